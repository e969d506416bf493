"""Tell which words ask for another kind of answer than is given: "which country", "friendship cities"."""

from collections.abc import Callable, Iterator

from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    Question,
)
from bot.gazetteer.asking import find
from bot.gazetteer.told import Told

OWNERS = frozenset({("'s",), ("'",)})
"""What stands behind a name to which something belongs."""

Span = tuple[int, int]


def kinds_left(question: Question, *, told: Told, holds: Callable[[str], bool]) -> Iterator[Span]:
    """Yield the words, as (start, end), that ask for what `question` does not; `holds` tells of a name if it does.

    "Which country", "no sister city", "sister state", "sister of the sister", "friendship cities".
    """
    yield from _instead_of_cities(question, told, holds)
    yield from _none(question, told)
    if isinstance(question, AboutCity | AboutHome | AboutPair | AboutArea):
        kind = find(told.asking.kinds, told.words)
        if kind is not None:
            yield kind
    if told.reading.term is None:
        return
    _, first, last = told.reading.term
    free, asking = told.free, told.asking
    states = any((word,) in asking.instead_of_cities for word in told.words[first:last])
    if states and isinstance(question, AboutArea | AboutAreas | AboutCity):
        yield first, last  # Only ties of cities are on record.
    little = told.phrases.before | told.phrases.articles | {"'s", "'"}
    for i in range(len(free)):
        start, end = (i + 1, first) if i < first else (last, i)
        between = free[start:end]
        if not between or free[i : i + 1] not in asking.kin:
            continue
        owned = between[-1:] in OWNERS and _little_and_held(told, little, holds).issuperset(
            range(start, end)
        )
        if owned or little.issuperset(between):
            yield i, i + 1


def _none(question: Question, told: Told) -> Iterator[Span]:
    """Yield "no sister city", and "no" before the adjective of an area: "has Leeds no German twins"."""
    free, asking, term = told.free, told.asking, told.reading.term
    narrowing = getattr(question, "narrowing", None) or Narrowing()
    if told.limited.state is not None or narrowing.outside:
        return
    first, last = term[1:] if term is not None else (0, 0)
    for length in (2, 1):
        if length <= first and free[first - length : first] in asking.none:
            yield first - length, last
            return
    for at, _ in told.areas:
        for length in (2, 1):
            if narrowing.whether and at >= length and free[at - length : at] in asking.none:
                yield at - length, at
                return


def _little_and_held(
    told: Told, little: frozenset[str], holds: Callable[[str], bool]
) -> frozenset[int]:
    """Return where little words stand, and names that the question holds."""
    names = (range(town.start, town.end) for town in told.towns if holds(town.text))
    words = (at for at, word in enumerate(told.words) if word in little)
    return frozenset(at for name in names for at in name) | frozenset(words)


def _instead_of_cities(
    question: Question, told: Told, holds: Callable[[str], bool]
) -> Iterator[Span]:
    """Yield "which country" where cities are told; "Hyogo prefecture" is a name."""
    free, asking = told.free, told.asking
    if told.towns or not isinstance(question, AboutArea | AboutCity):
        return
    for i in range(1, len(free)):
        area = told.area_names.get(i - 1) or any(at == i - 1 for at, _ in told.areas)
        asks = free[i - 1 : i] in asking.open
        named = area and holds(told.reading.sentence.part(i - 1, i + 1).text)
        if free[i : i + 1] in asking.instead_of_cities and (asks or area) and not named:
            yield i if area else i - 1, i + 1
