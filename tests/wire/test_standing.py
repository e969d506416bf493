"""What stands between a start and a bot that people can use, and who hears of it."""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.clock import utc_now
from bot.cogs.interaction import Interaction
from bot.cogs.pages import CityButton
from bot.cogs.replying import redraw, respond
from bot.config import Settings
from bot.door.direct import tell_person
from bot.door.door import Denied
from bot.errors import ConfigError
from bot.live import command_sync, failures, opening, run
from bot.live.client import SisterCityBot
from bot.live.gateway import point_discord_py_at
from bot.live.run import live
from bot.live.vitals import reasons
from bot.live.watch import TOLD_AFTER, Watch, vitals_of
from bot.pairings.world import World
from bot.storage.database import open_database
from bot.ui.reply import Reply
from tests.discord_stand_in import DiscordStandIn
from tests.wire.settle import PATIENCE_S, settled


@asynccontextmanager
async def started(
    discord: DiscordStandIn, settings: Settings, world: World
) -> AsyncIterator[SisterCityBot]:
    """Run the bot without waiting for its commands."""
    point_discord_py_at(settings)
    async with open_database(settings.database_url) as db:
        bot = SisterCityBot(settings, world, db)
        task = asyncio.create_task(bot.start("not.a.token"))
        try:
            await discord.until_ready()
            await bot.wait_until_ready()
            yield bot
        finally:
            await bot.close()
            await task


async def until(comes: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not comes():  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.01)


async def wrong_with(bot: SisterCityBot) -> dict[str, str]:
    return {reason.vital.value: reason.text for reason in reasons(await vitals_of(bot))}


def said(caplog: pytest.LogCaptureFixture, part: str) -> Callable[[], bool]:
    return lambda: part in caplog.text


async def test_the_line_a_human_waits_for_comes_when_people_can_use_it(
    discord, settings, world, caplog
):
    with caplog.at_level(logging.INFO):
        async with started(discord, settings, world) as bot:
            await until(said(caplog, "live as "))
            assert await wrong_with(bot) == {}

    [line] = [r.message for r in caplog.records if r.message.startswith("live as ")]
    assert f"in {len(discord.state.guilds)} servers" in line
    assert f"client_id={discord.state.application['id']}" in line


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 502, "times": 6},
        {"status": 404, "times": 1},
        {"status": 403, "times": 1},
        {"status": 429, "times": 1},
        {"status": 200, "page": "<h1>Bitte für alle anmelden</h1>"},
        {"status": 403, "page": "verweigert für Sie"},
        {"status": 400, "code": 30034, "times": 3},
    ],
    ids=[
        "Discord fails",
        "a proxy's 404",
        "a proxy's 403",
        "too many",
        "a page under a success",
        "a page in latin-1",
        "too many today",
    ],
)
async def test_commands_are_told_again_until_they_stand(
    discord, settings, world, monkeypatch, fault
):
    monkeypatch.setattr(command_sync, "FIRST_WAIT_S", 0.01)
    discord.fail("PUT", "/commands$", **fault)

    async with started(discord, settings, world) as bot:
        await until(lambda: not bot.command_sync.wrong)
        assert await wrong_with(bot) == {}

    assert len(discord.state.commands) > 10
    assert discord.asked("POST", "/commands") == []


async def test_other_commands_than_those_that_were_sent_are_none(
    discord, settings, world, monkeypatch
):
    monkeypatch.setattr(command_sync, "FIRST_WAIT_S", 0.01)
    discord.state.lost_commands.add("quiz")

    async with started(discord, settings, world) as bot:
        await until(lambda: "no list of them" in bot.command_sync.wrong)
        discord.state.lost_commands.clear()
        await until(lambda: not bot.command_sync.wrong)

    assert "quiz" in {command["name"] for command in discord.state.commands}


async def test_one_bad_command_is_named_and_costs_no_other(discord, settings, world, caplog):
    discord.state.refused_commands.add("quiz")

    async with started(discord, settings, world) as bot:
        await until(lambda: "quiz" in bot.command_sync.wrong)
        assert await wrong_with(bot) == {"commands": "Discord refuses /quiz"}

    assert "Discord refuses /quiz:" in caplog.text
    registered = {command["name"] for command in discord.state.commands}
    assert {"sister", "follow", "event"} <= registered
    assert "quiz" not in registered


