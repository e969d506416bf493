"""Events may be public, reminders may mention who goes, and Discord's own answers are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0013_public_events"
down_revision = "0012_outbox_indexes"

NO = sa.text("false")


def upgrade() -> None:
    op.add_column("events", sa.Column("public", sa.Boolean(), nullable=False, server_default=NO))
    op.add_column(
        "guilds", sa.Column("mention_going", sa.Boolean(), nullable=False, server_default=NO)
    )
    op.add_column(
        "occurrences", sa.Column("interested", sa.Integer(), nullable=False, server_default="0")
    )
