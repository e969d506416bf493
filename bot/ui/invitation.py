"""Invite the bot: with what it asks for, and nothing that moderates people."""

import discord

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
    send_polls=True,
    create_events=True,
)


def invitation(application_id: int) -> str:
    """Return the address at which a server's moderators add the bot."""
    scopes = ("bot", "applications.commands")
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=scopes)
