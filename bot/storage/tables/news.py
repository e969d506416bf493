"""Feeds, the entries seen in them, and who follows them."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.tables.columns import (
    Instant,
    OnErasure,
    Serial,
    city_key,
    claim_columns,
    metadata,
    person,
    snowflake,
)

ADDRESS_LENGTH = 2000

feeds = Table(
    "feeds",
    metadata,
    Column("id", Serial, primary_key=True),
    # "feed": `url` is fetched. "search": `url` is "search:<city>" or "search:<city>|<other>".
    Column("kind", String(8), nullable=False),
    Column("url", String(ADDRESS_LENGTH), nullable=False, unique=True),
    Column("title", String(200), nullable=False),
    Column("link", String(ADDRESS_LENGTH), nullable=False),
    # Byte for byte as the server gave them.
    Column("etag", String(500), nullable=False),
    Column("last_modified", String(500), nullable=False),
    # SHA-256 of the body, for servers that know no validators.
    Column("digest", String(64), nullable=False),
    Column("ttl_minutes", Integer),
    Column("added_at", Instant, nullable=False),
    Column("polled_at", Instant),
    # NULL until the first poll that worked, which posts nothing.
    Column("succeeded_at", Instant),
    Column("error_reason", String(40)),
    Column("error_facts", JSON),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("next_poll_at", Instant, nullable=False),
    # Set when the feed is given up: gone, or failing for ten days.
    Column("paused_at", Instant),
    *claim_columns(),
    Index(None, "next_poll_at"),
    sqlite_autoincrement=True,
)

entries = Table(
    "entries",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("feed_id", ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(32), nullable=False),
    Column("first_seen_at", Instant, nullable=False),
    Column("last_seen_at", Instant, nullable=False),
    # False for what stood in the feed at its first poll.
    Column("is_news", Boolean, nullable=False),
    Column("published_at", Instant),
    # What `bot.storage.entries.facts_of` makes of the entry.
    Column("facts", JSON, nullable=False),
    UniqueConstraint("feed_id", "key"),
    Index(None, "feed_id", "first_seen_at"),
    Index(None, "last_seen_at"),
    sqlite_autoincrement=True,
)

entry_keys = Table(
    "entry_keys",
    metadata,
    Column(
        "entry_id",
        Serial,
        ForeignKey("entries.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    # A key of `bot.news.recognise.Keys`; of an entry from before them the key it had.
    Column("key", String(32), primary_key=True),
    Column("feed_id", Serial, nullable=False),
    Index(None, "feed_id", "key"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", Serial, primary_key=True),
    snowflake("guild_id", nullable=False),
    snowflake("channel_id", nullable=False),
    Column("feed_id", ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    # The cities of a search, NULL for a feed.
    city_key("city_key"),
    city_key("other_key"),
    snowflake("role_id"),
    Column("mode", String(8), nullable=False),
    Column("include", JSON, nullable=False),
    Column("exclude", JSON, nullable=False),
    # Whether posts in an announcement channel are published to the servers that follow it.
    Column("publish", Boolean, nullable=False),
    # Items published longer ago are not posted.
    Column("age_days", Integer, nullable=False, server_default="7"),
    # "none"; "each": a thread or forum post of its own for each item; "city": one for all.
    Column("threads", String(8), nullable=False, server_default="none"),
    # The thread of "city" once there is one.
    snowflake("thread_id"),
    Column("locale", String(16), nullable=False),
    person("created_by", on_erasure=OnErasure.BLANK),
    Column("created_at", Instant, nullable=False),
    Column("paused_at", Instant),
    # Why: moderator, failing, gone, channel, permission.
    Column("pause_reason", String(16)),
    # Entries skipped since the last post, to be mentioned with the next.
    Column("skipped", Integer, nullable=False),
    Column("posted_at", Instant),
    Column("next_digest_at", Instant),
    # The next digest holds what was first seen after this.
    Column("digest_from", Instant),
    UniqueConstraint("guild_id", "channel_id", "feed_id"),
    Index(None, "feed_id", "id"),
    Index(None, "next_digest_at"),
    sqlite_autoincrement=True,
)

news_sources = Table(
    "news_sources",
    metadata,
    Column("id", Serial, primary_key=True),
    city_key("city_key", nullable=False),
    # "town-hall", "paper" or "association".
    Column("kind", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("url", String(ADDRESS_LENGTH), nullable=False),
    Column("title", String(200), nullable=False),
    # Who says that it is the city's: a list's name or an address.
    Column("told_by", String(200), nullable=False),
    Column("newest_at", Instant),
    Column("checked_at", Instant, nullable=False),
    UniqueConstraint("city_key", "url"),
    sqlite_autoincrement=True,
)
