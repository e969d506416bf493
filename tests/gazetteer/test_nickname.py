"""That a nickname was taken for a city is said, unless it is but short for its name."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, Taken
from bot.gazetteer.resolve import resolve


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("Gotham", "New York City"), ("big apple", "New York City"), ("Emerald City", "Seattle"), ("windy city", "Chicago"),
        ("Big Ben", "London"), ("Eiffel Tower", "Paris"), ("Brum", "Birmingham"), ("Beantown", "Boston"), ("Chi-town", "Chicago"),
        ("Athens of the North", "Edinburgh"), ("Philly", "Philadelphia"), ("Saigon", "Ho Chi Minh City"), ("Breslau", "Wrocław"),
        ("River City", "Portland"),
    ],
    ids=str,
)  # fmt: skip
def test_a_nickname_is_said(typed: str, city: str, cities: CityIndex) -> None:
    found = resolve(typed, cities)

    assert isinstance(found, Found)
    assert [(note.kind, note.typed, note.taken) for note in found.notes] == [
        (Taken.NICKNAME, typed, city)
    ]
    assert not found.is_doubtful


@pytest.mark.parametrize(
    "typed",
    ["NYC", "LA", "ATL", "Barna", "Vegas", "Cologne", "Bruxelles", "München, Bayern", "Seattle"],
)
def test_what_is_short_for_the_name_or_another_language_s_is_not(
    typed: str, cities: CityIndex
) -> None:
    found = resolve(typed, cities)

    assert isinstance(found, Found)
    assert found.notes == ()
