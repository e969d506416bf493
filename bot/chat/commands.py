"""Read and run the members' slash commands in the terminal: `/sister city: Seattle ended: true`.

To add commands, make a module with a tuple of `Command`s and add it to `help.every_command`.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.chat.session import Screen, Session
from bot.errors import UserError
from bot.said import WORLD, words_of

CITY, FLAG, TEXT, NUMBER, COUNTRY = "city", "flag", "text", "number", "country"
"""What an option takes; cities are completed with Tab."""

YES = frozenset(words_of("terminal", WORLD)["yes"])


@dataclass(frozen=True, slots=True)
class Option:
    """`required` ones are asked for; `sample` is shown in `/help`."""

    name: str
    takes: str = CITY
    required: bool = False


IN_SERVERS = frozenset({"events", "setup", "follow", "event", "twin"})
"""Commands that only a server has: said as such, not as unknown."""

Options = Mapping[str, str]
"""What was given, by the option's name; options that were left out are missing."""


@dataclass(frozen=True, slots=True)
class Command:
    """`name` without the slash ("home set"); `/help` says message `command-<name>` beside it."""

    name: str
    run: Callable[[Session, Options], Awaitable[Screen]]
    options: tuple[Option, ...] = ()

    @property
    def message_id(self) -> str:
        """Return the id of the sentence that describes it."""
        return "command-" + self.name.replace(" ", "-")

    @property
    def usage(self) -> str:
        """Return "/pairing city: [other:]"."""
        options = (f"{o.name}:" if o.required else f"[{o.name}:]" for o in self.options)
        return " ".join([f"/{self.name}", *options])


def read_command(line: str, commands: Mapping[str, Command]) -> tuple[Command, dict[str, str]]:
    """Return the command that `line` ("/home set city: Kobe") calls, and its options.

    A value without a name is the first option's: "/sister Seattle". Raises UserError for an
    unknown command or option.
    """
    words = line.strip().removeprefix("/").split()
    command = _longest(words, commands)
    if command is None and words and words[0].casefold() in IN_SERVERS:
        raise UserError("error-servers-only")
    if command is None:
        name = "/" + " ".join(words[:1])
        raise UserError("error-unknown-command", command=name, help="/help")
    rest = line.strip().removeprefix("/")
    for word in command.name.split():
        rest = rest.strip()[len(word) :]
    return command, _options(rest.strip(), command)


def require_all(command: Command, options: Options) -> None:
    """Raise UserError for a required option that is missing."""
    for option in command.options:
        if option.required and not options.get(option.name):
            raise UserError("error-missing-option", command=f"/{command.name}", option=option.name)


def group_called(line: str, commands: Mapping[str, Command]) -> tuple[Command, ...]:
    """Return the commands of a group ("/explore") that is called without saying which of them."""
    words = line.strip().removeprefix("/").split()
    if not words or _longest(words, commands) is not None:
        return ()
    first = f"{words[0].casefold()} "
    return tuple(command for name, command in commands.items() if name.startswith(first))


def is_yes(options: Options, name: str) -> bool:
    """Return whether a flag was given as true."""
    return options.get(name, "").casefold() in YES


def _longest(words: list[str], commands: Mapping[str, Command]) -> Command | None:
    for length in (2, 1):
        command = commands.get(" ".join(words[:length]).casefold())
        if command is not None and len(words) >= length:
            return command
    return None


def _options(text: str, command: Command) -> dict[str, str]:
    names = "|".join(re.escape(option.name) for option in command.options)
    parts = re.split(rf"(?:^|\s+)({names}):\s*", text, flags=re.I) if names else [text]
    given = {
        name.casefold(): value.strip() for name, value in zip(parts[1::2], parts[2::2], strict=True)
    }
    bare = parts[0].strip()
    odd = re.match(r"(?!gn:)([a-z_]+):(?!\S*/)", bare, re.I)
    if odd or (bare and not command.options):
        name = odd[1] if odd else bare
        raise UserError("error-unknown-option", command=f"/{command.name}", option=name)
    if bare:
        given.setdefault(command.options[0].name, bare)
    return {name: value for name, value in given.items() if value}
