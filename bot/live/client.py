"""Be the bot on Discord: hold what the commands need, each thing by its name and type."""

import asyncio
import gc
import logging
import secrets
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot import __version__
from bot.clock import Clock, utc_now
from bot.cogs.lasting import resume_form
from bot.config import Settings
from bot.door.door import Door
from bot.door.reading import guard
from bot.errors import StorageError
from bot.live import failures, gateway, work
from bot.live.at_hand import AtHand
from bot.live.command_sync import CommandSync
from bot.live.figures import Figures
from bot.live.hearing import Hearing
from bot.live.identifies import Identifies
from bot.live.languages import Languages
from bot.live.movable_shards import MovableShards
from bot.live.probe import StoreProbe
from bot.live.shard_keeper import ShardKeeper
from bot.live.told_once import told_once
from bot.live.traced import Traced
from bot.pairings.world import World
from bot.pictures.studio import Studio
from bot.storage import event_life, server_years, week_ahead
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.tasks.announce import Announcer
from bot.tasks.deliver import Sender
from bot.tasks.every import Pulse
from bot.tasks.fresh_world import FreshWorld
from bot.tasks.leavers import Members
from bot.tasks.news_posts import NewsHandler
from bot.tasks.newsroom import Newsroom
from bot.tasks.remind import ReminderHandler
from bot.tasks.rsvp_writer import Answers
from bot.tasks.server_year import YearHandler
from bot.tasks.week_ahead import WeekHandler
from bot.ui.command_links import ids_by_name
from bot.ui.command_names import CommandTranslator
from bot.ui.invitation import invitation
from bot.words.catalogue import BASE, TEXTS, Catalogue, best_locale

log = logging.getLogger(__name__)

COGS = (
    "sister", "home", "privacy", "suggest", "explore", "quiz", "mentioned", "help", "mentions",
    "news", "follow", "event", "events", "event_watch", "setup", "server_year",
    "twin",
)  # fmt: skip
"""The modules of bot.cogs that add commands or listen."""


GC_THRESHOLDS = 700, 10, 1000
"""Young objects are looked at as Python does; the oldest a hundred times less often: each look at
them holds the event loop for some 20 ms."""


class Tree(app_commands.CommandTree["SisterCityBot"]):
    """The commands, with every failure answered in words."""

    async def interaction_check(self, interaction: "discord.Interaction[SisterCityBot]") -> bool:
        self.client.remember_locale(interaction)
        return True

    async def on_error(
        self,
        interaction: "discord.Interaction[SisterCityBot]",
        error: app_commands.AppCommandError,
    ) -> None:
        await self.client.answer_failure(interaction, error)


