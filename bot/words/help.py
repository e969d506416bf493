"""Word what one can ask, and what stands behind the answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.words.deeds import Action, Visit
from bot.words.links import Links
from bot.words.outline import Block, Command, Line, Mention, Outline, Said
from bot.words.voice import Voice

EXAMPLES = ("terminal-example-city", "terminal-example-pair", "terminal-example-home")


@dataclass(frozen=True, slots=True)
class Commands:
    """A group of commands: the message that heads it, and each command as typed with its message."""

    heading: str
    commands: Sequence[tuple[str, str]]


def help_outline(
    groups: Sequence[Commands],
    voice: Voice,
    *,
    ways: str,
    addressed: Mention | None = None,
    menu: str = "",
    keys: str = "",
    support: str | None = None,
) -> Outline:
    """Return what one can ask.

    `ways` is the message that says how to ask in plain words, `addressed` whom a question is
    addressed to where it must be, `menu` the name of the message menu, `keys` the message about
    the keys of a terminal, `support` the address of a page that helps on.
    """
    blocks: list[Block] = []
    for group in groups:
        lines: list[Line] = [
            (Command(usage), f" – {voice.say(message_id)}") for usage, message_id in group.commands
        ]
        if lines:
            blocks.append(Said(voice.say(group.heading).rstrip(":"), tuple(lines)))
    examples: list[Line] = [
        (addressed, f" {voice.say(example)}") if addressed else voice.say(example)
        for example in EXAMPLES
    ]
    blocks.append(Said(voice.say(ways).rstrip(": \u00a0\u202f"), tuple(examples)))
    if menu:
        blocks.append(Said(voice.say("help-menu"), (voice.say("help-menu-how", name=menu),)))
    actions = ((Action(voice.say("help-support"), Visit(support)),),) if support else ()
    return Outline(
        title=voice.say("help-title"),
        lead=(voice.say("help-intro"),),
        blocks=tuple(blocks),
        notes=(voice.say(keys),) if keys else (),
        actions=actions,
        private=True,
    )


def about_outline(
    cities: int, version: str, links: Links, voice: Voice, *, invite: str = ""
) -> Outline:
    """Return what stands behind the answers; `invite` is where the bot is added to a server."""
    first = [
        Action(voice.say("about-take-action"), Visit(links.take_action)),
        Action(voice.say("about-more-information"), Visit(links.more_information)),
        Action(voice.say("about-donate"), Visit(links.donate)),
    ]
    second = [Action(voice.say("about-invite"), Visit(invite))] if invite else []
    if links.support:
        second.append(Action(voice.say("help-support"), Visit(links.support)))
    return Outline(
        title=voice.say("about-title"),
        lead=(voice.say("about-what"), voice.say("about-figures", cities=cities)),
        notes=(
            voice.say("about-data"),
            voice.line("about-privacy", command=Command("/privacy show")),
            voice.say("about-version", version=version),
        ),
        footer=voice.say("footer-cities"),
        actions=tuple(tuple(group) for group in (first, second) if group),
    )
