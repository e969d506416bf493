"""Measure finding cities against the engines people would use instead, in one run.

Every engine has the same folded names and the same cities behind them, gets the same folded queries and
ranks what it retrieves by edits and population. Time is the process's time on a core, so a busy
neighbour does not change it. Slow engines answer a sample, said in the table. Ends with 1 if a budget is broken.
"""

import csv
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import tantivy
from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import WRatio

from bot.atlas.open import open_atlas
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.resolve import complete, resolve
from bot.gazetteer.score import KIND_PENALTY

QUERIES = Path(__file__).parent / "data" / "queries.tsv"
SAMPLE = {
    "rapidfuzz WRatio": 36,
    "rapidfuzz OSA ≤ 2": 180,
    "SQLite FTS5 trigram": 600,
    "tantivy fuzzy": 600,
}
RETRIEVED = 100
SHOWN = 25
TYPED = 400
FUZZY = {"typo1", "typo2", "typo_hand", "qualifier_typo", "nonlatin_typo"}

OURS = "Sister City"

TIMES_TANTIVY, TIMES_FTS5 = 20, 40
LETTERS_UNTIL_SHOWN = 3

Search = Callable[[str, bool], list[str]]


@dataclass(frozen=True, slots=True)
class Query:
    """One line of queries.tsv: what is typed, and the keys that are right (none: no city is meant)."""

    kind: str
    text: str
    completing: bool
    right: frozenset[str]


@dataclass(slots=True)
class Measured:
    """What one engine did: milliseconds on a core, and whether it was right, by kind of query."""

    ms: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    by_text: dict[str, dict[str, bool]] = field(default_factory=lambda: defaultdict(dict))

    def percentile(self, kinds: Iterable[str], share: float) -> float:
        values = sorted(ms for kind in kinds for ms in self.ms.get(kind, ()))
        return values[min(len(values) - 1, int(share * len(values)))] if values else float("nan")


