"""The table of the terminal's commands, and those that tell of it: /help, /about."""

from collections.abc import Sequence

import bot
from bot.chat import cities, explore, news, person, quiz, suggest
from bot.chat.commands import Command, Options
from bot.chat.render import draw
from bot.chat.session import Screen, Session, lines
from bot.words.help import Commands, about_outline, help_outline
from bot.words.links import links_of


def every_command() -> dict[str, Command]:
    """Return every command of the terminal by its name, in the order `/help` lists them."""
    every = (
        *cities.COMMANDS,
        *news.COMMANDS,
        *explore.COMMANDS,
        *quiz.COMMANDS,
        *suggest.COMMANDS,
        *person.COMMANDS,
        Command("help", show_help),
        Command("about", show_about),
    )
    return {command.name: command for command in every}


async def show_help(session: Session, options: Options) -> Screen:
    commands = [(command.usage, command.message_id) for command in every_command().values()]
    outline = help_outline(
        [Commands("terminal-help-commands", commands)],
        session.voice,
        ways="terminal-help-ways",
        keys="terminal-help-keys",
    )
    return Screen(draw(outline))


def show_group(session: Session, group: Sequence[Command]) -> Screen:
    """Say what each command of a group does, where none of them was named."""
    return Screen(lines(*(f"{one.usage} – {session.say(one.message_id)}" for one in group)))


async def show_about(session: Session, options: Options) -> Screen:
    outline = about_outline(
        len(session.world.cities), bot.__version__, links_of(session.settings), session.voice
    )
    return Screen(draw(outline))
