"""Followers are reached in parts, deliveries know their shard and their entry, and forget what they said."""

import sqlalchemy as sa
from alembic import op

revision = "0014_fan_outs"
down_revision = "0013_public_events"

INSTANT = sa.DateTime(timezone=True)
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "fan_outs",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("feed_id", SERIAL, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("fresh", sa.JSON(), nullable=False),
        sa.Column("corrected", sa.JSON(), nullable=False),
        sa.Column("pause_reason", sa.String(16)),
        sa.Column("after_id", SERIAL, nullable=False),
        sa.Column("until_id", SERIAL, nullable=False),
        sa.Column("claimed_by", sa.String(64)),
        sa.Column("claimed_until", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_fan_outs"),
        sa.ForeignKeyConstraint(
            ["feed_id"], ["feeds.id"], name="fk_fan_outs_feed_id", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_fan_outs_feed_id", "fan_outs", ["feed_id"])
    op.create_table(
        "sharding",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("shards", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sharding"),
    )
    op.drop_index("ix_subscriptions_feed_id", "subscriptions")
    op.create_index("ix_subscriptions_feed_id_id", "subscriptions", ["feed_id", "id"])
    op.add_column("deliveries", sa.Column("entry_id", SERIAL))
    op.add_column(
        "deliveries", sa.Column("shard", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )
    op.add_column(
        "deliveries", sa.Column("is_bare", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    _add("ix_deliveries_pending_shard", ["shard", "due_at", "id"], "status = 'pending'")
    _add("ix_deliveries_full", ["done_at"], "done_at IS NOT NULL AND NOT is_bare")


def _add(name: str, columns: list[str], condition: str) -> None:
    only = sa.text(condition)
    op.create_index(name, "deliveries", columns, sqlite_where=only, postgresql_where=only)
