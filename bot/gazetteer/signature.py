"""Sum a name up in 64 bits, so that a million names can be ruled out in a fraction of a millisecond.

Two summaries, each a u64:

* letters: 32 classes of letters × "at least one", "at least two". One edit changes one letter into
  another at most, so it sets at most one bit and clears at most one: a name within d edits differs
  by at most d bits each way. That filter is strict: it never loses a name.
* pairs: one of 64 bits for each two neighbouring letters. One edit makes at most three new ones.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

U64 = npt.NDArray[np.uint64]

CLASSES = 32
"""Letters are told apart by the low 5 bits of their code point: a–z and а–я by name, others by chance."""

NEW_PAIRS_PER_EDIT = 3


def letters_of(text: str) -> int:
    """Return the letters summary of one text."""
    once = twice = 0
    for char in text:
        bit = 1 << (ord(char) & 31)
        twice |= once & bit
        once |= bit
    return once | twice << CLASSES


def pairs_of(text: str) -> int:
    """Return the pairs summary of one text."""
    bits, before = 0, 0
    for char in text:
        code = ord(char)
        bits |= 1 << ((before * 31 + code) & 63)
        before = code
    return bits


def summaries(texts: Sequence[str]) -> tuple[U64, U64]:
    """Return `letters_of` and `pairs_of` of every text (none empty), all at once."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le"), np.uint32)
    lengths = np.array([len(text) for text in texts], np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    one = np.uint64(1)

    classes = codes & np.uint32(CLASSES - 1)
    once = np.bitwise_or.reduceat(one << classes.astype(np.uint64), starts)
    owner = np.repeat(np.arange(len(texts), dtype=np.int64), lengths)
    twice = np.zeros(len(texts), np.uint64)
    seen = owner * CLASSES + classes
    repeated = np.flatnonzero(np.bincount(seen, minlength=len(texts) * CLASSES) > 1)
    np.bitwise_or.at(twice, repeated // CLASSES, one << (repeated % CLASSES).astype(np.uint64))

    before = np.concatenate([[0], codes[:-1]]).astype(np.uint64)
    before[starts] = 0
    pair = (before * np.uint64(31) + codes) & np.uint64(63)
    return once | twice << np.uint64(CLASSES), np.bitwise_or.reduceat(one << pair, starts)
