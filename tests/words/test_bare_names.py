"""What a newcomer types is read as it is meant: bare names, letters swapped, nicknames, twins, counties for short."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion, PairAspect
from bot.gazetteer.model import Ambiguous
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer, PairAnswer
from bot.pairings.world import World
from bot.words.catalogue import phrases
from bot.words.telling import outline_of
from tests.words.outlines import voice_of


@pytest.mark.parametrize(
    ("text", "first", "second", "left_out"),
    [
        ("Leeds Dortmund", "Leeds", "Dortmund", ()),
        ("leeds dortmund", "leeds", "dortmund", ()),
        ("Köln Liverpool", "Köln", "Liverpool", ()),
        ("Berlin Moskau", "Berlin", "Moskau", ()),
        ("New York Tokyo", "New York", "Tokyo", ()),
        ("Lyon Milan", "Lyon", "Milan", ()),
        ("Nice Cannes", "Nice", "Cannes", ()),
        ("Reading Düsseldorf", "Reading", "Düsseldorf", ()),
        ("Sevilla Kansas City", "Sevilla", "Kansas City", ()),
        ("Bielawa Westport", "Bielawa", "Westport", ()),
        ("Thun Trenčín", "Thun", "Trenčín", ()),
        ("Paris Rome London", "Paris", "Rome", ("London",)),
        ("Paris, Rome, London", "Paris", "Rome", ("London",)),
        ("partnership between Leeds and Lille", "Leeds", "Lille", ()),
    ],
)
def test_bare_names_side_by_side_are_a_pair(
    world: World, text: str, first: str, second: str, left_out: tuple[str, ...]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == (first, second)
    assert question.left_out == left_out


@pytest.mark.parametrize(
    "text",
    [
        "Charlotte Sydney", "Jackson Hamilton", "Sofia Paris", "reading leeds", "Boston Celtics", "Real Madrid",
        "London calling", "Jack London's sister", "reading partner", "lasting partnership", "strategic partnership",
        "a strong partnership with Lyon", "Jack & Co", "Co-op", "DTX", "LOL",
    ],
)  # fmt: skip
def test_persons_clubs_and_everyday_words_are_no_question(world: World, text: str) -> None:
    assert read_question(text, world.cities, phrases()) == NoQuestion()


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Oxford twin", "Oxford"), ("oxford twins", "Oxford"), ("Leeds partnerships", "Leeds"), ("SLC", "Salt Lake City"),
        ("Chigaco", "Chicago"), ("Shangahi", "Shanghai"), ("Melbuorne", "Melbourne"), ("Balitmore", "Baltimore"),
        ("Who's Austin's sister?", "Austin"), ("Paris Texas", "Paris"), ("London Ontario", "London"),
        ("Boulder Co.", "Boulder"), ("Co. Cork", "County Cork"), ("Co. Kildare", "County Kildare"),
    ],
)  # fmt: skip
def test_a_short_text_is_a_city(world: World, text: str, city: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    found = answer(question, None, world)
    assert found.city.name == city  # type: ignore[union-attr]


def test_a_nickname_that_a_town_bears_is_asked_about(world: World) -> None:
    found = answer(read_question("NOLA", world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert [city.name for city in found.candidates[:2]] == ["New Orleans", "Nola"]


@pytest.mark.parametrize("text", ["Brest", "jumelages de Brest", "Partnerstädte von Brest"])
def test_a_city_an_area_is_called_like_is_asked_about_beside_its_equal(
    world: World, text: str
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Ambiguous)
    assert [city.country for city in found.candidates[:2]] == ["BY", "FR"]


@pytest.mark.parametrize("text", ["Cork Co.", "Mayo Co"])
def test_a_county_for_short_offers_the_county_before_the_town(world: World, text: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    name = text.split()[0]
    assert [city.name for city in found.near[:2]] == [f"County {name}", name]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Is Paris only twinned with Rome?", "No. Of the sister cities of Paris"),
        ("Is Paris twinned only with Rome?", "No. Of the sister cities of Paris"),
        ("Ist Paris nur mit Rom verschwistert?", "No. Of the sister cities of Paris"),
        ("Paris est-elle jumelée seulement avec Rome ?", "No. Of the sister cities of Paris"),
        ("¿Está París hermanada solamente con Roma?", "No. Of the sister cities of Paris"),
        ("Is Bangor only twinned with Saint John?", "Yes."),
        ("Is Seattle only twinned with Oslo?", "No. "),
    ],
)
def test_an_only_is_answered(world: World, text: str, begins: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.ONLY
    found = answer(question, None, world)
    assert isinstance(found, PairAnswer)
    lead = outline_of(found, voice_of("en-US")).lead
    assert str(lead[0]).startswith(begins)


def test_a_yes_is_not_said_where_only_unconfirmed_sisters_are_known(world: World) -> None:
    found = answer(
        read_question("Hat Ulm eine Partnerstadt?", world.cities, phrases()), None, world
    )

    assert str(outline_of(found, voice_of("en-US")).lead[0]).startswith("Perhaps: ")


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Levant", "levant"), ("the Levant", "levant"), ("sister cities in the Levant", "levant"),
        ("Horn of Africa", "horn-of-africa"), ("Corne de l'Afrique", "horn-of-africa"), ("Melanesia", "melanesia"),
    ],
)  # fmt: skip
def test_a_group_of_countries_is_no_hamlet(world: World, text: str, area: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert found.area.key == area


@pytest.mark.parametrize("text", ["LA", "NY"])
def test_two_capitals_that_all_know_are_a_city(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.name == text


@pytest.mark.parametrize("text", ["la", "ny", "La", "OK", "NO", "TO", "ME", "OF", "DE"])
def test_two_letters_that_are_a_word_are_none(world: World, text: str) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dallas's", "Dallas"), ("Dallas'", "Dallas"), ("Kobe's", "Kobe"), ("Coventry's", "Coventry"),
        ("Vail's", None), ("Worms'", None),  # small, and called so by no person
        ("Sofia's", None), ("Charlotte's", None),  # great, and people are called so
        ("Chelsea's", None), ("Sam's", None),
    ],
)  # fmt: skip
def test_an_owner_alone_is_a_great_city_that_nobody_is_called_like(
    world: World, text: str, name: str | None
) -> None:
    question = read_question(text, world.cities, phrases())

    assert question == (AboutCity(name) if name else NoQuestion())
