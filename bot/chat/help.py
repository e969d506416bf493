"""The table of the terminal's commands, and those that tell of it: /help, /about."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

import bot
from bot.chat import cities, explore, news, person, quiz, suggest
from bot.chat.commands import Command, Options
from bot.chat.render import HEADING, QUIET, TITLE
from bot.chat.session import Session, Shown


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


async def show_help(session: Session, options: Options) -> Shown:
    examples = ("terminal-example-city", "terminal-example-pair", "terminal-example-home")
    commands = Table.grid(padding=(0, 2))
    commands.add_column(overflow="fold")
    commands.add_column(overflow="fold")
    for command in every_command().values():
        commands.add_row(Text(command.usage, HEADING), Text(session.say(command.message_id)))
    parts: list[RenderableType] = [
        Text(session.say("help-title"), TITLE),
        Text(session.say("help-intro")),
        Text("\n" + session.say("terminal-help-ways")),
        *(Text(f"  {session.say(example)}", HEADING) for example in examples),
        Text("\n" + session.say("terminal-help-commands")),
        commands,
        Text("\n" + session.say("terminal-help-keys"), QUIET),
    ]
    return Shown(Group(*parts))


async def show_about(session: Session, options: Options) -> Shown:
    settings = session.settings
    links = {
        "about-take-action": settings.take_action_url,
        "about-more-information": settings.more_information_url,
        "about-donate": settings.donate_url,
    }
    return Shown(
        Group(
            Text(session.say("about-title"), TITLE),
            Text(session.say("about-what")),
            Text(session.say("about-figures", cities=len(session.world.cities))),
            Text("\n" + session.say("about-data")),
            Text("\n" + session.say("about-privacy", command="/privacy show")),
            Text(session.say("about-version", version=bot.__version__)),
            Text(""),
            *(
                Text.assemble((session.say(label), HEADING), f": {url}")
                for label, url in links.items()
            ),
        )
    )
