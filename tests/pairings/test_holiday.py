"""The next public holiday of a country."""

from datetime import date

import pytest

from bot.pairings.holiday import Holiday, next_holiday


@pytest.mark.parametrize(
    ("country", "today", "locale", "expected"),
    [
        pytest.param(
            "NO", date(2026, 5, 1), "en-US", Holiday(date(2026, 5, 1), "Labor Day"), id="today"
        ),
        pytest.param(
            "DE", date(2026, 12, 27), "de", Holiday(date(2027, 1, 1), "Neujahr"), id="over the year"
        ),
        pytest.param(
            "FR", date(2026, 7, 2), "fr", Holiday(date(2026, 7, 14), "Fête nationale"), id="French"
        ),
        pytest.param(
            "JP", date(2026, 5, 1), "ja", Holiday(date(2026, 5, 3), "憲法記念日"), id="Japanese"
        ),
        pytest.param(
            "DE", date(2026, 12, 27), "uk", Holiday(date(2027, 1, 1), "Новий рік"), id="Ukrainian"
        ),
        pytest.param(
            "BR", date(2026, 9, 1), "pt-BR",
            Holiday(date(2026, 9, 7), "Independência do Brasil"), id="Brazilian",
        ),
        pytest.param(
            "DE", date(2026, 12, 27), "ja", Holiday(date(2027, 1, 1), "New Year's Day"),
            id="English where Japanese names are unknown",
        ),
        pytest.param("XX", date(2026, 7, 2), "fr", None, id="no such country"),
        pytest.param("XX", date(2026, 7, 2), "ja", None, id="no such country, nor language"),
    ],
)  # fmt: skip
def test_the_next_holiday_is_named(country, today, locale, expected):
    assert next_holiday(country, today, locale) == expected


def test_a_language_it_does_not_speak_gives_some_name():
    holiday = next_holiday("FJ", date(2026, 12, 20), "de")

    assert holiday is not None
    assert holiday.day == date(2026, 12, 25)
    assert holiday.name
