"""The week ahead: what comes in it, told once, by the process whose server it is."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.events.model import State
from bot.storage import guilds, week_ahead
from bot.storage.claims import Shards
from bot.storage.database import Database
from tests.storage.held import KYOTO, OSLO, hold

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ENDS = datetime(2026, 11, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


async def test_what_begins_until_the_week_ends_is_told_the_next_first(db: Database) -> None:
    day = timedelta(days=1)
    _, friday, _ = await hold(
        db,
        "series",
        (NOW, State.OPEN),  # has begun
        (NOW + 4 * day, State.PLANNED),
        (ENDS, State.PLANNED),
    )
    [last] = await hold(db, "last", (ENDS - SECOND, State.OPEN))
    [first] = await hold(db, "first", (NOW + SECOND, State.OPEN))
    await hold(db, "called off", (NOW + day, State.CANCELLED))
    await hold(db, "draft", (NOW + day, State.PLANNED), confirmed=False)
    await hold(db, "elsewhere", (NOW + day, State.OPEN), guild=KYOTO)

    async with db.begin() as connection:
        looks, more = await week_ahead.coming(connection, OSLO, NOW, ENDS)

    assert [look.announcement.id for look in looks] == [first, friday, last]
    assert more == 0


async def test_ten_are_shown_and_the_others_counted(db: Database) -> None:
    hours = [(NOW + timedelta(hours=n), State.OPEN) for n in range(1, 13)]
    numbers = await hold(db, "series", *hours)

    async with db.begin() as connection:
        looks, more = await week_ahead.coming(connection, OSLO, NOW, ENDS)

    assert [look.announcement.id for look in looks] == numbers[:10]
    assert more == 2


async def test_a_week_is_noted_once_and_only_while_switched_on(db: Database) -> None:
    monday = date(2026, 11, 23)
    async with db.begin() as connection:
        assert not await week_ahead.note_told(connection, OSLO, monday)
        await week_ahead.turn(connection, OSLO, on=True, told=None, now=NOW)

        assert await week_ahead.note_told(connection, OSLO, monday)
        assert not await week_ahead.note_told(connection, OSLO, monday)
        assert not await week_ahead.note_told(connection, OSLO, monday - timedelta(days=7))
        assert await week_ahead.note_told(connection, OSLO, monday + timedelta(days=7))


@pytest.mark.parametrize(("shard", "found"), [(0, [OSLO]), (1, [KYOTO])])
async def test_a_process_tells_its_own_servers_and_those_the_bot_is_in(
    db: Database, shard: int, found: list[int]
) -> None:
    left, off = OSLO + 4, OSLO + 8
    async with db.begin() as connection:
        for guild in (OSLO, KYOTO, left, off):
            on = guild != off
            await week_ahead.turn(connection, guild, on=on, told=None, now=NOW)
        await guilds.mark_left(connection, left, NOW)

        wanted = await week_ahead.list_on(connection, Shards(2, frozenset({shard})))

    assert [one.guild_id for one in wanted] == found
