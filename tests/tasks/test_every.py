"""Rounds go on, whatever happens to one of them."""

import asyncio
import logging

import pytest

from bot.errors import StorageError
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
        await asyncio.wait_for(enough.wait(), 60)
        task.cancel()

    assert "round failed task=test" in caplog.text


async def test_an_outage_is_one_traceback_and_then_a_line_a_round(
    caplog: pytest.LogCaptureFixture,
) -> None:
    outcomes = [StorageError("gone"), StorageError("gone"), StorageError("gone"), None]
    outcomes += [ValueError("another"), StorageError("gone"), None]
    done = asyncio.Event()

    async def work() -> None:
        if not outcomes:
            done.set()
            return
        outcome = outcomes.pop(0)
        if outcome is not None:
            raise outcome

    with caplog.at_level(logging.INFO):
        task = asyncio.create_task(every(0, work, name="send"))
        await asyncio.wait_for(done.wait(), 60)
        task.cancel()

    told = [(r.getMessage().split(" task=")[0], bool(r.exc_info)) for r in caplog.records]
    assert told == [
        ("round failed", True),
        ("round failed", False),
        ("round failed", False),
        ("round works again", False),
        ("round failed", True),
        ("round failed", True),
        ("round works again", False),
    ]


async def test_a_round_can_be_woken() -> None:
    wake = asyncio.Event()
    rounds: asyncio.Queue[None] = asyncio.Queue()

    async def work() -> None:
        rounds.put_nowait(None)

    task = asyncio.create_task(every(3600, work, name="test", wake=wake))
    await asyncio.wait_for(rounds.get(), 60)
    wake.set()
    await asyncio.wait_for(rounds.get(), 60)
    task.cancel()
