"""Pairings that this bot's operator added."""

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from bot.storage.tables.columns import Instant, Serial, metadata

local_pairings = Table(
    "local_pairings",
    metadata,
    Column("id", Serial, primary_key=True),
    # Keys of places, in the order of data/pairings.tsv.
    Column("city", String(100), nullable=False),
    Column("other", String(100), nullable=False),
    Column("since", String(10), nullable=False),
    Column("kind", String(60), nullable=False),
    Column("source", Text, nullable=False),
    # The suggestion it comes from; NULL where it was imported. No person's id is kept here.
    Column("suggestion", Integer),
    Column("added_at", Instant, nullable=False),
    UniqueConstraint("city", "other"),
    sqlite_autoincrement=True,
)
