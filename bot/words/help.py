"""Word what one can ask, and what stands behind the answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.gazetteer.model import City
from bot.words.deeds import Action, Visit
from bot.words.links import Links
from bot.words.outline import Block, Command, Line, Mention, Outline, Said
from bot.words.voice import Voice

EXAMPLES = ("terminal-example-city", "terminal-example-pair", "terminal-example-home")
"""What one can ask, about cities that speakers of the language know."""


@dataclass(frozen=True, slots=True)
class Near:
    """A city that is close to the reader, and a sister of it: what examples are best about."""

    city: City
    sister: City


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
    near: Near | None = None,
) -> Outline:
    """Return what one can ask; first, where there are buttons, what a newcomer wants first.

    The examples are about what is `near`, where the home of the reader or the server is known.
    `ways` is the message that says how to ask in plain words, `addressed` whom a question is
    addressed to where it must be, `menu` the name of the message menu, `keys` the message about
    the keys of a terminal, `support` the address of a page that helps on.
    """
    blocks: list[Block] = []
    if addressed:
        blocks.append(Said(voice.say("help-first"), _first_steps(voice, near)))
    examples: list[Line] = [
        (addressed, f" {example}") if addressed else example for example in _examples(voice, near)
    ]
    asked = Said(voice.say(ways).rstrip(": \u00a0\u202f"), tuple(examples))
    if addressed:
        blocks.append(asked)
    for group in groups:
        lines: list[Line] = [
            (Command(usage), f" – {voice.say(message_id)}") for usage, message_id in group.commands
        ]
        if lines:
            blocks.append(Said(voice.say(group.heading).rstrip(":"), tuple(lines)))
    if not addressed:
        blocks.append(asked)
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


def _first_steps(voice: Voice, near: Near | None) -> tuple[Line, ...]:
    """Return the three things a newcomer wants first."""
    city = voice.name(near.city) if near else voice.say("help-city")
    other = voice.name(near.sister) if near else voice.say("help-other")
    sister, pairing, home = Command("/sister"), Command("/pairing"), Command("/home set")
    return (
        voice.line("help-first-ask", command=sister, city=city),
        voice.line("help-first-pair", command=pairing, city=city, other=other),
        voice.line("help-first-home", command=home, sister=sister),
    )


def _examples(voice: Voice, near: Near | None) -> list[str]:
    if near is None:
        return [voice.say(example) for example in EXAMPLES]
    city, other = voice.name(near.city), voice.name(near.sister)
    return [
        voice.say("help-ask-city", city=city),
        voice.say("help-ask-pair", city=city, other=other),
        voice.say("help-ask-far", city=city),
    ]


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
