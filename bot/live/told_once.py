"""Take each interaction once: after a connection that was resumed Discord may tell of it again."""

from collections.abc import Callable
from functools import wraps
from typing import Any

REMEMBERED = 10_000
"""Interactions of the last minutes of a busy bot; one can be answered for fifteen."""

Parse = Callable[[Any], None]


def told_once(parse: Parse) -> Parse:
    """Return what hands on to `parse` only what has an id that did not come before."""
    known: dict[str, None] = {}

    @wraps(parse)
    def once(told: Any) -> None:
        number = str(told.get("id", ""))
        if number in known:
            return
        known[number] = None
        if len(known) > REMEMBERED:
            del known[next(iter(known))]
        parse(told)

    return once
