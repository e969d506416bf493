"""Word what a server's year was made of."""

from collections.abc import Sequence

from bot.events.year import ServerYear, Touched
from bot.words import alt
from bot.words.catalogue import flag
from bot.words.outline import Command, Fact, Line, Mention, Outline, Picture, Row, Rows, Said
from bot.words.voice import Voice

LISTED = 20
"""Cities that are listed; the map and its description have them all."""


def year_outline(found: ServerYear, server: str, voice: Voice, *, so_far: bool = False) -> Outline:
    """Return the year of the server of that name; `so_far`: it is not over yet."""
    listed, more = found.cities[:LISTED], len(found.cities[LISTED:])
    cities = [voice.tidied(one.city) for one in found.cities]
    lead = [_met(found, voice)] if found.meetings else []
    if found.going:
        lead.append(voice.say("year-going", count=found.going))
    return Outline(
        title=_title(found, server, voice, so_far=so_far),
        lead=tuple(lead),
        blocks=(Rows(voice.say("year-cities"), _rows(listed, voice)),),
        notes=(voice.say("year-more", count=more),) if more else (),
        footer=voice.say("year-footer") if any(one.members for one in found.cities) else "",
        picture=Picture(found, alt.year_alt(voice.texts, voice.locale, server, found.year, cities)),
    )


def nothing_yet(
    found: ServerYear, server: str, voice: Voice, ideas: Sequence[str], *, so_far: bool = False
) -> Outline:
    """Return that there is nothing to show of the year yet, and how to begin.

    `ideas` are titles of events that suggest themselves.
    """
    how: list[Line] = [
        voice.line("year-how-event", command=Command("/event create")),
        voice.line("year-how-home", command=Command("/home set")),
    ]
    suggested = (Said(voice.say("year-ideas"), tuple(ideas)),) if ideas else ()
    return Outline(
        title=_title(found, server, voice, so_far=so_far),
        lead=(voice.say("year-empty", year=str(found.year)),),
        blocks=(Said(voice.say("year-how"), tuple(how)), *suggested),
    )


def when_told(channel_id: int | None, voice: Voice, *, told: bool) -> Line:
    """Return whether the year is told every January, and where."""
    if channel_id is None:
        return voice.line("year-no-channel", command=Command("/setup"))
    channel = Mention("#", channel_id)
    return voice.line("year-told" if told else "year-not-told", channel=channel)


def _title(found: ServerYear, server: str, voice: Voice, *, so_far: bool) -> str:
    which = "year-title-so-far" if so_far else "year-title"
    return voice.say(which, server=server, year=str(found.year))


def _met(found: ServerYear, voice: Voice) -> str:
    met = [one.city for one in found.cities if one.meetings]
    return voice.say(
        "year-met",
        count=found.meetings,
        cities=len(met),
        countries=len({city.country for city in met}),
    )


def _rows(touched: Sequence[Touched], voice: Voice) -> tuple[Row, ...]:
    where = voice.countries_of([one.city for one in touched])
    return tuple(
        Row(voice.name(one.city), country, _facts(one, voice), flag(one.city.country))
        for one, country in zip(touched, where, strict=True)
    )


def _facts(one: Touched, voice: Voice) -> tuple[Fact, ...]:
    facts = []
    if one.meetings:
        facts.append(Fact("", voice.say("year-events", count=one.meetings)))
    if one.members:
        facts.append(Fact("", voice.say("year-members", count=one.members)))
    return tuple(facts)
