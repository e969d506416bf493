"""Say what Discord's own scheduled event shows, and which occurrence it announces."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.events.model import Event


class NativeState(StrEnum):
    """Where Discord has its own event."""

    SCHEDULED = "scheduled"
    ACTIVE = "active"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Native:
    """What Discord's own scheduled event shows, or should show."""

    name: str
    description: str
    location: str
    start: datetime
    end: datetime

    def signature(self) -> str:
        """Return what changes whenever one of its parts does; Discord keeps whole seconds."""
        facts = (
            self.name, self.description.strip(), self.location,
            int(self.start.timestamp()), int(self.end.timestamp()),
        )  # fmt: skip
        return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class SeenNative:
    """How Discord's own event stands; `shows` is None where it has no end, and so is none of ours."""

    id: int
    state: NativeState
    start: datetime
    shows: Native | None


def marker(event: Event, ordinal: int) -> str:
    """Return what tells Discord's event for this occurrence from all others."""
    return f"#sister-city-{event.uid[:12]}-{ordinal}"
