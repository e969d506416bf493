"""Waiting for one's turn to connect a shard."""

from pathlib import Path

import pytest

from bot.live.gateway import Advice
from bot.live.identifies import Identifies
from bot.storage.database import Database, open_database


class Time:
    """A clock that only passes while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
async def db(tmp_path: Path):
    async with open_database(f"sqlite+aiosqlite:///{tmp_path}/bot.db") as opened:
        yield opened


def identifies(db: Database, time: Time, *advised: Advice | None) -> Identifies:
    left = list(advised)

    async def advice() -> Advice | None:
        return left.pop(0) if left else None

    return Identifies(db, advice, monotonic=time, sleep=time.sleep)


async def times(one: Identifies, time: Time, *shards: int) -> list[int]:
    found = []
    for shard in shards:
        await one.wait(shard)
        found.append(int(time.now))
    return found


async def test_one_shard_connects_every_five_seconds_and_the_first_at_once(db: Database) -> None:
    time = Time()

    assert await times(identifies(db, time), time, 0, 1, 2, 0) == [0, 5, 10, 15]


async def test_large_bots_connect_several_at_once(db: Database) -> None:
    time = Time()
    one = identifies(db, time, Advice(8, 1000, at_once=4))
    await one.look()

    assert await times(one, time, 0, 1, 2, 3, 4, 5) == [0, 0, 0, 0, 5, 5]


async def test_who_has_used_up_the_day_asks_until_discord_lets_it_connect(db: Database) -> None:
    time = Time()
    spent = Advice(1, 0, resets_after_s=700.0)
    one = identifies(db, time, Advice(1, 1), spent, spent, Advice(1, 1000))
    await one.look()

    assert await times(one, time, 0, 0) == [0, 600]
    assert one.left == 999


async def test_where_discord_does_not_tell_nobody_waits_for_ever(db: Database) -> None:
    time = Time()
    one = identifies(db, time, Advice(1, 0), None)
    await one.look()

    assert await times(one, time, 0) == [0]


async def test_a_day_without_a_connection_left_is_waited_out_before_a_line_is_opened(
    db: Database,
) -> None:
    time = Time()
    spent = Advice(1, 0, resets_after_s=400.0)
    one = identifies(db, time, spent, spent, spent, Advice(1, 1000))

    await one.look()
    await one.day()

    assert time.now == 600
    assert one.left == 1000
    assert not one.is_waiting
