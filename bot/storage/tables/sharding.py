"""Into how many shards the servers are divided."""

from sqlalchemy import Column, Integer, Table

from bot.storage.tables.columns import metadata

sharding = Table(
    "sharding",
    metadata,
    # One row, of the number 1.
    Column("id", Integer, primary_key=True, autoincrement=False),
    # What `deliveries.shard` is counted by.
    Column("shards", Integer, nullable=False),
)
