"""Keep the home city of whoever sits at the terminal, in the same store as the bot's."""

import asyncio
import logging
from pathlib import Path

from sqlalchemy import make_url

from bot.config import load_settings
from bot.errors import ConfigError, StorageError
from bot.gazetteer.model import City
from bot.pairings.world import World
from bot.storage import homes
from bot.storage.database import open_database

log = logging.getLogger(__name__)


def home_of_terminal(world: World) -> City | None:
    """Return the home set with `/home set`, None if there is none or the store cannot be read."""
    try:
        url = load_settings().database_url
    except ConfigError as error:
        log.warning("home not read error=%s", error)
        return None
    file = make_url(url).database
    if url.startswith("sqlite") and not (file and Path(file).exists()):
        return None  # to ask is no reason to make a database
    return asyncio.run(_load(url, world))


async def _load(url: str, world: World) -> City | None:
    try:
        async with (
            open_database(url) as database,
            database.read() as connection,
        ):
            home = await homes.load(connection, homes.TERMINAL_USER)
    except (ConfigError, StorageError) as error:
        # A question is answered without the store; that the home is unknown is said in the answer.
        log.warning("home not read error=%s", error)
        return None
    return world.cities.by_key(home.city_key) if home else None
