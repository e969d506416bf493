"""Name what a person can ask."""

import re
from dataclasses import dataclass

KEY = re.compile(r"gn:\d{1,12}|x[0-9a-f]{10}")
"""A city's key, as autocomplete sends it and people copy it from `ask --json`."""


@dataclass(frozen=True, slots=True)
class AboutHome:
    """ "Who is my sister city?": the asker's own city is meant."""


@dataclass(frozen=True, slots=True)
class AboutCity:
    """The sisters of the city that `name` names are asked for.

    `instead` are other names that the words may as well be ("Edmonds twin towns": Edmonds, or Edmond's).
    """

    name: str
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AboutPair:
    """Whether and how two cities are paired is asked; `instead` and `other_instead` as in `AboutCity`."""

    name: str
    other: str
    instead: tuple[str, ...] = ()
    other_instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoQuestion:
    """Chatter that names no city."""


Question = AboutHome | AboutCity | AboutPair | NoQuestion
