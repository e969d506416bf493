"""One tree of errors; and what a database of yesterday keeps of a feed's failure is still worded."""

import ast
from pathlib import Path

import pytest

from bot import errors
from bot.errors import FEED_ERRORS, FeedError, Unreachable, Unreadable, kept_feed_error
from bot.words.catalogue import LOCALES, TEXTS
from bot.words.feed_errors import feed_error_words

BOT = Path(__file__).parent.parent / "bot"

KEPT_SINCE_THE_BEGINNING = (
    "bad-address", "credentials", "bad-port", "not-public", "unreachable", "tls", "timeout",
    "redirects", "gone", "throttled", "status", "too-large", "encoding", "broken", "web-page",
    "not-a-feed", "unreadable", "busy", "no-city",
)  # fmt: skip
"""In people's databases; a code is never renamed."""

FACTS = {
    "url": "https://town.example/feed", "host": "town.example", "port": 8080, "seconds": 10,
    "limit": 5, "status": 503, "megabytes": 5, "encoding": "br", "problem": "MemoryError",
}  # fmt: skip


def said(error: FeedError, locale: str) -> str:
    def say(message_id: str, /, **facts: object) -> str:
        return TEXTS.say(locale, message_id, **facts)

    return feed_error_words(error, say, str)


def exceptions() -> list[tuple[str, list[str]]]:
    """Return every exception class of ours with its bases, by the names in the source."""
    found = []
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found.append((node.name, [ast.unparse(base) for base in node.bases]))
    return found


def test_every_error_grows_on_the_one_tree() -> None:
    # What grows on BaseException itself is a signal that no clean-up may swallow, and no error.
    wild = [
        name
        for name, bases in exceptions()
        if name != "SisterCityError"
        and "SisterCityError" not in bases
        and any(
            base.endswith(("Exception", "Error"))
            and base != "BaseException"
            and base.split(".")[-1] not in vars(errors)
            for base in bases
        )
    ]

    assert wild == []


def test_no_code_of_a_feed_error_was_renamed() -> None:
    assert set(FEED_ERRORS) == set(KEPT_SINCE_THE_BEGINNING)


@pytest.mark.parametrize("code", KEPT_SINCE_THE_BEGINNING)
def test_a_kept_error_is_what_it_was(code: str) -> None:
    named = FEED_ERRORS[code].__dataclass_fields__.keys() & FACTS.keys()
    facts = {name: FACTS[name] for name in named}

    error = kept_feed_error(code, facts)

    assert (error.code, error.facts) == (code, facts)
    assert type(error) is FEED_ERRORS[code]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("code", KEPT_SINCE_THE_BEGINNING)
def test_every_feed_error_is_worded(code: str, locale: str) -> None:
    words = said(kept_feed_error(code, FACTS), locale)

    assert "feed-error" not in words
    assert "{" not in words


def test_port_and_status_are_no_quantities() -> None:
    assert "8080" in said(kept_feed_error("bad-port", FACTS), "en-US")
    assert "503" in said(kept_feed_error("status", FACTS), "en-US")


def test_facts_of_an_older_version_may_lack_or_exceed() -> None:
    assert kept_feed_error("unreachable", None).facts == {"url": "", "host": ""}
    assert kept_feed_error("throttled", {"url": "x", "status": 429}).facts == {"url": "x"}


def test_a_code_of_a_newer_version_is_a_feed_that_cannot_be_read() -> None:
    error = kept_feed_error("eaten-by-a-goat", {"url": "x", "goat": 1})

    assert isinstance(error, Unreadable)
    assert error.facts == {"url": "x", "problem": "eaten-by-a-goat"}


def test_what_others_wrote_is_made_safe() -> None:
    def say(message_id: str, /, **facts: object) -> str:
        return TEXTS.say("en-US", message_id, **facts)

    words = feed_error_words(Unreachable(url="", host="*evil*"), say, lambda text: f"<{text}>")

    assert "<*evil*>" in words
