"""What was asked of a city's sisters is carried by a press, and read back as it was."""

import pytest

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asked import Limits, Measure, Narrowing, State, Superlative
from bot.gazetteer.index import CityIndex
from bot.gazetteer.narrowing_code import LONGEST, decode, encode


def area(cities: CityIndex, kind: str, key: str) -> Area:
    found = cities.areas.by_key(AreaKind(kind), key)
    assert found is not None
    return found


def test_what_was_asked_comes_back(cities: CityIndex) -> None:
    norway, asia = area(cities, "country", "NO"), area(cities, "continent", "AS")
    bavaria, latin = area(cities, "region", "DE.02"), area(cities, "region", "latin-america")
    every = (
        Narrowing(norway, whether=True),
        Narrowing(asia, outside=True, more=(bavaria, latin)),
        Narrowing(norway, Superlative.OLDEST, rank=2),
        Narrowing(best=Superlative.LARGEST, top=12),
        Narrowing(count=True, limits=(Limits(Measure.YEAR, 1980, None),)),
        Narrowing(
            limits=(Limits(Measure.PEOPLE, None, 1e6), Limits(Measure.DISTANCE, 100.0, 500.0))
        ),
        Narrowing(state=State.ENDED),
        Narrowing(norway, more=(asia,), whether=True, compared=True),
    )

    assert [decode(encode(asked), cities.areas) for asked in every] == list(every)


@pytest.mark.parametrize("code", ["country:NO", "!country:NO", "region:latin-america"])
def test_a_press_on_an_older_message_is_still_read(cities: CityIndex, code: str) -> None:
    asked = decode(code, cities.areas)

    assert asked is not None
    assert asked.area is not None
    assert asked.outside is code.startswith("!")


@pytest.mark.parametrize("code", ["", "cXX", "nothing", "cNO+cXX"])
def test_what_says_nothing_known_is_nothing(cities: CityIndex, code: str) -> None:
    assert decode(code, cities.areas) is None


def test_what_has_no_room_is_not_carried(cities: CityIndex) -> None:
    latin = area(cities, "region", "latin-america")

    assert encode(Narrowing(latin, more=(latin,) * LONGEST)) == ""
    assert encode(None) == ""
