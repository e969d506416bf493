"""A store, and what reads feeds."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.fetch.client import Fetcher
from bot.fetch.feeds import FeedReader
from bot.fetch.guard import Guard
from bot.fetch.parsing import ParsePool
from bot.storage.database import Database, open_database


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/bot.db") as opened:
        yield opened


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(Guard(allow_private=True), host_gap_s=0, timeout_s=30) as opened:
        yield opened


@pytest.fixture
async def reader(fetcher: Fetcher) -> AsyncIterator[FeedReader]:
    async with ParsePool(time_limit_s=120) as pool:
        yield FeedReader(fetcher, pool)
