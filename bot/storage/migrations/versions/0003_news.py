"""Follow: feeds, the entries seen in them, and subscriptions."""

import sqlalchemy as sa
from alembic import op

revision = "0003_news"
down_revision = "0002_events"

INSTANT = sa.DateTime(timezone=True)
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "feeds",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("url", sa.String(2000), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("link", sa.String(2000), nullable=False),
        sa.Column("etag", sa.String(500), nullable=False),
        sa.Column("last_modified", sa.String(500), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("ttl_minutes", sa.Integer()),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.Column("polled_at", INSTANT),
        sa.Column("succeeded_at", INSTANT),
        sa.Column("error_reason", sa.String(40)),
        sa.Column("error_facts", sa.JSON()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", INSTANT),
        sa.Column("next_poll_at", INSTANT, nullable=False),
        sa.Column("paused_at", INSTANT),
        sa.Column("claimed_by", sa.String(64)),
        sa.Column("claimed_until", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_feeds"),
        sa.UniqueConstraint("url", name="uq_feeds_url"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_feeds_next_poll_at", "feeds", ["next_poll_at"])
    op.create_table(
        "entries",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("feed_id", SERIAL, nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("first_seen_at", INSTANT, nullable=False),
        sa.Column("last_seen_at", INSTANT, nullable=False),
        sa.Column("is_news", sa.Boolean(), nullable=False),
        sa.Column("published_at", INSTANT),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name="fk_entries_feed_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("feed_id", "key", name="uq_entries_feed_id_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entries_feed_id_first_seen_at", "entries", ["feed_id", "first_seen_at"])
    op.create_index("ix_entries_last_seen_at", "entries", ["last_seen_at"])
    op.create_table(
        "subscriptions",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("feed_id", SERIAL, nullable=False),
        sa.Column("city_key", sa.String(32)),
        sa.Column("other_key", sa.String(32)),
        sa.Column("role_id", sa.BigInteger()),
        sa.Column("mode", sa.String(8), nullable=False),
        sa.Column("include", sa.JSON(), nullable=False),
        sa.Column("exclude", sa.JSON(), nullable=False),
        sa.Column("publish", sa.Boolean(), nullable=False),
        sa.Column("locale", sa.String(16), nullable=False),
        sa.Column("created_by", sa.BigInteger()),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("paused_at", INSTANT),
        sa.Column("pause_reason", sa.String(16)),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("posted_at", INSTANT),
        sa.Column("next_digest_at", INSTANT),
        sa.Column("digest_from", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name="fk_subscriptions_feed_id", ondelete="CASCADE"
        ),
        sa.UniqueConstraint(
            "guild_id",
            "channel_id",
            "feed_id",
            name="uq_subscriptions_guild_id_channel_id_feed_id",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscriptions_feed_id", "subscriptions", ["feed_id"])
    op.create_index("ix_subscriptions_next_digest_at", "subscriptions", ["next_digest_at"])
