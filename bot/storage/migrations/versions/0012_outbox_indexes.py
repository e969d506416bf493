"""The outbox is read by indexes of what is looked for, in the order it is looked for."""

import sqlalchemy as sa
from alembic import op

revision = "0012_outbox_indexes"
down_revision = "0011_twins"


def upgrade() -> None:
    op.drop_index("ix_deliveries_status_next_try_at", "deliveries")
    _add("ix_deliveries_pending_due", ["due_at", "id"], "status = 'pending'")
    _add("ix_deliveries_pending_expires", ["expires_at"], "status = 'pending'")
    _add("ix_deliveries_message", ["message_id"], "message_id IS NOT NULL")
    _add("ix_deliveries_done", ["done_at"], "done_at IS NOT NULL")


def _add(name: str, columns: list[str], condition: str) -> None:
    only = sa.text(condition)
    op.create_index(name, "deliveries", columns, sqlite_where=only, postgresql_where=only)
