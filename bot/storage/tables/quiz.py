"""Quiz: the scores of those who asked for theirs to be kept."""

from sqlalchemy import Column, Integer, Table

from bot.storage.tables.columns import Instant, metadata, person, snowflake

quiz_scores = Table(
    "quiz_scores",
    metadata,
    snowflake("guild_id", primary_key=True, autoincrement=False),
    # A row is the person's consent: who has none is not counted.
    person("user_id", primary_key=True, autoincrement=False, index=True),
    Column("asked", Integer, nullable=False),
    Column("correct", Integer, nullable=False),
    Column("in_a_row", Integer, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("answered_at", Instant),
)
