"""/follow: post the news of a city, a pair or any feed into a channel."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs import following
from bot.cogs.asking import ask
from bot.cogs.event_rights import require_manager
from bot.cogs.follow_buttons import ListButton, ResumeButton
from bot.cogs.follow_sources import (
    choose_feed,
    keep_source,
    known_sources,
    offer_sources,
    with_scheme,
)
from bot.cogs.interaction import Interaction
from bot.cogs.options.channel import NewsChannel
from bot.cogs.options.city import CityText
from bot.cogs.options.threads import threads_in
from bot.cogs.pages import setting_for
from bot.cogs.replying import respond
from bot.errors import AlreadyFollowed, FeedError, UserError
from bot.fetch.feeds import FeedsFound
from bot.gazetteer.model import City
from bot.news.asked import Unclear, cities_asked
from bot.news.decide import STALE_AFTER, passes, read_words
from bot.news.directory import OfficialSite
from bot.news.found import NewsFound
from bot.news.model import Filters, Mode, Threads
from bot.storage import subscriptions
from bot.storage.feeds import StoredFeed
from bot.storage.subscriptions import Subscription
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.permissions import FOLLOWABLE, missing_for_option
from bot.ui.render import render
from bot.words.catalogue import best_locale
from bot.words.follow import (
    Done,
    done_outline,
    lacks_outline,
    list_outline,
    refused_outline,
    trial_outline,
)
from bot.words.outline import Command, Mention

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

MOST_SUBSCRIPTIONS = 50
"""Per server. More is no news, it is noise, and others share the bot."""

LONGEST_WORDS = 300
Modes = Literal["instant", "daily", "weekly"]
ThreadModes = Literal["none", "each", "city"]
Age = app_commands.Range[int, 1, 365]


@dataclass(frozen=True, slots=True)
class FollowOptions:
    """Where and how a moderator wants something followed, checked and ready."""

    guild: discord.Guild
    channel_id: int
    role: discord.Role | None
    mode: Mode
    filters: Filters
    publish: bool
    age_days: int
    threads: Threads


class FollowCog(commands.Cog):
    follow = app_commands.Group(
        name="follow",
        description=words("command-follow"),
        allowed_contexts=SERVERS_ONLY,
        allowed_installs=BY_SERVERS,
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    # beginning to follow

    @follow.command(name="city", description=words("command-follow-city"))
    @app_commands.describe(
        city=words("option-follow-city"),
        other=words("option-follow-other"),
        channel=words("option-follow-channel"),
        role=words("option-follow-role"),
        mode=words("option-follow-mode"),
        include=words("option-follow-include"),
        exclude=words("option-follow-exclude"),
        age=words("option-follow-age"),
        threads=words("option-follow-threads"),
        publish=words("option-follow-publish"),
    )
    async def city(
        self,
        interaction: Interaction,
        city: CityText,
        other: CityText | None = None,
        channel: NewsChannel | None = None,
        role: discord.Role | None = None,
        mode: Modes = "instant",
        include: app_commands.Range[str, 0, LONGEST_WORDS] = "",
        exclude: app_commands.Range[str, 0, LONGEST_WORDS] = "",
        age: Age = STALE_AFTER.days,
        threads: ThreadModes | None = None,
        publish: bool = False,
    ) -> None:
        await interaction.response.defer(ephemeral=True)
        filters = Filters(read_words(include), read_words(exclude))
        wish = await self._wish(
            interaction, channel, role, Mode(mode), filters, publish, age, threads
        )
        if wish is not None:
            await self._follow_cities(interaction, wish, city, other)

    @follow.command(name="feed", description=words("command-follow-feed"))
    @app_commands.describe(
        url=words("option-follow-url"),
        channel=words("option-follow-channel"),
        role=words("option-follow-role"),
        mode=words("option-follow-mode"),
        include=words("option-follow-include"),
        exclude=words("option-follow-exclude"),
        age=words("option-follow-age"),
        threads=words("option-follow-threads"),
        publish=words("option-follow-publish"),
    )
    async def feed(
        self,
        interaction: Interaction,
        url: app_commands.Range[str, 1, 2000],
        channel: NewsChannel | None = None,
        role: discord.Role | None = None,
        mode: Modes = "instant",
        include: app_commands.Range[str, 0, LONGEST_WORDS] = "",
        exclude: app_commands.Range[str, 0, LONGEST_WORDS] = "",
        age: Age = STALE_AFTER.days,
        threads: ThreadModes | None = None,
        publish: bool = False,
    ) -> None:
        await interaction.response.defer(ephemeral=True)
        filters = Filters(read_words(include), read_words(exclude))
        wish = await self._wish(
            interaction, channel, role, Mode(mode), filters, publish, age, threads
        )
        if wish is not None:
            await self._follow_url(interaction, wish, with_scheme(url))

    async def _wish(
        self,
        interaction: Interaction,
        channel: Any,
        role: discord.Role | None,
        mode: Mode,
        filters: Filters,
        publish: bool,
        age: int,
        threads: str | None,
    ) -> FollowOptions | None:
        """Check everything that can be checked before anything is fetched; None if it was refused."""
        guild = require_manager(interaction)
        target = channel or interaction.channel
        setting = setting_for(interaction)
        if target is None or target.type not in FOLLOWABLE:
            raise UserError("follow-lacks-channel")
        wanted = threads_in(target, threads)
        if publish and target.type is not discord.ChannelType.news:
            raise UserError(
                "follow-not-announcement",
                channel=Mention("#", target.id),
                option=Command("publish"),
            )
        if role is not None and role.is_default():
            raise UserError("follow-role-everyone")
        apart = wanted is not Threads.NONE
        if missing := missing_for_option(guild, target, role, own_threads=apart):
            lacks = lacks_outline(target.id, missing, setting.words)
            await respond(interaction, render(lacks, setting))
            return None
        async with self.bot.reading() as connection:
            if await subscriptions.count(connection, guild.id) >= MOST_SUBSCRIPTIONS:
                raise UserError(
                    "follow-limit", limit=MOST_SUBSCRIPTIONS, command=Command("/follow remove")
                )
        return FollowOptions(guild, target.id, role, mode, filters, publish, age, wanted)

    async def _follow_cities(
        self, interaction: Interaction, wish: FollowOptions, city: str, other: str | None
    ) -> None:
        """Follow a city or a pair; asks which is meant where a name leaves a choice."""
        asked = cities_asked(city, other, self.bot.world)
        if isinstance(asked, Unclear):
            rest = asked.known.key if asked.known else other
            await ask(
                interaction, asked.name, lambda i, key: self._follow_cities(i, wish, key, rest)
            )
            return
        await self._keep_cities(interaction, wish, asked.city, asked.other)

    async def _keep_cities(
        self, interaction: Interaction, wish: FollowOptions, city: City, other: City | None
    ) -> None:
        feed = await self.bot.newsroom.search_feed(city, other)
        made = await self._keep(interaction, wish, feed, city, other)
        found = await self.bot.newsroom.news(city, other)
        await self._tell(interaction, wish, made, feed, found)
        some = await known_sources(
            self.bot, wish.guild.id, wish.channel_id, [one for one in (city, other) if one]
        )
        await offer_sources(
            interaction, some, lambda i, url, found_on: self._follow_url(i, wish, url, found_on)
        )

    async def _follow_url(
        self,
        interaction: Interaction,
        wish: FollowOptions,
        url: str,
        found_on: OfficialSite | None = None,
    ) -> None:
        """Follow the feed at `url`; of a page with several feeds the moderator chooses one.

        What is `found_on` a town hall's site is offered to others from then on.
        """
        setting = setting_for(interaction)
        try:
            page = await self.bot.newsroom.reader.find(url)
        except FeedError as error:
            await respond(interaction, render(refused_outline(url, error, setting.words), setting))
            return
        if isinstance(page, FeedsFound):
            await choose_feed(
                interaction, page, lambda i, link: self._follow_url(i, wish, link, found_on)
            )
            return
        feed = await self.bot.newsroom.first_look(page, url)
        if found_on is not None:
            await keep_source(self.bot, page.feed, feed.url, found_on)
        made = await self._keep(interaction, wish, feed)
        await self._tell(interaction, wish, made, feed, NewsFound(page.feed.entries))

    async def _keep(
        self, interaction: Interaction, wish: FollowOptions, feed: StoredFeed, *cities: City | None
    ) -> Subscription:
        """Store the subscription. Raises UserError if the channel has it already."""
        require_manager(interaction)
        now = self.bot.clock()
        settings = await self.bot.guild_settings(wish.guild.id)
        keys = [city.key if city else None for city in (*cities, None, None)]
        digest_at = self.bot.newsroom.next_digest(wish.mode, settings, now)
        new = Subscription(
            guild_id=wish.guild.id,
            channel_id=wish.channel_id,
            feed_id=feed.id,
            mode=wish.mode,
            created_at=now,
            role_id=wish.role.id if wish.role else None,
            filters=wish.filters,
            publish=wish.publish,
            age_days=wish.age_days,
            threads=wish.threads,
            locale=settings.locale or best_locale(str(wish.guild.preferred_locale)),
            created_by=interaction.user.id,
            next_digest_at=digest_at,
            digest_from=now if digest_at else None,
            city_key=keys[0],
            other_key=keys[1],
        )
        try:
            async with self.bot.writing() as connection:
                return await subscriptions.add(connection, new)
        except AlreadyFollowed:
            voice = setting_for(interaction).words
            title = following.title_of(new, feed, self.bot, voice)
            raise UserError(
                "follow-already",
                channel=Mention("#", wish.channel_id),
                feed=title,
                command=Command("/follow list"),
            ) from None

    async def _tell(
        self,
        interaction: Interaction,
        wish: FollowOptions,
        made: Subscription,
        feed: StoredFeed,
        found: NewsFound,
    ) -> None:
        """Say what will happen, with the newest item that passes as a preview."""
        setting = setting_for(interaction)
        wanted = [entry for entry in found.entries if passes(entry, wish.filters) is None]
        done = Done(
            following.followed(made, feed, self.bot, setting.words),
            wish.publish,
            made.next_digest_at,
            wanted[0] if wanted else None,
            found.unreached,
        )
        await respond(interaction, render(done_outline(done, setting.words), setting))

    # looking after what is followed

    @follow.command(name="list", description=words("command-follow-list"))
    async def list(self, interaction: Interaction) -> None:
        guild = require_manager(interaction)
        setting = setting_for(interaction)
        followed = await following.all_of(self.bot, guild.id, setting.words)
        await respond(interaction, render(list_outline(followed, setting.words), setting))

    @follow.command(name="remove", description=words("command-follow-remove"))
    @app_commands.describe(subscription=words("option-follow-subscription"))
    async def remove(
        self, interaction: Interaction, subscription: following.SubscriptionText
    ) -> None:
        one, feed = await self._chosen(interaction, subscription)
        async with self.bot.writing() as connection:
            await following.drop_waiting(connection, one, self.bot.clock())
            await subscriptions.remove(connection, one.id)
        await self._confirm(interaction, "follow-removed", one, feed)

    @follow.command(name="pause", description=words("command-follow-pause"))
    @app_commands.describe(subscription=words("option-follow-subscription"))
    async def pause(
        self, interaction: Interaction, subscription: following.SubscriptionText
    ) -> None:
        one, feed = await self._chosen(interaction, subscription)
        async with self.bot.writing() as connection:
            await subscriptions.pause(connection, one.id, "moderator", self.bot.clock())
            await following.drop_waiting(connection, one, self.bot.clock())
        await self._confirm(interaction, "follow-paused", one, feed)

    @follow.command(name="resume", description=words("command-follow-resume"))
    @app_commands.describe(subscription=words("option-follow-subscription"))
    async def resume(
        self, interaction: Interaction, subscription: following.SubscriptionText
    ) -> None:
        one, feed = await self._chosen(interaction, subscription)
        await following.resume(self.bot, one, feed)
        await self._confirm(interaction, "follow-resumed", one, feed)

    @follow.command(name="test", description=words("command-follow-test"))
    @app_commands.describe(subscription=words("option-follow-subscription"))
    async def test(
        self, interaction: Interaction, subscription: following.SubscriptionText
    ) -> None:
        await interaction.response.defer(ephemeral=True)
        one, feed = await self._chosen(interaction, subscription)
        setting = setting_for(interaction)
        told, error = await following.try_out(self.bot, one, feed)
        shown = following.followed(one, feed, self.bot, setting.words)
        trial = trial_outline(shown, told, error, setting.words)
        await respond(interaction, render(trial, setting))

    async def _chosen(self, interaction: Interaction, text: str) -> tuple[Subscription, StoredFeed]:
        return await following.chosen(
            interaction, int(text) if text.isdecimal() and len(text) < 19 else 0
        )

    async def _confirm(
        self, interaction: Interaction, message_id: str, one: Subscription, feed: StoredFeed
    ) -> None:
        await respond(interaction, following.changed(interaction, message_id, one, feed))

    # what happens to channels

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await following.channel_gone(self.bot, channel.guild.id, channel.id)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        await following.channel_gone(self.bot, payload.guild_id, payload.thread_id)


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(ResumeButton, ListButton)
    await bot.add_cog(FollowCog(bot))