class SisterCityBot(AtHand, MovableShards):
    """The bot. Its attributes are the resources that cogs use.

    `settings`, `world` (the atlas), `db` (the store), `texts` (the catalogue), `studio` (draws
    maps; None: cards go out without), `newsroom` (what reads news), `sender` (what posts from the
    outbox), `clock` (the time, aware), `announcer` (keeps Discord in step with the store's
    events), `answers` (keeps people's answers to them), `languages` (who reads which), `figures` (what is
    counted for /metrics), `command_sync` (whether Discord has our commands).
    """

    version = __version__

    def __init__(
        self,
        settings: Settings,
        world: World,
        db: Database,
        texts: Catalogue = TEXTS,
        studio: Studio | None = None,
        clock: Clock = utc_now,
        figures: Figures | None = None,
    ) -> None:
        self.figures = figures or Figures()
        self._traced = Traced(self.figures)
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=gateway.INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            shard_count=settings.shard_count,
            shard_ids=settings.shard_ids and list(settings.shard_ids),
            # Nothing here needs old messages or members; a thousand servers then cost little.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            # discord.py waits this long after the last server it is told of before it is "ready".
            guild_ready_timeout=0.5,
            http_trace=self._traced.config,
        )
        guard(self.http)
        self.settings = settings
        self.world = world
        self.db = db
        self.texts = texts
        self.studio = studio
        self.clock = clock
        self.started_at = clock()
        # Before anything of ours hears of one: whoever stores what it is told would store it twice.
        parsers = self._connection.parsers
        parsers["INTERACTION_CREATE"] = told_once(parsers["INTERACTION_CREATE"])
        self.pulses: dict[str, Pulse] = {}
        """How the loops of `work` go, by their names."""
        self.identifies = Identifies(db, lambda: gateway.advice(self.http))
        self.hearing = Hearing(self.heard_s_ago, lambda: gateway.says_hello(self.http))
        self.probe = StoreProbe(db, settings.database_url)
        worker = secrets.token_hex(8)
        ids = settings.shard_ids and frozenset(settings.shard_ids)
        self._named_shards = Shards(settings.shard_count or 1, ids) if ids else Shards()
        self.keeper = (
            None
            if db.is_sqlite
            else ShardKeeper(
                db,
                worker,
                open_shard=self._take_shard,
                close_shard=self.close_shard,
                named=ids or frozenset(),
                hears=lambda: not self.hearing.is_deaf,
            )
        )
        """Shares the shards with other processes, or holds those of SHARD_IDS; None on SQLite."""
        self._may_connect = asyncio.Event()
        self.languages = Languages()
        self.door = Door()
        self.announcer = Announcer(self)
        self.members_of_events = Members(self)
        self.answers = Answers(self)
        self.sender = Sender(
            self,
            db,
            worker=worker,
            shards=lambda: self.own_shards,
            clock=clock,
            count=self.figures.delivered,
            door=self.door,
        )
        self.newsroom = Newsroom(
            settings,
            db,
            world,
            worker=worker,
            on_news=self.sender.wake.set,
            clock=clock,
            count=self.figures.polled,
        )
        self._news_handler = NewsHandler(self, db, world.cities, texts, self.newsroom.translator)
        self.sender.handlers |= dict.fromkeys(NewsHandler.kinds, self._news_handler)
        self.sender.handlers[event_life.REMINDER] = ReminderHandler(self)
        self.sender.handlers[server_years.KIND] = YearHandler(self)
        self.sender.handlers[week_ahead.KIND] = WeekHandler(self)
        self.fresh_world = FreshWorld(self)
        self._translator = CommandTranslator(texts)
        self.command_sync = CommandSync(
            self.tree, self._translator, db, clock, on_standing=self._say_hello
        )
        self.command_ids: Mapping[str, int] = {}
        self._background = work.Background()
        self._open = AsyncExitStack()
        self._is_live = False

    async def setup_hook(self) -> None:
        await self.tree.set_translator(self._translator)
        await self._open.enter_async_context(self.newsroom)
        self._open.push_async_callback(self.sender.close)
        for cog in COGS:
            await self.load_extension(f"bot.cogs.{cog}")
        await work.take_up(self)
        self.run_in_background(self._news_handler.prepare(), name="read the texts")
        if self.keeper is None:
            if 0 in self.own_shards.ids:
                self._sync_commands()
            else:
                self.command_sync.left_to_another()

    @property
    def own_shards(self) -> Shards:
        """The shards whose servers this process looks after at this moment."""
        return self._named_shards if self.keeper is None else self.keeper.shards

    def _sync_commands(self) -> None:
        application_id = self.application_id or 0  # known since the login
        self.run_in_background(self.command_sync.run(application_id), name="sync commands")

    async def keep_shards(self) -> None:
        """See to it that this process has its share of the shards. Raises StorageError."""
        if self.keeper is None:
            return
        await self._may_connect.wait()
        if not self.keeper.has_begun:
            if not await self.keeper.may_begin(self.settings.shard_count):
                return
            advice = await self.identifies.look()
            self.shard_count = await self.keeper.begin(
                self.settings.shard_count, advice.shards if advice else 1
            )
            self._connection.shard_count = self.shard_count
            self.identify_at_once = asyncio.Semaphore(self.identifies.at_once)
        await self.keeper.round()
        # What it still waited for may have gone to another process.
        await self.ready_once_all_are(self.keeper.held)
        if 0 not in self.keeper.held and self.command_sync.is_waiting:
            self.command_sync.left_to_another()

    def _take_shard(self, shard: int) -> None:
        self.open_shard(shard)
        if shard == 0:
            self._sync_commands()

    async def on_shard_ready(self, shard: int) -> None:
        if self.keeper is not None:
            log.info("shard connected shard=%d", shard)
            await self.ready_once_all_are(self.keeper.held)

    async def turn_to_identify(self, shard: int) -> None:
        await self.identifies.wait(shard)

    def use(self, world: World) -> None:
        """Answer from another world from now on."""
        self.world = world
        self.newsroom.world = world
        self._news_handler.cities = world.cities

    def run_in_background(self, work: Coroutine[Any, Any, Any], *, name: str) -> None:
        """Run `work` until it ends or the bot closes; a failure of it is logged."""
        self._background.run(work, name=name)

    async def close(self) -> None:
        await self._background.close()
        await self._open.aclose()
        await self.probe.close()
        await super().close()
        if self.keeper is not None:
            await self.keeper.close()

    async def launch_shards(self) -> None:
        """Connect, to DISCORD_GATEWAY_URL where it is set.

        Without it to the gateway that Discord names beside the number of shards. Shards that are
        shared come and go with `keep_shards`.
        """
        if self.keeper is not None:
            self._may_connect.set()
            return
        wanted, named = self.settings.shard_count, None
        if wanted is None and not self.settings.discord_gateway_url:
            count, named, limit = await self.http.get_bot_gateway()
            self.identifies.note(gateway.told(count, limit))
            self.shard_count = count
        else:
            advice = await self.identifies.look()
            self.shard_count = wanted or (max(1, advice.shards) if advice else 1)
        # Before there is a line: Discord closes one on which nobody identifies.
        await self.identifies.day()
        await self.launch_all(named)

    async def on_ready(self) -> None:
        log.info(
            "ready user=%s servers=%d shards=%s", self.user, len(self.guilds), self.shard_count
        )
        self._say_hello()
        # What is here now stays: servers, texts, modules. Looked through again and again by the
        # garbage collector it would hold the event loop for a tenth of a second at a time.
        gc.freeze()
        # What comes and goes is young; the old generation is looked through seldom.
        gc.set_threshold(*GC_THRESHOLDS)

    async def learn_commands(self) -> None:
        """Learn the ids under which Discord shows our commands as links; without them it shows names."""
        try:
            known = await self.http.get_global_commands(self.application_id or 0)
        except (discord.HTTPException, OSError, aiohttp.ClientError) as error:
            log.warning("commands are not links: %s", type(error).__name__)
            return
        self.command_ids = ids_by_name(known)

    def _say_hello(self) -> None:
        """Tell once, when people can use the bot, what whoever started it waits for."""
        if self._is_live or self.command_sync.wrong or not self.is_ready():
            return
        self._is_live = True
        self.run_in_background(self.learn_commands(), name="learn the ids of commands")
        link = invitation(self.application_id or 0)
        log.info("live as %s, in %d servers, invite: %s", self.user, len(self.guilds), link)

    def remember_locale(self, interaction: discord.Interaction) -> str:
        """Return the person's locale, and keep it for their messages, which do not tell it."""
        return self.languages.remember(interaction.user.id, str(interaction.locale))

    async def locale_for_message(self, message: discord.Message) -> str:
        """Return the locale to answer a message in."""
        guild, place = message.guild, BASE
        if guild is not None:
            try:
                place = (await self.guild_settings(guild.id)).locale or ""
            except StorageError:
                place = ""
            place = place or best_locale(str(guild.preferred_locale))
        return self.languages.of_message(message.content, message.author.id, place)

    # what went wrong

    async def answer_failure(self, interaction: discord.Interaction, error: BaseException) -> None:
        """Tell the person what went wrong, in their language and only to them."""
        await failures.answer_interaction(interaction, error, self.texts, self.clock())

    async def answer_message_failure(self, message: discord.Message, error: Exception) -> None:
        """Tell the author of a message what went wrong."""
        locale = await self.locale_for_message(message)
        await failures.answer_message(message, error, self.texts, locale, self.clock())

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """See to it that no press is met with silence: a menu of an older version, for one."""
        self._traced.arrived(interaction)
        if interaction.type in failures.PRESSES:
            self.remember_locale(interaction)
            if interaction.type is discord.InteractionType.modal_submit:
                await resume_form(interaction)  # type: ignore[arg-type]  # ours is the only client
            await failures.break_silence(interaction, self.texts)

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to cogs/mentions: we have no commands with a prefix."""

    async def on_error(self, event: str, /, *_args: Any, **_kwargs: Any) -> None:
        log.exception("event handler failed event=%s", event)
