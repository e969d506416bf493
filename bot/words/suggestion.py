"""Word what people propose or correct: the thanks, and what the operator decides on."""

import re

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.pairings.model import Status
from bot.pairings.world import World
from bot.words.deeds import Action, Review
from bot.words.outline import Formatted, Line, Link, Outline, Strong
from bot.words.text import echo, tidy
from bot.words.voice import Voice

SOURCE_MOST, NOTE_MOST = 500, 900

MOST_OPEN = 20
"""Suggestions of one person that may wait at a time."""


def city_or_text(typed: str, cities: CityIndex) -> City | str:
    """Return the city where the text names one and nothing in it was doubtful, else the text."""
    found = resolve(typed, cities)
    return found.city if isinstance(found, Found) and not found.is_doubtful else typed


def key_of(place: City | str) -> str:
    """Return the city's key, or what was typed."""
    return place.key if isinstance(place, City) else place


def on_record(city: City | str, other: City | str, world: World) -> Status | None:
    """Return how the pairing stands on record already, None if it is not there."""
    if not isinstance(city, City) or not isinstance(other, City):
        return None
    bond = world.pairings.bond(city.row, other.row)
    return None if bond is None else bond.status


def thanks(
    number: int,
    city: City | str,
    other: City | str,
    voice: Voice,
    *,
    recorded: Status | None = None,
) -> Outline:
    """Thank for a suggestion; of a pairing on record ask what is wrong with it."""
    named = {"city": _shown(city, voice), "other": _shown(other, voice)}
    lead = [voice.say("suggest-thanks", number=str(number), **named)]
    if recorded is Status.ENDED:
        lead.append(voice.say("suggest-on-record-ended", **named))
    elif recorded:
        lead.append(voice.say("suggest-on-record", **named))
    return Outline(lead=tuple(lead), private=True)


def outcome(
    city: City | str, other: City | str, voice: Voice, *, accepted: bool, shown: bool
) -> Outline:
    """Return what is told to the person whose suggestion was decided."""
    named = {"city": _shown(city, voice), "other": _shown(other, voice)}
    which = "suggest-author-accepted" if accepted else "suggest-author-declined"
    said = voice.say("suggest-author-shown" if shown else which, **named)
    return Outline(lead=(said,))


def to_operator(
    number: int, city: City | str, other: City | str, source: str, note: str, voice: Voice
) -> Outline:
    """Return what an operator decides on."""
    is_page = re.fullmatch(r"https?://[^\s<>]+", source)
    page: Line = (Link(source, source),) if is_page else tidy(source, SOURCE_MOST) or "–"
    said = voice.line(
        "suggest-to-operator",
        number=str(number),
        city=_identified(city, voice),
        other=_identified(other, voice),
        source=page if isinstance(page, tuple) else (page,),
        note=tidy(note, NOTE_MOST) or "–",
    )
    choices = (
        Action(voice.say("suggest-accept"), Review(number, "accept")),
        Action(voice.say("suggest-decline"), Review(number, "decline")),
    )
    return Outline(lead=(said,), actions=(choices,))


def reviewed(before: str, verdict: str, voice: Voice) -> Outline:
    """Return what was decided beneath what was decided on (`before`, our own message).

    `verdict` is "shown" for what is accepted and shown, "accepted" for what is accepted and waits
    for a hand, "declined", or "decided" where it had been decided before.
    """
    match verdict:
        case "shown":
            said = voice.say("suggest-accepted-shown")
        case "accepted":
            said = voice.say("suggest-accepted")
        case "declined":
            said = voice.say("suggest-declined")
        case _:
            said = voice.say("suggest-decided")
    return Outline(lead=((Formatted(before),), (Strong(said),)))


def _shown(place: City | str, voice: Voice) -> str:
    """Return the place in words, or what was typed."""
    return voice.short_label(place) if isinstance(place, City) else echo(place)


def _identified(place: City | str, voice: Voice) -> str:
    return f"{voice.full_label(place)} ({place.key})" if isinstance(place, City) else echo(place)
