"""Which process holds which shard, and when the next may connect."""

from sqlalchemy import Column, Integer, String, Table

from bot.storage.tables.columns import Instant, metadata

processes = Table(
    "processes",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("seen_at", Instant, nullable=False),
    # None while it is cut off from Discord: it lives, and serves nobody.
    Column("heard_at", Instant),
)

shard_leases = Table(
    "shard_leases",
    metadata,
    Column("shard", Integer, primary_key=True, autoincrement=False),
    Column("holder", String(64), nullable=False),
    Column("held_until", Instant, nullable=False),
)

identify_turns = Table(
    "identify_turns",
    metadata,
    # `shard % max_concurrency`: Discord lets one shard of each connect every five seconds.
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("free_at", Instant, nullable=False),
)
