"""Keep every text within Discord's limits and harmless there: the one escaper.

discord.py 2.7 checks none of these limits; Discord answers a break with 400 and shows nothing.
"""

import re

import discord

from bot.words.text import clip, clip_lines, tidy

CONTENT = 2000
TITLE = 256
DESCRIPTION = 4096
FIELDS = 25
FIELD_NAME = 256
FIELD_VALUE = 1024
FOOTER = 2048
EMBEDS_TOTAL = 6000
URL = 2048
BUTTON_LABEL = 80
OPTION_TEXT = 100
PLACEHOLDER = 150
CHOICE_NAME = 100
CHOICES = 25
MODAL_TITLE = 45

# Escaped wherever they stand: emphasis, code, spoilers, links, mentions and other <…> markup;
# at the beginning also quotes, headings and lists.
_MARKDOWN = re.compile(r"([\\*_~`|\[\]<>]|^[#\-+])", re.MULTILINE)


def escaped(text: str) -> str:
    """Return text as it is to be read: no Markdown, no mentions."""
    return discord.utils.escape_mentions(_MARKDOWN.sub(r"\\\1", text))


def plain(text: str) -> str:
    """Return text from people on one line, where Markdown is not read and the limit is another's."""
    return tidy(text, CONTENT)


_WHOLE = re.compile(
    r"\[(?:\\.|[^\[\]\\])*\]\([^()\s]*\)|\\.|<[^<>\s]*>|[^\s\[<\\]+|\s+|.", re.DOTALL
)


def clip_markdown(text: str, most: int, end: str = "…") -> str:
    """Return as much of Markdown as fits: whole lines, and of a line too long for all whole words.

    A link, an escape or a moment is kept or left out, never cut: half of one would show its marks.
    """
    if len(text) <= most:
        return text
    lines = clip_lines(text.split("\n"), most, end)
    if len(lines) > most // 2:
        return lines
    kept, room = "", most - len(end)
    for part in _WHOLE.finditer(text):
        if len(kept) + len(part.group()) > room:
            # A text without blanks is cut between its letters.
            whole = part.group()[0] in "[<\\"
            kept += part.group()[: room - len(kept)] if not whole and len(kept) < room // 2 else ""
            break
        kept += part.group()
    return _closed(kept.rstrip(" ,;\n")) + end


def _closed(text: str) -> str:
    """Return `text` without a bold or italic mark that nothing closes any more."""
    open_marks: list[re.Match[str]] = []
    for found in re.finditer(r"\\.|\*\*|\*", text):
        if found.group().startswith("\\"):
            continue
        if open_marks and open_marks[-1].group() == found.group():
            open_marks.pop()
        else:
            open_marks.append(found)
    for found in reversed(open_marks):
        text = text[: found.start()] + text[found.end() :]
    return text


def fit(embed: discord.Embed, total: int = EMBEDS_TOTAL) -> discord.Embed:
    """Clip every part of the embed to its limit, and the whole to `total` characters.

    What is given up first is the end of the description, then the last fields.
    """
    if embed.title:
        embed.title = clip(embed.title, TITLE)
    if embed.description:
        embed.description = clip_markdown(embed.description, DESCRIPTION)
    if embed.url and len(embed.url) > URL:
        embed.url = None
    for index, field in enumerate(embed.fields[:FIELDS]):
        embed.set_field_at(
            index,
            name=clip(field.name or "\u200b", FIELD_NAME),
            value=clip_lines((field.value or "\u200b").split("\n"), FIELD_VALUE),
            inline=field.inline,
        )
    while len(embed.fields) > FIELDS:
        embed.remove_field(len(embed.fields) - 1)
    if embed.footer.text:
        embed.set_footer(text=clip(embed.footer.text, FOOTER), icon_url=embed.footer.icon_url)
    if embed.author.name:
        embed.set_author(
            name=clip(embed.author.name, TITLE),
            url=embed.author.url,
            icon_url=embed.author.icon_url,
        )
    if (over := len(embed) - total) > 0 and embed.description:
        room = max(1, len(embed.description) - over)
        embed.description = clip_markdown(embed.description, room)
    while len(embed) > total and embed.fields:
        embed.remove_field(len(embed.fields) - 1)
    return embed
