"""Weigh how likely a slip of the finger or of the memory is."""

from bot.gazetteer.score import (
    DIGIT,
    DOUBLED,
    FIRST_LETTER,
    LIKELY,
    NUMBER,
    OTHER,
    SPACE,
    SWAPPED,
)

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> frozenset[str]:
    pairs = set()
    for y, row in enumerate(_ROWS):
        for x, key in enumerate(row):
            near = row[x + 1 : x + 2]
            if y + 1 < len(_ROWS):
                below = _ROWS[y + 1]
                near += below[max(0, x - 1) : x + 1]
            pairs |= {pair for other in near for pair in (key + other, other + key)}
    return frozenset(pairs)


_VOWELS = "aeiouy"
_SOUND_ALIKE = (
    "ck",
    "cs",
    "sz",
    "vw",
    "bp",
    "dt",
    "iy",
    "fv",
    "gj",
    "kq",
    "mn",
    "bv",
    "gk",
    "jy",
    "cz",
)
_LIKELY = (
    _neighbours()
    | {a + b for a in _VOWELS for b in _VOWELS if a != b}
    | {pair for two in _SOUND_ALIKE for pair in (two, two[::-1])}
)


def cost(typed: str, name: str) -> float:
    """Return what it costs to have typed `typed` for `name`: about 1 an edit, 0 if they are equal.

    Optimal string alignment: a swap of neighbours is one edit.
    """
    shortest = min(len(typed), len(name))
    head = 0
    while head < shortest and typed[head] == name[head]:
        head += 1
    tail = 0
    while tail < shortest - head and typed[-1 - tail] == name[-1 - tail]:
        tail += 1
    # One letter of the common ends stays, for whether a letter is doubled is seen beside it.
    head, tail = max(0, head - 1), max(0, tail - 1)
    return _aligned(typed[head : len(typed) - tail], name[head : len(name) - tail], head == 0)


def _aligned(typed: str, name: str, from_start: bool) -> float:
    before: list[float] = []
    row = [0.0]
    left_out = [_left_out(name, j, from_start) for j in range(len(name))]
    for each in left_out:
        row.append(row[-1] + each)
    for i, char in enumerate(typed):
        older, before = before, row
        row = [before[0] + _single(typed, i, from_start)]
        for j, other in enumerate(name):
            best = before[j] + (
                0.0 if char == other else _changed(char, other, from_start and i + j == 0)
            )
            best = min(
                best,
                before[j + 1] + _single(typed, i, from_start),
                row[j] + left_out[j],
            )
            if i and j and char == name[j - 1] and other == typed[i - 1] and char != other:
                best = min(best, older[j - 1] + SWAPPED)
            row.append(best)
    return row[-1]


def _single(text: str, at: int, from_start: bool) -> float:
    """Return the cost of a letter of `text` that the other side lacks."""
    char = text[at]
    if (at and text[at - 1] == char) or text[at + 1 : at + 2] == char:
        return DOUBLED
    if char == " ":
        return SPACE
    if char.isdigit():
        return DIGIT
    return FIRST_LETTER if from_start and not at else OTHER


def _left_out(name: str, at: int, from_start: bool) -> float:
    return NUMBER if name[at].isdigit() else _single(name, at, from_start)


def _changed(char: str, other: str, first: bool) -> float:
    if other.isdigit():
        return NUMBER
    if char.isdigit():
        return DIGIT
    if first:
        return FIRST_LETTER
    return LIKELY if char + other in _LIKELY else OTHER
