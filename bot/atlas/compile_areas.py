"""Compile what areas there are: regions, countries, continents and the groups people speak of."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from babel import Locale

from bot.atlas import compile_adjectives, compile_scan
from bot.atlas.compile_qualifiers import LANGUAGES, OUR_LANGUAGES, without_sort
from bot.atlas.lookups import read_rows
from bot.errors import DataError
from bot.gazetteer.areas import CODES, OWN, PART, SAYS_REGION, SECOND
from bot.gazetteer.index import KINDS
from bot.gazetteer.normalise import Fold
from bot.gazetteer.place import CITY_PEOPLE, CITY_SHARE
from bot.gazetteer.qualifier import COUNTRY
from bot.gazetteer.strings import Array, Strings, pack

LANGUAGES_SHOWN = ("de", "fr", "es")
"""Languages, besides English, in which an area's name is its own, and kept with it."""

LOCALES_SHOWN = ("de", "fr", "es-ES")
"""The same as `region_names.tsv` calls them."""

ABBREVIATIONS = {
    "usa": "US", "us": "US", "uk": "GB", "uae": "AE", "eu": "european-union", "nrw": "DE.07",
    "drc": "CD", "nsw": "AU.02", "brd": "DE", "eua": "US", "rsa": "ZA", "png": "PG",
}  # fmt: skip
"""Names shorter than `SHORTEST` that people write for an area; codes such as "in" or "de" are words."""

COMMON_NAME = "common name"
"""The source in `qualifiers.tsv` of what people call a country of which CLDR has a longer name: "Palestine"."""

GREAT_REGION, SHORTEST_GREAT = "大区", 3
"""How the Chinese name of a French or Italian region ends, and the letters from which it goes without: 法兰西岛."""

SHORTEST = 4
"""Letters of the shortest Latin name that is no abbreviation of the above ("Utah", "Peru"); an area's own
name may have one less ("Goa", "Mie")."""

SHORT_OF_STATES = 5
"""The same for other names of American, Canadian and Australian states: "Miss", "Man", "Ore" are words."""

TOWN_PEOPLE = 10_000
"""A town of so many people goes on being meant by what would be a region's name cut short."""

WORDS = frozenset({
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "centre",
    "center", "upper", "lower", "northeast", "northwest", "southeast", "southwest", "capital", "federal",
    "district", "city", "region", "national", "coast", "coastal", "inner", "outer", "island", "islands",
})  # fmt: skip
"""Words that name no area by themselves, though some country has a "Central"."""

LEFT_OVER = WORDS | {
    "and",
    "nord",
    "sud",
    "est",
    "ouest",
    "norte",
    "sur",
    "este",
    "oeste",
    "centro",
}
"""Words that are left of many an area's name without its sort, and name none either."""

DISTRICT = ("Landkreis ", "Landkreises ", "Kreis ", "Kreises ")
"""How a German district is named in area_parts.tsv, and how people write it besides."""

GENITIVES = (
    "nien",
    "sien",
    "lien",
    "cien",
    "land",
    "bayern",
    "pommern",
    "sachsen",
    "hessen",
    "österreich",
    "falen",
    "ringen",
)
"""How German names of regions end that are no city's name, too: "Wiens" are the city's sisters."""


