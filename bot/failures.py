"""Judge what went wrong: what the person is told, and what the log is told."""

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

import discord
from discord import app_commands

from bot.errors import StorageError, UserError

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION, ALREADY_ANSWERED = 10062, 40060
"""Normal while somebody types; then there is nobody left to tell."""


@dataclass(frozen=True, slots=True)
class Failure:
    """`message_id` and `facts` are the sentence for the person; `known` failures need no log."""

    cause: BaseException
    message_id: str
    facts: Mapping[str, object] = field(default_factory=dict)
    known: bool = False
    unanswerable: bool = False

    def worded(self, locale: str, reference: str) -> dict[str, object]:
        """Return the facts for the sentence in `locale`."""
        return {**self.facts, "reference": reference}


def judge(error: BaseException) -> Failure:
    """Return what `error` means for the person."""
    cause = _cause(error)
    match cause:
        case discord.HTTPException(code=code) if code in (UNKNOWN_INTERACTION, ALREADY_ANSWERED):
            return Failure(cause, "error-gone", known=True, unanswerable=True)
        case UserError(message_id=message_id, facts=facts):
            return Failure(cause, message_id, facts, known=True)
        case app_commands.CommandOnCooldown(retry_after=seconds):
            return Failure(cause, "error-cooldown", {"seconds": max(1, round(seconds))}, known=True)
        case app_commands.MissingPermissions(missing_permissions=[first, *_]):
            return Failure(cause, "error-no-permission", {"permission": _words(first)}, known=True)
        case app_commands.BotMissingPermissions(missing_permissions=[first, *_]):
            return Failure(cause, "error-bot-permission", {"permission": _words(first)}, known=True)
        case app_commands.NoPrivateMessage():
            return Failure(cause, "error-servers-only", known=True)
        case app_commands.CommandNotFound(name=name):
            facts = {"command": f"`/{name}`", "help": "`/help`"}
            return Failure(cause, "error-unknown-command", facts, known=True)
        case StorageError():
            return Failure(cause, "error-storage")
        case TimeoutError():
            return Failure(cause, "error-too-slow")
    return Failure(cause, "error-unexpected")


def report(failure: Failure, *, what: str) -> str:
    """Log the failure unless the person can put it right; return its reference."""
    reference = secrets.token_hex(4)
    if failure.known:
        log.info("refused what=%s reason=%s", what, failure.message_id)
    else:
        log.error("failed what=%s reference=%s", what, reference, exc_info=failure.cause)
    return reference


def _cause(error: BaseException) -> BaseException:
    """Return what really happened under discord.py's wrappings."""
    while True:
        if isinstance(error, app_commands.CommandInvokeError):
            error = error.original
        elif isinstance(error, app_commands.TransformerError) and error.__cause__ is not None:
            error = error.__cause__
        else:
            return error


def _words(permission: str) -> str:
    """Return "Manage Server" for discord.py's "manage_guild", as Discord's own settings say it."""
    return permission.replace("guild", "server").replace("_", " ").title()
