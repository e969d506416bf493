"""Decide which cities a text, still being typed, may become."""

from collections.abc import Iterator

import numpy as np

from bot.gazetteer.candidates import best, exactly, split
from bot.gazetteer.index import CityIndex
from bot.gazetteer.match import nearly
from bot.gazetteer.model import City
from bot.gazetteer.normalise import LONGEST
from bot.gazetteer.qualifier import Area
from bot.gazetteer.repair import mend, without_flags
from bot.gazetteer.score import (
    BEGUN_EXACT,
    BEGUN_QUALIFIED,
    BEGUN_SISTERS,
    ENOUGH,
    FILLER,
    FULL,
    MENDED,
    NOTHING,
)
from bot.gazetteer.variants import variants

DEFAULT_LIMIT = 25
"""Choices that Discord shows."""

Scores = dict[int, float]


def complete(text: str, cities: CityIndex, limit: int = DEFAULT_LIMIT) -> tuple[City, ...]:
    """Return up to `limit` cities that `text`, still being typed, may become, likeliest first."""
    if limit < 1:
        return ()
    typed = text[:LONGEST]
    city = cities.by_key(typed.strip())
    if city is not None:
        return (city,)
    plain = without_flags(mend(typed), cities.countries)
    parts = split(plain, cities)
    if not parts or not any(char.isalnum() for char in plain):
        return ()
    whole = " ".join(parts)
    scores: Scores = {}
    _begin(whole, cities, scores)
    as_typed = len(scores)
    _qualified(parts, cities, scores)
    for other, slip in variants(whole):
        if slip < FILLER:
            _begin(other, cities, scores, -slip)
    if as_typed < ENOUGH:
        _misspelt(parts, cities, scores)
    ranked = sorted(scores, key=lambda row: (-scores[row], row))
    return tuple(cities.city(row) for row in ranked[:limit])


def _begin(
    text: str, cities: CityIndex, scores: Scores, bonus: float = 0.0, areas: tuple[Area, ...] = ()
) -> None:
    rows, priors, full = cities.beginning(text, areas)
    if not len(rows):
        return
    sisters = BEGUN_SISTERS * np.log1p(cities.sister_counts[rows])
    score = priors + FULL * full + sisters + bonus
    order = np.argsort(-score, kind="stable")[: 8 * DEFAULT_LIMIT]
    for row, value in zip(rows[order].tolist(), score[order].tolist(), strict=True):
        if value > scores.get(row, NOTHING):
            scores[row] = value


def _qualified(parts: list[str], cities: CityIndex, scores: Scores) -> None:
    """Add cities whose name is typed in full and whose region or country is being typed."""
    if len(parts) > 1:
        known = [cities.qualifiers.find(part) for part in parts[1:-1]]
        areas = (cities.qualifiers.begun(parts[-1]), *filter(None, known))
        for name, slip in ((parts[0], 0.0), *variants(parts[0])):
            _begin(name, cities, scores, BEGUN_QUALIFIED - slip, areas)
    for hit in exactly(parts, cities):
        _raise(scores, hit.row, hit.score - BEGUN_EXACT)
    if len(parts) > 1:
        return
    words = parts[0].split()
    for count in range(1, min(3, len(words) - 1) + 1):
        area = cities.qualifiers.begun(" ".join(words[-count:]))
        if not area:
            continue
        name = " ".join(words[:-count])
        for text, slip in ((name, 0.0), *variants(name)):
            for row, score in _full(text, area, cities):
                _raise(scores, row, score + BEGUN_QUALIFIED - slip)


def _full(name: str, area: Area, cities: CityIndex) -> Iterator[tuple[int, float]]:
    for row, _ in cities.entries(name, (area,)):
        yield row, cities.prior(row)


def _raise(scores: Scores, row: int, score: float) -> None:
    scores[row] = max(score, scores.get(row, NOTHING))


def _misspelt(parts: list[str], cities: CityIndex, scores: Scores) -> None:
    whole = " ".join(parts)
    for mended in cities.slips.mend(whole):
        _begin(mended, cities, scores, -MENDED)
    if not scores:
        for hit in best(nearly(parts, cities)):
            _raise(scores, hit.row, hit.score - MENDED)
