"""Word what went wrong: the one place where an error's facts become a sentence."""

from collections.abc import Mapping

from bot.words.outline import Line, Mention
from bot.words.permissions import Permission, permission_name
from bot.words.text import tidy
from bot.words.voice import Voice

REFUSALS = {
    "archived", "automod", "channel", "limit", "locked", "message", "permission", "tag", "way",
}  # fmt: skip

LONGEST_FACT = 300
"""Characters of what a person typed, or another server said, that are said back."""


def error_line(message_id: str, facts: Mapping[str, object], voice: Voice) -> Line:
    """Return the sentence `message_id` with its facts; texts among them are not trusted."""
    return voice.line(message_id, **{name: _said(fact, voice) for name, fact in facts.items()})


def refusal_line(why: str, code: int, voice: Voice, channel: int) -> Line:
    """Return why Discord did not take something, and what helps; `why` as `bot.door` has it.

    What has no sentence of its own (a token, a person, a word of an older version) is trouble on the way.
    """
    name = why if why in REFUSALS else "way"
    return voice.line(
        f"refusal-{name}", channel=Mention("#", channel, f"#{channel}"), code=str(code)
    )


def _said(fact: object, voice: Voice) -> object:
    match fact:
        case str():
            return tidy(fact, LONGEST_FACT)
        case Permission(name):
            return permission_name(name, voice)
    return fact
