"""Say how wide a name is in our font, and whether the font can write it.

The renderer (vl-convert) carries Liberation Sans, so pictures look alike on every machine;
the figures below are that font's own. A name it cannot write loses its accents, or goes unwritten.
"""

import unicodedata

FONT = "Liberation Sans"

# Blocks the font fills that a toponym may be written in: Latin with every accent that
# Vietnamese, Azerbaijani or Romanian needs, Greek, Cyrillic, Hebrew, and punctuation.
_COVERED = (
    (0x20, 0x7E), (0xA0, 0x36F), (0x384, 0x38A), (0x38C, 0x38C), (0x38E, 0x3A1), (0x3A3, 0x3CE),
    (0x3D0, 0x513), (0x591, 0x5C7), (0x5D0, 0x5EA), (0x5F0, 0x5F4), (0x1E00, 0x1E9B),
    (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2010), (0x2012, 0x2022), (0x2026, 0x2026),
)  # fmt: skip

_WIDTHS = dict(
    zip(
        map(chr, range(0x20, 0x7F)),
        # Advance widths of Liberation Sans in thousandths of the font size, space to tilde.
        (
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556,
            556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667,
            667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722,
            667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
            556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278,
            556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
        ),
        strict=True,
    )
)  # fmt: skip
_OTHER_WIDTH = 660
"""Letters without a Latin base (Cyrillic, Greek, Hebrew): wide rather than narrow."""

_BOLD = 1.07
"""Names in bold are at most this much wider."""


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide `text` is at a font size of `size` pixels, in pixels."""
    letters = (c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    thousandths = sum(_WIDTHS.get(letter, _OTHER_WIDTH) for letter in letters)
    return thousandths / 1000 * size * (_BOLD if bold else 1)


def _covers(text: str) -> bool:
    return all(any(low <= ord(c) <= high for low, high in _COVERED) for c in text)


def writable(name: str, limit: int = 26) -> str:
    """Return `name` as the font can write it, cut to `limit` letters; "" if it cannot at all."""
    text = " ".join(unicodedata.normalize("NFC", name).split())
    if not _covers(text):
        bare = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in bare if not unicodedata.combining(c))
        if not _covers(text):
            return ""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
