"""Compile the directory that mends slips while somebody types."""

from collections.abc import Sequence

import numpy as np

from bot.gazetteer.prefix import HEAD, SHORTEST, head_key, without_one
from bot.gazetteer.rank import people_prior
from bot.gazetteer.score import WEIGHT_STEPS
from bot.gazetteer.strings import Array

PEOPLE = 15_000
"""Names of smaller places are not looked for until they are typed right: it halves the directory."""


def sections(texts: Sequence[str], weights: Array) -> dict[str, Array]:
    """Return "slip.…" for `texts` (sorted), of which `weights` are the one-byte weights."""
    heads: dict[str, int] = {}
    for number in np.flatnonzero(weights >= people_prior(PEOPLE) * WEIGHT_STEPS).tolist():
        head = texts[number][:HEAD]
        if len(head) >= SHORTEST:
            known = heads.get(head)
            if known is None or weights[number] > weights[known]:
                heads[head] = number
    pairs = {
        (head_key(shorter), number)
        for head, number in heads.items()
        for shorter in without_one(head)
    }
    keys = np.array([key for key, _ in pairs], np.uint32)
    numbers = np.array([number for _, number in pairs], np.uint32)
    # Within a key the heaviest first, for only so many of a key are looked at.
    order = np.lexsort((numbers, -weights[numbers].astype(np.int16), keys))
    return {"slip.key": keys[order], "slip.name": numbers[order]}
