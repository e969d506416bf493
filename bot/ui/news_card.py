"""Draw news: one card an item, in the order of the seed's page, and a digest of many."""

from collections.abc import Sequence
from datetime import UTC, datetime

import discord

from bot.errors import FeedError
from bot.gazetteer.model import City
from bot.news.markup import cut_text
from bot.news.model import Entry, Mode
from bot.ui.image import with_image
from bot.ui.limits import DESCRIPTION, EMBEDS_TOTAL, plain, safe
from bot.ui.voice import Voice
from bot.words.feed_errors import feed_error_words
from bot.words.text import clip

COLOUR = discord.Colour(0x2A6F97)
TITLE_LENGTH = 200
LONGEST_LINK = 500
"""Longer addresses would eat up what a digest may hold."""

DIGEST_EXCERPT = 120


def news_embeds(entry: Entry, voice: Voice, *, feed: str = "") -> list[discord.Embed]:
    """Return the card of an entry: picture, caption and credit; title, contributor, excerpt, link.

    Discord draws an embed's picture below its text, so the picture is an embed of its own in
    front. Without a picture the card is one embed. `feed` names the feed where the entry has no
    author or source of its own.
    """
    embed = discord.Embed(
        title=safe(entry.title, TITLE_LENGTH),
        url=entry.link or None,
        description=_text(entry, voice, feed),
        colour=COLOUR,
    )
    if entry.via == "gdelt":
        embed.set_footer(text=voice.say("news-gdelt"))
    if entry.picture is None:
        return [embed]
    caption = caption_of(entry, voice)
    alt = plain(entry.picture.caption) or caption or plain(entry.title)
    picture = with_image(discord.Embed(colour=COLOUR), entry.picture.url, alt)
    if caption:
        picture.set_footer(text=caption)
    return [picture, embed]


def caption_of(entry: Entry, voice: Voice) -> str:
    """Return caption and credit in one line, "" where the feed gives neither."""
    if entry.picture is None:
        return ""
    caption, credit = plain(entry.picture.caption), plain(entry.picture.credit)
    if caption and credit:
        return voice.say("news-caption-credit", caption=caption, credit=credit)
    return voice.say("news-credit", credit=credit) if credit else caption


def _text(entry: Entry, voice: Voice, feed: str) -> str:
    parts = []
    if line := by_line(entry, feed):
        parts.append(line)
    if entry.excerpt:
        parts.append(entry.excerpt)
    if entry.link:
        parts.append(f"[{voice.say('news-view-original')}]({entry.link})")
    return "\n\n".join(parts)


def by_line(entry: Entry, feed: str = "") -> str:
    """Return "**Jo Vik** · 23 November 2026": contributor or source, and when."""
    who = entry.author or entry.source or feed
    parts = [f"**{safe(who)}**"] if who else []
    if entry.published is not None:
        parts.append(f"<t:{int(entry.published.timestamp())}:D>")
    return " · ".join(parts)


def digest_embeds(
    entries: Sequence[Entry], more: int, mode: Mode, feed: str, voice: Voice
) -> list[discord.Embed]:
    """Return the digest of up to ten entries, newest first; what does not fit is counted as more."""
    title = "news-digest-weekly" if mode is Mode.WEEKLY else "news-digest-daily"
    lines: list[str] = []
    room = min(DESCRIPTION, EMBEDS_TOTAL) - 300
    for entry in entries:
        line = _digest_line(entry)
        if len(line) > room:
            more += 1
            continue
        room -= len(line) + 2
        lines.append(line)
    if more:
        lines.append(f"*{voice.say('news-digest-more', count=more)}*")
    return [
        discord.Embed(
            title=clip(voice.say(title, feed=safe(feed, TITLE_LENGTH)), 256),
            description="\n\n".join(lines),
            colour=COLOUR,
        )
    ]


def _digest_line(entry: Entry) -> str:
    title = safe(entry.title, 150)
    if entry.link and len(entry.link) <= LONGEST_LINK:
        target = entry.link.replace("(", "%28").replace(")", "%29")
        title = f"[{title}]({target})"
    line = f"• **{title}**"
    if by := by_line(entry):
        line += f"\n{by}"
    if entry.text:
        line += f"\n{safe(cut_text(' '.join(entry.text.split()), DIGEST_EXCERPT), DIGEST_EXCERPT)}"
    return line


def feed_label(cities: Sequence[City | None], title: str, voice: Voice) -> str:
    """Return what a feed is called: "News of Seattle and Bergen" for a search, else its title."""
    match cities:
        case [City() as city]:
            return voice.say("follow-label-city", city=plain(city.name))
        case [City() as city, City() as other]:
            return voice.say("follow-label-pair", city=plain(city.name), other=plain(other.name))
    return title


def feed_error(error: FeedError, voice: Voice) -> str:
    """Return what went wrong with a feed, as a sentence."""
    return feed_error_words(error, voice.say, safe)


def ago(moment: datetime | None) -> str:
    """Return Discord's markup for "3 hours ago", a dash for never."""
    return "–" if moment is None else f"<t:{int(moment.astimezone(UTC).timestamp())}:R>"
