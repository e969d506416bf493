"""Hold which city a text may speak of: its names, its areas, its sisters, and those of its namesakes."""

from dataclasses import dataclass, field

from bot.gazetteer.index import CityIndex


@dataclass(frozen=True, slots=True)
class Meant:
    """One city as a text may speak of it: every name, its sisters' names, and its namesakes'.

    All folded. `areas` are the names of its region and country, `elsewhere` those of its namesakes,
    `sisters` and `their_sisters` likewise. `row` is its place in `places`, which may be None;
    `country` is its code, `rival_countries` those of namesakes people write about as such.
    `sister_rows` and `their_rows` are those of the sisters, found there by whatever name.
    """

    names: tuple[str, ...]
    row: int = -1
    areas: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    sisters: frozenset[str] = frozenset()
    their_sisters: frozenset[str] = frozenset()
    country: str = ""
    rival_countries: frozenset[str] = frozenset()
    sister_rows: frozenset[int] = frozenset()
    their_rows: frozenset[int] = frozenset()
    places: CityIndex | None = field(default=None, compare=False)
