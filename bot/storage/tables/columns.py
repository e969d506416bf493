"""Provide the kinds of columns our tables are made of."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Integer, MetaData, String
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every constraint has a name, so that a later migration can take hold of it."""

CITY_KEY_LENGTH = 32

Serial = BigInteger().with_variant(Integer, "sqlite")
"""A number the database counts up; SQLite counts only columns of its very type INTEGER."""


class Instant(TypeDecorator[datetime]):
    """An aware datetime in code, UTC in the database.

    SQLite keeps text without a zone, so what is read back is UTC by this rule alone; a naive
    datetime is refused (ValueError) rather than guessed.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {value!r}")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class OnErasure(Enum):
    """What becomes of a row when the person in this column has everything deleted."""

    DELETE_ROW = "delete the row"
    BLANK = "set the column to NULL and keep the row"


def person(
    name: str, *, on_erasure: OnErasure = OnErasure.DELETE_ROW, **options: Any
) -> Column[int]:
    """Return a column that holds a person's Discord user id (0: the owner of the terminal).

    `/privacy` finds every such column by itself (see `bot.storage.privacy`).
    """
    return Column(name, BigInteger, info={"person": on_erasure}, **options)


def snowflake(name: str, **options: Any) -> Column[int]:
    """Return a column that holds the id of a Discord object that is no person."""
    return Column(name, BigInteger, **options)


def city_key(name: str, **options: Any) -> Column[str]:
    """Return a column that holds a city's key, as `City.key` has it.

    Keys that came to mean another place are followed in every such column (`bot.storage.merged_keys`).
    """
    return Column(name, String(CITY_KEY_LENGTH), info={"city": True}, **options)


def claim_columns() -> tuple[Column[str], Column[datetime]]:
    """Return the two columns `bot.storage.claims.claim` needs besides a primary key `id`."""
    return Column("claimed_by", String(64)), Column("claimed_until", Instant)
