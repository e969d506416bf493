"""Compile the summaries that searching for misspelt names scans."""

from collections.abc import Sequence

import numpy as np

from bot.gazetteer.scan import LONGEST
from bot.gazetteer.signature import summaries
from bot.gazetteer.strings import Array


def sections(prefix: str, texts: Sequence[str], weights: Array) -> dict[str, Array]:
    """Return the arrays that `Scan` reads under `prefix`; `weights` (u8) belong to `texts`."""
    lengths = np.array([len(text) for text in texts])
    script = np.array([not text.isascii() for text in texts], np.uint8)
    kept = np.flatnonzero((lengths > 0) & (lengths <= LONGEST))
    order = kept[np.lexsort((kept, -weights[kept].astype(np.int16), lengths[kept], script[kept]))]
    letters, pairs = summaries([texts[number] for number in order.tolist()])
    latin = int(np.count_nonzero(script[kept] == 0))
    lengths, heavy = lengths[order], weights[order]
    begin = [
        _begin(lengths[:latin], heavy[:latin], 0),
        _begin(lengths[latin:], heavy[latin:], latin),
    ]
    return {
        f"{prefix}.letters": letters,
        f"{prefix}.pairs": pairs,
        f"{prefix}.name": order.astype(np.uint32),
        f"{prefix}.begin": np.stack(begin),
    }


def _begin(lengths: Array, weights: Array, offset: int) -> Array:
    """Return where the names of each length and of less than each weight (0 … 256) begin."""
    counts = np.zeros((LONGEST + 1, 257), np.int64)
    np.add.at(counts, (lengths, weights), 1)
    first = np.searchsorted(lengths, np.arange(LONGEST + 1)) + offset
    # Of one length, those of at least this weight stand before.
    heavier = counts[:, ::-1].cumsum(axis=1)[:, ::-1]
    begin: Array = (first[:, None] + heavier).astype(np.uint32)
    return begin
