"""The terminal's /news: the newest about a city or a pair, five at a time."""

from collections.abc import Awaitable, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from bot.chat.commands import Command, Option, Options
from bot.chat.render import HEADING, QUIET, TITLE, WARNING
from bot.chat.session import Session, Shown
from bot.errors import FeedError
from bot.gazetteer.model import City
from bot.news.answer import NewsFound
from bot.news.asked import Unclear, cities_asked, subject_of
from bot.news.markup import cut_text
from bot.news.model import Entry
from bot.words.feed_errors import feed_error_words
from bot.words.text import tidy
from bot.words.voice import Voice

LONGEST = 2000
"""Characters of a title or a name that are shown."""

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
    voice = session.voice
    return Shown(
        Group(
            Text(voice.say("no-city", command=voice.ways.home)),
            *_problems(found, voice),
            *(card(entry, voice) for entry in found.entries[:PER_PAGE]),
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
    voice = session.voice
    parts: list[RenderableType] = [_title(voice, city, other)]
    if page == 0:
        parts += _problems(found, voice)
    if not here and not found.unreached:
        parts.append(Text(_nothing(voice, city, other)))
    parts += [card(entry, voice) for entry in here]
    if len(found.entries) > (page + 1) * PER_PAGE:
        parts.append(Text("\n" + voice.say("terminal-news-more"), QUIET))
    parts.append(Text("\n" + voice.say("news-gdelt"), QUIET))

    def reply(line: str) -> Awaitable[Shown] | None:
        if line.strip().casefold() not in MORE:
            return None
        if len(found.entries) <= (page + 1) * PER_PAGE:
            return None
        return _later(_page(session, found, city, other, page + 1))

    return Shown(Group(*parts), reply)


def _problems(found: NewsFound, voice: Voice) -> list[RenderableType]:
    return [
        Text(
            voice.say("news-unreachable", source=one.source, error=error_words(one.error, voice)),
            WARNING,
        )
        for one in found.unreached
    ]


async def _later(shown: Shown) -> Shown:
    return shown


def _title(voice: Voice, city: City, other: City | None) -> Text:
    if other is None:
        return Text(voice.say("news-title-city", city=voice.short_place(city)), TITLE)
    return Text(
        voice.say("news-title-pair", city=voice.short_place(city), other=voice.short_place(other)),
        TITLE,
    )


def _nothing(voice: Voice, city: City, other: City | None) -> str:
    if other is None:
        return voice.say("news-none-city", city=voice.short_place(city))
    return voice.say("news-none-pair", city=voice.short_place(city), other=voice.short_place(other))


def card(entry: Entry, voice: Voice, *, feed: str = "") -> RenderableType:
    """Return an entry in the order of the seed's page: picture, title, contributor, excerpt, link.

    Text from feeds is bare of control characters already (`news.markup`), so it cannot move the
    cursor or colour the screen.
    """
    lines = [Text("")]
    if entry.picture is not None:
        lines.append(Text(" · ".join(picture_words(entry, voice)), QUIET))
    lines.append(Text(tidy(entry.title, LONGEST), HEADING))
    who = entry.author or entry.source or feed
    when = voice.texts.date(voice.locale, entry.published) if entry.published else ""
    if who or when:
        lines.append(Text(" · ".join(filter(None, (tidy(who, LONGEST), when))), QUIET))
    if entry.text:
        lines.append(Text(tidy(cut_text(" ".join(entry.text.split()), EXCERPT), LONGEST)))
    if entry.link:
        lines.append(Text(entry.link, "underline"))
    return Group(*lines)


def picture_words(entry: Entry, voice: Voice) -> Sequence[str]:
    """Return caption and credit of an entry's picture, and its address."""
    if entry.picture is None:
        return ()
    words = [tidy(entry.picture.caption, LONGEST)] if entry.picture.caption else []
    if entry.picture.credit:
        words.append(voice.say("news-credit", credit=tidy(entry.picture.credit, LONGEST)))
    return (*words, entry.picture.url)


def error_words(error: FeedError, voice: Voice) -> str:
    """Return what went wrong with a feed, as a sentence."""
    return feed_error_words(error, voice.say, tidy)


COMMANDS = (Command("news", news, (Option("city"), Option("other"))),)
