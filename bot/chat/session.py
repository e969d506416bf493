"""Hold one conversation in a terminal: the world, the language, the store, and what a number means."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from bot.chat.maps import TerminalMap
from bot.chat.postcard import TextPostcard
from bot.chat.render import WARNING, draw, rows_are_chosen
from bot.clock import Clock, utc_now
from bot.config import Settings
from bot.errors import ConfigError, StorageError
from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair, Question
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.conversation import follow
from bot.pairings.model import Answer, EndedOnly, NoneOnRecord, PairUnclear, SisterCities
from bot.pairings.on_record import answer_city
from bot.pairings.provenance import articles_in
from bot.pairings.spoken import Spoken, remember
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, best_locale, phrases
from bot.words.deeds import GoOn
from bot.words.outline import Outline, Picture, Rows
from bot.words.telling import outline_of
from bot.words.unclear import unclear_pair, which_city
from bot.words.voice import Voice

if TYPE_CHECKING:  # a question needs no store, and its libraries take as long as all the rest
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.fetch.sources import Sources
    from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown, and what the next line may answer.

    `reply` is given that line; it returns what follows, or None if the line is no answer to this.
    """

    card: RenderableType
    reply: Callable[[str], Awaitable["Screen"] | None] | None = None


Then = Callable[[City], Awaitable[Screen]]


