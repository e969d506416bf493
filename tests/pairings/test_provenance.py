"""Where a pairing can be looked up."""

from dataclasses import replace

import pytest

from bot.atlas import tables
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.provenance import articles_in, source_links, wikidata_years
from bot.paths import DATA
from tests.pairings import small_world as w

ARTICLES = articles_in({"articles": tables.read_articles(DATA / tables.ARTICLES)})


def links(bond: Bond, city: w.City, other: w.City) -> list[tuple[str, str]]:
    return [(link.name, link.url) for link in source_links(bond, city, other, ARTICLES)]


def test_wikipedias_lists_of_both_countries_are_linked_once_with_their_years() -> None:
    bond = replace(w.LISTED, sources=("wikipedia-2026", "wikipedia-2023"))

    assert links(bond, w.PORTLAND_MAINE, w.ARCHANGEL) == [
        (
            "List of sister cities in New England (Wikipedia 2026, 2023)",
            "https://en.wikipedia.org/wiki/List_of_sister_cities_in_New_England",
        ),
        (
            "List of twin towns and sister cities in Russia (Wikipedia 2026, 2023)",
            "https://en.wikipedia.org/wiki/List_of_twin_towns_and_sister_cities_in_Russia",
        ),
    ]


def test_a_domestic_pairing_has_one_list() -> None:
    assert len(links(w.LISTED, w.BERGEN, w.ALESUND)) == 1


def test_a_country_without_a_list_leads_to_the_list_of_lists() -> None:
    [_, (name, url)] = links(w.LISTED, w.BERGEN, w.SUVA)

    assert name == "Lists of twin towns and sister cities (Wikipedia 2026)"
    assert url == "https://en.wikipedia.org/wiki/Lists_of_twin_towns_and_sister_cities"


@pytest.mark.parametrize(
    ("bond", "city", "url"),
    [
        (
            replace(w.REPORTED, item="Q5083"),
            w.SEATTLE,
            "https://www.wikidata.org/wiki/Q5083#P190",
        ),
        (
            w.REPORTED,
            w.SEATTLE,
            "https://www.wikidata.org/w/index.php?search=haswbstatement:P1566=5809844",
        ),
        (
            w.REPORTED,
            replace(w.SEATTLE, key="x0123456789"),
            "https://www.wikidata.org/w/index.php?search=haswbstatement:P1566=3161732",
        ),
    ],
    ids=["item known", "by the city's id", "by the other's id"],
)
def test_wikidata_is_linked_by_its_item_or_by_the_geonames_id(
    bond: Bond, city: w.City, url: str
) -> None:
    assert links(bond, city, w.BERGEN) == [("Wikidata 2016", url)]


def test_the_page_that_tells_of_the_end_comes_before_other_pages() -> None:
    bond = replace(w.ENDED, pages=("https://www.turku.fi/a", "https://moika78.ru/b?c=d"),
                   status_source="https://moika78.ru/b?c=d")  # fmt: skip

    assert links(bond, w.SEATTLE, w.BERGEN) == [
        ("moika78.ru", "https://moika78.ru/b?c=d"),
        ("www.turku.fi", "https://www.turku.fi/a"),
    ]


def test_the_years_of_wikidata_are_those_of_the_rows_themselves() -> None:
    newer = Bond(Standing.REPORTED, Status.ACTIVE, sources=("wikidata-2027", "wikidata-2017"))

    assert wikidata_years([w.REPORTED]) == "2016"
    assert wikidata_years([w.REPORTED, newer]) == "2016–2027"
    assert wikidata_years([w.ENDED]) == ""
