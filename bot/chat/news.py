"""The terminal's /news: the newest about a city or a pair, five at a time."""

from collections.abc import Awaitable, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from bot.chat.commands import Command, Option, Options
from bot.chat.draw import HEADING, QUIET, TITLE, WARNING, isolated
from bot.chat.plain import Wording
from bot.chat.session import Session, Shown
from bot.errors import FeedError
from bot.gazetteer.model import City
from bot.news.answer import NewsFound
from bot.news.asked import Unclear, cities_asked, subject_of
from bot.news.markup import cut_text
from bot.news.model import Entry
from bot.words.feed_errors import feed_error_words

PER_PAGE = 5
EXCERPT = 300
MORE = frozenset({"more", "mehr", "plus", "más", "mas", "+"})


async def news(session: Session, options: Options) -> Shown:
    """Show the news of what is named; without a city, the home's."""
    city, other = options.get("city"), options.get("other")
    if city:
        return await _about(session, city, other)

    home = await session.home()
    if home is not None:
        return await _about(session, home.key, other)
    return await _exchange(session)


async def _exchange(session: Session) -> Shown:
    """Ask for a city, and show the newest of the operator's feeds meanwhile."""
    found = await (await session.sources()).newest()
    wording = session.wording
    return Shown(
        Group(
            Text(wording.say("no-city", command=wording.home_command)),
            *_problems(found, wording),
            *(card(entry, wording) for entry in found.entries[:PER_PAGE]),
        )
    )


async def _about(session: Session, city: str, other: str | None) -> Shown:
    asked = cities_asked(city, other, session.world)
    if isinstance(asked, Unclear):
        rest = asked.known.key if asked.known else other

        async def then(chosen: City) -> Shown:
            return await _about(session, chosen.key, rest)

        return await session.with_city(asked.name.query, then)
    sources = await session.sources()
    found = await sources.about(subject_of(asked.city, asked.other, session.world))
    return _page(session, found, asked.city, asked.other, 0)


def _page(session: Session, found: NewsFound, city: City, other: City | None, page: int) -> Shown:
    """Return a page of news; "more" answers it while there is more."""
    here = found.entries[page * PER_PAGE : (page + 1) * PER_PAGE]
    wording = session.wording
    parts: list[RenderableType] = [_title(wording, city, other)]
    if page == 0:
        parts += _problems(found, wording)
    if not here and not found.unreached:
        parts.append(Text(_nothing(wording, city, other)))
    parts += [card(entry, wording) for entry in here]
    if len(found.entries) > (page + 1) * PER_PAGE:
        parts.append(Text("\n" + wording.say("terminal-news-more"), QUIET))
    parts.append(Text("\n" + wording.say("news-gdelt"), QUIET))

    def reply(line: str) -> Awaitable[Shown] | None:
        if line.strip().casefold() not in MORE:
            return None
        if len(found.entries) <= (page + 1) * PER_PAGE:
            return None
        return _later(_page(session, found, city, other, page + 1))

    return Shown(Group(*parts), reply)


def _problems(found: NewsFound, wording: Wording) -> list[RenderableType]:
    return [
        Text(
            wording.say(
                "news-unreachable", source=one.source, error=error_words(one.error, wording)
            ),
            WARNING,
        )
        for one in found.unreached
    ]


async def _later(shown: Shown) -> Shown:
    return shown


def _title(wording: Wording, city: City, other: City | None) -> Text:
    if other is None:
        return Text(wording.say("news-title-city", city=wording.short(city)), TITLE)
    return Text(
        wording.say("news-title-pair", city=wording.short(city), other=wording.short(other)), TITLE
    )


def _nothing(wording: Wording, city: City, other: City | None) -> str:
    if other is None:
        return wording.say("news-none-city", city=wording.short(city))
    return wording.say("news-none-pair", city=wording.short(city), other=wording.short(other))


def card(entry: Entry, wording: Wording, *, feed: str = "") -> RenderableType:
    """Return an entry in the order of the seed's page: picture, title, contributor, excerpt, link.

    Text from feeds is bare of control characters already (`news.markup`), so it cannot move the
    cursor or colour the screen.
    """
    lines = [Text("")]
    if entry.picture is not None:
        lines.append(Text(" · ".join(picture_words(entry, wording)), QUIET))
    lines.append(Text(isolated(entry.title), HEADING))
    who = entry.author or entry.source or feed
    when = wording.texts.date(wording.locale, entry.published) if entry.published else ""
    if who or when:
        lines.append(Text(" · ".join(filter(None, (isolated(who), when))), QUIET))
    if entry.text:
        lines.append(Text(isolated(cut_text(" ".join(entry.text.split()), EXCERPT))))
    if entry.link:
        lines.append(Text(entry.link, "underline"))
    return Group(*lines)


def picture_words(entry: Entry, wording: Wording) -> Sequence[str]:
    """Return caption and credit of an entry's picture, and its address."""
    if entry.picture is None:
        return ()
    words = [isolated(entry.picture.caption)] if entry.picture.caption else []
    if entry.picture.credit:
        words.append(wording.say("news-credit", credit=isolated(entry.picture.credit)))
    return (*words, entry.picture.url)


def error_words(error: FeedError, wording: Wording) -> str:
    """Return what went wrong with a feed, as a sentence."""
    return feed_error_words(error, wording.say, isolated)


COMMANDS = (Command("news", news, (Option("city"), Option("other"))),)
