"""Draw the answer to /news: up to five cards a page, and what could not be reached."""

from collections.abc import Sequence
from datetime import UTC, datetime

import discord

from bot.gazetteer.model import City
from bot.news.answer import NewsFound, Unreached
from bot.news.model import Entry
from bot.ui import custom_ids
from bot.ui.limits import EMBEDS_TOTAL, safe
from bot.ui.news_card import ago, feed_error, news_embeds
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice

PER_PAGE = 5


def news_reply(
    found: NewsFound,
    voice: Voice,
    asker: int,
    city: City | None = None,
    other: City | None = None,
    *,
    page: int = 0,
) -> Reply:
    """Return a page of the news about a city or a pair; without a city, of the operator's feeds.

    What could not be reached is said, so that silence is never taken for "nothing new".
    """
    here = found.entries[page * PER_PAGE : (page + 1) * PER_PAGE]
    lines = []
    if page == 0:
        lines += [unreached_line(one, voice) for one in found.unreached]
    if not here:
        lines.append(_nothing(found, voice, city, other))
    elif city is not None:
        lines.insert(0, f"**{_title(voice, city, other)}**")
    # What GDELT found says so itself.
    if found.searched and not any(entry.via for entry in here):
        lines.append(f"-# {voice.say('news-gdelt')}")
    view = CardView()
    if city is not None and len(found.entries) > (page + 1) * PER_PAGE:
        view.button(
            voice.say("news-more"),
            custom_ids.news(city.key, asker, other=other.key if other else "", page=page + 1),
        )
    return Reply("\n".join(filter(None, lines)), embeds=_cards(here, voice), view=view)


def _cards(entries: tuple[Entry, ...], voice: Voice) -> list[discord.Embed]:
    """Return the cards of a message: together they may not hold more than Discord takes."""
    embeds: list[discord.Embed] = []
    room = EMBEDS_TOTAL
    for entry in entries:
        card = news_embeds(entry, voice)
        size = sum(len(embed) for embed in card)
        if size > room:
            break
        room -= size
        embeds += card
    return embeds


def _title(voice: Voice, city: City, other: City | None) -> str:
    if other is None:
        return voice.say("news-title-city", city=voice.name(city))
    return voice.say("news-title-pair", city=voice.name(city), other=voice.name(other))


def _nothing(found: NewsFound, voice: Voice, city: City | None, other: City | None) -> str:
    if city is None:
        return ""
    # "Nothing new" would be a lie where nobody could be asked.
    if found.unreached and all(one.last_seen is None for one in found.unreached):
        return ""
    if other is None:
        return voice.say("news-none-city", city=voice.name(city))
    return voice.say("news-none-pair", city=voice.name(city), other=voice.name(other))


def unreached_line(one: Unreached, voice: Voice) -> str:
    """Return what could not be reached, why, and when what is shown of it was last seen."""
    said = voice.say(
        "news-unreachable", source=safe(one.source), error=feed_error(one.error, voice)
    )
    if one.last_seen is None:
        return f"⚠ {said} {voice.say('news-never-seen')}"
    return f"⚠ {said} {voice.say('news-last-seen', when=ago(one.last_seen))}"


def newest_lines(entries: Sequence[Entry], limit: int = 3) -> str:
    """Return the newest items as linked titles, a line each, for the card of a pair."""
    lines = []
    for entry in entries[:limit]:
        title = safe(entry.title, 100)
        link = entry.link.replace("(", "%28").replace(")", "%29")
        when = f" · {_day(entry.published)}" if entry.published else ""
        lines.append(f"• [{title}]({link}){when}" if link else f"• {title}{when}")
    return "\n".join(lines)


def _day(moment: datetime) -> str:
    return f"<t:{int(moment.astimezone(UTC).timestamp())}:D>"
