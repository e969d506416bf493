"""What a poll brought for a feed's followers and has not reached all of them yet."""

from sqlalchemy import JSON, Column, ForeignKey, String, Table

from bot.storage.tables.columns import Instant, Serial, claim_columns, metadata

fan_outs = Table(
    "fan_outs",
    metadata,
    Column("id", Serial, primary_key=True),
    Column(
        "feed_id", Serial, ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("made_at", Instant, nullable=False),
    # Ids of entries: what is to be posted, oldest first, and what is to be corrected.
    Column("fresh", JSON, nullable=False),
    Column("corrected", JSON, nullable=False),
    # Why the followers are to be paused and told so, NULL where they are not.
    Column("pause_reason", String(16)),
    # Subscriptions up to `after_id` have been reached; those beyond `until_id` came later.
    Column("after_id", Serial, nullable=False),
    Column("until_id", Serial, nullable=False),
    *claim_columns(),
    sqlite_autoincrement=True,
)
