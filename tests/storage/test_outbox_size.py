"""What the sender asks of the outbox again and again costs the same in a store of a million rows."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import outbox, outbox_upkeep, posts
from bot.storage.claims import Shards
from bot.storage.database import Database

NOW = datetime(2026, 11, 28, tzinfo=UTC)
AT_ONCE = 100_000
COLUMNS = (
    "kind, reference, item, channel_id, guild_id, shard, payload, due_at, expires_at, attempts,"
    " next_try_at, status, message_id, created_at, done_at"
)
"""Of ten rows nine are done; of those that wait, one in ten is due."""

FILLED = f"""
    INSERT INTO deliveries ({COLUMNS})
    SELECT 'news', 'subscription:' || n % 1000, 'item' || n, n % 1000, n, n % 3, '{{{{}}}}',
           {{due}}, {{expires}}, 0, {{due}},
           CASE WHEN n % 10 = 0 THEN 'pending' ELSE 'sent' END,
           CASE WHEN n % 10 = 0 THEN NULL ELSE n END, {{created}},
           CASE WHEN n % 10 = 0 THEN NULL ELSE {{done}} END
    FROM {{numbers}}
"""  # noqa: S608  # numbers of this test's own
SQLITE = {
    "due": "CASE WHEN n % 100 = 0 THEN '2026-11-27 00:00:00.000000' ELSE '2027-01-01 00:00:00.000000' END",
    "expires": "'2027-06-01 00:00:00.000000'",
    "created": "'2026-11-01 00:00:00.000000'",
    "done": "'2026-11-02 00:00:00.000000'",
    "numbers": "(WITH RECURSIVE t(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM t WHERE n < :rows) SELECT n FROM t)",
}
POSTGRES = {
    "due": "CASE WHEN n % 100 = 0 THEN timestamptz '2026-11-27' ELSE timestamptz '2027-01-01' END",
    "expires": "timestamptz '2027-06-01'",
    "created": "timestamptz '2026-11-01'",
    "done": "timestamptz '2026-11-02'",
    "numbers": "generate_series(cast(:first AS integer), cast(:rows AS integer)) AS t(n)",
}


async def fill(db: Database, kind: str, rows: int) -> None:
    statement = FILLED.format(**(SQLITE if kind == "sqlite" else POSTGRES))
    # In parts, for a statement that takes half a minute is cut off.
    for first in range(1, rows + 1, AT_ONCE):
        async with db.begin() as connection:
            part = {"first": first, "rows": min(rows, first + AT_ONCE - 1)}
            await connection.execute(text(statement), part)
    async with db.begin() as connection:
        await connection.execute(text("ANALYZE deliveries"))


Ask = Callable[[AsyncConnection], Awaitable[object]]
ASKED: dict[str, Ask] = {
    "claim": lambda c: outbox.claim_due(c, now=NOW, limit=50, worker="one"),
    "claim, nothing due": lambda c: outbox.claim_due(
        c, now=NOW - timedelta(days=300), limit=50, worker="one"
    ),
    "claim of two shards": lambda c: outbox.claim_due(
        c, now=NOW, limit=50, worker="one", shards=Shards(4, frozenset({0, 2}))
    ),
    "claim of a shard without any": lambda c: outbox.claim_due(
        c, now=NOW, limit=50, worker="one", shards=Shards(4, frozenset({3}))
    ),
    "make bare": lambda c: outbox_upkeep.make_bare(c, NOW - timedelta(days=31)),
    "expired": lambda c: outbox_upkeep.drop_expired(c, NOW),
    "whose message": lambda c: outbox.is_noted(c, 999_999_999),
    "forget": lambda c: outbox_upkeep.prune(c, NOW - timedelta(days=400)),
    "told lately in fifty channels": lambda c: posts.posts_since(
        c, "news", [f"subscription:{n}" for n in range(9_000, 9_050)], NOW - timedelta(days=3)
    ),
    "of one subscription": lambda c: posts.posts_of(c, "news", ["subscription:5"], "item5"),
}


@contextmanager
def heard() -> Iterator[list[tuple[str, Any]]]:
    """Yield what is said to the database meanwhile."""
    said: list[tuple[str, Any]] = []

    def hear(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, _many: bool) -> None:
        said.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED.keys())
async def test_no_question_reads_the_whole_outbox(db: Database, kind: str, ask: Ask) -> None:
    await fill(db, kind, 20_000)
    with heard() as said:
        async with db.begin() as connection:
            await ask(connection)
    plan = await explained(db, kind, said)

    assert "SCAN deliveries" not in plan.replace("SCAN deliveries USING INDEX ix", ""), plan
    assert "Seq Scan on deliveries" not in plan, plan


async def explained(db: Database, kind: str, said: list[tuple[str, Any]]) -> str:
    lines = []
    async with db.begin() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        for statement, parameters in said:
            if "deliveries" not in statement:
                continue
            if kind == "sqlite":
                cursor = await raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                lines += [str(row[3]) for row in await cursor.fetchall()]
            else:
                rows = await raw.fetch(f"EXPLAIN {statement}", *parameters)
                lines += [str(row[0]) for row in rows]
    return "\n".join(lines)


async def steps(db: Database, ask: Ask) -> int:
    """Return how many hundreds of SQLite's steps a question takes."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    async with db.begin() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        await raw.set_progress_handler(count, 100)
        try:
            await ask(connection)
        finally:
            await raw.set_progress_handler(None, 0)
    return counted


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("rows", [100_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
async def test_a_question_costs_the_same_in_a_large_outbox(
    db: Database, kind: str, rows: int
) -> None:
    await fill(db, kind, 20_000)
    few = {name: await steps(db, ask) for name, ask in ASKED.items()}
    async with db.begin() as connection:
        await connection.execute(text("DELETE FROM deliveries"))
    await fill(db, kind, rows)
    many = {name: await steps(db, ask) for name, ask in ASKED.items()}
    print(few, many)

    assert {name: n for name, n in many.items() if n > 2 * few[name] + 10} == {}


async def test_what_expires_at_once_is_given_up_in_parts(db: Database, kind: str) -> None:
    await fill(db, kind, 25_000)
    late = NOW + timedelta(days=300)
    counts = []
    for _ in range(4):
        async with db.begin() as connection:
            counts.append(
                sum(one.count for one in await outbox_upkeep.drop_expired(connection, late))
            )

    assert counts == [1_000, 1_000, 500, 0]
