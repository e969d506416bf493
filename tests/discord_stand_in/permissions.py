"""Work out what a member may do, as Discord does."""

from typing import Any

BITS = {
    "MANAGE_CHANNELS": 1 << 4,
    "MANAGE_GUILD": 1 << 5,
    "ADD_REACTIONS": 1 << 6,
    "VIEW_CHANNEL": 1 << 10,
    "SEND_MESSAGES": 1 << 11,
    "MANAGE_MESSAGES": 1 << 13,
    "EMBED_LINKS": 1 << 14,
    "ATTACH_FILES": 1 << 15,
    "READ_MESSAGE_HISTORY": 1 << 16,
    "MENTION_EVERYONE": 1 << 17,
    "MANAGE_ROLES": 1 << 28,
    "MANAGE_EVENTS": 1 << 33,
    "MANAGE_THREADS": 1 << 34,
    "CREATE_PUBLIC_THREADS": 1 << 35,
    "SEND_MESSAGES_IN_THREADS": 1 << 38,
    "CREATE_EVENTS": 1 << 44,
    "SEND_POLLS": 1 << 49,
    "USE_EXTERNAL_APPS": 1 << 50,
    "ADMINISTRATOR": 1 << 3,
}
ALL = (1 << 53) - 1

MEMBER_DEFAULT = (
    BITS["VIEW_CHANNEL"]
    | BITS["SEND_MESSAGES"]
    | BITS["EMBED_LINKS"]
    | BITS["ATTACH_FILES"]
    | BITS["READ_MESSAGE_HISTORY"]
    | BITS["ADD_REACTIONS"]
    | BITS["CREATE_PUBLIC_THREADS"]
    | BITS["SEND_MESSAGES_IN_THREADS"]
    | BITS["SEND_POLLS"]
    | BITS["USE_EXTERNAL_APPS"]
)


def bits(*names: str) -> int:
    """Return the bits of the named permissions together."""
    total = 0
    for name in names:
        total |= BITS[name.upper()]
    return total


def in_guild(guild: dict[str, Any], member: dict[str, Any]) -> int:
    """Return what the member may do in the guild, channels aside."""
    if member["user"]["id"] == guild["owner_id"]:
        return ALL
    total = 0
    for role in guild["roles"]:
        if role["id"] == guild["id"] or role["id"] in member["roles"]:
            total |= int(role["permissions"])
    return ALL if total & BITS["ADMINISTRATOR"] else total


def in_channel(guild: dict[str, Any], member: dict[str, Any], channel: dict[str, Any]) -> int:
    """Return what the member may do in the channel, with its overwrites applied."""
    total = in_guild(guild, member)
    if total == ALL:
        return ALL
    overwrites = {o["id"]: o for o in channel.get("permission_overwrites", [])}
    everyone = overwrites.get(guild["id"])
    if everyone:
        total = total & ~int(everyone["deny"]) | int(everyone["allow"])
    roles = [overwrites[r] for r in member["roles"] if r in overwrites]
    for overwrite in roles:
        total &= ~int(overwrite["deny"])
    for overwrite in roles:
        total |= int(overwrite["allow"])
    own = overwrites.get(member["user"]["id"])
    if own:
        total = total & ~int(own["deny"]) | int(own["allow"])
    return total if total & BITS["VIEW_CHANNEL"] else 0