@dataclass(slots=True)
class _Area:
    key: str
    kind: str
    country: str
    shown: tuple[str, ...]
    means: tuple[int, ...]
    called: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Areas:
    """Areas in the order of their numbers, and what each name may mean: area number → how it is meant."""

    fold: Fold
    areas: list[_Area] = field(default_factory=list)
    names: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    spelt: set[str] = field(default_factory=set)

    def add(self, area: _Area, own: Iterable[str], second: Iterable[str] = ()) -> int:
        number = len(self.areas)
        self.areas.append(area)
        for how, names in ((SECOND, second), (OWN, own)):
            for name in names:
                self.name(name, number, how)
        return number

    def is_group(self, name: str) -> bool:
        """Return whether several countries or regions together are called so."""
        means = self.names[self.fold(name)].items()
        return any(how == OWN and not self.areas[number].country for number, how in means)

    def genitive(self, german: str, number: int) -> None:
        """Let "Europas" and "Bayerns" mean what the German name does: "außerhalb Europas"."""
        if german and german[-1].isalpha() and german[-1] not in "sxzß":
            self.name(f"{german}s", number, SECOND)
            if german.endswith("land"):
                self.name(f"{german}es", number, SECOND)

    def name(self, name: str, number: int, how: int) -> None:
        self.spell(name, number)
        folded = self.fold(name)
        words = folded.split()
        if set(words) <= LEFT_OVER and (how != OWN or folded in WORDS):
            return
        # "Irã" is long enough with its mark alone, see `place`.
        shorter = how == OWN or not name.isascii()
        if len(folded) >= (SHORTEST - shorter if folded.isascii() else 2):
            known = self.names[folded].get(number, how)
            self.names[folded][number] = min(known, how)

    def spell(self, name: str, number: int) -> None:
        """Keep a name of Latin letters whose marks tell it from another's: "França"."""
        letters = name.casefold()
        plain = self.fold(name)
        if plain.isascii() and not name.isascii():
            self.spelt.add(f"{letters}\t{self.areas[number].key}")

    def translate(self, names: Iterable[tuple[str, int]], towns: "_Towns") -> None:
        """Let each region's name in one more language mean it, unless it means something else already.

        What one of its own towns is called, too, goes on meaning the town.
        """
        fresh: dict[str, dict[int, int]] = defaultdict(dict)
        for name, number in names:
            self.spell(name, number)
            folded = self.fold(name)
            known = self.names.get(folded, {})
            # "Мэн" is too short to be told from a word; two Han characters are a name.
            long_enough = len(folded) >= (2 if folded.upper() == folded else SHORTEST)
            means_more = known.keys() - {number} or set(folded.split()) <= LEFT_OVER
            town = folded[-1:] not in SAYS_REGION and towns.bear(folded, self.areas[number])
            if long_enough and not means_more and not town:
                fresh[folded][number] = min(known.get(number, SECOND), SECOND)
        for folded, means in fresh.items():
            self.names[folded] = means


class _Towns:
    """What the places of each region are called."""

    def __init__(self, cities: Mapping[str, Array]) -> None:
        self._names = Strings(cities["name.text"], cities["name.start"])
        self._first, self._rows = cities["name.first"], cities["name.city"]
        self._cities = cities

    def are_called(self, folded: str) -> bool:
        """Return whether a town of `TOWN_PEOPLE` anywhere goes by this name: オンタリオ."""
        if (name := self._names.find(folded.encode())) < 0:
            return False
        rows = self._rows[self._first[name] : self._first[name + 1]]
        return bool(np.any(self._cities["city.population"][rows] >= TOWN_PEOPLE))

    def bear(self, folded: str, region: _Area) -> bool:
        """Return whether a town of `region` that might be meant first goes by this name.

        GeoNames has Atherton called 加利福尼亚州.
        """
        if (name := self._names.find(folded.encode())) < 0:
            return False
        rows = self._rows[self._first[name] : self._first[name + 1]]
        towns = np.isin(self._cities["city.region"][rows], region.means)
        towns &= self._cities["city.kind"][rows] != KINDS.index("region")
        least = min(CITY_SHARE * _people(region, self._cities), CITY_PEOPLE)
        return bool(np.any(self._cities["city.population"][rows[towns]] >= least))


