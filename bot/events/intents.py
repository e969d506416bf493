"""Name what can be decided about an event: what the store has to keep, and what Discord has to do.

Decisions (`draft`, `life`, `places`, `reminders`, `tend`, `takeover`) return these values;
`storage.event_life` writes the one kind, `tasks.announce` carries out the other.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from bot.events.model import Event, Occurrence, Reminder, Rsvp, State
from bot.events.native import Native

# ---- to be kept


@dataclass(frozen=True, slots=True)
class KeepEvent:
    event: Event


@dataclass(frozen=True, slots=True)
class AddOccurrences:
    """New occurrences, each with its reminders."""

    new: tuple[tuple[Occurrence, tuple[Reminder, ...]], ...]


@dataclass(frozen=True, slots=True)
class DropOccurrence:
    """Forget one that was never announced."""

    id: int


@dataclass(frozen=True, slots=True)
class Reschedule:
    id: int
    planned: datetime
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class CallOne:
    """An occurrence's own title and place, "" for those of its event."""

    id: int
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class SetState:
    id: int
    state: State
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanReminders:
    """These and no others are still to be sent."""

    id: int
    reminders: tuple[Reminder, ...]


@dataclass(frozen=True, slots=True)
class LookAfter:
    """Bring Discord up to date about it at once."""

    id: int


@dataclass(frozen=True, slots=True)
class KeepAnswer:
    """What somebody answers, in place of an earlier answer; `at` gives the place in the queue."""

    id: int
    user: int
    answer: Rsvp
    at: datetime


@dataclass(frozen=True, slots=True)
class ForgetAnswer:
    """Somebody's answer is taken back."""

    id: int
    user: int


@dataclass(frozen=True, slots=True)
class GivePlaces:
    """These people, who waited, are going now; each is told so until `start`."""

    id: int
    event: int
    ordinal: int
    start: datetime
    users: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SettleReminder:
    """Mark a planned reminder sent, or dropped where `is_sent` is false."""

    id: int
    is_sent: bool


@dataclass(frozen=True, slots=True)
class Remind:
    """Queue a reminder for the channel, mentioning who is `going`, and one for each of the people."""

    id: int
    event: int
    ordinal: int
    guild: int
    channel: int
    reminder: Reminder
    users: tuple[int, ...]
    going: tuple[int, ...] = ()


class What(StrEnum):
    """What people are told of an event they mean to come to."""

    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TellPeople:
    """Tell who is `going`, in the channel, and each of `users` by direct message.

    It begins at `start` now, or was to; it `was` to begin then before. `version` is the event's:
    what is changed twice is told twice.
    """

    id: int
    event: int
    ordinal: int
    guild: int
    channel: int | None
    what: What
    start: datetime
    was: datetime
    version: int
    going: tuple[int, ...]
    users: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CardTried:
    """A card is about to be posted."""

    id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CardWritten:
    """Where the card is and what it shows."""

    id: int
    channel: int
    message: int
    shown: str


POSTED_ANEW = "anew"
"""What a card shows, as far as we know, that we are about to take away and post again."""


@dataclass(frozen=True, slots=True)
class CardFailed:
    """Why the card cannot be written just now."""

    id: int
    problem: str


@dataclass(frozen=True, slots=True)
class CardLost:
    """The card is gone; `problem` says why, "" if it is to be posted anew."""

    id: int
    problem: str


@dataclass(frozen=True, slots=True)
class ThreadOpened:
    """Where people talk about it."""

    id: int
    thread: int


@dataclass(frozen=True, slots=True)
class NativeTried:
    """Discord is about to be asked for its own event."""

    id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class NativeWritten:
    """Discord's own event and what it shows."""

    id: int
    native: int
    shown: str


@dataclass(frozen=True, slots=True)
class NativeFailed:
    """Why Discord's own event cannot be written just now."""

    id: int
    problem: str


@dataclass(frozen=True, slots=True)
class NativeLost:
    """There is no event of Discord's; `problem` says why, "" if it is to be made anew."""

    id: int
    problem: str


Told = (
    CardTried
    | CardWritten
    | CardFailed
    | CardLost
    | ThreadOpened
    | NativeTried
    | NativeWritten
    | NativeFailed
    | NativeLost
)
"""What Discord was told of an occurrence, or would not hear."""

Write = (
    KeepEvent
    | AddOccurrences
    | DropOccurrence
    | Reschedule
    | CallOne
    | SetState
    | PlanReminders
    | LookAfter
    | KeepAnswer
    | ForgetAnswer
    | GivePlaces
    | SettleReminder
    | Remind
    | TellPeople
    | Told
)
"""What the store has to keep; all that one decision brings is one transaction."""

# ---- to be done at Discord


@dataclass(frozen=True, slots=True)
class PostCard:
    """Post the card, with `nonce`; `look_first` for one that was posted before we died.

    `since` is when it was first tried.
    """

    channel: int
    nonce: str
    look_first: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class EditCard:
    """Write the card anew, with its picture only where that has changed.

    `rename` is the thread that is called like the event and has to be called otherwise now.
    """

    channel: int
    message: int
    new_picture: bool
    rename: int | None = None


@dataclass(frozen=True, slots=True)
class DeleteCard:
    """Take a card away that is posted anew elsewhere."""

    channel: int
    message: int


@dataclass(frozen=True, slots=True)
class CreateNative:
    """Make Discord's own event; `look_first` for one that was made before we died."""

    native: Native
    look_first: bool


@dataclass(frozen=True, slots=True)
class LookUpNative:
    """Ask Discord how its own event stands: the gateway has not told us of it."""

    native_id: int


@dataclass(frozen=True, slots=True)
class EditNative:
    native_id: int
    native: Native
    new_picture: bool


@dataclass(frozen=True, slots=True)
class EndNative:
    """Close what has begun."""

    native_id: int


@dataclass(frozen=True, slots=True)
class CancelNative:
    """Call off what has not begun."""

    native_id: int


CardDeed = PostCard | EditCard
NativeDeed = CreateNative | LookUpNative | EditNative | EndNative | CancelNative


Deed = TypeVar("Deed", bound=CardDeed | NativeDeed)


@dataclass(frozen=True, slots=True)
class Step(Generic[Deed]):
    """What comes next for a card or an event of Discord's.

    First `writes` are kept, then the `deed` is done, if there is any. Where Discord cannot be told
    now, `again` is after how long to try anew; None: not before something changes.
    """

    writes: tuple[Write, ...] = ()
    deed: Deed | None = None
    again: timedelta | None = None
