"""Keep every text within Discord's limits and harmless there: the one clipper, the one escaper.

discord.py 2.7 checks none of these limits; Discord answers a break with 400 and shows nothing.
"""

import re
import unicodedata

import discord

CONTENT = 2000
TITLE = 256
DESCRIPTION = 4096
FIELDS = 25
FIELD_NAME = 256
FIELD_VALUE = 1024
FOOTER = 2048
EMBEDS_TOTAL = 6000
BUTTON_LABEL = 80
OPTION_TEXT = 100
PLACEHOLDER = 150
CHOICE_NAME = 100
CHOICES = 25
MENU_OPTIONS = 25
MODAL_TITLE = 45
PLACE_NAME = 100
"""Ours: no place on record has a longer name, and a card of ten of these still fits."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
# Escaped wherever they stand: emphasis, code, spoilers, links, mentions and other <…> markup;
# at the beginning also quotes, headings and lists.
_MARKDOWN = re.compile(r"([\\*_~`|\[\]<>]|^[#\-+])")
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def clip(text: str, most: int, end: str = "…") -> str:
    """Return `text` in at most `most` characters, cut at a word where one ends near."""
    if len(text) <= most:
        return text
    cut = text[: most - len(end)]
    space = cut.rfind(" ")
    if space > len(cut) * 2 // 3:
        cut = cut[:space]
    # Half an escape ("\") would swallow the mark that follows.
    return cut.rstrip(" ,;\\") + end


def clip_lines(lines: list[str], most: int, end: str = "…") -> str:
    """Return as many whole lines as fit into `most` characters."""
    text = "\n".join(lines)
    if len(text) <= most:
        return text
    kept: list[str] = []
    left = most - len(end) - 1
    for line in lines:
        if len(line) + 1 > left:
            break
        kept.append(line)
        left -= len(line) + 1
    return "\n".join([*kept, end])


def plain(text: str) -> str:
    """Return `text` on one line, without marks that nobody sees, fit for a label.

    A name that reads from right to left is isolated, so that it does not reorder its neighbours.
    """
    line = " ".join(_INVISIBLE.sub("", text).split())
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in line):
        return f"{_FIRST_STRONG_ISOLATE}{line}{_POP_ISOLATE}"
    return line


def safe(text: str, most: int = PLACE_NAME) -> str:
    """Return text from people or the world as it is to be read: no Markdown, no mentions.

    `most` counts characters as written; escaping may double them.
    """
    line = _MARKDOWN.sub(r"\\\1", clip(plain(text), most))
    return discord.utils.escape_mentions(line)


def fit(embed: discord.Embed, total: int = EMBEDS_TOTAL) -> discord.Embed:
    """Clip every part of the embed to its limit, and the whole to `total` characters.

    What is given up first is the end of the description, then the last fields.
    """
    if embed.title:
        embed.title = clip(embed.title, TITLE)
    if embed.description:
        embed.description = clip_lines(embed.description.split("\n"), DESCRIPTION)
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
        embed.description = clip_lines(embed.description.split("\n"), room)
    while len(embed) > total and embed.fields:
        embed.remove_field(len(embed.fields) - 1)
    return embed
