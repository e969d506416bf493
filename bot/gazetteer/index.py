"""Hold every city and every name it goes by, ready to be searched."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.gazetteer.model import City
from bot.gazetteer.strings import Strings

OWN = 1 << 40
"""Places of our own have this bit above the 40 bits of their id; GeoNames' ids have 27 bits by now."""

KINDS = ("place", "district", "region")


def number_of(key: str) -> int:
    """Return the number that stands for a key in the atlas, -1 if `key` is none."""
    digits, base, own = (key[3:], 10, 0) if key[:3] == "gn:" else (key[1:], 16, OWN)
    if not (digits.isascii() and digits.isalnum() and digits == digits.lower()):
        return -1
    if own and (key[:1] != "x" or len(digits) != 10):
        return -1
    try:
        number = int(digits, base)
    except ValueError:
        return -1
    return own | number if number < OWN else -1


def key_of(number: int) -> str:
    """Return the key that `number` stands for, the opposite of `number_of`."""
    return f"x{number - OWN:010x}" if number >= OWN else f"gn:{number}"


class CityIndex:
    """The world's cities over memory-mapped arrays; opening it costs nothing per city."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        """Take the arrays that `atlas.compile` names city.…, region.…, country.…, name.… ."""
        self._arrays = arrays
        self._number = arrays["city.number"]
        self._name = self._strings("city.name")
        self._region_name = self._strings("region.name")
        self._region_key = self._strings("region.key")
        self._timezone = self._strings("timezone.name")
        codes = self._strings("country.code")
        names = self._strings("country.name")
        self.countries: dict[str, str] = {codes[i]: names[i] for i in range(len(codes))}
        """English name of each country by ISO 3166-1 alpha-2 code."""
        self._codes = list(self.countries)
        self.names = self._strings("name")
        self._first = arrays["name.first"]
        self._city_of = arrays["name.city"]
        self._alias: dict[int, int] = dict(
            zip(arrays["alias.number"].tolist(), arrays["alias.row"].tolist(), strict=True)
        )
        self.city = lru_cache(maxsize=4096)(self._city)

    def _strings(self, name: str) -> Strings:
        return Strings(self._arrays[f"{name}.text"], self._arrays[f"{name}.start"])

    def __len__(self) -> int:
        """Return the number of cities."""
        return len(self._number)

    def _city(self, row: int) -> City:
        """Return the city in `row` (0 … len - 1)."""
        arrays = self._arrays
        lat, lon = arrays["city.coordinates"][row].tolist()
        return City(
            key=key_of(int(self._number[row])),
            name=self._name[row],
            region=self._region_name[int(arrays["city.region"][row])],
            country=self._codes[int(arrays["city.country"][row])],
            lat=round(lat, 5),
            lon=round(lon, 5),
            population=int(arrays["city.population"][row]),
            timezone=self._timezone[int(arrays["city.timezone"][row])],
            kind=KINDS[int(arrays["city.kind"][row])],
            row=row,
        )

    def row_of(self, key: str) -> int | None:
        """Return the row of `gn:<geonameid>` or `x…`, or None if there is no such place."""
        number = number_of(key)
        if number in self._alias:
            return self._alias[number]
        row = int(np.searchsorted(self._number, np.uint64(max(number, 0))))
        return row if row < len(self._number) and int(self._number[row]) == number else None

    def by_key(self, key: str) -> City | None:
        """Return the city of `key`, or None if there is no such place."""
        row = self.row_of(key)
        return None if row is None else self.city(row)

    @property
    def coordinates(self) -> npt.NDArray[np.float32]:
        """Return degrees (lat, lon) of every city, shape (len, 2)."""
        coordinates: npt.NDArray[np.float32] = self._arrays["city.coordinates"]
        return coordinates

    @property
    def populations(self) -> npt.NDArray[np.uint32]:
        """Return the population of every city, 0 where unknown."""
        populations: npt.NDArray[np.uint32] = self._arrays["city.population"]
        return populations

    @property
    def country_numbers(self) -> npt.NDArray[np.uint8]:
        """Return the country of every city, as its place in `country_codes`."""
        numbers: npt.NDArray[np.uint8] = self._arrays["city.country"]
        return numbers

    @property
    def country_codes(self) -> tuple[str, ...]:
        """Return every country's ISO 3166-1 alpha-2 code."""
        return tuple(self._codes)

    @property
    def coast_km(self) -> npt.NDArray[np.uint8]:
        """Return every city's distance to the sea in km; 50 stands for that and more."""
        kilometres: npt.NDArray[np.uint8] = self._arrays["city.coast_km"]
        return kilometres

    @property
    def kind_numbers(self) -> npt.NDArray[np.uint8]:
        """Return the kind of every city, as its place in `KINDS`."""
        numbers: npt.NDArray[np.uint8] = self._arrays["city.kind"]
        return numbers

    def names_of(self, row: int) -> list[str]:
        """Return every folded name the city in `row` goes by. Reads all names: about a millisecond."""
        entries = np.flatnonzero(self._city_of == row)
        names = np.unique(np.searchsorted(self._first, entries, side="right") - 1)
        return [self.names[name] for name in names.tolist()]

    def named(self, folded: str) -> list[City]:
        """Return every city that goes by exactly this folded name, likeliest first."""
        name = self.names.find(folded.encode())
        if name < 0:
            return []
        first, end = self._first[name : name + 2].tolist()
        return [self.city(row) for row in self._city_of[first:end].tolist()]
