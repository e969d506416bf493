"""A famous city that may have been meant is named beside the small one that the words name to the letter."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, Taken
from bot.gazetteer.resolve import resolve


def found(cities: CityIndex, query: str) -> Found:
    outcome = resolve(query, cities)
    assert isinstance(outcome, Found)
    return outcome


@pytest.mark.parametrize(
    ("query", "country", "famous"),
    [
        ("Salzburg, Germany", "DE", "AT"), ("Porto, Spain", "ES", "PT"), ("Brest, Allemagne", "DE", "BY"), ("Brest Allemagne", "DE", "BY"),
        ("Cologne, France", "FR", "DE"),
    ],
)  # fmt: skip
def test_beside_a_hamlet_the_famous_namesake_elsewhere_is_offered(
    cities: CityIndex, query: str, country: str, famous: str
) -> None:
    outcome = found(cities, query)

    assert (outcome.city.country, outcome.others[0].country) == (country, famous)


def test_an_old_name_of_a_hamlet_yields_to_the_city_of_that_name(cities: CityIndex) -> None:
    outcome = found(cities, "Charleston, NC")

    assert (outcome.city.name, outcome.city.region) == ("Charleston", "South Carolina")
    assert outcome.others[0].name == "Bryson City"
    assert [(note.kind, note.typed) for note in outcome.notes] == [(Taken.DROPPED, "NC")]


def test_an_old_name_of_a_small_town_is_said_to_be_one(cities: CityIndex) -> None:
    outcome = found(cities, "Rothenburg, Polen")

    assert outcome.city.name == "Czerwieńsk"
    assert [(note.kind, note.typed, note.taken) for note in outcome.notes] == [
        (Taken.SLIP, "Rothenburg", "Czerwieńsk")
    ]
    assert "Rothenburg ob der Tauber" in [city.name for city in outcome.others]


@pytest.mark.parametrize("query", ["Firenze, Italia", "Salisbury, Zimbabwe", "Danzig, Poland"])
def test_an_exonym_of_a_great_city_needs_no_word(cities: CityIndex, query: str) -> None:
    assert found(cities, query).notes == ()


def test_an_odd_name_of_a_hamlet_is_said_to_be_one_beside_the_great_city(
    cities: CityIndex,
) -> None:
    outcome = found(cities, "Edmundton")

    assert [(note.kind, note.typed, note.taken) for note in outcome.notes] == [
        (Taken.SLIP, "Edmundton", "Beverly")
    ]
    assert outcome.others[0].name == "Edmonton"


@pytest.mark.parametrize(
    ("query", "name", "left_out"),
    [
        ("Famagusta, Northern Cyprus", "Famagusta", "Northern Cyprus"),
        ("Limassol, Northern Cyprus", "Limassol", "Northern Cyprus"),
        ("Kyrenia in Northern Cyprus", "Kyrenia", "Northern Cyprus"),
    ],
)
def test_a_part_of_a_country_behind_a_name_is_said_to_be_left_out(
    cities: CityIndex, query: str, name: str, left_out: str
) -> None:
    outcome = found(cities, query)

    assert outcome.city.name == name
    assert [(note.kind, note.typed) for note in outcome.notes] == [(Taken.DROPPED, left_out)]


def test_a_small_city_with_sisters_is_found_beside_words_that_nobody_knows(
    cities: CityIndex,
) -> None:
    outcome = found(cities, "Stepanakert, Nagorno-Karabakh")

    assert outcome.city.name == "Stepanakert"
    assert [(note.kind, note.typed) for note in outcome.notes] == [
        (Taken.LEFT_OUT, "Nagorno-Karabakh")
    ]


def test_a_greater_city_of_one_letter_more_is_offered(cities: CityIndex) -> None:
    outcome = found(cities, "Pittsburg")

    assert (outcome.city.name, outcome.others[0].name) == ("Pittsburg", "Pittsburgh")


def test_a_town_is_asked_about_beside_the_city_whose_code_it_is(cities: CityIndex) -> None:
    outcome = resolve("KRK", cities)

    assert isinstance(outcome, Ambiguous)
    assert [city.country for city in outcome.candidates] == ["PL", "HR"]


@pytest.mark.parametrize(
    ("query", "country", "other"),
    [("Krk", "HR", "Kraków"), ("Ham", "FR", "Hamburg"), ("Dax", "FR", "Dazhou")],
)
def test_a_town_is_meant_before_the_city_whose_code_it_is_unless_it_is_typed_as_one(
    cities: CityIndex, query: str, country: str, other: str
) -> None:
    outcome = found(cities, query)

    assert (outcome.city.name, outcome.city.country) == (query, country)
    assert other in {city.name for city in outcome.others}


@pytest.mark.parametrize(
    ("query", "not_offered"),
    [("Deal", "Delhi"), ("March", "Manchester"), ("Rye", "Guayaquil"), ("Bar", "Bangalore")],
)
def test_nobody_slips_in_a_code(cities: CityIndex, query: str, not_offered: str) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Found | Ambiguous)
    shown = outcome.candidates if isinstance(outcome, Ambiguous) else outcome.others
    assert shown
    assert not_offered not in {city.name for city in shown}


@pytest.mark.parametrize(
    ("query", "begins"),
    [("Neustadt", "Neustadt an der Weinstraße"), ("Orange", "Orange"), ("Salem", "Salem")],
)
def test_a_menu_begins_with_those_who_bear_the_name(
    cities: CityIndex, query: str, begins: str
) -> None:
    outcome = resolve(query, cities)

    assert isinstance(outcome, Ambiguous)
    bear = [city.name.startswith(query) for city in outcome.candidates]
    assert outcome.candidates[0].name == begins
    assert bear == sorted(bear, reverse=True)


def test_a_village_of_the_name_does_not_stand_before_a_great_citys_by_name(
    cities: CityIndex,
) -> None:
    outcome = resolve("Valence", cities)

    assert isinstance(outcome, Ambiguous)
    assert [city.name for city in outcome.candidates[:3]] == ["Valence", "Valencia", "Valence"]


@pytest.mark.parametrize(
    ("query", "name"),
    [("Wawa", "Warsaw"), ("City of London", "London"), ("Portland, Ohio", "Sandusky"), ("Landen", "London")],
)  # fmt: skip
def test_it_is_said_of_a_city_taken_for_what_others_are_called(
    cities: CityIndex, query: str, name: str
) -> None:
    outcome = found(cities, query)

    assert outcome.city.name == name
    assert [(note.kind, note.taken) for note in outcome.notes] == [(Taken.SLIP, name)]


@pytest.mark.parametrize("query", ["Danzig", "Firenze", "Leeds City", "City of Leeds", "Vegas"])
def test_nothing_is_said_of_another_name_that_no_town_bears(cities: CityIndex, query: str) -> None:
    assert found(cities, query).notes == ()


@pytest.mark.parametrize("query", ["Rio", "NYC", "Breslau"])
def test_a_city_known_by_a_short_name_is_not_asked_about(cities: CityIndex, query: str) -> None:
    assert found(cities, query).city.population > 500_000


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Н. Новгород", "Nizhny Novgorod"), ("N. Novgorod", "Nizhny Novgorod"),
        ("В. Новгород", "Veliky Novgorod"), ("V. Novgorod", "Veliky Novgorod"), ("Н. Тагил", "Nizhny Tagil"),
    ],
)  # fmt: skip
def test_the_first_word_of_a_russian_name_may_be_one_letter(
    cities: CityIndex, query: str, name: str
) -> None:
    assert (found(cities, query).city.name, found(cities, query).notes) == (name, ())
