"""Remind people of what is to come, and keep the events' announcements in step with the store."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events import reminders as rules
from bot.events.model import Counts, Event, Rsvp, State
from bot.events.reminders import Verdict
from bot.storage import event_life, events, outbox, reminders, rsvps
from bot.storage.occurrences import Kept
from bot.storage.outbox import Delivery, Dropped, Order
from bot.storage.reminders import Planned
from bot.tasks.deliver import Post, Unneeded
from bot.ui.event_card import card_url, draw_reminder
from bot.ui.voice import Voice
from bot.words.catalogue import best_locale

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

DRAFTS_KEPT = timedelta(days=7)


async def round_of_events(bot: "SisterCityBot") -> None:
    """Queue the reminders that are due and tend the announcements that have to change."""
    await bot.wait_until_ready()
    if await queue_due(bot):
        bot.sender.wake.set()
    await bot.announcer.tend_due()


async def queue_due(bot: "SisterCityBot") -> int:
    """Put the reminders that are due into the outbox; return how many messages that makes.

    Settling a reminder and queueing its messages is one transaction: neither lost nor doubled.
    """
    now = bot.clock()
    async with bot.db.read() as connection:
        due = await reminders.list_due(connection, now, shards=bot.own_shards)
    queued = 0
    for planned in due:
        async with bot.db.begin() as connection:
            others = await reminders.list_planned(connection, planned.occurrence_id)
            verdict = rules.decide(planned.reminder, others, now=now)
            if verdict is Verdict.WAIT:
                continue
            state = reminders.QUEUED if verdict is Verdict.SEND else reminders.DROPPED
            if not await reminders.settle(connection, planned.id, state):
                continue
            found = await event_life.load(connection, planned.occurrence_id)
            if found is None or verdict is Verdict.DROP:
                continue
            kept, event = found
            answered = await rsvps.list_all(connection, kept.id)
            wanting = [
                a.user_id for a in answered if a.remind and a.answer in (Rsvp.GOING, Rsvp.MAYBE)
            ]
            orders = list(_orders(event, kept, planned, wanting, now))
            queued += await outbox.enqueue(connection, orders, now)
    return queued


def _orders(
    event: Event, kept: Kept, planned: Planned, wanting: list[int], now: datetime
) -> Iterator[Order]:
    """Yield one message for the channel and one for each person who asked for it."""
    item = rules.key(event.id, kept.occurrence.ordinal, planned.reminder)
    payload = {"occurrence": kept.id, "start": int(planned.reminder.start.timestamp())}
    in_channel = Order(
        kind=event_life.REMINDER,
        reference=event_life.reference(event.id),
        item=item,
        channel_id=kept.card_channel or event.channel,
        guild_id=event.guild,
        due_at=now,
        expires_at=planned.reminder.start,
        payload=payload,
    )
    yield in_channel
    for user_id in wanting:
        yield replace(in_channel, channel_id=user_id, user_id=user_id, guild_id=None)


class ReminderHandler:
    """Words the reminders in the outbox when they are sent."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        """Return the reminder, or that it holds no more."""
        return await draw_order(self.bot, delivery.order, now)

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, message_id: int, now: datetime
    ) -> None:
        """Nothing more to note: the outbox knows."""

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        """The card tells moderators what is wrong with its channel; a person's closed door is theirs."""

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None:
        """A reminder after the start helps nobody."""


async def draw_order(bot: "SisterCityBot", order: Order, now: datetime) -> Post | Unneeded:
    """Return what to send for a reminder in the outbox, unless it holds no more."""
    async with bot.db.read() as connection:
        found = await event_life.load(connection, int(order.payload["occurrence"]))
        if found is None:
            return Unneeded("gone")
        kept, event = found
        if order.user_id is not None:
            answer = await rsvps.load(connection, kept.id, order.user_id)
            has_place = answer is not None and answer.answer is Rsvp.GOING
            wanted = has_place if order.payload.get("place") else answer and answer.remind
            if not wanted:
                return Unneeded("not wanted")
    occurrence = kept.occurrence
    is_off = State.CANCELLED in (event.state, occurrence.state)
    moved = int(occurrence.start.timestamp()) != order.payload["start"]
    if is_off or moved or occurrence.start <= now:
        return Unneeded("cancelled, moved or begun")
    voice = Voice(bot.texts, best_locale(event.locale))
    shown = bot.announcer.show(event, kept, Counts())
    link = card_url(event.guild, kept.card_channel, kept.card)
    content = voice.say("event-place-free") if order.payload.get("place") else ""
    return Post(content, [draw_reminder(shown, voice, link)])


async def forget_old_drafts(bot: "SisterCityBot") -> None:
    """Delete previews that nobody has confirmed for a week."""
    async with bot.db.begin() as connection:
        count = await events.forget_drafts(connection, bot.clock() - DRAFTS_KEPT)
    if count:
        log.info("drafts forgotten count=%d", count)
