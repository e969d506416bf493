"""Talk to the bot in this terminal, or through a pipe: a line asked, a card answered."""

import asyncio
import logging
import secrets
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace

from rich.console import Console
from rich.text import Text

from bot.atlas.open import open_atlas
from bot.chat.ask import preferred_locale, speak_utf8
from bot.chat.commands import Command, group_called, read_command, require_all
from bot.chat.help import every_command, show_group
from bot.chat.render import QUIET, WARNING, make_console
from bot.chat.session import Screen, Session
from bot.chat.unnamed import spread
from bot.clock import Clock
from bot.config import load_settings
from bot.errors import StorageError, UserError
from bot.streams import nobody_reads
from bot.words.errors import error_line
from bot.words.outline import written

log = logging.getLogger(__name__)

PROMPT = "› "
LEAVE = frozenset({"exit", "quit", "/exit", "/quit", "bye"})


def run(clock: Clock, *, without_token: bool = False) -> int:
    """Chat until the input ends; `without_token` says first why this is not Discord."""
    speak_utf8()
    try:
        asyncio.run(_chat(clock, without_token=without_token))
        sys.stdout.flush()
    except KeyboardInterrupt:
        pass
    return 0


async def _chat(clock: Clock, *, without_token: bool) -> None:
    settings = load_settings()
    async with AsyncExitStack() as stack:
        session = Session(open_atlas(), settings, preferred_locale(), stack, clock)
        console = make_console()
        commands = every_command()
        interactive = sys.stdin.isatty() and sys.stdout.isatty()
        if without_token:
            console.print(Text(session.say("no-token"), QUIET))
        if interactive:
            console.print(Text(session.say("terminal-greeting", help="/help"), QUIET))
        lines = _typed(session, commands) if interactive else _piped()
        await _converse(lines, session, commands, console)
        if interactive:
            console.print(Text(session.say("terminal-bye"), QUIET))


async def _converse(
    lines: AsyncIterator[str], session: Session, commands: Mapping[str, Command], console: Console
) -> None:
    shown: Screen | None = None
    async for raw in lines:
        line = raw.strip()
        if not line:
            continue
        if line.casefold() in LEAVE:
            return
        shown = await answer_line(line, shown, session, commands)
        console.print()
        console.print(shown.card)
        console.print()
        console.file.flush()
        if nobody_reads():
            return


async def answer_line(
    line: str, before: Screen | None, session: Session, commands: Mapping[str, Command]
) -> Screen:
    """Answer one line; whatever fails is said in words, with a reference that the log has too."""
    reference = secrets.token_hex(3)
    try:
        if before is not None and before.reply is not None:
            follow = before.reply(line)
            if follow is not None:
                return await follow
        menu = session.menu
        answered = await _answer(line, session, commands)
        if answered.reply or before is None or session.menu != menu:
            return answered
        # A menu may be answered until other cities are spoken of, whatever was looked up in between.
        return replace(answered, reply=before.reply)
    except UserError as error:
        said = written(error_line(error.message_id, error.facts, session.voice))
        return Screen(Text(said, WARNING), before.reply if before else None)
    except StorageError as error:
        log.error("store failed reference=%s error=%s", reference, error)
        return Screen(Text(session.say("error-storage", reference=reference), WARNING))
    except Exception:  # one failure must not end the conversation
        log.exception("answer failed reference=%s", reference)
        return Screen(Text(session.say("error-unexpected", reference=reference), WARNING))


async def _answer(line: str, session: Session, commands: Mapping[str, Command]) -> Screen:
    """Answer a command, or a question in plain words. Raises UserError."""
    if not line.startswith("/"):
        return await session.ask(line)
    if group := group_called(line, commands):
        return show_group(session, group)
    command, given = read_command(line, commands)
    options = spread(command, given, line, session.world.cities, session.voice)
    require_all(command, options)
    return await command.run(session, options)


async def _typed(session: Session, commands: Mapping[str, Command]) -> AsyncIterator[str]:
    from prompt_toolkit import PromptSession

    from bot.chat.completion import ChatCompleter

    # History stays in memory: what was asked is nobody's business afterwards.
    prompt: PromptSession[str] = PromptSession(
        completer=ChatCompleter(session.world, session.voice, commands),
        complete_while_typing=False,
    )
    while True:
        try:
            yield await prompt.prompt_async(PROMPT)
        except (EOFError, KeyboardInterrupt):
            return


async def _piped() -> AsyncIterator[str]:
    for raw in sys.stdin.buffer:
        yield raw.decode("utf-8", "replace").encode("utf-8", "replace").decode()
