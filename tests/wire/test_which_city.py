"""One question "which city?", wherever a city is named; what cannot be answered is private."""

import pytest

from tests.wire.event_stage import BERGEN

MISSOURI = "Springfield, Missouri, United States"


async def test_an_event_asks_which_city_and_goes_on_with_it(discord, bot):
    asked = await discord.slash(
        "event create",
        user=discord.moderator,
        title="Picnic",
        when="tomorrow 18:00",
        city="Springfield",
        other=BERGEN,
    )
    preview = await discord.select(asked, MISSOURI, user=discord.moderator)

    assert asked.ephemeral
    assert "Which “Springfield” do you mean?" in asked.text
    assert preview.ephemeral
    assert "Springfield" in preview.text
    assert "Bergen" in preview.text


async def test_an_event_asks_about_both_names_in_turn(discord, bot):
    asked = await discord.slash(
        "event create",
        user=discord.moderator,
        title="Picnic",
        when="tomorrow 18:00",
        city="Springfield",
        other="San José",
    )
    second = await discord.select(asked, MISSOURI, user=discord.moderator)
    option = second.menus[0]["options"][0]["label"]
    preview = await discord.select(second, option, user=discord.moderator)

    assert "Which “San José” do you mean?" in second.text
    assert "Picnic" in preview.text


async def test_setup_asks_which_city_and_keeps_it(discord, bot):
    asked = await discord.slash("setup", user=discord.moderator, city="Springfield")
    panel = await discord.select(asked, MISSOURI, user=discord.moderator)

    settings = await bot.guild_settings(int(discord.harbour))
    assert settings.home_city == "gn:4409896"
    assert "Springfield" in panel.text


async def test_the_form_of_setup_asks_too(discord, bot):
    panel = await discord.slash("setup", user=discord.moderator)
    form = await discord.press(panel, "Home city")
    asked = await discord.submit_modal(form, {"home": "Springfield"})

    await discord.select(asked, MISSOURI, user=discord.moderator)

    assert (await bot.guild_settings(int(discord.harbour))).home_city == "gn:4409896"


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("sister", {"city": "Qzxvtown"}),
        ("sister", {}),
        ("pairing", {"city": "Bergen", "other": "Qzxvtown"}),
        ("news", {"city": "Qzxvtown"}),
        ("news", {}),
        ("explore near", {"city": "Qzxvtown"}),
        ("explore match", {}),
        ("home set", {"city": "Qzxvtown"}),
        ("setup", {"city": "Qzxvtown"}),
        ("follow city", {"city": "Qzxvtown"}),
    ],
    ids=lambda value: value if isinstance(value, str) else ", ".join(value) or "nothing",
)
async def test_what_cannot_be_answered_is_for_the_askers_eyes(discord, bot, command, options):
    reply = await discord.slash(command, user=discord.moderator, **options)

    assert reply.ephemeral
    assert "Qzxvtown" in reply.text or "/home set" in reply.text


async def test_what_was_asked_of_the_sisters_is_kept_through_the_menu(discord, bot):
    menu = await discord.mention("Springfield's sisters in Japan")
    card = await discord.select(menu, MISSOURI)

    assert "In Japan: Isesaki" in card.text
    assert "Tlaquepaque" not in card.text


async def test_whether_there_are_any_is_kept_through_the_menu(discord, bot):
    menu = await discord.dm("does Springfield have a sister city in Japan?")
    card = await discord.select(menu, MISSOURI)

    assert "Yes: Isesaki" in card.text
    assert "Tlaquepaque" not in card.text


@pytest.mark.parametrize(("ended", "told"), [(True, True), (False, False)])
async def test_whether_ended_ties_were_asked_for_is_kept_through_the_menu(
    discord, bot, ended, told
):
    menu = await discord.slash("sister", city="Wakefield", ended=ended)
    card = await discord.select(menu, "Wakefield, England, United Kingdom")

    assert ("Belgorod" in card.text) == told


async def test_a_number_chosen_in_words_keeps_what_was_asked(discord, bot):
    await discord.dm("how many sisters does Springfield have in Japan?")

    card = await discord.dm("1")

    assert "in Japan one is on record" in card["embeds"][0]["description"]
