"""Take the case endings off a name: "Москвы" is of Москва, "Нижнего Новгорода" of Нижний Новгород."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, product

from bot.gazetteer.phrases import Ending

SHORTEST_STEM = 2
"""Letters that an ending leaves; one, if it changes three and more: "Рогу" is of Ріг."""

CHANGES_MORE = 3

LONGEST_PREPOSITION = 3
"""Letters of a word in lower case within a name, behind which the name is not inflected: "nad", "na", "под"."""

TYPED_PLAIN = 0.1
"""What it adds that an ending with accents is typed without: "liptovskeho"."""

MOST = 64
"""Forms of one name that are tried; of each word those with the longest endings first."""

_TYPED = str.maketrans("łı", "li")

_PARTS = re.compile(r"([\s\u2010-\u2015-]+)")
"""What parts the words of a name, of which each is inflected: "Ростова-на-Дону"."""


def uninflected(text: str, cases: frozenset[Ending]) -> Iterator[tuple[str, float]]:
    """Yield each form that `text` may be a case of, and what its endings cost together."""
    parts = _PARTS.split(text)
    stands = _where_it_lies(parts)
    forms = [
        [(part, 0.0)] if at % 2 or at >= stands else [(part, 0.0), *_stems(part, cases)]
        for at, part in enumerate(parts)
    ]
    for chosen in islice(product(*forms), MOST + 1):
        written = "".join(part for part, _ in chosen)
        if written != text:
            yield written, sum(cost for _, cost in chosen)
    if stands < len(parts):
        # Hungarian and Turkish put it behind the whole: "Ponte de Limával".
        yield from (("".join([*parts[:-1], stem]), cost) for stem, cost in _stems(parts[-1], cases))
    if len(parts) > 1 and parts[-2] == "-":
        hyphened = _by_letters(cases).get(f"-{parts[-1].lower()}", ())
        yield from (("".join(parts[:-2]) + case.instead, case.cost) for case in hyphened)


def _where_it_lies(parts: Sequence[str]) -> int:
    """Return from which part on a name only says where it lies: "Nového Města | na Moravě" keeps its end in every case.

    `parts` are words with what parts them between; their number where none says so.
    """
    for at in range(2, len(parts) - 2, 2):
        if parts[at].islower() and len(parts[at]) <= LONGEST_PREPOSITION:
            return at
    return len(parts)


@lru_cache(maxsize=1024)
def _stems(word: str, cases: frozenset[Ending]) -> tuple[tuple[str, float], ...]:
    lower = word.lower()
    by_letters = _by_letters(_plain(cases) if lower.isascii() else cases)
    found = [
        (len(case.letters), word[: len(word) - len(case.letters)] + case.instead, case.cost)
        for cut in range(1, len(lower) + 1)
        for case in by_letters.get(lower[cut:], ())
        if _leaves_enough(word, case)
    ]
    found.sort(key=lambda each: (-each[0], each[2], each[1]))
    return tuple((stem, cost) for _, stem, cost in found)


def _leaves_enough(word: str, case: Ending) -> bool:
    changes = max(len(case.letters), len(case.instead)) >= CHANGES_MORE
    return len(word) - len(case.letters) >= SHORTEST_STEM - changes


@lru_cache(maxsize=64)
def _by_letters(cases: frozenset[Ending]) -> Mapping[str, Sequence[Ending]]:
    found: dict[str, list[Ending]] = {}
    for case in cases:
        found.setdefault(case.letters, []).append(case)
    return found


@lru_cache(maxsize=64)
def _plain(cases: frozenset[Ending]) -> frozenset[Ending]:
    """Return the cases with those that have accents without them, too, but for what is an ending as it stands."""
    known = {(case.letters, _without_accents(case.instead)) for case in cases}
    found: dict[tuple[str, str], float] = {}
    for case in cases:
        plain = _without_accents(case.letters), _without_accents(case.instead)
        if plain[0] != case.letters and plain[0].isascii() and plain not in known:
            found[plain] = min(found.get(plain, case.cost), case.cost)
    return cases | {
        Ending(letters, instead, cost + TYPED_PLAIN) for (letters, instead), cost in found.items()
    }


def _without_accents(text: str) -> str:
    """Return Latin letters as they are typed without accents: "łystok" as "lystok"."""
    apart = unicodedata.normalize("NFD", text.translate(_TYPED))
    return "".join(char for char in apart if not unicodedata.combining(char))
