"""A clock that is put forward again and again, and wrong where it is told to: the same for several processes.

    python -m benchmarks.moved_clock FILE

runs the bot by the clock that FILE tells.
"""

import json
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.__main__ import main

LOOK_EVERY_S = 0.2


class MovedClock:
    """Tells the time that `file` says: how far it is ahead of ours, and how wrong a machine has it.

    Between two leaps it goes as ours does: leases of a minute last a minute. Whoever is to know the
    right time calls `right`.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._looked_at = 0.0
        self._ahead = self._wrong_by = timedelta()

    def set(self, now: datetime, *, wrong_by: timedelta | None = None) -> None:
        """Let it be `now`, and let machines have it wrong."""
        self._ahead = now - datetime.now(UTC)
        self._wrong_by = self._wrong_by if wrong_by is None else wrong_by
        told = {"ahead_s": self._ahead.total_seconds(), "wrong_s": self._wrong_by.total_seconds()}
        written = self._file.with_suffix(".new")
        written.write_text(json.dumps(told))
        written.replace(self._file)

    def leap(self, by: timedelta) -> None:
        """Let it be later."""
        self.set(self.right() + by)

    def right(self) -> datetime:
        """Return the time as it is."""
        looked_at = time.monotonic()
        if looked_at - self._looked_at > LOOK_EVERY_S:
            told = json.loads(self._file.read_text())
            self._ahead = timedelta(seconds=told["ahead_s"])
            self._wrong_by = timedelta(seconds=told["wrong_s"])
            self._looked_at = looked_at
        return datetime.now(UTC) + self._ahead

    def __call__(self) -> datetime:
        """Return the time as this machine has it."""
        return self.right() + self._wrong_by


if __name__ == "__main__":
    sys.exit(main([], MovedClock(Path(sys.argv[1]))))