async def test_a_token_that_may_register_nothing_is_one_line(discord, settings, world, caplog):
    discord.fail("PUT", "/commands$", status=403, code=50001, times=0)

    async with started(discord, settings, world) as bot:
        await until(lambda: "50001" in bot.command_sync.wrong)
        assert set(await wrong_with(bot)) == {"commands"}

    lines = [r for r in caplog.records if "register commands" in r.message]
    assert len(lines) == 1


async def test_a_token_that_is_refused_keeps_it_from_being_ready_until_it_is_good(discord, bot):
    discord.fail("POST", "/users/@me/channels", status=401)
    with pytest.raises(Denied):
        await tell_person(bot.door, bot, int(discord.alice), content="first")
    assert (await wrong_with(bot))["sender"].startswith("nothing is sent to Discord: later token")

    await until(lambda: not bot.door.wait_s)
    await tell_person(bot.door, bot, int(discord.alice), content="again")

    assert await wrong_with(bot) == {}


async def test_operators_hear_once_of_what_stays_wrong(discord, settings, world):
    keeper = discord.state.add_user("keeper")["id"]
    discord.state.refused_commands.add("quiz")
    settings = settings.model_copy(update={"operator_ids": frozenset({int(keeper)})})
    async with started(discord, settings, world) as bot:
        await until(lambda: "quiz" in bot.command_sync.wrong)
        began = bot.clock()
        watching = Watch(bot)
        for now in (began, began + TOLD_AFTER, began + TOLD_AFTER + timedelta(minutes=1)):
            bot.clock = lambda at=now: at
            await watching.round()

    [message] = discord.posts(discord.state.dm_with(keeper)["id"])
    assert "commands" in message["content"]
    assert "/quiz" in message["content"]


async def test_what_is_done_is_counted(discord, bot):
    await discord.slash("sister", city="Seattle")
    await discord.slash("sister", city="Springfield")

    def figures() -> str:
        return bot.figures.text().decode()

    # Discord has the answer a moment before the bot knows that it has.
    answered = 'sister_city_interaction_seconds_count{command="/sister"} 2.0'
    await until(lambda: answered in figures())
    assert 'sister_city_answers_total{outcome="listed"} 1.0' in figures()
    assert 'sister_city_answers_total{outcome="ambiguous"} 1.0' in figures()
    assert 'sister_city_discord_requests_total{method="PUT",status="200"} 1.0' in figures()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (4010, "SHARD_IDS"),
        (4011, "SHARD_COUNT"),
        (4012, "newer"),
        (4013, "intents"),
        (4014, "Intents"),
    ],
)
async def test_what_the_gateway_refuses_for_good_ends_the_bot_at_once(
    discord, settings, code, word
):
    discord.gateway.refuse_with = code
    point_discord_py_at(settings)

    with pytest.raises(ConfigError, match=word):
        await live(settings, utc_now)

    assert len(discord.gateway.identifies) == 1


async def test_a_start_to_which_discord_does_not_say_ready_is_given_up_and_begun_anew(
    discord, settings, caplog, monkeypatch
):
    caplog.set_level(logging.INFO)
    for name, seconds in (("PACE_S", 0.05), ("SAID_EVERY_S", 0.2), ("READY_WITHIN_S", 1.0)):
        monkeypatch.setattr(opening, name, seconds)
    discord.gateway.says_ready = False
    point_discord_py_at(settings)
    running_bot = asyncio.create_task(live(settings, utc_now))

    await until(lambda: "cannot be reached (it did not say READY to shards 0" in caplog.text)
    assert "still starting waits_for=READY to shards 0" in caplog.text
    discord.gateway.says_ready = True
    await until(lambda: "live as " in caplog.text)
    running_bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running_bot


@pytest.mark.parametrize(
    ("path", "status", "page"),
    [
        ("/users/@me$", 200, "<h1>Bitte für alle anmelden</h1>"),
        ("/users/@me$", 200, "{}"),
        ("/users/@me$", 403, "verweigert für Sie"),
        ("/applications/@me$", 200, '{"id": "1'),
        ("/gateway/bot$", 200, '{"url": "wss://x", "shards": 0, "session_start_limit": {}}'),
        ("/gateway/bot$", 200, '{"url": "wss://x", "shards": "many", "session_start_limit": {}}'),
    ],
)
async def test_a_start_waits_for_a_discord_that_makes_no_sense(
    discord, settings, caplog, monkeypatch, path, status, page
):
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(run, "RETRY_FIRST_S", 0.05)
    fault = discord.fail("GET", path, status=status, page=page, times=2)
    discord.gateway_named = discord.gateway_url
    point_discord_py_at(settings)
    if "gateway" in path:
        settings = settings.model_copy(update={"discord_gateway_url": None})
    running_bot = asyncio.create_task(live(settings, utc_now))

    await until(lambda: "live as " in caplog.text)
    running_bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running_bot

    assert fault.hits == 2
    assert caplog.text.count("Discord cannot be reached") == 2
    assert "Traceback" not in caplog.text


