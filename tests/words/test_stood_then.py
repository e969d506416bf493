"""“Had in 1980” asks for the ties that stood then; what is counted back from today is said to be left out."""

import pytest

from bot.gazetteer.asked import AboutCity, Measure
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases

YEARS = {
    # least, most
    "how many sisters did Seattle have in 1980": (None, 1980),
    "sister cities Seattle had in 1990": (None, 1990),
    "who was Seattle twinned with in 1970?": (None, 1970),
    "Was Seattle twinned with anyone in 1960": (None, 1960),
    "which sister cities did Seattle have in the 1970s": (None, 1979),
    "Welche Partnerstädte hatte Seattle im Jahr 1970?": (None, 1970),
    "Welche Partnerstädte hatte Seattle 1970?": (None, 1970),
    "combien de villes jumelées avait Seattle en 1980": (None, 1980),
    "which sister cities of Seattle were founded in 1967": (1967, 1967),
    "which sister cities of Seattle were added in 1967": (1967, 1967),
    "which ties of Seattle were ended in 2022": (2022, 2022),
    "sister cities of Seattle in 1967": (1967, 1967),
}


@pytest.mark.parametrize(("text", "expected"), YEARS.items(), ids=list(YEARS))
def test_the_ties_that_stood_in_a_year_are_those_since_then_or_before(
    world: World, text: str, expected: tuple[int | None, int]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    (limits,) = question.narrowing.limits
    assert (limits.measure, limits.least, limits.most) == (Measure.YEAR, *expected)


LAST_YEARS = {
    "Seattle's sister cities in the last 10 years": "in the last 10 years",
    "Seattle's sister cities in the last twenty years": "in the last twenty years",
    "Seattle's sister cities of the last 3 decades": "of the last 3 decades",
    "Seattle's sister cities in the past ten years": "in the past ten years",
    "Seattle's sister cities, latest 3 years": "latest 3 years",
    "sister cities of Seattle added last year": "last year",
    "sister cities of Seattle this year": "this year",
    "Partnerstädte von Seattle in den letzten 10 Jahren": "in den letzten 10 Jahren",
    "jumelages de Seattle des 10 dernières années": "des 10 dernières années",
    "ciudades hermanas de Seattle en los últimos diez años": "en los últimos diez años",
}


@pytest.mark.parametrize(("text", "said"), LAST_YEARS.items(), ids=list(LAST_YEARS))
def test_years_counted_back_from_today_are_no_number_of_cities(
    world: World, text: str, said: str
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.narrowing, question.left_out) == (None, (said,))


def test_the_last_three_sister_cities_are_still_the_newest(world: World) -> None:
    text = "last three sister cities of Munich"

    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert (question.narrowing.top, question.left_out) == (3, ())
