"""Be the bot: connect, hold what the commands need, and answer for every failure in one place."""

import asyncio
import gc
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import __version__, failures
from bot.command_sync import sync_if_changed
from bot.config import Settings
from bot.errors import StorageError
from bot.gazetteer.model import City
from bot.languages import Languages
from bot.news.model import Entry
from bot.pairings.world import World
from bot.pictures.studio import Studio
from bot.storage import feeds, guilds, homes, outbox
from bot.storage.claims import Shards
from bot.storage.database import Database
from bot.tasks.announce import Announcer
from bot.tasks.answers import Answers
from bot.tasks.deliver import Sender, utc_now
from bot.tasks.digests import post_digests
from bot.tasks.every import every
from bot.tasks.news_posts import NewsHandler
from bot.tasks.newsroom import Newsroom
from bot.ui.command_names import CommandTranslator
from bot.words.catalogue import BASE, TEXTS, Catalogue, best_locale

if TYPE_CHECKING:
    from discord.interactions import Interaction

log = logging.getLogger(__name__)

COGS = (
    "bot.cogs.sister",
    "bot.cogs.home",
    "bot.cogs.privacy",
    "bot.cogs.suggest",
    "bot.cogs.explore",
    "bot.cogs.quiz",
    "bot.cogs.mentioned",
    "bot.cogs.help",
    "bot.cogs.mentions",
    "bot.cogs.news",
    "bot.cogs.follow",
    "bot.cogs.event",
    "bot.cogs.events",
    "bot.cogs.event_watch",
    "bot.cogs.setup",
)

TASKS = ("bot.tasks.remind",)

STORE_PATIENCE_S = 2.0
"""A person waits this long for the store: an interaction must be answered within 3 s."""

SEND_EVERY_S = 5.0
"""Pause between two looks at the outbox, unless `sender.wake` is set."""

DIGESTS_EVERY_S = 30.0
FORGET_EVERY_S = 6 * 3600.0

GATEWAY_PATIENCE_S = 5.0

SILENCE_S = 2.0
"""A press that nobody has answered by then is answered here."""

INTENTS = discord.Intents(
    guilds=True, guild_messages=True, dm_messages=True, guild_scheduled_events=True
)
"""None of them privileged: mentions and direct messages still deliver their text."""


class Tree(app_commands.CommandTree["SisterCityBot"]):
    """The commands, with every failure answered in words."""

    async def interaction_check(self, interaction: "Interaction[SisterCityBot]") -> bool:
        self.client.remember_locale(interaction)
        return True

    async def on_error(
        self, interaction: "Interaction[SisterCityBot]", error: app_commands.AppCommandError
    ) -> None:
        await self.client.answer_failure(interaction, error)


