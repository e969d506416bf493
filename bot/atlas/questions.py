"""Check that every city with sisters comes home, however it is asked for.

Each question of data/questions.tsv is asked about each city that has pairings, by its own name or by the one that
the language has for it. It must lead where the name alone leads: to that city, or to a menu with it. What leads to
another city outright went *astray*; what finds no city, or asks nothing, is *lost*. Cities that cannot come home in
a language stand, with the reason, in data/question_exceptions.tsv.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from bot.atlas.inflect import inflected
from bot.atlas.lookups import read_rows
from bot.atlas.open import open_atlas
from bot.gazetteer.asked import AboutCity, AboutPair, Question
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found, Resolution
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.words.catalogue import phrases

QUESTIONS, EXCEPTIONS = "questions.tsv", "question_exceptions.tsv"

MOST_ASTRAY = 0.0005
"""Share of cities that a question may lead elsewhere; more, and the check fails."""

SHOWN = 5
"""Cities that are named of those that went astray by one question."""

AT_ONCE = 500
"""Cities that one process asks about before it reports."""

EXIT_USAGE = 2

LOCALES = {"en": "en-US", "es": "es-ES", "pt": "pt-BR", "sv": "sv-SE", "zh": "zh-CN"}
"""The locale that has a language's names of cities, where it is not called like the language."""


@dataclass(frozen=True, slots=True)
class Template:
    """A question with a gap for a city; `other` is the second city of a pair, "" where one is asked."""

    language: str
    tuned: bool
    other: str
    text: str

    @property
    def by_its_names(self) -> bool:
        """Whether a city is called as the language calls it, not by its own name."""
        return "{name" in self.text

    def about(self, name: str) -> str:
        """Return the question about the city of that name, as the language joins the two."""
        return self.text.format_map(inflected(name, self.language))

    def names(self, city: City) -> str:
        """Return the name by which the city is asked for."""
        locale = LOCALES.get(self.language, self.language)
        return city.in_language(locale).name if self.by_its_names else city.name


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that did not come home: `taken` is the city it led to, "" where it was lost."""

    template: int
    key: str
    name: str
    taken: str


def read_templates(data_dir: Path) -> list[Template]:
    """Return the questions. Raises DataError."""
    return [
        Template(row["language"], row["set"] == "tuned", row["other"], row["question"])
        for row in read_rows(data_dir, QUESTIONS)
    ]


def read_exceptions(data_dir: Path) -> set[tuple[str, str]]:
    """Return (language, key) of cities that cannot come home, "*" for every language."""
    return {(row["language"], row["city"]) for row in read_rows(data_dir, EXCEPTIONS)}


# ── asking ───────────────────────────────────────────────────────────────────────────────────────


def misses(rows: Iterable[int], cities: CityIndex, templates: list[Template]) -> Iterator[Miss]:
    """Yield every question about the cities in `rows` that does not come home."""
    known = phrases()
    alone = cache(lambda name: _places(resolve(name, cities)))
    for row in rows:
        city = cities.city(row)
        for number, template in enumerate(templates):
            name = template.names(city)
            if not alone(name):
                continue  # The name alone names no city: no question's fault.
            question = read_question(template.about(name), cities, known)
            said = _names_in(question, template)
            if name in said:
                continue
            led = [places for each in said if (places := _places(resolve(each, cities)))]
            home = {*alone(name), city.key}
            if not led:
                yield Miss(number, city.key, name, "")
            elif not any(home & {*places} for places in led):
                yield Miss(number, city.key, name, led[0][0])


def _names_in(question: Question, template: Template) -> tuple[str, ...]:
    """Return the names that were read for the city, none where something else was asked."""
    match question:
        case AboutCity(name, instead) if not template.other:
            return (name, *instead)
        case AboutPair(name, other, instead, other_instead) if template.other in {name, other}:
            return (other, *other_instead) if name == template.other else (name, *instead)
        case AboutCity(name) if template.other != name:
            return (name,)  # "Kobe and Kōbe" are one city.
    return ()


def _places(resolution: Resolution) -> tuple[str, ...]:
    match resolution:
        case Found(city):
            return (city.key,)
        case Ambiguous(_, candidates):
            return tuple(city.key for city in candidates)
    return ()


@cache
def _world() -> CityIndex:
    """Return the cities, opened once a process."""
    return open_atlas().cities


def _ask(rows: list[int], templates: list[Template]) -> list[Miss]:
    return list(misses(rows, _world(), templates))


# ── the command ──────────────────────────────────────────────────────────────────────────────────


def run(data_dir: Path, languages: Sequence[str] = ()) -> int:
    """Ask every question, or those in `languages`, about every city with sisters; print the figures, return the exit code."""
    templates, exceptions = read_templates(data_dir), read_exceptions(data_dir)
    known = sorted({each.language for each in templates})
    if unknown := [each for each in languages if each not in known]:
        print(
            f"data verify: no questions in {', '.join(map(repr, unknown))}; there are some in {', '.join(known)}",
            file=sys.stderr,
        )
        return EXIT_USAGE
    templates = [each for each in templates if not languages or each.language in languages]
    rows = [row for row, count in enumerate(_world().sister_counts.tolist()) if count]
    parts = [rows[at : at + AT_ONCE] for at in range(0, len(rows), AT_ONCE)]
    found: list[Miss] = []
    with (
        _progress(len(rows)) as advance,
        ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool,
    ):
        for part, missed in zip(
            parts, pool.map(_ask, parts, [templates] * len(parts)), strict=True
        ):
            found += missed
            advance(len(part))
    found = [
        miss
        for miss in found
        if not {(templates[miss.template].language, miss.key), ("*", miss.key)} & exceptions
    ]
    return report(found, templates, len(rows))


def report(found: list[Miss], templates: list[Template], cities: int) -> int:
    """Print how many went astray and how many were lost by each question; return the exit code."""
    astray = Counter(miss.template for miss in found if miss.taken)
    lost = Counter(miss.template for miss in found if not miss.taken)
    for number, template in enumerate(templates):
        print(
            f"{template.language} {'' if template.tuned else 'held back ':<10}"
            f"astray {astray[number]:>4,}  lost {lost[number]:>5,}  {template.text}"
        )
        for miss in [m for m in found if m.template == number and m.taken][:SHOWN]:
            taken = _world().by_key(miss.taken)
            print(f"     {miss.name} ({miss.key}) → {taken and taken.name} ({miss.taken})")
    for tuned in (True, False):
        some = [number for number, template in enumerate(templates) if template.tuned == tuned]
        if not some:
            continue  # Of some languages none is held back.
        asked = cities * len(some)
        print(
            f"{'tuned on' if tuned else 'held back'}: {len(some)} questions × {cities:,} cities: "
            f"astray {sum(astray[n] for n in some) / asked:.4%}, lost {sum(lost[n] for n in some) / asked:.4%}"
        )
    worst = max(astray.values(), default=0) / cities
    fit = worst <= MOST_ASTRAY
    print(f"{'✓' if fit else '✗'} at most {worst:.3%} of the cities astray by one question")
    return 0 if fit else 1


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    with Progress(
        TextColumn("Asking about every city"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    ) as progress:
        task = progress.add_task("", total=total)
        yield lambda count: progress.advance(task, count)
