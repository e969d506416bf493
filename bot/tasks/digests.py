"""Put digests into the outbox when their hour has come."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.gazetteer.index import CityIndex
from bot.news.digest import MINUTE, digest, next_digest
from bot.news.model import Mode
from bot.storage import entries, guilds, outbox, subscriptions
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.storage.guilds import GuildSettings
from bot.storage.outbox import Order
from bot.storage.subscriptions import Subscription

POST_WITHIN = timedelta(hours=20)
"""A digest that could not be posted before the next one is near is left to that one's readers."""

LONGEST = {Mode.DAILY: timedelta(days=2), Mode.WEEKLY: timedelta(days=9)}
"""How far a digest reaches back: after a long outage nobody wants all of it."""


async def post_digests(db: Database, cities: CityIndex, shards: Shards, now: datetime) -> int:
    """Order all digests that are due in this process's servers; return how many were ordered."""
    async with db.read() as connection:
        due = await subscriptions.due_digests(connection, now, shards)
    ordered = 0
    for subscription in due:
        async with db.begin() as connection:
            ordered += await _order(connection, subscription, cities, now)
    return ordered


async def _order(
    connection: AsyncConnection, subscription: Subscription, cities: CityIndex, now: datetime
) -> int:
    due = subscription.next_digest_at or now
    since = subscription.digest_from or subscription.created_at
    settings = await guilds.load(connection, subscription.guild_id)
    await subscriptions.change(
        connection,
        subscription.id,
        next_digest_at=next_digest_of(subscription.mode, settings, cities, now),
        digest_from=now,
    )
    longest = LONGEST.get(subscription.mode, timedelta(days=2))
    found = await entries.news_between(
        connection, subscription.feed_id, max(since, now - longest), now
    )
    made = digest(found, subscription.filters)
    if not made.entries:
        return 0
    order = Order(
        kind="digest",
        reference=subscription.reference,
        # By the hour it was due, so that two processes cannot both order it.
        item=due.isoformat(),
        channel_id=subscription.channel_id,
        guild_id=subscription.guild_id,
        due_at=now,
        expires_at=now + POST_WITHIN,
        payload={"entries": [entries.facts_of(e) for e in made.entries], "more": made.more},
    )
    return await outbox.enqueue(connection, [order], now)


def next_digest_of(
    mode: Mode, settings: GuildSettings, cities: CityIndex, now: datetime
) -> datetime | None:
    """Return when a server's next digest is due: at its hour, in its zone or its home city's."""
    home = cities.by_key(settings.home_city) if settings.home_city else None
    timezone = settings.time_zone or (home.timezone if home else "")
    minute = MINUTE if settings.digest_minute is None else settings.digest_minute
    return next_digest(mode, timezone, now, minute=minute)
