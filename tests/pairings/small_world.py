"""A world of a few real cities, compiled the way the atlas is."""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.atlas import compile_pairings, tables
from bot.atlas.cells import order_of
from bot.gazetteer.index import KINDS
from bot.gazetteer.model import City
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.normalise import fold
from bot.pairings.graph import PairingGraph
from bot.pairings.model import Bond, Standing, Status
from bot.pairings.world import World
from bot.paths import DATA


class NoAreas:
    """An AreaIndex that knows none."""

    def near(self, folded: str) -> list[tuple[frozenset[int], float, str]]:
        return []

    def named(self, folded: str) -> tuple[()]:
        return ()


class SmallIndex:
    """A CityIndex over a list."""

    def __init__(self, cities: Sequence[City]) -> None:
        self._cities = [replace(city, row=row) for row, city in enumerate(cities)]
        self._rows = {city.key: row for row, city in enumerate(cities)}
        self.places: dict[tuple[str, bool], object] = {}

    def __len__(self) -> int:
        return len(self._cities)

    def fold(self, text: str) -> str:
        return fold(text)

    @property
    def areas(self) -> "NoAreas":
        return NoAreas()

    @property
    def qualifiers(self) -> "NoAreas":
        return NoAreas()

    def city(self, row: int) -> City:
        return self._cities[row]

    def entries(self, folded: str) -> list[tuple[int, int]]:
        return [(city.row, PRIMARY) for city in self._cities if fold(city.name) == folded]

    def row_of(self, key: str) -> int | None:
        return self._rows.get(key)

    def town_of(self, row: int) -> None:
        return None

    def parts_of(self, row: int) -> list[int]:
        return []

    def by_key(self, key: str) -> City | None:
        row = self.row_of(key)
        return None if row is None else self.city(row)

    @property
    def populations(self) -> npt.NDArray[np.uint32]:
        return np.array([c.population for c in self._cities], np.uint32)

    @property
    def country_codes(self) -> tuple[str, ...]:
        return tuple(sorted({c.country for c in self._cities}))

    @property
    def country_numbers(self) -> npt.NDArray[np.uint8]:
        return np.array([self.country_codes.index(c.country) for c in self._cities], np.uint8)

    @property
    def kind_numbers(self) -> npt.NDArray[np.uint8]:
        return np.array([KINDS.index(c.kind) for c in self._cities], np.uint8)

    @property
    def coast_km(self) -> npt.NDArray[np.uint8]:
        return np.zeros(len(self), np.uint8)

    @property
    def coordinates(self) -> npt.NDArray[np.float32]:
        return np.array([(c.lat, c.lon) for c in self._cities], np.float32).reshape(-1, 2)


def city(
    number: int, name: str, country: str, lat: float, lon: float, timezone: str = "", **more: object
) -> City:
    facts = {"region": "", "population": 0} | more
    return City(f"gn:{number}", name, country=country, lat=lat, lon=lon, timezone=timezone, **facts)


SEATTLE = city(5809844, "Seattle", "US", 47.60621, -122.33207, "America/Los_Angeles")
BERGEN = city(3161732, "Bergen", "NO", 60.39299, 5.32415, "Europe/Oslo")
KOBE = city(1859171, "Kobe", "JP", 34.6913, 135.183, "Asia/Tokyo")
ABERDEEN = city(2657832, "Aberdeen", "GB", 57.14369, -2.09814, "Europe/London")
ALESUND = city(3163392, "Ålesund", "NO", 62.47225, 6.15492, "Europe/Oslo")
TACOMA = city(5812944, "Tacoma", "US", 47.25288, -122.44429, "America/Los_Angeles")
SUVA = city(2198148, "Suva", "FJ", -18.14161, 178.44149, "Pacific/Fiji")
PORTLAND = city(5746545, "Portland", "US", 45.52345, -122.67621, region="Oregon")
PORTLAND_MAINE = city(4975802, "Portland", "US", 43.65737, -70.2589, region="Maine")
SAPPORO = city(2128295, "Sapporo", "JP", 43.06667, 141.35)
ARCHANGEL = city(581049, "Arkhangelsk", "RU", 64.5401, 40.5433)

LISTED = Bond(Standing.LISTED, Status.ACTIVE, sources=("wikipedia-2026",), last_seen=2026)
REPORTED = Bond(Standing.REPORTED, Status.ACTIVE, sources=("wikidata-2016",), last_seen=2016)
ENDED = Bond(
    Standing.LISTED,
    Status.ENDED,
    kind="sister city",
    since="1957",
    ended="2018",
    status_source="https://example.org/a,b",
    sources=("page",),
    pages=("https://example.org/a,b",),
    remark="ended by Osaka in October 2018",
)


def write_pairings(folder: Path, pairs: Iterable[tuple[City, City, Bond]]) -> Path:
    rows = []
    for a, b, bond in pairs:
        first, second = sorted((a.key, b.key), key=order_of)
        rows.append(tables.cells_of(tables.PairingRow(first, second, bond)))
    path = folder / tables.PAIRINGS
    tables.write_table(path, rows)
    return path


def world_of(
    folder: Path, cities: Sequence[City], pairs: Iterable[tuple[City, City, Bond]]
) -> World:
    write_pairings(folder, pairs)
    shutil.copy(DATA / tables.CAUTIONS, folder)
    tables.write_table(folder / tables.SAME_PLACE, ())
    tables.write_table(folder / tables.MISTAKEN_TIES, ())
    index = SmallIndex(cities)
    graph = PairingGraph(
        compile_pairings.sections(
            folder,
            index.row_of,
            lambda row: index.city(row).country,
            lambda row: index.city(row).name,
        )
    )
    return World(index, graph)  # type: ignore[arg-type]


def here(world: World, city: City) -> City:
    """Return `city` as `world` holds it, with its row."""
    found = world.cities.by_key(city.key)
    assert found is not None
    return found
