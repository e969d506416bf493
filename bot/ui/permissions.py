"""Say where we can post: the one notion of it, for news, events, tests and notices.

Permissions go by the names discord.py has for them.
"""

from typing import Any

import discord

POSTABLE = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
    discord.ChannelType.private_thread,
    discord.ChannelType.news_thread,
)
"""Where we post; a forum's post is a public thread."""

THREADS = POSTABLE[2:]

FOLLOWABLE = (*POSTABLE, discord.ChannelType.forum)
"""Where news and events may go: in a forum each item, city or event is a post of its own."""

Postable = discord.TextChannel | discord.Thread
Target = Postable | discord.ForumChannel
"""Where the card of an event may go."""


def postable(channel: object) -> Postable | None:
    """Return the channel if we post in channels of its type, else None."""
    if isinstance(channel, Postable) and channel.type in POSTABLE:
        return channel
    return None


def target(channel: object) -> Target | None:
    """Return the channel if an event may be announced in channels of its type, else None."""
    if isinstance(channel, discord.ForumChannel):
        return channel if channel.type in FOLLOWABLE else None
    return postable(channel)


def needed_to_post(
    kind: discord.ChannelType,
    *,
    card: bool = True,
    picture: bool = False,
    ping: bool = False,
    own_threads: bool = False,
) -> tuple[str, ...]:
    """Return what it takes to post in a channel of that type, in a fixed order.

    `ping` is for a role that not everybody may mention, `own_threads` for posts in threads we begin.
    """
    needed = ["view_channel", "send_messages_in_threads" if kind in THREADS else "send_messages"]
    needed += (
        ["create_public_threads"] if own_threads and kind is not discord.ChannelType.forum else []
    )
    needed += ["send_messages_in_threads"] if own_threads and kind not in THREADS else []
    needed += ["embed_links"] if card else []
    needed += ["attach_files"] if picture else []
    needed += ["mention_everyone"] if ping else []
    return tuple(needed)


def lacking(
    kind: discord.ChannelType,
    may: discord.Permissions,
    *,
    card: bool = True,
    picture: bool = False,
    ping: bool = False,
    own_threads: bool = False,
) -> list[str]:
    """Return those of them that whoever `may` do this lacks."""
    needed = needed_to_post(kind, card=card, picture=picture, ping=ping, own_threads=own_threads)
    return [name for name in needed if not getattr(may, name)]


def missing_to_post(channel: Target, *, card: bool = True, picture: bool = False) -> list[str]:
    """Return what the bot lacks to post in the channel, in a forum a post of its own."""
    may = channel.permissions_for(channel.guild.me)
    apart = isinstance(channel, discord.ForumChannel)
    return lacking(channel.type, may, card=card, picture=picture, own_threads=apart)


def missing_for_option(
    guild: discord.Guild,
    channel: Any,
    role: discord.Role | None = None,
    *,
    own_threads: bool = False,
) -> list[str]:
    """Return what the bot lacks to post in a channel that was given as an option.

    Its thread may be unknown to us; then its parent's permissions hold. `role` is to be pinged.
    """
    place = guild.get_channel(channel.parent_id if channel.type in THREADS else channel.id)
    if place is None:
        return ["view_channel"]
    ping = role is not None and not role.mentionable
    may = place.permissions_for(guild.me)
    return lacking(channel.type, may, ping=ping, own_threads=own_threads)
