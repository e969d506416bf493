"""Make Discord show what the store says about events: cards, and Discord's own events.

The store is the one source of truth. To `tend` an occurrence is to compare what Discord was last
told with what it should show, and to say the difference. Nothing is asked for without a note that
it is about to be asked: after a crash we look for it before we ask again. So tending may be cut off
anywhere, and repeated at any time.
"""

import asyncio
import io
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

import discord

from bot.errors import Trouble
from bot.events.model import Counts, Event, State
from bot.storage import event_life, events, occurrences, rsvps
from bot.storage.occurrences import Kept
from bot.tasks.event_list import EventList
from bot.tasks.trouble import (
    PERMISSIONS_AGAIN,
    TRY_AGAIN,
    problem_of,
    try_again_after,
)
from bot.ui.event_card import (
    Shown,
    card_view,
    debounce,
    draw_card,
)
from bot.ui.permissions import missing_to_post
from bot.ui.voice import Voice
from bot.words.catalogue import best_locale

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

UNKNOWN_CHANNEL, UNKNOWN_MESSAGE = 10003, 10008
POSTABLE = (discord.TextChannel, discord.Thread)
LOOK_BACK = 50
"""How many messages are looked through for a card that may have been posted before a crash."""


Part = Callable[[discord.Guild, Kept, Shown, Voice], Awaitable[timedelta | None]]


