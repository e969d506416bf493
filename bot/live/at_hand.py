"""Answer from the store what somebody waits for, or say in time that it fails."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StorageError
from bot.gazetteer.model import City
from bot.news.model import Entry
from bot.pairings.world import World
from bot.storage import guilds, homes
from bot.storage.database import Database
from bot.tasks.newsroom import Newsroom

STORE_PATIENCE_S = 2.0
"""A person waits this long for the store: an interaction must be answered within 3 s."""


class AtHand:
    """What the client has at hand for its cogs."""

    db: Database
    world: World
    newsroom: Newsroom

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection to read from, while somebody waits: raises StorageError when slow."""
        async with _patiently(), self.db.read() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self, patience_s: float = STORE_PATIENCE_S) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction, while somebody waits, as `reading`."""
        async with _patiently(patience_s), self.db.begin() as connection:
            yield connection

    async def home_of(self, user_id: int) -> City | None:
        """Return the person's home city; None if none is set or the atlas knows it no more.

        Raises StorageError, after a bounded wait.
        """
        async with self.reading() as connection:
            home = await homes.load(connection, user_id)
        return self.world.cities.by_key(home.city_key) if home else None

    async def guild_home(self, guild_id: int | None) -> City | None:
        """Return the server's home city, as `home_of`."""
        settings = await self.guild_settings(guild_id)
        return self.world.cities.by_key(settings.home_city) if settings.home_city else None

    async def guild_settings(self, guild_id: int | None) -> guilds.GuildSettings:
        """Return what the server has set up; of a direct message, nothing chosen."""
        if guild_id is None:
            return guilds.GuildSettings(0)
        async with self.reading() as connection:
            return await guilds.load(connection, guild_id)

    async def home_for(self, user_id: int, guild_id: int | None) -> City | None:
        """Return the person's home, else the server's, else None."""
        return await self.home_of(user_id) or await self.guild_home(guild_id)

    async def news_at_hand(self, city: City, other: City) -> tuple[Entry, ...]:
        """Return what is known of a pair without asking anybody; nothing if the store fails."""
        try:
            async with asyncio.timeout(STORE_PATIENCE_S):
                return await self.newsroom.known(city, other)
        except (TimeoutError, StorageError):
            return ()  # the card stands without


@asynccontextmanager
async def _patiently(patience_s: float = STORE_PATIENCE_S) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(patience_s):
            yield
    except TimeoutError as error:
        raise StorageError("the store does not answer in time") from error
