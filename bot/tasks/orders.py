"""Put into the outbox what a poll brought for one subscription."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.decide import Decision, choose, is_corrected
from bot.news.model import Entry
from bot.news.story import WITHIN, Told, with_also
from bot.storage import entries, outbox, subscriptions
from bot.storage.outbox import Order, Posted
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
    new = await _not_told_yet(connection, subscription, choice.post, now)
    orders = [_list_order(subscription, choice.told, now)] if choice.told else []
    orders += [news_order(subscription, entry, now) for entry in new]
    if choice.skipped:
        await subscriptions.skip(connection, subscription.id, choice.skipped)
    return await outbox.enqueue(connection, orders, now)


async def _not_told_yet(
    connection: AsyncConnection, subscription: Subscription, post: Sequence[Entry], now: datetime
) -> list[Entry]:
    """Return what the channel has not been told by another source; what it has becomes part of that."""
    if not post:
        return []
    others = await subscriptions.in_channel(
        connection, subscription.guild_id, subscription.channel_id
    )
    told = await outbox.posts_since(
        connection, "news", [one.reference for one in others], now - WITHIN
    )
    stories = {one.id: entries.entry_of(one.order.payload["entry"]) for one in told}
    known = [(one, Told.of(stories[one.id])) for one in told]
    new = []
    for entry in post:
        this = Told.of(entry)
        same = next((one for one, story in known if story.is_same_story(this)), None)
        if same is None:
            new.append(entry)
            continue
        before, stories[same.id] = stories[same.id], with_also(stories[same.id], entry)
        if stories[same.id] != before:
            await _tell_anew(connection, same, stories[same.id], now)
    return new


async def order_corrections(
    connection: AsyncConnection,
    followers: Sequence[Subscription],
    decision: Decision,
    now: datetime,
) -> int:
    """Correct what has been posted, or is about to be, of entries that changed; return how many posts."""
    known = await entries.news_by_id(connection, [one.id for one, _ in decision.recent])
    ordered = 0
    for one, shown in decision.recent:
        before = known.get(one.id)
        if before is None or not is_corrected(before, shown):
            continue
        corrected = replace(shown, key=before.key, published=before.published)
        await entries.rewrite(connection, one.id, corrected)
        for post in await outbox.posts_of(
            connection, "news", [f.reference for f in followers], before.key
        ):
            also = entries.entry_of(post.order.payload["entry"]).also
            ordered += await _tell_anew(connection, post, replace(corrected, also=also), now)
    return ordered


async def _tell_anew(connection: AsyncConnection, post: Posted, entry: Entry, now: datetime) -> int:
    """Let a post say something else; return 1 if it stands already and has to be edited."""
    await outbox.rewrite(connection, post.id, {"entry": entries.facts_of(entry)})
    if post.message_id is None and not post.is_held:
        return 0
    order = Order(
        kind="correction",
        reference=post.order.reference,
        item=f"{post.id}:{now.isoformat()}",
        channel_id=post.order.channel_id,
        guild_id=post.order.guild_id,
        due_at=now + outbox.LEASE if post.is_held else now,
        expires_at=now + POST_WITHIN,
        payload={"of": post.id},
    )
    return await outbox.enqueue(connection, [order], now)


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
