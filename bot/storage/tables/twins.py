"""Servers of sister cities that hold events together."""

from sqlalchemy import Column, Index, String, Table

from bot.storage.tables.columns import Instant, metadata, snowflake

twins = Table(
    "twins",
    metadata,
    # Given to the moderators of the one server, said once by those of the other; then a name.
    Column("code", String(32), primary_key=True),
    snowflake("guild_id", nullable=False),
    # Where the other server's events are offered.
    snowflake("channel_id", nullable=False),
    # NULL until the other server has said yes.
    snowflake("other_guild_id"),
    snowflake("other_channel_id"),
    Column("invited_at", Instant, nullable=False),
    Column("accepted_at", Instant),
    # The one of the two that has parted for good: they are twinned no more, nor can be again.
    snowflake("blocking_guild_id"),
    Index(None, "guild_id"),
    Index(None, "other_guild_id"),
)
