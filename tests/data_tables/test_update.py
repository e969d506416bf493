"""What Wikidata may change in the pairings, and what it may not."""

from dataclasses import replace
from datetime import date

import pytest

from bot.atlas.tables import PairingRow
from bot.atlas.update import Changes, Twinning, apply
from bot.pairings.model import Bond, Standing, Status

LISTED = PairingRow(
    "gn:1",
    "gn:2",
    Bond(
        Standing.LISTED,
        Status.ACTIVE,
        since="1957",
        sources=("wikipedia-2026", "page"),
        pages=("https://example.org",),
        last_seen=2026,
    ),
    "both",
)
REPORTED = PairingRow(
    "gn:1",
    "gn:3",
    Bond(Standing.REPORTED, Status.ACTIVE, sources=("wikidata-2016",), last_seen=2016),
    "both",
)
COUNTRIES = {"gn:1": "FR", "gn:2": "DE", "gn:3": "FR", "gn:4": "DE", "gn:5": "FR"}


def updated(*twinnings: Twinning) -> tuple[dict[tuple[str, str], PairingRow], Changes]:
    rows, changes = apply(
        [LISTED, REPORTED],
        twinnings,
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={"gn:6": "gn:5"},
    )
    return {(row.a, row.b): row for row in rows}, changes


def twinning(a: str, b: str, since: str = "", ended: str = "") -> Twinning:
    return Twinning(frozenset(a.split()), frozenset(b.split()), since, ended)


def test_a_listed_pairing_gains_the_source_and_keeps_the_year_of_its_page() -> None:
    rows, changes = updated(twinning("2", "1", since="1958"))

    assert rows["gn:1", "gn:2"] == replace(
        LISTED,
        bond=replace(
            LISTED.bond, sources=("wikidata-2027", "wikipedia-2026", "page"), last_seen=2027
        ),
    )
    assert changes.confirmed == 1


def test_an_end_on_wikidata_ends_a_listed_pairing_too() -> None:
    rows, _ = updated(twinning("2", "1", ended="2020"), twinning("1", "2"))

    bond = rows["gn:1", "gn:2"].bond
    assert (bond.standing, bond.since) == (Standing.LISTED, "1957")
    assert (bond.status, bond.ended, bond.status_source) == (Status.ENDED, "2020", "wikidata-2027")


def test_a_pages_word_on_an_end_or_a_pause_wins_over_wikidatas() -> None:
    paused = replace(
        LISTED.bond, status=Status.SUSPENDED, suspended="2022", status_source="https://example.org"
    )
    rows, _ = apply(
        [replace(LISTED, bond=paused)],
        [twinning("1", "2", ended="2020")],
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={},
    )

    assert (rows[0].bond.status, rows[0].bond.suspended) == (Status.SUSPENDED, "2022")
    assert (rows[0].bond.ended, rows[0].bond.status_source) == ("", "https://example.org")


def test_an_end_that_wikidata_takes_back_is_taken_back() -> None:
    ended = replace(REPORTED.bond, status=Status.ENDED, ended="2019", status_source="wikidata-2016")
    rows, _ = apply(
        [replace(REPORTED, bond=ended)],
        [twinning("1", "3", since="1960")],
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={},
    )

    assert (rows[0].bond.status, rows[0].bond.ended) == (Status.ACTIVE, "")


def test_a_tie_that_was_ended_and_made_again_is_active() -> None:
    rows, _ = updated(
        twinning("1", "3", since="1965", ended="1981"), twinning("3", "1", since="2000")
    )

    assert rows["gn:1", "gn:3"].bond.status is Status.ACTIVE


def test_the_item_that_states_a_tie_is_kept() -> None:
    stated = replace(twinning("1", "3"), item="Q90")
    rows, _ = updated(stated)

    assert rows["gn:1", "gn:3"].bond.item == "Q90"


def test_a_reported_pairing_takes_wikidatas_dates() -> None:
    rows, changes = updated(twinning("1", "3", since="1960-05-01", ended="2011"))

    bond = rows["gn:1", "gn:3"].bond
    assert bond.standing is Standing.REPORTED
    assert (bond.since, bond.ended, bond.status) == ("1960-05-01", "2011", Status.ENDED)
    assert changes.dated == 1


