"""Write the log: to stderr, for a console or as JSON lines, without tokens and without noise."""

import json
import logging
import sys
from datetime import UTC, datetime

import aiohttp
import discord

CONNECTION_TROUBLE = (OSError, aiohttp.ClientError, discord.ConnectionClosed, TimeoutError)


class _JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)


class _OneLine(logging.Filter):
    """Turn discord.py's traceback about a lost connection into one clear line.

    Connections are lost and found again every few hours; a traceback each time would teach the
    operator to read past them.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, CONNECTION_TROUBLE):
            reason = str(error) or type(error).__name__
            record.msg = f"{record.getMessage()} ({reason})"
            record.args = ()
            record.exc_info = None
            record.exc_text = None
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


def set_up(level: str, form: str) -> None:
    """Send every log record of `level` and above to stderr; `form` is "console" or "json"."""
    handler = logging.StreamHandler(sys.stderr)
    if form == "json":
        handler.setFormatter(_JsonFormatter())
    else:
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
        )
    handler.addFilter(_OneLine())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # We have no voice; what is missing for it is nobody's concern.
    logging.getLogger("discord.client").addFilter(
        lambda record: "voice will NOT" not in record.getMessage()
    )
    for chatty in ("discord.gateway", "discord.http", "discord.webhook", "sqlalchemy", "alembic"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))
