"""List the letters of the fonts that pictures are lettered with (`letters.json` beside this file).

usage: pip install fonttools, then: python data/fonts/list_letters.py

To be run when a package of fonts is taken in another version.
"""

import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from bot.pictures.fonts import FONTS, Font  # noqa: E402 - the path to it has just been made


def ranges(font: Font) -> list[list[int]]:
    """Return the font's letters as pairs of first and last. Signs and pictures beyond are left out."""
    if font.path is None:
        raise SystemExit(f"{font.package} is not installed")
    found = TTFont(font.path, lazy=True, fontNumber=font.face).getBestCmap()
    pairs: list[list[int]] = []
    for letter in sorted(found):
        if pairs and pairs[-1][1] == letter - 1:
            pairs[-1][1] = letter
        else:
            pairs.append([letter, letter])
    return pairs


def main() -> None:
    listed = {name: ranges(font) for name, font in FONTS.items()}
    (HERE / "letters.json").write_text(
        json.dumps(listed, separators=(",", ":")) + "\n", encoding="ascii"
    )


if __name__ == "__main__":
    main()
