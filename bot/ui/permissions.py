"""Say which permissions are missing, by the names discord.py has for them."""

import discord

Place = discord.abc.GuildChannel | discord.Thread


def needed_to_post(channel: Place, *, picture: bool = False) -> list[str]:
    """Return the permissions the bot needs to post a card in the channel."""
    is_thread = isinstance(channel, discord.Thread)
    needed = ["view_channel", "send_messages_in_threads" if is_thread else "send_messages"]
    needed.append("embed_links")
    return [*needed, "attach_files"] if picture else needed


def missing_to_post(channel: Place, *, picture: bool = False) -> list[str]:
    """Return those of them that the bot lacks."""
    may = channel.permissions_for(channel.guild.me)
    return [name for name in needed_to_post(channel, picture=picture) if not getattr(may, name)]
