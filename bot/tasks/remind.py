"""Remind people of what is to come, and keep the events' announcements in step with the store."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events import reminders as rules
from bot.events.intents import What
from bot.events.places import has_place
from bot.events.told import meant, still_holds
from bot.storage import event_life, events, guilds, reminders, rsvps
from bot.storage.outbox import Delivery, Order
from bot.storage.outbox_upkeep import Dropped
from bot.tasks.deliver import Unneeded
from bot.tasks.event_offers import draw_offer
from bot.tasks.posting import Post, Sent
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import best_locale
from bot.words.event import ShownEvent, card_url, change_outline, reminder_outline
from bot.words.voice import Voice

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
    """Put the reminders that are due into the outbox; return how many were sent.

    Settling a reminder and queueing its messages is one transaction: neither lost nor doubled.
    """
    now = bot.clock()
    async with bot.db.read() as connection:
        due = await reminders.list_due(connection, now, shards=bot.own_shards)
    sent = 0
    for planned in due:
        async with bot.db.begin() as connection:
            if not await reminders.is_planned(connection, planned.id):
                continue
            look = await event_life.look(connection, planned.occurrence_id)
            if look is None:
                continue
            others = await reminders.list_planned(connection, planned.occurrence_id)
            answers = await rsvps.list_all(connection, planned.occurrence_id)
            settings = await guilds.load(connection, look.event.guild)
            writes = rules.settle(
                planned.id, planned.reminder, others, look, answers, now,
                mention=settings.mention_going,
            )  # fmt: skip
            await event_life.write(connection, writes, now)
            sent += len(writes) > 1
    return sent


class ReminderHandler:
    """Words the reminders in the outbox when they are sent."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        """Return the reminder, or that it holds no more."""
        return await draw_order(self.bot, delivery.order, now)

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
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
    if "told" in order.payload:
        return await draw_change(bot, order, now)
    if "offer" in order.payload:
        return await draw_offer(bot, order, now)
    is_place = bool(order.payload.get("place"))
    async with bot.db.read() as connection:
        look = await event_life.look(connection, int(order.payload["occurrence"]))
        if look is None:
            return Unneeded("gone")
        if order.user_id is not None:
            answer = await rsvps.load(connection, look.announcement.id, order.user_id)
            if not (has_place(answer) if is_place else rules.wants(answer)):
                return Unneeded("not wanted")
        named = order.payload.get("people", ())
        answers = await rsvps.list_all(connection, look.announcement.id) if named else ()
    people = meant(named, answers)
    if order.payload.get("more") and not people:
        return Unneeded("nobody of these is going any more")
    if not rules.holds(look.announcement, look.event, int(order.payload["start"]), now):
        return Unneeded("cancelled, moved or begun")
    told = look.announcement
    voice = Voice(bot.texts, best_locale(look.event.locale), now)
    outline = reminder_outline(
        ShownEvent.of(look, bot.world.cities),
        voice,
        card_url(look.event, told),
        place_free=is_place,
    )
    reply = render(outline, Setting.of_post(voice))
    return Post(mentions(people) or reply.content, list(reply.embeds), ping_people=people)


async def draw_change(bot: "SisterCityBot", order: Order, now: datetime) -> Post | Unneeded:
    """Return what to send of an event that was moved or called off, unless it is otherwise now."""
    what = What(str(order.payload["told"]))
    start, was = (
        datetime.fromtimestamp(int(order.payload[name]), UTC) for name in ("start", "was")
    )
    async with bot.db.read() as connection:
        look = await event_life.look(connection, int(order.payload["occurrence"]))
        if look is None or not still_holds(look.announcement, what, start):
            return Unneeded("changed again")
        answers = await rsvps.list_all(connection, look.announcement.id)
    people = meant(order.payload.get("people", ()), answers)
    if order.user_id is None and not people:
        return Unneeded("nobody is going any more")
    voice = Voice(bot.texts, best_locale(look.event.locale), now)
    shown = ShownEvent.of(look, bot.world.cities)
    outline = change_outline(shown, voice, card_url(look.event, look.announcement), what, was)
    reply = render(outline, Setting.of_post(voice))
    return Post(mentions(people), list(reply.embeds), ping_people=people)


def mentions(people: Sequence[int]) -> str:
    return " ".join(f"<@{person}>" for person in people)


async def forget_old_drafts(bot: "SisterCityBot") -> None:
    """Delete previews that nobody has confirmed for a week."""
    async with bot.db.begin() as connection:
        count = await events.forget_drafts(connection, bot.clock() - DRAFTS_KEPT)
    if count:
        log.info("drafts forgotten count=%d", count)
