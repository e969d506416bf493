"""Decide what Discord has to be told of an occurrence, and what to note of its answer.

The store is the one source of truth. To tend an occurrence is to compare what Discord was last told
with what it should show, and to say the difference. Nothing is asked for without a note that it is
about to be asked: after a crash we look for it before we ask again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.events.intents import (
    POSTED_ANEW,
    CancelNative,
    CardDeed,
    CardFailed,
    CardLost,
    CardTried,
    CardWritten,
    CreateNative,
    EditCard,
    EditNative,
    EndNative,
    LookUpNative,
    NativeDeed,
    NativeFailed,
    NativeLost,
    NativeTried,
    NativeWritten,
    PostCard,
    Step,
    ThreadOpened,
    Write,
)
from bot.events.model import Announcement, Event, State
from bot.events.native import Native, NativeState, SeenNative

TRY_AGAIN = timedelta(seconds=30)
PERMISSIONS_AGAIN = timedelta(minutes=10)

DEBOUNCE, SLOW_DEBOUNCE = timedelta(seconds=5), timedelta(minutes=1)
OLD_CARD = timedelta(minutes=55)
_DISCORD_EPOCH_MS = 1_420_070_400_000

NAME_DIGITS = 8
"""So many characters of a card's signature are of what its thread is called."""

UNKNOWN_CHANNEL = 10003
_GONE = (UNKNOWN_CHANNEL, 10008)
"""Discord's codes for a channel and for a message that it does not know."""

UNKNOWN_NATIVE, TOO_MANY_NATIVES = 10070, 30038


@dataclass(frozen=True, slots=True)
class Spot:
    """What the bot finds in a channel: `missing` is the first permission it lacks to post there."""

    is_there: bool = True
    missing: str = ""
    is_locked: bool = False


OF_A_CHANNEL = {"archived", "channel", "locked", "tag"}
"""What may be wrong with the channel of a card; said of Discord's own event, which is in none, it is no help."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Discord did not do it: `why` in a word, and its own `code` (0: none).

    `again` is after how long to try again; None: that would not help.
    """

    why: str
    code: int = 0
    again: timedelta | None = None

    @property
    def problem(self) -> str:
        kind = "refused" if self.again is None else "later"
        return f"{kind}:{self.why}:{self.code}"


@dataclass(frozen=True, slots=True)
class CardDone:
    """A card was posted or edited; or found from before, and may show something else.

    In a forum it is the first message of a post, of the `thread` that is begun with it.
    """

    channel: int
    message: int
    is_fresh: bool = True
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class NativeDone:
    """An event of Discord's was made, found or edited, and shows `native`."""

    id: int
    native: Native


@dataclass(frozen=True, slots=True)
class NativeClosed:
    """An event of Discord's was ended or called off."""


def written(signature: str, picture: str) -> str:
    """Return what to note of a card or an event of Discord's: what it shows, and which picture."""
    return f"{signature}:{picture}"


def _picture_of(shown: str) -> str:
    return shown.partition(":")[2]


# ---- the card


def place_of_card(told: Announcement, event: Event) -> int:
    """Return the channel the card is in, or is to be posted in."""
    return event.channel if told.card is None else told.card_channel or 0


def wants_card(told: Announcement, wanted: str, picture: str) -> bool:
    """Whether there is a card to be posted or to be written anew."""
    if told.card is not None:
        return told.card_shown != written(wanted, picture)
    return told.occurrence.state is State.OPEN and told.card_problem != "deleted"


def card(
    told: Announcement,
    event: Event,
    wanted: str,
    picture: str,
    *,
    spot: Spot,
    now: datetime,
) -> Step[CardDeed]:
    """Return what to do about the card, `wanted` being the signature of what it should show.

    `spot` is how it looks at `place_of_card`.
    """
    if not wants_card(told, wanted, picture):
        return Step()
    if told.card is not None:
        return _edit_card(told, told.card, wanted, picture, spot)
    if not spot.is_there:
        return Step(_card_failed(told, "channel-gone"))
    if spot.missing:
        return Step(_card_failed(told, f"missing:{spot.missing}"), again=PERMISSIONS_AGAIN)
    if spot.is_locked:
        locked = Refused("locked", again=PERMISSIONS_AGAIN)
        return Step(_card_failed(told, locked.problem), again=locked.again)
    # The first try's instant stays: with it, the nonce of every later one is the same.
    tried_at = told.card_tried_at or now
    return Step(
        () if told.card_tried_at else (CardTried(told.id, tried_at),),
        PostCard(
            event.channel,
            nonce=f"{told.id}-{int(tried_at.timestamp())}",
            look_first=told.card_tried_at is not None,
            since=tried_at,
        ),
    )


