"""Events are changed in scopes, previewed, talked about in threads, and read as calendars."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009_event_edits"
down_revision = "0008_local_pairings"

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NO = sa.text("false")


def upgrade() -> None:
    _add("events", sa.Column("first_ordinal", sa.Integer(), nullable=False, server_default="0"))
    _add("events", sa.Column("anchor_ordinal", sa.Integer(), nullable=False, server_default="0"))
    _add("events", sa.Column("opens_at", sa.DateTime(timezone=True)))
    _add("events", sa.Column("thread", sa.Boolean(), nullable=False, server_default=NO))
    _add("occurrences", sa.Column("title", sa.Text(), nullable=False, server_default=""))
    _add("occurrences", sa.Column("place", sa.Text(), nullable=False, server_default=""))
    _add("occurrences", sa.Column("thread_id", sa.BigInteger()))
    _add("guilds", sa.Column("week_ahead", sa.Boolean(), nullable=False, server_default=NO))
    _add("guilds", sa.Column("week_told", sa.Date()))
    _add("guilds", sa.Column("calendar_token", sa.String(64)))
    with op.batch_alter_table("guilds") as guilds:
        guilds.create_unique_constraint("uq_guilds_calendar_token", ["calendar_token"])
    op.create_table(
        "event_edits",
        sa.Column("draft_id", SERIAL, autoincrement=False, nullable=False),
        sa.Column("event_id", SERIAL, nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("is_cancel", sa.Boolean(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("draft_id", name="pk_event_edits"),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["events.id"], name="fk_event_edits_draft_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name="fk_event_edits_event_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_event_edits_event_id", "event_edits", ["event_id"])


def _add(table: str, column: sa.Column[Any]) -> None:
    op.add_column(table, column)
