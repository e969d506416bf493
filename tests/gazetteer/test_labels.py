"""No two choices of one list print alike, and a label typed back leads to its city."""

from collections import Counter, defaultdict

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.labels import Mark, told_apart
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.resolve import complete, resolve


def plain(city: City, cities: CityIndex) -> str:
    """Return what is printed of a city: name, region and country."""
    country = cities.countries[city.country]
    region = (
        "" if city.region.casefold() in (city.name.casefold(), country.casefold()) else city.region
    )
    return ", ".join(filter(None, (city.name, region, country)))


def labels(listed: list[City], cities: CityIndex) -> list[str]:
    printed = [plain(city, cities) for city in listed]
    return [
        text.replace(
            city.name, f"{city.name}, {'near ' if told.mark is Mark.NEAR else ''}{told.text}", 1
        )
        if told
        else text
        for city, text, told in zip(listed, printed, told_apart(listed, printed), strict=True)
    ]


@pytest.mark.parametrize(
    "typed",
    ["seaton", "san jose", "santa cruz", "newport", "sankt", "san miguel", "la union", "buenavista", "franklin", "st john",
     "neustadt", "washington", "tanjung", "ban na", "poblacion", "el carmen", "mount", "zaragoza", "nove mesto", "xin"],
)  # fmt: skip
def test_no_two_choices_of_a_list_print_alike(cities: CityIndex, typed: str) -> None:
    shown = labels(list(complete(typed, cities)), cities)

    assert [text for text, count in Counter(shown).items() if count > 1] == []


def test_twins_of_one_region_are_told_by_district_then_by_a_greater_city(cities: CityIndex) -> None:
    seatons = [city for city in complete("Seaton, England", cities) if city.name == "Seaton"]

    assert len(seatons) >= 2
    assert "Seaton, near Exmouth, England, United Kingdom" in labels(seatons, cities)
    assert "Seaton, District of Rutland, England, United Kingdom" in labels(seatons, cities)


def test_a_city_alone_needs_no_more_than_its_name(cities: CityIndex) -> None:
    seattle = resolve("Seattle", cities)

    assert isinstance(seattle, Found)
    assert told_apart([seattle.city], ["Seattle"]) == [None]


def test_what_is_not_known_of_namesakes_is_made_up_for_by_their_keys() -> None:
    one, other = (City(f"gn:{number}", "Nowhere", "", "US", 0.0, 0.0, 0, "") for number in (1, 2))

    told = told_apart([one, other], ["Nowhere", "Nowhere"])

    assert [(t.mark, t.text) for t in told if t] == [(Mark.KEY, "gn:1"), (Mark.KEY, "gn:2")]


@pytest.mark.thorough
def test_a_label_typed_back_leads_to_its_city(cities: CityIndex) -> None:
    # Every place of every fourth group that prints alike, and every fortieth of all others.
    alike = defaultdict(list)
    for row in range(len(cities)):
        city = cities.city(row)
        if city.kind == "place":
            alike[cities.fold(plain(city, cities))].append(city)
    twins = [group for group in alike.values() if len(group) > 1]
    lists = [
        *twins[::4],
        *([city] for city in [g[0] for g in alike.values() if len(g) == 1][::110]),
    ]
    lost, asked = [], 0
    for listed in lists:
        for city, label in zip(listed, labels(listed, cities), strict=True):
            asked += 1
            match resolve(label, cities):
                case Found(found) | Ambiguous(_, (found, *_)) if found.key == city.key:
                    pass
                case other:
                    lost.append(f"{label} ({city.key}) led to {other}")

    assert asked >= 4000
    assert lost == []
