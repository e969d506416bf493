"""Answer for what went wrong: judge it, tell the person in words, and the log."""

import asyncio
import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import aiohttp
import discord
from discord import app_commands

from bot.cogs.interaction import is_taken
from bot.door.door import Denied
from bot.door.once import nonce_of_answer
from bot.door.reading import UnreadableAnswer
from bot.errors import StorageError, UserError
from bot.ui.markdown import markdown
from bot.words.catalogue import Catalogue, best_locale
from bot.words.errors import error_line
from bot.words.outline import Command
from bot.words.permissions import Permission
from bot.words.voice import Voice

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION, ALREADY_ANSWERED = 10062, 40060
"""Normal while somebody types; then there is nobody left to tell."""

SILENCE_S = 2.0
"""A press that nobody has answered by then is answered here."""

PRESSES = (discord.InteractionType.component, discord.InteractionType.modal_submit)


@dataclass(frozen=True, slots=True)
class Failure:
    """`message_id` and `facts` are the sentence for the person; `known` failures need no log."""

    cause: BaseException
    message_id: str
    facts: Mapping[str, object] = field(default_factory=dict)
    known: bool = False
    unanswerable: bool = False

    def worded(self, texts: Catalogue, locale: str, reference: str, now: datetime) -> str:
        """Return the sentence for the person, as Discord's Markdown."""
        voice = Voice(texts, locale, now)
        facts = {**self.facts, "reference": reference}
        return markdown(error_line(self.message_id, facts, voice))


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
            facts = {"permission": Permission(first)}
            return Failure(cause, "error-no-permission", facts, known=True)
        case app_commands.BotMissingPermissions(missing_permissions=[first, *_]):
            facts = {"permission": Permission(first)}
            return Failure(cause, "error-bot-permission", facts, known=True)
        case app_commands.NoPrivateMessage():
            return Failure(cause, "error-servers-only", known=True)
        case app_commands.CommandNotFound(name=name):
            facts = {"command": Command(f"/{name}"), "help": Command("/help")}
            return Failure(cause, "error-unknown-command", facts, known=True)
        case StorageError():
            return Failure(cause, "error-storage")
        case TimeoutError():
            return Failure(cause, "error-too-slow")
        case Denied() | UnreadableAnswer() | discord.DiscordServerError() | discord.RateLimited():
            return Failure(cause, "error-connection")
        case aiohttp.ClientError() | ConnectionError():
            return Failure(cause, "error-connection")
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


async def answer_interaction(
    interaction: discord.Interaction, error: BaseException, texts: Catalogue, now: datetime
) -> None:
    """Tell the person what went wrong, in their language and only to them."""
    failure = judge(error)
    if failure.unanswerable:
        log.info("interaction gone id=%s error=%s", interaction.id, failure.cause)
        return
    reference = report(failure, what=what_of(interaction))
    if interaction.type is discord.InteractionType.autocomplete:
        return
    text = failure.worded(texts, best_locale(str(interaction.locale)), reference, now)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(text, ephemeral=True)
        else:
            await interaction.response.send_message(text, ephemeral=True)
    except (discord.HTTPException, OSError) as unsent:
        log.warning("apology not delivered reference=%s error=%s", reference, unsent)


async def answer_message(
    message: discord.Message, error: Exception, texts: Catalogue, locale: str, now: datetime
) -> None:
    """Tell the author of a message what went wrong."""
    failure = judge(error)
    reference = report(failure, what="message")
    text = failure.worded(texts, locale, reference, now)
    try:
        await message.reply(text, nonce=nonce_of_answer(message))
    except (discord.HTTPException, OSError) as unsent:
        log.warning("apology not delivered reference=%s error=%s", reference, unsent)


async def break_silence(interaction: discord.Interaction, texts: Catalogue) -> None:
    """Answer a press that nobody answers, of a menu of an older version, and give a slow one more time."""
    await asyncio.sleep(SILENCE_S)
    if interaction.response.is_done():
        return
    try:
        if is_taken(interaction):
            await interaction.response.defer()
        else:
            text = texts.say(best_locale(str(interaction.locale)), "error-gone")
            await interaction.response.send_message(text, ephemeral=True)
    except (discord.HTTPException, discord.InteractionResponded) as error:
        log.info("press not answered id=%s error=%s", interaction.id, error)


def what_of(interaction: discord.Interaction) -> str:
    """Return what was used, in words of our own: a command's name, or the kind of a button."""
    if interaction.command is not None:
        return f"/{interaction.command.qualified_name}"
    return str(interaction.custom_id or interaction.type.name).split(":")[0]
