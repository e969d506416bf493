"""Say whether a word is a city's adjective in a Slavic language: riječki, скопски, чернівецький, novosadske."""

from functools import cache

from bot.news.evidence_words import FLEETING, LAST, TABLE

_WORDS = TABLE["slavic"]
_ENDS: tuple[str, ...] = tuple(sorted(_WORDS["ends"], key=len, reverse=True))
_MADE: tuple[str, ...] = tuple(_WORDS["made"])
_ALREADY: tuple[str, ...] = tuple(_WORDS["already"])
_BETWEEN: tuple[str, ...] = tuple(_WORDS["between"])
_OPENED = tuple((closed, opened) for closed, opened in _WORDS["opened"])
_HARD: dict[str, list[str]] = _WORDS["hard"]
_SOFT_LAST = frozenset(_WORDS["soft_last"])
_SHORTEST = 6
"""Letters of a word of this kind; shorter ones are words of their own."""

_SHORTEST_STEM = 3
"""Letters that stay of the name at least, and more where nothing stands between: "polski" is not of Pola."""


@cache
def is_adjective(word: str, name: str, *, large: bool) -> bool:
    """Return whether a folded word is a Slavic adjective of a folded name of one word.

    Where it is `large` it may be a surname, so nothing may stand between name and ending: Орловский.
    """
    if len(name) < 4 or len(word) < _SHORTEST or word[:2] != name[:2]:
        return False
    stems = _stems(name, larger=not large)
    return any(word.endswith(end) and word.removesuffix(end) in stems for end in _ENDS)


@cache
def _stems(name: str, *, larger: bool) -> frozenset[str]:
    is_latin = name.isascii()
    bases = {name}
    if name[-1] in LAST:
        bases.add(name[:-1])
        if name[-2] in _SOFT_LAST:
            bases.add(name[:-2])
    for ending, closed in FLEETING:
        if name.endswith(ending):
            bases.add(name.removesuffix(ending) + closed)
    bases |= {
        base.removesuffix(closed) + opened
        for base in tuple(bases)
        for closed, opened in _OPENED
        if base.endswith(closed)
    }
    bases = {base for base in bases if len(base) >= _SHORTEST_STEM}
    stems = {base for base in bases if base.endswith(_ALREADY)}
    for made in (made for made in _MADE if made.isascii() == is_latin):
        stems |= {base + made for base in bases if len(base) > _SHORTEST_STEM}
        if larger:
            stems |= {base + between + made for base in bases for between in _BETWEEN}
    stems |= {
        base[:-1] + end
        for base in bases
        if len(base) > _SHORTEST_STEM
        for end in _HARD.get(base[-1], ())
    }
    return frozenset(stems)
