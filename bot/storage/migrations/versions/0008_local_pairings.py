"""Pairings that the operator of this bot added."""

import sqlalchemy as sa
from alembic import op

revision = "0008_local_pairings"
down_revision = "0007_news_posts"


def upgrade() -> None:
    op.create_table(
        "local_pairings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("city", sa.String(100), nullable=False),
        sa.Column("other", sa.String(100), nullable=False),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(60), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Integer()),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_local_pairings"),
        sa.UniqueConstraint("city", "other", name="uq_local_pairings_city_other"),
        sqlite_autoincrement=True,
    )