def sections(
    data_dir: Path,
    country_number: Mapping[str, int],
    region_number: Mapping[str, int],
    countries: Mapping[str, Mapping[str, Any]],
    cities: Mapping[str, Array],
    fold: Fold,
) -> dict[str, Array]:
    """Return "area.…": names and adjectives sorted by bytes with what they mean, each area's facts and people.

    `cities` are the sections "city.…" and "name.…".
    """
    areas = _Areas(fold)
    by_key: dict[str, int] = {}
    for code in country_number:
        by_key[code] = _country(code, country_number[code], countries, areas)
    called: dict[str, dict[str, str]] = defaultdict(dict)
    for row in read_rows(data_dir, "region_names.tsv"):
        called[row["region"]][row["locale"]] = row["name"]
    for row in read_rows(data_dir, "regions.tsv"):
        key = f"{row['country']}.{row['code']}"
        if key in region_number:
            by_key[key] = _region(row, region_number[key], called[key], areas)
    for row in read_rows(data_dir, "areas.tsv"):
        by_key[row["area"]] = _group(row, called[row["area"]], country_number, region_number, areas)
    for row in read_rows(data_dir, "area_parts.tsv"):
        _part(row["name"], row["lies_in"], by_key, areas)
    for row in read_rows(data_dir, "qualifiers.tsv"):
        if "." in row["means"]:
            _part(row["name"], row["means"].split("|")[0], by_key, areas)
        elif "|" not in row["means"] or not areas.is_group(row["name"]):
            # A state that is no more is a group in areas.tsv, not the greatest that came of it.
            # "Northern Cyprus" finds its towns in Cyprus, but is said to be a part of it (area_parts.tsv).
            parts = {n for n, how in areas.names[fold(row["name"])].items() if how == PART}
            for code in row["means"].split("|"):
                if by_key[code] not in parts:
                    how = OWN if row["source"] == COMMON_NAME else SECOND
                    areas.name(row["name"], by_key[code], how)
    towns = _Towns(cities)
    translated = (
        (form, by_key[key])
        for key, names in called.items()
        if key in by_key
        for locale, name in names.items()
        if locale not in LOCALES_SHOWN
        for form in (
            name,
            *(short for short in _shortened(name) if not towns.are_called(fold(short))),
        )
    )
    areas.translate(translated, towns)
    for short, key in ABBREVIATIONS.items():
        areas.names[short][by_key[key]] = OWN
    return _packed(areas, cities) | compile_adjectives.sections(data_dir, by_key, fold)


def _country(
    code: str, number: int, countries: Mapping[str, Mapping[str, Any]], areas: _Areas
) -> int:
    names = {language: Locale.parse(language).territories.get(code, "") for language in LANGUAGES}
    english = countries.get(code, {}).get("name", names["en"] or code)
    own = [english, *(names[language] for language in OUR_LANGUAGES)]
    own += [name.replace("St. ", "Saint ", 1) for name in own if name.startswith("St. ")]
    shown = (english, *(names[language] for language in LANGUAGES_SHOWN))
    area = _Area(code, "country", code, shown, (COUNTRY | number,))
    added = areas.add(area, own, names.values())
    areas.genitive(names["de"], added)
    return added


def _region(row: Mapping[str, str], number: int, called: Mapping[str, str], areas: _Areas) -> int:
    others = [called.get(locale, "") for locale in LOCALES_SHOWN]
    area = _Area(
        f"{row['country']}.{row['code']}",
        "region",
        row["country"],
        (row["name"], *others),
        (number,),
    )
    also = list(filter(None, row["also"].split("|")))
    if row["country"] in {"US", "CA", "AU"}:
        also = [name for name in also if len(name) >= SHORT_OF_STATES or not name.isascii()]
    own = [row["name"], *others]
    second = [*also, *(without_sort(areas.fold(name)) for name in (row["name"], *also))]
    added = areas.add(area, own, second)
    german = called.get("de") or row["name"]
    if german.lower().endswith(GENITIVES):
        areas.genitive(german, added)
    return added


