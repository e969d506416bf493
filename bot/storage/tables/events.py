"""Events, the times they take place, the answers to them, and the reminders of them."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.tables.columns import (
    Instant,
    OnErasure,
    Serial,
    city_key,
    metadata,
    person,
    snowflake,
)

events = Table(
    "events",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("uid", String(64), nullable=False, unique=True),
    snowflake("guild_id", nullable=False),
    snowflake("channel_id", nullable=False),
    # What a moderator announced stays when the moderator has everything deleted.
    person("creator_id", on_erasure=OnErasure.BLANK),
    Column("title", Text, nullable=False),
    # The naive wall time, ISO 8601: a series keeps the hour, not the instant. With a small "t"
    # where, of an hour that comes twice, the second is meant.
    Column("start_wall", String(19), nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("duration_s", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("repeat", String(24), nullable=False),
    Column("until", Date),
    Column("times", Integer),
    Column("place", Text, nullable=False),
    city_key("city", nullable=False),
    city_key("other", nullable=False),
    Column("host", Text, nullable=False),
    Column("description", Text, nullable=False),
    snowflake("role_id"),
    Column("capacity", Integer, nullable=False),
    Column("reminders", JSON, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("locale", String(16), nullable=False),
    # Ordinals: of the first occurrence, and of the one whose wall time `start_wall` is.
    Column("first_ordinal", Integer, nullable=False, server_default="0"),
    Column("anchor_ordinal", Integer, nullable=False, server_default="0"),
    # Nothing is announced before then; NULL for at once.
    Column("opens_at", Instant),
    # Whether each card gets a thread to talk in.
    Column("thread", Boolean, nullable=False, server_default=text("false")),
    # Whether twinned servers are offered it; of what such a server took, the event it follows.
    Column("share", Boolean, nullable=False, server_default=text("false")),
    Column("shared_from", Serial, index=True),
    # Whether the calendars of its cities tell it to everybody.
    Column("public", Boolean, nullable=False, server_default=text("false")),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index(None, "guild_id", "state"),
    sqlite_autoincrement=True,
)

event_pictures = Table(
    "event_pictures",
    metadata,
    Column(
        "event_id",
        Serial,
        ForeignKey("events.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("filename", String(64), nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# A change that somebody looks at before confirming it: the draft is the event as it is to be.
event_edits = Table(
    "event_edits",
    metadata,
    Column(
        "draft_id",
        Serial,
        ForeignKey("events.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("event_id", Serial, ForeignKey("events.id", ondelete="CASCADE"), nullable=False),
    Column("scope", String(16), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("is_cancel", Boolean, nullable=False),
    # The event as it was in front of them, column by column.
    Column("before", JSON, nullable=False),
    Index(None, "event_id"),
)

occurrences = Table(
    "occurrences",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("event_id", Serial, ForeignKey("events.id", ondelete="CASCADE"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("planned_at", Instant, nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    # Its own, "" for those of the event.
    Column("title", Text, nullable=False, server_default=""),
    Column("place", Text, nullable=False, server_default=""),
    # What Discord was last told. `tried` is set before asking for something new, so that after a
    # crash we look for it before asking again; `shown` says what the thing showed when last written.
    Column("card_tried_at", Instant),
    snowflake("card_channel_id"),
    snowflake("card_id"),
    Column("card_shown", String(64), nullable=False),
    Column("card_problem", String(64), nullable=False),
    Column("native_tried_at", Instant),
    snowflake("native_id"),
    snowflake("thread_id"),
    Column("native_shown", String(64), nullable=False),
    Column("native_problem", String(64), nullable=False),
    # How many pressed "Interested" at Discord's own event, as far as we have heard.
    Column("interested", Integer, nullable=False, server_default="0"),
    # When to look after it next; NULL when all is said. `asked` counts who asked for that, so that
    # whoever is looking after it sees whether somebody asked for more meanwhile.
    Column("tend_at", Instant),
    Column("asked", Integer, nullable=False),
    UniqueConstraint("event_id", "ordinal"),
    Index(None, "tend_at"),
    Index(None, "native_id"),
    Index(None, "card_id"),
    sqlite_autoincrement=True,
)

rsvps = Table(
    "rsvps",
    metadata,
    Column(
        "occurrence_id",
        Serial,
        ForeignKey("occurrences.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    person("user_id", primary_key=True, autoincrement=False, index=True),
    Column("answer", String(16), nullable=False),
    Column("remind", Boolean, nullable=False),
    Column("answered_at", Instant, nullable=False),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", Serial, primary_key=True),
    Column(
        "occurrence_id", Serial, ForeignKey("occurrences.id", ondelete="CASCADE"), nullable=False
    ),
    Column("start_at", Instant, nullable=False),
    Column("lead_minutes", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    # planned, queued (in the outbox) or dropped
    Column("state", String(16), nullable=False),
    UniqueConstraint("occurrence_id", "start_at", "lead_minutes"),
    Index(None, "state", "due_at"),
    sqlite_autoincrement=True,
)
