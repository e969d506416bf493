"""Homes, servers, suggestions, and what was last told to Discord."""

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, Text, text

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
    # Whether "Coming up this week" is posted, and the Monday for which it last was.
    Column("week_ahead", Boolean, nullable=False, server_default=text("false")),
    Column("week_told", Date),
    # Whether reminders mention who is going.
    Column("mention_going", Boolean, nullable=False, server_default=text("false")),
    # What makes the address of the server's calendar hard to guess; NULL until somebody asks for it.
    Column("calendar_token", String(64), unique=True),
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
