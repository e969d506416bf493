"""/sister and /pairing over the wire: the cards, the menus, and what is pressed on them."""

import re
from dataclasses import replace

import pytest

from tests.pairings import small_world
from tests.wire.conftest import connected

MOST_SISTERS = "gn:498817"  # Saint Petersburg: more than a hundred


async def test_sister_answers_with_the_citys_card(discord, bot):
    reply = await discord.slash("sister", city="Seattle")

    assert reply.embeds[0]["title"] == "Seattle, Washington, United States 🇺🇸"
    for sister in ("Beersheba", "Bergen", "Christchurch"):
        assert f"**{sister}**" in reply.text
    assert "4,421 mi (7,115 km)" in reply.text
    assert "21 sister cities" in reply.text


async def test_the_card_is_in_the_askers_language(discord, bot):
    reply = await discord.slash("sister", city="Köln", locale="de")

    assert "Partnerstädte" in reply.text
    assert "Deutschland 🇩🇪" in reply.text


async def test_listed_sisters_stand_before_reported_ones(discord, bot):
    reply = await discord.slash("sister", city="gn:2988507", locale="en-US")  # Paris

    listed, reported = reply.text.index("9 sister cities"), reply.text.index("Unconfirmed")
    assert listed < reply.text.index("**Berlin**") < reported < reply.text.index("**Cairo**")


async def test_a_city_only_wikidata_knows_is_headed_as_unconfirmed(discord, bot):
    reply = await discord.slash("sister", city="gn:57289")  # Hargeysa

    assert "only Wikidata (2016–2017) knows" in reply.text
    assert "**Unconfirmed**" in reply.text


async def test_none_on_record_names_the_nearest_that_have_some(discord, bot):
    reply = await discord.slash("sister", city="Aberdeen, South Dakota")

    assert "There may still be one we don’t know about" in reply.text
    assert "The nearest cities that have some" in reply.text
    nearby = await discord.press(reply, next(iter(reply.buttons)))
    assert "sister cit" in nearby.text


async def test_ended_ones_are_shown_when_asked_for(discord, bot):
    without = await discord.slash("sister", city="San Francisco")
    with_ended = await discord.press(without, "Show ended ones")

    pages = with_ended.text
    while "Next page" in with_ended.buttons:
        with_ended = await discord.press(with_ended, "Next page")
        pages += with_ended.text

    assert "**Osaka**" not in without.text
    assert "**Ended**" in pages
    assert "ended in 2018" in pages


async def test_a_page_is_turned_in_place(discord, bot):
    first = await discord.slash("sister", city="Seattle")

    second = await discord.press(first, "Next page")

    assert second.kind == "update"
    assert second.shown["id"] == first.shown["id"]
    assert "page 2 of 3" in second.text


async def test_pages_turn_after_a_restart(discord, settings, world):
    async with connected(discord, settings, world):
        first = await discord.slash("sister", city="Seattle")
    async with connected(discord, settings, world):
        second = await discord.press(first, "Next page")
        details = await discord.select(second, "gn:1859171")

    assert "page 2 of 3" in second.text
    assert "Seattle and Kobe" in details.text


async def test_cards_are_not_kept_in_memory(discord, bot):
    for city in ("Seattle", "Springfield", "Paris"):
        await discord.slash("sister", city=city)

    assert bot.persistent_views == []


async def test_somebody_else_gets_a_page_of_their_own(discord, bot):
    first = await discord.slash("sister", city="Seattle")

    theirs = await discord.press(first, "Next page", user=discord.bob, locale="fr")

    assert theirs.kind == "message"
    assert theirs.ephemeral
    assert "page 2 sur 3" in theirs.text
    assert "page 1 of 3" in first.text


async def test_every_page_of_the_longest_card_keeps_to_the_limits(discord, bot):
    reply = await discord.slash("sister", city=MOST_SISTERS, ended=True)
    pages = int(re.search(r"page 1 of (\d+)", reply.text)[1])
    names = set(re.findall(r"(?m)^- \*\*(.+?)\*\*", reply.text))
    for _ in range(pages - 1):
        reply = await discord.press(reply, "Next page")
        names |= set(re.findall(r"(?m)^- \*\*(.+?)\*\*", reply.text))

    assert "Next page" not in reply.buttons
    assert len(names) > 95


