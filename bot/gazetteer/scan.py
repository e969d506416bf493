"""Find the names within one or two edits of a text among a million."""

from collections.abc import Mapping
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


FEW = 60
"""Names up to which comparing one by one is quicker than asking rapidfuzz for all at once."""

ALL = (1 << 64) - 1

_NONE = np.empty(0, np.intp)


class Scan:
    """Names in order of script, length and weight: one slice is what could be meant, and no more.

    Names in plain Latin letters stand before all others: who types one misspells no name in another script.

    Reads the arrays "PREFIX.letters", ".pairs" (u64), ".name" (u32: the number of the name in
    `names`; weights fall within a length) and ".begin" (u32: where the names of a script, of a length
    and of less than a weight begin). `weights` (u8) belong to `names`; None if all are alike.
    """

    def __init__(
        self,
        names: Strings,
        arrays: Mapping[str, npt.NDArray[Any]],
        prefix: str,
        weights: npt.NDArray[np.uint8] | None = None,
    ) -> None:
        self._names = names
        self._letters = arrays[f"{prefix}.letters"]
        self._pairs = arrays[f"{prefix}.pairs"]
        self._name = arrays[f"{prefix}.name"]
        self._weights = weights
        # Written anew by every search: one scan serves one thread at a time.
        self._scratch = np.empty(CHUNK, np.uint64)
        self._counts = np.empty(CHUNK, np.uint8)
        self._begin = arrays[f"{prefix}.begin"].data

    def near(
        self, text: str, edits: int, lightest: int = 0, below: int = 256
    ) -> list[tuple[int, str, int]]:
        """Return (number, name, distance) of every name within `edits` (1 or 2) of `text`.

        Distance is optimal string alignment, 0 included. Only names of `lightest` ≤ weight < `below`
        (0 … 256) are looked at.
        """
        if not 1 <= len(text) <= LONGEST + edits or lightest >= min(below, 256):
            return []
        found = self._survivors(text, edits, lightest, below)
        if len(found) > MOST and self._weights is not None:
            found = found[np.argpartition(self._weights[self._name[found]], -MOST)[-MOST:]]
        if not len(found):
            return []
        numbers: list[int] = self._name[found].tolist()
        names = [self._names[number] for number in numbers]
        if len(names) < FEW:
            distances = [OSA.distance(text, name, score_cutoff=edits) for name in names]
        else:
            distances = cdist(
                [text], names, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8
            )[0].tolist()
        return [
            (number, name, distance)
            for number, name, distance in zip(numbers, names, distances, strict=True)
            if distance <= edits
        ]

    def _survivors(self, text: str, edits: int, lightest: int, below: int) -> npt.NDArray[np.intp]:
        """Return the positions of names that the summaries do not rule out.

        Where names are longer or shorter than the text, so many edits are spent on the length, and
        those bring letters to one side only.
        """
        letters, pairs = letters_of(text), pairs_of(text)
        others = np.uint64(letters ^ ALL)
        script = 0 if text.isascii() else 1
        found: list[npt.NDArray[np.intp]] = []
        least_common: list[int] = []
        for length in range(max(1, len(text) - edits), min(LONGEST, len(text) + edits) + 1):
            longer = length - len(text)
            most_new = edits - max(0, -longer)
            end = self._begin[script, length, lightest]
            for at in range(self._begin[script, length, min(below, 256)], end, CHUNK):
                n = min(CHUNK, end - at)
                np.bitwise_and(self._letters[at : at + n], others, out=self._scratch[:n])
                np.bitwise_count(self._scratch[:n], out=self._counts[:n])
                some = (self._counts[:n] <= most_new).nonzero()[0]
                if len(some):
                    found.append(some + at)
                    least_common.append(letters.bit_count() - edits + max(0, longer))
        if not found:
            return _NONE
        positions = np.concatenate(found)
        least = np.repeat(np.array(least_common, np.int8), [len(some) for some in found])
        common = np.bitwise_count(self._letters[positions] & np.uint64(letters)).view(np.int8)
        positions = positions[common >= least]
        new = np.bitwise_count(self._pairs[positions] & np.uint64(pairs ^ ALL))
        kept: npt.NDArray[np.intp] = positions[new <= NEW_PAIRS_PER_EDIT * edits]
        return kept
