"""A start waits for the day's connections; an interaction that is told twice is taken once."""

import asyncio
import contextlib
import copy
import logging
from collections.abc import Callable

import pytest

from bot.clock import utc_now
from bot.live import gateway
from bot.live.gateway import point_discord_py_at
from bot.live.run import live
from bot.storage import suggestions
from tests.wire.settle import PATIENCE_S, settled


async def until(comes: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not comes():  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    "shards",
    [{}, {"discord_gateway_url": None}, {"shard_count": 1, "shard_ids": (0,)}],
    ids=["the operator's gateway", "Discord's gateway", "SHARD_IDS"],
)
async def test_a_day_with_no_connection_left_is_waited_out(
    discord, settings, caplog, monkeypatch, shards
):
    monkeypatch.setattr(gateway, "PATIENCE_S", 60.0)
    caplog.set_level(logging.INFO)
    discord.gateway.spent_until_s = 1.0
    discord.gateway_named = discord.gateway_url
    point_discord_py_at(settings)
    running_bot = asyncio.create_task(live(settings.model_copy(update=shards), utc_now))

    await until(lambda: "connect no more today, and again in 1 s" in caplog.text)
    await asyncio.sleep(0.5)
    assert discord.gateway.identifies == []
    discord.gateway.spent_until_s = 0.0
    await until(lambda: "live as " in caplog.text)
    assert len(discord.gateway.identifies) == 1
    running_bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running_bot


@pytest.mark.parametrize("over_two_lines", [False, True])
async def test_an_interaction_told_twice_is_kept_once(discord, bot, over_two_lines):
    told = discord._slash_payload("suggest", 2, city="Seattle", other="Bergen")
    pending = discord.interactions.expect(told)
    again = bot._connection.parsers["INTERACTION_CREATE"].__wrapped__ if over_two_lines else None
    await discord.gateway.dispatch("INTERACTION_CREATE", told, told.get("guild_id"))
    if again is not None:
        again(copy.deepcopy(told))
    else:
        await discord.gateway.dispatch("INTERACTION_CREATE", told, told.get("guild_id"))
    async with asyncio.timeout(10):
        await pending.answered.wait()
    await settled(discord, bot)

    async with bot.db.read() as connection:
        assert len(await suggestions.list_open(connection, 10)) == 1
