"""Word which cities a message mentions, with their sisters, and the pairs among them."""

from bot.pairings.mentions import Meant, Settled
from bot.pairings.model import Standing, Status
from bot.pairings.on_record import sisters_of
from bot.pairings.world import World
from bot.words.catalogue import flag
from bot.words.deeds import OpenPrivately
from bot.words.outline import Fact, Line, Menu, Outline, Row, Rows, Said
from bot.words.pair import bound
from bot.words.text import tidy
from bot.words.typography import with_commas
from bot.words.voice import Voice

SISTERS_NAMED = 5


def mentioned_outline(settled: Settled, world: World, voice: Voice) -> Outline:
    """Return the cities with their sisters, and the pairs among them; or that there are none."""
    if not settled.cities:
        return Outline(lead=(voice.say("mentioned-none"),), private=True)
    pairs: list[Line] = [bound(city, sister, voice) for city, sister in settled.pairs]
    doubts: list[Line] = [
        voice.say(
            "mentioned-or",
            name=tidy(meant.name),
            places=voice.listing([voice.place(other) for other in meant.others]),
        )
        for meant in settled.cities
        if meant.others
    ]
    rows = tuple(_row(meant, world, voice) for meant in settled.cities)
    return Outline(
        title=voice.say("mentioned-title"),
        blocks=(
            Rows("", rows),
            *((Said(voice.say("mentioned-pairs"), tuple(pairs)),) if pairs else ()),
        ),
        notes=tuple(doubts),
        footer=voice.footer([sister.bond.sources for _, sister in settled.pairs]),
        menu=Menu(voice.say("explore-open"), OpenPrivately()),
        private=True,
    )


def _row(meant: Meant, world: World, voice: Voice) -> Row:
    city = meant.city
    listed = [
        sister
        for sister in sisters_of(city, world)
        if sister.bond.standing is Standing.LISTED and sister.bond.status is not Status.ENDED
    ]
    facts = [Fact(voice.say("label-sisters"), voice.say("count-listed", count=len(listed)))]
    if listed:
        named = [voice.name(sister.city) for sister in listed[:SISTERS_NAMED]]
        more = ["…"] if len(listed) > SISTERS_NAMED else []
        some = with_commas(voice.locale, [*named, *more])
        facts.append(Fact("", some))
    return Row(
        voice.name(city), voice.where(city), tuple(facts), flag(city.country), value=city.key
    )
