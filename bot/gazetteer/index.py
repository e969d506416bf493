"""Hold every city and every name it goes by, ready to be searched."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.gazetteer.areas import AreaIndex
from bot.gazetteer.distinct import distinct
from bot.gazetteer.keys import key_of, number_of
from bot.gazetteer.model import Belonging, City
from bot.gazetteer.names import NICKNAME
from bot.gazetteer.normalise import fold, unify
from bot.gazetteer.prefix import HEAVIEST, Slips, heaviest
from bot.gazetteer.qualifier import COUNTRY, Area, Qualifiers
from bot.gazetteer.scan import Scan
from bot.gazetteer.score import BEGUN_PENALTY, KIND_PENALTY, NAMESAKE_PEOPLE
from bot.gazetteer.strings import Strings
from bot.gazetteer.territories import STATE_OF
from bot.gazetteer.toponyms import Toponyms
from bot.gazetteer.views import Views

KINDS = ("place", "district", "region")
BELONGINGS = tuple(Belonging)

FEW = 64
"""Cities up to which it is quicker to look at each than to ask numpy about all."""

MOST_ENTRIES = 30
"""Cities of one name that are looked at without a qualifier; 400 places are called San José."""


_PENALTIES = np.array(KIND_PENALTY, np.float32) + np.array(BEGUN_PENALTY, np.float32)


class CityIndex:
    """The world's cities over memory-mapped arrays; opening it costs nothing per city."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        """Take the arrays that `atlas.compile` names city.…, region.…, country.…, name.… ."""
        self._arrays = arrays
        self._number = arrays["city.number"]
        self._name = self._strings("city.name")
        self._region_name = self._strings("region.name")
        self._timezone = self._strings("timezone.name")
        codes = self._strings("country.code")
        names = self._strings("country.name")
        self.countries: dict[str, str] = {codes[i]: names[i] for i in range(len(codes))}
        """English name of each country by ISO 3166-1 alpha-2 code."""
        self._codes = list(self.countries)
        self.names = self._strings("name")
        self.first = arrays["name.first"]
        self.city_of = arrays["name.city"]
        self.kind_of = arrays["name.kind"]
        self.weights = arrays["name.weight"]
        self.priors = arrays["city.prior"]
        self._prior = self.priors.data
        self._weight = self.weights.data
        self._no_city = self._strings("no_city")
        self._given = self._strings("given")
        self._english = self._strings("english")
        self.scan = Scan(self.names, arrays, "scan", self.weights)
        self.slips = Slips(self.names, self._weight, arrays)
        self.qualifiers = Qualifiers(arrays)
        self._apart_row = arrays["apart.row"].data
        self._apart_landmark = arrays["apart.landmark"].data
        self._district = self._strings("apart.district")
        self._part_row = arrays["part.row"].data
        self._part_of = arrays["part.of"]
        self._part_how = arrays["part.how"].data
        self._alias: dict[int, int] = dict(
            zip(arrays["alias.number"].tolist(), arrays["alias.row"].tolist(), strict=True)
        )
        self._views = Views(
            number=arrays["city.number"].data,
            coordinates=arrays["city.coordinates"].reshape(-1).data,
            population=arrays["city.population"].data,
            region=arrays["city.region"].data,
            country=arrays["city.country"].data,
            timezone=arrays["city.timezone"].data,
            kind=arrays["city.kind"].data,
        )
        self._toponyms = Toponyms(arrays, self._views.region.__getitem__, self._landmark_row)
        self.areas = AreaIndex(arrays, self._toponyms.region)
        self._region = lru_cache(maxsize=None)(self._region_name.__getitem__)
        self._timezones = lru_cache(maxsize=None)(self._timezone.__getitem__)
        self.with_territories = lru_cache(maxsize=512)(self._with_territories)
        self.city = lru_cache(maxsize=4096)(self._city)
        self.seek = lru_cache(maxsize=8192)(self._seek)
        self.places: dict[tuple[str, bool], object] = {}
        """What `place.place_meant` found for a text, remembered, for one question asks often."""

    def _strings(self, name: str) -> Strings:
        return Strings(self._arrays[f"{name}.text"], self._arrays[f"{name}.start"])

    def __len__(self) -> int:
        """Return the number of cities."""
        return len(self._number)

    def _city(self, row: int) -> City:
        """Return the city in `row` (0 … len - 1)."""
        # Views give Python's own numbers in a tenth of the time that array elements take.
        views = self._views
        district, landmark = self._apart(row)
        return City(
            key=key_of(views.number[row]),
            name=self._name[row],
            region=self._region(views.region[row]),
            country=self._codes[views.country[row]],
            lat=round(views.coordinates[2 * row], 5),
            lon=round(views.coordinates[2 * row + 1], 5),
            population=views.population[row],
            timezone=self._timezones(views.timezone[row]),
            kind=KINDS[views.kind[row]],
            district=district,
            landmark=landmark,
            row=row,
            toponyms=self._toponyms,
        )

    def _apart(self, row: int) -> tuple[str, str]:
        """Return district and landmark of a place that another is printed like, "" of others."""
        at = bisect_left(self._apart_row, row)
        if at == len(self._apart_row) or self._apart_row[at] != row:
            return "", ""
        landmark = self._landmark_row(row)
        return self._district[at], "" if landmark is None else self._name[landmark]

    def _landmark_row(self, row: int) -> int | None:
        """Return the row of a greater city near a place that another is printed like, None of others."""
        at = bisect_left(self._apart_row, row)
        if at == len(self._apart_row) or self._apart_row[at] != row:
            return None
        landmark = self._apart_landmark[at]
        return None if landmark == row else landmark

    def town_of(self, row: int) -> int | None:
        """Return the row of the town that a place belongs with (`Belonging`), None if with none."""
        at = bisect_left(self._part_row, row)
        if at == len(self._part_row) or self._part_row[at] != row:
            return None
        return int(self._part_of[at])

    def belonging_of(self, row: int) -> Belonging:
        """Return what the place in `row` is to the town that `town_of` has for it."""
        return BELONGINGS[self._part_how[bisect_left(self._part_row, row)]]

    def parts_of(self, row: int) -> list[int]:
        """Return the rows of the town's districts and of what lies around it, ascending."""
        return [self._part_row[at] for at in np.flatnonzero(self._part_of == row).tolist()]

    def row_of(self, key: str) -> int | None:
        """Return the row of `gn:<geonameid>` or `x…`, or None if there is no such place."""
        number = number_of(key)
        if number < 0:
            return None
        if number in self._alias:
            return self._alias[number]
        numbers = self._views.number
        row = bisect_left(numbers, number)
        return row if row < len(numbers) and numbers[row] == number else None

    def standing_key(self, key: str) -> str | None:
        """Return the key that stands for the place of `key`, None if there is no such place."""
        row = self.row_of(key)
        return None if row is None else key_of(int(self._number[row]))

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
    def sister_counts(self) -> npt.NDArray[np.uint16]:
        """Return the number of pairings on record of every city, ended ones too."""
        counts: npt.NDArray[np.uint16] = self._arrays["city.sisters"]
        return counts

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

    def _seek(self, text: str) -> tuple[int, bool, bool]:
        """Return the number of a name as written, -1 if there is none; whether longer names of cities,
        countries or regions go on after it; and whether it is an area's name.

        Remembered, for the words around a name are the same in most questions.
        """
        folded = self.fold(text)
        if not folded:
            return -1, False, False
        number, longer = self.names.seek(folded.encode())
        _, longer_area = self.qualifiers.seek(folded)
        longer = longer or longer_area or self.areas.goes_on(folded)
        return number, longer, bool(self.areas.named(folded))

    def has_name(self, text: str) -> bool:
        """Return whether a city, a region or a country is called just so."""
        number, _, is_area = self.seek(text)
        return number >= 0 or is_area

    def names_of(self, row: int) -> list[str]:
        """Return every folded name the city in `row` goes by. Reads all names: about a millisecond."""
        entries = np.flatnonzero(self.city_of == row)
        names = distinct(np.searchsorted(self.first, entries, side="right") - 1)
        return [self.names[name] for name in names.tolist()]

    def fold(self, text: str) -> str:
        """Return the search form of `text`, as the names in the atlas were folded."""
        folded = fold(text)
        return folded if folded.isascii() else unify(folded, self._han)

    @cached_property
    def _han(self) -> dict[int, int]:
        return dict(
            zip(self._arrays["han.from"].tolist(), self._arrays["han.to"].tolist(), strict=True)
        )

    def names_no_city(self, folded: str) -> bool:
        """Return whether the words name a country, or something else that is no city."""
        return self._no_city.find(folded.encode()) >= 0

    def is_given_name(self, folded: str) -> bool:
        """Return whether people are called so: "maria", "wei"."""
        return self._given.find(folded.encode()) >= 0

    def is_english_word(self, folded: str) -> bool:
        """Return whether the word is one of English, and no name: "garden", "famous"."""
        return self._english.find(folded.encode()) >= 0

    def has_country(self, area: Area) -> bool:
        """Return whether one of the places of `area` is a country."""
        return any(meaning & COUNTRY for meaning in area)

    def countries_in(self, area: Area) -> set[str]:
        """Return the countries (ISO 3166-1 alpha-2) among the places of `area`."""
        return {self._codes[meaning ^ COUNTRY] for meaning in area if meaning & COUNTRY}

    def _with_territories(self, area: Area) -> Area:
        """Return `area` with the territories of its countries: Nuuk lies in Denmark, too."""
        numbers = {code: COUNTRY | number for number, code in enumerate(self._codes)}
        theirs = (
            numbers[territory]
            for territory, state in STATE_OF.items()
            if territory in numbers and numbers.get(state) in area
        )
        return area.union(theirs)

    def people_of(self, country: str) -> int:
        """Return the people of all cities of a country (ISO 3166-1 alpha-2)."""
        return self._people[self._codes.index(country)]

    @cached_property
    def _people(self) -> list[int]:
        people = np.bincount(
            self.country_numbers, weights=self.populations, minlength=len(self._codes)
        )
        return [int(count) for count in people]

    def prior(self, row: int) -> float:
        """Return how likely the city is meant before a letter is read (see `rank.prior`)."""
        return self._prior[row]

    def weight(self, name: int) -> int:
        """Return the weight of a name: that of the best city it may mean."""
        return self._weight[name]

    def has_sisters(self, row: int) -> bool:
        """Return whether any pairing of the city is on record."""
        return bool(self._arrays["city.sisters"][row])

    def is_large(self, folded: str) -> bool:
        """Return whether a city of `NAMESAKE_PEOPLE` is called just so, in Latin letters as its own name."""
        return any(
            self._views.population[row] >= NAMESAKE_PEOPLE
            and (kind <= NICKNAME or not folded.isascii())
            for row, kind in self.entries(folded)
        )

    def entries(
        self, folded: str, areas: tuple[Area, ...] = (), most: int = MOST_ENTRIES
    ) -> list[tuple[int, int]]:
        """Return (row, kind of name) of the cities that go by exactly this folded name, best first.

        With `areas`, only of cities that lie in each of them.
        """
        name = self.names.find(folded.encode())
        return [] if name < 0 else self.entries_of(name, areas, most)

    def named(self, name: str) -> list[City]:
        """Return the cities that go by exactly this name, likeliest first."""
        return [self.city(row) for row, _ in self.entries(self.fold(name))]

    def entries_of(
        self, name: int, areas: tuple[Area, ...] = (), most: int = MOST_ENTRIES
    ) -> list[tuple[int, int]]:
        """Return the same for the name of this number."""
        first, end = self.first[name], self.first[name + 1]
        if not areas:
            end = min(end, first + most)
            return list(
                zip(self.city_of[first:end].tolist(), self.kind_of[first:end].tolist(), strict=True)
            )
        if end - first <= FEW:
            return [
                (row, kind)
                for row, kind in zip(
                    self.city_of[first:end].tolist(), self.kind_of[first:end].tolist(), strict=True
                )
                if self.lies_in(row, areas)
            ][:most]
        rows = self.city_of[first:end]
        inside = np.flatnonzero(self.lie_in(rows, areas))[:most]
        return list(
            zip(rows[inside].tolist(), self.kind_of[first:end][inside].tolist(), strict=True)
        )

    def lies_in(self, row: int, areas: tuple[Area, ...]) -> bool:
        """Return whether the city in `row` lies in each of `areas`."""
        region, country = self._views.region[row], COUNTRY | self._views.country[row]
        return all(region in area or country in area for area in areas)

    @cached_property
    def country_of_region(self) -> npt.NDArray[np.uint16]:
        """The number of the country that each region lies in, as `Area` has it; 0 where no city of it is on record."""
        countries = np.zeros(len(self._region_name), np.uint16)
        countries[self._arrays["city.region"]] = COUNTRY | self.country_numbers.astype(np.uint16)
        return countries

    def lie_in(
        self, rows: npt.NDArray[np.uint32], areas: tuple[Area, ...]
    ) -> npt.NDArray[np.bool_]:
        """Return for each row whether the city lies in each of `areas`."""
        regions = self._arrays["city.region"][rows]
        countries = self._arrays["city.country"][rows].astype(np.uint16) | np.uint16(COUNTRY)
        inside = np.ones(len(rows), bool)
        for area in areas:
            wanted = np.zeros(1 << 16, bool)
            wanted[list(area)] = True
            inside &= wanted[regions] | wanted[countries]
        return inside

    def beginning(
        self, folded: str, areas: tuple[Area, ...] = ()
    ) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        """Return (row, prior less the kind of name's penalty, name typed in full) of the cities with a
        name that begins with `folded` and that lie in `areas`; the same city may stand there often.
        """
        key = folded.encode()
        low, high = self.names.beginning(key)
        if high - low > HEAVIEST and not areas:
            names = low + heaviest(self.weights[low:high], HEAVIEST)
            starts = self.first[names].astype(np.int64)
            at = distinct(np.concatenate([starts, np.arange(self.first[low], self.first[low + 1])]))
        else:
            at = np.arange(self.first[low], self.first[high])
        rows = self.city_of[at]
        if areas:
            inside = self.lie_in(rows, areas)
            at, rows = at[inside], rows[inside]
        full = at < (self.first[low + 1] if low < high and self.names.encoded(low) == key else 0)
        return rows, self.priors[rows] - _PENALTIES[self.kind_of[at]], full
