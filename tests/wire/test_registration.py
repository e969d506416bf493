"""What Discord is told of the bot: its commands, where they are offered, in which words."""

import asyncio

import pytest

from bot.live.client import SisterCityBot
from bot.live.gateway import point_discord_py_at
from bot.storage.database import open_database
from tests.wire.conftest import connected

CONTRACT = {
    "sister": {"city", "ended", "private"},
    "pairing": {"city", "other"},
    "home set": {"city"},
    "home show": set(),
    "home clear": set(),
    "privacy show": set(),
    "privacy export": set(),
    "privacy delete": set(),
    "suggest": {"city", "other", "source", "note"},
    "help": set(),
    "about": set(),
}
DISCORD_LOCALES = {"en-US", "en-GB", "de", "fr", "es-ES", "es-419"}


def by_path(commands):
    """Return every command and subcommand by its full name."""
    found = {}
    for command in commands:
        found[command["name"]] = command
        for option in command.get("options", []):
            if option["type"] in (1, 2):
                found[f"{command['name']} {option['name']}"] = option
    return found


@pytest.mark.parametrize(("path", "options"), CONTRACT.items(), ids=CONTRACT)
async def test_a_command_of_the_contract_has_its_options(discord, bot, path, options):
    command = by_path(discord.state.commands)[path]

    assert {o["name"] for o in command.get("options", [])} >= options


async def test_every_city_option_completes(discord, bot):
    plain = [
        f"{path} {option['name']}"
        for path, command in by_path(discord.state.commands).items()
        for option in command.get("options", [])
        if option["type"] == 3
        and option["name"] in ("city", "other")
        and not option.get("autocomplete")
    ]

    assert plain == []


@pytest.mark.parametrize(
    "name", ["sister", "pairing", "home", "privacy", "suggest", "help", "about"]
)
async def test_members_commands_are_offered_everywhere(discord, bot, name):
    command = by_path(discord.state.commands)[name]

    assert set(command["contexts"]) == {0, 1, 2}
    assert set(command["integration_types"]) == {0, 1}


async def test_every_description_speaks_every_language(discord, bot):
    lacking = [
        (path, DISCORD_LOCALES - set(command.get("description_localizations") or {}))
        for path, command in by_path(discord.state.commands).items()
        if command.get("type") != 3
        and DISCORD_LOCALES - set(command.get("description_localizations") or {})
    ]

    assert lacking == []


async def test_no_privileged_intent_is_asked_for(discord, bot):
    [identify] = discord.gateway.identifies

    assert identify["intents"] & (1 << 1 | 1 << 8 | 1 << 15) == 0


async def test_commands_are_synced_once(discord, bot):
    assert discord.state.syncs == 1


async def test_a_process_without_the_first_shard_leaves_the_commands_alone(
    discord, settings, world
):
    other = settings.model_copy(update={"shard_count": 2, "shard_ids": (1,)})
    point_discord_py_at(other)
    async with open_database(other.database_url) as db:
        bot = SisterCityBot(other, world, db)
        task = asyncio.create_task(bot.start("not.a.token"))
        try:
            await discord.until_ready()
            await bot.wait_until_ready()
        finally:
            await bot.close()
            await task

    assert discord.gateway.identifies[0]["shard"] == [1, 2]
    assert discord.state.syncs == 0


@pytest.mark.parametrize("number", [404, 403], ids=["no such route", "refused"])
async def test_a_gateway_of_ones_own_is_used_without_asking_discord(
    discord, settings, world, number
):
    discord.fail("GET", "/gateway/bot", status=number, times=0)

    async with connected(discord, settings, world):
        reply = await discord.slash("help")

    assert reply.text
    assert discord.gateway.identifies[0]["shard"] == [0, 1]


async def test_the_operators_gateway_wins_over_the_one_discord_names(discord, settings, world):
    discord.gateway_named = "wss://gateway.invalid"

    async with connected(discord, settings, world):
        reply = await discord.slash("help")

    assert reply.text
