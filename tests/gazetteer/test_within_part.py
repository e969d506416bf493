"""A county behind a city's name: the namesake that lies in it, or the whole region and a word of it."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, Taken
from bot.gazetteer.resolve import resolve
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return whole_world().cities


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("Ashford, Surrey", "Surrey"),
        ("Ashford Kent", "Kent"),
        ("Hatfield, Hertfordshire", "Hertfordshire"),
        ("Washington, West Sussex", "West Sussex"),
        ("Washington, Sussex", "West Sussex"),
        ("Rochester, Northumberland", "Northumberland"),
        ("Whitchurch, Shropshire", "Shropshire"),
        ("Whitchurch, Herefordshire, England", "Herefordshire"),
        ("Wellington in Herefordshire", "Herefordshire"),
        ("Newport, Essex", "Essex"),
        ("Newport, Pembrokeshire", "Pembrokeshire"),
        ("Sudbury, Greater London", "Greater London"),
    ],
)
def test_a_namesake_that_lies_in_the_county_is_the_one(
    cities: CityIndex, text: str, district: str
) -> None:
    found = resolve(text, cities)
    assert isinstance(found, Found)
    assert (found.city.district, found.notes) == (district, ())


@pytest.mark.parametrize(
    ("text", "city", "typed", "region"),
    [
        ("Wellington, Somerset", "Wellington", "Somerset", "England"),
        ("Leeds, Kent", "Leeds", "Kent", "England"),
        ("Leeds Kent", "Leeds", "Kent", "England"),
        ("Leeds, Kent, England", "Leeds", "Kent", "England"),
        ("Bradford, Devon", "Bradford", "Devon", "England"),
        ("Manchester, Kent", "Manchester", "Kent", "England"),
        ("York, Kent", "York", "Kent", "England"),
        ("Lincoln, Sussex", "Lincoln", "Sussex", "England"),
        ("Cambridge, Gloucestershire", "Cambridge", "Gloucestershire", "England"),
        ("Seaton, Cumbria", "Seaton", "Cumbria", "England"),
        ("Kingston, Surrey", "Kingston upon Hull", "Surrey", "England"),
        ("Hatfield, South Yorkshire", "Hatfield", "South Yorkshire", "England"),
        ("Whitchurch, Hampshire", "Whitchurch", "Hampshire", "England"),
        ("Canterbury in Kent", "Canterbury", "Kent", "England"),
        ("Dundee, Fife", "Dundee", "Fife", "Scotland"),
        ("Swansea, Powys", "Swansea", "Powys", "Wales"),
        ("Belfast, County Down", "Belfast", "County Down", "Northern Ireland"),
    ],
)
def test_a_county_taken_for_its_region_is_owned_up_to(
    cities: CityIndex, text: str, city: str, typed: str, region: str
) -> None:
    found = resolve(text, cities)
    assert isinstance(found, Found)
    assert found.city.name == city
    assert [(note.kind, note.typed, note.taken) for note in found.notes] == [
        (Taken.PART, typed, region)
    ]
    assert not found.is_doubtful


@pytest.mark.parametrize(
    "text",
    [
        "Oxford, Oxfordshire", "Durham, County Durham", "York, North Yorkshire", "Perth, Perthshire", "Leeds, England",
        "Leeds, UK", "Durham, North Carolina", "Kent, Washington", "Rochester, New York",
    ],
)  # fmt: skip
def test_nothing_is_said_of_a_county_named_after_the_city_nor_of_a_region(
    cities: CityIndex, text: str
) -> None:
    found = resolve(text, cities)
    assert isinstance(found, Found)
    assert found.notes == ()


def test_a_menu_says_it_unless_the_county_is_part_of_a_name(cities: CityIndex) -> None:
    newport = resolve("Newport, Shropshire", cities)
    assert isinstance(newport, Ambiguous)
    assert [note.kind for note in newport.notes] == [Taken.PART]
    chatham = resolve("Chatham-Kent", cities)
    assert isinstance(chatham, Ambiguous)
    assert chatham.notes == ()
