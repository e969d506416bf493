"""Servers of two sister cities are twinned, and hold events together."""

import sqlalchemy as sa
from alembic import op

revision = "0011_twins"
down_revision = "0010_news_sources"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "events", sa.Column("share", sa.Boolean(), nullable=False, server_default=sa.text("false"))
    )
    op.add_column("events", sa.Column("shared_from", SERIAL))
    op.create_index("ix_events_shared_from", "events", ["shared_from"])
    op.create_table(
        "twins",
        sa.Column("code", sa.String(32), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("other_guild_id", sa.BigInteger()),
        sa.Column("other_channel_id", sa.BigInteger()),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("code", name="pk_twins"),
    )
    op.create_index("ix_twins_guild_id", "twins", ["guild_id"])
    op.create_index("ix_twins_other_guild_id", "twins", ["other_guild_id"])
