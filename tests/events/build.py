"""Events to decide about: Bergen's gala once, and its choir every Monday."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.events.model import Announcement, Course, Event, Occurrence, Repeat, Series, State
from bot.events.recurrence import starts
from bot.events.zones import zone_of

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
START = datetime(2027, 1, 17, 17, 30, tzinfo=UTC)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)

GALA = Event(
    id=7, uid="0123456789abcdef@sister-city", guild=1, channel=20, creator=11, title="Gala",
    start=datetime(2027, 1, 17, 18, 30), timezone="Europe/Oslo", duration=2 * HOUR,
    state=State.OPEN, place="Håkonshallen", city="gn:3161732", other="gn:5809844",
)  # fmt: skip
CHOIR = replace(
    GALA,
    id=8,
    title="Choir",
    start=datetime(2027, 3, 1, 19, 0),
    series=Series(Repeat.WEEKLY, count=4),
)
CHOIR_STARTS = starts(CHOIR.start, CHOIR.series, zone_of(CHOIR.timezone))


def course(event: Event, *states: State, first_id: int = 100) -> Course:
    """Return the course of an event; its occurrences are in `states`, by default the first one open."""
    planned = starts(event.start, event.series, zone_of(event.timezone))
    given = states or (State.OPEN, *[State.PLANNED] * (len(planned) - 1))
    return Course(
        event,
        tuple(
            Announcement(first_id + n, Occurrence(event.id, n, at, at, at + event.duration, state))
            for n, (at, state) in enumerate(zip(planned, given, strict=True))
        ),
    )


def with_one(course: Course, ordinal: int, **changes: object) -> Course:
    """Return the course with one announcement changed; what an occurrence has goes to its occurrence."""
    found = course.all_of[ordinal]
    own = {k: v for k, v in changes.items() if hasattr(Occurrence, k)}
    other = {k: v for k, v in changes.items() if k not in own}
    changed = replace(found, occurrence=replace(found.occurrence, **own), **other)  # type: ignore[arg-type]
    return replace(
        course, all_of=(*course.all_of[:ordinal], changed, *course.all_of[ordinal + 1 :])
    )
