"""Whatever is kept of a person is found, exported and deleted."""

import json
import re

import pytest
import sqlalchemy as sa

from bot.storage import homes, outbox, outbox_upkeep, privacy, suggestions
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.storage.tables.columns import OnErasure
from tests.storage.rows import NOW, some_row

ANNA = 1234567890123456789
BEN = 1234567890123456788

NAMES_A_PERSON = re.compile(r"(user|author|owner|member|creator|moderator)(_id)?$|_by(_id)?$")


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_column_that_holds_a_person_is_declared_as_such(table: sa.Table) -> None:
    suspects = [
        column.name
        for column in table.columns
        if NAMES_A_PERSON.search(column.name) and isinstance(column.type, sa.BigInteger)
    ]

    declared = [column.name for column in table.columns if "person" in column.info]

    assert set(suspects) <= set(declared)


def test_a_person_who_is_only_blanked_out_can_be() -> None:
    for _, column, on_erasure in privacy.person_columns():
        assert column.nullable or on_erasure is OnErasure.DELETE_ROW, column


async def fill(db: Database, *people: int) -> None:
    async with db.begin() as connection:
        for person in people:
            await homes.store(connection, person, "gn:5809844", NOW)
            for city in ("gn:1", "gn:2"):
                await suggestions.store(
                    connection, user_id=person, city=city, other="gn:3", locale="de", now=NOW
                )
            message = outbox.Order(
                "reminder", "event:1", "24h", person, NOW, {"event": 1}, user_id=person
            )
            await outbox.enqueue(connection, [message], NOW)


async def test_all_of_a_person_is_collected_as_json_and_nothing_of_another(db: Database) -> None:
    await fill(db, ANNA, BEN)

    async with db.read() as connection:
        kept = await privacy.collect(connection, ANNA)

    assert {table: len(rows) for table, rows in kept.items()} == {
        "deliveries": 1,
        "homes": 1,
        "suggestions": 2,
    }
    assert kept["homes"] == [
        {"user_id": str(ANNA), "city_key": "gn:5809844", "set_at": "2026-11-23T21:00:00+00:00"}
    ]
    text = json.dumps(kept)
    assert str(ANNA) in text
    assert str(BEN) not in text


async def test_of_a_stranger_nothing_is_kept(db: Database) -> None:
    async with db.begin() as connection:
        assert await privacy.collect(connection, ANNA) == {}
        assert await privacy.delete_all(connection, ANNA) == {}


async def test_deletion_leaves_nothing_of_the_person_and_all_of_the_others(db: Database) -> None:
    await fill(db, ANNA, BEN)

    async with db.begin() as connection:
        before = await privacy.collect(connection, BEN)
        counts = await privacy.delete_all(connection, ANNA)

    async with db.read() as connection:
        assert counts == {"deliveries": 1, "homes": 1, "suggestions": 2}
        assert await privacy.collect(connection, ANNA) == {}
        assert await privacy.collect(connection, BEN) == before


async def test_deleting_the_terminals_owner_spares_posts_to_channels(db: Database) -> None:
    post = outbox.Order("news", "subscription:1", "a", 5, NOW, {}, guild_id=1)
    async with db.begin() as connection:
        await outbox.enqueue(connection, [post], NOW)
        await privacy.delete_all(connection, homes.TERMINAL_USER)

        assert await outbox_upkeep.depth(connection, NOW) == 1


async def test_every_kind_of_row_can_be_exported_and_leaves_no_trace(db: Database) -> None:
    async with db.begin() as connection:
        for table in metadata.sorted_tables:
            await connection.execute(table.insert().values(some_row(table)))

        kept = await privacy.collect(connection, 1)
        await privacy.delete_all(connection, 1)

        assert set(kept) == {table.name for table, _, _ in privacy.person_columns()}
        assert json.loads(json.dumps(kept)) == kept
        assert await privacy.collect(connection, 1) == {}
