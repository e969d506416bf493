"""A directory of what can be followed of a city: its town hall, its papers, its associations."""

import sqlalchemy as sa
from alembic import op

revision = "0010_news_sources"
down_revision = "0009_event_edits"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "news_sources",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("city_key", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("url", sa.String(2000), nullable=False),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("told_by", sa.String(200), nullable=False),
        sa.Column("newest_at", sa.DateTime(timezone=True)),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_news_sources"),
        sa.UniqueConstraint("city_key", "url", name="uq_news_sources_city_key_url"),
        sqlite_autoincrement=True,
    )
