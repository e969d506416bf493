"""What time is it? The one place that asks; everybody else is handed a clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns this instant, aware. A test hands in one that it turns."""


def utc_now() -> datetime:
    return datetime.now(UTC)
