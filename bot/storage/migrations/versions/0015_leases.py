"""Processes share the shards by leases, and what was told lately is found by its subscription."""

import sqlalchemy as sa
from alembic import op

revision = "0015_leases"
down_revision = "0014_fan_outs"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "processes",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_processes"),
    )
    op.create_table(
        "shard_leases",
        sa.Column("shard", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("holder", sa.String(64), nullable=False),
        sa.Column("held_until", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("shard", name="pk_shard_leases"),
    )
    op.create_table(
        "identify_turns",
        sa.Column("bucket", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("free_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("bucket", name="pk_identify_turns"),
    )
    only = sa.text("NOT is_bare")
    op.create_index(
        "ix_deliveries_lately",
        "deliveries",
        ["reference", "created_at"],
        sqlite_where=only,
        postgresql_where=only,
    )
