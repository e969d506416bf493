"""Through the proxies of large bots: everything works, and their own answers are not taken for Discord's."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.check import at_discord
from bot.clock import utc_now
from bot.config import Settings
from bot.door.breaker import Breaker
from bot.live.gateway import advice, point_discord_py_at
from bot.live.run import live
from bot.storage.tables.news import feeds as feeds_table
from tests.discord_stand_in import DiscordStandIn
from tests.press import Press
from tests.proxies import NirnProxy, Proxy, TwilightProxy, running
from tests.wire.conftest import connected
from tests.wire.event_stage import Clock
from tests.wire.test_standing import until

BOTH = pytest.mark.parametrize("kind", [NirnProxy, TwilightProxy])
NIRN = pytest.mark.parametrize("kind", [NirnProxy])


@pytest.fixture
async def proxy(discord: DiscordStandIn, kind: type[Proxy]) -> AsyncIterator[Proxy]:
    async with running(kind(discord.url)) as proxy:
        yield proxy


@pytest.fixture
def settings(settings: Settings, press: Press, proxy: Proxy) -> Settings:
    press.publish("Old item")
    return settings.model_copy(
        update={"discord_api_base": proxy.api_base, "allow_private_feeds": True}
    )


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime.now(UTC))


@pytest.fixture
async def bot(discord, settings, world, clock) -> AsyncIterator[object]:
    async with connected(discord, settings, world, clock) as bot:
        yield bot


async def news(discord: DiscordStandIn, bot) -> list[str]:
    """Let the bot look at its feeds and send what is due; return the titles that stand."""
    async with bot.db.begin() as connection:
        await connection.execute(update(feeds_table).values(next_poll_at=bot.clock()))
    await bot.newsroom.poller.round()
    await bot.newsroom.poller.settle()
    return await sent(discord, bot)


async def sent(discord: DiscordStandIn, bot) -> list[str]:
    await bot.sender.round()
    await bot.sender.settle()
    shown = [m for m in discord.posts(discord.general) if "interaction_metadata" not in m]
    return [embed["title"] for message in shown for embed in message["embeds"]]


async def follow(discord: DiscordStandIn, press: Press) -> None:
    reply = await discord.slash(
        "follow feed", url=press.url(), channel=discord.general, user=discord.moderator
    )
    assert "now follows" in reply.text


@BOTH
async def test_all_that_the_bot_does_goes_through_it(discord, settings, world, press, proxy):
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world) as bot:
        card = await discord.slash("sister", city="Bergen")
        await discord.press(card, "Set as my home")
        assert await discord.autocomplete("sister", "city", city="Berg")
        mentioned = await discord.mention("who is Bergen's sister city?", channel=discord.news)
        private = await discord.dm("who is Bergen's sister city?")
        await follow(discord, press)
        await discord.slash(
            "follow feed", url=press.url(), channel=discord.ideas, user=discord.moderator
        )
        press.publish("New item")
        assert await news(discord, bot) == ["New item"]
        start = datetime.now(UTC) + timedelta(days=9)
        preview = await discord.slash(
            "event create",
            user=discord.moderator,
            title="Gala",
            when=f"{start:%Y-%m-%d} 18:00",
            city="gn:3161732",
            thread=True,
            given={"channel": discord.news},
        )
        confirmed = await discord.press(preview, "Confirm")
        asked = await discord.slash("privacy delete")
        await discord.press(asked, "Delete everything")

    assert mentioned is not None
    assert private is not None
    assert "Announced" in confirmed.text
    assert len(discord.state.events[discord.harbour]) == 1
    [entry] = discord.state.events[discord.harbour].values()
    assert entry["name"].startswith("Gala")
    assert [r.path for r in discord.requests if r.status >= 400] == []
    through = {line.partition("/api/v10")[2] for line in proxy.requests}
    assert {r.path for r in discord.requests} <= through
    assert getattr(proxy, "unknown", []) == []


@NIRN
async def test_a_request_given_up_on_after_it_was_done_is_not_done_again(
    discord, bot, press, proxy, clock
):
    await follow(discord, press)
    press.publish("New item")
    proxy.timeout_s = 0.2
    discord.fail("POST", "/messages$", status=0, answer_delay_s=0.6, times=1)

    await news(discord, bot)
    await asyncio.sleep(0.6)
    proxy.timeout_s = 5.0
    clock.forward(minutes=2)
    assert await sent(discord, bot) == ["New item"]

    assert len(discord.asked("POST", "/messages")) == 2
    assert discord.deduplicated == 1
    assert "paused" not in (await listed(discord)).lower()


async def listed(discord: DiscordStandIn) -> str:
    return (await discord.slash("follow list", user=discord.moderator)).text


@NIRN
async def test_a_limit_that_it_makes_up_is_waited_out(discord, bot, press, proxy, clock):
    await follow(discord, press)
    press.publish("New item")
    proxy.lost_nodes = 1

    assert await news(discord, bot) == []
    clock.forward(minutes=5)
    assert await sent(discord, bot) == ["New item"]
    assert "paused" not in (await listed(discord)).lower()


@pytest.mark.slow
@BOTH
async def test_words_of_its_own_drop_nothing_and_pause_nothing(discord, bot, press, proxy, clock):
    await follow(discord, press)
    press.publish("New item")
    upstream, proxy.upstream = proxy.upstream, "http://127.0.0.1:9"

    assert await news(discord, bot) == []
    proxy.upstream = upstream
    clock.forward(minutes=2)

    assert await sent(discord, bot) == ["New item"]
    assert "paused" not in (await listed(discord)).lower()


@NIRN
async def test_a_token_it_has_locked_away_stops_all_and_loses_nothing(
    discord, bot, press, proxy, clock
):
    await follow(discord, press)
    press.publish("New item")
    discord.fail("POST", "/messages$", status=401, times=1)

    assert await news(discord, bot) == []
    assert proxy.is_locked
    asked = len(proxy.requests)
    clock.forward(minutes=2)
    assert await sent(discord, bot) == []
    assert len(proxy.requests) == asked
    proxy.is_locked = False
    bot.door._breaker = Breaker()
    clock.forward(hours=1)

    assert await sent(discord, bot) == ["New item"]


@BOTH
async def test_a_page_that_wants_a_password_is_no_refused_token(discord, settings, caplog, proxy):
    point_discord_py_at(settings)
    proxy.page = 401, "<html><head><title>401 Authorization Required</title></head></html>"
    running_bot = asyncio.create_task(live(settings, utc_now))

    await until(lambda: "Discord cannot be reached" in caplog.text)
    proxy.page = None
    await until(lambda: bool(discord.state.commands))
    running_bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running_bot


@BOTH
async def test_the_check_tells_such_a_page_from_a_refused_token(discord, proxy):
    proxy.page = 401, "<html><head><title>401 Authorization Required</title></head></html>"
    [page, *_] = await at_discord.look_at_discord(proxy.api_base, "not.a.token")
    proxy.page = None
    discord.state.token = "another.token"
    [refused, *_] = await at_discord.look_at_discord(proxy.api_base, "not.a.token")

    assert page.passes
    assert "check DISCORD_API_BASE" in page.text
    assert not refused.passes
    assert "does not know this token" in refused.text


@NIRN
async def test_an_old_answer_out_of_its_cache_says_nothing_about_the_clock(proxy):
    first = await at_discord.look_at_discord(proxy.api_base, "not.a.token")
    _, told, _ = proxy.kept["/api/v10/users/@me"]
    told["Date"] = "Sat, 28 Nov 2026 00:00:00 GMT"
    later = await at_discord.look_at_discord(proxy.api_base, "not.a.token")

    assert [one.matter for one in first] == ["discord", "clock", "servers"]
    assert [one.matter for one in later] == ["discord", "servers"]


@NIRN
async def test_the_advice_of_discord_comes_through(discord, bot, proxy):
    discord.recommended_shards = 3
    proxy.kept.clear()

    assert (await advice(bot.http)).shards == 3
