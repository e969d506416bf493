"""The last day of a series: a day, a month, the end of the year, or so many times."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.events.model import Repeat
from bot.events.recurrence import read_end

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 28, 12, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("31/12", "en-GB", date(2026, 12, 31)),
        ("12/31", "en-US", date(2026, 12, 31)),
        ("until June", "en-US", date(2027, 6, 30)),
        ("through December", "en-US", date(2026, 12, 31)),
        ("until 31 December", "en-GB", date(2026, 12, 31)),
        ("end of the year", "en-US", date(2026, 12, 31)),
        ("bis Juni", "de", date(2027, 6, 30)),
        ("bis Juni 2028", "de", date(2028, 6, 30)),
        ("Ende Februar", "de", date(2027, 2, 28)),
        ("Jahresende", "de", date(2026, 12, 31)),
        ("Weihnachten", "de", date(2026, 12, 25)),
        ("fin juin", "fr", date(2027, 6, 30)),
        ("la fin de l’année", "fr", date(2026, 12, 31)),
        ("hasta junio", "es-ES", date(2027, 6, 30)),
        ("fino a giugno", "it", date(2027, 6, 30)),
        ("do końca roku", "pl", date(2026, 12, 31)),
        ("до конца года", "ru", date(2026, 12, 31)),
        ("до кінця року", "uk", date(2026, 12, 31)),
        ("do konce roku", "cs", date(2026, 12, 31)),
        ("6月", "ja", date(2027, 6, 30)),
        ("6月末まで", "ja", date(2027, 6, 30)),
        ("年末", "ja", date(2026, 12, 31)),
        ("2027年6月底", "zh-CN", date(2027, 6, 30)),
        ("6월까지", "ko", date(2027, 6, 30)),
        ("<t:1798000000:D>", "en-US", date(2026, 12, 23)),
    ],
)
def test_a_series_ends_on_the_day_that_is_said(text: str, locale: str, day: date) -> None:
    found = read_end(text, Repeat.WEEKLY, now=NOW, zone=BERLIN, locale=locale)

    assert (found.until, found.count) == (day, None)


@pytest.mark.parametrize(
    "text",
    ["0", "0 times", "-3", "1000 times", "forever", "Summer", "Fridays", "every Friday", "30 Feb", "13月"],
)  # fmt: skip
def test_what_is_no_end_is_asked_about(text: str) -> None:
    with pytest.raises(UserError):
        read_end(text, Repeat.WEEKLY, now=NOW, zone=BERLIN, locale="en-US")
