"""Hold many strings in two arrays, so that opening them costs nothing."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


SIGNPOST_EVERY = 256
"""Sorted texts between two that are kept at hand, so that a search begins near its end."""


class Strings:
    """UTF-8 texts in one blob with u32 offsets; a text is decoded only when it is asked for."""

    __slots__ = ("_blob", "_offsets", "_posts")

    def __init__(self, blob: Array, offsets: Array) -> None:
        self._blob = blob.data
        self._offsets = offsets.data
        self._posts: list[bytes] = []

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, number: int) -> str:
        return self.encoded(number).decode()

    def encoded(self, number: int) -> bytes:
        """Return the UTF-8 bytes of text `number`."""
        offsets = self._offsets
        return bytes(self._blob[offsets[number] : offsets[number + 1]])

    def lower_bound(self, key: bytes, low: int = 0) -> int:
        """Return the number of the first text not below `key`; the texts must be sorted by bytes.

        `low` is a number known not to be beyond it.
        """
        high = len(self)
        if high > SIGNPOST_EVERY:
            post = bisect_left(self._posts or self._put_up_posts(), key)
            low = max(low, (post - 1) * SIGNPOST_EVERY + 1)
            high = min(high, post * SIGNPOST_EVERY)
        offsets, blob = self._offsets, self._blob
        while low < high:
            middle = (low + high) // 2
            if bytes(blob[offsets[middle] : offsets[middle + 1]]) < key:
                low = middle + 1
            else:
                high = middle
        return low

    def _put_up_posts(self) -> list[bytes]:
        self._posts = [self.encoded(number) for number in range(0, len(self), SIGNPOST_EVERY)]
        return self._posts

    def beginning(self, key: bytes) -> tuple[int, int]:
        """Return (first, end) of the texts that begin with `key`; they must be sorted by bytes."""
        low = self.lower_bound(key)
        if low == len(self) or not self.encoded(low).startswith(key):
            return low, low
        return low, self.lower_bound(key + b"\xff", low)

    def find(self, key: bytes) -> int:
        """Return the number of the text `key`, -1 if there is none; the texts must be sorted by bytes."""
        number = self.lower_bound(key)
        return number if number < len(self) and self.encoded(number) == key else -1

    def seek(self, key: bytes) -> tuple[int, bool]:
        """Return the number of the text `key`, -1 if there is none, and whether a text begins with it
        and a space; the texts must be sorted by bytes.
        """
        number = self.lower_bound(key)
        there = self.encoded(number) if number < len(self) else b""
        if there != key:
            return -1, there.startswith(key + b" ")
        # No byte of a folded name sorts before the space, so that the longer ones follow at once.
        longer = number + 1 < len(self) and self.encoded(number + 1).startswith(key + b" ")
        return number, longer


def pack(name: str, texts: Iterable[str]) -> dict[str, Array]:
    """Return `texts` as the two arrays that `Strings` reads, named "name.text" and "name.start"."""
    encoded = [text.encode() for text in texts]
    start = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(text) for text in encoded], out=start[1:])
    return {
        f"{name}.text": np.frombuffer(b"".join(encoded), np.uint8),
        f"{name}.start": start,
    }
