"""Areas, and some of a city's sisters, over the wire: the cards, their pages and what is pressed."""

import pytest


async def test_an_area_is_answered_with_its_most_connected_cities(discord, bot):
    reply = await discord.slash("sister", city="Bavaria")

    assert reply.embeds[0]["title"] == "Bavaria, Germany 🇩🇪"
    assert "sister city pairings are on record" in reply.text
    assert "**Nuremberg**" in reply.text
    assert "Most bound to" in reply.text


async def test_an_areas_cities_are_paged_and_lead_to_their_cards(discord, bot):
    reply = await discord.slash("sister", city="Germany")

    second = await discord.press(reply, "Next page")

    assert second.embeds[0]["title"] == "Germany 🇩🇪"
    assert second.text != reply.text
    assert "page 2" in second.text


@pytest.mark.parametrize(
    ("question", "title", "part"),
    [
        ("sister cities in Germany", "Germany 🇩🇪", "Most connected cities"),
        ("Partnerstädte in Sachsen", "Sachsen, Deutschland 🇩🇪", "**Dresden**"),
        ("jumelages en Bretagne", "Bretagne, France 🇫🇷", "**Rennes**"),
        ("ciudades hermanas de Cataluña", "Cataluña, España 🇪🇸", "**Barcelona**"),
        ("which German cities are twinned with towns in Wales", "Germany and Wales", "Stuttgart ↔ Cardiff"),
        ("does Seattle have a sister city in Norway?", "Seattle, Washington", "Yes: Bergen, since 1967."),
        ("does Seattle have a sister city in Italy or so?", "Seattle, Washington", "Yes: Perugia"),
        ("What is Seattle's oldest sister city?", "Seattle, Washington", "Kobe, since 1957"),
        ("how far is Seattle from its sister Kobe", "Seattle and Kobe", "8,063 km"),
        ("is Kobe the sister of Riga?", "Kobe and Riga", "**Yes. Kobe"),
        ("what's the difference between a sister city and a twin town", "Sister cities and twin towns", "same thing"),
    ],
)  # fmt: skip
async def test_a_question_in_plain_words_is_answered_first_in_words(
    discord, bot, question, title, part
):
    answer = await discord.mention(question)

    assert answer["embeds"][0]["title"].startswith(title)
    assert part in answer["embeds"][0]["description"]


async def test_a_city_named_like_its_area_offers_the_area(discord, bot):
    reply = await discord.slash("sister", city="New York")

    offered = next(label for label in reply.buttons if "New York (region" in label)
    area = await discord.press(reply, offered)
    assert area.embeds[0]["title"] == "New York, United States 🇺🇸"
    assert "**Rochester**" in area.text


async def test_explore_top_takes_a_region_or_continent(discord, bot):
    region = await discord.slash("explore top", country="Bavaria")
    continent = await discord.slash("explore top", country="Afrika", locale="de")
    unknown = await discord.slash("explore top", country="Xqzzyland")

    assert region.embeds[0]["title"] == "Bavaria, Germany 🇩🇪"
    assert continent.embeds[0]["title"] == "Afrika"
    assert unknown.ephemeral


async def test_the_sisters_of_an_area_are_paged(discord, bot):
    reply = await discord.slash("sister", city="gn:498817")  # Saint Petersburg
    assert reply.embeds[0]["title"].startswith("Saint Petersburg")

    answer = await discord.mention("Saint Petersburg's sister cities in Europe")

    assert "**In Europe**" in answer["embeds"][0]["description"]
    second = await discord.press(answer, "Next page")
    assert "page 2" in second.text