def _edit_card(
    told: Announcement, message: int, wanted: str, picture: str, spot: Spot
) -> Step[CardDeed]:
    if not spot.is_there:
        return Step((CardLost(told.id, "channel-gone"),))
    is_new = _picture_of(told.card_shown) != picture
    name = "" if told.card_shown == POSTED_ANEW else _name_of(told.card_shown)
    is_renamed = name not in ("", _name_of(wanted))
    rename = told.thread or None if is_renamed else None
    return Step(deed=EditCard(told.card_channel or 0, message, is_new, rename))


def _name_of(shown: str) -> str:
    """Return the part of a card's signature that changes with what its thread is called."""
    return shown[:NAME_DIGITS]


def _card_failed(told: Announcement, problem: str) -> tuple[Write, ...]:
    return () if told.card_problem == problem else (CardFailed(told.id, problem),)


def after_card(
    told: Announcement, outcome: CardDone | Refused, wanted: str, picture: str
) -> Step[CardDeed]:
    """Return what to note of a card once Discord has answered."""
    match outcome:
        case CardDone(channel, message, is_fresh, thread):
            shown = written(wanted, picture) if is_fresh else ""
            begun = () if thread is None else (ThreadOpened(told.id, thread),)
            return Step((CardWritten(told.id, channel, message, shown), *begun))
        case Refused(code=code) if told.card is not None and code in _GONE:
            if told.card_shown == POSTED_ANEW:
                return Step((CardLost(told.id, ""),), again=timedelta())
            return Step((CardLost(told.id, "deleted"),))
        case Refused(code=code) if code == UNKNOWN_CHANNEL:
            return Step(_card_failed(told, "channel-gone"))
        case Refused():
            return Step(_card_failed(told, outcome.problem), again=outcome.again)


def needs_thread(told: Announcement, event: Event) -> bool:
    """Whether a thread to talk in is still to be hung on the card."""
    is_open = told.occurrence.state is State.OPEN is event.state
    return event.thread and is_open and told.card is not None and told.thread is None


# ---- Discord's own event


def native(
    told: Announcement,
    event: Event,
    wanted: Native,
    picture: str,
    *,
    may_create: bool,
    seen: SeenNative | None,
    now: datetime,
) -> Step[NativeDeed]:
    """Return what to do about Discord's own event; `seen` is None where we do not know of it."""
    is_open = State.OPEN is told.occurrence.state is event.state
    if told.native is None:
        return _create(told, event, wanted, may_create=may_create, now=now)
    if is_open:
        return _edit_native(told, told.native, wanted, picture, seen)
    ended = told.occurrence.state is State.ENDED
    match seen.state if seen else None:
        case NativeState.ACTIVE:
            return Step(deed=EndNative(told.native))
        case NativeState.SCHEDULED if not ended:
            return Step(deed=CancelNative(told.native))
    # One that was never started ends by itself at its end, which is over.
    return Step((NativeLost(told.id, ""),))


def _create(
    told: Announcement, event: Event, wanted: Native, *, may_create: bool, now: datetime
) -> Step[NativeDeed]:
    is_open = State.OPEN is told.occurrence.state is event.state
    if not is_open or told.native_problem == "deleted":
        return Step()
    if told.occurrence.start <= now:
        return Step(_native_failed(told, "started"))
    if not may_create:
        return Step(_native_failed(told, "missing:create_events"), again=PERMISSIONS_AGAIN)
    look_first = told.native_tried_at is not None
    return Step(
        () if look_first else (NativeTried(told.id, now),),
        CreateNative(wanted, look_first=look_first),
    )