async def test_a_message_told_twice_is_answered_once(discord, bot):
    answer = await discord.dm("who is Seattle's sister city?")
    assert answer is not None
    room = answer["channel_id"]
    before = len(discord.posts(room))
    [question] = [m for m in discord.state.messages[room].values() if "who is" in m["content"]]

    await discord.gateway.dispatch("MESSAGE_CREATE", question)
    await settled(discord, bot)

    assert len(discord.posts(room)) == before


@pytest.mark.parametrize(
    "custom_id",
    [
        f"city:gn:{10**30}:0:0:1:",
        f"city:gn:5809844:{10**30}:0:1:",
        f"city:gn:5809844:0:0:{2**63}:",
        f"event:{2**63}:going",
        f"resume:{10**40}",
        f"draft:{2**64}:confirm",
        f"review:{10**25}:accept",
        f"area:gn:{2**63}:gn:1:0:1:",
        f"sisters:gn:{2**64}:DE:0:1:",
        f"others:gn:{10**30}:1",
        f"pairing:gn:{10**30}:gn:1",
        f"home:gn:{2**63}",
        f"news:gn:{10**22}::0:1",
        f"followlist:-{10**20}:x",
        f"correct:gn:{10**30}:",
        f"year:show:{10**30}",
        f"offer:{2**63}:1:yes",
        f"offer:1:{2**63}:no",
        f"explored:near:gn:{10**30}::0:1:",
        f"explored:near:gn:5809844::{2**63}:1:",
        f"quiz-next:{10**30}:",
    ],
)
async def test_a_number_no_database_takes_is_answered_in_words(discord, bot, custom_id, caplog):
    card = await discord.slash("sister", city="Seattle")
    message = discord.state.messages[card.message["channel_id"]][card.message["id"]]
    message["components"][0]["components"][0] |= {
        "type": 2, "style": 2, "label": "Made up", "custom_id": custom_id,
    }  # fmt: skip

    reply = await discord.press(message, "Made up")

    assert "out of date" in reply.text
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]


async def test_what_a_person_deletes_is_in_no_file(discord, bot, tmp_path):
    await discord.slash("home set", city="Ulaanbaatar")
    kept = [bytes(f.read_bytes()) for f in tmp_path.glob("bot.db*")]
    assert any(b"gn:2028462" in content for content in kept)

    asked = await discord.slash("privacy delete")
    await discord.press(asked, "Delete everything")

    kept = [bytes(f.read_bytes()) for f in tmp_path.glob("bot.db*")]
    assert not any(b"gn:2028462" in content for content in kept)


@pytest.mark.parametrize("shown", [redraw, respond], ids=["redrawn", "answered"])
async def test_a_slow_press_is_waited_for_and_never_called_out_of_date(
    discord, bot, monkeypatch, shown
):
    monkeypatch.setattr(failures, "SILENCE_S", 0.05)
    released = asyncio.Event()

    async def slow(_button: CityButton, interaction: Interaction) -> None:
        await released.wait()
        await shown(interaction, Reply("at last"))

    monkeypatch.setattr(CityButton, "pressed", slow)
    card = await discord.slash("sister", city="Seattle")

    pressed = asyncio.create_task(discord.press(card, "Next page"))
    await until(lambda: len(discord.asked("POST", "/callback")) == 2)
    released.set()
    reply = await pressed

    assert reply.deferred
    assert "at last" in reply.text
    assert "out of date" not in str(discord.state.messages)


async def test_a_store_that_is_slow_is_told_as_such_and_not_as_out_of_date(discord, bot, tmp_path):
    card = await discord.slash("sister", city="Seattle")
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")

    told = await discord.press(card, "Set as my home")
    await settled(discord, bot)
    other.execute("ROLLBACK")
    other.close()

    assert told.kind != "message" or "out of date" not in told.text
    assert "out of date" not in str(discord.state.messages)
