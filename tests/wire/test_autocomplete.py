"""What is offered while somebody types a city."""

import pytest

from bot.live.logs import hush_typing


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("seat", "Seattle, Washington, United States"),
        ("portland, ma", "Portland, Maine, United States"),
        ("berg", "Bergen, Vestland, Norway"),
        ("KÖLN", "Cologne, North Rhine-Westphalia, Germany"),
        ("東京", "Tokyo, Japan"),
    ],
)
async def test_the_city_meant_is_among_the_first(discord, bot, typed, expected):
    choices = await discord.autocomplete("sister", "city", city=typed)

    assert expected in [choice["name"] for choice in choices[:5]]
    assert all(choice["value"].startswith(("gn:", "x")) for choice in choices)


async def test_countries_are_named_in_the_typists_language(discord, bot):
    choices = await discord.autocomplete("sister", "city", city="seattle", locale="de")

    assert choices[0]["name"] == "Seattle, Washington, Vereinigte Staaten"


async def test_an_empty_field_offers_ones_home_first(discord, bot):
    await discord.slash("home set", city="gn:3161732")

    choices = await discord.autocomplete("sister", "city", city="")

    assert choices[0]["value"] == "gn:3161732"
    assert len(choices) > 5
    assert len({choice["value"] for choice in choices}) == len(choices)


@pytest.mark.parametrize("typed", ["x" * 6000, "\u202e\x00*`@everyone", "ß" * 99, "🙂🙂"])
async def test_odd_typing_is_answered_within_the_limits(discord, bot, typed):
    choices = await discord.autocomplete("sister", "city", city=typed)

    assert len(choices) <= 25


async def test_a_late_answer_to_typing_is_nobodys_trouble(discord, bot, caplog):
    hush_typing()
    discord.fail("POST", "/callback", status=404, code=10062)

    payload = discord._slash_payload("sister", 4, focused="city", city="ber")
    discord.interactions.expect(payload)
    await discord.gateway.dispatch("INTERACTION_CREATE", payload, discord.harbour)
    reply = await discord.slash("sister", city="Seattle")

    assert "Seattle" in reply.text
    assert [r for r in caplog.records if r.levelname == "ERROR"] == []
