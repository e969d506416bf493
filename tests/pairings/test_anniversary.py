"""Anniversaries of a friendship."""

from datetime import date

import pytest

from bot.pairings.anniversary import Anniversary, next_anniversary, years_in
from bot.pairings.model import Bond, Standing, Status

TODAY = date(2026, 11, 23)


def bond(since: str, status: Status = Status.ACTIVE, *notes: str) -> Bond:
    return Bond(Standing.LISTED, status, since=since, notes=frozenset(notes))


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        pytest.param("1967-05-22", Anniversary(60, 2027, date(2027, 5, 22)), id="next spring"),
        pytest.param("1966-11-23", Anniversary(60, 2026, date(2026, 11, 23)), id="today"),
        pytest.param("1966-11-22", Anniversary(61, 2027, date(2027, 11, 22)), id="yesterday"),
        pytest.param("1966", Anniversary(60, 2026, None), id="only the year"),
        pytest.param("2000-02-29", Anniversary(27, 2027, date(2027, 2, 28)), id="leap day"),
        pytest.param("2026", Anniversary(1, 2027, None), id="new this year"),
        pytest.param("", None, id="unknown"),
        pytest.param("1967-02-31", None, id="no such day"),
    ],
)
def test_the_next_anniversary(since: str, expected: Anniversary | None) -> None:
    assert next_anniversary(bond(since), TODAY) == expected


def test_an_ended_or_doubtful_bond_has_none() -> None:
    assert next_anniversary(bond("1967", Status.ENDED), TODAY) is None
    assert next_anniversary(bond("1967", Status.ACTIVE, "no-anniversary"), TODAY) is None


def test_sixty_years_are_round() -> None:
    assert Anniversary(60, 2027, None).is_round
    assert not Anniversary(61, 2028, None).is_round


@pytest.mark.parametrize(
    ("since", "status", "notes", "years"),
    [
        ("1966", Status.ACTIVE, (), 60),
        ("2020-05-03", Status.ACTIVE, (), 6),
        ("2025", Status.ACTIVE, (), 1),
        ("2026", Status.ACTIVE, (), 0),
        ("2027", Status.ACTIVE, (), 0),
        ("", Status.ACTIVE, (), 0),
        ("1966", Status.SUSPENDED, (), 0),
        ("1966", Status.ENDED, (), 0),
        ("1944", Status.ACTIVE, ("no-anniversary",), 0),
    ],
)
def test_years_are_told_only_of_what_is_celebrated(
    since: str, status: Status, notes: tuple[str, ...], years: int
) -> None:
    assert years_in(bond(since, status, *notes), 2026) == years
