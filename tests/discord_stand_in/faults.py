"""Make Discord fail on purpose."""

import re
from dataclasses import dataclass


@dataclass
class Fault:
    """Answer matching requests with `status` instead of what they deserve, `times` times (0: ever).

    `path` is a regular expression searched in the path after `/api/v10`. `done_anyway` does what
    was asked and then loses the answer: what a bot sees when the line breaks at the wrong moment.
    `page` is said instead of JSON, as HTML, and in latin-1.
    `status` 0 answers properly, after `delay_s`; `answer_delay_s` passes between the deed and the answer. `code` is Discord's own error code.
    """

    method: str
    path: str
    status: int = 500
    code: int = 0
    times: int = 1
    delay_s: float = 0
    answer_delay_s: float = 0
    retry_after_s: float = 0.1
    done_anyway: bool = False
    page: str = ""
    is_global: bool = False
    hits: int = 0

    def takes(self, method: str, path: str) -> bool:
        """Say whether this fault strikes the request, and count it if so."""
        if self.times and self.hits >= self.times:
            return False
        if self.method not in ("*", method) or not re.search(self.path, path):
            return False
        self.hits += 1
        return True


def strike(faults: list[Fault], method: str, path: str) -> Fault | None:
    """Return the first fault that takes the request, or None."""
    return next((fault for fault in faults if fault.takes(method, path)), None)
