"""One clock is handed in: where it is turned, feeds, digests, homes and the quiz go by it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.live.work import digests
from bot.storage.tables.core import homes
from bot.storage.tables.quiz import quiz_scores
from tests.wire.conftest import connected
from tests.wire.event_stage import Clock
from tests.wire.test_follow import follow, settings, titles  # noqa: F401  the feed of this file, too

NOW = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
"""Today, at an hour from which two more lead past no digest, which is due at nine."""


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
async def bot(discord, settings, world, clock):  # noqa: F811
    async with connected(discord, settings, world, clock) as bot:
        yield bot


async def poll(bot) -> None:
    """Poll what is due by the bot's clock, and send what comes of it."""
    await bot.newsroom.poller.round()
    await bot.newsroom.poller.settle()
    await bot.sender.round()
    await bot.sender.settle()


async def test_a_feed_is_due_by_the_clock(discord, bot, press, clock):
    await follow(discord, press.url())
    press.publish("New item")
    asked = len(press.requests)

    await poll(bot)
    before = len(press.requests)
    clock.forward(hours=2)
    await poll(bot)

    assert before == asked
    assert titles(discord, discord.general) == ["New item"]


async def test_a_digest_is_due_by_the_clock(discord, bot, press, clock):
    await follow(discord, press.url(), mode="daily")
    press.publish("New item")
    clock.forward(hours=2)
    await poll(bot)
    await digests(bot)
    await poll(bot)
    early = titles(discord, discord.general)

    clock.forward(days=1)
    await digests(bot)
    await poll(bot)

    assert early == []
    assert titles(discord, discord.general) == ["The day’s news from Town news"]


async def test_a_home_is_kept_as_of_the_clock(discord, bot, clock):
    clock.forward(days=3)

    await discord.slash("home set", city="gn:5809844")

    async with bot.db.read() as connection:
        [set_at] = (await connection.execute(select(homes.c.set_at))).scalars()
    assert set_at == NOW + timedelta(days=3)


async def test_the_quiz_counts_by_the_clock(discord, bot, clock):
    board = await discord.slash("quiz scores")
    clock.forward(days=3)

    await discord.press(board, "Keep my score")

    async with bot.db.read() as connection:
        [joined_at] = (await connection.execute(select(quiz_scores.c.joined_at))).scalars()
    assert joined_at == NOW + timedelta(days=3)
