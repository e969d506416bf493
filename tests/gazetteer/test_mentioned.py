"""Cities that a message mentions: found in several languages, and no Nice too many."""

import pytest

from bot.atlas.open import open_atlas
from bot.gazetteer.mentioned import mentioned
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


def names(text: str, world: World) -> list[str]:
    return [m.candidates[0].name for m in mentioned(text, world.cities, phrases())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We flew from Seattle to Kobe last year.", ["Seattle", "Kobe"], id="two"),
        pytest.param("Kobe and Seattle are twinned", ["Kobe", "Seattle"], id="at the start"),
        pytest.param(
            "I moved to seattle in 2019", ["Seattle"], id="lower case after a preposition"
        ),
        pytest.param("Nice weather in Nice, isn't it?", ["Nice"], id="the second Nice only"),
        pytest.param("Reading is fun in Reading, England", ["Reading"], id="qualified Reading"),
        pytest.param(
            "The Hague and New York City", ["The Hague", "New York City"], id="several words"
        ),
        pytest.param("Grüße aus Köln und München!", ["Köln", "Munich"], id="German"),
        pytest.param("Je vais à Lyon, puis à Marseille.", ["Lyon", "Marseille"], id="French"),
        pytest.param("Vivo en Sevilla y trabajo en Málaga", ["Sevilla", "Málaga"], id="Spanish"),
        pytest.param(
            "Portland, Maine is not Portland, Oregon", ["Portland", "Portland"], id="namesakes"
        ),
        pytest.param("昨日は大阪から神戸まで行きました", ["Osaka", "Kobe"], id="Japanese"),
        pytest.param("서울에서 부산까지", ["Seoul", "Busan"], id="Korean with particles"),
        pytest.param("Seattle's sister is Bergen's sister", ["Seattle", "Bergen"], id="possessive"),
        pytest.param("https://example.org/paris <@123> `tokyo` but Oslo!", ["Oslo"], id="no links"),
    ],
)
def test_cities_are_found(world, text, expected):
    found = names(text, world)

    aliases = {"Köln": "Cologne", "Sevilla": "Seville"}
    assert [aliases.get(n, n) for n in found] == [aliases.get(n, n) for n in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Nice!",
        "Nice one, thanks",
        "That is a nice book I am reading",
        "Reading books is what I like best",
        "Of course. Of all things!",
        "See you in March or on Sunday",
        "have a bath and split the orange",
        "Most of the time it is the same",
        "Das Essen war gut, und das Wetter auch",
        "Im Regen stehen wir in der Halle",
        "Jack London wrote it; Paris Hilton did not",
        "Victoria and Charlotte came by",
        "my mobile is on the date",
        "ok cool, gg, brb",
        "I AM SO TIRED OF THIS GAME TODAY",
        "",
        "🎉🎉🎉",
    ],
)
def test_everyday_words_and_people_are_no_cities(world, text):
    assert names(text, world) == []


def test_namesakes_are_offered_likeliest_first(world):
    [mention] = mentioned("She lives in Richmond now", world.cities, phrases())

    assert mention.name == "Richmond"
    assert len(mention.candidates) > 1


def test_a_wall_of_text_ends_at_ten(world):
    text = (
        "Oslo, Bergen, Paris, London, Berlin, Rome, Madrid, Tokyo, Kobe, Seoul, Beijing, Delhi "
        * 40
    )

    assert len(mentioned(text, world.cities, phrases())) == 10


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I love Denver's parks and Lima's food", ["Denver", "Lima"]),
        ("We flew from Oakland's airport to Bari's port", ["Oakland", "Bari"]),
        ("L.A.'s beaches are full", ["Los Angeles"]),
        ("la plage d'Anvers et les ponts de Glasgow", ["Antwerp", "Glasgow"]),
        ("We visited St. John's in June", ["St. John's"]),
    ],
)
def test_an_ending_is_no_part_of_a_name(world: World, text: str, names: list[str]) -> None:
    found = mentioned(text, world.cities, phrases())

    assert [mention.candidates[0].name for mention in found] == names
