"""Name what the events room speaks of: an event, its occurrences, answers to it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum


class Repeat(StrEnum):
    """How an event comes back. The values are those of the option `repeat`."""

    NONE = "none"
    DAILY = "daily"
    WEEKLY = "weekly"
    BIWEEKLY = "biweekly"
    """Every other week."""
    WEEKDAYS = "weekdays"
    """Monday to Friday."""
    MONTHLY = "monthly"
    """On the same day of the month; on its last day where the month is too short."""
    MONTHLY_WEEKDAY = "monthly-weekday"
    """On the same weekday of the month, as "the second Tuesday"; a fifth one is the last one."""
    YEARLY = "yearly"
    """On the same day of the year; 29 February is kept on 28 February in common years."""


class State(StrEnum):
    """Where an event or one of its occurrences stands."""

    DRAFT = "draft"
    """A preview that nobody has confirmed; only events, never occurrences."""
    PLANNED = "planned"
    """A later occurrence of a series: announced when it comes next."""
    OPEN = "open"
    """Announced: it has, or is about to have, its card and Discord's own event."""
    CANCELLED = "cancelled"
    ENDED = "ended"


class Rsvp(StrEnum):
    GOING = "going"
    MAYBE = "maybe"
    DECLINED = "declined"
    WAITING = "waiting"
    """Wants to go, but every place is taken."""


DEFAULT_REMINDERS = (24 * 60, 15)
"""How many minutes before the start people are reminded."""


@dataclass(frozen=True, slots=True)
class Series:
    """How an event repeats. It always ends: on `until` (a local date) or after `count` times."""

    repeat: Repeat = Repeat.NONE
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What a moderator announces, once or as a series.

    `start` is the naive wall time in `timezone` (IANA) of the first occurrence: a series keeps
    that hour whatever the clocks do; of an hour that comes twice its `fold` says which. `sequence` grows with every change, as RFC 5545 wants it.
    `city` and `other` are city keys ("" where none). `role` is
    the role to ping. `capacity` 0 means as many as come. Ids are Discord's, None where none.

    Occurrences keep their ordinal for good. Of a series that was split off another one, `first` is
    that of its first occurrence, and `anchor` the one whose wall time `start` is (at most `first`:
    a series of 31sts is counted from a 31st). Nothing of it is announced before the instant `opens`.

    `share`: the servers twinned with this one are offered it. What they take is an event of their
    own that follows the one of the number `shared_from`. `public`: the calendars of its cities,
    which anybody may read, tell it.
    """

    id: int
    uid: str
    guild: int
    channel: int
    creator: int | None
    title: str
    start: datetime
    timezone: str
    duration: timedelta
    state: State = State.DRAFT
    series: Series = field(default_factory=Series)
    place: str = ""
    city: str = ""
    other: str = ""
    host: str = ""
    description: str = ""
    role: int | None = None
    capacity: int = 0
    reminders: tuple[int, ...] = DEFAULT_REMINDERS
    sequence: int = 0
    locale: str = "en-US"
    thread: bool = False
    first: int = 0
    anchor: int = 0
    opens: datetime | None = None
    share: bool = False
    shared_from: int | None = None
    public: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time an event takes place.

    `ordinal` counts from 0; `planned` is when the series alone would have it, `start` and `end`
    when it is. All three are aware UTC. `reason` is what a moderator said on cancelling. `title`
    and `place` are its own, "" for those of the event.
    """

    event: int
    ordinal: int
    planned: datetime
    start: datetime
    end: datetime
    state: State = State.PLANNED
    reason: str = ""
    title: str = ""
    place: str = ""

    def of(self, event: Event) -> Event:
        """Return the event as it is this time."""
        return replace(event, title=self.title or event.title, place=self.place or event.place)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people answered what."""

    going: int = 0
    maybe: int = 0
    declined: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Party:
    """One of the servers that hold an event together: its home city's key ("" if none), its answers."""

    city: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Answer:
    """One person's answer; `remind` is whether they asked for reminders by direct message."""

    user_id: int
    answer: Rsvp
    remind: bool
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder `lead` minutes before `start`, at the instant `at`."""

    start: datetime
    lead: int

    @property
    def at(self) -> datetime:
        return self.start - timedelta(minutes=self.lead)


@dataclass(frozen=True, slots=True)
class Announcement:
    """An occurrence and what Discord was last told of it; `id` is its number, 0 before it has one.

    `card` is the message (in `card_channel`), `native` Discord's own scheduled event, `thread` where
    people talk about it (0 where somebody deleted that); None while there is none. `interested` counts who pressed that at Discord's
    own event. `…_tried_at` says that one was asked for, `…_shown` what it showed when last
    written, `…_problem` why it could not be written ("" if it could). `tend_at` is when to look
    after it next, `asked` counts who asked for that.
    """

    id: int
    occurrence: Occurrence
    card_tried_at: datetime | None = None
    card_channel: int | None = None
    card: int | None = None
    card_shown: str = ""
    card_problem: str = ""
    native_tried_at: datetime | None = None
    native: int | None = None
    native_shown: str = ""
    native_problem: str = ""
    thread: int | None = None
    interested: int = 0
    tend_at: datetime | None = None
    asked: int = 0

    @property
    def is_ahead(self) -> bool:
        """Whether it is announced, or will be: neither over nor cancelled."""
        return self.occurrence.state in (State.OPEN, State.PLANNED)


@dataclass(frozen=True, slots=True)
class Course:
    """An event with all its occurrences, in their order; `picture` is the file name of its picture."""

    event: Event
    all_of: tuple[Announcement, ...] = ()
    picture: str = ""

    def announced(self) -> tuple[Announcement, ...]:
        """Return what is announced and not over."""
        return tuple(a for a in self.all_of if a.occurrence.state is State.OPEN)

    def find(self, number: int) -> Announcement:
        """Return the occurrence of this number. Raises KeyError if the event has none."""
        for announcement in self.all_of:
            if announcement.id == number:
                return announcement
        raise KeyError(number)

    def at(self, ordinal: int) -> Announcement:
        """Return the occurrence of this ordinal. Raises KeyError if the event has none."""
        for announcement in self.all_of:
            if announcement.occurrence.ordinal == ordinal:
                return announcement
        raise KeyError(ordinal)


@dataclass(frozen=True, slots=True)
class Look:
    """One occurrence as people see it: of which event, the how manieth of `total`, who answered what.

    `picture` is the file name of the event's picture, "" where it has none. Of an event that
    several servers hold together `together` has each of them, this one first; else it is empty.
    """

    event: Event
    announcement: Announcement
    counts: Counts = Counts()
    total: int = 1
    picture: str = ""
    together: tuple[Party, ...] = ()
