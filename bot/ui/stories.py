"""Draw items of news as cards, in the order of the seed's page."""

import re
from collections.abc import Sequence
from urllib.parse import unquote

import discord

from bot.ui.image import with_image
from bot.ui.limits import EMBEDS_TOTAL, TITLE, URL, escaped, fit
from bot.ui.markdown import markdown
from bot.ui.setting import COLOUR
from bot.words.outline import Link, Story
from bot.words.text import clip

LONGEST_LINK = 500
"""A longer address is told by the title alone."""


def story_cards(stories: Sequence[Story], *, room: int = EMBEDS_TOTAL) -> list[discord.Embed]:
    """Return the cards of a message: together they may hold `room` characters."""
    embeds: list[discord.Embed] = []
    for story in stories:
        card = story_card(story)
        size = sum(len(embed) for embed in card)
        if size > room:
            break
        room -= size
        embeds += card
    return embeds


def story_card(story: Story) -> list[discord.Embed]:
    """Return an item: picture with caption and credit; title, contributor, excerpt, link.

    Discord draws an embed's picture below its text, so the picture is an embed of its own in
    front. Without a picture the card is one embed.
    """
    said = (story.translated, story.by, story.text, story.also)
    parts = [markdown(line) for line in said if line]
    link = readable_address(story.link)
    if link and len(link) <= LONGEST_LINK:
        parts.append(markdown((Link(story.view, link),)))
    embed = fit(
        discord.Embed(
            title=escaped(story.title),
            url=story.link if 0 < len(story.link) <= URL else None,
            description="\n\n".join(parts),
            colour=COLOUR,
        )
    )
    if story.of:
        embed.set_author(name=clip(story.of, TITLE))
    if not story.picture or len(story.picture) > URL:
        return [embed]
    picture = with_image(discord.Embed(colour=COLOUR), story.picture, story.alt)
    if story.caption:
        # A footer is not read as Markdown.
        picture.set_footer(text=story.caption)
    return [fit(picture), embed]


def readable_address(url: str) -> str:
    """Return an address with its letters as they are read where escaping made it too long.

    Each Cyrillic letter takes six characters when escaped: 430 of them no address of an embed holds.
    """
    if len(url) <= LONGEST_LINK:
        return url
    read = unquote(url)
    return url if re.search(r"[\s()<>\x00-\x1f\ufffd]", read) else read
