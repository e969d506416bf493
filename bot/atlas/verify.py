"""Check every row of data/ and name file and line of each problem."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.atlas import identity, row_problems, tables
from bot.atlas.identity import MERGING, MistakenTie, Relation, SamePlace
from bot.atlas.joining import one_row_a_pair
from bot.atlas.known_cities import FARTHEST_KM, Gazetteer, load_gazetteer
from bot.atlas.look_alikes import look_alikes
from bot.atlas.lookups import read_rows
from bot.atlas.names_table import name_problems, region_name_problems
from bot.errors import DataError
from bot.gazetteer.normalise import fold
from bot.paths import LOCALES

WRONG_FILE = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in which row; `line` is 1-based, the header being line 1."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


REGIONS, AREAS, REGION_NAMES = "regions.tsv", "areas.tsv", "region_names.tsv"


@dataclass(slots=True)
class _Known:
    """What the tables read so far hold, for the tables that name it."""

    gazetteer: Gazetteer
    sources: set[str] = field(default_factory=set)
    places: dict[str, tables.PlaceRow] = field(default_factory=dict)
    relations: list[SamePlace] = field(default_factory=list)
    mistaken: list[MistakenTie] = field(default_factory=list)
    names: set[tuple[str, str]] = field(default_factory=set)
    pairings: list[tuple[int, tables.PairingRow]] = field(default_factory=list)

    def country_of(self, key: str) -> str | None:
        if key in self.places:
            return self.places[key].country
        return self.gazetteer.country_of(key)

    def named(self, key: str) -> tuple[str, str, float, float] | None:
        if place := self.places.get(key):
            return key, place.name, place.lat, place.lon
        at = self.gazetteer.lies_at(key)
        return None if at is None else (key, self.gazetteer.name_of(key), *at)

    def shown_as(self, key: str) -> tuple[str, str]:
        place = self.places.get(key)
        name = place.name if place else self.gazetteer.name_of(key)
        return fold(name), self.country_of(key) or ""


def problems(data_dir: Path, gazetteer: Gazetteer, today: date) -> Iterator[Problem]:
    """Yield every problem of the tables in `data_dir`, table by table, in order of lines."""
    known = _Known(gazetteer)
    tables_and_checks: tuple[tuple[str, Callable[[Iterable[Line]], Iterator[Finding]]], ...] = (
        (tables.SOURCES, lambda lines: _sources(lines, known)),
        (tables.PLACES, lambda lines: _places(lines, known)),
        (tables.SAME_PLACE, lambda lines: _same_places(lines, known)),
        (tables.LABELS, lambda lines: _labels(lines, known)),
        (tables.NAMES, lambda lines: _names(lines, known)),
        (tables.LARGE_CITIES, lambda lines: _names(lines, known)),
        (tables.PAIRINGS, lambda lines: _pairings(lines, known, today)),
        (tables.MISTAKEN_TIES, lambda lines: _mistaken_ties(lines, known)),
        (tables.CAUTIONS, lambda lines: _cautions(lines, gazetteer)),
        (tables.DISPUTED, lambda lines: _disputed(lines, gazetteer)),
        (tables.ARTICLES, lambda lines: _articles(lines, gazetteer)),
    )
    for name, check in tables_and_checks:
        try:
            for line, text in check(tables.read_cells(data_dir / name)):
                yield Problem(name, line, text)
        except DataError as error:
            # The table itself is broken: what follows in it cannot be told apart into cells.
            yield Problem(name, error.line or WRONG_FILE, error.problem)
    for line, text in _look_alikes(known):
        yield Problem(tables.PAIRINGS, line, text)
    regions: dict[str, str] = {}
    lookups: tuple[tuple[str, Callable[[Iterable[Line]], Iterator[Finding]]], ...] = (
        (REGIONS, lambda lines: _regions(lines, gazetteer, regions)),
        (AREAS, lambda lines: _areas(lines, regions)),
        (REGION_NAMES, lambda lines: region_name_problems(lines, regions)),
    )
    for name, check in lookups:
        try:
            for line, text in check(enumerate(read_rows(data_dir, name), 2)):
                yield Problem(name, line, text)
        except DataError as error:
            yield Problem(name, error.line or WRONG_FILE, error.problem)


Line = tuple[int, dict[str, str]]
Finding = tuple[int, str]


def _sources(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    for line, cells in lines:
        if cells["source"] in known.sources:
            yield line, f"the source {cells['source']} stands twice"
        known.sources.add(cells["source"])
        for column in ("source", "title", "licence", "date"):
            if not cells[column]:
                yield line, f"no {column}"


def _same_places(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    seen: set[str] = set()
    merged: dict[str, int] = {}
    rows: list[tuple[int, SamePlace]] = []
    for line, cells in lines:
        wrong = row_problems.same_place_problems(cells)
        if cells["id"] in seen:
            wrong.append(f"{cells['id']} stands twice")
        seen.add(cells["id"])
        wrong += [
            f"{cells[end]} is no place we know"
            for end in ("id", "into")
            if known.country_of(cells[end]) is None
        ]
        yield from ((line, text) for text in wrong)
        if not wrong:
            relation = Relation(cells["relation"])
            row = SamePlace(cells["id"], cells["into"], relation, cells["found"], cells["why"])
            rows.append((line, row))
            if relation in MERGING:
                merged[row.key] = line
    for line, row in rows:
        if row.into in merged:
            yield line, f"{row.key} is said to be {row.into}, which is said to be another itself"
        else:
            known.relations.append(row)


def _mistaken_ties(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    seen: set[frozenset[str]] = set()
    told = {frozenset((row.a, row.b)) for _, row in known.pairings}
    for line, cells in lines:
        wrong = row_problems.mistaken_tie_problems(cells)
        tie = frozenset((cells["id"], cells["other"]))
        if tie in seen:
            wrong.append(f"{cells['id']} and {cells['other']} stand twice")
        elif not wrong and tie not in told:
            wrong.append(f"{cells['id']} and {cells['other']} have no row in {tables.PAIRINGS}")
        seen.add(tie)
        if not wrong and known.country_of(cells["meant"]) is None:
            wrong.append(f"{cells['meant']} is no place we know")
        yield from ((line, text) for text in wrong)
        if not wrong:
            known.mistaken.append(
                MistakenTie(cells["id"], cells["other"], cells["meant"], cells["why"])
            )


def _labels(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    seen: set[str] = set()
    merged = identity.merged(known.relations)
    for line, cells in lines:
        key = f"gn:{cells['geonameid']}"
        if key in seen:
            yield line, f"{key} stands twice"
        seen.add(key)
        if not cells["name"].strip():
            yield line, "no name"
        if known.gazetteer.country_of(key) is None:
            yield line, f"{key} is not in GeoNames"
        elif key in merged:
            yield line, f"{key} is another city's id ({tables.SAME_PLACE})"


def _names(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    merged = identity.merged(known.relations)
    for line, cells in lines:
        wrong = name_problems(cells)
        key, locale = f"gn:{cells['geonameid']}", cells["locale"]
        if (key, locale) in known.names:
            wrong.append(f"{key} has two names in {locale}")
        known.names.add((key, locale))
        if key in merged:
            wrong.append(f"{key} is another city's id ({tables.SAME_PLACE})")
        elif not wrong and known.gazetteer.country_of(key) is None:
            wrong.append(f"{key} is not in GeoNames")
        yield from ((line, text) for text in wrong)


def _places(lines: Iterable[Line], known: _Known) -> Iterator[Finding]:
    for line, cells in lines:
        wrong = row_problems.place_problems(cells)
        if cells["id"] in known.places:
            wrong.append(f"{cells['id']} stands twice")
        if not wrong:
            place = tables.place_of(cells)
            known.places[place.key] = place
            away_km = known.gazetteer.nearest_km(place.country, place.lat, place.lon)
            if away_km > FARTHEST_KM:
                wrong.append(f"{place.lat}, {place.lon} is {away_km:.0f} km from the nearest city")
        yield from ((line, text) for text in wrong)


def _pairings(lines: Iterable[Line], known: _Known, today: date) -> Iterator[Finding]:
    seen: dict[tuple[str, str], int] = {}
    for line, cells in lines:
        a, b = cells["id_a"], cells["id_b"]
        wrong = row_problems.pairing_problems(cells)
        for column in ("since", "suspended", "ended"):
            if tables.is_after(cells[column], today):
                wrong.append(f"{column} {cells[column]} lies in the future")
        first = seen.setdefault((min(a, b), max(a, b)), line)
        if first != line:
            wrong.append(f"{a} and {b} are paired in line {first} already")
        countries = [known.country_of(key) for key in (a, b)]
        for key, country in zip((a, b), countries, strict=True):
            if country is None:
                table = tables.PLACES if key.startswith("x") else "GeoNames"
                wrong.append(f"{key} is not in {table}")
        domestic = "domestic" in cells["notes"].split(",")
        if None not in countries and domestic != (countries[0] == countries[1]):
            wrong.append(f"{a} ({countries[0]}) and {b} ({countries[1]}) against the note domestic")
        for source in filter(None, cells["sources"].split(",")):
            if source not in known.sources:
                wrong.append(f"the source {source} has no line in {tables.SOURCES}")
        if not wrong:
            known.pairings.append((line, tables.pairing_of(cells)))
        yield from ((line, text) for text in wrong)


def _look_alikes(known: _Known) -> Iterator[Finding]:
    """Yield places of one name close by that both have sisters, and that no row tells apart."""
    line_of: dict[str, int] = {}
    for line, row in one_row_a_pair(
        known.pairings, known.relations, known.mistaken, known.shown_as
    ):
        for key in (row.a, row.b):
            line_of.setdefault(key, line)
    named = [place for key in line_of if (place := known.named(key)) is not None]
    names = {key: name for key, name, *_ in named}
    for a, b in look_alikes(named, known.relations):
        yield (
            line_of[b],
            f"{a} ({names[a]}) and {b} ({names[b]}) are called alike and lie close by: "
            f"say in {tables.SAME_PLACE} what they are to each other",
        )


def _cautions(lines: Iterable[Line], gazetteer: Gazetteer) -> Iterator[Finding]:
    sentences = "".join(path.read_text("utf-8") for path in (LOCALES / "en-US").glob("*.ftl"))
    for line, cells in lines:
        yield from ((line, text) for text in row_problems.caution_problems(cells))
        for country in (*cells["side"].split(), *cells["other"].split()):
            if not gazetteer.has_country(country):
                yield line, f"{country!r} is no country GeoNames has cities of"
        if f"\n{cells['sentence']} =" not in sentences:
            yield line, f"{cells['sentence']!r} is no message of bot/locales/en-US"


def _disputed(lines: Iterable[Line], gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[str] = set()
    for line, cells in lines:
        key = f"gn:{cells['geonameid']}"
        if key in seen:
            yield line, f"{key} stands twice"
        seen.add(key)
        if gazetteer.country_of(key) is None:
            yield line, f"{key} is not in GeoNames"
        if not gazetteer.has_country(cells["country"]):
            yield line, f"{cells['country']!r} is no country GeoNames has cities of"
        if not cells["why"].strip():
            yield line, "no why"


def _articles(lines: Iterable[Line], gazetteer: Gazetteer) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for line, cells in lines:
        area = (cells["country"], cells["region"])
        if area in seen:
            yield line, f"{' '.join(area).strip()} stands twice"
        seen.add(area)
        if not gazetteer.has_country(cells["country"]):
            yield line, f"{cells['country']!r} is no country GeoNames has cities of"
        if not cells["article"].startswith("List"):
            yield line, f"{cells['article']!r} is no title of a list"


def _regions(
    lines: Iterable[Line], gazetteer: Gazetteer, known: dict[str, str]
) -> Iterator[Finding]:
    """Yield what is wrong with the regions, and put their names into `known`."""
    for line, cells in lines:
        key = f"{cells['country']}.{cells['code']}"
        if key in known:
            yield line, f"{key} stands twice"
        known[key] = cells["name"]
        if not gazetteer.has_country(cells["country"]):
            yield line, f"{cells['country']!r} is no country GeoNames has cities of"
        for column in ("code", "name", "source"):
            if not (cells[column] or "").strip():
                yield line, f"no {column}"


def _areas(lines: Iterable[Line], known: dict[str, str]) -> Iterator[Finding]:
    """Yield which areas stand twice, and put their English names into `known`."""
    for line, cells in lines:
        if cells["area"] in known:
            yield line, f"{cells['area']} stands twice"
        known[cells["area"]] = cells["en"]


def run(data_dir: Path, today: date) -> int:
    """Print every problem of `data_dir`, or that there is none; return the exit code."""
    count = 0
    for problem in problems(data_dir, load_gazetteer(), today):
        print(f"{data_dir.name}/{problem}")
        count += 1
    if count:
        print(f"✗ {count:,} problems" if count > 1 else "✗ 1 problem")
        return 1
    print(f"✓ {data_dir.name}: {_rows(data_dir):,} rows, nothing wrong")
    return 0


def _rows(data_dir: Path) -> int:
    counts = [sum(1 for _ in tables.read_cells(data_dir / name)) for name in tables.COLUMNS]
    lookups = [sum(1 for _ in read_rows(data_dir, name)) for name in (REGIONS, REGION_NAMES)]
    return sum(counts) + sum(lookups)
