"""Write names: which of our fonts has the letters, how wide a name is, and the writing itself."""

import unicodedata
from functools import lru_cache

from PIL import ImageDraw, ImageFont

from bot.pictures import fonts

LIMIT = 32
"""Letters after which a name is cut."""

HALF_HEIGHT = 0.46
"""From the middle of a line of letters to its upper and lower edge, as a share of their size."""

_BASELINE = 0.345
"""From the middle of a line down to its baseline: half the height of capitals."""


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[tuple[str, str], ...]:
    """Return the text as stretches of one font each; letters that no font has are left out."""
    known = fonts.letters()
    # Most names are of one font, and a stretch of one font is shaped as a whole.
    for name, letters in known.items():
        if all(c in letters for c in text):
            return ((name, text),)
    stretches: list[tuple[str, str]] = []
    for c in text:
        before = stretches[-1][0] if stretches else ""
        name = before if before and c in known[before] else ""
        name = name or next((n for n, letters in known.items() if c in letters), "")
        if name and name == before:
            stretches[-1] = (name, stretches[-1][1] + c)
        elif name:
            stretches.append((name, c))
    return tuple(stretches)


def can_write(text: str) -> bool:
    """Return whether every letter of the text is in one of the fonts."""
    return bool(text) and sum(len(part) for _, part in runs(text)) == len(text)


def writable(name: str, limit: int = LIMIT) -> str:
    """Return `name` as the fonts can write it, cut to `limit` letters; never nothing.

    Where a letter is missing the name goes without accents and flourishes; where that does not
    help, without the letter.
    """
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    bare = "".join(c for c in unicodedata.normalize("NFKD", tidy) if not unicodedata.combining(c))
    left = "".join(part for _, part in runs(tidy)).strip() or "?"
    text = next((t for t in (tidy, bare) if can_write(t)), left)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _face(name: str, size: float, bold: bool) -> ImageFont.FreeTypeFont:
    return fonts.face(fonts.BOLD if bold and name == fonts.LATIN else name, size)


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide `text` is at a font size of `size` pixels, in pixels."""
    return sum(_face(name, size, bold).getlength(part) for name, part in runs(text))


def write(
    draw: ImageDraw.ImageDraw,
    left: float,
    middle: float,
    text: str,
    size: float,
    colour: str | int,
    *,
    bold: bool = False,
) -> None:
    """Write `text` from `left` on, with the middle of its line at `middle`."""
    parts = runs(text)
    for n, (name, part) in enumerate(parts):
        face = _face(name, size, bold)
        draw.text((left, middle + _BASELINE * size), part, colour, face, "ls")
        if n + 1 < len(parts):
            left += face.getlength(part)
