"""What /follow asks of the store: what a server follows, and how each of it fares."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from discord import app_commands
from discord.app_commands import Choice
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_rights import require_manager
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for, voice_of
from bot.errors import FeedError, UserError
from bot.news.decide import Verdict, explain
from bot.news.model import Entry, Mode
from bot.storage import entries, feeds, outbox_upkeep, posts, subscriptions
from bot.storage.feeds import StoredFeed
from bot.storage.posts import Failed
from bot.storage.subscriptions import Subscription
from bot.ui.limits import CHOICE_NAME, CHOICES, plain
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.follow import Followed, Health, Unpostable, changed_outline
from bot.words.links import open_page, shown_host
from bot.words.news import feed_label
from bot.words.outline import Command
from bot.words.text import clip
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

UNPOSTABLE_TOLD = timedelta(days=30)
"""How long /follow list speaks of what Discord would not take."""

TOLD = 10
"""How many of a feed's newest items /follow test speaks of."""


def title_of(one: Subscription, feed: StoredFeed, bot: "SisterCityBot", voice: Voice) -> str:
    """Return what is followed, in the voice's language."""
    cities = [bot.world.cities.by_key(key) for key in one.city_keys]
    return feed_label(cities, feed.title or shown_host(feed.url), voice)


def followed(
    one: Subscription,
    feed: StoredFeed,
    bot: "SisterCityBot",
    voice: Voice,
    unpostable: Unpostable | None = None,
) -> Followed:
    """Return a subscription as it is shown."""
    return Followed(
        title=title_of(one, feed, bot, voice),
        url="" if feed.kind == feeds.SEARCH else open_page(feed.link, feed.url),
        channel_id=one.channel_id,
        mode=one.mode,
        filters=one.filters,
        health=Health(feed.succeeded_at, feed.next_poll_at, feed.error, feed.failing_since),
        role_id=one.role_id,
        posted_at=one.posted_at,
        paused_at=one.paused_at,
        pause_reason=one.pause_reason,
        age_days=one.age_days,
        threads=one.threads,
        unpostable=unpostable,
    )


async def all_of(bot: "SisterCityBot", guild_id: int, voice: Voice) -> list[Followed]:
    """Return all a server follows, the oldest first."""
    async with bot.reading() as connection:
        some = await subscriptions.of_guild(connection, guild_id)
        known = {
            feed.id: feed for feed in await feeds.by_ids(connection, {one.feed_id for one in some})
        }
        failed = await posts.failed_of(
            connection, [one.reference for one in some], bot.clock() - UNPOSTABLE_TOLD
        )
    return [
        followed(one, known[one.feed_id], bot, voice, unpostable_of(failed.get(one.reference, ())))
        for one in some
        if one.feed_id in known
    ]


def unpostable_of(failed: Sequence[Failed]) -> Unpostable | None:
    """Return what of a subscription Discord would not take lately, None if it took all."""
    if not failed:
        return None
    newest = failed[0]
    title = str(newest.payload.get("entry", {}).get("title", ""))
    return Unpostable(len(failed), title, newest.done_at)


async def drop_waiting(connection: AsyncConnection, one: Subscription, now: datetime) -> None:
    """Give up what waits to be posted for a subscription."""
    for kind in posts.POSTS:
        await outbox_upkeep.drop_reference(
            connection, kind, one.reference, reason="moderator", now=now
        )


async def channel_gone(bot: "SisterCityBot", guild_id: int, channel_id: int) -> None:
    """Pause what is posted into a channel that was deleted."""
    now = bot.clock()
    async with bot.reading() as connection:
        some = await subscriptions.of_guild(connection, guild_id)
    for one in some:
        if one.thread_id == channel_id:
            async with bot.writing() as connection:
                await subscriptions.change(connection, one.id, thread_id=None)
        if one.channel_id == channel_id:
            async with bot.writing() as connection:
                await subscriptions.pause(connection, one.id, "channel", now)
                await drop_waiting(connection, one, now)


async def chosen(interaction: Interaction, number: int) -> tuple[Subscription, StoredFeed]:
    """Return a subscription of the server and its feed. Raises UserError if there is none."""
    guild = require_manager(interaction)
    async with interaction.client.reading() as connection:
        one = await subscriptions.by_id(connection, number, guild.id)
        feed = await feeds.by_id(connection, one.feed_id) if one else None
    if one is None or feed is None:
        raise UserError("follow-gone", command=Command("/follow list"))
    return one, feed


def changed(
    interaction: Interaction, message_id: str, one: Subscription, feed: StoredFeed
) -> Reply:
    """Return what became of a subscription, in words."""
    setting = setting_for(interaction)
    title = title_of(one, feed, interaction.client, setting.words)
    return render(changed_outline(message_id, one.channel_id, title, setting.words), setting)


async def resume(bot: "SisterCityBot", one: Subscription, feed: StoredFeed) -> None:
    """Let a subscription post again, and its feed be polled if it was given up."""
    now = bot.clock()
    settings = await bot.guild_settings(one.guild_id)
    async with bot.writing() as connection:
        await bot.newsroom.resume(connection, feed)
        await subscriptions.resume(connection, one, now)
        if one.mode is not Mode.INSTANT:
            due = bot.newsroom.next_digest(one.mode, settings, now)
            await subscriptions.change(connection, one.id, next_digest_at=due)


async def try_out(
    bot: "SisterCityBot", one: Subscription, feed: StoredFeed
) -> tuple[tuple[tuple[Entry, Verdict], ...], FeedError | None]:
    """Read a feed now and say what would become of its newest items; nothing is stored or posted.

    Returns no items and the error where it cannot be read.
    """
    newsroom = bot.newsroom
    try:
        shown = await newsroom.look(feed)
    except FeedError as error:
        return (), error
    async with bot.reading() as connection:
        seen = await entries.seen(connection, feed.id, shown)
    told = explain(
        shown,
        seen,
        one.filters,
        first_poll=feed.never_worked,
        now=bot.clock(),
        age=one.age,
    )
    return told[:TOLD], None


class SubscriptionOption(app_commands.Transformer):
    """An option that takes one of the server's subscriptions; its value is the id."""

    async def transform(self, interaction: Interaction, value: str) -> str:  # type: ignore[override]
        return value.strip()

    async def autocomplete(  # type: ignore[override]
        self, interaction: Interaction, value: str
    ) -> list[Choice[str]]:
        bot = interaction.client
        if interaction.guild is None or not interaction.permissions.manage_guild:
            return []
        voice = voice_of(bot, bot.remember_locale(interaction))
        async with bot.reading() as connection:
            some = await subscriptions.of_guild(connection, interaction.guild.id)
            known = {
                feed.id: feed
                for feed in await feeds.by_ids(connection, {one.feed_id for one in some})
            }
        choices = []
        for one in some:
            feed = known.get(one.feed_id)
            channel = interaction.guild.get_channel_or_thread(one.channel_id)
            title = title_of(one, feed, bot, voice) if feed else "?"
            paused = "⏸ " if one.paused_at else ""
            name = f"{paused}{clip(plain(title), 70)} → #{plain(channel.name) if channel else '?'}"
            if value.strip().casefold() in name.casefold():
                choices.append(Choice(name=clip(name, CHOICE_NAME), value=str(one.id)))
        return choices[:CHOICES]


SubscriptionText = Annotated[str, SubscriptionOption()]
"""The type of a command's subscription parameter."""
