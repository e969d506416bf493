"""What is asked of two cities is answered first; a state in front of its city, or a slip beside it, is no other city."""

from datetime import UTC, datetime

import pytest

from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, AboutPair, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import AreaAnswer, PairUnclear, SisterCities
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.telling import outline_of
from bot.words.voice import Voice

NOW = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)


def first_words(text: str, world: World) -> str:
    found = answer(read_question(text, world.cities, phrases()), None, world)
    outline = outline_of(found, Voice(TEXTS, "en-US", NOW, {}))
    assert outline is not None
    return str(outline.lead[0])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("do London and Paris share a sister", "Yes. They have 2 sister cities in common: Berlin"),
        ("do London and Paris have a sister city in common", "Yes. They have 2 sister cities"),
        ("haben London und Paris gemeinsame Partnerstädte?", "Yes. They have 2 sister cities"),
        ("do Leeds and Lille share a sister city", "No. Leeds, United Kingdom and Lille, France have no sister city in common"),
        ("which cities are twinned with both London and Paris", "They have 2 sister cities in common"),
        ("common sisters of London and Paris", "They have 2 sister cities in common"),
        ("are Leeds and Lille twinned", "Yes. Leeds, United Kingdom and Lille, France have been"),
        ("do New York and London have the same sister cities", "They have 2 sister cities in common: Beijing"),
        ("are Leeds and Dortmund's sister cities the same", "Leeds, United Kingdom and Dortmund, Germany have no sister city in"),
        ("does Glasgow have the same twin as Edinburgh", "Glasgow, United Kingdom and Edinburgh, United Kingdom have no"),
        ("haben Köln und Berlin dieselben Partnerstädte", "They have 3 sister cities in common"),
        ("Toulouse et Lyon ont-elles les mêmes villes jumelées ?", "Toulouse, France and Lyon, France have no sister city in common"),
        ("are Birmingham and Birmingham sister cities", "No. Birmingham, United Kingdom and Birmingham, United States are not"),
        ("is Richmond twinned with Richmond", "No. Richmond, United States and Richmond, Canada are not"),
        ("is Toledo twinned with Toledo", "Yes. Toledo, United States and Toledo, Spain are"),
    ],
)  # fmt: skip
def test_sisters_in_common_are_told_first(world: World, text: str, said: str) -> None:
    assert first_words(text, world).startswith(said)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("sister cities Leeds doesn't have", ("doesn't",)),
        ("which sister cities does Leeds not have", ("not",)),
        ("what sister cities doesn't Leeds have", ("doesn't",)),
        ("cities Leeds is not twinned with", ("is not",)),
        ("which cities isn't Leeds twinned with", ("isn't",)),
        ("welche Partnerstädte hat Leeds nicht", ("nicht",)),
        ("I don't know who Leeds is twinned with", ()),
        ("does Leeds not have a sister city", ()),
    ],
)
def test_a_denied_verb_is_said_to_have_been_left_out(
    world: World, text: str, left_out: tuple[str, ...]
) -> None:
    asked = read_question(text, world.cities, phrases())

    assert isinstance(asked, AboutCity)
    assert asked.name == "Leeds"
    assert asked.left_out == left_out


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Leeds twins that were not twinned after 2000", ("not",)),
        ("sister cities of Dallas which weren't twinned after 2000", ("weren't",)),
        ("Chicago sister cities not twinned before 1980", ("not",)),
        ("sister cities of Tokyo not before 1980", ()),
        ("which Irish cities don't have a sister city", ("don't",)),
        ("which German cities aren't twinned with French towns", ("aren't",)),
        ("isn't Leeds twinned with Dortmund?", ()),
    ],
)
def test_a_denial_that_would_turn_the_answer_round_is_said(
    world: World, text: str, left_out: tuple[str, ...]
) -> None:
    assert read_question(text, world.cities, phrases()).left_out == left_out


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Does Liverpool have a twin that isn't in Europe?", "EU"),
        ("which of Boston's sisters aren't in Europe", "EU"),
        ("Does Houston have a sister that isn’t in Asia?", "AS"),
        ("Cork twins that aren't in the UK", "GB"),
        ("cidades irmãs de Lisboa que não ficam na Europa", "EU"),
    ],
)
def test_what_is_not_in_an_area_lies_outside_it(world: World, text: str, area: str) -> None:
    asked = read_question(text, world.cities, phrases())

    assert isinstance(asked, AboutCity)
    assert asked.narrowing is not None
    assert (asked.narrowing.area and asked.narrowing.area.key, asked.narrowing.outside) == (
        area,
        True,
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("is Norwich twinned with Ruen", ["Rouen", "Ruen"]),
        ("is Cork twinned with Rens", ["Rennes", "Reims"]),
        ("Is Rens twinned with Cork", ["Rennes", "Reims"]),
        ("is Exeter twinned with Rens", ["Rennes", "Reims"]),
        ("is Coventry twinned with Keel", ["Kiel", "Kayl"]),
    ],
)
def test_a_name_that_is_nearly_a_sisters_is_asked_about(
    world: World, text: str, names: list[str]
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, PairUnclear)
    assert found.known is not None
    assert [city.name for city in found.unclear[0].candidates] == names  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["is Leeds twinned with Bonn", "is Munich twinned with Wien"])