class Session:
    """One person's conversation; everything is opened when it is first needed."""

    def __init__(
        self,
        world: World,
        settings: Settings,
        locale: str,
        stack: AsyncExitStack,
        clock: Clock = utc_now,
    ) -> None:
        self.world = world
        self.settings = settings
        self.clock = clock
        self._stack = stack
        self._database: Database | None = None
        self._sources: Sources | None = None
        self._spoken: Spoken | None = None
        self._voice = Voice(
            TEXTS,
            best_locale(locale),
            self.clock(),
            world.facts.get("sources", {}),
            articles=articles_in(world.facts),
        )

    @property
    def voice(self) -> Voice:
        """Return the words of this moment: the clocks of cities go on."""
        return replace(self._voice, now=self.clock())

    def say(self, message_id: str, /, **facts: object) -> str:
        return self._voice.say(message_id, **facts)

    async def ask(self, text: str) -> Screen:
        """Answer a question in plain words."""
        question = follow(
            text, self._spoken, self.clock(), self.world, phrases(), self._voice.locale
        )
        return await self.answer(question, said_in=phrases().language(text))

    async def answer(
        self,
        question: Question,
        *,
        ended: bool = False,
        as_postcard: bool = False,
        said_in: str | None = None,
    ) -> Screen:
        """Answer a question, and keep in mind what was spoken of, and in which language it was `said_in`.

        `ended` shows ended pairings too, `as_postcard` two cities on a postcard instead of a map.
        """
        home = await self.home() if isinstance(question, AboutHome) else None
        answered = answer(question, home, self.world)
        self._spoken = remember(question, answered, self.clock(), self._spoken, said_in)
        if isinstance(answered, PairUnclear) and isinstance(question, AboutPair):
            return self._unclear_pair(answered, question, as_postcard=as_postcard)
        if isinstance(answered, Ambiguous | NotFound) and isinstance(question, AboutCity):
            return self._unclear_city(answered, question, ended=ended)
        return self.show(answered, ended=ended, as_postcard=as_postcard)

    def _unclear_city(
        self, unclear: Ambiguous | NotFound, question: AboutCity, *, ended: bool
    ) -> Screen:
        """Return the card that asks which city was meant; a number asks the same of that one."""
        outline = outline_of(unclear, self.voice)

        async def then(city: City) -> Screen:
            chosen = replace(question, name=city.key, instead=(), inside=False)
            return await self.answer(chosen, ended=ended)

        return self.numbered(draw(outline), self._choosable(outline), then)

    def found(self, question: Question, answered: Answer) -> None:
        """Keep in mind what a command found, as if `question` had asked for it in plain words."""
        self._spoken = remember(question, answered, self.clock(), self._spoken)

    @property
    def menu(self) -> tuple[str, ...]:
        """Return the keys of the cities that a number chooses from, of what was spoken of last."""
        return self._spoken.menu if self._spoken is not None else ()

    def show(self, answered: Answer, *, ended: bool = False, as_postcard: bool = False) -> Screen:
        """Return the card of an answer; its candidates are numbered, and their numbers answer."""

        voice = self.voice
        if isinstance(answered, SisterCities | NoneOnRecord | EndedOnly):
            command = f"/sister city: {voice.name(answered.city)} ended: true"
            voice = replace(voice, ways=replace(voice.ways, ended=command))
        outline = outline_of(answered, voice, ended=ended, as_postcard=as_postcard)
        return self.drawn(outline, ended=ended)

    def drawn(self, outline: Outline, *, ended: bool = False) -> Screen:
        """Return a card with its map; a number opens the card of the city that has it."""

        async def then(city: City) -> Screen:
            answered = answer_city(city, self.world)
            now = self.clock()
            self._spoken = remember(AboutCity(city.key), answered, now, self._spoken)
            return self.show(answered, ended=ended)

        card = draw(outline, numbered=True)
        if isinstance(outline.picture, Picture):
            card = Group(card, TerminalMap(outline.picture.of, self.voice, ended=ended))
        elif outline.picture is not None:
            card = Group(card, TextPostcard(outline.picture))
        return self.numbered(card, self._choosable(outline), then)

    def _unclear_pair(
        self, unclear: PairUnclear, question: AboutPair, *, as_postcard: bool
    ) -> Screen:
        """Return the card that asks which cities were meant; a number asks again with that one."""
        # One question at a time: the numbers of two menus would be mixed up.
        asked = unclear.unclear[0]
        outline = unclear_pair(unclear, self.voice)
        cities = self._choosable(outline)

        async def then(city: City) -> Screen:
            first = city in cities and asked.query == question.name
            name, other = (city.key, question.other) if first else (question.name, city.key)
            return await self.answer(AboutPair(name, other), as_postcard=as_postcard)

        return self.numbered(draw(outline), cities, then)

    def _choosable(self, outline: Outline) -> tuple[City, ...]:
        """Return the cities that a number chooses."""
        if outline.choice is not None:
            rows = outline.choice.rows
        elif rows_are_chosen(outline):
            lists = (block.rows for block in outline.blocks if isinstance(block, Rows))
            rows = tuple(row for some in lists for row in some)
        else:
            return outline.others
        found = (self.world.cities.by_key(row.value) for row in rows)
        return tuple(city for city in found if city is not None)

    def numbered(self, card: RenderableType, cities: Sequence[City], then: Then) -> Screen:
        """Return a card whose cities are chosen by typing their number, 1 for the first."""
        if not cities:
            return Screen(card)

        def reply(line: str) -> Awaitable[Screen] | None:
            if not (line.isascii() and line.isdecimal() and len(line) < 4):
                return None
            if not 1 <= int(line) <= len(cities):
                return self._once(Text(self.say("terminal-no-number", number=line), WARNING), reply)
            return then(cities[int(line) - 1])

        return Screen(card, reply)

    async def _once(
        self, card: RenderableType, reply: Callable[[str], Awaitable[Screen] | None]
    ) -> Screen:
        return Screen(card, reply)

    async def with_city(self, name: str, then: Then) -> Screen:
        """Return what `then` makes of the city that `name` names, or ask which is meant."""
        match resolve(name, self.world.cities):
            case Found(city):
                return await then(city)
            case Ambiguous() | NotFound() as unclear:
                outline = which_city(unclear, self.voice, GoOn())
                return self.numbered(draw(outline), self._choosable(outline), then)

    async def about_home(self, then: Then) -> Screen:
        """Return what `then` makes of the person's home, or the request to set one."""
        home = await self.home()
        return await then(home) if home else await self.answer(AboutHome())

    async def sources(self) -> "Sources":
        """Return what /news asks, opened at the first question and kept for the conversation."""
        if self._sources is None:
            from bot.fetch.sources import open_sources

            self._sources = await self._stack.enter_async_context(
                open_sources(
                    self.settings.news_feeds,
                    self.settings.gdelt_url,
                    allow_private=self.settings.allow_private_feeds,
                    contact=self.settings.contact,
                    clock=self.clock,
                )
            )
        return self._sources

    # ── the store ────────────────────────────────────────────────────────────────────────────

    async def home(self) -> City | None:
        from bot.storage import homes

        async with self.reading() as connection:
            home = await homes.load(connection, homes.TERMINAL_USER)
        return self.world.cities.by_key(home.city_key) if home else None

    async def set_home(self, city: City) -> None:
        from bot.storage import homes

        async with self.writing() as connection:
            await homes.store(connection, homes.TERMINAL_USER, city.key, self.clock())

    @asynccontextmanager
    async def reading(self) -> "AsyncIterator[AsyncConnection]":
        """Yield a connection to read with. Raises StorageError."""
        async with (await self._open()).read() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> "AsyncIterator[AsyncConnection]":
        """Yield a connection in a transaction. Raises StorageError."""
        async with (await self._open()).begin() as connection:
            yield connection

    async def _open(self) -> "Database":
        if self._database is None:
            from bot.storage.database import open_database

            try:
                self._database = await self._stack.enter_async_context(
                    open_database(self.settings.database_url)
                )
            except ConfigError as error:
                # The chat answers without a store; only what needs one fails.
                raise StorageError(str(error)) from error
        return self._database


def lines(*texts: str) -> RenderableType:
    """Return lines of plain text as one card."""
    return Group(*(Text(text) for text in texts))
