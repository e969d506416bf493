"""Add events, their occurrences, the answers to them and the reminders of them."""

import sqlalchemy as sa
from alembic import op

revision = "0002_events"
down_revision = "0001_core"

INSTANT = sa.DateTime(timezone=True)
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("uid", sa.String(64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("creator_id", sa.BigInteger()),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start_wall", sa.String(19), nullable=False),
        sa.Column("timezone", sa.String(64), nullable=False),
        sa.Column("duration_s", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("repeat", sa.String(24), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("times", sa.Integer()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("city", sa.String(32), nullable=False),
        sa.Column("other", sa.String(32), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("role_id", sa.BigInteger()),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("reminders", sa.JSON(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("locale", sa.String(16), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.UniqueConstraint("uid", name="uq_events_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_guild_id_state", "events", ["guild_id", "state"])
    op.create_table(
        "event_pictures",
        sa.Column("event_id", SERIAL, autoincrement=False, nullable=False),
        sa.Column("filename", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_event_pictures"),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name="fk_event_pictures_event_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "occurrences",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("event_id", SERIAL, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("planned_at", INSTANT, nullable=False),
        sa.Column("start_at", INSTANT, nullable=False),
        sa.Column("end_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("card_tried_at", INSTANT),
        sa.Column("card_channel_id", sa.BigInteger()),
        sa.Column("card_id", sa.BigInteger()),
        sa.Column("card_shown", sa.String(64), nullable=False),
        sa.Column("card_problem", sa.String(64), nullable=False),
        sa.Column("native_tried_at", INSTANT),
        sa.Column("native_id", sa.BigInteger()),
        sa.Column("native_shown", sa.String(64), nullable=False),
        sa.Column("native_problem", sa.String(64), nullable=False),
        sa.Column("tend_at", INSTANT),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_occurrences"),
        sa.UniqueConstraint("event_id", "ordinal", name="uq_occurrences_event_id_ordinal"),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name="fk_occurrences_event_id", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_occurrences_tend_at", "occurrences", ["tend_at"])
    op.create_index("ix_occurrences_native_id", "occurrences", ["native_id"])
    op.create_index("ix_occurrences_card_id", "occurrences", ["card_id"])
    op.create_table(
        "rsvps",
        sa.Column("occurrence_id", SERIAL, autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("answer", sa.String(16), nullable=False),
        sa.Column("remind", sa.Boolean(), nullable=False),
        sa.Column("answered_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("occurrence_id", "user_id", name="pk_rsvps"),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrences.id"],
            name="fk_rsvps_occurrence_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_rsvps_user_id", "rsvps", ["user_id"])
    op.create_table(
        "reminders",
        sa.Column("id", SERIAL, nullable=False),
        sa.Column("occurrence_id", SERIAL, nullable=False),
        sa.Column("start_at", INSTANT, nullable=False),
        sa.Column("lead_minutes", sa.Integer(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
        sa.UniqueConstraint(
            "occurrence_id",
            "start_at",
            "lead_minutes",
            name="uq_reminders_occurrence_id_start_at_lead_minutes",
        ),
        sa.ForeignKeyConstraint(
            ["occurrence_id"],
            ["occurrences.id"],
            name="fk_reminders_occurrence_id",
            ondelete="CASCADE",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminders_state_due_at", "reminders", ["state", "due_at"])
