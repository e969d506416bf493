"""Word the hours that suit two cities."""

from collections.abc import Sequence
from datetime import datetime

from bot.events.both import Common, Week
from bot.events.zones import zone_of
from bot.gazetteer.model import City
from bot.words.catalogue import best_locale
from bot.words.event_times import clock
from bot.words.outline import Command, Fact, Line, Outline, Row, Rows
from bot.words.voice import Voice


def both_outline(first: City, other: City, found: Sequence[Week], voice: Voice) -> Outline:
    """Return when it is by day in both cities in each of the weeks, by both clocks."""
    names = {"city": voice.short_place(first), "other": voice.short_place(other)}
    if not any(week.common for week in found):
        return Outline(lead=(voice.say("event-both-none", **names),), private=True)
    rows = [
        Row(
            voice.say("event-both-week", day=voice.texts.date(voice.locale, week.monday)),
            facts=tuple(Fact("", line) for line in _lines(week, first, other, voice)),
        )
        for week in found
    ]
    return Outline(
        title=voice.say("event-both-title", **names),
        lead=(voice.say("event-both-lead"),),
        blocks=(Rows("", tuple(rows)),),
        notes=(voice.line("event-both-next", command=Command("/event create")),),
        private=True,
    )


def both_poll(
    first: City, other: City, starts: Sequence[datetime], voice: Voice
) -> tuple[str, tuple[str, ...]]:
    """Return the question of a poll about these times, and its answers: by both clocks, first's first."""
    names = {"city": voice.name(first), "other": voice.name(other)}
    return voice.say("event-both-question", **names), tuple(
        _answer(start, first, other, voice) for start in starts
    )


def _answer(start: datetime, first: City, other: City, voice: Voice) -> str:
    from babel.dates import format_skeleton

    here, there = (start.astimezone(zone_of(city.timezone)) for city in (first, other))
    locale = best_locale(voice.locale).replace("-", "_")
    day = format_skeleton("MMMEd", here, locale=locale)
    far = clock(there, voice.locale)
    if here.date() != there.date():
        far = f"{format_skeleton('E', there, locale=locale)} {far}"
    return f"{day}, {clock(here, voice.locale)} · {far}"


def _lines(week: Week, first: City, other: City, voice: Voice) -> list[Line]:
    lines: list[Line] = [
        voice.say(
            "event-both-hours",
            city=voice.name(first),
            here=_hours(common, first, voice),
            other=voice.name(other),
            there=_hours(common, other, voice),
        )
        for common in week.common
    ] or [voice.say("event-both-no-hour")]
    return [*lines, *([voice.say("event-both-odd")] if week.is_odd else [])]


def _hours(common: Common, city: City, voice: Voice) -> str:
    zone = zone_of(city.timezone)
    start, end = common.start.astimezone(zone), common.end.astimezone(zone)
    return f"{clock(start, voice.locale)} – {clock(end, voice.locale)}"
