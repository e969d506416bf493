"""Days of the year that have a name fall where the calendars of those years have them."""

from datetime import date

import pytest

from bot.events.feasts import coming, feasts, nights, rule_called
from bot.said import words_of

CALENDAR = [
    ("de", "erster advent", (date(2026, 11, 29), date(2027, 11, 28), date(2028, 12, 3))),
    ("de", "4. advent", (date(2026, 12, 20), date(2027, 12, 19), date(2028, 12, 24))),
    ("de", "rosenmontag", (date(2026, 2, 16), date(2027, 2, 8), date(2028, 2, 28))),
    ("fr", "lundi de paques", (date(2026, 4, 6), date(2027, 3, 29), date(2028, 4, 17))),
    ("en", "good friday", (date(2026, 4, 3), date(2027, 3, 26), date(2028, 4, 14))),
    ("pl", "boze cialo", (date(2026, 6, 4), date(2027, 5, 27), date(2028, 6, 15))),
    ("pt", "terca-feira de carnaval", (date(2026, 2, 17), date(2027, 2, 9), date(2028, 2, 29))),
    ("nl", "hemelvaartsdag", (date(2026, 5, 14), date(2027, 5, 6), date(2028, 5, 25))),
    ("nl", "koningsdag", (date(2025, 4, 26), date(2026, 4, 27), date(2031, 4, 26))),
    ("sv", "midsommarafton", (date(2026, 6, 19), date(2027, 6, 25), date(2028, 6, 23))),
    ("sv", "midsommardagen", (date(2026, 6, 20), date(2027, 6, 26), date(2028, 6, 24))),
    ("sv", "alla helgons dag", (date(2026, 10, 31), date(2027, 11, 6), date(2028, 11, 4))),
    ("ro", "paste", (date(2026, 4, 12), date(2027, 5, 2), date(2028, 4, 16))),
    ("ro", "rusalii", (date(2026, 5, 31), date(2027, 6, 20), date(2028, 6, 4))),
    ("hu", "punkosdhetfo", (date(2026, 5, 25), date(2027, 5, 17), date(2028, 6, 5))),
    ("cs", "velky patek", (date(2026, 4, 3), date(2027, 3, 26), date(2028, 4, 14))),
    ("ja", "成人の日", (date(2026, 1, 12), date(2027, 1, 11), date(2028, 1, 10))),
    ("ja", "敬老の日", (date(2026, 9, 21), date(2027, 9, 20), date(2028, 9, 18))),
    ("zh", "春节", (date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26))),
    ("zh", "除夕", (date(2026, 2, 16), date(2027, 2, 5), date(2028, 1, 25))),
    ("zh", "元宵节", (date(2026, 3, 3), date(2027, 2, 20), date(2028, 2, 9))),
    ("zh", "中秋节", (date(2026, 9, 25), date(2027, 9, 15), date(2028, 10, 3))),
    ("ko", "설날", (date(2026, 2, 17), date(2027, 2, 7), date(2028, 1, 27))),
    ("ko", "추석", (date(2026, 9, 25), date(2027, 9, 15), date(2028, 10, 3))),
    ("us", "mlk day", (date(2026, 1, 19), date(2027, 1, 18), date(2028, 1, 17))),
    ("us", "memorial day", (date(2026, 5, 25), date(2027, 5, 31), date(2028, 5, 29))),
]


@pytest.mark.parametrize(("code", "name", "days"), CALENDAR, ids=[row[1] for row in CALENDAR])
def test_a_feast_falls_on_its_day(code: str, name: str, days: tuple[date, ...]) -> None:
    rule = feasts(code)[name]

    assert tuple(rule(day.year) for day in days) == days


def test_without_a_year_the_next_one_is_meant_and_today_is_one() -> None:
    easter = feasts("en")["easter"]

    assert coming(easter, date(2026, 4, 5), None) == date(2026, 4, 5)
    assert coming(easter, date(2026, 4, 6), None) == date(2027, 3, 28)
    assert coming(easter, date(2026, 4, 6), "2026") == date(2026, 4, 5)


def test_a_night_is_told_from_a_day() -> None:
    assert "новогоднюю ночь" in nights("ru") & feasts("ru").keys()
    assert "revelion" in nights("ro")
    assert "craciun" not in nights("ro")


@pytest.mark.parametrize(
    "code",
    [
        "en",
        "us",
        "gb",
        "de",
        "fr",
        "es",
        "it",
        "nl",
        "pl",
        "pt",
        "ru",
        "uk",
        "cs",
        "hu",
        "ro",
        "sv",
        "tr",
        "ja",
        "zh",
        "ko",
    ],
)
def test_no_name_stands_for_two_days(code: str) -> None:
    tables = words_of("when", "en" if code in {"us", "gb"} else code)
    names = "|".join(tables[f"feasts_{code}" if code in {"us", "gb"} else "feasts"].values()).split(
        "|"
    )

    assert names
    assert len(names) == len(set(names))


@pytest.mark.parametrize("said", ["easter 1", "13-1", "12-24-", "tuesday 1 of 6", "the king's day"])
def test_a_rule_that_is_none_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=said):
        rule_called(said)
