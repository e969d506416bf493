"""No reading ends before it begins, or as it begins: whatever was typed, on whatever day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.events.when import Understood, WhenUnreadable, read_when
from tests.events.test_phrases import ORDINARY_TABLE, PLACES, rows

OSLO = ZoneInfo("Europe/Oslo")
SATURDAY = datetime(2026, 11, 28, 11, 0, tzinfo=UTC)


def read(text: str, locale: str, *, now: datetime = SATURDAY, zone: ZoneInfo = OSLO) -> Understood:
    return read_when(
        text, now=now, zone=zone, locale=locale, place_zone=lambda name: PLACES.get(name, "")
    )


@pytest.mark.parametrize(
    "at", [timedelta(), timedelta(hours=11, minutes=30)], ids=["noon", "23:30"]
)
@pytest.mark.parametrize("days", range(7))
def test_what_is_ordinary_ends_after_it_begins_on_every_day_of_the_week(
    days: int, at: timedelta
) -> None:
    now = SATURDAY + timedelta(days=days) + at
    ends, wrong = 0, []
    for locale, text, _ in rows(ORDINARY_TABLE):
        try:
            found = read(text, locale, now=now)
        except UserError:
            continue
        ends += found.end is not None
        if found.end is not None and found.end <= found.start:
            wrong.append((locale, text, found))

    assert not wrong
    assert ends >= 150


@pytest.mark.parametrize(
    ("locale", "text", "zone"),
    [
        ("en-US", "28 March 2027 2:30-3am", "Europe/Oslo"),
        ("en-US", "28 March 2027 2:30-3:15 am", "Europe/Oslo"),
        ("en-US", "14 March 2027 2:30am-3am", "America/New_York"),
        ("de", "28.3.2027 2:30-3:00 Uhr", "Europe/Berlin"),
        ("fr", "dimanche 28 mars 2027 de 2h30 à 3h", "Europe/Paris"),
        ("sv-SE", "28 mars 2027 kl 02:15-03:00", "Europe/Stockholm"),
        ("ja", "2027年3月28日 2時30分〜3時", "Europe/Paris"),
    ],
)
def test_an_end_that_an_hour_skipped_puts_before_the_start_is_refused(
    locale: str, text: str, zone: str
) -> None:
    with pytest.raises(WhenUnreadable):
        read(text, locale, zone=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "28-26 November"),
        ("en-US", "28-26 November 7pm"),
        ("en-US", "Nov 28-26 at 7pm"),
        ("en-US", "Nov 28-28 at 7pm"),
        ("en-US", "5 December 8pm to 4 December 9pm"),
        ("en-US", "5 December 8pm to 5 December 7pm"),
        ("en-US", "5 Dec - 4 Dec 7pm"),
        ("en-US", "Dec 5 - Dec 4 all day"),
        ("de", "30.-28. November 19 Uhr"),
        ("de", "vom 30. bis 28. November"),
        ("de", "30.-28. November ganztägig"),
        ("fr", "du 30 au 28 novembre à 19h"),
        ("fr", "du vendredi 6 au dimanche 4 décembre"),
        ("fr", "du 30 au 28 novembre toute la journée"),
        ("es-ES", "del 30 al 28 de noviembre a las 19h"),
        ("it", "30-28 novembre"),
        ("it", "30-28 novembre alle 19"),
        ("it", "30-28 novembre tutto il giorno"),
        ("ja", "12月5日〜4日"),
        ("ja", "12月5日〜4日 19時"),
        ("hu", "december 5-4. 19 óra"),
        ("nl", "30-28 november 19:00"),
        ("ru", "30-28 ноября в 19:00"),
        ("ko", "12월 5일~4일 19시"),
        ("sv-SE", "30-28 november kl 19"),
    ],
)
def test_days_that_run_backwards_are_refused(locale: str, text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read(text, locale)


RANGES = [
    ("en-US", "{a}-{b} December {h}:00-{k}:30"), ("en-US", "{a} Dec {h}:00 to {b} Dec {k}:00"), ("en-US", "December {a}-{b} all day"),
    ("en-US", "Friday {h}-{k}"), ("en-US", "tonight {h}pm-{k}am"), ("de", "{a}.-{b}. Dezember {h}-{k} Uhr"), ("de", "{a}.12. {h} Uhr bis {b}.12. {k} Uhr"),
    ("fr", "du {a} au {b} décembre de {h}h à {k}h"), ("es-ES", "del {a} al {b} de diciembre de {h}h a {k}h"), ("it", "{a}-{b} dicembre dalle {h} alle {k}"),
    ("pl", "{a}-{b} grudnia {h}:00-{k}:00"), ("ru", "{a}-{b} декабря с {h} до {k}"), ("sv-SE", "{a}-{b} december kl {h}-{k}"), ("ja", "12月{a}日〜{b}日 {h}時〜{k}時"),
    ("zh-CN", "12月{a}日{h}点到12月{b}日{k}点"), ("ko", "12월 {a}일~{b}일 {h}시~{k}시"), ("hu", "december {a}-{b}. {h}-{k} óra"), ("tr", "{a}-{b} Aralık saat {h}-{k}"),
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(RANGES),
    st.integers(1, 31), st.integers(1, 31), st.integers(0, 24), st.integers(0, 24),
    st.sampled_from([timedelta(hours=hours) for hours in range(0, 24 * 40, 7)]),
)  # fmt: skip
def test_whatever_is_read_of_a_range_ends_after_it_begins(
    said: tuple[str, str], a: int, b: int, h: int, k: int, later: timedelta
) -> None:
    locale, text = said
    try:
        found = read(text.format(a=a, b=b, h=h, k=k), locale, now=SATURDAY + later)
    except UserError:
        return

    assert found.end is None or found.end > found.start
