"""Compile the sources into the one file that the bot maps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from bot.atlas import coast, compile_names, compile_pairings, regions, tables
from bot.atlas.file import write_sections
from bot.atlas.fingerprint import fingerprint
from bot.atlas.sources import GEONAMES, Place, read_aliases, read_cities, read_countries
from bot.errors import DataError
from bot.gazetteer.index import KINDS, OWN, number_of
from bot.gazetteer.normalise import fold
from bot.gazetteer.strings import Array, pack

Report = Callable[[str], None]

READING, LINKING, MEASURING, SORTING, WRITING = (
    "reading GeoNames", "linking pairings", "measuring the coast", "sorting a million names",
    "writing",
)  # fmt: skip

STEPS = {READING: 4.0, LINKING: 1.0, MEASURING: 2.0, SORTING: 12.0, WRITING: 1.0}
"""What is reported, with the seconds it takes on a small server."""


def compile_atlas(
    data_dir: Path, target: Path, report: Report = lambda step: None
) -> dict[str, Any]:
    """Compile `data_dir` and GeoNames into `target` and return the facts in its header.

    `report` is told each of `STEPS` as it begins. Raises DataError where a source is broken.
    """
    report(READING)
    places = read_cities(data_dir)
    aliases = read_aliases(data_dir)
    names_of_regions = regions.read(data_dir)
    countries = read_countries()

    report(LINKING)
    row_by_number = {place.number: row for row, place in enumerate(places)}
    row_by_number |= {second: row_by_number[first] for second, first in aliases.items()}
    pairings = compile_pairings.sections(data_dir, lambda key: row_by_number.get(number_of(key)))
    sisters = _sisters(pairings, len(places))

    report(MEASURING)
    cities = _cities(places, sisters, names_of_regions, countries)
    cities["city.coast_km"] = coast.kilometres(
        data_dir, cities["city.coordinates"], [place.country for place in places]
    )

    report(SORTING)
    sections = {
        **cities,
        "alias.number": np.array(sorted(aliases), np.uint64),
        "alias.row": np.array([row_by_number[n] for n in sorted(aliases)], np.uint32),
        **compile_names.sections(places, sisters, fold),
        **pairings,
    }

    report(WRITING)
    own = sum(place.number >= OWN for place in places)
    facts = {
        "fingerprint": fingerprint(data_dir),
        "cities": len(places),
        "own_places": own,
        "names": len(sections["name.start"]) - 1,
        "cities_from": GEONAMES,
        "sources": {
            cells["source"]: cells["date"]
            for _, cells in tables.read_cells(data_dir / tables.SOURCES)
        },
    }
    write_sections(target, sections, facts)
    return facts


def _sisters(pairings: dict[str, Array], count: int) -> Array:
    sisters = np.zeros(count, np.uint16)
    sisters[pairings["pairing.node"]] = np.diff(pairings["pairing.start"])
    return sisters


def _cities(
    places: list[Place],
    sisters: Array,
    names_of_regions: dict[str, str],
    countries: dict[str, dict[str, Any]],
) -> dict[str, Array]:
    region_keys = sorted({f"{p.country}.{p.region}" if p.region else p.country for p in places})
    region_number = {key: number for number, key in enumerate(region_keys)}
    codes = sorted({p.country for p in places} | set(countries))
    country_number = {code: number for number, code in enumerate(codes)}
    timezones = sorted({p.timezone for p in places})
    timezone_number = {name: number for number, name in enumerate(timezones)}
    if len(codes) > 256:
        raise DataError("more countries than one byte can count")
    return {
        "city.number": np.array([p.number for p in places], np.uint64),
        "city.coordinates": np.array([(p.lat, p.lon) for p in places], np.float32),
        "city.population": np.array([p.population for p in places], np.uint32),
        "city.region": np.array(
            [region_number[f"{p.country}.{p.region}" if p.region else p.country] for p in places],
            np.uint16,
        ),
        "city.country": np.array([country_number[p.country] for p in places], np.uint8),
        "city.timezone": np.array([timezone_number[p.timezone] for p in places], np.uint16),
        "city.kind": np.array([KINDS.index(p.kind) for p in places], np.uint8),
        "city.sisters": sisters,
        **pack("city.name", [p.name for p in places]),
        **pack("region.key", region_keys),
        **pack("region.name", [names_of_regions.get(key, "") for key in region_keys]),
        **pack("country.code", codes),
        **pack("country.name", [countries.get(code, {}).get("name", code) for code in codes]),
        **pack("timezone.name", timezones),
    }
