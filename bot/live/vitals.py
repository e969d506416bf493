"""Judge from what is known of the process whether it does its work, and say why where it does not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.tasks.every import Pulse

LEAST_DISK_BYTES = 50 * 1024 * 1024
"""Below this the store, the pictures and the log are about to fail."""

STALLED_AFTER_ROUNDS = 4
STALLED_AFTER = timedelta(minutes=5)
"""A loop stands still if no round of it has ended for so many of its paces, and at least so long."""

FAILED_ROUNDS = 3
"""So many rounds in a row that failed are no accident."""


class Vital(StrEnum):
    """What must work for the bot to do what people expect of it."""

    GATEWAY = "gateway"
    COMMANDS = "commands"
    DATABASE = "database"
    ATLAS = "atlas"
    DISK = "disk"
    POLLER = "poller"
    SENDER = "sender"


@dataclass(frozen=True, slots=True)
class Vitals:
    """How the bot is at this moment.

    `connected` is whether Discord's gateway has told all there is to know; `latency_s` its last heartbeat,
    None before the first; `commands`, `database`, `atlas`, `sender` say what is wrong with each, "" for nothing.
    `disk_free_bytes` is the room where the store lies, `outbox_due` counts deliveries due and not
    sent; None for what is not known. `identifies_left` is how often Discord lets the bot connect today.
    """

    now: datetime
    started_at: datetime
    connected: bool = False
    latency_s: float | None = None
    guilds: int = 0
    shards: int = 0
    commands: str = ""
    database: str = ""
    atlas: str = ""
    sender: str = ""
    disk_free_bytes: int | None = None
    poll: Pulse | None = None
    send: Pulse | None = None
    outbox_due: int | None = None
    identifies_left: int | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the bot is not ready: what does not work, and in words for an operator."""

    vital: Vital
    text: str


def reasons(vitals: Vitals) -> Sequence[Reason]:
    """Return why the bot is not ready, in the order of `Vital`; empty when it is."""
    found = {
        Vital.GATEWAY: "" if vitals.connected else "not connected to Discord",
        Vital.COMMANDS: vitals.commands,
        Vital.DATABASE: vitals.database,
        Vital.ATLAS: vitals.atlas,
        Vital.DISK: _of_disk(vitals.disk_free_bytes),
        Vital.POLLER: _of_loop(vitals.poll, vitals.now),
        Vital.SENDER: vitals.sender or _of_loop(vitals.send, vitals.now),
    }
    return [Reason(vital, found[vital]) for vital in Vital if found[vital]]


def _of_disk(free: int | None) -> str:
    if free is None or free >= LEAST_DISK_BYTES:
        return ""
    return f"only {free // 1024**2} MiB left where the database lies"


def _of_loop(pulse: Pulse | None, now: datetime) -> str:
    """Say what is wrong with a loop that fails again and again, or stands still."""
    if pulse is None:
        return ""
    if pulse.failed_in_a_row >= FAILED_ROUNDS:
        return f"{pulse.failed_in_a_row} rounds in a row failed: {pulse.error}"
    still = now - (pulse.well_at or pulse.began_at)
    if still > max(STALLED_AFTER, STALLED_AFTER_ROUNDS * pulse.pace):
        return f"no round has ended for {still.total_seconds() / 60:.0f} minutes"
    return ""
