"""Find the names within one or two edits of a text among a million."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from bot.gazetteer.signature import NEW_PAIRS_PER_EDIT, letters_of, pairs_of
from bot.gazetteer.strings import Strings

LONGEST = 48
"""Letters of the longest names that are compared; the few longer ones are found by typing them right."""

CHUNK = 1 << 15
"""Names looked at in one go: their summaries (256 KB) stay in the processor's second-level cache."""

MOST = 700
"""Names compared letter by letter at most: the heaviest that pass the summaries. It bounds the time
that hostile input can take; half of people's queries leave under 100."""


ALL = (1 << 64) - 1

_NONE = np.empty(0, np.intp)


class Scan:
    """Names in order of length, then of weight: one slice is what could be meant, and no more.

    Reads the arrays "PREFIX.letters", ".pairs" (u64), ".name" (u32: the number of the name in
    `names`), ".weight" (u8, falling within a length) and ".length" (u32: where each length begins).
    """

    def __init__(self, names: Strings, arrays: Mapping[str, npt.NDArray[Any]], prefix: str) -> None:
        self._names = names
        self._letters = arrays[f"{prefix}.letters"]
        self._pairs = arrays[f"{prefix}.pairs"]
        self._name = arrays[f"{prefix}.name"]
        self._weight = arrays[f"{prefix}.weight"]
        # Written anew by every search: one scan serves one thread at a time.
        self._scratch = np.empty(CHUNK, np.uint64)
        self._counts = np.empty(CHUNK, np.uint8)
        self._length: list[int] = arrays[f"{prefix}.length"].tolist()

    def near(
        self, text: str, edits: int, lightest: int = 0, below: int = 256
    ) -> list[tuple[int, str, int]]:
        """Return (number, name, distance) of every name within `edits` (1 or 2) of `text`.

        Distance is optimal string alignment, 0 included. Only names of `lightest` ≤ weight < `below`
        (0 … 256) are looked at.
        """
        if not 1 <= len(text) <= LONGEST + edits or lightest >= min(below, 256):
            return []
        letters, pairs = letters_of(text), pairs_of(text)
        summary = _Summary(
            count=letters.bit_count(),
            letters=np.uint64(letters),
            other_letters=np.uint64(letters ^ ALL),
            other_pairs=np.uint64(pairs ^ ALL),
        )
        found = np.concatenate(
            [
                self._survivors(
                    summary, edits, length - len(text), *self._slice(length, lightest, below)
                )
                for length in range(max(1, len(text) - edits), min(LONGEST, len(text) + edits) + 1)
            ]
        )
        if len(found) > MOST:
            found = found[np.argpartition(self._weight[found], -MOST)[-MOST:]]
        if not len(found):
            return []
        numbers: list[int] = self._name[found].tolist()
        names = [self._names[number] for number in numbers]
        distances = cdist([text], names, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
        return [
            (numbers[at], names[at], int(distances[at]))
            for at in np.flatnonzero(distances <= edits).tolist()
        ]

    def _slice(self, length: int, lightest: int, below: int) -> tuple[int, int]:
        """Return where the names of one length and of `lightest` ≤ weight < `below` stand."""
        first, end = self._length[length], self._length[length + 1]
        rising = self._weight[first:end][::-1]
        lighter = int(np.searchsorted(rising, np.uint8(lightest))) if lightest else 0
        heavier = len(rising) - int(np.searchsorted(rising, np.uint8(below))) if below < 256 else 0
        return first + heavier, end - lighter

    def _survivors(
        self, summary: "_Summary", edits: int, longer: int, first: int, end: int
    ) -> npt.NDArray[np.intp]:
        """Return the positions from `first` to `end` that the summaries do not rule out.

        Names there are `longer` than the text (shorter if negative). So many edits are spent on the
        length, and those bring letters to one side only.
        """
        most_new = edits - max(0, -longer)
        least_common = summary.count - (edits - max(0, longer))
        found = [_NONE]
        for at in range(first, end, CHUNK):
            chunk = self._letters[at : min(at + CHUNK, end)]
            n = len(chunk)
            np.bitwise_and(chunk, summary.other_letters, out=self._scratch[:n])
            np.bitwise_count(self._scratch[:n], out=self._counts[:n])
            some = np.flatnonzero(self._counts[:n] <= most_new)
            if not len(some):
                continue
            common = np.bitwise_count(chunk[some] & summary.letters)
            some = some[common >= least_common]
            new = np.bitwise_count(self._pairs[at + some] & summary.other_pairs)
            found.append(at + some[new <= NEW_PAIRS_PER_EDIT * edits])
        return np.concatenate(found)


@dataclass(frozen=True, slots=True)
class _Summary:
    """What is looked for: the text's letters, and all that it has not."""

    count: int
    letters: np.uint64
    other_letters: np.uint64
    other_pairs: np.uint64
