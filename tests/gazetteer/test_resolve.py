"""Cities are found as people type them, and nothing else is."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.resolve import complete, resolve

SEATTLE, NEW_YORK, TOKYO, SAIGON = 5809844, 5128581, 1850147, 1566083


@pytest.mark.parametrize(
    ("query", "geonameid"),
    [
        ("Seattle", SEATTLE),
        ("gn:5809844", SEATTLE),
        ("seatle", SEATTLE),
        ("Seattle, Washington, United States", SEATTLE),
        ("NYC", NEW_YORK),
        ("new york, ny", NEW_YORK),
        ("東京", TOKYO),
        ("とうきょう", TOKYO),
        ("токио", TOKYO),
        ("Ho Chi Minh City", SAIGON),
        ("Sài Gòn", SAIGON),
        ("saigon", SAIGON),
        ("HCMC", SAIGON),
        ("Frankfurt", 2925533),
        ("Frankfurt am Main", 2925533),
        ("Frankfurt a. M.", 2925533),
        ("ffm", 2925533),
        ("Frankfurt (Oder)", 2925535),
        ("Frankfurt/Oder", 2925535),
        ("Frankfurt an der Oder", 2925535),
        ("İstanbul", 745044),
        ("ISTANBUL", 745044),
        ("Constantinople", 745044),
        ("'s-Hertogenbosch", 2747351),
        ("s hertogenbosch", 2747351),
        ("Den Bosch", 2747351),
        ("Suva", 2198148),
        ("Suva, Fiji", 2198148),
        ("Washington D.C.", 4140963),
        ("washington dc", 4140963),
        ("St. John's, Newfoundland and Labrador", 6324733),
        ("st johns nl", 6324733),
        ("Saint John, New Brunswick", 6138517),
        ("saint john nb", 6138517),
        ("Paris", 2988507),
        ("ПАРИЖ", 2988507),
        ("paris tx", 4717560),
        ("paris, texas, usa", 4717560),
        ("portland maine", 4975802),
        ("Portland, Oregon", 5746545),
        ("portland, oregn", 5746545),
        ("birmingham uk", 2655603),
        ("san jose cr", 3621849),
        ("San José, Costa Rica", 3621849),
        ("Muenchen", 2867714),
        ("köln", 2886242),
        ("koeln", 2886242),
        ("cincy", 4508722),
        ("臺北", 1668341),
        ("台北", 1668341),
        ("廣州", 1809858),
        ("القاهرة", 360630),
        ("los angelos", 5368361),
        ("melborne", 2158177),
        ("Germany, Berlin", 2950159),
        ("city of Seattle", SEATTLE),
        ("Singapore", 1880252),
        ("Singapur", 1880252),
    ],
)
def test_the_city_people_mean_is_found_at_once(
    cities: CityIndex, query: str, geonameid: int
) -> None:
    match resolve(query, cities):
        case Found(city):
            assert city.key == f"gn:{geonameid}"
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("query", "among"),
    [
        ("Springfield", "Springfield, Illinois, US"),
        ("St. John's", "Saint John's, Saint John Parish, AG"),
        ("Springfield", "Springfield, Missouri, US"),
        ("birmigham", "Birmingham, Alabama, US"),
    ],
)
def test_a_name_of_equals_is_asked_back(cities: CityIndex, query: str, among: str) -> None:
    outcome = resolve(query, cities)

    match outcome:
        case Ambiguous(_, candidates):
            assert among in [f"{c.name}, {c.region}, {c.country}" for c in candidates]
        case NotFound():
            pytest.fail("not found")


@pytest.mark.parametrize(
    ("query", "first", "is_asked"),
    [
        ("Portland me US", 4975802, False),  # Maine's: "me" is no filler
        ("Dover de USA", 4142290, False),  # Delaware's, whatever "de" is
        ("Columbus in USA", 4509177, True),  # Ohio's or Indiana's
        ("Springfield in Germany", None, False),
    ],
)
def test_a_filler_before_an_area_is_a_code_where_that_leads_to_a_city(
    cities: CityIndex, query: str, first: int | None, *, is_asked: bool
) -> None:
    outcome = resolve(query, cities)

    match outcome:
        case Found(city):
            assert (city.key, is_asked) == (f"gn:{first}", False)
        case Ambiguous(_, candidates):
            assert (candidates[0].key, is_asked) == (f"gn:{first}", True)
        case NotFound():
            assert first is None


def test_a_famous_name_is_answered_with_the_lesser_ones_beneath(cities: CityIndex) -> None:
    outcome = resolve("Paris", cities)

    assert isinstance(outcome, Found)
    assert outcome.city.country == "FR"
    assert ("Paris", "Texas") in [(c.name, c.region) for c in outcome.others]


@pytest.mark.parametrize(
    "query",
    [
        "Germany", "deutschland", "united states", "USA", "Liberia", "Kosovo", "Mexico",
        "Elon Musk", "Greta Thunberg", "Hans Müller",
        "hello there", "thanks, nice bot", "who won the game?", "here", "next week", "UTC+2", "null",
        "asdfghjkl", "aaaaaaaaaa", "zxqvbnrt", "!!!", "😀", "", "   ", "🏳️‍🌈", "0x7f",
        "' OR 1=1; --", "**bold** ~~x~~", "https://example.com",
    ],
)  # fmt: skip
def test_what_is_no_city_is_not_found(cities: CityIndex, query: str) -> None:
    assert isinstance(resolve(query, cities), NotFound)


@pytest.mark.parametrize(
    "query", ["germny", "Phillipines", "austrailia", "netherlnds", "argentna", "bangladeesh"]
)
def test_a_misspelt_country_is_no_city(cities: CityIndex, query: str) -> None:
    assert isinstance(resolve(query, cities), NotFound)


def test_what_is_not_found_comes_with_near_names(cities: CityIndex) -> None:
    outcome = resolve("Mexico", cities)

    assert isinstance(outcome, NotFound)
    assert "Mexico City" in [city.name for city in outcome.near]


@pytest.mark.parametrize(
    ("second", "first"), [("gn:1860704", "gn:11611933"), ("gn:2111677", "gn:1855580")]
)
def test_a_city_that_stands_twice_answers_to_both_ids(
    cities: CityIndex, second: str, first: str
) -> None:
    found = cities.by_key(second)

    assert found is not None
    assert found.key == first


@pytest.mark.parametrize(
    "key", ["gn:", "gn:0", "gn:-5", "gn:99999999999", "gn:1e3", "x", "x12", "xzzzzzzzzzz", "gn:²"]
)
def test_a_key_of_no_place_is_no_city(cities: CityIndex, key: str) -> None:
    assert cities.by_key(key) is None


def test_what_we_print_of_a_city_leads_back_to_it(cities: CityIndex) -> None:
    rows = range(0, len(cities), len(cities) // 150)
    lost = []
    for row in rows:
        city = cities.city(row)
        label = ", ".join(filter(None, (city.name, city.region, cities.countries[city.country])))
        match resolve(label, cities):
            case Found(found) | Ambiguous(_, (found, *_)):
                if (found.name, found.region, found.country) != (
                    city.name,
                    city.region,
                    city.country,
                ):
                    lost.append(f"{label} led to {found}")
            case NotFound():
                lost.append(f"{label} was not found")

    assert lost == []


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("lon", "London", "GB"),
        ("sea", "Seattle", "US"),
        ("sao p", "São Paulo", "BR"),
        ("portland, m", "Portland", "US"),
        ("portland mai", "Portland", "US"),
        ("brwsil", "Brasília", "BR"),
        ("new yorrk", "New York City", "US"),
        ("東", "Tokyo", "JP"),
        ("mos", "Moscow", "RU"),
        ("köl", "Cologne", "DE"),
        ("seatle", "Seattle", "US"),
        ("drtmnd", "Dortmund", "DE"),
        ("dordmunt", "Dortmund", "DE"),
        ("melbrone", "Melbourne", "AU"),
    ],
)
def test_typing_shows_the_city_among_the_first_five(
    cities: CityIndex, typed: str, name: str, country: str
) -> None:
    shown = complete(typed, cities)

    assert (name, country) in [(city.name, city.country) for city in shown[:5]]


def test_completion_honours_its_limit_and_shows_no_city_twice(cities: CityIndex) -> None:
    shown = complete("s", cities, 25)

    assert len(shown) == 25
    assert len({city.key for city in shown}) == 25
    assert complete("s", cities, 0) == ()
    assert len(complete("san", cities, 3)) == 3


@pytest.mark.parametrize(
    ("text", "key"), [("Valpariso", "gn:3868626"), ("Conception", "gn:3893894")]
)
def test_a_by_name_of_a_place_without_sisters_is_asked_about_beside_the_city_one_letter_away(
    text: str, key: str, cities: CityIndex
) -> None:
    found = resolve(text, cities)

    assert isinstance(found, Ambiguous)
    assert key in [city.key for city in found.candidates[:2]]


def test_a_name_with_a_slip_that_lies_there_goes_before_a_by_name_elsewhere(
    cities: CityIndex,
) -> None:
    found = resolve("Conception, Chile", cities)

    assert isinstance(found, Found)
    assert (found.city.key, found.is_doubtful) == ("gn:3893894", True)


def test_a_great_city_is_offered_beside_a_village_that_is_spelt_like_it_but_for_a_letter(
    cities: CityIndex,
) -> None:
    found = resolve("Groeningen", cities)

    assert isinstance(found, Found)
    assert "Groningen" in [city.name for city in found.others]
