"""Put into the outbox what a poll brought for one subscription."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.decide import Decision, choose
from bot.news.model import Entry
from bot.storage import entries, outbox, subscriptions
from bot.storage.outbox import Order
from bot.storage.subscriptions import Subscription

POST_WITHIN = timedelta(days=1)
"""What could not be posted for a day is skipped, and counted."""

MOST_TOLD = 200
"""Items told in one line; the line holds fewer, and counts the rest."""


async def order_news(
    connection: AsyncConnection, subscription: Subscription, decision: Decision, now: datetime
) -> int:
    """Order the posts that a subscription gets of what is fresh; return how many are new."""
    choice = choose(decision.fresh, subscription.filters, now=now, age=subscription.age)
    orders = [_list_order(subscription, choice.told, now)] if choice.told else []
    orders += [news_order(subscription, entry, now) for entry in choice.post]
    if choice.skipped:
        await subscriptions.skip(connection, subscription.id, choice.skipped)
    return await outbox.enqueue(connection, orders, now)


def news_order(subscription: Subscription, entry: Entry, now: datetime) -> Order:
    """Return the order to post one entry where one subscription wants it."""
    payload = {"entry": entries.facts_of(entry)}
    return Order(kind="news", item=entry.key, payload=payload, **_place(subscription, now))


def _list_order(subscription: Subscription, told: Sequence[Entry], now: datetime) -> Order:
    """Return the order for what is too much to be posted one by one, newest first."""
    listed = [{"title": one.title, "link": one.link} for one in reversed(told)][:MOST_TOLD]
    payload = {"entries": listed, "more": len(told) - len(listed)}
    return Order(kind="list", item=told[-1].key, payload=payload, **_place(subscription, now))


def _place(subscription: Subscription, now: datetime) -> dict[str, Any]:
    """Return where and until when a subscription's orders are to be posted."""
    return {
        "reference": subscription.reference,
        "channel_id": subscription.channel_id,
        "guild_id": subscription.guild_id,
        "due_at": now,
        "expires_at": now + POST_WITHIN,
    }
