"""Find the fonts of our pictures, and say which letters each has.

Noto Sans from three packages that hold nothing else (docs/decisions/0006); FreeType reads of a file
only the letters it draws. `data/fonts/letters.json` lists what each font has.
"""

import importlib.util
import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont, features

from bot.paths import DATA

LETTERS = DATA / "fonts" / "letters.json"

LATIN, BOLD = "latin", "latin-bold"


@dataclass(frozen=True, slots=True)
class Font:
    """A file of a package, which face in it, and the place on its axes (weight, width)."""

    package: str
    file: str
    face: int
    axes: tuple[float, ...]
    shaped: bool = False
    """Whether its letters change their shapes or run from right to left: only raqm can write it."""

    @property
    def path(self) -> Path | None:
        """Return where the file is, None if the package is not installed."""
        spec = importlib.util.find_spec(self.package)
        return Path(spec.origin).parent / self.file if spec and spec.origin else None


def _script(name: str, *, shaped: bool = True) -> Font:
    return Font("manimgx_fonts", f"NotoSans{name}[wght].ttf", 0, (520.0,), shaped)


_SANS = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf", 0)
_EAST_ASIAN = ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc")

FONTS = {
    LATIN: Font(*_SANS, (520.0, 86.0)),
    BOLD: Font(*_SANS, (700.0, 90.0)),
    "east-asian": Font(*_EAST_ASIAN, 0, (500.0,)),
    "thai": _script("Thai"),
    "arabic": _script("Arabic"),
    "hebrew": _script("Hebrew"),
    "devanagari": _script("Devanagari"),
    "georgian": _script("Georgian", shaped=False),
    "armenian": _script("Armenian", shaped=False),
    "ethiopic": _script("Ethiopic", shaped=False),
    "bengali": _script("Bengali"),
    "gujarati": _script("Gujarati"),
    "gurmukhi": _script("Gurmukhi"),
    "kannada": _script("Kannada"),
    "khmer": _script("Khmer"),
    "lao": _script("Lao"),
    "malayalam": _script("Malayalam"),
    "myanmar": _script("Myanmar"),
    "oriya": _script("Oriya"),
    "sinhala": _script("Sinhala"),
    "tamil": _script("Tamil"),
    "telugu": _script("Telugu"),
}
"""In the order in which they are asked for a letter."""


class Letters:
    """The letters of a font, kept as stretches: a font of East Asia has sixty thousand."""

    def __init__(self, stretches: list[list[int]]) -> None:
        self._first = [first for first, _ in stretches]
        self._last = [last for _, last in stretches]

    def __contains__(self, letter: str) -> bool:
        at = bisect_right(self._first, ord(letter)) - 1
        return at >= 0 and ord(letter) <= self._last[at]


@cache
def listed() -> dict[str, list[list[int]]]:
    """Return the letters of each font as pairs of first and last."""
    stretches: dict[str, list[list[int]]] = json.loads(LETTERS.read_text(encoding="ascii"))
    return stretches


@cache
def letters() -> dict[str, Letters]:
    """Return the letters that each font at hand can write, the Latin one first."""
    shaping = features.check("raqm")
    return {
        name: Letters(listed()[name])
        for name, font in FONTS.items()
        if name != BOLD and (shaping or not font.shaped) and font.path is not None
    }


@lru_cache(maxsize=64)
def face(name: str, size: float) -> ImageFont.FreeTypeFont:
    """Return a font at a size in pixels."""
    font = FONTS[name]
    loaded = ImageFont.truetype(str(font.path), size, index=font.face)
    loaded.set_variation_by_axes(list(font.axes))
    return loaded
