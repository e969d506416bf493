"""The terminal's /news: the newest about a city or a pair, five at a time."""

from collections.abc import Awaitable
from dataclasses import replace

from rich.console import Group, RenderableType
from rich.text import Text

from bot.chat.commands import Command, Option, Options
from bot.chat.render import QUIET, draw
from bot.chat.session import Screen, Session
from bot.gazetteer.model import City
from bot.news.asked import Unclear, cities_asked, subject_of
from bot.said import WORLD, words_of
from bot.words.news import news_outline
from bot.words.outline import Outline, Stories

MORE = frozenset(words_of("terminal", WORLD)["more"])
"""What asks for the next page, in each language: the word that `terminal-news-more` tells."""


async def news(session: Session, options: Options) -> Screen:
    """Show the news of what is named; without a city, the home's."""
    city, other = options.get("city"), options.get("other")
    if city:
        return await _about(session, city, other)

    home = await session.home()
    if home is not None:
        return await _about(session, home.key, other)
    found = await (await session.sources()).newest()
    return _page(session, news_outline(found, session.voice), 0)


async def _about(session: Session, city: str, other: str | None) -> Screen:
    asked = cities_asked(city, other, session.world)
    if isinstance(asked, Unclear):
        rest = asked.known.key if asked.known else other

        async def then(chosen: City) -> Screen:
            return await _about(session, chosen.key, rest)

        return await session.with_city(asked.name.query, then)
    sources = await session.sources()
    found = await sources.about(subject_of(asked.city, asked.other, session.world))
    return _page(session, news_outline(found, session.voice, asked.city, asked.other), 0)


def _page(session: Session, outline: Outline, page: int) -> Screen:
    """Return a page of news; "more" answers it while there is more."""
    first, last = page * outline.per_page, (page + 1) * outline.per_page
    every = [s for block in outline.blocks if isinstance(block, Stories) for s in block.stories]
    blocks = (Stories(tuple(every[first:last])),)
    here = replace(outline, blocks=blocks, lead=outline.lead if page == 0 else ())
    card: RenderableType = draw(here)
    if outline.again is None or len(every) <= last:
        return Screen(card)

    def reply(line: str) -> Awaitable[Screen] | None:
        return further() if line.strip().casefold() in MORE else None

    async def further() -> Screen:
        return _page(session, outline, page + 1)

    return Screen(Group(card, Text("\n" + session.say("terminal-news-more"), QUIET)), reply)


COMMANDS = (Command("news", news, (Option("city"), Option("other"))),)