@pytest.mark.parametrize(
    "name",
    [
        "*Star*_under_`code`~~gone~~||spoiler||" + "x" * 50,
        "القدس الشريف " * 6,
        "[click](https://evil.example) @everyone <@1> <@&2> <#3>",
        "> quote\n# heading\n- list",
        "\u202eevil\u202c " + "ב" * 80,
    ],
    ids=["Markdown", "Arabic", "links and pings", "blocks", "bidi override"],
)
async def test_hostile_names_break_nothing(discord, settings, tmp_path, name):
    odd = [
        replace(
            small_world.city(i, f"{name}{i}"[-99:], "IL", 31.0, 35.0 + i / 100), region=name[:60]
        )
        for i in range(1, 126)
    ]
    pairs = [(odd[0], other, small_world.LISTED) for other in odd[1:]]
    world = small_world.world_of(tmp_path, odd, pairs)
    async with connected(discord, settings, world):
        card = await discord.slash("sister", city="gn:1")
        page = await discord.press(card, "Next page")
        pairing = await discord.select(page, page.menus[0]["options"][0]["value"])

    for reply in (card, page, pairing):
        assert discord.violations == []
        assert "\n#" not in reply.text
        assert not re.search(r"(?<!\\)\[click\]\(", reply.text)
        assert not re.search(r"(?<!\\)<[@#][&!]?\d+>", reply.text)
        assert "@everyone" not in reply.text
        assert "\u202e" not in reply.text
        opened, closed = reply.text.count("\u2068"), reply.text.count("\u2069")
        assert opened == closed


async def test_an_ambiguous_name_asks_with_a_menu(discord, bot):
    reply = await discord.slash("sister", city="Springfield")
    [menu] = reply.menus
    labels = [option["label"] for option in menu["options"]]

    chosen = await discord.select(reply, menu["options"][1]["value"])

    assert any("Missouri" in label for label in labels)
    assert any("Population" in option["description"] for option in menu["options"])
    assert chosen.kind == "update"
    assert chosen.embeds[0]["title"] == f"{labels[1]} 🇺🇸"


async def test_a_famous_name_is_answered_with_or_did_you_mean_beneath(discord, bot):
    reply = await discord.slash("sister", city="Paris")

    assert reply.embeds[0]["title"].startswith("Paris, Île-de-France")
    assert "Or did you mean Paris, Texas, United States?" in reply.text


async def test_the_other_cities_of_a_famous_name_are_behind_one_button(discord, bot):
    reply = await discord.slash("sister", city="Paris")

    asked = await discord.press(reply, "Another Paris?")
    labels = [option["label"] for option in asked.menus[0]["options"]]
    chosen = await discord.select(asked, asked.menus[0]["options"][1]["value"])

    assert asked.ephemeral
    assert labels[0].startswith("Paris, Île-de-France")
    assert len(labels) > 3
    assert chosen.embeds[0]["title"] == f"{labels[1]} 🇺🇸"


async def test_what_is_not_found_is_echoed_harmlessly(discord, bot):
    reply = await discord.slash("sister", city="Qzxv *@everyone* <@1>")

    assert "\\*" in reply.text
    assert not reply.shown["mention_everyone"]
    assert reply.shown["mentions"] == []


async def test_no_city_given_takes_ones_home_then_asks_for_one(discord, bot):
    asked = await discord.slash("sister")
    await discord.slash("home set", city="gn:5809844")
    answered = await discord.slash("sister")

    assert "`/home set`" in asked.text
    assert answered.embeds[0]["title"].startswith("Seattle")


async def test_private_is_for_the_askers_eyes(discord, bot):
    reply = await discord.slash("sister", city="Seattle", private=True)

    assert reply.ephemeral
    assert discord.posts(discord.general) == []


async def test_it_works_where_the_bot_is_no_member(discord, bot):
    reply = await discord.slash("sister", city="Seattle", guild=None, installed="user")

    assert "Bergen" in reply.text


async def test_pairing_puts_two_cities_side_by_side(discord, bot):
    reply = await discord.slash("pairing", city="Tokyo", other="Berlin")

    names = [field["name"] for field in reply.embeds[0]["fields"]]
    assert names[:2] == ["Tokyo, Japan 🇯🇵", "Berlin, Germany 🇩🇪"]
    assert "since May 14, 1994" in reply.text
    assert "Population" in reply.text
    assert "behind" in reply.text


async def test_what_is_not_paired_shows_the_chain_and_leads_along_it(discord, bot):
    reply = await discord.slash("pairing", city="Seattle", other="Köln")

    assert "are not sister cities in our data" in reply.text
    assert "→" in reply.text
    stations = list(reply.buttons)
    card = await discord.press(reply, stations[1])
    assert card.embeds[0]["title"].startswith(stations[1])


async def test_pairing_asks_about_each_unclear_name_in_turn(discord, bot):
    first = await discord.slash("pairing", city="Springfield", other="San José")
    reply = await discord.select(first, first.menus[0]["options"][0]["value"])
    if reply.menus:
        reply = await discord.select(reply, reply.menus[0]["options"][0]["value"])

    assert "Springfield" in reply.embeds[0]["title"]


async def test_pairing_with_one_city_is_with_ones_home(discord, bot):
    await discord.slash("home set", city="gn:5809844")

    reply = await discord.slash("pairing", city="gn:3161732")

    assert reply.embeds[0]["title"] == "Seattle and Bergen"