def _edit_native(
    told: Announcement, native_id: int, wanted: Native, picture: str, seen: SeenNative | None
) -> Step[NativeDeed]:
    sent = as_sent(wanted, seen)
    if told.native_shown == written(sent.signature(), picture):
        return Step()
    if seen is None:
        return Step(deed=LookUpNative(native_id))
    if _is_postponed(told, seen):
        # What has begun cannot begin again: it is closed, and another is made for the new time.
        return Step(deed=EndNative(native_id))
    is_new = _picture_of(told.native_shown) != picture
    return Step(deed=EditNative(native_id, sent, is_new))


def _is_postponed(told: Announcement, seen: SeenNative) -> bool:
    """Whether what runs is over before the occurrence begins; else somebody began it early."""
    if seen.state is not NativeState.ACTIVE or seen.shows is None:
        return False
    return seen.shows.end <= told.occurrence.start


def as_sent(wanted: Native, seen: SeenNative | None) -> Native:
    """Return what Discord can be told: the start of what has begun cannot be changed any more."""
    if seen is not None and seen.state is NativeState.ACTIVE:
        return replace(wanted, start=seen.start)
    return wanted


def _native_failed(told: Announcement, problem: str) -> tuple[Write, ...]:
    return () if told.native_problem == problem else (NativeFailed(told.id, problem),)


def after_native(
    told: Announcement, outcome: NativeDone | NativeClosed | Refused, picture: str
) -> Step[NativeDeed]:
    """Return what to note of Discord's own event once Discord has answered."""
    match outcome:
        case NativeDone(number, shows):
            return Step((NativeWritten(told.id, number, written(shows.signature(), picture)),))
        case NativeClosed():
            return Step((NativeLost(told.id, ""),))
        case Refused(code=code) if told.native is not None and code == UNKNOWN_NATIVE:
            return Step((NativeLost(told.id, "deleted"),))
        case Refused(code=code):
            if outcome.why in OF_A_CHANNEL:
                outcome = replace(outcome, why="message")
            problem = "too-many" if code == TOO_MANY_NATIVES else outcome.problem
            if outcome.why == "permission":
                problem = "missing:create_events"
            return Step(_native_failed(told, problem), again=outcome.again)


# ---- afterwards


def debounce(card: int | None, now: datetime) -> timedelta:
    """Return how long to gather answers before the card is written again.

    Edits of messages older than an hour are limited by Discord (30046).
    """
    return SLOW_DEBOUNCE if card is not None and now - _posted_at(card) > OLD_CARD else DEBOUNCE


def _posted_at(message: int) -> datetime:
    """Return when a message was posted: Discord's ids count milliseconds since 2015."""
    return datetime.fromtimestamp(((message >> 22) + _DISCORD_EPOCH_MS) / 1000, UTC)


def next_at(
    told: Announcement, event: Event, waits: Iterable[timedelta | None], now: datetime
) -> datetime | None:
    """Return when to tend it next: at its end, or when a trouble may be over; None: never by itself."""
    times = [now + wait for wait in waits if wait is not None]
    if told.occurrence.state is State.PLANNED and event.opens is not None and event.opens > now:
        times.append(event.opens)
    if told.occurrence.state is State.OPEN:
        times.append(told.occurrence.end)
    return min(times, default=None)


def noted(told: Announcement, writes: Iterable[Write]) -> Announcement:
    """Return `told` with what is to be kept of it, so that the next step is decided from that."""
    for write in writes:
        told = _noted(told, write)
    return told


def _noted(told: Announcement, write: Write) -> Announcement:
    match write:
        case CardTried(at=at):
            return replace(told, card_tried_at=at)
        case CardWritten(_, channel, message, shown):
            there = replace(told, card_channel=channel, card=message)
            return replace(there, card_shown=shown, card_problem="")
        case CardFailed(problem=problem):
            return replace(told, card_problem=problem)
        case CardLost(problem=problem):
            gone = replace(told, card=None, thread=None, card_tried_at=None)
            return replace(gone, card_shown="", card_problem=problem)
        case ThreadOpened(thread=thread):
            return replace(told, thread=thread)
        case NativeTried(at=at):
            return replace(told, native_tried_at=at)
        case NativeWritten(_, native_id, shown):
            return replace(told, native=native_id, native_shown=shown, native_problem="")
        case NativeFailed(problem=problem):
            return replace(told, native_problem=problem)
        case NativeLost(problem=problem):
            gone = replace(told, native=None, native_tried_at=None)
            return replace(gone, native_shown="", native_problem=problem)
    return told