def test_a_great_city_is_not_doubted_beside_another(world: World, text: str) -> None:
    assert first_words(text, world).startswith("No.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sydney NSW 2000 sister cities", "Sydney"),
        ("sister cities of Sydney NSW 2000", "Sydney"),
        ("Texas, Austin sister cities", "Austin"),
        ("USA, Chicago sister cities", "Chicago"),
        ("Ireland, Cork twin towns", "Cork"),
        ("sister cities of England, Leeds", "Leeds"),
        ("sister cities of Massachusetts, Boston", "Boston"),
        ("sister cities of France, Lyon", "Lyon"),
        ("Austria, Vienna sister cities", "Vienna"),
        ("sister cities of Austria, Vienna", "Vienna"),
        ("Japan / Nagoya", "Nagoya"),
        ("Italy - Verona", "Verona"),
        ("sister cities of Poland Gdansk", "Gdańsk"),
        ("who's the sister of Galway", "Galway"),
        ("who is Sligo's sister", "Sligo"),
        ("who's the sister of Siena", "Siena"),
        ("Ypres' twin", "Ypres"),
        ("Calais' twin", "Calais"),
    ],
)
def test_the_city_is_answered_with_all_its_sisters(world: World, text: str, name: str) -> None:
    question = read_question(text, world.cities, phrases())
    found = answer(question, None, world)

    assert isinstance(question, AboutCity)
    assert question.left_out == ()
    assert isinstance(found, SisterCities)
    assert found.city.name == name


@pytest.mark.parametrize(
    "text", ["who is the sister of Florence", "who's the sister of Savannah", "is Siena my sister"]
)
def test_a_given_name_is_no_city(world: World, text: str) -> None:
    assert read_question(text, world.cities, phrases()) == NoQuestion()


def test_an_area_behind_in_still_narrows(world: World) -> None:
    question = read_question(
        "which cities in Germany are twinned with Leeds", world.cities, phrases()
    )

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert [area.name for area in question.narrowing.areas] == ["Germany"]


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("桂林和呼噜噜", "呼噜噜"), ("上海和月球", "月球"), ("神戸と友達", "友達"), ("Muğla ile Zırtopya kardeş mi?", "Zırtopya"),
        ("İstanbul ve Xqzzyburg kardeş mi?", "Xqzzyburg"), ("神戸とアブラカダブリアは姉妹都市？", "アブラカダブリア"),
        ("Is Lowell twinned with Xqzzyburg?", "Xqzzyburg"), ("北京和外星是友好城市吗", "外星"),
    ],
)  # fmt: skip
def test_a_second_name_that_nobody_knows_is_said_by_name(
    text: str, unknown: str, world: World
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, PairUnclear)
    assert [each.query for each in found.unclear] == [unknown]


def test_a_short_name_within_a_foreign_one_is_no_city(world: World) -> None:
    question = read_question("北京和布洛波利斯是友好城市吗", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.other == "布洛波利斯"


@pytest.mark.parametrize(
    ("text", "area"),
    [("Türk şehirlerinin kardeş şehirleri", "TR"), ("Fransız kentlerinin kardeş şehirleri", "FR")],
)
def test_the_cities_of_a_country_are_asked_about_in_a_case(
    text: str, area: str, world: World
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutArea)
    assert question.area.key == area


@pytest.mark.parametrize(
    "text", ["Neustadt, Sachsen", "Partnerstädte von Neustadt, Sachsen", "Neustadt (Sachsen)"]
)
def test_a_town_that_is_called_by_its_region_is_found_with_a_comma(text: str, world: World) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    assert found.city.key == "gn:2864089"


def test_a_hamlet_in_a_country_is_not_asked_for_its_namesake_of_millions(world: World) -> None:
    asked = read_question("sister cities of California in Mexico", world.cities, phrases())

    assert isinstance(asked, AboutAreas)
    assert (asked.area.key, asked.other.key) == ("US.CA", "MX")
    assert isinstance(read_question("California, Mexico", world.cities, phrases()), AboutCity)
    town = read_question("sister cities of Peru in Indiana", world.cities, phrases())
    assert isinstance(town, AboutCity)


def test_anywhere_is_no_city(world: World) -> None:
    asked = read_question(
        "is birmingham alabama a sister city of anywhere in africa", world.cities, phrases()
    )

    assert isinstance(asked, AboutCity)
    assert asked.narrowing is not None
    assert asked.narrowing.area is not None
    assert asked.narrowing.area.name == "Africa"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sister cities of 🇫🇷", "France"), ("twin towns in 🇯🇵?", "Japan"),
        ("Partnerstädte von 🇵🇱", "Poland"),
    ],
)  # fmt: skip
def test_a_flag_where_a_name_is_due_is_the_country(world: World, text: str, name: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, AreaAnswer)
    assert found.area.name == name


def test_a_flag_beside_a_name_only_says_where_it_lies(world: World) -> None:
    found = answer(read_question("Toledo 🇪🇸", world.cities, phrases()), None, world)

    assert isinstance(found, SisterCities)
    assert found.city.country == "ES"
