"""Make posts of what the outbox holds of news: entries, digests, notices to moderators."""

import asyncio
import logging
from datetime import datetime, timedelta

import discord
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.fetch.translate import Translator
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.news.model import Entry, Mode, Threads
from bot.news.words import fold
from bot.storage import entries, feeds, guilds, outbox, outbox_upkeep, posts, subscriptions
from bot.storage.database import Database
from bot.storage.feeds import StoredFeed
from bot.storage.guilds import GuildSettings
from bot.storage.outbox import Delivery, Order
from bot.storage.outbox_upkeep import Dropped
from bot.storage.subscriptions import Subscription
from bot.tasks.deliver import Unneeded
from bot.tasks.posting import LONGEST_THREAD_NAME, Post, Sent, Thread
from bot.ui.markdown import markdown
from bot.ui.permissions import missing_to_post
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words import follow as words
from bot.words.catalogue import LOCALES, Catalogue
from bot.words.follow import post_line
from bot.words.links import shown_host
from bot.words.news import (
    digest_outline,
    entry_outline,
    feed_label,
    heading_of,
    is_foreign,
    list_outline,
)
from bot.words.outline import Outline
from bot.words.tags import tag_names
from bot.words.text import clip
from bot.words.voice import Voice

log = logging.getLogger(__name__)


