"""Decide which cities a text, still being typed, may become."""

from collections.abc import Iterator

import numpy as np

from bot.gazetteer.index import CityIndex
from bot.gazetteer.match import best, exactly, nearly, split
from bot.gazetteer.model import City
from bot.gazetteer.normalise import LONGEST
from bot.gazetteer.qualifier import Area
from bot.gazetteer.variants import FILLER, variants

FULL = 1.0
"""Added where the whole name is typed: "Lima" is more likely to stay Lima than to become Limassol."""

QUALIFIED = 1.5
"""Added where the text goes on with a region or country that the city lies in."""

MENDED = 3.0
"""Taken off where a slip had to be mended."""

SISTERS = 0.2
"""Added per ln(1 + pairings): people ask this bot for cities that have some. It makes the median of letters
typed until such a city is among the first five 3 instead of 4, and loses nothing elsewhere."""

ENOUGH = 8
"""Cities found as typed, from which nobody is thought to have slipped."""

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
    parts = split(typed, cities)
    if not parts or not any(char.isalnum() for char in typed):
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
    sisters = SISTERS * np.log1p(cities.sister_counts[rows])
    score = priors + FULL * full + sisters + bonus
    order = np.argsort(-score, kind="stable")[: 8 * DEFAULT_LIMIT]
    for row, value in zip(rows[order].tolist(), score[order].tolist(), strict=True):
        if value > scores.get(row, -99.0):
            scores[row] = value


def _qualified(parts: list[str], cities: CityIndex, scores: Scores) -> None:
    """Add cities whose name is typed in full and whose region or country is being typed."""
    if len(parts) > 1:
        known = [cities.qualifiers.find(part) for part in parts[1:-1]]
        areas = (cities.qualifiers.begun(parts[-1]), *filter(None, known))
        for name, slip in ((parts[0], 0.0), *variants(parts[0])):
            _begin(name, cities, scores, QUALIFIED - slip, areas)
    for hit in exactly(parts, cities):
        _raise(scores, hit.row, hit.score - 2.0)
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
                _raise(scores, row, score + QUALIFIED - slip)


def _full(name: str, area: Area, cities: CityIndex) -> Iterator[tuple[int, float]]:
    for row, _ in cities.entries(name, (area,)):
        yield row, cities.prior(row)


def _raise(scores: Scores, row: int, score: float) -> None:
    scores[row] = max(score, scores.get(row, -99.0))


def _misspelt(parts: list[str], cities: CityIndex, scores: Scores) -> None:
    whole = " ".join(parts)
    for mended in cities.slips.mend(whole):
        _begin(mended, cities, scores, -MENDED)
    if not scores:
        for hit in best(nearly(parts, cities)):
            _raise(scores, hit.row, hit.score - MENDED)
