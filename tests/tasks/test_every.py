"""Rounds go on, whatever happens to one of them."""

import asyncio
import logging

import pytest

from bot.tasks.every import every


async def test_a_failed_round_is_logged_and_the_next_one_runs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    rounds = 0
    enough = asyncio.Event()

    async def work() -> None:
        nonlocal rounds
        rounds += 1
        if rounds == 3:
            enough.set()
        raise ValueError("broken")

    with caplog.at_level(logging.ERROR):
        task = asyncio.create_task(every(0, work, name="test"))
        await asyncio.wait_for(enough.wait(), 5)
        task.cancel()

    assert "round failed task=test" in caplog.text


async def test_a_round_can_be_woken() -> None:
    wake = asyncio.Event()
    rounds: asyncio.Queue[None] = asyncio.Queue()

    async def work() -> None:
        rounds.put_nowait(None)

    task = asyncio.create_task(every(3600, work, name="test", wake=wake))
    await asyncio.wait_for(rounds.get(), 5)
    wake.set()
    await asyncio.wait_for(rounds.get(), 5)
    task.cancel()
