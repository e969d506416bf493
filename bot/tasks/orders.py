"""Put into the outbox what a poll brought for some of a feed's followers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.news.decide import Choice, choose
from bot.news.model import Entry, Filters
from bot.news.story import WITHIN, Told, with_also
from bot.storage import entries, outbox, posts, subscriptions
from bot.storage.outbox import Order
from bot.storage.posts import Posted
from bot.storage.subscriptions import Subscription

POST_WITHIN = timedelta(days=1)
"""What could not be posted for a day is skipped, and counted."""

MOST_TOLD = 200
"""Items told in one line; the line holds fewer, and counts the rest."""


async def order_news(
    connection: AsyncConnection,
    followers: Sequence[Subscription],
    fresh: Mapping[int, Entry],
    now: datetime,
) -> int:
    """Order the posts that some followers get of what is fresh; return how many are new.

    `fresh` are entries by the ids they are stored under, oldest first. Of one feed a channel has one
    follower.
    """
    numbers = {entry.key: number for number, entry in fresh.items()}
    said = await _said_in(connection, followers, now)
    # Most followers want the same: what costs is done once for them.
    choices: dict[tuple[Filters, int], tuple[Choice, list[Told]]] = {}
    orders = []
    for one in followers:
        wanted = one.filters, one.age_days
        if wanted not in choices:
            chosen = choose(list(fresh.values()), one.filters, now=now, age=one.age)
            choices[wanted] = chosen, [Told.of(entry) for entry in chosen.post]
        choice, post = choices[wanted]
        if choice.told:
            orders.append(_list_order(one, choice.told, now))
        told = said[one.guild_id, one.channel_id]
        for entry in await _not_told_yet(connection, told, post, now):
            number = numbers.get(entry.key)
            # What several sources tell is this channel's own.
            stored = number if number is not None and fresh[number] == entry else None
            orders.append(news_order(one, entry, now, stored))
        if choice.skipped:
            await subscriptions.skip(connection, one.id, choice.skipped)
    return await outbox.enqueue(connection, orders, now)


Said = list[tuple[Posted, Told]]
"""What a channel has been told lately, and will be."""


async def _said_in(
    connection: AsyncConnection, followers: Sequence[Subscription], now: datetime
) -> dict[tuple[int, int], Said]:
    """Return what has been told in the channels of some followers, by server and channel."""
    places = await subscriptions.by_channel(connection, followers)
    found = await posts.posts_since(
        connection, "news", [one for some in places.values() for one in some], now - WITHIN
    )
    numbers = {one.order.entry_id for one in found if one.order.entry_id is not None}
    stored = {
        number: Told.of(entry)
        for number, entry in (await entries.news_by_id(connection, numbers)).items()
    }
    by_reference: dict[str, Said] = {}
    for one in found:
        told = (
            Told.of(entries.entry_of(one.order.payload["entry"]))
            if one.order.entry_id is None
            else stored.get(one.order.entry_id)
        )
        if told is not None:
            by_reference.setdefault(one.order.reference, []).append((one, told))
    return {
        place: [pair for reference in some for pair in by_reference.get(reference, ())]
        for place, some in places.items()
    }


async def _not_told_yet(
    connection: AsyncConnection, told: Said, post: Sequence[Told], now: datetime
) -> list[Entry]:
    """Return what a channel has not been told by another source; what it has becomes part of that."""
    stories = {one.id: story.entry for one, story in told}
    new = []
    for this in post:
        entry = this.entry
        same = next((one for one, story in told if story.is_same_story(this)), None)
        if same is None:
            new.append(entry)
            continue
        before, stories[same.id] = stories[same.id], with_also(stories[same.id], entry)
        if stories[same.id] != before:
            await posts.rewrite(connection, same.id, {"entry": entries.facts_of(stories[same.id])})
            await _edit(connection, same, now)
    return new


async def order_corrections(
    connection: AsyncConnection,
    followers: Sequence[Subscription],
    corrected: Sequence[Entry],
    now: datetime,
) -> int:
    """Correct what some followers have been told, or are about to be, of entries as they are stored now.

    Return how many posts that makes.
    """
    ordered = 0
    for entry in corrected:
        for post in await posts.posts_of(
            connection, "news", [one.reference for one in followers], entry.key
        ):
            if post.order.entry_id is None:
                also = entries.entry_of(post.order.payload["entry"]).also
                facts = entries.facts_of(replace(entry, also=also))
                await posts.rewrite(connection, post.id, {"entry": facts})
            ordered += await _edit(connection, post, now)
    return ordered


async def _edit(connection: AsyncConnection, post: Posted, now: datetime) -> int:
    """Let a post that stands be edited to what it says by now; return 1 if there is one."""
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


def news_order(
    subscription: Subscription, entry: Entry, now: datetime, entry_id: int | None = None
) -> Order:
    """Return the order to post one entry where one subscription wants it; `entry_id` if it is stored so."""
    return Order(
        kind="news",
        item=entry.key,
        payload={} if entry_id is not None else {"entry": entries.facts_of(entry)},
        entry_id=entry_id,
        **_place(subscription, now),
    )


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
