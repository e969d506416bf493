"""Word why a feed or a news service could not be read."""

from collections.abc import Callable
from typing import Protocol

from bot.errors import FeedError

CODES = frozenset({"status", "port"})
"""Numbers that count nothing: nobody reads "port 8,080"."""


class Say(Protocol):
    """How a voice says a message of the catalogue with its facts."""

    def __call__(self, message_id: str, /, **facts: object) -> str: ...


def feed_error_words(error: FeedError, say: Say, safe: Callable[[str], str]) -> str:
    """Return the sentence for `error`; what others wrote goes through `safe` first."""
    facts = {
        name: safe(value) if isinstance(value, str) else str(value) if name in CODES else value
        for name, value in error.facts.items()
    }
    return say(f"feed-error-{error.code}", **facts)
