"""Say which words a language has for a thing: the tables of words that stand beside the sentences in `locales/`.

Several rooms know how people write (times, the end of a news item), in more languages than one; what they know of one
language stands in one file, which somebody who speaks it can read and mend. A table is read when it is first needed.
"""

import tomllib
from functools import cache
from typing import Any

from bot import paths

_HOMES = {"en": "en-US", "es": "es-ES", "pt": "pt-BR", "sv": "sv-SE", "zh": "zh-CN"}

WORLD = "world"
"""Where the tables stand of more languages than the bot speaks: what newspapers write."""


@cache
def words_of(name: str, code: str) -> dict[str, Any]:
    """Return the table `name` of a language, by its two letters: `locales/de/when.toml` is `words_of("when", "de")`."""
    path = paths.LOCALES / _HOMES.get(code, code) / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))
