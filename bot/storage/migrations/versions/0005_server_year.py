"""The server's year: who has it told, and which was the last."""

import sqlalchemy as sa
from alembic import op

revision = "0005_server_year"
down_revision = "0004_quiz"


def upgrade() -> None:
    op.create_table(
        "server_years",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.Integer()),
        sa.PrimaryKeyConstraint("guild_id", name="pk_server_years"),
    )
