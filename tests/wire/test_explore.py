"""/explore over the wire: the answers, the menus that ask back, and what is pressed on them."""

import pytest

SUVA, BERGEN, SEATTLE, KOBE = "gn:2198148", "gn:3161732", "gn:5809844", "gn:1859171"


async def test_a_chain_is_told_station_by_station(discord, bot):
    reply = await discord.slash("explore path", city=SUVA, other=BERGEN)

    assert "Suva → Bergen" in reply.text
    assert "1. **Suva**, Fiji" in reply.text
    assert "6. **Bergen**, Norway" in reply.text
    assert [option["label"].split(",")[0] for option in reply.menus[0]["options"]][::5] == [
        "Suva",
        "Bergen",
    ]


async def test_every_station_opens_its_card_in_private(discord, bot):
    path = await discord.slash("explore path", city=SUVA, other=BERGEN)

    card = await discord.select(path, BERGEN)

    assert card.ephemeral
    assert card.embeds[0]["title"].startswith("Bergen, Vestland, Norway")


async def test_where_no_chain_leads_the_answer_says_so(discord, bot):
    # Longyearbyen has no sister city in our data.
    reply = await discord.slash("explore path", city="gn:2729907", other=BERGEN)

    assert "No chain of sister cities leads from Longyearbyen" in reply.text


async def test_without_another_city_the_way_begins_at_home(discord, bot):
    await discord.slash("home set", city=SEATTLE)

    reply = await discord.slash("explore path", city=SUVA)

    assert "Seattle → Suva" in reply.text


async def test_without_any_home_the_answer_asks_for_one(discord, bot):
    reply = await discord.slash("explore near")

    assert "/home set" in reply.text
    assert reply.ephemeral


async def test_shared_sisters_are_named(discord, bot):
    reply = await discord.slash("explore common", city=SEATTLE, other="gn:1850147")

    assert "in common" in reply.text


async def test_cities_nearby_come_with_their_distance(discord, bot):
    reply = await discord.slash("explore near", city="gn:2692969", km=30)

    assert "Within 30 km of Malmö" in reply.text
    assert "Copenhagen" in reply.text
    assert "18 mi (28 km)" in reply.text


async def test_what_fills_more_than_a_page_is_turned(discord, bot):
    first = await discord.slash("explore near", city="gn:2950159", km=300)
    before = first.text

    second = await discord.press(first, "Next page")

    assert second.kind == "update"
    assert "page 1 of 5" in before
    assert "page 2 of 5" in second.text
    assert len(second.menus[0]["options"]) == 10


@pytest.mark.parametrize("country", ["JP", "Japan", "japon", "JAPAN"])
async def test_a_country_is_understood_by_code_and_name(discord, bot, country):
    reply = await discord.slash("explore country", city=SEATTLE, country=country)

    assert "**In Japan: Kobe, since 1957.**" in reply.text
    assert "Kobe" in reply.text


async def test_an_unknown_country_is_not_guessed(discord, bot):
    reply = await discord.slash("explore country", city=SEATTLE, country="Atlantis*")

    assert reply.text == "I couldn’t find a country called “Atlantis\\*”."
    assert reply.ephemeral


async def test_countries_are_offered_in_the_persons_language(discord, bot):
    choices = await discord.autocomplete(
        "explore country", "country", city=SEATTLE, country="deutschl", locale="de"
    )

    assert choices[0] == {"name": "Deutschland", "value": "DE"}


async def test_a_match_is_labelled_as_a_suggestion_and_gives_reasons(discord, bot):
    reply = await discord.slash("explore match", city=SEATTLE)

    assert "Just an idea" in reply.text
    suggestions = reply.embeds[0]["description"].split("\n- ")[1:]
    assert len(suggestions) == 5
    assert all(suggestion.count("\n  - ") >= 2 for suggestion in suggestions)


async def test_the_most_connected_cities_are_ranked(discord, bot):
    reply = await discord.slash("explore top", country="NO")

    lines = [line for line in reply.text.splitlines() if line[:1].isdigit()]
    counts = [int(line.split(" – ")[1].split()[0]) for line in lines]
    assert len(lines) == 10
    assert counts == sorted(counts, reverse=True)
    assert all("Norway" in line for line in lines)


async def test_a_surprise_leads_to_another_one(discord, bot):
    first = await discord.slash("explore random")
    first_title = first.embeds[0]["title"]

    second = await discord.press(first, "Another one")

    assert "Have you heard of these two?" in second.text
    assert second.kind == "update"
    assert second.embeds[0]["title"] != first_title


@pytest.mark.parametrize(
    ("options", "meant"),
    [
        pytest.param({"city": "Springfield", "other": KOBE}, "city", id="the first city"),
        pytest.param({"city": KOBE, "other": "Springfield"}, "other", id="the second city"),
    ],
)
async def test_an_ambiguous_name_is_asked_about_and_the_answer_goes_on(
    discord, bot, options, meant
):
    asked = await discord.slash("explore path", **options)

    question = asked.text
    answer = await discord.select(asked, asked.menus[0]["options"][0]["value"])

    assert "Which “Springfield”" in question
    assert answer.kind == "update"
    ends = answer.embeds[0]["title"].split(" → ")
    assert set(ends) == {"Springfield", "Kobe"}
    assert ends.index("Springfield") == (0 if meant == "city" else 1)


async def test_a_pairing_stands_side_by_side_with_languages_holidays_and_daylight(discord, bot):
    reply = await discord.slash("pairing", city=SEATTLE, other=KOBE)

    seattle, kobe = (field["value"] for field in reply.embeds[0]["fields"][:2])
    assert "Languages: English" in seattle
    assert "Languages: Japanese" in kobe
    for side in (seattle, kobe):
        assert "Next public holiday: " in side
        assert ", by day ☀️" in side or ", by night 🌙" in side
