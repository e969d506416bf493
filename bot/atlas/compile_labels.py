"""Compile what tells places apart that are printed alike: their district, or a greater city nearby."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from bot.atlas.lookups import read_rows
from bot.atlas.place import PlaceRow
from bot.gazetteer.distance import distances_km
from bot.gazetteer.normalise import fold
from bot.gazetteer.strings import Array, pack

LANDMARK_PEOPLE = 20_000
"""People of a city that is named to say where a smaller place lies."""

LANDMARK_KM = 100.0
"""What lies farther is not near."""


def sections(
    data_dir: Path,
    places: Sequence[PlaceRow],
    row_by_number: Mapping[int, int],
    cities: Mapping[str, Array],
) -> dict[str, Array]:
    """Return "apart.…": rows of places printed alike, ascending, with district and landmark of each.

    A landmark is a row of the cities, or the place's own row if there is none.
    """
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row, place in enumerate(places):
        alike[fold(place.name), place.region_key].append(row)
    rows = sorted(row for group in alike.values() if len(group) > 1 for row in group)
    districts = {
        row_by_number[int(row["geonameid"])]: row["name"]
        for row in read_rows(data_dir, "districts.tsv")
        if int(row["geonameid"]) in row_by_number
    }
    return {
        "apart.row": np.array(rows, np.uint32),
        "apart.landmark": np.array(_landmarks(rows, places, cities), np.uint32),
        **pack("apart.district", [districts.get(row, "") for row in rows]),
    }


def _landmarks(
    rows: Sequence[int], places: Sequence[PlaceRow], cities: Mapping[str, Array]
) -> list[int]:
    # "near Zürich (Kreis 3)" tells nobody more than the town around it, and cannot be typed.
    great = np.array(
        [
            row
            for row in np.flatnonzero(cities["city.population"] >= LANDMARK_PEOPLE).tolist()
            if "(" not in places[row].name
        ]
    )
    by_country = {
        number: great[cities["city.country"][great] == number]
        for number in np.unique(cities["city.country"]).tolist()
    }
    found = []
    for row in rows:
        near = by_country[int(cities["city.country"][row])]
        near = near[cities["city.population"][near] > cities["city.population"][row]]
        lat, lon = cities["city.coordinates"][row].tolist()
        km = distances_km(lat, lon, cities["city.coordinates"][near])
        own = fold(places[row].name)
        by_distance = near[np.argsort(km)][: np.count_nonzero(km <= LANDMARK_KM)][:5].tolist()
        found.append(next((n for n in by_distance if fold(places[n].name) != own), row))
    return found
