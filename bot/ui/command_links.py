"""Let the commands that a text names be pressed: Discord shows `</home set:id>` as a link."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bot.ui.reply import Reply

SUBCOMMAND, GROUP = 1, 2

_NAMED = re.compile(r"(?<!\\)`/([a-z-]+(?: [a-z-]+){0,2}?)((?: [a-z_]+:[^`\n]*)?)`")
"""A command as `ui/markdown` writes it, with options behind it or none."""


def ids_by_name(commands: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return the id of each command that can be used, "home set", by its full name.

    `commands` is what Discord answers; a subcommand goes by the id of its group, which itself
    cannot be used.
    """
    ids: dict[str, int] = {}
    for command in commands:
        if command.get("type", 1) != 1:
            continue
        inner = [
            o["name"] for o in command.get("options") or () if o["type"] in (SUBCOMMAND, GROUP)
        ]
        for name in [f"{command['name']} {one}" for one in inner] or [command["name"]]:
            ids[name] = int(command["id"])
    return ids


def pressable(text: str, ids: Mapping[str, int]) -> str:
    """Return the text with the commands that Discord knows as links, their options behind them."""

    def link(named: re.Match[str]) -> str:
        name, options = named[1], named[2].strip()
        if name not in ids:
            return named[0]
        return f"</{name}:{ids[name]}>" + (f" `{options}`" if options else "")

    return _NAMED.sub(link, text)


def with_links(reply: Reply, ids: Mapping[str, int]) -> Reply:
    """Return the reply with its commands as links, where Discord reads Markdown."""
    if not ids:
        return reply
    embeds = []
    for embed in reply.embeds:
        embed = embed.copy()
        if embed.description:
            embed.description = pressable(embed.description, ids)
        for index, field in enumerate(embed.fields):
            value = pressable(field.value or "", ids)
            embed.set_field_at(index, name=field.name, value=value, inline=field.inline)
        embeds.append(embed)
    return replace(reply, content=pressable(reply.content, ids), embeds=embeds)
