"""What is stored is loaded again: homes, servers, suggestions, what Discord was told."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from bot.errors import StorageError
from bot.storage import command_syncs, guilds, homes, suggestions
from bot.storage.database import Database, open_database
from bot.storage.guilds import GuildSettings
from bot.storage.tables.core import guilds as table

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
ANNA = 1234567890123456789
BEN = 2**63 - 1


async def test_a_home_set_is_the_home_loaded(db: Database) -> None:
    async with db.begin() as connection:
        await homes.store(connection, ANNA, "gn:5809844", NOW)

    async with db.read() as connection:
        home = await homes.load(connection, ANNA)

    assert home == homes.Home("gn:5809844", NOW)


async def test_a_second_home_takes_the_place_of_the_first(db: Database) -> None:
    async with db.begin() as connection:
        await homes.store(connection, ANNA, "gn:5809844", NOW)
        await homes.store(connection, ANNA, "gn:3161732", NOW + timedelta(days=1))

        assert await homes.load(connection, ANNA) == homes.Home(
            "gn:3161732", NOW + timedelta(days=1)
        )


async def test_one_persons_home_is_not_anothers(db: Database) -> None:
    async with db.begin() as connection:
        await homes.store(connection, BEN, "gn:5809844", NOW)

        assert await homes.load(connection, ANNA) is None
        assert await homes.load(connection, homes.TERMINAL_USER) is None


async def test_a_cleared_home_is_gone_and_clearing_says_whether_there_was_one(db: Database) -> None:
    async with db.begin() as connection:
        await homes.store(connection, ANNA, "gn:5809844", NOW)

        assert await homes.clear(connection, ANNA) is True
        assert await homes.clear(connection, ANNA) is False
        assert await homes.load(connection, ANNA) is None


async def test_what_raises_in_a_transaction_is_undone(db: Database) -> None:
    async def set_home_and_fail() -> None:
        async with db.begin() as connection:
            await homes.store(connection, ANNA, "gn:5809844", NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await set_home_and_fail()

    async with db.read() as connection:
        assert await homes.load(connection, ANNA) is None


async def test_an_instant_of_any_zone_comes_back_as_the_same_instant_in_utc(db: Database) -> None:
    tokyo = datetime(2026, 11, 24, 6, 0, tzinfo=timezone(timedelta(hours=9)))
    async with db.begin() as connection:
        await homes.store(connection, ANNA, "gn:1850147", tokyo)

        home = await homes.load(connection, ANNA)

    assert home is not None
    assert home.set_at == tokyo
    assert home.set_at.tzinfo is UTC


async def test_an_instant_without_a_zone_is_refused(db: Database) -> None:
    naive = datetime(2026, 11, 23)

    with pytest.raises(StorageError, match="needs a time zone"):
        async with db.begin() as connection:
            await homes.store(connection, ANNA, "gn:1850147", naive)


async def test_a_server_never_heard_of_has_chosen_nothing(db: Database) -> None:
    async with db.read() as connection:
        assert await guilds.load(connection, 42) == GuildSettings(42)


async def test_a_servers_settings_come_back_whole_and_the_last_ones_hold(db: Database) -> None:
    first = GuildSettings(42, "gn:1", "de", "Europe/Berlin", 1, 2, 3, 1320, 420, 540)
    second = GuildSettings(42, "gn:2")
    async with db.begin() as connection:
        await guilds.store(connection, first, NOW)
        assert await guilds.load(connection, 42) == first

        await guilds.store(connection, second, NOW)
        assert await guilds.load(connection, 42) == second


async def test_a_server_that_comes_back_finds_its_settings(db: Database) -> None:
    settings = GuildSettings(42, home_city="gn:1")
    async with db.begin() as connection:
        await guilds.store(connection, settings, NOW)
        await guilds.mark_left(connection, 42, NOW)
        await guilds.mark_joined(connection, 42)

        assert await guilds.load(connection, 42) == settings


async def test_suggestions_wait_oldest_first_until_decided_once(db: Database) -> None:
    async with db.begin() as connection:
        made = [
            await suggestions.store(
                connection,
                user_id=ANNA,
                city=f"gn:{number}",
                other="Nowhere on file",
                locale="fr",
                now=NOW,
            )
            for number in (1, 2)
        ]

        assert [s.id for s in await suggestions.list_open(connection)] == made
        assert await suggestions.count_open(connection, ANNA) == 2
        assert await suggestions.decide(connection, made[0], accepted=True, now=NOW) is True
        assert await suggestions.decide(connection, made[0], accepted=False, now=NOW) is False
        assert [s.id for s in await suggestions.list_open(connection)] == made[1:]


async def test_an_overlong_suggestion_is_cut_not_refused(db: Database) -> None:
    async with db.begin() as connection:
        await suggestions.store(
            connection,
            user_id=ANNA,
            city="x" * 5000,
            other="gn:1",
            source="s" * 5000,
            note="n" * 5000,
            locale="en-US",
            now=NOW,
        )

        (kept,) = await suggestions.list_open(connection)

    assert (len(kept.city), len(kept.source), len(kept.note)) == (100, 500, 2000)


async def test_the_fingerprint_of_the_commands_is_kept_per_application(db: Database) -> None:
    async with db.begin() as connection:
        await command_syncs.store(connection, 1, "old", NOW)
        await command_syncs.store(connection, 1, "new", NOW)

        assert await command_syncs.load(connection, 1) == "new"
        assert await command_syncs.load(connection, 2) is None


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        pytest.param("a\x00b", "a\ufffdb", id="nul"),
        pytest.param("a\ud83db", "a\ufffdb", id="half-an-emoji"),
        pytest.param("👨‍👩‍👧 ‏עברית‏ \u202e", "👨‍👩‍👧 ‏עברית‏ \u202e", id="emoji-and-right-to-left"),
        pytest.param("'; DROP TABLE homes; --", "'; DROP TABLE homes; --", id="sql"),
    ],
)
async def test_any_text_can_be_kept(db: Database, written: str, kept: str) -> None:
    async with db.begin() as connection:
        await suggestions.store(
            connection, user_id=ANNA, city="gn:1", other="gn:2", note=written, locale="de", now=NOW
        )

        (suggestion,) = await suggestions.list_open(connection)

    assert suggestion.note == kept


async def test_a_store_that_closes_lets_what_is_under_way_end_and_begins_no_more(
    migrated_url: str,
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def keep(db: Database) -> None:
        async with db.begin() as connection:
            begun.set()
            await go_on.wait()
            await homes.store(connection, 42, "gn:3161732", NOW)

    async with open_database(migrated_url) as db:
        keeping = asyncio.create_task(keep(db))
        await begun.wait()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
    await keeping

    with pytest.raises(StorageError):
        async with db.read():
            pass
    async with open_database(migrated_url) as again, again.read() as connection:
        home = await homes.load(connection, 42)
    assert home is not None
    assert home.city_key == "gn:3161732"


async def test_a_server_that_left_and_came_back_has_not_left(db: Database) -> None:
    async def left_at() -> datetime | None:
        async with db.read() as connection:
            found: datetime | None = (
                await connection.execute(select(table.c.left_at))
            ).scalar_one()
            return found

    async with db.begin() as connection:
        await guilds.store(connection, GuildSettings(ANNA), NOW)
        await guilds.mark_left(connection, ANNA, NOW)
    assert await left_at() == NOW

    async with db.begin() as connection:
        await guilds.mark_joined(connection, ANNA)
    assert await left_at() is None
