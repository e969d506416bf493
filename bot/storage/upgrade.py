"""Bring the database to the newest schema, for an operator who does not want to start the bot."""

import asyncio

from bot.storage.database import inspect, open_database


def run(url: str) -> int:
    """Run the migrations that are missing and say which. Raises ConfigError as at start."""
    before = asyncio.run(inspect(url))
    asyncio.run(_open(url))
    for revision in before.pending:
        print(f"ran {revision}")
    print("The database is up to date.")
    return 0


async def _open(url: str) -> None:
    async with open_database(url):
        pass
