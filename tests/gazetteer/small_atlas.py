"""An atlas of a few invented towns, compiled the way the real one is: to stand on both sides of a threshold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from bot.atlas import (
    compile_areas,
    compile_labels,
    compile_names,
    compile_qualifiers,
    compile_toponyms,
)
from bot.atlas.compile import _cities, _Numbered
from bot.atlas.lookups import read_regions
from bot.atlas.sources import PlaceRow, read_countries
from bot.gazetteer.index import CityIndex
from bot.gazetteer.normalise import fold
from bot.gazetteer.rank import prior
from bot.paths import DATA


@dataclass(frozen=True, slots=True)
class Town:
    """One invented town; `also` are its alternate names, `nick` what it is called besides."""

    name: str
    people: int
    country: str = "FR"
    region: str = ""
    at: tuple[float, float] = (48.0, 2.0)
    also: tuple[str, ...] = ()
    nick: tuple[str, ...] = ()
    sisters: int = 0
    called: Mapping[str, str] = field(default_factory=dict)


def index_of(towns: Sequence[Town]) -> CityIndex:
    """Return the towns as a CityIndex, each in the row and with the key `gn:<row + 1>` of its place in `towns`."""
    places = [
        PlaceRow(
            row + 1, town.name, town.country, town.region, *town.at, town.people, "", "place",
            (town.name,), [*town.also],
        )
        for row, town in enumerate(towns)
    ]  # fmt: skip
    countries = read_countries()
    regions = read_regions(DATA)
    numbered = _Numbered.of(places, countries)
    # The tables of areas name regions in which no invented town lies.
    every = sorted({*regions, *countries, *(place.region_key for place in places)})
    numbered = replace(numbered, regions={key: number for number, key in enumerate(every)})
    cities = _cities(places, numbered, regions, countries)
    sisters = np.array([town.sisters for town in towns], np.uint16)
    priors = prior(np.array([town.people for town in towns]), sisters)
    nicknames = {row + 1: [*town.nick] for row, town in enumerate(towns)}
    numbers = (DATA, numbered.countries, numbered.regions, countries)
    names = compile_names.sections(places, priors, nicknames, fold)
    return CityIndex(
        {
            **cities,
            "city.sisters": sisters,
            "city.prior": priors.astype(np.float32),
            "city.coast_km": np.zeros(len(towns), np.uint8),
            "han.from": np.zeros(0, np.uint32),
            "han.to": np.zeros(0, np.uint32),
            "alias.number": np.zeros(0, np.uint64),
            "alias.row": np.zeros(0, np.uint32),
            "part.row": np.zeros(0, np.uint32),
            "part.of": np.zeros(0, np.uint32),
            "part.how": np.zeros(0, np.uint8),
            **compile_labels.sections(DATA, places, {p.number: i for i, p in enumerate(places)}, cities),
            **compile_toponyms.by_locale(
                "toponym.city",
                (
                    (locale, row, name)
                    for row, town in enumerate(towns)
                    for locale, name in town.called.items()
                ),
            ),
            **compile_toponyms.by_locale("toponym.region", ()),
            **names,
            **compile_qualifiers.sections(*numbers, fold),
            **compile_areas.sections(*numbers, cities | names, fold),
            **compile_names.given_names(DATA, fold),
            **compile_names.english_words(DATA, fold),
            **compile_qualifiers.no_city(DATA, numbered.countries, countries, fold),
        }
    )  # fmt: skip
