"""The texts: every language complete, and spoken without surprises."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.gazetteer.model import City
from bot.words.catalogue import Catalogue, best_locale, fall_backs, flag, source_name

SEATTLE = City("gn:5809844", "Seattle", "Washington", "US", 47.6, -122.3, 737015, "")
SINGAPORE = City("gn:1880252", "Singapore", "Singapore", "SG", 1.3, 103.9, 5638700, "")


@pytest.fixture
def texts() -> Catalogue:
    return Catalogue()


@pytest.mark.parametrize(
    ("wanted", "served"),
    [
        ("en-US", "en-US"),
        ("en-GB", "en-GB"),
        ("en", "en-US"),
        ("en-AU", "en-GB"),
        ("en_IN.UTF-8", "en-GB"),
        ("en-NZ", "en-GB"),
        ("es-419", "es-419"),
        ("es-MX", "es-419"),
        ("es-ES", "es-ES"),
        ("es", "es-ES"),
        ("de", "de"),
        ("de-AT", "de"),
        ("de_CH.UTF-8", "de"),
        ("FR", "fr"),
        ("fr_CA@euro", "fr"),
        ("C.UTF-8", "en-US"),
        ("no", "en-US"),
        ("", "en-US"),
        (None, "en-US"),
    ],
)
def test_best_locale_is_the_nearest_of_ours(wanted: str | None, served: str) -> None:
    assert best_locale(wanted) == served


def test_each_locale_falls_back_to_the_base() -> None:
    assert fall_backs("es-MX") == ("es-419", "es-ES", "en-US")
    assert fall_backs("en-GB") == ("en-GB", "en-US")
    assert fall_backs("no") == ("en-US",)


def test_a_message_the_locale_lacks_is_said_in_the_base(tmp_path: Path) -> None:
    for locale, text in {"en-US": "a = hello { $who }\nb = only here", "de": "a = hallo"}.items():
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "x.ftl").write_text(text, encoding="utf-8")
    texts = Catalogue(tmp_path)

    assert texts.say("de", "a", who="you") == "hallo"
    assert texts.say("de", "b") == "only here"


def test_a_message_nobody_has_is_its_id_and_logged(
    texts: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    assert texts.say("fr", "no-such-thing", city="Lyon") == "no-such-thing"
    assert "no-such-thing" in caplog.text


def test_a_missing_fact_is_logged_and_never_raised(
    texts: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    assert "km" in texts.say("en-US", "distance", km="5")
    assert "distance" in caplog.text


def test_places_carry_no_isolation_marks(texts: Catalogue) -> None:
    said = texts.place("en-US", SEATTLE)

    assert said == "Seattle, Washington, United States 🇺🇸"
    assert not set("\u2066\u2067\u2068\u2069") & set(said)


def test_a_region_of_the_same_name_is_not_said_twice(texts: Catalogue) -> None:
    assert texts.place("de", SINGAPORE) == "Singapore, Singapur 🇸🇬"
    assert texts.place("en-US", SINGAPORE) == "Singapore 🇸🇬"


@pytest.mark.parametrize(
    ("region", "said"),
    [
        ("Minsk City", "Minsk, Belarus 🇧🇾"),
        ("Minsk", "Minsk, Belarus 🇧🇾"),
        ("Minsk Region", "Minsk, Minsk Region, Belarus 🇧🇾"),
    ],
)
def test_a_region_that_says_the_name_once_more_is_left_out(
    texts: Catalogue, region: str, said: str
) -> None:
    minsk = City("gn:625144", "Minsk", region, "BY", 53.9, 27.6, 1742124, "")

    assert texts.place("en-US", minsk) == said
    assert texts.place("en-US", minsk.in_language("en-US")) == said


@pytest.mark.parametrize(
    ("locale", "km", "said"),
    [
        ("en-US", 1200.4, "746 mi (1,200 km)"),
        ("de", 15512.7, "15.513 km"),
        ("fr", 1200.4, "1\u202f200 km"),
        ("es-ES", 8.26, "8,3 km"),
        ("es-ES", 5570.2, "5570 km"),
        ("es-ES", 15512.7, "15.513 km"),
        ("en-GB", 0.0, "0 mi (0 km)"),
    ],
)
def test_distances_are_said_in_the_units_of_the_reader(
    texts: Catalogue, locale: str, km: float, said: str
) -> None:
    assert texts.distance(locale, km) == said


@pytest.mark.parametrize(
    ("locale", "country", "name"),
    [
        ("en-US", "CN", "China"),
        ("de", "US", "Vereinigte Staaten"),
        ("es-419", "DE", "Alemania"),
        ("fr", "HK", "Hong Kong"),
        ("en-US", "XK", "Kosovo"),
        ("en-US", "ZZZ", "ZZZ"),
    ],
)
def test_territories_are_named_in_the_language(
    texts: Catalogue, locale: str, country: str, name: str
) -> None:
    assert texts.territory(locale, country) == name


@pytest.mark.parametrize(
    ("country", "emoji"), [("US", "🇺🇸"), ("XK", "🇽🇰"), ("", ""), ("usa", ""), ("1A", "")]
)
def test_a_flag_is_two_letters_or_nothing(country: str, emoji: str) -> None:
    assert flag(country) == emoji


@pytest.mark.parametrize(
    ("hours", "locale", "said"),
    [
        (0, "en-US", "same time"),
        (9, "en-US", "9 hours ahead"),
        (1, "en-US", "1 hour ahead"),
        (-1, "de", "1 Stunde zurück"),
        (5.75, "de", "5,75 Stunden voraus"),
        (-3.5, "fr", "3,5 heures de retard"),
    ],
)
def test_time_differences_know_their_plural(
    texts: Catalogue, hours: float, locale: str, said: str
) -> None:
    assert texts.time_difference(locale, timedelta(hours=hours)) == said


def test_dates_are_written_the_language_s_way(texts: Catalogue) -> None:
    assert texts.date("en-US", date(1965, 5, 3)) == "May 3, 1965"
    assert texts.date("de", date(1965, 5, 3)) == "3. Mai 1965"
    assert texts.partial_date("es-ES", "1965-05-03") == "3 de mayo de 1965"
    assert texts.partial_date("es-ES", "1965") == "1965"
    assert texts.time_of_day("de", datetime(2026, 11, 23, 14, 5, tzinfo=UTC)) == "Mo. 14:05"


def test_lists_end_as_the_language_ends_them(texts: Catalogue) -> None:
    assert texts.listing("de", ["Bergen", "Kōbe", "Nantes"]) == "Bergen, Kōbe und Nantes"
    assert texts.listing("en-US", []) == ""


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("sister city", "Partnerstadt"),
        ("citizens' friendship city", "Bürgerfreundschaft"),
        ("brother mountain", "brother mountain"),
        ("", ""),
    ],
)
def test_kinds_are_translated_where_we_have_a_word(texts: Catalogue, kind: str, said: str) -> None:
    assert texts.kind("de", kind) == said


@pytest.mark.parametrize(
    ("source", "name"),
    [("wikipedia-2026", "Wikipedia 2026"), ("www.busan.go.kr", "www.busan.go.kr")],
)
def test_sources_are_named_for_people(source: str, name: str) -> None:
    assert source_name(source) == name
