"""The group /event, whose commands stand in several files."""

import discord
from discord import app_commands

from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words

EVENT = app_commands.Group(
    name="event",
    description=words("command-event"),
    allowed_contexts=SERVERS_ONLY,
    allowed_installs=BY_SERVERS,
    # What people see; whether they may is asked again whenever they act.
    default_permissions=discord.Permissions(create_events=True),
)
