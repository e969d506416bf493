"""A table of what people type: read right, told what was doubtful, or refused; never a guess."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.events.speech import SPOKEN, speech
from bot.events.when import read_when

TABLE = Path(__file__).with_name("phrases.tsv")
SPOKEN_TABLE = Path(__file__).with_name("spoken.tsv")
ORDINARY_TABLE = Path(__file__).with_name("ordinary.tsv")
OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 28, 11, 0, tzinfo=UTC)
"""When the ordinary ones were typed: at noon in Oslo."""
PLACES = {
    "seattle": "America/Los_Angeles", "berlin": "Europe/Berlin", "paris": "Europe/Paris",
    "madrid": "Europe/Madrid", "parigi": "Europe/Paris", "parizs": "Europe/Paris", "パリ": "Europe/Paris",
    "巴黎": "Europe/Paris", "파리": "Europe/Paris", "парижа": "Europe/Paris", "new york": "America/New_York",
}  # fmt: skip


def rows(table: Path = TABLE) -> list[tuple[str, str, str]]:
    """Return (locale, phrase, what it means) for each line of a table."""
    lines = table.read_text(encoding="utf-8").splitlines()
    found = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    assert all(len(row) == 3 for row in found)
    return found  # type: ignore[return-value]


def said(
    text: str,
    locale: str,
    *,
    now: datetime = NOW,
    zone: ZoneInfo = OSLO,
) -> str:
    """Return what was read, as the table writes it."""
    try:
        found = read_when(
            text, now=now, zone=zone, locale=locale, place_zone=lambda name: PLACES.get(name, "")
        )
    except UserError as refused:
        return refused.message_id.removeprefix("event-")
    end = f" / {found.end:%Y-%m-%d %H:%M}" if found.end else ""
    doubts = "".join(f" !{warning}" for warning in found.warnings)
    second = " second" if found.start.fold else ""
    return f"{found.start:%Y-%m-%d %H:%M}{second}{end}{doubts}"


@pytest.mark.parametrize(
    ("locale", "text", "meant"), rows(), ids=[f"{row[0]}: {row[1]}" for row in rows()]
)
def test_a_phrase_is_read_as_it_is_meant_or_refused(locale: str, text: str, meant: str) -> None:
    assert said(text, locale) == meant


@pytest.mark.parametrize(("locale", "text", "meant"), rows(SPOKEN_TABLE), ids=str)
def test_what_people_say_in_other_languages_is_read_or_refused(
    locale: str, text: str, meant: str
) -> None:
    assert said(text, locale) == meant


@pytest.mark.parametrize(("locale", "text", "meant"), rows(ORDINARY_TABLE), ids=str)
def test_ordinary_ways_to_say_a_time_are_read_in_every_language(
    locale: str, text: str, meant: str
) -> None:
    assert said(text, locale, now=SATURDAY) == meant


@pytest.mark.parametrize("code", SPOKEN)
def test_each_of_those_languages_has_a_dozen_phrases_and_a_refusal(code: str) -> None:
    meant = [row[2] for row in rows(SPOKEN_TABLE) if row[0][:2] == code]

    assert len(meant) >= 12
    assert "when-unreadable" in meant


@pytest.mark.parametrize("code", SPOKEN)
def test_every_name_of_a_weekday_and_a_month_is_known(code: str) -> None:
    known = speech(code)

    assert {*known.weekdays.values()} == {*range(7)}
    # The months of Chinese, Japanese and Korean are written in figures.
    assert not known.is_spaced or {*known.months.values()} == {*range(1, 13)}
    assert not known.weekdays.keys() & known.months.keys()


@pytest.mark.parametrize(
    ("table", "least"), [(TABLE, 900), (SPOKEN_TABLE, 400), (ORDINARY_TABLE, 800)]
)
def test_of_what_names_a_time_little_is_refused_and_all_of_the_rest(
    table: Path, least: int
) -> None:
    times, others = table.read_text(encoding="utf-8").split("# no time, or several")
    meant = [line.split("\t")[2] for line in times.splitlines() if not line.startswith("#")]
    refused = [one for one in meant if not one[0].isdigit()]

    assert len(meant) >= least
    assert len(refused) <= 0.12 * len(meant)
    assert all(not line.split("\t")[2][0].isdigit() for line in others.splitlines()[1:])


JULY = datetime(2027, 7, 25, 12, tzinfo=UTC)
"""A Sunday, 14:00 in Oslo."""

IN_JULY = [
    # (locale, text, the event's zone, what it means there)
    ("en-US", "Fri 7-9pm", "Europe/Oslo", "2027-07-30 19:00 / 2027-07-30 21:00"),
    ("en-US", "Sat 6–9pm", "Europe/Oslo", "2027-07-31 18:00 / 2027-07-31 21:00"),
    ("fr", "demain 18h-20h", "Europe/Oslo", "2027-07-26 18:00 / 2027-07-26 20:00"),
    ("en-US", "12-2pm", "America/Los_Angeles", "2027-07-25 12:00 / 2027-07-25 14:00"),
    ("en-US", "28-29 Nov at 7pm", "Europe/Oslo", "2027-11-28 19:00 / 2027-11-29 19:00 !end-day"),
    ("es-ES", "10-12h", "Europe/Oslo", "2027-07-26 10:00 / 2027-07-26 12:00"),
    ("de", "18 bis 20 Uhr", "Europe/Oslo", "2027-07-25 18:00 / 2027-07-25 20:00"),
    ("en-US", "8pm ET", "America/Los_Angeles", "2027-07-25 17:00"),
    ("en-US", "8pm CT", "America/Los_Angeles", "2027-07-25 18:00"),
    ("en-US", "8pm MT", "America/Los_Angeles", "2027-07-25 19:00"),
    ("en-US", "8pm PT", "America/New_York", "2027-07-25 23:00"),
    ("en-US", "8pm EST", "America/Los_Angeles", "2027-07-25 17:00 !zone-season"),
    ("en-US", "8pm EDT", "America/Los_Angeles", "2027-07-25 17:00"),
    ("en-US", "8pm IST", "Asia/Kolkata", "2027-07-25 20:00"),
    ("en-US", "8pm IST", "Europe/Dublin", "2027-07-25 20:00"),
    ("en-US", "8pm IST", "Asia/Jerusalem", "2027-07-25 20:00 !zone-season"),
    ("en-US", "8pm IST", "Europe/Oslo", "zone-unclear"),
    ("en-US", "8pm BST", "Europe/London", "2027-07-25 20:00"),
    ("en-US", "8pm BST", "Asia/Dhaka", "zone-unclear"),
    ("en-US", "8pm CST", "Asia/Shanghai", "2027-07-26 20:00"),
    ("en-US", "8pm CST", "America/Chicago", "2027-07-25 20:00 !zone-season"),
    ("en-US", "8pm CST", "Europe/Oslo", "zone-unclear"),
    ("en-US", "8pm CST", "America/Los_Angeles", "2027-07-25 18:00 !zone-season"),
    ("en-US", "20:00 Europe/Berlin", "America/New_York", "2027-07-25 14:00"),
    ("en-US", "20:00 Seattle time", "America/New_York", "2027-07-25 23:00"),
    ("en-US", "tomorrow 8pm ET", "Asia/Tokyo", "2027-07-27 09:00"),
    ("de", "um 3 am Nachmittag", "Europe/Oslo", "2027-07-25 15:00"),
    ("en-US", "tonight at midnight", "Europe/Oslo", "2027-07-26 00:00"),
    ("de", "heute um Mitternacht", "Europe/Oslo", "2027-07-26 00:00"),
    ("es-ES", "a las 12 de la noche", "Europe/Oslo", "2027-07-26 00:00"),
    ("de", "so gegen 15 Uhr", "Europe/Oslo", "2027-07-25 15:00"),
    ("fr", "il y a 12 heures", "Europe/Oslo", "when-unreadable"),
    (
        "en-US", "Friday, December 7, 2027, 7pm", "Europe/Oslo",
        "2027-12-07 19:00 !weekday-mismatch",
    ),
    ("fr", "jeudi 15 à 8h", "Europe/Oslo", "2027-08-15 08:00 !weekday-mismatch"),
    ("en-US", "2nd Tuesday in January at 7pm", "Europe/Oslo", "2028-01-11 19:00"),
    ("en-US", "first Monday of December 18:00", "Europe/Oslo", "2027-12-06 18:00"),
    ("fr", "samedi en huit à 20h", "Europe/Oslo", "2027-08-07 20:00"),
    ("en-GB", "Saturday week at 7pm", "Europe/Oslo", "2027-08-07 19:00"),
    ("de", "in vierzehn Tagen um 19 Uhr", "Europe/Oslo", "2027-08-08 19:00"),
    ("en-US", "half past seven pm", "Europe/Oslo", "2027-07-25 19:30"),
    ("en-US", "saturday night at 10", "Europe/Oslo", "2027-07-31 22:00"),
    ("fr", "demain soir à 8h", "Europe/Oslo", "2027-07-26 20:00"),
    ("de", "viertel nach drei", "Europe/Oslo", "2027-07-25 15:15 !half-day"),
    ("es-ES", "las tres y cuarto", "Europe/Oslo", "2027-07-25 15:15 !half-day"),
    ("de", "Heiligabend 18 Uhr", "Europe/Oslo", "2027-12-24 18:00"),
    ("en-US", "tomorrow all day", "Europe/Oslo", "2027-07-26 00:00 / 2027-07-27 00:00"),
    # An abbreviation says which of two equal hours is meant, and a place may have its own.
    ("en-US", "Nov 7 1:30am PST", "America/Los_Angeles", "2027-11-07 01:30 second"),
    ("en-US", "Nov 7 1:30am PDT", "America/Los_Angeles", "2027-11-07 01:30"),
    ("de", "31. Oktober 2:30 Uhr MEZ", "Europe/Berlin", "2027-10-31 02:30 second"),
    ("de", "31. Oktober 2:30 Uhr MESZ", "Europe/Berlin", "2027-10-31 02:30"),
    ("en-GB", "31 October 01:30 GMT", "Europe/London", "2027-10-31 01:30 second"),
    ("en-US", "tomorrow 6pm MST", "America/Phoenix", "2027-07-26 18:00"),
    ("en-US", "tomorrow 6pm MST", "America/Los_Angeles", "2027-07-26 17:00 !zone-season"),
    ("en-US", "5 o'clock tomorrow", "Europe/Oslo", "2027-07-26 05:00 !half-day"),
    ("en-US", "noon-1 Tuesday", "Europe/Oslo", "2027-07-27 12:00 / 2027-07-27 13:00"),
    ("en-US", "Monday 9 to 5", "Europe/Oslo", "2027-07-26 09:00 / 2027-07-26 17:00 !half-day"),
    ("en-US", "next Friday 8pm", "America/Los_Angeles", "2027-07-30 20:00 !which-week"),
    ("fr", "le 3/8 à 19h30", "Europe/Paris", "2027-08-03 19:30 !day-or-month"),
    ("es-ES", "el 3/8 a las 19:30", "Europe/Madrid", "2027-08-03 19:30 !day-or-month"),
    ("en-US", "in an hour and a half", "Europe/Oslo", "2027-07-25 15:30"),
    ("de", "in anderthalb Stunden", "Europe/Oslo", "2027-07-25 15:30"),
    # Language decides: "mar" is Tuesday in French and Spanish, March in English.
    ("fr", "mar 27 19h", "Europe/Oslo", "2027-07-27 19:00"),
    ("en-US", "mar 27 7pm", "Europe/Oslo", "2028-03-27 19:00"),
]  # fmt: skip


ON_SATURDAY = [
    ("fr", "le dernier vendredi du mois à 19h", "Europe/Paris", "when-unreadable"),
    ("it", "l'ultimo venerdì del mese alle 19", "Europe/Rome", "when-unreadable"),
    ("ja", "今週の金曜19時", "Asia/Tokyo", "when-unreadable"),
    ("ko", "이번주 금요일 저녁 7시", "Asia/Seoul", "when-unreadable"),
    ("zh-CN", "这个星期五晚上7点", "Asia/Shanghai", "when-unreadable"),
    ("en-GB", "1 July 7pm GMT", "Europe/London", "2027-07-01 20:00 !zone-season"),
    ("en-GB", "1 December 7pm GMT", "Europe/London", "2026-12-01 19:00"),
    ("en-GB", "1 July 7pm UTC", "Europe/London", "2027-07-01 20:00"),
    ("en-US", "1 July 7pm GMT", "America/New_York", "2027-07-01 15:00"),
]


@pytest.mark.parametrize(
    ("locale", "text", "zone", "meant"), ON_SATURDAY, ids=[row[1] for row in ON_SATURDAY]
)
def test_what_is_over_by_saturday_is_asked_about(
    locale: str, text: str, zone: str, meant: str
) -> None:
    saturday = datetime(2026, 11, 28, 12, tzinfo=ZoneInfo(zone))

    assert said(text, locale, now=saturday, zone=ZoneInfo(zone)) == meant


@pytest.mark.parametrize(
    ("locale", "text", "zone", "meant"), IN_JULY, ids=[f"{row[1]} in {row[2]}" for row in IN_JULY]
)
def test_clocks_and_ranges_of_a_summer_day(locale: str, text: str, zone: str, meant: str) -> None:
    assert said(text, locale, now=JULY, zone=ZoneInfo(zone)) == meant


@pytest.mark.parametrize(
    ("text", "locale", "zone", "meant"),
    [
        ("Saturday 10pm-2am", "en-US", "America/Los_Angeles", "2027-03-13 22:00 / 2027-03-14 03:00 !skipped"),
        ("14 March 1:30am to 2:30am", "en-US", "America/New_York", "2027-03-14 01:30 / 2027-03-14 03:30 !skipped"),
        ("27 mars 23h-2h", "fr", "Europe/Paris", "2027-03-27 23:00 / 2027-03-28 03:00 !skipped"),
        ("27. März 22:30 bis 2:30", "de", "Europe/Berlin", "2027-03-27 22:30 / 2027-03-28 03:30 !skipped"),
        ("27 marca 22:00-02:00", "pl", "Europe/Warsaw", "2027-03-27 22:00 / 2027-03-28 03:00 !skipped"),
        ("27 March 10pm to 3am", "en-GB", "Europe/London", "2027-03-27 22:00 / 2027-03-28 03:00"),
    ],
)  # fmt: skip
def test_an_end_in_the_hour_that_is_skipped_is_warned_of(
    text: str, locale: str, zone: str, meant: str
) -> None:
    march = datetime(2027, 3, 10, 9, tzinfo=UTC)
    assert said(text, locale, now=march, zone=ZoneInfo(zone)) == meant


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("tonight 11pm to 2:30am", "en-GB", "2026-10-24 23:00 / 2026-10-25 02:30 !twice"),
        ("Sa 23-2:30 Uhr", "de", "2026-10-24 23:00 / 2026-10-25 02:30 !twice"),
        ("ikväll 22-02", "sv-SE", "2026-10-24 22:00 / 2026-10-25 02:00 !twice"),
        ("ce soir 22h-1h", "fr", "2026-10-24 22:00 / 2026-10-25 01:00"),
    ],
)
def test_an_end_in_the_hour_that_comes_twice_is_warned_of(
    text: str, locale: str, meant: str
) -> None:
    october = datetime(2026, 10, 24, 9, tzinfo=UTC)
    assert said(text, locale, now=october) == meant


@pytest.mark.parametrize(
    ("text", "day", "meant"),
    [
        ("a year from today at 7pm", datetime(2028, 2, 29, 10, tzinfo=UTC), "when-unreadable"),
        ("in 4 years at 7pm", datetime(2028, 2, 29, 10, tzinfo=UTC), "2032-02-29 19:00 !far-off"),
        ("in a month at 7pm", datetime(2027, 1, 31, 10, tzinfo=UTC), "when-unreadable"),
        ("in a month at 7pm", datetime(2027, 1, 28, 10, tzinfo=UTC), "2027-02-28 19:00"),
        ("in 2 months at 7pm", datetime(2027, 1, 31, 10, tzinfo=UTC), "2027-03-31 19:00"),
    ],
)
def test_a_month_on_has_the_same_day_or_is_asked_about(
    text: str, day: datetime, meant: str
) -> None:
    assert said(text, "en-GB", now=day) == meant


def test_languages_that_disagree_are_not_chosen_between() -> None:
    """To a German "mar" is neither Tuesday (French, Spanish) nor March (English)."""
    assert said("mar 3 19h", "de") == "when-unreadable"
    assert said("mar 3 19h", "fr") == "2026-12-03 19:00 !weekday-mismatch"
    assert said("mar 3 19h", "en-US") == "2027-03-03 19:00"


def test_a_text_in_another_language_is_read_where_only_one_understands_it() -> None:
    assert said("martes 1 de diciembre 19:00", "de") == "2026-12-01 19:00"
    assert said("morgen um 18 Uhr", "en-US") == "2026-11-24 18:00"
    assert said("demain à 18h", "ja") == "2026-11-24 18:00"
