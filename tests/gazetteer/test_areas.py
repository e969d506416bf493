"""Areas are known by their names in every language, and told from the cities called like them."""

import pytest

from bot.gazetteer.areas import PART, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.place import (
    AreaMeant,
    CityMeant,
    areas_beside,
    areas_called,
    lies_in,
    place_meant,
)
from bot.gazetteer.resolve import resolve

LARGE = 1_000_000
"""People in the cities of a region that everybody has heard of somewhere."""


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Bavaria", "DE.02"), ("Bayern", "DE.02"), ("Bavière", "DE.02"), ("Baviera", "DE.02"),
        ("Freistaat Bayern", "DE.02"), ("Sachsen", "DE.13"), ("Saxe", "DE.13"), ("Sajonia", "DE.13"),
        ("Hyōgo", "JP.13"), ("Hyogo", "JP.13"), ("Hyogo Prefecture", "JP.13"),
        ("Catalonia", "ES.56"), ("Katalonien", "ES.56"), ("Catalogne", "ES.56"), ("Cataluña", "ES.56"),
        ("England", "GB.ENG"), ("Angleterre", "GB.ENG"), ("Inglaterra", "GB.ENG"),
        ("Scotland", "GB.SCT"), ("Schottland", "GB.SCT"), ("Wales", "GB.WLS"), ("Gales", "GB.WLS"),
        ("Bretagne", "FR.53"), ("Brittany", "FR.53"), ("Bretaña", "FR.53"), ("Toskana", "IT.16"),
        ("Ontario", "CA.08"), ("Kalifornien", "US.CA"), ("the state of New York", "US.NY"),
        ("New York State", "US.NY"), ("Bavaria, Germany", "DE.02"), ("Maine", "US.ME"),
        ("Germany", "DE"), ("Deutschland", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"),
        ("the Netherlands", "NL"), ("Holland", "NL"), ("UK", "GB"), ("USA", "US"), ("Georgia", "GE"),
        ("日本", "JP"), ("Россия", "RU"), ("Africa", "AF"), ("Afrika", "AF"), ("Afrique", "AF"),
        ("África", "AF"), ("Europe", "EU"), ("Oceanía", "OC"), ("Scandinavia", "scandinavia"),
        ("Lateinamerika", "latin-america"), ("the Middle East", "middle-east"), ("Benelux", "benelux"),
        ("Great Britain", "great-britain"), ("Mähren", "moravia"),
        ("Kashmir", "kashmir"), ("Cachemire", "kashmir"), ("Siberia", "siberia"), ("Sibirien", "siberia"),
        ("Prussia", "prussia"), ("Preußen", "prussia"), ("Ostpreußen", "east-prussia"), ("Patagonia", "patagonia"),
        ("Kurdistan", "kurdistan"), ("Saarlandes", "DE.09"), ("Département du Nord", "FR.32"), ("Syberii", "siberia"), ("the Ottoman Empire", "ottoman-empire"), ("West Coast", "west-coast"),
        ("Kerry", "IE.M"), ("County Sligo", "IE.C"), ("Co. Sligo", "IE.C"), ("Schwarzwald", "DE.01"),
        ("Congo", "CG"), ("America", "US"), ("Donbas", "donbas"),
        ("Jamaica", "JM"), ("Grenada", "GD"), ("Trinidad", "TT"), ("Armenia", "AM"), ("Montenegro", "ME"), ("Tonga", "TO"),
        ("Wyoming", "US.WY"), ("Montana", "US.MT"), ("Delaware", "US.DE"), ("Idaho", "US.ID"), ("Oklahoma", "US.OK"),
        ("Colorado", "US.CO"), ("Bihar", "IN.34"), ("New Brunswick", "CA.04"),
        ("St Kitts and Nevis", "KN"), ("Turks and Caicos", "TC"), ("Argyll and Bute", "GB.SCT"),
        ("Bath and North East Somerset", "GB.ENG"), ("Dumfries and Galloway", "GB.SCT"),
        ("Skye", "GB.SCT"), ("Iona", "GB.SCT"), ("Gower", "GB.WLS"), ("Mayo", "IE.C"), ("Meath", "IE.L"), ("Tyrone", "GB.NIR"),
    ],
)  # fmt: skip
def test_an_area_is_known_by_this_name(text: str, key: str, cities: CityIndex) -> None:
    meant = place_meant(text, cities)

    assert isinstance(meant, AreaMeant)
    assert meant.area.key == key


