"""Remember what Discord would: people, servers, channels, messages, commands, events.

Everything is kept in the shape the wire has, with snowflakes as strings.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.discord_stand_in import permissions

DISCORD_EPOCH_MS = 1_420_070_400_000
TEXT, DM, ANNOUNCEMENT, ANNOUNCEMENT_THREAD, PUBLIC_THREAD, FORUM = 0, 1, 5, 10, 11, 15
THREADS = {ANNOUNCEMENT_THREAD, PUBLIC_THREAD, 12}
EPHEMERAL = 1 << 6
CROSSPOSTED = 1 << 0
REQUIRE_TAG = 1 << 4

JSON = dict[str, Any]


def utc_now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


class NoSuchThingError(Exception):
    """What was asked for does not exist: Discord's 404 with one of its codes."""

    def __init__(self, code: int, what: str) -> None:
        super().__init__(what)
        self.code = code
        self.what = what


@dataclass
class State:
    """All that the stand-in knows. The bot's token is accepted as any string unless `token` is set.

    `clock` tells Discord's time, aware.
    """

    token: str = ""
    clock: Callable[[], datetime.datetime] = utc_now
    users: dict[str, JSON] = field(default_factory=dict)
    guilds: dict[str, JSON] = field(default_factory=dict)
    channels: dict[str, JSON] = field(default_factory=dict)
    messages: dict[str, dict[str, JSON]] = field(default_factory=dict)
    """Channel id → message id → message; ephemeral ones are kept too."""
    files: dict[str, bytes] = field(default_factory=dict)
    commands: list[JSON] = field(default_factory=list)
    guild_commands: dict[str, list[JSON]] = field(default_factory=dict)
    events: dict[str, dict[str, JSON]] = field(default_factory=dict)
    syncs: int = 0
    refused_commands: set[str] = field(default_factory=set)
    lost_commands: set[str] = field(default_factory=set)
    """Names that are left out, without a word, of what is registered."""
    _last_id: int = 0

    def __post_init__(self) -> None:
        self.bot = self.add_user("sister-city", bot=True)
        self.owner = self.add_user("operator")
        self.application: JSON = {
            "id": self.bot["id"],
            "name": "Sister City",
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": 0,
            "owner": self.owner,
            "team": None,
            "hook": True,
            "integration_types_config": {"0": {}, "1": {}},
        }

    def now_iso(self) -> str:
        return self.clock().isoformat()

    # identities

    def snowflake(self) -> str:
        """Return a new id, later than any other and true to the clock."""
        fresh = int(self.clock().timestamp() * 1000 - DISCORD_EPOCH_MS) << 22
        self._last_id = max(fresh, self._last_id + 1)
        return str(self._last_id)

    def add_user(self, name: str, *, bot: bool = False) -> JSON:
        user = {
            "id": self.snowflake(),
            "username": name,
            "discriminator": "0",
            "global_name": None if bot else name.title(),
            "avatar": None,
            "bot": bot,
            "system": False,
            "public_flags": 0,
        }
        self.users[user["id"]] = user
        return user

    # servers

    def add_guild(self, name: str, *, locale: str = "en-US", owner: str = "", id: str = "") -> JSON:
        """Make a guild with the bot in it and an owner; no channels yet."""
        owner = owner or self.add_user(f"owner of {name}")["id"]
        guild_id = id or self.snowflake()
        guild: JSON = {
            "id": guild_id,
            "name": name,
            "icon": None,
            "splash": None,
            "owner_id": owner,
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "features": ["COMMUNITY", "NEWS"],
            "mfa_level": 0,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "nsfw_level": 0,
            "preferred_locale": locale,
            "joined_at": self.now_iso(),
            "large": False,
            "unavailable": False,
            "member_count": 2,
            "emojis": [],
            "stickers": [],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "soundboard_sounds": [],
            "roles": [],
            "members": [],
            "channels": [],
            "threads": [],
            "guild_scheduled_events": [],
        }
        self.guilds[guild_id] = guild
        self.events[guild_id] = {}
        guild["roles"].append(
            self._role("@everyone", permissions.MEMBER_DEFAULT, id=guild_id, position=0)
        )
        bot_role = self._role("Sister City", 0, managed=True)
        guild["roles"].append(bot_role)
        self.add_member(guild_id, owner)
        self.add_member(guild_id, self.bot["id"], roles=[bot_role["id"]])
        return guild

    def _role(
        self,
        name: str,
        allowed: int,
        *,
        id: str = "",
        position: int = 1,
        mentionable: bool = False,
        managed: bool = False,
    ) -> JSON:
        return {
            "id": id or self.snowflake(),
            "name": name,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "position": position,
            "permissions": str(allowed),
            "managed": managed,
            "mentionable": mentionable,
            "flags": 0,
        }

    def add_role(
        self, guild_id: str, name: str, allowed: int = 0, *, mentionable: bool = False
    ) -> JSON:
        guild = self.guild(guild_id)
        role = self._role(name, allowed, position=len(guild["roles"]), mentionable=mentionable)
        guild["roles"].append(role)
        return role

    def add_member(self, guild_id: str, user_id: str, *, roles: list[str] | None = None) -> JSON:
        member = {
            "user": self.users[user_id],
            "nick": None,
            "avatar": None,
            "roles": list(roles or []),
            "joined_at": self.now_iso(),
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
            "communication_disabled_until": None,
        }
        guild = self.guild(guild_id)
        guild["members"] = [m for m in guild["members"] if m["user"]["id"] != user_id]
        guild["members"].append(member)
        guild["member_count"] = len(guild["members"])
        return member

    def add_channel(self, guild_id: str, name: str, type: int = TEXT) -> JSON:
        guild = self.guild(guild_id)
        channel: JSON = {
            "id": self.snowflake(),
            "guild_id": guild_id,
            "type": type,
            "name": name,
            "position": len(guild["channels"]),
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "permission_overwrites": [],
            "flags": 0,
            "available_tags": [],
        }
        guild["channels"].append(channel)
        self._keep_channel(channel)
        return channel

    def add_thread(self, parent_id: str, name: str, *, starter_id: str = "") -> JSON:
        parent = self.channel(parent_id)
        kind = ANNOUNCEMENT_THREAD if parent["type"] == ANNOUNCEMENT else PUBLIC_THREAD
        thread: JSON = {
            "id": starter_id or self.snowflake(),
            "guild_id": parent["guild_id"],
            "parent_id": parent_id,
            "owner_id": self.bot["id"],
            "type": kind,
            "name": name,
            "message_count": 0,
            "member_count": 1,
            "total_message_sent": 0,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "flags": 0,
            "applied_tags": [],
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": self.now_iso(),
                "locked": False,
                "create_timestamp": self.now_iso(),
            },
        }
        self.guild(parent["guild_id"])["threads"].append(thread)
        self._keep_channel(thread)
        return thread

    def _keep_channel(self, channel: JSON) -> None:
        self.channels[channel["id"]] = channel
        self.messages.setdefault(channel["id"], {})

    def dm_with(self, user_id: str) -> JSON:
        """Return the bot's DM channel with a person, opened on first use."""
        for channel in self.channels.values():
            if channel["type"] == DM and channel["recipients"][0]["id"] == user_id:
                return channel
        channel = {
            "id": self.snowflake(),
            "type": DM,
            "last_message_id": None,
            "flags": 0,
            "recipients": [self.user(user_id)],
        }
        self._keep_channel(channel)
        return channel

    # looking up

    def user(self, user_id: str) -> JSON:
        if user_id not in self.users:
            raise NoSuchThingError(10013, "Unknown User")
        return self.users[user_id]

    def guild(self, guild_id: str) -> JSON:
        if guild_id not in self.guilds:
            raise NoSuchThingError(10004, "Unknown Guild")
        return self.guilds[guild_id]

    def channel(self, channel_id: str) -> JSON:
        if channel_id not in self.channels:
            raise NoSuchThingError(10003, "Unknown Channel")
        return self.channels[channel_id]

    def message(self, channel_id: str, message_id: str) -> JSON:
        try:
            return self.messages[channel_id][message_id]
        except KeyError:
            raise NoSuchThingError(10008, "Unknown Message") from None

    def member(self, guild_id: str, user_id: str) -> JSON:
        for member in self.guild(guild_id)["members"]:
            if member["user"]["id"] == user_id:
                return member
        raise NoSuchThingError(10007, "Unknown Member")

    def event(self, guild_id: str, event_id: str) -> JSON:
        self.guild(guild_id)
        if event_id not in self.events[guild_id]:
            raise NoSuchThingError(10070, "Unknown Guild Scheduled Event")
        return self.events[guild_id][event_id]

    def may(self, channel: JSON, user_id: str) -> int:
        """Return the permissions of a person or the bot in a channel; everything in DMs."""
        if channel["type"] == DM:
            return permissions.ALL
        parent = self.channels[channel["parent_id"]] if channel["type"] in THREADS else channel
        guild = self.guild(channel["guild_id"])
        return permissions.in_channel(guild, self.member(guild["id"], user_id), parent)

    def public_messages(self, channel_id: str) -> list[JSON]:
        """Return the channel's messages as everybody sees them, oldest first."""
        return [m for m in self.messages[channel_id].values() if not m["flags"] & EPHEMERAL]
