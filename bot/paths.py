"""Say where the facts and the atlas lie, in a clone and in an installed wheel alike."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

_BESIDE = PACKAGE.parent / "data"
_INSIDE = PACKAGE / "_data"

DATA = _BESIDE if (_BESIDE / "README.md").exists() else _INSIDE
"""The tables of facts: `data/` beside `bot/` in a clone, `bot/_data/` in a wheel."""

ATLAS = DATA / "build" / "atlas.bin"
"""Where the atlas is compiled to unless ATLAS_PATH says otherwise."""

STATE: Path | None = Path("data") / "facts" if DATA == _INSIDE else None
"""An installed bot's own tables and atlas, in its working folder as `data/bot.db` is: the package is not
its to write. None in a clone, whose `data/` is its own."""

LOCALES = PACKAGE / "locales"
