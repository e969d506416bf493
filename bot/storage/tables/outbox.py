"""The outbox: what is to be posted, once each."""

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.storage.tables.columns import Instant, Serial, claim_columns, metadata, person, snowflake

IS_PENDING = "status = 'pending'"
STILL_SAYS = "NOT is_bare"
IS_FULL = "done_at IS NOT NULL AND NOT is_bare"


def _only(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


deliveries = Table(
    "deliveries",
    metadata,
    # Part of the nonce of the message, so a number is never given twice (sqlite_autoincrement).
    Column("id", Serial, primary_key=True),
    Column("kind", String(16), nullable=False),
    # What it belongs to, such as "subscription:12" or "event:5".
    Column("reference", String(64), nullable=False),
    # What is posted, unique within its reference and channel: an entry, an occurrence.
    Column("item", String(255), nullable=False),
    # The channel or thread; for a direct message the id of the user.
    snowflake("channel_id", nullable=False),
    snowflake("guild_id"),
    # Only for a direct message.
    person("user_id", index=True),
    Column("payload", JSON, nullable=False),
    # The entry it posts as it is stored; NULL where the payload says all.
    Column("entry_id", Serial),
    # `(guild_id >> 22) % sharding.shards`, 0 where there is no server.
    Column("shard", Integer, nullable=False, server_default=text("0")),
    Column("due_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", Instant, nullable=False),
    *claim_columns(),
    Column("status", String(16), nullable=False),
    Column("reason", Text),
    snowflake("message_id"),
    # The thread or forum post it stands in, NULL for the channel itself.
    snowflake("thread_id"),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    # Whether the payload of what was done long ago is forgotten.
    Column("is_bare", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("kind", "reference", "item", "channel_id"),
    # Each in the order it is read, of those rows only that are looked for: most of a million are done.
    Index("ix_deliveries_pending_due", "due_at", "id", **_only(IS_PENDING)),
    Index("ix_deliveries_pending_shard", "shard", "due_at", "id", **_only(IS_PENDING)),
    Index("ix_deliveries_pending_expires", "expires_at", **_only(IS_PENDING)),
    Index("ix_deliveries_lately", "reference", "created_at", **_only(STILL_SAYS)),
    Index("ix_deliveries_message", "message_id", **_only("message_id IS NOT NULL")),
    Index("ix_deliveries_done", "done_at", **_only("done_at IS NOT NULL")),
    Index("ix_deliveries_full", "done_at", **_only(IS_FULL)),
    sqlite_autoincrement=True,
)