class Announcer:
    """Tends the occurrences of this process's servers; one at a time each."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self.event_list = EventList(bot)

    async def tend_due(self) -> int:
        """Tend what is due; return how many there were."""
        async with self.bot.db.read() as connection:
            due = await occurrences.list_due(
                connection, self.bot.clock(), shards=self.bot.own_shards
            )
        for kept in due:
            try:
                await self.tend(kept.id)
            # One event that cannot be drawn must not keep all others waiting.
            except Exception:
                log.exception("event not tended occurrence=%d", kept.id)
                await self._later(kept.id, TRY_AGAIN)
        return len(due)

    async def _later(self, occurrence_id: int, wait: timedelta) -> None:
        async with self.bot.db.begin() as connection:
            await occurrences.tend_at(connection, occurrence_id, self.bot.clock() + wait)

    async def tend(self, occurrence_id: int) -> Kept | None:
        """Bring Discord up to date about one occurrence; return how it is kept afterwards."""
        lock = self._locks.setdefault(occurrence_id, asyncio.Lock())
        async with lock:
            kept, shown = await self._load(occurrence_id)
            if kept is None or shown is None:
                return None
            guild = self.bot.get_guild(shown.event.guild)
            if guild is None or guild.unavailable:
                # Thrown out, or Discord has trouble: `on_guild_available` and `on_guild_join` ask again.
                await self._tended(kept, None)
                return kept
            kept, shown = await self._move_on(kept, shown)
            voice = Voice(self.bot.texts, best_locale(shown.event.locale))
            waits = [
                await self._say(self._tend_card, guild, kept, shown, voice),
                await self._say(self.event_list.tend, guild, kept, shown, voice),
            ]
            await self._tended(kept, _next(self.bot.clock(), kept, waits))
            return (await self._load(occurrence_id))[0]

    async def _load(self, occurrence_id: int) -> tuple[Kept | None, Shown | None]:
        async with self.bot.db.read() as connection:
            found = await event_life.load(connection, occurrence_id)
            if found is None:
                return None, None
            kept, event = found
            all_of = await occurrences.list_of_event(connection, event.id)
            counts = await rsvps.count(connection, occurrence_id)
            picture = await events.load_picture(connection, event.id)
        shown = self.show(event, kept, counts, total=len(all_of))
        return kept, replace(shown, picture=picture[0] if picture else "")

    def show(self, event: Event, kept: Kept, counts: Counts, *, total: int = 1) -> Shown:
        """Return what a card of the occurrence shows, its cities looked up."""
        keys = dict.fromkeys(key for key in (event.city, event.other) if key)
        found = [self.bot.world.cities.by_key(key) for key in keys]
        cities = tuple(city for city in found if city is not None)
        return Shown(kept.id, event, kept.occurrence, counts, cities, total)

    async def post_anew(self, event: Event, all_of: Sequence[Kept]) -> None:
        """Post the card of the open occurrence again, in the event's channel, and take the old away."""
        now = self.bot.clock()
        for kept in all_of:
            if kept.occurrence.state is not State.OPEN:
                continue
            if kept.card is not None and kept.card_channel is not None:
                old = self.bot.get_partial_messageable(kept.card_channel, guild_id=event.guild)
                with suppress(discord.HTTPException):  # gone already, or not ours to see any more
                    await old.get_partial_message(kept.card).delete()
            async with self.bot.db.begin() as connection:
                await events.update_event(connection, event, now)
                await occurrences.card_lost(connection, kept.id, "")
                if kept.native is None:
                    await occurrences.native_lost(connection, kept.id, "")
                await occurrences.tend_at(connection, kept.id, now)
            await self.tend(kept.id)

    # what time does to an event

    async def _move_on(self, kept: Kept, shown: Shown) -> tuple[Kept, Shown]:
        """Give free places away; close what is over; open what comes next in a series."""
        now = self.bot.clock()
        occurrence, event = kept.occurrence, shown.event
        async with self.bot.db.begin() as connection:
            if occurrence.state is State.OPEN and event.state is State.OPEN:
                await event_life.give_places(connection, event, kept, now)
                if now >= occurrence.end:
                    await event_life.end_one(connection, event, kept, now)
            # In this order: an answer given between the two is then counted twice, not forgotten.
            fresh = await occurrences.load(connection, kept.id)
            counts = await rsvps.count(connection, kept.id)
            event = await events.load(connection, event.id) or event
        if fresh is None:
            raise Trouble("gone", None)
        return fresh, replace(shown, occurrence=fresh.occurrence, counts=counts, event=event)

    # one part after the other, each with its own trouble

    async def _say(
        self, part: Part, guild: discord.Guild, kept: Kept, shown: Shown, voice: Voice
    ) -> timedelta | None:
        """Run one part of tending; return after how long it should be tried again."""
        try:
            return await part(guild, kept, shown, voice)
        except Trouble as trouble:
            log.info("event not announced occurrence=%d problem=%s", kept.id, trouble.problem)
            return trouble.again

    async def _tended(self, kept: Kept, next_at: datetime | None) -> None:
        now = self.bot.clock()
        again_at = now + debounce(kept.card, now)
        async with self.bot.db.begin() as connection:
            await occurrences.tended(connection, kept, next_at=next_at, again_at=again_at)

    # the card

    async def _tend_card(
        self, guild: discord.Guild, kept: Kept, shown: Shown, voice: Voice
    ) -> timedelta | None:
        if kept.card is not None:
            return await self._edit_card(guild, kept, shown, voice)
        if kept.occurrence.state is not State.OPEN or kept.card_problem == "deleted":
            return None
        channel = guild.get_channel_or_thread(shown.event.channel)
        if not isinstance(channel, POSTABLE):
            await self._card_problem(kept, "channel-gone")
            raise Trouble("channel-gone", None)
        if missing := missing_to_post(channel, picture=bool(shown.picture)):
            await self._card_problem(kept, f"missing:{missing[0]}")
            raise Trouble("missing-permission", PERMISSIONS_AGAIN)
        message = await self._find_card(channel, kept) if kept.card_tried_at else None
        if message is None:
            # The first try's instant stays: with it, the nonce of every later one is the same.
            tried_at = kept.card_tried_at or self.bot.clock()
            async with self.bot.db.begin() as connection:
                await occurrences.card_tried(connection, kept.id, tried_at)
            nonce = f"{kept.id}-{int(tried_at.timestamp())}"
            message = await self._post_card(channel, kept, shown, voice, nonce)
        async with self.bot.db.begin() as connection:
            await occurrences.card_posted(
                connection, kept.id, message.channel.id, message.id, _written(shown)
            )
        return None

    async def _post_card(
        self,
        channel: discord.abc.Messageable,
        kept: Kept,
        shown: Shown,
        voice: Voice,
        nonce: str,
    ) -> discord.Message:
        role = shown.event.role
        try:
            return await channel.send(
                # Outside of the embed, or it does not ping; and this role only.
                content=f"<@&{role}>" if role else None,
                embed=draw_card(shown, voice),
                view=card_view(shown, voice),
                files=await self._files(shown, voice),
                nonce=nonce,
                allowed_mentions=discord.AllowedMentions(
                    everyone=False, users=False, roles=[discord.Object(role)] if role else False
                ),
            )
        except discord.HTTPException as error:
            await self._card_problem(kept, problem_of(error))
            raise Trouble(problem_of(error), try_again_after(error)) from error

    async def _find_card(
        self, channel: discord.abc.Messageable, kept: Kept
    ) -> discord.Message | None:
        """Return the card if it was posted and we did not live to note it."""
        ours = f"event:{kept.id}:"
        try:
            async for message in channel.history(limit=LOOK_BACK):
                if message.author == self.bot.user and any(
                    (getattr(item, "custom_id", None) or "").startswith(ours)
                    for row in message.components
                    for item in getattr(row, "children", ())
                ):
                    return message
        except discord.HTTPException as error:
            # Without "read message history" the nonce alone keeps us from posting twice.
            log.info("no looking back occurrence=%d error=%s", kept.id, error)
        return None

    async def _edit_card(
        self, guild: discord.Guild, kept: Kept, shown: Shown, voice: Voice
    ) -> timedelta | None:
        if kept.card_shown == _written(shown) or kept.card is None:
            return None
        channel = guild.get_channel_or_thread(kept.card_channel or 0)
        if not isinstance(channel, POSTABLE):
            await self._card_gone(kept, "channel-gone")
            raise Trouble("channel-gone", None)
        message = channel.get_partial_message(kept.card)
        parts: dict[str, Any] = {}
        if kept.card_shown.partition(":")[2] != shown.picture:
            parts["attachments"] = await self._files(shown, voice)
        try:
            await message.edit(embed=draw_card(shown, voice), view=card_view(shown, voice), **parts)
        except discord.HTTPException as error:
            if error.code in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
                await self._card_gone(kept, "deleted")
                raise Trouble("deleted", None) from error
            raise Trouble(problem_of(error), try_again_after(error)) from error
        async with self.bot.db.begin() as connection:
            await occurrences.card_posted(
                connection, kept.id, channel.id, kept.card, _written(shown)
            )
        return None

    async def _files(self, shown: Shown, voice: Voice) -> list[discord.File]:
        if not shown.picture:
            return []
        async with self.bot.db.read() as connection:
            picture = await events.load_picture(connection, shown.event.id)
        if picture is None:
            return []
        alt = voice.say("event-picture-alt", title=shown.event.title)
        return [discord.File(io.BytesIO(picture[1]), picture[0], description=alt[:1000])]

    async def _card_problem(self, kept: Kept, problem: str) -> None:
        async with self.bot.db.begin() as connection:
            await occurrences.card_failed(connection, kept.id, problem)

    async def _card_gone(self, kept: Kept, problem: str) -> None:
        async with self.bot.db.begin() as connection:
            await occurrences.card_lost(connection, kept.id, problem)


def _written(shown: Shown) -> str:
    """Return what to note of a card once it is written: what it shows, and which picture."""
    return f"{shown.signature()}:{shown.picture}"


def _next(now: datetime, kept: Kept, waits: list[timedelta | None]) -> datetime | None:
    """Return when to tend it next: at its end, or when a trouble may be over."""
    times = [now + wait for wait in waits if wait is not None]
    if kept.occurrence.state is State.OPEN:
        times.append(kept.occurrence.end)
    return min(times, default=None)
