"""Word what went wrong: the one place where an error's facts become a sentence."""

from collections.abc import Mapping

from bot.words.outline import Line
from bot.words.text import tidy
from bot.words.voice import Voice

LONGEST_FACT = 300
"""Characters of what a person typed, or another server said, that are said back."""


def error_line(message_id: str, facts: Mapping[str, object], voice: Voice) -> Line:
    """Return the sentence `message_id` with its facts; texts among them are not trusted."""
    safe = {
        name: tidy(fact, LONGEST_FACT) if isinstance(fact, str) else fact
        for name, fact in facts.items()
    }
    return voice.line(message_id, **safe)