def read_queries() -> list[Query]:
    with QUERIES.open(encoding="utf-8", newline="") as file:
        return [
            Query(
                row["kind"],
                row["q"],
                row["mode"] == "autocomplete",
                frozenset(f"gn:{number}" for number in row["ids"].split("|") if number),
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def sample(queries: list[Query], count: int) -> list[Query]:
    """Return about `count` of `queries`, each kind with its share, the same every time."""
    by_kind: dict[str, list[Query]] = defaultdict(list)
    for query in queries:
        by_kind[query.kind].append(query)
    dice = random.Random(7)
    return [
        query
        for kind in sorted(by_kind)
        for query in dice.sample(
            by_kind[kind],
            min(len(by_kind[kind]), max(1, round(count * len(by_kind[kind]) / len(queries)))),
        )
    ]


def measure(search: Search, queries: list[Query]) -> Measured:
    measured = Measured()
    for query in queries[:5]:
        search(query.text, query.completing)
    for query in queries:
        began = time.process_time()
        keys = search(query.text, query.completing)
        measured.ms[query.kind].append((time.process_time() - began) * 1000)
        depth = 5 if query.completing else 1
        hit = bool(query.right & set(keys[:depth])) if query.right else not keys
        measured.by_text[query.kind][query.text] = hit
    return measured


# ── the engines ──────────────────────────────────────────────────────────────────────────────────


class Names:
    """All folded names, and the ranking that every peer shares."""

    def __init__(self, cities: CityIndex) -> None:
        self.cities = cities
        self.texts = [cities.names[number] for number in range(len(cities.names))]

    def ranked(self, folded: str, numbers: Iterable[int], completing: bool) -> list[str]:
        scores: dict[int, float] = {}
        for number in numbers:
            name = self.texts[number]
            begun = completing and name.startswith(folded)
            edits = (
                0
                if begun
                else OSA.distance(folded, name[: len(folded) + 1] if completing else name)
            )
            for row, kind in self.cities.entries_of(number, most=5):
                score = self.cities.prior(row) - KIND_PENALTY[kind] - 4.0 * edits
                scores[row] = max(score, scores.get(row, -99.0))
        best = sorted(scores, key=lambda row: -scores[row])[:SHOWN]
        return [self.cities.city(row).key for row in best]


def ours(cities: CityIndex) -> Search:
    def search(text: str, completing: bool) -> list[str]:
        if completing:
            return [city.key for city in complete(text, cities, SHOWN)]
        match resolve(text, cities):
            case Found(city):
                return [city.key]
            case Ambiguous(_, candidates):
                return [city.key for city in candidates]
        return []

    return search


def by_ratio(names: Names) -> Search:
    def search(text: str, completing: bool) -> list[str]:
        folded = names.cities.fold(text)
        found = process.extract(folded, names.texts, scorer=WRatio, limit=RETRIEVED)
        return names.ranked(folded, [number for _, _, number in found], completing)

    return search


def by_distance(names: Names) -> Search:
    def search(text: str, completing: bool) -> list[str]:
        folded = names.cities.fold(text)
        found = process.extract(
            folded, names.texts, scorer=OSA.distance, limit=RETRIEVED, score_cutoff=2
        )
        return names.ranked(folded, [number for _, _, number in found], completing)

    return search


def by_trigrams(names: Names, folder: Path) -> Search:
    db = sqlite3.connect(folder / "fts.db")
    db.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram', detail='none')")
    db.executemany("INSERT INTO names(rowid, name) VALUES (?, ?)", enumerate(names.texts))
    db.execute("INSERT INTO names(names) VALUES ('optimize')")
    db.commit()

    def search(text: str, completing: bool) -> list[str]:
        folded = names.cities.fold(text)
        grams = {folded[at : at + 3] for at in range(len(folded) - 2)}
        if not grams:
            rows = db.execute(
                "SELECT rowid FROM names WHERE name LIKE ? LIMIT ?", (f"{folded}%", RETRIEVED)
            )
        else:
            wanted = " OR ".join(f'"{gram}"' for gram in sorted(grams))
            rows = db.execute(
                "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT ?",
                (wanted, RETRIEVED),
            )
        return names.ranked(folded, [number for (number,) in rows], completing)

    return search


def by_automaton(names: Names, folder: Path) -> Search:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("name", index_option="basic")
    builder.add_unsigned_field("number", stored=True)
    schema = builder.build()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for number, name in enumerate(names.texts):
        writer.add_document(tantivy.Document(name=[name], number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def term(word: str, last: bool) -> tantivy.Query:
        edits = 0 if len(word) < 3 else 1 if len(word) < 5 else 2
        return tantivy.Query.fuzzy_term_query(
            schema, "name", word, distance=edits, transposition_cost_one=True, prefix=last
        )

    def search(text: str, completing: bool) -> list[str]:
        folded = names.cities.fold(text)
        words = folded.split()
        terms = [
            (tantivy.Occur.Must, term(word, completing and at == len(words) - 1))
            for at, word in enumerate(words)
        ]
        if not terms:
            return []
        hits = searcher.search(tantivy.Query.boolean_query(terms), limit=RETRIEVED).hits
        found = [searcher.doc(address)["number"][0] for _, address in hits]
        low, high = names.cities.names.beginning(folded.encode())
        # Its score knows no population: the name typed exactly, or begun, is put beside what it finds.
        found += range(low, min(high, low + RETRIEVED))
        return names.ranked(folded, found, completing)

    return search


# ── the report ───────────────────────────────────────────────────────────────────────────────────


def lines(results: dict[str, Measured], kinds: list[str]) -> Iterator[str]:
    yield "| engine | queries | fuzzy p50 | fuzzy p99 | autocomplete p99 | all p50 |"
    yield "|---|---|---|---|---|---|"
    typing = [kind for kind in kinds if kind.startswith("prefix")]
    for name, result in results.items():
        count = sum(map(len, result.ms.values()))
        figures = (
            result.percentile(FUZZY, 0.5),
            result.percentile(FUZZY, 0.99),
            result.percentile(typing, 0.99),
            result.percentile(kinds, 0.5),
        )
        yield f"| {name} | {count:,} | " + " | ".join(f"{ms:,.2f} ms" for ms in figures) + " |"
    yield ""
    yield "Right (in brackets: Sister City on the same sample of queries)"
    yield ""
    yield "| kind | " + " | ".join(results) + " |"
    yield "|---|" + "---|" * len(results)
    ours_by_text = results[OURS].by_text
    for kind in kinds:
        shares = []
        for name, result in results.items():
            hits = result.by_text.get(kind, {})
            if not hits:
                shares.append("–")
                continue
            share = f"{statistics.mean(hits.values()):.3f}"
            same = statistics.mean(ours_by_text[kind][text] for text in hits)
            shares.append(share if name == OURS else f"{share} ({same:.3f})")
        yield f"| {kind} | " + " | ".join(shares) + " |"


def letters_until_shown(cities: CityIndex) -> float:
    """Return the median of letters typed until a city is among the first five.

    The cities are those of people drawn at random: the more live there, the likelier it is drawn.
    """
    rows = random.Random(3).choices(range(len(cities)), cities.populations.tolist(), k=TYPED)
    needed = []
    for row in rows:
        city = cities.city(row)
        for count in range(1, len(city.name) + 1):
            if city in complete(city.name[:count], cities, 5):
                break
        needed.append(count)
    return statistics.median(needed)


def main() -> int:
    """Run every engine, print the table, and return 1 if a budget is broken."""
    cities = open_atlas().cities
    queries = read_queries()
    kinds = list(dict.fromkeys(query.kind for query in queries))
    results = {OURS: measure(ours(cities), queries)}
    names = Names(cities)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "tantivy").mkdir()
        engines: dict[str, Callable[[], Search]] = {
            "tantivy fuzzy": lambda: by_automaton(names, Path(folder) / "tantivy"),
            "SQLite FTS5 trigram": lambda: by_trigrams(names, Path(folder)),
            "rapidfuzz OSA ≤ 2": lambda: by_distance(names),
            "rapidfuzz WRatio": lambda: by_ratio(names),
        }
        for name, make in engines.items():
            print(f"{name} …", file=sys.stderr)
            results[name] = measure(make(), sample(queries, SAMPLE[name]))
    print("\n".join(lines(results, kinds)))
    slow = {name: result.percentile(FUZZY, 0.99) for name, result in results.items()}
    tantivy_times = slow["tantivy fuzzy"] / slow[OURS]
    fts5_times = slow["SQLite FTS5 trigram"] / slow[OURS]
    letters = letters_until_shown(cities)
    print(
        f"\nfuzzy p99 below tantivy's: {tantivy_times:.0f} times; below FTS5's: {fts5_times:.0f} times"
    )
    print(f"letters typed until a city is among the first five (median): {letters:g}")
    fit = tantivy_times >= TIMES_TANTIVY and fts5_times >= TIMES_FTS5
    return 0 if fit and letters <= LETTERS_UNTIL_SHOWN else 1


if __name__ == "__main__":
    sys.exit(main())
