"""Say where a pairing is on record, as links that people can follow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from bot.gazetteer.model import City
from bot.pairings.model import Bond

WIKIPEDIA = "https://en.wikipedia.org/wiki/"
WIKIDATA = "https://www.wikidata.org/"
ALL_LISTS = "Lists of twin towns and sister cities"
"""The article that leads to all others, where a country's own is not known to us."""

Articles = Mapping[tuple[str, str], str]
"""The title of Wikipedia's list by (country, region); region is "" for a whole country's."""


@dataclass(frozen=True, slots=True)
class SourceLink:
    """One place where a pairing is on record: the source's name and where it can be read."""

    name: str
    url: str


def articles_in(facts: Mapping[str, Any]) -> Articles:
    """Return the articles that the atlas's `facts` hold (data/articles.tsv)."""
    return {(country, region): title for country, region, title in facts.get("articles", ())}


def source_links(bond: Bond, city: City, other: City, articles: Articles) -> tuple[SourceLink, ...]:
    """Return where the pairing of `city` and `other` is on record: lists, Wikidata, dated pages.

    Wikipedia lists a pairing by country: the article of `city` comes first, then that of `other`;
    one of them has it, mostly both. The page that tells of an end or a pause comes before the
    others.
    """
    links: list[SourceLink] = []
    if years := _years(bond, "wikipedia-"):
        titles = dict.fromkeys(_article(end, articles) for end in (city, other))
        links += [
            SourceLink(f"{title} (Wikipedia {years})", WIKIPEDIA + quote(title.replace(" ", "_")))
            for title in titles
        ]
    if years := _years(bond, "wikidata-"):
        links.append(SourceLink(f"Wikidata {years}", _statement(bond, city, other)))
    pages = sorted(bond.pages, key=lambda page: page != bond.status_source)
    links += [SourceLink(urlsplit(page).hostname or page, page) for page in pages]
    return tuple(links)


def _years(bond: Bond, family: str) -> str:
    return ", ".join(s.removeprefix(family) for s in bond.sources if s.startswith(family))


def wikidata_years(bonds: Iterable[Bond]) -> str:
    """Return the years in which Wikidata had these bonds: "2016", "2016–2017", "" if never."""
    years = sorted(
        {s.partition("-")[2] for b in bonds for s in b.sources if s.startswith("wikidata-")}
    )
    return "–".join(dict.fromkeys((years[0], years[-1]))) if years else ""


def _article(city: City, articles: Articles) -> str:
    own = articles.get((city.country, city.region)) or articles.get((city.country, ""))
    return own or ALL_LISTS


def _statement(bond: Bond, city: City, other: City) -> str:
    """Return where Wikidata states the bond: the item, else its search by GeoNames id (P1566)."""
    if bond.item:
        return f"{WIKIDATA}wiki/{bond.item}#P190"
    for end in (city, other):
        if end.key.startswith("gn:"):
            return f"{WIKIDATA}w/index.php?search=haswbstatement:P1566={end.key[3:]}"
    return f"{WIKIDATA}wiki/Property:P190"
