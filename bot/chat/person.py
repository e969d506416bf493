"""The terminal's commands about oneself: /home, /privacy."""

import json
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

from rich.console import Group
from rich.text import Text

from bot.chat.commands import Command, Option, Options
from bot.chat.render import WARNING, draw
from bot.chat.session import Screen, Session, lines
from bot.gazetteer.model import City
from bot.words import person

EXPORT = Path("sister-city-privacy.json")
"""Where /privacy export writes to, in the folder the chat was started in."""


async def set_home(session: Session, options: Options) -> Screen:
    async def then(city: City) -> Screen:
        await session.set_home(city)
        return Screen(draw(person.home_set(city, session.voice)))

    return await session.with_city(options["city"], then)


async def show_home(session: Session, options: Options) -> Screen:
    return Screen(draw(person.home_shown(await session.home(), None, session.voice)))


async def clear_home(session: Session, options: Options) -> Screen:
    from bot.storage import homes

    async with session.writing() as connection:
        had_one = await homes.clear(connection, homes.TERMINAL_USER)
    return Screen(draw(person.home_cleared(session.voice, had_one=had_one)))


async def show_privacy(session: Session, options: Options) -> Screen:
    return Screen(draw(person.kept_shown(await _kept(session), session.voice)))


async def export_privacy(session: Session, options: Options) -> Screen:
    return _write_export(session, await _kept(session))


def _write_export(session: Session, kept: dict[str, list[dict[str, Any]]]) -> Screen:
    now = session.clock().isoformat(timespec="seconds")
    document = json.dumps({"exported_at": now, "kept": kept}, ensure_ascii=False, indent=2)
    try:
        EXPORT.write_text(document, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        text = session.say("terminal-not-exported", file=str(EXPORT), reason=reason)
        return Screen(Text(text, WARNING))
    return Screen(draw(person.kept_exported(kept, session.voice, str(EXPORT.absolute()))))


async def delete_privacy(session: Session, options: Options) -> Screen:
    kept = await _kept(session)
    question = draw(person.ask_to_delete(kept, session.voice))
    if not kept:
        return Screen(question)
    from bot.storage import homes, privacy

    yes = session.say("terminal-delete-yes")

    async def decide(line: str) -> Screen:
        if line.casefold() not in {yes, "yes"}:
            return Screen(draw(person.left_alone(session.voice)))
        async with session.writing() as connection:
            touched = await privacy.delete_all(connection, homes.TERMINAL_USER)
        return Screen(draw(person.deleted(sum(touched.values()), session.voice)))

    def reply(line: str) -> Awaitable[Screen]:
        return decide(line)

    return Screen(Group(question, lines(session.say("terminal-delete-how", yes=yes))), reply)


async def _kept(session: Session) -> dict[str, list[dict[str, Any]]]:
    from bot.storage import homes, privacy

    async with session.reading() as connection:
        return await privacy.collect(connection, homes.TERMINAL_USER)


COMMANDS = (
    Command("home set", set_home, (Option("city", required=True),)),
    Command("home show", show_home),
    Command("home clear", clear_home),
    Command("privacy show", show_privacy),
    Command("privacy export", export_privacy),
    Command("privacy delete", delete_privacy),
)
