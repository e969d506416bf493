"""Bring Discord up to date about an event, and tell a moderator what came of it."""

import asyncio
from contextlib import suppress

from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.cogs.replying import respond
from bot.errors import UserError
from bot.events.model import Course, Look, State
from bot.storage import event_life, guilds
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.event_draft import outcome_outline

PATIENCE_S = 10.0


async def settings_of(interaction: Interaction) -> guilds.GuildSettings:
    """Return the server's settings."""
    return await interaction.client.guild_settings(interaction.guild_id)


async def tell(interaction: Interaction, reply: Reply) -> None:
    """Answer in private."""
    await respond(interaction, reply, ephemeral=True)


async def announced(interaction: Interaction, course: Course, message_id: str) -> Reply:
    """Bring Discord up to date about a course that was changed; return what to tell the moderator.

    Not for ever: what takes too long goes on by itself, and the moderator hears so.
    """
    client = interaction.client
    now = client.clock()
    looks: list[Look] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE_S):
            for announcement in course.all_of:
                if announcement.tend_at is not None and announcement.tend_at <= now:
                    look = await client.announcer.tend(announcement.id)
                    looks += [look] if look is not None else []
    current = next(
        (look for look in looks if look.announcement.occurrence.state is State.OPEN), None
    )
    if current is None:
        current = await _current(interaction, course.event.id)
    return outcome(interaction, current, message_id)


async def _current(interaction: Interaction, event_id: int) -> Look:
    """Return how the event stands in the store. Raises UserError if it is gone."""
    async with interaction.client.reading() as connection:
        course = await event_life.load_course(connection, event_id)
    if course is None or not course.all_of:
        raise UserError("error-gone")
    return Look(course.event, next(iter((*course.announced(), *course.all_of))))


def outcome(
    interaction: Interaction, look: Look, message_id: str, *, taken: int | None = None
) -> Reply:
    """Return what to tell a moderator of an event that was announced or changed.

    `taken` is the channel that was taken because the event's own is not to be seen.
    """
    setting = setting_for(interaction)
    return render(outcome_outline(look, setting.words, message_id, taken=taken), setting)
