"""Days of one name and several dates: by the country of the city, by the person's own, or asked about."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.when import FeastUnclear, Warn, read_day, read_when

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "zone", "text", "day"),
    [
        ("en-GB", "Europe/London", "Mother's Day 11am", "2027-03-07"),
        ("en-US", "America/Denver", "Mothers Day 11am", "2027-05-09"),
        ("fr", "Europe/Paris", "fête des mères 12h", "2027-05-30"),
        ("es-419", "America/Mexico_City", "Día de la Madre a las 12:00", "2027-05-10"),
        ("pl", "Europe/Warsaw", "Dzień Matki 15:00", "2027-05-26"),
        ("sv-SE", "Europe/Stockholm", "mors dag kl 14", "2027-05-30"),
        ("de", "Europe/Berlin", "Vatertag 14 Uhr", "2027-05-06"),
        ("it", "Europe/Rome", "festa del papà alle 12:00", "2027-03-19"),
        ("ru", "Europe/Moscow", "Рождество 18:00", "2027-01-07"),
        ("uk", "Europe/Kyiv", "на Різдво о 18:00", "2026-12-25"),
        ("nl", "Europe/Amsterdam", "Sinterklaas 18:00", "2026-12-05"),
        ("en-GB", "Asia/Kolkata", "Diwali 7pm", "2027-10-29"),
        ("en-US", "America/New_York", "Thanksgiving 5pm", "2027-11-25"),
        ("en-GB", "America/Vancouver", "Chinese New Year 2028 at 6pm", "2028-01-26"),
        ("hu", "Europe/Budapest", "Karácsony első napja 18:00", "2026-12-25"),
    ],
)
def test_the_citys_country_tells_the_date(locale: str, zone: str, text: str, day: str) -> None:
    found = read_when(text, now=NOW, zone=ZoneInfo(zone), locale=locale)

    assert f"{found.start:%Y-%m-%d}" == day
    assert not {Warn.FEAST_DAY} & {*found.warnings}


@pytest.mark.parametrize(
    ("locale", "zone", "text", "day"),
    [
        ("en-GB", "Australia/Sydney", "Father's Day 2pm", "2027-09-05"),
        ("nl", "Europe/Brussels", "Sinterklaas 18:00", "2026-12-06"),
        ("en-US", "Asia/Seoul", "Lunar New Year 6pm", "2027-02-07"),
        ("en-US", "America/Toronto", "Thanksgiving 5pm", "2027-10-11"),
        ("en-US", "Europe/Oslo", "Thanksgiving 5pm", "2027-11-25"),
        ("en-US", "Europe/London", "Mother's Day 11am", "2027-03-07"),
        ("ru", "Europe/Berlin", "на Рождество в 18:00", "2027-01-07"),
    ],
)
def test_where_a_person_may_think_of_another_date_they_are_warned(
    locale: str, zone: str, text: str, day: str
) -> None:
    found = read_when(text, now=NOW, zone=ZoneInfo(zone), locale=locale)

    assert f"{found.start:%Y-%m-%d}" == day
    assert Warn.FEAST_DAY in found.warnings


@pytest.mark.parametrize(
    ("locale", "zone", "text"),
    [
        ("en-GB", "Europe/London", "Thanksgiving 5pm"),
        ("en-US", "America/Denver", "Diwali 7pm"),
        ("en-US", "America/Denver", "Eid 5pm"),
        ("de", "Europe/Berlin", "Ostern 15 Uhr"),
        ("fr", "Europe/Paris", "Épiphanie 16h"),
        ("hu", "Europe/Budapest", "Karácsony 18:00"),
        ("tr", "Europe/Istanbul", "Ramazan Bayramı 14:00"),
        ("cs", "Europe/Prague", "na Vánoce v 18:00"),
    ],
)
def test_what_has_no_one_date_is_asked_about(locale: str, zone: str, text: str) -> None:
    with pytest.raises(FeastUnclear):
        read_when(text, now=NOW, zone=ZoneInfo(zone), locale=locale)


def test_the_end_of_a_series_may_be_such_a_day_or_is_asked_about() -> None:
    paris = ZoneInfo("Europe/Paris")

    assert f"{read_day('fête des mères', now=NOW, zone=paris, locale='fr')}" == "2027-05-30"
    with pytest.raises(FeastUnclear):
        read_day("Épiphanie", now=NOW, zone=paris, locale="fr")
