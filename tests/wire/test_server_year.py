"""The server's year, over the wire: shown, posted when asked for, and once every January."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.config import Settings
from bot.pairings.world import World
from bot.pictures.studio import Studio
from bot.tasks.server_year import round_of_years
from tests.discord_stand_in import DiscordStandIn
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN, SEATTLE, Clock, Stage, ids_of

GALA = {"title": "Gala", "when": "10 December 2026 18:30", "city": BERGEN, "other": SEATTLE}


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))


@pytest.fixture
async def stage(
    discord: DiscordStandIn, settings: Settings, world: World, studio: Studio, clock: Clock
) -> AsyncIterator[Stage]:
    await discord.allow_bot("CREATE_EVENTS", "MENTION_EVERYONE")
    async with connected(discord, settings, world, clock) as bot:
        bot.studio = studio
        yield Stage(discord, bot, clock)


async def opened(stage: Stage):
    """Return the year as a moderator sees it."""
    panel = await stage.discord.slash("setup", user=stage.discord.moderator, city=SEATTLE)
    panel = await stage.discord.select(panel, stage.discord.general, menu="setting:events")
    return await stage.discord.press(panel, "The server’s year")


def years(discord: DiscordStandIn) -> list[dict]:
    """Return the posts of a year."""
    titles = (
        (m, e.get("title") or "") for m in discord.posts(discord.general) for e in m["embeds"]
    )
    return [message for message, title in titles if "in sister cities" in title]


async def held(stage: Stage) -> None:
    """Let an event of two cities be announced and take place."""
    await stage.announce(**GALA)
    await stage.until(datetime(2026, 12, 12, tzinfo=UTC))


async def test_an_empty_year_says_how_to_begin(stage):
    shown = await opened(stage)

    assert shown.ephemeral
    assert "There is nothing to show of 2026 yet" in shown.text
    assert "/event create" in shown.text
    assert "Seattle" in shown.text  # an anniversary to come of the home city
    assert not shown.files
    assert not any(id.startswith("year:post") for id in ids_of(shown.shown))


async def test_the_year_is_shown_with_a_map_that_is_described_twice(stage, discord):
    await held(stage)

    shown = await opened(stage)
    await discord.until(lambda: shown.shown["attachments"])

    assert "2026 in sister cities, so far" in shown.text
    assert "One event with 2 cities in 2 countries." in shown.text
    (file,) = shown.shown["attachments"]
    assert file["description"].startswith("Map: the 2 cities of ")
    assert "Bergen (Norway); Seattle (United States)" in file["description"]
    assert shown.shown["embeds"][0]["image"]["description"] == file["description"]


async def test_it_is_posted_when_a_moderator_says_so_and_only_once_a_press(stage, discord):
    await held(stage)
    shown = await opened(stage)

    done = await discord.press(shown, "Post it now")
    assert f"✓ It is being posted in <#{discord.general}>" in done.text
    again = await discord.press(done, "Post it now")
    assert "was posted" in again.text
    await stage.round()

    (post,) = years(discord)
    (file,) = post["attachments"]
    assert file["description"] == post["embeds"][0]["image"]["description"]
    assert file["description"].startswith("Map: the 2 cities of ")


async def test_every_january_it_is_posted_once_even_after_a_restart(
    stage, discord, settings, world, studio, clock
):
    await held(stage)
    shown = await discord.press(await opened(stage), "Post it every January")
    assert "Every January 2" in shown.text
    await round_of_years(stage.bot)
    await stage.round()
    assert years(discord) == []

    # ten o'clock in Seattle, and once more after two hours and a restart
    clock.now = datetime(2027, 1, 2, 18, tzinfo=UTC)
    await round_of_years(stage.bot)
    await stage.round()
    clock.forward(hours=2)
    await round_of_years(stage.bot)
    await stage.bot.close()
    async with connected(discord, settings, world, clock) as bot:
        bot.studio = studio
        await round_of_years(bot)
        await bot.sender.round()
        await bot.sender.settle()

        (post,) = years(discord)
    assert post["embeds"][0]["title"].endswith(": 2026 in sister cities")
    assert post["attachments"][0]["description"]


async def test_turned_off_it_is_not_posted_and_a_year_without_cities_neither(stage, discord, clock):
    shown = await discord.press(await opened(stage), "Post it every January")
    clock.now = datetime(2027, 1, 2, 18, tzinfo=UTC)
    await round_of_years(stage.bot)
    await stage.round()
    assert years(discord) == []  # on, but there is nothing to tell

    await discord.press(shown, "Post it no more")
    clock.now = datetime(2028, 1, 2, 18, tzinfo=UTC)
    await round_of_years(stage.bot)
    await stage.round()
    assert years(discord) == []


async def test_only_who_manages_the_server_may(stage, discord):
    shown = await opened(stage)
    discord.state.member(discord.harbour, discord.moderator)["roles"] = []

    late = await discord.press(shown, "Post it every January")

    assert "Manage Server" in late.text
