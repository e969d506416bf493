"""Quiz: scores of a server, of those who asked for it."""

import sqlalchemy as sa
from alembic import op

revision = "0004_quiz"
down_revision = "0003_news"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "quiz_scores",
        sa.Column("guild_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("correct", sa.Integer(), nullable=False),
        sa.Column("in_a_row", sa.Integer(), nullable=False),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("answered_at", INSTANT),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name="pk_quiz_scores"),
    )
    op.create_index("ix_quiz_scores_user_id", "quiz_scores", ["user_id"])
