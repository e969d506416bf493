"""What runs beside the commands ends with the bot, and fails aloud."""

import asyncio

import pytest

from bot.live.work import Background


async def test_work_that_fails_is_logged_with_its_name(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise ValueError("no")

    background = Background()
    background.run(fail(), name="tell")
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert "background work failed name=tell" in caplog.text


async def test_what_has_ended_is_let_go_of() -> None:
    async def work() -> None:
        pass

    background = Background()
    background.run(work(), name="work")
    assert len(background._running) == 1
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert not background._running


async def test_closing_ends_what_runs_and_waits_for_its_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ended = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append("work")

    background = Background()
    background.run(work(), name="work")
    await asyncio.sleep(0)

    await background.close()

    assert ended == ["work"]
    assert caplog.text == ""
