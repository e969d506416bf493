"""A server that has parted from another may want nothing more to do with it."""

import sqlalchemy as sa
from alembic import op

revision = "0016_blocked_twins"
down_revision = "0015_leases"


def upgrade() -> None:
    op.add_column("twins", sa.Column("blocking_guild_id", sa.BigInteger()))