def _group(
    row: Mapping[str, str],
    called: Mapping[str, str],
    country_number: Mapping[str, int],
    region_number: Mapping[str, int],
    areas: _Areas,
) -> int:
    try:
        means = tuple(
            region_number[place] if "." in place else COUNTRY | country_number[place]
            for place in row["means"].split("|")
        )
    except KeyError as error:
        raise DataError(
            f"{row['area']} holds {error}, which is no place", file="areas.tsv"
        ) from error
    shown = (row["en"], row["de"], row["fr"], row["es"])
    own = [*shown, *called.values(), *filter(None, row["also"].split("|"))]
    # "America" is said of the United States as often, "South Africa" of a country.
    said = row["area"] not in {"americas", "southern-africa"}
    code = CODES.get(row["area"], "") if said else ""
    second = [Locale.parse(language).territories.get(code, "") for language in LANGUAGES]
    added = areas.add(
        _Area(row["area"], row["kind"], "", shown, means, tuple(called.items())), own, second
    )
    areas.genitive(row["de"], added)
    return added


def _shortened(name: str) -> Iterator[str]:
    """Yield the name without what says that it is a region: カリフォルニア, 愛知, 캘리포니아, 法兰西岛."""
    if name.endswith(GREAT_REGION) and len(name) - len(GREAT_REGION) >= SHORTEST_GREAT:
        yield name.removesuffix(GREAT_REGION)
    short = name[:-1]
    if name[-1] in SAYS_REGION and len(short) >= (2 if name[-1] in "県省" else 3):
        yield short


def _part(name: str, key: str, by_key: Mapping[str, int], areas: _Areas) -> None:
    """Let `name` mean the region it lies in as well, unless an area of the same country has that very name."""
    number = by_key.get(key)
    folded = areas.fold(name)
    if number is None:
        raise DataError(f"{name} lies in {key}, which is no place", file="area_parts.tsv")
    # What an area calls itself stands; "also" in regions.tsv does not tell parts from wholes.
    known = areas.names[folded]
    owned = {areas.areas[n].country for n, how in known.items() if how == OWN}
    if not owned & {"", areas.areas[number].country} and len(folded) >= SHORTEST:
        stand = {
            n: how
            for n, how in known.items()
            if owned or how == PART or areas.areas[n].kind == "country"
        }
        areas.names[folded] = {**stand, number: PART}
        if name.lower().endswith(GENITIVES):
            areas.names[areas.fold(f"{name}s")] = dict(areas.names[folded])
        if name.startswith(DISTRICT[0]):
            for said in DISTRICT[1:]:
                areas.names[areas.fold(said + name.removeprefix(DISTRICT[0]))] = {number: PART}


def _packed(areas: _Areas, cities: Mapping[str, Array]) -> dict[str, Array]:
    texts = sorted((name for name, means in areas.names.items() if means), key=str.encode)
    start = np.zeros(len(texts) + 1, np.uint32)
    np.cumsum([len(areas.names[text]) for text in texts], out=start[1:])
    # An area's own name first, then countries, then as an area has more people.
    people = np.array([_people(area, cities) for area in areas.areas], np.uint64)
    rank = [(a.kind != "country", -int(p)) for a, p in zip(areas.areas, people, strict=True)]
    meant = [
        sorted(areas.names[text].items(), key=lambda each: (each[1], *rank[each[0]]))
        for text in texts
    ]
    facts = [
        json.dumps([a.kind, a.key, a.country, a.shown, a.means, a.called], ensure_ascii=False)
        for a in areas.areas
    ]
    return {
        **pack("area.name", texts),
        **compile_scan.sections("area.scan", texts, np.full(len(texts), 255, np.uint8)),
        "area.first": start,
        "area.number": np.array([n for each in meant for n, _ in each], np.uint16),
        "area.how": np.array([how for each in meant for _, how in each], np.uint8),
        "area.people": people,
        **pack("area.facts", facts),
        **pack("area.spelt", sorted(areas.spelt, key=str.encode)),
    }


def _people(area: _Area, cities: Mapping[str, Array]) -> int:
    """Return how many people live in the cities of `area` that are on record."""
    wanted = np.array(area.means, np.uint16)
    inside = np.isin(cities["city.region"], wanted)
    inside |= np.isin(cities["city.country"].astype(np.uint16) | np.uint16(COUNTRY), wanted)
    return int(cities["city.population"][inside].sum(dtype=np.uint64))
