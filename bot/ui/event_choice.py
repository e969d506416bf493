"""Offer a server's events to choose from, whole or one occurrence, and read the choice."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from discord.app_commands import Choice

from bot.events.model import Event, Occurrence, Repeat, State
from bot.events.zones import zone_of
from bot.ui.limits import CHOICE_NAME, CHOICES
from bot.words.event_times import clock
from bot.words.text import clip, tidy
from bot.words.voice import Voice

MOST_OF_ONE = 8
"""How many occurrences of one series are offered, so that they do not hide other events."""


def choices(
    found: Iterable[tuple[Event, Sequence[Occurrence]]], typed: str, voice: Voice
) -> list[Choice[str]]:
    """Return what the person may mean: "12" is an event, "12/3" its fourth occurrence."""
    offered: list[tuple[datetime, str, str]] = []
    for event, occurrences in found:
        coming = sorted(
            (o for o in occurrences if o.state in (State.OPEN, State.PLANNED)),
            key=lambda o: o.start,
        )
        is_series = event.series.repeat is not Repeat.NONE
        if is_series and coming:
            name = voice.say("event-choice-series", title=tidy(event.title))
            offered.append((coming[0].start, name, str(event.id)))
        for occurrence in coming[:MOST_OF_ONE]:
            start = occurrence.start.astimezone(zone_of(event.timezone))
            name = voice.say(
                "event-choice-one",
                title=clip(tidy(occurrence.of(event).title), 60),
                date=voice.texts.date(voice.locale, start.date()),
                time=clock(start, voice.locale),
            )
            value = f"{event.id}/{occurrence.ordinal}" if is_series else str(event.id)
            offered.append((occurrence.start, name, value))
    # What happens next comes first; a series stands before its own next time.
    offered.sort(key=lambda one: one[0])
    wanted = typed.casefold().strip()
    # Of two choices of one name Discord takes the first: the second one says its number.
    named: dict[str, str] = {}
    for _, name, value in offered:
        short = clip(name, CHOICE_NAME)
        told = short if short not in named else f"{clip(name, CHOICE_NAME - 12)} #{value}"
        if wanted in told.casefold():
            named[told] = value
    return [Choice(name=name, value=value) for name, value in named.items()][:CHOICES]


def read_choice(text: str) -> tuple[int, int | None] | None:
    """Return (event, ordinal), the ordinal None for the whole event; None if it is no such choice."""
    match = re.fullmatch(r"#?(\d{1,18})(?:/(\d{1,4}))?", text.strip())
    if match is None:
        return None
    return int(match[1]), None if match[2] is None else int(match[2])
