"""Draw items of news as cards, in the order of the seed's page."""

from collections.abc import Sequence

import discord

from bot.ui.image import with_image
from bot.ui.limits import EMBEDS_TOTAL, escaped
from bot.ui.markdown import markdown
from bot.ui.setting import COLOUR
from bot.words.outline import Link, Story

LONGEST_LINK = 500
"""A longer address is told by the title alone."""


def story_cards(stories: Sequence[Story]) -> list[discord.Embed]:
    """Return the cards of a message: together they may not hold more than Discord takes."""
    embeds: list[discord.Embed] = []
    room = EMBEDS_TOTAL
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
    parts = [markdown(line) for line in (story.by, story.text) if line]
    if story.link and len(story.link) <= LONGEST_LINK:
        parts.append(markdown((Link(story.view, story.link),)))
    embed = discord.Embed(
        title=escaped(story.title),
        url=story.link or None,
        description="\n\n".join(parts),
        colour=COLOUR,
    )
    if not story.picture:
        return [embed]
    picture = with_image(discord.Embed(colour=COLOUR), story.picture, story.alt)
    if story.caption:
        # A footer is not read as Markdown.
        picture.set_footer(text=story.caption)
    return [picture, embed]
