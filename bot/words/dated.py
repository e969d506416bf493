"""Word the oldest ties, and the anniversaries to come."""

from collections.abc import Sequence

from bot.gazetteer.model import City
from bot.pairings.dated import Anniversaries, Celebrated
from bot.pairings.model import Oldest, PairAnswer, Sister
from bot.words.area_names import area_name
from bot.words.catalogue import flag
from bot.words.deeds import OpenPrivately
from bot.words.outline import Fact, Menu, Outline, Postcard, Row, Rows
from bot.words.postcard import postcard
from bot.words.remarks import doubts, remarks
from bot.words.taken import taken_lines
from bot.words.voice import Voice


def oldest_outline(found: Oldest, voice: Voice) -> Outline:
    """Return the oldest ties as a list; or that no beginning is on record."""
    where = area_name(found.area, voice) if found.area else ""
    if not found.ties:
        none = voice.say("explore-oldest-none", area=where)
        return Outline(lead=(none, *taken_lines(found.notes, voice)), warns=True)
    rows = [_row(city, sister, _since(sister, voice), voice) for city, sister in found.ties]
    which = "explore-oldest-title-in" if where else "explore-oldest-title"
    return Outline(
        title=voice.say(which, area=where),
        lead=(voice.say("explore-oldest-known"), *taken_lines(found.notes, voice)),
        blocks=(Rows("", tuple(rows), numbered_from=1),),
        notes=tuple(doubts((sister.bond for _, sister in found.ties), voice)),
        footer=voice.footer(sister.bond.sources for _, sister in found.ties),
        menu=Menu(voice.say("explore-open"), OpenPrivately()),
    )


def _since(sister: Sister, voice: Voice) -> tuple[Fact, ...]:
    """Return since when a tie is, and that it rests where it does."""
    facts = [Fact(voice.say("label-since"), voice.when(sister.bond.since))]
    if known := remarks(sister.bond, voice):
        facts.append(Fact(voice.say("label-status"), ", ".join(known), " · ".join(known)))
    return tuple(facts)


def anniversaries_outline(found: Anniversaries, voice: Voice) -> Outline:
    """Return the anniversaries to come as a list; or that none is on record."""
    area = area_name(found.area, voice) if found.area else ""
    city = voice.full_label(found.city) if found.city else area
    month = voice.texts.month(voice.locale, found.month) if found.month else ""
    year = str(found.year) if found.year and not month else ""
    which = ("-city" if city else "") + ("-month" if month else "") + ("-year" if year else "")
    taken = taken_lines(found.notes, voice)
    if not found.ties:
        said = voice.say(f"explore-anniversaries-none{which}", city=city, month=month, year=year)
        return Outline(lead=(said, *taken), warns=True)
    name = voice.name(found.city) if found.city else area
    title = f"explore-anniversaries-title{which}"
    return Outline(
        title=voice.say(title, city=name, month=month, year=year),
        lead=(voice.say("explore-anniversaries-known"), *taken),
        blocks=(Rows("", _coming(found.ties, voice, own=found.city is not None)),),
        notes=(voice.say("explore-anniversaries-more", count=found.more),) if found.more else (),
        footer=voice.footer(tie.sister.bond.sources for tie in found.ties),
        menu=Menu(voice.say("explore-open"), OpenPrivately()),
        picture=_postcard(found.ties[0], voice),
    )


def _postcard(next_one: Celebrated, voice: Voice) -> Postcard:
    """Return the postcard of the friendship whose anniversary comes first."""
    city, sister = next_one.city, next_one.sister
    return postcard(PairAnswer(city, sister.city, sister, sister.distance_km), voice)


def _coming(ties: Sequence[Celebrated], voice: Voice, *, own: bool) -> tuple[Row, ...]:
    rows = []
    for tie in ties:
        coming = tie.anniversary
        when = coming.on.isoformat() if coming.on else str(coming.year)
        told = voice.say("explore-anniversary", years=coming.years, when=voice.when(when))
        facts = (Fact(voice.say("label-anniversary"), told),)
        if own:
            partner = tie.sister.city
            rows.append(
                Row(
                    voice.name(partner),
                    voice.country_of(partner),
                    facts,
                    flag(partner.country),
                    value=partner.key,
                    note=told,
                )
            )
        else:
            rows.append(_row(tie.city, tie.sister, facts, voice))
    return tuple(rows)


def _row(city: City, sister: Sister, facts: tuple[Fact, ...], voice: Voice) -> Row:
    both = voice.say("pair-title", city=voice.name(city), other=voice.name(sister.city))
    where = " – ".join(dict.fromkeys((voice.country_of(city), voice.country_of(sister.city))))
    return Row(both, where, facts, value=city.key, note=where)
