"""How much work something is, as a number that does not change with the machine or with what else it does."""

import sys
from collections.abc import Callable
from types import FrameType


def calls(act: Callable[[], object]) -> int:
    """Return how many functions `act` calls, of Python and of C."""
    counted = 0

    def count(frame: FrameType, event: str, about: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return counted
