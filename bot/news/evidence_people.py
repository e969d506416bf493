"""Say whether a word is a city's people or its adjective: Wrocławianie, szegedi, strasbourgeoise."""

from functools import cache

from bot.news.aside_words import ADJECTIVES
from bot.news.evidence_adjectives import is_adjective
from bot.news.evidence_areas import states_and_countries
from bot.news.evidence_forms import is_form
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text
from bot.news.evidence_words import FLEETING, LAST, SOFTENED, TABLE

PROCLITICS = frozenset(TABLE["proclitics"])
_LARGE = tuple(TABLE["people"]["large"])
_SMALL = tuple(TABLE["people"]["small"])
_LOST = (*FLEETING, *((one, other) for one, other in TABLE["people"]["lost"]))
_JOINTS: dict[str, str] = TABLE["people"]["joints"]
_COMPOUNDS = frozenset(TABLE["people"]["compounds"])
_SCANDINAVIA = frozenset({"DK", "NO", "SE"})
_SPOKEN_THERE = frozenset({"da", "nb", "no", "sv"})
_SHORTEST_STEM = 3
_SHORTEST = 7
"""Letters of a word that is small or keeps but three letters of the name: shorter ones are words of their own."""


def matched(text: Text, at: int, name: tuple[str, ...], city: Meant) -> int:
    """Return how many words from `at` are the name, a case of it, its people or its adjective: 0 if none."""
    words = text.words[at : at + len(name)]
    first = words[0]
    is_large = first.large or not text.cased
    if len(name) < 3:
        called = _joined(name) if len(name) == 2 else name[0]
        if called not in states_and_countries() and is_people(first.folded, called, large=is_large):
            return 1
        # "Новосибирские троллейбусы" begins a line.
        is_begun = at == 0 and text.cased
        if is_adjective(first.folded, called, large=is_large and not is_begun):
            return 1
        if _is_compound(first.folded, called) and (
            city.country in _SCANDINAVIA or not _SPOKEN_THERE.isdisjoint(text.languages)
        ):
            return 1
        if ("hu" in text.languages or city.country == "HU") and _is_hungarian_adjective(
            first.folded, called
        ):
            return 1
    if len(words) < len(name) or not is_large:
        return 0
    if first.folded[0] in PROCLITICS and first.folded[1:] == name[0]:
        is_it = all(word.folded == part for word, part in zip(words[1:], name[1:], strict=True))
    else:
        # Both parts of a name change: Нови Сад, у Новом Саду.
        is_it = all(is_form(word.folded, part) for word, part in zip(words, name, strict=True))
    return len(name) if is_it else 0


def _joined(parts: tuple[str, ...]) -> str:
    """Return what a name of two words is in front of its people's ending: Novosađani, of Novi Sad."""
    one, other = parts
    return (
        (one[:-1] if one[-1] in LAST else one)
        + _JOINTS["latin" if one.isascii() else "cyrillic"]
        + other
    )


@cache
def is_people(word: str, name: str, *, large: bool) -> bool:
    """Return whether a folded word is the people or an adjective of a folded name of one word.

    Where it is not `large` only endings count that languages write small.
    """
    if len(name) < 4 or word[:2] != name[:2] or len(word) < len(name):
        return False
    for end in (*_LARGE, *_SMALL) if large else _SMALL:
        stem = word.removesuffix(end)
        if stem != word and stem in _stems(name):
            return len(word) >= _SHORTEST or (large and len(stem) > _SHORTEST_STEM)
    end = max((end for end in ADJECTIVES if word.endswith(end)), key=len, default="")
    # "Baristi" is no adjective of Bari: the vowel would be gone.
    is_kept = word.isascii() and word.removesuffix(end)[-1] in LAST
    return (
        not large and len(word) >= _SHORTEST and bool(end) and not is_kept and is_form(word, name)
    )


def _is_compound(word: str, name: str) -> bool:
    """Return whether the folded word is a Scandinavian one for what belongs to the name: Stockholmspolisen."""
    rest = word.removeprefix(name)
    return rest != word and (rest in _COMPOUNDS or rest.removeprefix("s") in _COMPOUNDS)


def _is_hungarian_adjective(word: str, name: str) -> bool:
    """Return whether in Hungarian the folded word is an adjective of the name: "debreceni", "pécsiek"."""
    return len(name) > 3 and word in {f"{name}{end}" for end in TABLE["people"]["hungarian"]}


@cache
def _stems(name: str) -> frozenset[str]:
    stems = {name, *(name[: -len(end)] + left for end, left in _LOST if name.endswith(end))}
    if name[-1] in LAST:
        stems.add(name[:-1])
    stems |= {
        stem[:-1] + soft for stem in tuple(stems) for soft in SOFTENED.get(stem[-1:], ()) if soft
    }
    return frozenset(stem for stem in stems if len(stem) >= _SHORTEST_STEM)
