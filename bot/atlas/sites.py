"""Keep the official web sites of cities, as Wikidata has them: where a town hall's feed may be found."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from bot.atlas.whole import replacing
from bot.errors import DataError
from bot.news.markup import web_address

NAME = "build/sites.tsv"
"""In the folder of facts. It is no part of a release: `data update` makes it, and the bot does without."""

HEADER = "id\tsite"
KEPT_SHARE = 0.8
"""A list that lost more than a fifth was cut somewhere on its way."""


def read(path: Path) -> dict[str, str]:
    """Return the site of each city by its key, {} where there is no list.

    Raises DataError if it is broken.
    """
    try:
        head, *lines = path.read_text("utf-8").splitlines()
        if head != HEADER:
            raise ValueError(f"the columns are {head!r}")
        return dict(line.split("\t", 1) for line in lines)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise DataError(f"the list of sites cannot be read ({error})", file=str(path)) from error


def of_cities(path: Path, keys: Collection[str]) -> dict[str, str]:
    """Return the sites of some cities; none of a list that is broken."""
    try:
        known = read(path)
    except DataError:
        return {}
    return {key: known[key] for key in keys if key in known}


def chosen(told: Iterable[tuple[str, str]], merged: Mapping[str, str]) -> dict[str, str]:
    """Return the one site of each city of what is told as (GeoNames id, address).

    Of several the safer and shorter one, which is mostly the front page. What is no public address, or
    holds a password, is left out.
    """
    sites: dict[str, str] = {}
    for geonameid, address in told:
        key = f"gn:{geonameid}"
        key, site = merged.get(key, key), web_address(address)
        if site and "@" not in address and (key not in sites or _rank(site) < _rank(sites[key])):
            sites[key] = site
    return sites


def _rank(site: str) -> tuple[bool, int, str]:
    return not site.startswith("https:"), len(site), site


def is_cut(new: Collection[str], old: Collection[str]) -> bool:
    """Return whether a new list is so much shorter that something must have gone wrong."""
    return len(new) < KEPT_SHARE * len(old)


def write(path: Path, sites: Mapping[str, str]) -> None:
    """Write the list, whole or not at all."""
    lines = [HEADER, *(f"{key}\t{site}" for key, site in sorted(sites.items()))]
    with replacing(path) as file:
        file.write(("\n".join(lines) + "\n").encode())
