"""From /suggest to the card: an operator decides, the bot shows it, and a new atlas is taken up."""

import asyncio
from pathlib import Path

import pytest

from bot.atlas.open import atlas_path
from bot.storage import local_pairings

SUVA, BERGEN = "gn:2198148", "gn:3161732"


@pytest.fixture
async def own_atlas(bot, tmp_path: Path) -> Path:
    """The atlas in a folder of the test's own, for what is accepted is copied beside it."""
    path = tmp_path / "atlas" / "atlas.bin"
    path.parent.mkdir()
    path.symlink_to(atlas_path())
    object.__setattr__(bot.settings, "atlas_path", path)
    await bot.fresh_world.round()
    return path


async def test_what_is_suggested_and_accepted_stands_on_the_card(discord, bot, own_atlas, operator):
    await discord.slash("suggest", city=SUVA, other=BERGEN, source="https://example.org/suva")
    [message] = await discord.until_posts(discord.state.dm_with(operator)["id"], 1)

    await discord.press(message, "Accept", user=operator)
    card = await discord.slash("sister", city=SUVA)
    [told] = await discord.until_posts(discord.state.dm_with(discord.alice)["id"], 1)

    assert "Suggested by this bot’s operator" in card.text
    assert "Bergen" in card.text
    assert "is shown from now on" in told["content"]
    async with bot.db.read() as connection:
        [kept] = await local_pairings.load(connection)
    assert (kept.city, kept.other, kept.source) == (SUVA, BERGEN, "https://example.org/suva")


async def test_a_name_of_several_cities_is_asked_about_before_it_is_shown(
    discord, bot, own_atlas, operator
):
    await discord.slash("suggest", city="Springfield", other=SUVA)
    [message] = await discord.until_posts(discord.state.dm_with(operator)["id"], 1)

    asked = await discord.press(message, "Accept", user=operator)
    assert "Springfield" in asked.text
    async with bot.db.read() as connection:
        assert await local_pairings.load(connection) == []
    refused = await discord.select(asked, "gn:4250542", user=discord.alice)
    anew = await discord.select(asked, "gn:4250542", user=operator)
    assert "Springfield, Illinois" in anew.text
    assert "out of date" in refused.text
    assert refused.ephemeral
    done = await discord.press(anew, "Accept", user=operator)

    assert "shown from now on" in done.text
    async with bot.db.read() as connection:
        [kept] = await local_pairings.load(connection)
    assert {kept.city, kept.other} == {"gn:4250542", SUVA}


async def test_what_is_accepted_of_no_city_of_ours_is_said_to_wait_for_a_hand(
    discord, bot, own_atlas, operator
):
    await discord.slash("suggest", city="Xqzzyburg", other=SUVA)
    [message] = await discord.until_posts(discord.state.dm_with(operator)["id"], 1)

    done = await discord.press(message, "Accept", user=operator)

    assert "by hand" in done.text


async def test_a_pairing_on_record_is_said_to_be_and_asked_about(discord, bot, own_atlas):
    reply = await discord.slash("suggest", city="Seattle", other="Bergen")

    assert "are on record already" in reply.text


async def test_an_operator_who_writes_review_gets_what_is_open(discord, bot, own_atlas, operator):
    await discord.slash("suggest", city=SUVA, other=BERGEN, note="since 1999")
    room = discord.state.dm_with(operator)["id"]
    await discord.until_posts(room, 1)

    await discord.dm("review", user=operator)
    posts = await discord.until_posts(room, 2)

    assert "since 1999" in posts[-1]["content"]
    declined = await discord.press(posts[-1], "Decline", user=operator)
    assert "Declined" in declined.text


async def test_a_damaged_atlas_is_passed_over_and_a_whole_one_taken_up(bot, own_atlas):
    before = bot.world
    own_atlas.unlink()
    own_atlas.write_bytes(b"no atlas")

    await bot.fresh_world.round()
    kept = bot.world
    own_atlas.unlink()
    await asyncio.to_thread(own_atlas.write_bytes, atlas_path().read_bytes())
    await bot.fresh_world.round()

    assert kept is before
    assert bot.world is not before
    assert bot.world.cities.by_key(SUVA) is not None
