"""Word what people propose or correct: the thanks, and what the operator decides on."""

import re

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from bot.words.deeds import Action, Review
from bot.words.outline import Formatted, Line, Link, Outline, Strong
from bot.words.text import echo, tidy
from bot.words.voice import Voice

SOURCE_MOST, NOTE_MOST = 500, 900

MOST_OPEN = 20
"""Suggestions of one person that may wait at a time."""


def key_or_text(typed: str, cities: CityIndex) -> str:
    """Return the city's key where the text names one for sure, else the text."""
    found = resolve(typed, cities)
    return found.city.key if isinstance(found, Found) else typed


def thanks(number: int, city: str, other: str, cities: CityIndex, voice: Voice) -> Outline:
    """Thank for a suggestion; `city` and `other` are keys, or what was typed."""
    said = voice.say(
        "suggest-thanks",
        city=_shown(city, cities, voice),
        other=_shown(other, cities, voice),
        number=str(number),
    )
    return Outline(lead=(said,), private=True)


def to_operator(
    number: int, city: str, other: str, source: str, note: str, cities: CityIndex, voice: Voice
) -> Outline:
    """Return what an operator decides on."""
    is_page = re.fullmatch(r"https?://[^\s<>]+", source)
    page: Line = (Link(source, source),) if is_page else tidy(source, SOURCE_MOST) or "–"
    said = voice.line(
        "suggest-to-operator",
        number=str(number),
        city=f"{_shown(city, cities, voice)} ({echo(city)})",
        other=f"{_shown(other, cities, voice)} ({echo(other)})",
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

    `verdict` is "accepted", "declined", or "decided" where it had been decided before.
    """
    match verdict:
        case "accepted":
            said = voice.say("suggest-accepted")
        case "declined":
            said = voice.say("suggest-declined")
        case _:
            said = voice.say("suggest-decided")
    return Outline(lead=((Formatted(before),), (Strong(said),)))


def _shown(key_or_typed: str, cities: CityIndex, voice: Voice) -> str:
    """Return the place in words, or what was typed."""
    city = cities.by_key(key_or_typed)
    return voice.short_label(city) if city else echo(key_or_typed)
