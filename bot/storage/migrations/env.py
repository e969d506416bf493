"""Run the migrations on the connection `bot.storage.database` hands in, in its transaction."""

from alembic import context

from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # Both databases undo CREATE and ALTER TABLE with the transaction; Alembic believes it of
    # PostgreSQL only, because Python's sqlite3 used to commit before each.
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
