"""Write the log: to stderr, for a console or as JSON lines, without secrets and without noise."""

import json
import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

import aiohttp
import discord

from bot.config import TOKEN_SHAPE

CONNECTION_TROUBLE = (OSError, aiohttp.ClientError, discord.ConnectionClosed, TimeoutError)

CHATTY = (
    "discord.gateway",
    "discord.http",
    "discord.webhook",
    "sqlalchemy",
    "alembic",
    "aiosqlite",
)
"""Loggers that write what people wrote, or SQL with its values, at level debug or info."""

_PASSWORD = re.compile(r"(://[^/@\s:]*):[^\s/]+@")
_USER = re.compile(r"(://)[^/@\s:]+@")
_QUERY = re.compile(r"(https?://[^\s?#\"'<>]+)\?[^\s\"'<>]+")
_ANSWERING = re.compile(r"(/(?:interactions|webhooks)/\d+/)[^/?\s\"']+")
"""The token with which an interaction is answered, in an address: a proxy tells what it could not reach."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]|\n")


def set_up(level: str, form: str, *, secrets: Iterable[str | None] = ()) -> None:
    """Send every log record of `level` and above to stderr; `form` is "console" or "json".

    `secrets` are never written, nor is anything else of a token's shape or an address's password.
    """
    handler = logging.StreamHandler(sys.stderr)
    redactor = Redactor(secrets)
    handler.setFormatter(_JsonLines(redactor) if form == "json" else _Console(redactor))
    handler.addFilter(_OneLine())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # We have no voice; what is missing for it is nobody's concern.
    logging.getLogger("discord.client").addFilter(
        lambda record: "voice will NOT" not in record.getMessage()
    )
    hush_typing()
    for chatty in CHATTY:
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))


def hush_typing() -> None:
    """Keep answers that came too late for somebody who types on out of the log.

    The next letter has been typed by then, and is answered for itself.
    """
    logging.getLogger("discord.app_commands.tree").addFilter(_is_no_late_answer)


def _is_no_late_answer(record: logging.LogRecord) -> bool:
    error = record.exc_info[1] if record.exc_info else None
    late = isinstance(error, discord.HTTPException) and error.code in (10062, 40060)
    return not (late and "autocomplete" in record.getMessage())


class Redactor:
    """Blacks out what must not be read, wherever in a text it stands."""

    def __init__(self, secrets: Iterable[str | None] = ()) -> None:
        # Short ones would black out ordinary words, and no real token or password is that short.
        known = sorted({s for s in secrets if s and len(s) >= 8}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, text: str) -> str:
        """Return the text without the known secrets, tokens, and logins, queries and tokens in addresses."""
        if self._known is not None:
            text = self._known.sub("***", text)
        text = _PASSWORD.sub(r"\1:***@", _USER.sub(r"\1***@", text))
        text = _ANSWERING.sub(r"\1***", _QUERY.sub(r"\1?***", text))
        return TOKEN_SHAPE.sub("***", text)


class _Console(logging.Formatter):
    """A line a record, and the traceback beneath: `2026-11-23 21:00:00 INFO    bot.live: …`, UTC."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redact = redactor

    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%d %H:%M:%S")
        # A line break from a feed or a person could pass for a record of its own.
        message = _CONTROL.sub(" ", record.getMessage())
        lines = f"{time} {record.levelname:<7} {record.name}: {message}"
        if record.exc_info:
            lines += "\n" + self.formatException(record.exc_info)
        return self._redact(lines)


class _JsonLines(logging.Formatter):
    """A JSON object a record: time (ISO 8601, UTC), level, logger, message, traceback if any."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redact = redactor

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._redact(record.getMessage()),
        }
        if record.exc_info:
            entry["traceback"] = self._redact(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False)


class _OneLine(logging.Filter):
    """Turn discord.py's traceback about a lost connection into one clear line.

    Connections are lost and found again every few hours; a traceback each time would teach the
    operator to read past them.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if record.name.startswith("discord") and isinstance(error, CONNECTION_TROUBLE):
            reason = str(error) or type(error).__name__
            record.msg = f"{record.getMessage()} ({reason})"
            record.args = ()
            record.exc_info = None
            record.exc_text = None
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True
