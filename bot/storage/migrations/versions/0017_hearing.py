"""A process may live and be cut off from Discord."""

import sqlalchemy as sa
from alembic import op

revision = "0017_hearing"
down_revision = "0016_blocked_twins"


def upgrade() -> None:
    op.add_column("processes", sa.Column("heard_at", sa.DateTime(timezone=True)))