class SisterCityBot(commands.AutoShardedBot):
    """The bot on Discord. Its attributes are the resources that cogs use.

    `settings`, `world` (the atlas), `db` (the store), `texts` (the catalogue), `studio` (draws
    maps; None: cards go out without), `newsroom` (what reads news), `sender` (what posts from the
    outbox; cogs add the handlers of their kinds), `clock` (the time, aware), `announcer` (keeps
    Discord in step with the store's events), `answers` (keeps people's answers to them).
    """

    version = __version__

    def __init__(
        self,
        settings: Settings,
        world: World,
        db: Database,
        texts: Catalogue = TEXTS,
        studio: Studio | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            shard_count=settings.shard_count,
            shard_ids=settings.shard_ids and list(settings.shard_ids),  # type: ignore[arg-type]  # None: all
            # Nothing here needs old messages or members; a thousand servers then cost little.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            # discord.py waits this long after the last server it is told of before it is "ready".
            guild_ready_timeout=0.5,
        )
        self.settings = settings
        self.world = world
        self.db = db
        self.texts = texts
        self.studio = studio
        self.last_poll_at: datetime | None = None
        """When feeds were last looked at, for /metrics."""
        shards = settings.shard_ids and frozenset(settings.shard_ids)
        self.own_shards = Shards(settings.shard_count or 1, shards) if shards else Shards()
        worker = secrets.token_hex(8)
        self.clock = clock
        self.announcer = Announcer(self)
        self.answers = Answers(self)
        self.sender = Sender(self, db, worker=worker, shards=self.own_shards, clock=clock)
        self._news_handler = NewsHandler(self, db, world.cities, texts)
        self.sender.handlers |= dict.fromkeys(NewsHandler.kinds, self._news_handler)
        self.newsroom = Newsroom(settings, db, world, worker=worker, on_news=self.sender.wake.set)
        self._open = AsyncExitStack()
        self._translator = CommandTranslator(texts)
        self.languages = Languages()
        self._background: set[asyncio.Task[Any]] = set()

    # starting and ending

    async def setup_hook(self) -> None:
        await self.tree.set_translator(self._translator)
        await self._open.enter_async_context(self.newsroom)
        self._open.push_async_callback(self.sender.close)
        for extension in (*COGS, *TASKS):
            await self.load_extension(extension)
        await self._take_up_work()
        if not self.settings.shard_ids or 0 in self.settings.shard_ids:
            self.run_in_background(self._sync_commands(), name="sync commands")

    async def _take_up_work(self) -> None:
        """Begin what runs unasked, at once with what a process that died has left."""
        try:
            if self.db.is_sqlite:  # which no other process uses, so every claim is a dead one's
                async with self.db.begin() as connection:
                    await feeds.release_all(connection)
                    await outbox.release_all(connection)
            await self.newsroom.poller.prepare()
        except StorageError:
            log.warning("the store fails at start; its work waits", exc_info=True)
        self.run_in_background(self._news_handler.prepare(), name="read the texts")
        for name, interval_s, work, wake in (
            ("send", SEND_EVERY_S, self.sender.round, self.sender.wake),
            ("poll", self.newsroom.round_every_s, self._poll, None),
            ("digests", DIGESTS_EVERY_S, self._post_digests, None),
            ("forget", FORGET_EVERY_S, self._forget_the_old, None),
        ):
            self.run_in_background(every(interval_s, work, name=name, wake=wake), name=name)

    async def _poll(self) -> None:
        await self.newsroom.poller.round()
        self.last_poll_at = datetime.now(UTC)

    async def _post_digests(self) -> None:
        if await post_digests(self.db, self.world.cities, self.own_shards):
            self.sender.wake.set()

    async def _forget_the_old(self) -> None:
        await self.newsroom.poller.forget()
        await self.sender.prune()

    def run_in_background(self, work: Coroutine[Any, Any, Any], *, name: str) -> None:
        """Run `work` until it ends or the bot closes; a failure of it is logged."""
        task = asyncio.create_task(work, name=name)
        self._background.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("background work failed name=%s", task.get_name(), exc_info=error)

    async def close(self) -> None:
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await self._open.aclose()
        await super().close()

    async def launch_shards(self) -> None:
        """Connect, to DISCORD_GATEWAY_URL where it is set.

        discord.py would ask Discord for the number of shards and go to the gateway named beside
        it. The operator's gateway wins, and a proxy that cannot tell a number means one shard.
        """
        if self.settings.discord_gateway_url and self.settings.shard_count is None:
            try:
                async with asyncio.timeout(GATEWAY_PATIENCE_S):
                    self.shard_count, _, _ = await self.http.get_bot_gateway()
            except (discord.GatewayNotFound, TimeoutError, KeyError, TypeError, OSError) as error:
                log.info("no number of shards to be had, taking one error=%r", error)
                self.shard_count = 1
        await super().launch_shards()

    async def on_ready(self) -> None:
        log.info(
            "ready user=%s servers=%d shards=%s", self.user, len(self.guilds), self.shard_count
        )
        # What is here now stays: servers, texts, modules. Looked through again and again by the
        # garbage collector it would hold the event loop for a tenth of a second at a time.
        gc.freeze()

    async def _sync_commands(self) -> None:
        application_id = self.application_id or 0  # known since the login
        await sync_if_changed(self.tree, self._translator, self.db, application_id)

    # what cogs ask for

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection to read from, while somebody waits: raises StorageError when slow."""
        async with _patiently(), self.db.read() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self, patience_s: float = STORE_PATIENCE_S) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction, while somebody waits, as `reading`."""
        async with _patiently(patience_s), self.db.begin() as connection:
            yield connection

    async def home_of(self, user_id: int) -> City | None:
        """Return the person's home city; None if none is set or the atlas knows it no more.

        Raises StorageError, after a bounded wait.
        """
        async with self.reading() as connection:
            home = await homes.load(connection, user_id)
        return self.world.cities.by_key(home.city_key) if home else None

    async def guild_home(self, guild_id: int | None) -> City | None:
        """Return the server's home city, as `home_of`."""
        settings = await self.guild_settings(guild_id)
        return self.world.cities.by_key(settings.home_city) if settings.home_city else None

    async def guild_settings(self, guild_id: int | None) -> guilds.GuildSettings:
        """Return what the server has set up; of a direct message, nothing chosen."""
        if guild_id is None:
            return guilds.GuildSettings(0)
        async with self.reading() as connection:
            return await guilds.load(connection, guild_id)

    async def home_for(self, user_id: int, guild_id: int | None) -> City | None:
        """Return the person's home, else the server's, else None."""
        return await self.home_of(user_id) or await self.guild_home(guild_id)

    async def news_at_hand(self, city: City, other: City) -> tuple[Entry, ...]:
        """Return what is known of a pair without asking anybody; nothing if the store fails."""
        try:
            async with asyncio.timeout(STORE_PATIENCE_S):
                return await self.newsroom.known(city, other)
        except (TimeoutError, StorageError):
            return ()  # the card stands without

    # languages

    def remember_locale(self, interaction: "Interaction[Any]") -> str:
        """Return the person's locale, and keep it for their messages, which do not tell it."""
        return self.languages.remember(interaction.user.id, str(interaction.locale))

    async def locale_for_message(self, message: discord.Message) -> str:
        """Return the locale to answer a message in."""
        place = await self._locale_of(message.guild)
        return self.languages.of_message(message.content, message.author.id, place)

    async def _locale_of(self, guild: discord.Guild | None) -> str:
        if guild is None:
            return BASE
        try:
            chosen = (await self.guild_settings(guild.id)).locale
        except StorageError:
            chosen = None
        return chosen or best_locale(str(guild.preferred_locale))

    # failures

    async def answer_failure(self, interaction: "Interaction[Any]", error: BaseException) -> None:
        """Tell the person what went wrong, in their language and only to them."""
        failure = failures.judge(error)
        if failure.unanswerable:
            log.info("interaction gone id=%s error=%s", interaction.id, failure.cause)
            return
        reference = failures.report(failure, what=_what(interaction))
        if interaction.type is discord.InteractionType.autocomplete:
            return
        locale = best_locale(str(interaction.locale))
        text = self.texts.say(locale, failure.message_id, **failure.worded(locale, reference))
        try:
            if interaction.response.is_done():
                await interaction.followup.send(text, ephemeral=True)
            else:
                await interaction.response.send_message(text, ephemeral=True)
        except (discord.HTTPException, OSError) as unsent:
            log.warning("apology not delivered reference=%s error=%s", reference, unsent)

    async def answer_message_failure(self, message: discord.Message, error: Exception) -> None:
        """Tell the author of a message what went wrong."""
        failure = failures.judge(error)
        reference = failures.report(failure, what="message")
        locale = await self.locale_for_message(message)
        text = self.texts.say(locale, failure.message_id, **failure.worded(locale, reference))
        try:
            await message.reply(text)
        except (discord.HTTPException, OSError) as unsent:
            log.warning("apology not delivered reference=%s error=%s", reference, unsent)

    async def on_interaction(self, interaction: "Interaction[Any]") -> None:
        """See to it that no press is met with silence: a menu of an older version, for one."""
        if interaction.type not in (
            discord.InteractionType.component,
            discord.InteractionType.modal_submit,
        ):
            return
        self.remember_locale(interaction)
        await asyncio.sleep(SILENCE_S)
        if not interaction.response.is_done():
            locale = best_locale(str(interaction.locale))
            try:
                await interaction.response.send_message(
                    self.texts.say(locale, "error-gone"), ephemeral=True
                )
            except discord.HTTPException as error:
                log.info("press not answered id=%s error=%s", interaction.id, error)

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to cogs/mentions: we have no commands with a prefix."""

    async def on_error(self, event: str, /, *_args: Any, **_kwargs: Any) -> None:
        log.exception("event handler failed event=%s", event)


@asynccontextmanager
async def _patiently(patience_s: float = STORE_PATIENCE_S) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(patience_s):
            yield
    except TimeoutError as error:
        raise StorageError("the store does not answer in time") from error


def _what(interaction: "Interaction[Any]") -> str:
    if interaction.command is not None:
        return f"/{interaction.command.qualified_name}"
    return str(interaction.custom_id or interaction.type.name).split(":")[0]


def point_discord_py_at(settings: Settings) -> None:
    """Send discord.py's requests to a REST proxy or another gateway where the operator says so."""
    if settings.discord_api_base:
        discord.http.Route.BASE = settings.discord_api_base
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


def run() -> int:
    """Go live with DISCORD_TOKEN; without it say so in one line and open the terminal chat."""
    from bot.config import load_settings

    settings = load_settings()
    if settings.token is None:
        from bot.chat import talk

        return talk.run(without_token=True)
    from bot.live import go_live

    return go_live(settings)
