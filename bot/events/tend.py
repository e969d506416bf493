"""Decide what Discord has to be told of an occurrence, and what to note of its answer.

The store is the one source of truth. To tend an occurrence is to compare what Discord was last told
with what it should show, and to say the difference. Nothing is asked for without a note that it is
about to be asked: after a crash we look for it before we ask again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.events.intents import (
    CancelNative,
    CardFailed,
    CardLost,
    CardTried,
    CardWritten,
    CreateNative,
    EditCard,
    EditNative,
    EndNative,
    LookUpNative,
    NativeFailed,
    NativeLost,
    NativeTried,
    NativeWritten,
    PostCard,
    Step,
    Write,
)
from bot.events.model import Announcement, Event, State
from bot.events.native import Native, NativeState, SeenNative

TRY_AGAIN = timedelta(seconds=30)
PERMISSIONS_AGAIN = timedelta(minutes=10)

UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, UNKNOWN_NATIVE = 10003, 10008, 10070
TOO_MANY_NATIVES = 30038


@dataclass(frozen=True, slots=True)
class Spot:
    """What the bot finds in a channel: `missing` is the first permission it lacks to post there."""

    is_there: bool = True
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Discord said no: the HTTP status (0: no answer at all) and Discord's own code (0: none)."""

    status: int
    code: int = 0

    @property
    def problem(self) -> str:
        return f"discord:{self.status}:{self.code}"

    @property
    def again(self) -> timedelta | None:
        """After how long to try again: soon where Discord had trouble, late where it said no.

        A bare 401, 403 or 404 may be a proxy's: only Discord's own code tells that something is gone.
        """
        if self.status in (0, 429) or self.status >= 500:
            return TRY_AGAIN
        is_bare = not self.code and self.status in (401, 403, 404)
        return PERMISSIONS_AGAIN if is_bare or self.status == 403 else None


def written(signature: str, picture: str) -> str:
    """Return what to note of a card or an event of Discord's: what it shows, and which picture."""
    return f"{signature}:{picture}"


def _picture_of(shown: str) -> str:
    return shown.partition(":")[2]


# ---- the card


def card(
    told: Announcement,
    event: Event,
    wanted: str,
    picture: str,
    *,
    target: Spot,
    present: Spot,
    now: datetime,
) -> Step:
    """Return what to do about the card, `wanted` being the signature of what it should show.

    `target` is the event's channel, `present` the one the card is in.
    """
    if told.card is not None:
        return _edit_card(told, written(wanted, picture), picture, present)
    if told.occurrence.state is not State.OPEN or told.card_problem == "deleted":
        return Step()
    if not target.is_there:
        return Step(_card_failed(told, "channel-gone"))
    if target.missing:
        return Step(_card_failed(told, f"missing:{target.missing}"), again=PERMISSIONS_AGAIN)
    # The first try's instant stays: with it, the nonce of every later one is the same.
    tried_at = told.card_tried_at or now
    return Step(
        () if told.card_tried_at else (CardTried(told.id, tried_at),),
        PostCard(
            event.channel,
            nonce=f"{told.id}-{int(tried_at.timestamp())}",
            look_first=told.card_tried_at is not None,
        ),
    )


def _edit_card(told: Announcement, wanted: str, picture: str, present: Spot) -> Step:
    if told.card is None or told.card_shown == wanted:
        return Step()
    if not present.is_there:
        return Step((CardLost(told.id, "channel-gone"),))
    is_new = _picture_of(told.card_shown) != picture
    return Step(deed=EditCard(told.card_channel or 0, told.card, is_new))


def _card_failed(told: Announcement, problem: str) -> tuple[Write, ...]:
    return () if told.card_problem == problem else (CardFailed(told.id, problem),)


def card_done(told: Announcement, channel: int, message: int, wanted: str, picture: str) -> Step:
    """Return what to note of a card that was posted or edited."""
    return Step((CardWritten(told.id, channel, message, written(wanted, picture)),))


def card_refused(told: Announcement, refused: Refused) -> Step:
    """Return what to note of a card that Discord did not take."""
    is_gone = told.card is not None and refused.code in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL)
    if is_gone:
        return Step((CardLost(told.id, "deleted"),))
    return Step(_card_failed(told, refused.problem), again=refused.again)


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
) -> Step:
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
) -> Step:
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
) -> Step:
    sent = as_sent(wanted, seen)
    if told.native_shown == written(sent.signature(), picture):
        return Step()
    if seen is None:
        return Step(deed=LookUpNative(native_id))
    is_new = _picture_of(told.native_shown) != picture
    return Step(deed=EditNative(native_id, sent, is_new))


def as_sent(wanted: Native, seen: SeenNative | None) -> Native:
    """Return what Discord can be told: the start of what has begun cannot be changed any more."""
    if seen is not None and seen.state is NativeState.ACTIVE:
        return replace(wanted, start=seen.start)
    return wanted


def _native_failed(told: Announcement, problem: str) -> tuple[Write, ...]:
    return () if told.native_problem == problem else (NativeFailed(told.id, problem),)


def native_done(told: Announcement, native_id: int, sent: Native, picture: str) -> Step:
    """Return what to note of Discord's event that was made or edited."""
    return Step((NativeWritten(told.id, native_id, written(sent.signature(), picture)),))


def native_closed(told: Announcement) -> Step:
    """Return what to note once Discord's event is closed."""
    return Step((NativeLost(told.id, ""),))


def native_refused(told: Announcement, refused: Refused) -> Step:
    """Return what to note where Discord did not make, find or change its event."""
    if told.native is not None and refused.code == UNKNOWN_NATIVE:
        return Step((NativeLost(told.id, "deleted"),))
    too_many = refused.code == TOO_MANY_NATIVES
    problem = "too-many" if too_many else refused.problem
    return Step(_native_failed(told, problem), again=refused.again)


# ---- afterwards


def next_at(
    told: Announcement, waits: Iterable[timedelta | None], now: datetime
) -> datetime | None:
    """Return when to tend it next: at its end, or when a trouble may be over; None: never by itself."""
    times = [now + wait for wait in waits if wait is not None]
    if told.occurrence.state is State.OPEN:
        times.append(told.occurrence.end)
    return min(times, default=None)