@pytest.mark.parametrize(
    ("text", "city", "area"),
    [
        ("New York", "New York City", "US.NY"), ("Nueva York", "New York City", "US.NY"),
        ("Luxembourg", "Luxembourg", "LU"), ("Québec", "Quebec City", "CA.10"),
        ("Mexico", "Mexico City", "MX"), ("Panama", "Panama City", "PA"),
        ("Guatemala", "Guatemala City", "GT"),
        ("Salzburg", "Salzburg", "AT.05"), ("Utrecht", "Utrecht", "NL.09"),
        ("Fukuoka", "Fukuoka", "JP.07"), ("São Paulo", "São Paulo", "BR.27"),
    ],
)  # fmt: skip
def test_a_city_called_like_its_area_stays_the_city(
    text: str, city: str, area: str, cities: CityIndex
) -> None:
    meant = place_meant(text, cities)

    assert isinstance(meant, CityMeant)
    assert meant.city.name == city
    assert meant.areas[0].key == area


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Wales, UK", "GB.WLS"), ("Wales UK", "GB.WLS"), ("Wales, United Kingdom", "GB.WLS"), ("Wales, Great Britain", "GB.WLS"), ("France, Europe", "FR"), ("Russia, Europe", "RU"), ("Russia, Asia", "RU"), ("Germany Bavaria", "DE.02"),
        ("England UK", "GB.ENG"), ("Tuscany Italy", "IT.16"), ("Tuscany, Italy", "IT.16"), ("Italy Tuscany", "IT.16"),
        ("Germany, Bavaria", "DE.02"), ("Bavaria, DE", "DE.02"), ("California, USA", "US.CA"), ("Georgia USA", "US.GA"),
        ("Georgia, Georgia", "GE"), ("Punjab India", "IN.23"), ("Punjab Pakistan", "PK.04"), ("Zeeland Netherlands", "NL.10"),
        ("Minnesota USA", "US.MN"), ("Aichi Japan", "JP.01"), ("Munster Ireland", "IE.M"), ("Macedonia Greece", "GR.ESYE12"),
        ("Galicia Poland", "PL.80"), ("Galicia, Spain", "ES.58"), ("Toskana Italien", "IT.16"), ("Bavière, Allemagne", "DE.02"),
        ("Renania-Palatinado, Alemania", "DE.08"), ("the state of Victoria, Australia", "AU.07"), ("Kent England", "GB.ENG"),
        ("North Wales", "GB.WLS"), ("Manchuria", "manchuria"), ("Mindanao", "mindanao"), ("Cape Breton", "CA.07"), ("Oahu", "US.HI"),
    ],
)  # fmt: skip
def test_an_area_named_with_its_country_is_that_area(
    text: str, key: str, cities: CityIndex
) -> None:
    meant = place_meant(text, cities)

    assert isinstance(meant, AreaMeant)
    assert meant.area.key == key


@pytest.mark.parametrize(
    "text",
    ["New York, USA", "Hamburg Germany", "Eu, France", "Die, France", "Granada, Spain", "Ontario, CA", "Saint-Gall, Suisse", "Texas, France"],
)  # fmt: skip
def test_a_city_named_with_its_country_is_no_area(text: str, cities: CityIndex) -> None:
    assert not isinstance(place_meant(text, cities), AreaMeant)


def test_a_country_in_which_only_some_of_an_area_lies_is_left_out(cities: CityIndex) -> None:
    meant = place_meant("Kurdistan, Iraq", cities)

    assert isinstance(meant, AreaMeant)
    assert (meant.area.key, meant.left_out) == ("kurdistan", "Iraq")


def test_a_province_is_offered_beside_its_city_that_is_named_with_the_country(
    cities: CityIndex,
) -> None:
    found = resolve("Quebec, Canada", cities)

    assert isinstance(found, Found)
    assert [area.key for area in areas_beside("Quebec, Canada", found.city, cities)] == ["CA.10"]


@pytest.mark.parametrize("text", ["Singapore", "Berlin"])
def test_a_city_that_is_all_of_its_area_has_no_area_beside_it(text: str, cities: CityIndex) -> None:
    meant = place_meant(text, cities)

    assert isinstance(meant, CityMeant)
    assert meant.areas == ()


@pytest.mark.parametrize("text", ["Mexico", "Luxembourg", "Québec", "Washington", "Panama"])
def test_in_speaks_for_the_area(text: str, cities: CityIndex) -> None:
    assert isinstance(place_meant(text, cities, inside=True), AreaMeant)


@pytest.mark.parametrize("text", ["Singapore", "Berlin", "Hamburg", "Budapest"])
def test_in_a_city_that_is_all_of_its_area_is_in_the_city(text: str, cities: CityIndex) -> None:
    assert not isinstance(place_meant(text, cities, inside=True), AreaMeant)


@pytest.mark.parametrize(
    "text",
    ["Seattle", "Kent", "Columbia", "Cali", "Washington", "Paris, France", "Nice", "of", "in"],
)
def test_a_city_is_no_area(text: str, cities: CityIndex) -> None:
    assert place_meant(text, cities) is None


