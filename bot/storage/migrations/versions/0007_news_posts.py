"""Subscriptions say how old news may be and into which threads it goes; posts know their thread."""

import sqlalchemy as sa
from alembic import op

revision = "0007_news_posts"
down_revision = "0006_entry_keys"


def upgrade() -> None:
    op.add_column(
        "subscriptions", sa.Column("age_days", sa.Integer(), nullable=False, server_default="7")
    )
    op.add_column(
        "subscriptions",
        sa.Column("threads", sa.String(8), nullable=False, server_default="none"),
    )
    op.add_column("subscriptions", sa.Column("thread_id", sa.BigInteger()))
    op.add_column("deliveries", sa.Column("thread_id", sa.BigInteger()))
