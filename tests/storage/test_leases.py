"""Leases of shards, as one database keeps them for many processes."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import StorageError
from bot.storage import engine, leases
from bot.storage.database import Database, open_database

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LEASE = timedelta(seconds=9)
GAP = timedelta(seconds=5)


async def take(db: Database, name: str, *shards: int, now: datetime = NOW) -> set[int]:
    async with db.begin() as connection:
        return await leases.take(connection, name, shards, now=now, until=now + LEASE)


async def test_what_one_holds_no_other_takes_until_the_lease_is_over(db: Database) -> None:
    assert await take(db, "a", 0, 1) == {0, 1}

    assert await take(db, "b", 1, 2) == {2}
    assert await take(db, "b", 0, 1, now=NOW + LEASE) == {0, 1}


async def test_of_many_who_reach_for_a_shard_at_once_one_has_it(db: Database) -> None:
    got = await asyncio.gather(*(take(db, f"p{n}", 0, 1, 2) for n in range(6)))

    assert sorted(shard for one in got for shard in one) == [0, 1, 2]


async def test_who_lost_a_shard_does_not_hold_it_on(db: Database) -> None:
    await take(db, "a", 0, 1)
    await take(db, "b", 1, now=NOW + LEASE)

    async with db.begin() as connection:
        kept = await leases.renew(connection, "a", {0, 1}, NOW + 2 * LEASE)

    assert kept == {0}


async def test_who_is_frozen_in_the_middle_of_a_transaction_keeps_nobody_out(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "LONGEST_PAUSE_S", 0.2)
    got: set[int] = set()

    async def freeze(db: Database) -> None:
        async with db.begin() as frozen:
            await leases.renew(frozen, "a", {0}, NOW + 2 * LEASE)
            got.update(await take(db, "b", 0, now=NOW + LEASE))

    async with open_database(postgres_url) as db:
        await take(db, "a", 0)
        with pytest.raises(StorageError):
            await freeze(db)

    assert got == {0}


async def test_what_is_given_back_is_free_at_once(db: Database) -> None:
    await take(db, "a", 0, 1, 2)
    async with db.begin() as connection:
        await leases.note_alive(connection, "a", NOW)
        await leases.give(connection, "a", {1})
    some = await take(db, "b", 0, 1, 2)
    async with db.begin() as connection:
        await leases.give(connection, "a", None)

        assert await leases.alive_since(connection, NOW - LEASE) == []
        assert {(one.shard, one.holder) for one in await leases.list_held(connection)} == {(1, "b")}
    assert some == {1}


async def test_who_was_not_heard_of_is_not_alive(db: Database) -> None:
    async with db.begin() as connection:
        await leases.note_alive(connection, "silent", NOW - timedelta(seconds=20))
        await leases.note_alive(connection, "a", NOW)

        assert await leases.alive_since(connection, NOW) == ["a"]
        assert await leases.alive_since(connection, NOW - LEASE) == ["a"]
        assert await leases.is_any_silent(connection, NOW - LEASE)
        assert not await leases.is_any_silent(connection, NOW - timedelta(minutes=1))


async def test_of_many_who_look_for_the_silent_one_is_told_of_each(db: Database) -> None:
    async with db.begin() as connection:
        for name, ago_s in {"dead": 20, "frozen": 10, "a": 0}.items():
            await leases.note_alive(connection, name, NOW - timedelta(seconds=ago_s))

    async def look() -> list[str]:
        async with db.begin() as connection:
            return await leases.forget_silent(connection, NOW - LEASE)

    told = await asyncio.gather(*(look() for _ in range(4)))

    assert sorted(name for some in told for name in some) == ["dead", "frozen"]
    async with db.begin() as connection:
        await leases.note_alive(connection, "frozen", NOW)  # it wakes
        assert sorted(await leases.alive_since(connection, NOW - LEASE)) == ["a", "frozen"]


async def test_who_is_cut_off_from_discord_is_alive_and_hears_nothing(db: Database) -> None:
    async with db.begin() as connection:
        await leases.note_alive(connection, "a", NOW)
        await leases.note_alive(connection, "b", NOW)
        await leases.note_alive(connection, "b", NOW, hears=False)

        assert sorted(await leases.alive_since(connection, NOW - LEASE)) == ["a", "b"]
        assert await leases.hearing_since(connection, NOW - LEASE) == ["a"]


async def test_turns_to_connect_are_five_seconds_apart_whoever_asks(db: Database) -> None:
    async def turn(bucket: int = 0, now: datetime = NOW) -> datetime:
        async with db.begin() as connection:
            return await leases.take_turn(connection, bucket, now, GAP)

    asked = await asyncio.gather(*(turn() for _ in range(4)))
    other, early, next_one = await turn(1), await turn(now=NOW + GAP / 2), await turn(now=NOW + GAP)

    assert sorted(asked) == [NOW, NOW + GAP, NOW + GAP, NOW + GAP]
    assert other == NOW
    assert early == NOW + GAP
    assert next_one == NOW + GAP


async def test_the_time_is_the_databases_own(db: Database) -> None:
    async with db.begin() as connection:
        now = await leases.time_of(connection)

    assert abs(datetime.now(UTC) - now) < timedelta(minutes=1)