@pytest.mark.parametrize("text", ["de", "Central", "the north", "Miss", "", "  ", "🇯🇵"])
def test_words_and_codes_are_no_areas(text: str, cities: CityIndex) -> None:
    assert areas_called(text, cities) == ()


def test_a_part_of_a_region_is_known_to_be_one(cities: CityIndex) -> None:
    meant = place_meant("Alsace", cities)

    assert isinstance(meant, AreaMeant)
    assert (meant.area.key, meant.how) == ("FR.44", PART)


def test_a_country_goes_before_the_state_of_its_name(cities: CityIndex) -> None:
    meant = place_meant("Georgia", cities)

    assert isinstance(meant, AreaMeant)
    assert [area.key for area in meant.others] == ["US.GA"]
    explicit = place_meant("the state of Georgia", cities)
    assert isinstance(explicit, AreaMeant)
    assert explicit.area.key == "US.GA"


def test_no_large_region_gives_a_city_elsewhere_silently(cities: CityIndex) -> None:
    """By its English name each is the area, or a city in it; a city elsewhere has the area offered."""
    silent = []
    for area in cities.areas.every():
        if area.kind is not AreaKind.REGION or not area.country or area.people < LARGE:
            continue
        meant = place_meant(area.name, cities)
        if isinstance(meant, AreaMeant) and area.key in {
            meant.area.key, *(other.key for other in meant.others)
        }:  # fmt: skip
            continue
        if isinstance(meant, CityMeant) and (
            area.key in {other.key for other in meant.areas} or lies_in(meant.city, area, cities)
        ):
            continue
        found = resolve(area.name, cities)
        if meant is None and isinstance(found, Found):
            inside = cities.lies_in(found.city.row, (area.means,))
            offered = area.key in {other.key for other in areas_called(area.name, cities)}
            if inside or offered:
                continue
        if meant is None and not isinstance(found, Found):
            continue
        silent.append((area.name, area.key, meant, found))

    assert silent == []


def test_names_of_areas_are_in_the_readers_language(cities: CityIndex) -> None:
    meant = place_meant("Hyogo", cities)
    tuscany = place_meant("Tuscany", cities)

    assert isinstance(meant, AreaMeant)
    assert isinstance(tuscany, AreaMeant)
    assert meant.area.name_in("de") == "Hyōgo"
    assert [tuscany.area.name_in(x) for x in ("en", "de", "fr", "es", "ja", "th")] == [
        "Tuscany", "Toskana", "Toscane", "Toscana", "トスカーナ州", "Tuscany",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "country", "offered"),
    [
        ("Kent", "US", [("GB.ENG", "Kent")]),
        ("Cornwall", "CA", [("GB.ENG", "Cornwall")]),
        ("Norfolk", "US", [("NF", ""), ("GB.ENG", "Norfolk")]),
    ],
)
def test_a_county_that_yields_to_a_city_is_offered_beside_it(
    text: str, country: str, offered: list[tuple[str, str]], cities: CityIndex
) -> None:
    found = resolve(text, cities)

    assert isinstance(found, Found)
    assert found.city.country == country
    beside = areas_beside(text, found.city, cities)
    assert [(area.key, area.asked) for area in beside] == offered


def test_a_town_is_not_offered_the_county_it_lies_in(cities: CityIndex) -> None:
    found = resolve("Durham, England", cities)

    assert isinstance(found, Found)
    assert not areas_beside("Durham", found.city, cities)


@pytest.mark.parametrize(
    ("text", "asked"),
    [("Yorkshire", "Yorkshire"), ("Kent, England", "Kent"), ("Bavaria", "")],
)
def test_an_area_tells_which_part_of_it_was_asked_for(
    text: str, asked: str, cities: CityIndex
) -> None:
    meant = place_meant(text, cities)

    assert isinstance(meant, AreaMeant)
    assert meant.area.asked == asked


def test_a_hamlet_is_offered_the_country_one_letter_away(cities: CityIndex) -> None:
    found = resolve("Lichtenstein", cities)

    assert isinstance(found, Found)
    assert [area.key for area in areas_beside("Lichtenstein", found.city, cities)] == ["LI"]


@pytest.mark.parametrize(("text", "key"), [("Tenerife", "ES.53"), ("Lancashire", "GB.ENG")])
def test_what_is_taken_for_its_capital_or_council_is_offered_with_what_it_lies_in(
    text: str, key: str, cities: CityIndex
) -> None:
    found = resolve(text, cities)

    assert isinstance(found, Found)
    assert key in [area.key for area in areas_beside(text, found.city, cities)]
