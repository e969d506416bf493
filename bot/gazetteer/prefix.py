"""Find the cities whose names begin with a text, and mend a text that no name begins with."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.gazetteer.distinct import distinct
from bot.gazetteer.strings import Strings

HEAD = 6
"""Letters of a name that the directory of slips covers; later slips leave a right head to go by."""

KEY_LETTERS = HEAD - 1
LETTER_BITS = 6

SHORTEST = 3
"""Letters that must be typed before a slip among them is looked for."""

HEAVIEST = 300
"""Names looked at where thousands begin alike: the heaviest. 25 cities are shown, under a dozen names each."""

MENDED = 8
"""Mended texts that are followed up."""

COMPARED = 150
"""Heads that are compared with what is typed: those of the heaviest names."""


def head_key(text: str) -> int:
    """Return up to 5 letters as one number that sorts by them, so that a beginning is a range."""
    key = 0
    for char in text[:KEY_LETTERS]:
        key = key << LETTER_BITS | _code(char)
    return key << LETTER_BITS * (KEY_LETTERS - min(KEY_LETTERS, len(text)))


def _code(char: str) -> int:
    if "a" <= char <= "z":
        return ord(char) - 96
    return 27 if char == " " else 28 + ord(char) % 36


def without_one(text: str) -> set[str]:
    """Return `text` with each of its letters left out in turn."""
    return {text[:at] + text[at + 1 :] for at in range(len(text))}


class Slips:
    """A directory from heads of names with one letter left out to the names.

    Whatever the one slip – a letter too many, too few, another, two swapped –, some head typed
    with one letter left out equals the right head with one letter left out (or begins it).
    Reads "slip.key" (u32, ascending) and "slip.name" (u32: a name that has the head).
    """

    def __init__(
        self, names: Strings, weights: memoryview, arrays: Mapping[str, npt.NDArray[Any]]
    ) -> None:
        self._names = names
        self._weights = weights
        self._key = arrays["slip.key"]
        self._name = arrays["slip.name"]

    def mend(self, text: str) -> list[str]:
        """Return what `text` becomes when one slip in it is mended so that names may begin with it."""
        if len(text) < SHORTEST:
            return []
        head = text[:HEAD]
        found = [np.empty(0, np.uint32)]
        for typed in {head[:KEY_LETTERS], *without_one(head)}:
            if len(typed) >= SHORTEST:
                low = head_key(typed)
                width = 1 << LETTER_BITS * (KEY_LETTERS - min(KEY_LETTERS, len(typed)))
                first, end = np.searchsorted(self._key, np.array([low, low + width], np.uint32))
                found.append(self._name[first:end])
        mended = self._mended(text, distinct(np.concatenate(found)), HEAD)
        if len(text) > HEAD:
            # Later slips leave a right head to go by.
            low, high = self._names.beginning(text[:HEAD].encode())
            weights = np.frombuffer(self._weights, np.uint8)[low:high]
            behind = self._mended(text, low + heaviest(weights, COMPARED), len(text) + 1)
            for better, weight in behind.items():
                mended[better] = max(mended.get(better, 0), weight)
        return sorted(mended, key=lambda each: (-mended[each], each))[:MENDED]

    def _mended(self, text: str, names: npt.NDArray[Any], letters: int) -> dict[str, int]:
        """Return what `text` becomes by the first `letters` of the heaviest of `names`, with their weight."""
        weights = np.frombuffer(self._weights, np.uint8)[names]
        heaviest_first = np.argsort(-weights.astype(np.int16), kind="stable")[:COMPARED]
        mended: dict[str, int] = {}
        for number, weight in zip(
            names[heaviest_first].tolist(), weights[heaviest_first].tolist(), strict=True
        ):
            if len(mended) >= MENDED:
                break
            for better in mendings(text, self._names[number][:letters]):
                mended.setdefault(better, weight)
        return mended


def heaviest(weights: npt.NDArray[np.uint8], count: int) -> npt.NDArray[np.intp]:
    """Return where the heaviest `count` of `weights` stand, and others as heavy as the last of them."""
    threshold = 255
    found = np.empty(0, np.intp)
    while len(found) < count and threshold > 0:
        threshold = max(threshold - 10, 0)
        found = np.flatnonzero(weights >= threshold)
    return found


def mendings(text: str, head: str) -> Iterator[str]:
    """Yield `text` with its beginning mended by one edit so that it agrees with `head`."""
    at = 0
    shortest = min(len(text), len(head))
    while at < shortest and text[at] == head[at]:
        at += 1
    if at == shortest:
        return
    for better in (
        text[:at] + head[at] + text[at + 1 :],  # another letter
        text[:at] + text[at + 1 :],  # one too many
        text[:at] + head[at] + text[at:],  # one too few
        text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :],  # two swapped
    ):
        if better[: len(head)] == head[: len(better)]:
            yield better
