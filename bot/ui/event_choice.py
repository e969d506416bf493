"""Offer a server's events to choose from, whole or one occurrence, and read the choice."""

import re
from collections.abc import Iterable, Sequence

from discord.app_commands import Choice

from bot.events.model import Event, Occurrence, Repeat, State
from bot.events.zones import zone_of
from bot.ui.limits import CHOICE_NAME, CHOICES
from bot.words.event import clock
from bot.words.text import clip, tidy
from bot.words.voice import Voice

MOST_OF_ONE = 8
"""How many occurrences of one series are offered, so that they do not hide other events."""


def choices(
    found: Iterable[tuple[Event, Sequence[Occurrence]]], typed: str, voice: Voice
) -> list[Choice[str]]:
    """Return what the person may mean: "12" is an event, "12/3" its fourth occurrence."""
    offered = []
    for event, occurrences in found:
        is_series = event.series.repeat is not Repeat.NONE
        if is_series:
            name = voice.say("event-choice-series", title=tidy(event.title))
            offered.append((name, str(event.id)))
        coming = [o for o in occurrences if o.state in (State.OPEN, State.PLANNED)]
        for occurrence in coming[:MOST_OF_ONE]:
            start = occurrence.start.astimezone(zone_of(event.timezone))
            name = voice.say(
                "event-choice-one",
                title=clip(tidy(event.title), 60),
                date=voice.texts.date(voice.locale, start.date()),
                time=clock(start, voice.locale),
            )
            value = f"{event.id}/{occurrence.ordinal}" if is_series else str(event.id)
            offered.append((name, value))
    wanted = typed.casefold().strip()
    return [
        Choice(name=clip(name, CHOICE_NAME), value=value)
        for name, value in offered
        if wanted in name.casefold()
    ][:CHOICES]


def read_choice(text: str) -> tuple[int, int | None] | None:
    """Return (event, ordinal), the ordinal None for the whole event; None if it is no such choice."""
    match = re.fullmatch(r"#?(\d{1,18})(?:/(\d{1,4}))?", text.strip())
    if match is None:
        return None
    return int(match[1]), None if match[2] is None else int(match[2])
