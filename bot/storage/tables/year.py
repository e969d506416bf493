"""Servers that have their year told."""

from sqlalchemy import Column, Integer, Table

from bot.storage.tables.columns import Instant, metadata, snowflake

server_years = Table(
    "server_years",
    metadata,
    # A row is there while it is switched on.
    snowflake("guild_id", primary_key=True, autoincrement=False),
    Column("since", Instant, nullable=False),
    # The last year that was put into the outbox.
    Column("told", Integer),
)
