"""Tell which cities an adjective may be of: "torinesi" is of Torino, "lyonnais" of Lyon.

A language has endings that are put in place of a name's own, stems that no rule makes, and what these end in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.gazetteer.sentence import plain

SHORTEST = 3
"""Letters of a name that an ending leaves."""


@dataclass(frozen=True, slots=True)
class ByAdjective:
    """`endings` are (of an adjective, of the name); `stems` lead to names, and stand before one of `forms`."""

    endings: frozenset[tuple[str, str]] = frozenset()
    stems: tuple[tuple[str, str], ...] = ()
    forms: frozenset[str] = frozenset()

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> "ByAdjective":
        """Return those of a language's table, all in search form; none where it has none."""
        return cls(
            frozenset(
                (plain(letters), instead) for letters, instead in table.get("adjective_endings", ())
            ),
            tuple((plain(stem), name) for stem, name in table.get("adjective_stems", {}).items()),
            frozenset(map(plain, table.get("adjective_forms", ()))),
        )

    @classmethod
    def together(cls, several: Sequence["ByAdjective"]) -> "ByAdjective":
        """Return those of several languages as those of one."""
        return cls(
            frozenset().union(*(each.endings for each in several)),
            tuple(pair for each in several for pair in each.stems),
            frozenset().union(*(each.forms for each in several)),
        )

    def cities_of(self, word: str) -> Iterator[str]:
        """Yield the names of cities that the adjective, in search form, may be of; by the rules only if no stem is."""
        known = [
            name
            for stem, name in self.stems
            if word.startswith(stem) and word.removeprefix(stem) in self.forms
        ]
        yield from known
        if known:
            return
        for letters, instead in self.endings:
            if word.endswith(letters) and len(word) - len(letters) >= SHORTEST:
                yield word.removesuffix(letters) + instead
