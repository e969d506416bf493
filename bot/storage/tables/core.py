"""Homes, servers, suggestions, and what was last told to Discord."""

from sqlalchemy import Column, Integer, String, Table, Text

from bot.storage.tables.columns import Instant, Serial, city_key, metadata, person, snowflake

homes = Table(
    "homes",
    metadata,
    person("user_id", primary_key=True, autoincrement=False),
    city_key("city_key", nullable=False),
    Column("set_at", Instant, nullable=False),
)

guilds = Table(
    "guilds",
    metadata,
    snowflake("guild_id", primary_key=True, autoincrement=False),
    city_key("home_city"),
    Column("locale", String(16)),
    Column("time_zone", String(64)),
    snowflake("news_channel_id"),
    snowflake("event_channel_id"),
    snowflake("announcer_role_id"),
    # Minutes after local midnight; quiet hours may reach over midnight.
    Column("quiet_from_minute", Integer),
    Column("quiet_to_minute", Integer),
    Column("digest_minute", Integer),
    Column("updated_at", Instant, nullable=False),
    # When the bot was taken out of the server; NULL while it is in.
    Column("left_at", Instant),
)

suggestions = Table(
    "suggestions",
    metadata,
    Column("id", Serial, primary_key=True),
    person("user_id", nullable=False, index=True),
    Column("city", String(100), nullable=False),
    Column("other", String(100), nullable=False),
    Column("source", String(500), nullable=False),
    Column("note", Text, nullable=False),
    Column("locale", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("decided_at", Instant),
    sqlite_autoincrement=True,
)

command_syncs = Table(
    "command_syncs",
    metadata,
    snowflake("application_id", primary_key=True, autoincrement=False),
    Column("fingerprint", String(64), nullable=False),
    Column("synced_at", Instant, nullable=False),
)
