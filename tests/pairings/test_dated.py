"""Ties by their dates: the oldest ones, and the round anniversaries to come."""

from datetime import date

import pytest

from bot.atlas.open import open_atlas
from bot.gazetteer.areas import AreaKind
from bot.gazetteer.asked import When
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.contract import as_json
from bot.pairings.dated import anniversaries, celebrated, festive, next_round
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.oldest import oldest
from bot.pairings.world import World
from bot.words.catalogue import phrases

TODAY = date(2026, 11, 27)


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


def bond(since: str, status: Status = Status.ACTIVE) -> Bond:
    return Bond(Standing.LISTED, status, since=since)


@pytest.mark.parametrize(
    ("since", "years", "when"),
    [
        ("1956-11-27", 70, "2026-11-27"),
        ("1956-11-26", 75, "2031-11-26"),
        ("1957-05-03", 70, "2027-05-03"),
        ("1966", 60, "2026"),
        ("2008-02-29", 20, "2028-02-29"),
        ("2010-02-28", 20, "2030-02-28"),
    ],
)
def test_the_next_round_year_is_told(since: str, years: int, when: str) -> None:
    coming = next_round(bond(since), TODAY)

    assert coming is not None
    assert coming.years == years
    assert (coming.on.isoformat() if coming.on else str(coming.year)) == when


@pytest.mark.parametrize("status", [Status.ENDED, Status.SUSPENDED])
def test_what_has_ended_or_rests_has_no_anniversary(status: Status) -> None:
    assert next_round(bond("1956", status), TODAY) is None


def test_the_oldest_ties_of_an_area_are_told_from_its_end(world: World) -> None:
    japan = world.cities.areas.by_key(AreaKind.COUNTRY, "JP")

    found = oldest(japan, world)

    sinces = [sister.bond.since for _, sister in found.ties]
    assert sinces == sorted(sinces)
    assert {city.country for city, _ in found.ties} == {"JP"}


@pytest.mark.parametrize(
    ("country", "pair"),
    [
        ("AT", {"Klagenfurt", "Wiesbaden"}),
        ("CA", {"Vancouver", "Odesa"}),
        ("AU", {"Parkes", "Coventry"}),
        ("RU", {"Volgograd", "Coventry"}),
    ],
)
def test_the_very_oldest_ties_are_told_though_nobody_is_congratulated(
    world: World, country: str, pair: set[str]
) -> None:
    city, sister = oldest(world.cities.areas.by_key(AreaKind.COUNTRY, country), world).ties[0]

    assert {city.name, sister.city.name} == pair
    assert not sister.bond.celebrated


def test_no_joint_declaration_and_nothing_ended_is_among_the_oldest(world: World) -> None:
    for country in ("ES", "MX", "PL", "US"):
        for _, sister in oldest(world.cities.areas.by_key(AreaKind.COUNTRY, country), world).ties:
            assert "multilateral" not in sister.bond.notes
            assert sister.bond.status is not Status.ENDED


def test_a_month_of_the_world_lies_in_the_year_to_come(world: World) -> None:
    found = anniversaries(None, 5, world, TODAY)

    days = [tie.anniversary.on for tie in found.ties]
    assert days
    assert all(day is not None and (day.year, day.month) == (2027, 5) for day in days)
    assert days == sorted(days, key=str)


def test_a_citys_anniversaries_are_round_and_the_next_stands_first(world: World) -> None:
    seattle = world.cities.by_key("gn:5809844")
    assert seattle is not None

    found = anniversaries(seattle, 0, world, TODAY)

    assert [tie.anniversary.year for tie in found.ties] == sorted(
        tie.anniversary.year for tie in found.ties
    )
    assert all(tie.anniversary.is_round for tie in found.ties)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (When(months_ahead=0), "2026-11-01", "2026-11-30"),
        (When(months_ahead=1), "2026-12-01", "2026-12-31"),
        (When(months_ahead=1, month=3), "2026-12-01", "2026-12-31"),
        (When(month=3), "2027-03-01", "2027-03-31"),
        (When(year=2027), "2027-01-01", "2027-12-31"),
        (When(years_ahead=0), "2026-01-01", "2026-12-31"),
        (When(month=3, year=2028), "2028-03-01", "2028-03-31"),
        (When(), "2026-11-01", "2026-11-30"),
    ],
)
def test_the_month_and_year_that_are_asked_about_are_seen_from_today(
    world: World, when: When, first: str, last: str
) -> None:
    found = celebrated(festive(None, None, when, world), TODAY)

    days = [tie.anniversary.on for tie in found.ties if tie.anniversary.on]
    assert days
    assert all(date.fromisoformat(first) <= day <= date.fromisoformat(last) for day in days)
    assert all(tie.anniversary.is_round for tie in found.ties)


def test_of_an_area_the_ties_have_an_end_there(world: World) -> None:
    japan = world.cities.areas.by_key(AreaKind.COUNTRY, "JP")

    found = celebrated(festive(None, japan, When(year=2027), world), TODAY)

    assert found.ties
    assert all("JP" in {tie.city.country, tie.sister.city.country} for tie in found.ties)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [("anniversaries of Bergen", "listed"), ("runde Jubiläen 2027", "area")],
)
def test_a_question_for_anniversaries_is_written_with_when(
    world: World, text: str, outcome: str
) -> None:
    written = as_json(
        answer(read_question(text, world.cities, phrases()), None, world), "", world, str
    )

    assert written["outcome"] == outcome
    assert written["filter"]["anniversaries"]["year"] == (2027 if outcome == "area" else 0)