class NewsHandler:
    """Handles the deliveries of subscriptions: see `bot.tasks.deliver.Handler`."""

    kinds = (*posts.POSTS, "correction", "notice")

    def __init__(
        self,
        client: discord.Client,
        db: Database,
        cities: CityIndex,
        texts: Catalogue,
        translator: Translator | None = None,
    ) -> None:
        self._client = client
        self._db = db
        self.cities = cities
        self._texts = texts
        self._translator = translator

    async def prepare(self) -> None:
        """Read the texts in a thread: to parse them takes longer than the event loop may wait."""
        for locale in LOCALES:
            await asyncio.to_thread(self._texts.say, locale, "news-view-original")

    async def render(self, delivery: Delivery, now: datetime) -> Post | Unneeded:
        order = delivery.order
        async with self._db.read() as connection:
            subscription = await subscriptions.by_id(connection, subscription_id(order.reference))
            if subscription is None:
                return Unneeded("no longer followed")
            feed = await feeds.by_id(connection, subscription.feed_id)
            settings = await guilds.load(connection, subscription.guild_id)
            of = order.payload.get("of") if order.kind == "correction" else None
            edited = await posts.posted(connection, int(of)) if of is not None else None
        if order.kind == "correction" and (edited is None or edited.message_id is None):
            return Unneeded("nothing stands there")
        voice = Voice(self._texts, settings.locale or subscription.locale, now)
        title = self._title(subscription, feed, voice) if feed else ""
        if order.kind == "notice":
            return _notice(subscription, feed, title, str(order.payload["reason"]), voice)
        if subscription.paused_at is not None:
            return Unneeded("paused")
        if order.kind == "list":
            outline = list_outline(
                [entries.entry_of(facts) for facts in order.payload["entries"]],
                int(order.payload["more"]),
                title,
                voice,
            )
        elif order.kind == "digest":
            outline = digest_outline(
                [entries.entry_of(facts) for facts in order.payload["entries"]],
                int(order.payload["more"]),
                Mode(subscription.mode),
                title,
                voice,
            )
        else:
            entry = entries.entry_of((edited.order if edited else order).payload["entry"])
            cities = self._sisters(subscription, settings)
            translated = await self._translated(entry, voice)
            outline = entry_outline(entry, voice, feed=title, cities=cities, translated=translated)
        thread = self._thread(subscription, outline, title, feed, voice)
        if edited is not None and edited.message_id is not None:
            stands = Sent(edited.message_id, edited.thread_id)
            embeds = render(outline, Setting.of_post(voice)).embeds
            return Post(embeds=embeds, thread=thread, edits=stands)
        return Post(
            content=markdown(post_line(subscription.role_id, subscription.skipped, voice)),
            embeds=render(outline, Setting.of_post(voice)).embeds,
            ping_role=subscription.role_id,
            publish=subscription.publish,
            thread=thread,
        )

    def _sisters(self, one: Subscription, settings: GuildSettings) -> list[City]:
        """Return the cities a search is about, without the server's own where there is another."""
        cities = [city for city in map(self.cities.by_key, one.city_keys) if city]
        return [city for city in cities if city.key != settings.home_city] or cities

    async def _translated(self, entry: Entry, voice: Voice) -> str:
        """Return the title in the channel's language, "" where it is that, or nobody translates."""
        if self._translator is None or not is_foreign(entry, voice):
            return ""
        return await self._translator.title(entry.title, entry.language, voice.locale)

    def _thread(
        self,
        one: Subscription,
        outline: Outline,
        title: str,
        feed: StoredFeed | None,
        voice: Voice,
    ) -> Thread | None:
        """Return the thread an item goes into; a forum's tags are set by the names of its cities."""
        if one.threads is Threads.NONE:
            return None
        cities = [city for city in map(self.cities.by_key, one.city_keys) if city]
        names = {title, feed.title if feed else "", *tag_names(cities, voice)}
        tags = frozenset(filter(None, map(fold, names)))
        if one.threads is Threads.CITY:
            opening = voice.say("news-thread-opening", feed=title)
            return Thread(clip(title, LONGEST_THREAD_NAME), tags, True, one.thread_id, opening)
        return Thread(clip(heading_of(outline) or title, LONGEST_THREAD_NAME), tags)

    async def sent(
        self, connection: AsyncConnection, delivery: Delivery, sent: Sent, now: datetime
    ) -> None:
        if delivery.order.kind in {"notice", "correction"}:
            return
        number = subscription_id(delivery.order.reference)
        # What was skipped has been told with this post.
        changed: dict[str, object] = {"posted_at": now, "skipped": 0}
        if sent.thread_id is not None:
            subscription = await subscriptions.by_id(connection, number)
            if subscription is not None and subscription.threads is Threads.CITY:
                changed["thread_id"] = sent.thread_id
        await subscriptions.change(connection, number, **changed)

    async def refused(
        self, connection: AsyncConnection, delivery: Delivery, reason: str, now: datetime
    ) -> None:
        """Pause the subscription, and tell the moderators once, elsewhere."""
        order = delivery.order
        subscription = await subscriptions.by_id(connection, subscription_id(order.reference))
        if subscription is None or order.kind in {"notice", "correction"}:
            return
        if not await subscriptions.pause(connection, subscription.id, reason, now):
            return
        for kind in posts.POSTS:
            await outbox_upkeep.drop_reference(
                connection, kind, order.reference, reason=reason, now=now
            )
        log.info("subscription paused id=%d reason=%s", subscription.id, reason)
        elsewhere = self._other_channel(subscription.guild_id, subscription.channel_id)
        if elsewhere is not None:
            await outbox.enqueue(
                connection, [pause_notice(subscription, reason, now, elsewhere)], now
            )

    async def expired(self, connection: AsyncConnection, dropped: Dropped) -> None:
        if dropped.kind in {"news", "list"}:
            await subscriptions.skip(connection, subscription_id(dropped.reference), dropped.count)

    def _title(self, one: Subscription, feed: StoredFeed, voice: Voice) -> str:
        cities = [self.cities.by_key(key) for key in one.city_keys]
        return feed_label(cities, feed.title or shown_host(feed.url), voice)

    def _other_channel(self, guild_id: int, channel_id: int) -> int | None:
        """Return where moderators are told of a channel we cannot post in, None if nowhere."""
        guild = self._client.get_guild(guild_id)
        if guild is None:
            return None
        for channel in (guild.public_updates_channel, guild.system_channel):
            if (
                channel is not None
                and channel.id != channel_id
                and not missing_to_post(channel, card=False)
            ):
                return channel.id
        return None


def subscription_id(reference: str) -> int:
    """Return the id in "subscription:12"."""
    return int(reference.partition(":")[2])


def pause_notice(
    subscription: Subscription, reason: str, now: datetime, channel_id: int | None = None
) -> Order:
    """Return the order to tell a server's moderators once why a subscription was paused."""
    return Order(
        kind="notice",
        reference=subscription.reference,
        item=f"{reason}:{now.isoformat(timespec='seconds')}",
        channel_id=channel_id or subscription.channel_id,
        guild_id=subscription.guild_id,
        due_at=now,
        expires_at=now + timedelta(days=7),
        payload={"reason": reason},
    )


def _notice(
    subscription: Subscription, feed: StoredFeed | None, title: str, reason: str, voice: Voice
) -> Post | Unneeded:
    if subscription.paused_at is None:
        return Unneeded("resumed meanwhile")
    outline = words.pause_notice(
        subscription.id,
        subscription.channel_id,
        title,
        reason,
        feed.error if feed else None,
        voice,
    )
    reply = render(outline, Setting.of_post(voice))
    return Post(content=reply.content, view=reply.view)
