"""Decide who may set a server up or announce there, where, and whom they may ping."""

import discord
from discord import app_commands

from bot.cogs.interaction import Interaction
from bot.errors import UserError
from bot.storage import twins
from bot.storage.guilds import GuildSettings
from bot.ui.permissions import THREADS, Postable, Target, lacking, missing_to_post, target
from bot.words.outline import Command, Mention
from bot.words.permissions import Permission

GivenChannel = app_commands.AppCommandChannel | app_commands.AppCommandThread
"""A channel as an option of a command gives it, known to the bot or not."""


def require_announcer(interaction: Interaction, settings: GuildSettings) -> None:
    """Let pass who may create events, or has the server's announcer role.

    Checked whenever somebody acts: what Discord hides can still be called. Raises UserError.
    """
    if not is_announcer(interaction, settings):
        raise UserError("event-not-announcer")


def is_announcer(interaction: Interaction, settings: GuildSettings) -> bool:
    may = interaction.permissions
    if may.create_events or may.manage_events or may.manage_guild:
        return True
    member = interaction.user
    return isinstance(member, discord.Member) and any(
        role.id == settings.announcer_role_id for role in member.roles
    )


def require_guild(interaction: Interaction) -> discord.Guild:
    """Return the server. Raises NoPrivateMessage in a direct message, or where the bot is not."""
    guild = interaction.guild
    if guild is None or guild.me is None:
        raise app_commands.NoPrivateMessage
    return guild


def require_manager(interaction: Interaction) -> discord.Guild:
    """Return the server, if the person may manage it: asked again at every run, for the default
    permission of a command can be overridden in a server's settings.

    Raises MissingPermissions or NoPrivateMessage.
    """
    guild = require_guild(interaction)
    if not interaction.permissions.manage_guild:
        raise app_commands.MissingPermissions(["manage_guild"])
    return guild


def require_channel(interaction: Interaction, channel_id: int, *, picture: bool) -> Target:
    """Return the channel if both the bot and the person may post there. Raises UserError."""
    channel = target(require_guild(interaction).get_channel_or_thread(channel_id))
    if channel is None:
        raise UserError("event-channel-gone")
    missing = missing_to_post(channel, picture=picture)
    if missing:
        raise UserError(
            "event-channel-not-writable",
            channel=Mention("#", channel.id),
            permission=Permission(missing[0]),
        )
    person = interaction.user
    if isinstance(person, discord.Member) and lacking(
        channel.type, channel.permissions_for(person), card=False
    ):
        raise UserError("event-channel-not-yours", channel=Mention("#", channel.id))
    return channel


def require_given(interaction: Interaction, given: GivenChannel, *, picture: bool) -> Target:
    """Return the very channel that somebody chose, if both the bot and the person may post there.

    Never another in its place: one that is archived, gone or not to be seen is named. Raises UserError.
    """
    named = Mention("#", given.id)
    if isinstance(given, app_commands.AppCommandThread) and given.archived:
        raise UserError("refusal-archived", channel=named)
    if target(require_guild(interaction).get_channel_or_thread(given.id)) is None:
        if given.type in THREADS:
            raise UserError(
                "event-channel-not-writable",
                channel=named,
                permission=Permission("view_channel"),
            )
        raise UserError("refusal-channel", channel=named)
    return require_channel(interaction, given.id, picture=picture)


def require_threads(channel: Target) -> None:
    """Let pass a channel in which a thread can hang on a card, or is one. Raises UserError."""
    if isinstance(channel, discord.ForumChannel):
        return
    if isinstance(channel, discord.Thread):
        raise UserError("event-thread-in-thread")
    if not channel.permissions_for(channel.guild.me).create_public_threads:
        raise UserError(
            "event-channel-not-writable",
            channel=Mention("#", channel.id),
            permission=Permission("create_public_threads"),
        )


async def require_twins(interaction: Interaction) -> None:
    """Let pass a server that is twinned with another. Raises UserError."""
    async with interaction.client.reading() as connection:
        if not await twins.count(connection, require_guild(interaction).id):
            raise UserError("event-share-no-twin", command=Command("/twin invite"))


def require_polls(interaction: Interaction) -> Postable:
    """Return the channel one is in, if both the bot and the person may ask there. Raises UserError."""
    channel = require_channel(interaction, interaction.channel_id or 0, picture=False)
    person = interaction.user
    if isinstance(channel, discord.ForumChannel):  # whose posts are channels of their own
        raise UserError("event-channel-gone")
    if not channel.permissions_for(channel.guild.me).send_polls:
        raise UserError(
            "event-channel-not-writable",
            channel=Mention("#", channel.id),
            permission=Permission("send_polls"),
        )
    if isinstance(person, discord.Member) and not channel.permissions_for(person).send_polls:
        raise UserError("event-channel-not-yours", channel=Mention("#", channel.id))
    return channel


def require_calendars(interaction: Interaction) -> None:
    """Let pass where calendars are served by address. Raises UserError."""
    settings = interaction.client.settings
    if settings.public_url is None or settings.health_port is None:
        raise UserError("setup-calendar-none")


def require_pingable(interaction: Interaction, role: discord.Role, channel: Target) -> None:
    """Let pass a role that both the bot and the person may ping there. Raises UserError.

    Else anybody who may announce could ping everybody by way of the bot.
    """
    guild = require_guild(interaction)
    if role.is_default():
        raise UserError("event-role-everyone")
    if role.mentionable:
        return
    if not channel.permissions_for(guild.me).mention_everyone:
        raise UserError("event-role-not-pingable", role=Mention("@&", role.id))
    if not (
        isinstance(interaction.user, discord.Member)
        and channel.permissions_for(interaction.user).mention_everyone
    ):
        raise UserError("event-role-not-yours", role=Mention("@&", role.id))
