"""Count what the bot asks of the store while somebody waits."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, event

ROUNDS = {
    "send", "events", "poll", "digests", "drafts", "forget", "shards", "world", "facts", "years", "interested",
    "weeks", "leavers", "watch",
}  # fmt: skip
"""Tasks of the bot that look into the store again and again, whatever people do."""


@dataclass
class StoreUse:
    """How many transactions were begun, and the statements in them."""

    transactions: int = 0
    statements: list[str] = field(default_factory=list)

    def naming(self, words: str) -> list[str]:
        """Return the statements that hold `words`."""
        return [statement for statement in self.statements if words in statement]


@contextmanager
def store_use() -> Iterator[StoreUse]:
    """Count from here to the end of the block, the bot's own rounds left out."""
    use = StoreUse()

    def counts() -> bool:
        task = asyncio.current_task()
        return task is None or task.get_name() not in ROUNDS

    def begun(_connection: Connection) -> None:
        use.transactions += counts()

    def executed(_connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if counts():
            use.statements.append(statement)

    event.listen(Engine, "begin", begun)
    event.listen(Engine, "before_cursor_execute", executed)
    try:
        yield use
    finally:
        event.remove(Engine, "begin", begun)
        event.remove(Engine, "before_cursor_execute", executed)
