"""Entries are known by several keys: guid, page, title and date, and those of old."""

import sqlalchemy as sa
from alembic import op

revision = "0006_entry_keys"
down_revision = "0005_server_year"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "entry_keys",
        sa.Column("entry_id", SERIAL, autoincrement=False, nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("feed_id", SERIAL, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "key", name="pk_entry_keys"),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["entries.id"], name="fk_entry_keys_entry_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_entry_keys_feed_id_key", "entry_keys", ["feed_id", "key"])
    # What was seen before the upgrade stays seen: by the one key it had.
    op.execute(
        "INSERT INTO entry_keys (entry_id, key, feed_id) SELECT id, key, feed_id FROM entries"
    )