def test_a_new_pairing_is_reported_never_listed() -> None:
    rows, changes = updated(twinning("4", "2"), twinning("2", "4"))

    assert rows["gn:2", "gn:4"] == PairingRow(
        "gn:2",
        "gn:4",
        Bond(
            Standing.REPORTED,
            Status.ACTIVE,
            sources=("wikidata-2027",),
            last_seen=2027,
            notes=frozenset({"domestic"}),
        ),
    )
    assert (changes.added, changes.confirmed) == (1, 0)


@pytest.mark.parametrize(
    ("a", "b"),
    [("1", "9"), ("1", "1"), ("", "2"), ("1 3", "2"), ("1", "0"), ("5", "6")],
    ids=["unknown", "itself", "no id", "two of our cities", "no such id", "itself once merged"],
)
def test_what_is_not_two_places_of_ours_is_left_out(a: str, b: str) -> None:
    rows, changes = updated(twinning(a, b))

    assert rows == {("gn:1", "gn:2"): LISTED, ("gn:1", "gn:3"): MARKED}
    assert changes.unknown == 1


def test_an_item_with_a_second_id_that_is_no_city_is_still_that_city() -> None:
    rows, _ = updated(twinning("4 999", "2"))

    assert ("gn:2", "gn:4") in rows


def test_an_end_before_the_beginning_is_not_believed() -> None:
    rows, _ = updated(twinning("1", "3", since="2011", ended="1960"))

    assert rows["gn:1", "gn:3"].bond.since == ""
    assert rows["gn:1", "gn:3"].bond.status is Status.ACTIVE


MARKED = replace(REPORTED, bond=replace(REPORTED.bond, notes=frozenset({"not-on-wikidata"})))


def test_without_any_statement_every_row_stays_and_what_only_wikidata_told_is_marked() -> None:
    rows, changes = updated()

    assert rows == {("gn:1", "gn:2"): LISTED, ("gn:1", "gn:3"): MARKED}
    assert changes.gone == 1


def test_a_tie_that_is_stated_again_is_marked_no_more() -> None:
    rows, _ = apply(
        [MARKED],
        [twinning("1", "3")],
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={},
    )

    assert rows[0].bond.notes == frozenset()


def test_a_row_written_under_a_merged_id_is_confirmed_and_not_doubled() -> None:
    old = replace(REPORTED, a="gn:3", b="gn:6")

    rows, changes = apply(
        [old],
        [twinning("5", "3")],
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={"gn:6": "gn:5"},
    )

    assert [(row.a, row.b) for row in rows] == [("gn:3", "gn:6")]
    assert rows[0].bond.sources[0] == "wikidata-2027"
    assert (changes.added, changes.confirmed, changes.gone) == (0, 1, 0)


def test_an_id_of_geonames_that_stands_for_a_place_of_our_own_names_that_place() -> None:
    ward = replace(REPORTED, b="x00000000aa")

    rows, changes = apply(
        [ward],
        [twinning("1", "2")],
        today=date(2027, 1, 2),
        country_of=COUNTRIES.get,
        merged={"gn:2": "x00000000aa"},
    )

    assert (changes.confirmed, changes.added, changes.gone) == (1, 0, 0)
    assert rows[0].bond.sources == ("wikidata-2027", "wikidata-2016")


def test_an_odd_statement_confirms_a_tie_and_adds_none() -> None:
    odd = [replace(twinning(a, b), is_odd=True) for a, b in (("1", "3"), ("2", "4"))]

    rows, changes = updated(*odd)

    assert ("gn:2", "gn:4") not in rows
    assert rows["gn:1", "gn:3"].bond.sources[0] == "wikidata-2027"
    assert changes.left_out == 1


def test_a_tie_of_before_1945_gets_no_anniversary() -> None:
    rows, _ = updated(twinning("1", "5", since="1930"))

    assert "no-anniversary" in rows["gn:1", "gn:5"].bond.notes
