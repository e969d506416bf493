"""Bring Discord up to date about an event, and tell a moderator what came of it."""

import asyncio
from contextlib import suppress

import discord

from bot.cogs.interaction import Interaction
from bot.cogs.replying import respond
from bot.errors import UserError
from bot.events.model import Announcement, Course, Event, Look, State
from bot.storage import event_life, guilds
from bot.ui.event_card import card_url
from bot.ui.permissions import in_words
from bot.ui.reply import Reply
from bot.ui.voice import Voice

PATIENCE_S = 10.0


def voice_for(interaction: Interaction) -> Voice:
    """Return the voice that speaks to this person."""
    return Voice(interaction.client.texts, interaction.client.remember_locale(interaction))


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
    return outcome(voice_for(interaction), current, message_id)


async def _current(interaction: Interaction, event_id: int) -> Look:
    """Return how the event stands in the store. Raises UserError if it is gone."""
    async with interaction.client.reading() as connection:
        course = await event_life.load_course(connection, event_id)
    if course is None or not course.all_of:
        raise UserError("error-gone")
    return Look(course.event, next(iter((*course.announced(), *course.all_of))))


def outcome(voice: Voice, look: Look, message_id: str) -> Reply:
    """Return what to tell a moderator of an event that was announced or changed."""
    told, event = look.announcement, look.event
    link = card_url(event.guild, told.card_channel, told.card)
    title = voice.say(message_id, title=_safe(event.title), link=link or "–")
    lines = [title, *(f"⚠️ {line}" for line in troubles(told, event, voice))]
    return Reply("\n".join(lines))


def troubles(told: Announcement, event: Event, voice: Voice) -> list[str]:
    """Return, in words, why the card or Discord's own event is not there."""
    if told.occurrence.state is not State.OPEN:
        return []
    return [
        in_trouble(voice, part, problem, event)
        for part, problem, there in (
            ("card", told.card_problem, told.card),
            ("native", told.native_problem, told.native),
        )
        if problem or there is None
    ]


def in_trouble(voice: Voice, part: str, problem: str, event: Event) -> str:
    """Return the sentence for one problem of the card or of Discord's event."""
    kind, _, detail = problem.partition(":")
    facts = {
        "channel": f"<#{event.channel}>",
        "command": "`/event announce`",
        "permission": in_words(detail) if kind == "missing" else "",
    }
    known = {
        "card": {"channel-gone", "deleted", "missing"},
        "native": {"deleted", "missing", "too-many", "started"},
    }
    return voice.say(f"event-{part}-{kind if kind in known[part] else 'failed'}", **facts)


def _safe(title: str) -> str:
    return discord.utils.escape_mentions(discord.utils.escape_markdown(title))
