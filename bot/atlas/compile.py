"""Compile the sources into the one file that the bot maps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.atlas import (
    coast,
    compile_areas,
    compile_labels,
    compile_names,
    compile_pairings,
    compile_qualifiers,
    compile_toponyms,
    identity,
    tables,
)
from bot.atlas.file import write_sections
from bot.atlas.fingerprint import fingerprint
from bot.atlas.lookups import read_han, read_nicknames, read_regions
from bot.atlas.place import PlaceRow
from bot.atlas.sources import GEONAMES, read_aliases, read_cities, read_countries
from bot.errors import DataError
from bot.gazetteer.index import BELONGINGS, KINDS
from bot.gazetteer.keys import OWN, number_of
from bot.gazetteer.normalise import fold, unify
from bot.gazetteer.rank import prior
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
    names_of_regions = read_regions(data_dir)
    countries = read_countries()

    report(LINKING)
    row_by_number = {place.number: row for row, place in enumerate(places)}
    row_by_number |= {second: row_by_number[first] for second, first in aliases.items()}
    pairings = compile_pairings.sections(
        data_dir,
        lambda key: row_by_number.get(number_of(key)),
        lambda row: places[row].country,
        lambda row: places[row].name,
    )
    sisters = _sisters(pairings, len(places))

    report(MEASURING)
    numbered = _Numbered.of(places, countries)
    cities = _cities(places, numbered, names_of_regions, countries)
    cities["city.coast_km"] = coast.kilometres(
        data_dir, cities["city.coordinates"], [place.country for place in places]
    )

    report(SORTING)
    han = read_han(data_dir)

    def search_form(text: str) -> str:
        folded = fold(text)
        return folded if folded.isascii() else unify(folded, han)

    priors = prior(np.array([place.population for place in places]), sisters)
    names = compile_names.sections(places, priors, read_nicknames(data_dir), search_form)
    sections = {
        **cities,
        "city.sisters": sisters,
        "city.prior": priors.astype(np.float32),
        "han.from": np.array(list(han), np.uint32),
        "han.to": np.array(list(han.values()), np.uint32),
        "alias.number": np.array(sorted(aliases), np.uint64),
        "alias.row": np.array([row_by_number[n] for n in sorted(aliases)], np.uint32),
        **_parts(data_dir, row_by_number),
        **compile_labels.sections(data_dir, places, row_by_number, cities),
        **names,
        **compile_qualifiers.sections(
            data_dir, numbered.countries, numbered.regions, countries, search_form
        ),
        **compile_areas.sections(
            data_dir, numbered.countries, numbered.regions, countries, cities | names, search_form
        ),
        **compile_toponyms.sections(
            data_dir,
            [place.name for place in places],
            row_by_number,
            numbered.regions,
            names_of_regions,
        ),
        **compile_names.given_names(data_dir, search_form),
        **compile_names.english_words(data_dir, search_form),
        **compile_qualifiers.no_city(data_dir, numbered.countries, countries, search_form),
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
        "articles": tables.read_articles(data_dir / tables.ARTICLES),
    }
    write_sections(target, sections, facts)
    return facts


def _parts(data_dir: Path, row_by_number: Mapping[int, int]) -> dict[str, Array]:
    """Return "part.…": places that belong with a town, ascending, that town, and how they belong to it."""
    parts = {
        row_by_number[number_of(row.key)]: (
            row_by_number[number_of(row.into)],
            BELONGINGS.index(identity.BELONGING[row.relation]),
        )
        for row in identity.read(data_dir / tables.SAME_PLACE)
        if row.relation in identity.BELONGING
    }
    rows = sorted(parts)
    return {
        "part.row": np.array(rows, np.uint32),
        "part.of": np.array([parts[row][0] for row in rows], np.uint32),
        "part.how": np.array([parts[row][1] for row in rows], np.uint8),
    }


def _sisters(pairings: dict[str, Array], count: int) -> Array:
    sisters = np.zeros(count, np.uint16)
    sisters[pairings["pairing.node"]] = np.diff(pairings["pairing.start"])
    return sisters


@dataclass(frozen=True, slots=True)
class _Numbered:
    """What cities share, and the number that stands for each in the arrays."""

    regions: dict[str, int]
    countries: dict[str, int]
    timezones: dict[str, int]

    @classmethod
    def of(cls, places: list[PlaceRow], countries: dict[str, dict[str, Any]]) -> "_Numbered":
        if len(codes := {p.country for p in places} | set(countries)) > 256:
            raise DataError("more countries than one byte can count")
        return cls(
            *(
                {text: number for number, text in enumerate(sorted(texts))}
                for texts in ({p.region_key for p in places}, codes, {p.timezone for p in places})
            )
        )


def _cities(
    places: list[PlaceRow],
    numbered: _Numbered,
    names_of_regions: dict[str, str],
    countries: dict[str, dict[str, Any]],
) -> dict[str, Array]:
    return {
        "city.number": np.array([p.number for p in places], np.uint64),
        "city.coordinates": np.array([(p.lat, p.lon) for p in places], np.float32),
        "city.population": np.array([p.population for p in places], np.uint32),
        "city.region": np.array([numbered.regions[p.region_key] for p in places], np.uint16),
        "city.country": np.array([numbered.countries[p.country] for p in places], np.uint8),
        "city.timezone": np.array([numbered.timezones[p.timezone] for p in places], np.uint16),
        "city.kind": np.array([KINDS.index(p.kind) for p in places], np.uint8),
        **pack("city.name", [p.name for p in places]),
        **pack("region.name", [names_of_regions.get(key, "") for key in numbered.regions]),
        **pack("country.code", numbered.countries),
        **pack(
            "country.name",
            [countries.get(code, {}).get("name", code) for code in numbered.countries],
        ),
        **pack("timezone.name", numbered.timezones),
    }
