"""Say whether a text names just this city: not a person, a county, a namesake, or a common word."""

from collections.abc import Iterator
from functools import lru_cache

from bot.news import bond
from bot.news.evidence_around import areas_in, has_any, has_row, names_sister
from bot.news.evidence_aside import is_aside, is_dish, is_noun_in_german
from bot.news.evidence_beside import is_acronym, is_modifier, is_other_thing, is_university
from bot.news.evidence_common import is_a_word
from bot.news.evidence_meant import Meant
from bot.news.evidence_namesakes import (
    JOINS,
    in_longer_name,
    is_another_towns,
    is_elsewhere,
    is_qualified_otherwise,
)
from bot.news.evidence_people import PROCLITICS, matched
from bot.news.evidence_surnames import is_person
from bot.news.evidence_text import Text, Word
from bot.news.evidence_unspaced import stands_unspaced
from bot.news.evidence_words import (
    AFTER,
    BEFORE,
    CALLED_AFTER,
    CLUBS,
    FEASTS,
    FOODS,
    OF_NAMES,
    ROYAL,
    STORMS,
    THINGS,
)


def might_name(folded: str, city: Meant) -> bool:
    """Return whether a folded text holds as much of a name as every form of it keeps: most do not."""
    # Each word of a name may change its ending: Нови Сад, у Новом Саду.
    firsts = (name.partition(" ")[0] for name in city.names if name)
    return any(first[: max(2, len(first) - 3)] in folded for first in firsts)


def is_named(text: Text, city: Meant, told_in: str = "") -> bool:
    """Return whether the text names this city, as far as anything in it tells, and who tells it.

    `told_in` is the code of the source's country, "" where it is not known: a paper of a namesake's
    country means its own, unless it says otherwise.
    """
    if not any(True for _ in mentions(text, city)):
        return False
    if told_in != city.country and told_in in city.rival_countries:
        return areas_in(text, city.areas) or names_sister(text, city)
    theirs = areas_in(text, city.elsewhere - city.areas - set(city.names))
    ours = areas_in(text, city.areas - set(city.names))
    near = names_sister(text, city)
    if theirs and not (ours or near):
        return False
    return near or not (
        has_any(text, city.their_sisters - city.sisters - set(city.names))
        or has_row(text, city.their_rows - city.sister_rows, city)
    )


def is_modifier_only(text: Text, city: Meant) -> bool:
    """Return whether each time the city's name stands in the text it belongs to another noun: "Basler Läckerli"."""
    stands = list(mentions(text, city))
    return bool(stands) and all(
        length and (is_modifier(text, at, at + length) or is_aside(text, at, at + length, city))
        for at, length in stands
    )


def mentions(text: Text, city: Meant) -> Iterator[tuple[int, int]]:
    """Yield where the city's name stands among the words, and how many they are; (-1, 0) where none are told apart."""
    unspaced, spaced = _by_script(city.names)
    for name in unspaced:
        if stands_unspaced(text.folded, name, city):
            yield -1, 0
    for at, word in enumerate(text.words):
        # Hebrew and Arabic write "in", "and", "from" in front of a name as one with it.
        inside = word.folded[1:] if word.folded[0] in PROCLITICS else ""
        for parts in (*spaced.get(word.folded[:2], ()), *spaced.get(inside[:2], ())):
            length = matched(text, at, parts, city)
            if length and not _is_another(text, at, length, city):
                yield at, length
                break


@lru_cache(maxsize=4096)
def _by_script(names: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, list[tuple[str, ...]]]]:
    """Return the names in scripts that may write no blanks, and the parts of the others by their first two letters."""
    spaced: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        if len(name) > 1 and name[0] < "\u2e80":
            spaced.setdefault(name.split()[0][:2], []).append(tuple(name.split()))
    return tuple(name for name in names if name and name[0] >= "\u0e00"), spaced


def _is_another(text: Text, at: int, length: int, city: Meant) -> bool:
    """Return whether the name at that place belongs to a person, another place, or another town."""
    words, end = text.words, at + length
    before = words[at - 1] if at else None
    after = words[end] if end < len(words) else None
    joined = after is not None and words[end - 1].gap in JOINS
    if joined and after and after.folded in AFTER and (after.large or not text.cased):
        return True
    if is_other_thing(text, at, end) or is_acronym(text, at, end):
        return True
    # What a university does with others is the town's only where a sister of it is named.
    if (
        is_university(text, at, end)
        and bond.is_said(text.folded)
        and not has_any(text, city.sisters)
    ):
        return True
    is_feast = end + 1 < len(words) and words[end + 1].folded in FEASTS
    if (
        joined
        and after
        and not is_feast
        and (after.folded in THINGS or _is_called_after(text, after))
    ):
        return True
    if not is_feast and any(
        beside and beside.large and beside.folded in CLUBS
        for beside in (before, after if joined else None)
    ):
        return True
    if (
        joined
        and after
        and words[at].folded in FOODS
        and not after.large
        and "de" not in text.languages
    ):
        return True
    if (
        at > 1
        and before
        and before.folded in {"of", "von", "de", "di"}
        and words[at - 2].folded in OF_NAMES
    ):
        return True
    if before is not None and before.gap in JOINS and before.large and before.folded in BEFORE:
        return True
    if before is not None and before.gap == " " and before.folded in ROYAL | STORMS:
        return True
    if is_noun_in_german(text, at, end, city) or is_dish(text, at):
        return True
    if is_another_towns(text, at, end, city):
        return True
    if in_longer_name(text, at, end, city) or is_a_word(text, at, end, city):
        return True
    if is_elsewhere(text, end, city) or is_qualified_otherwise(text, end, city):
        return True
    return is_person(text, at, end, city)


def _is_called_after(text: Text, after: Word) -> bool:
    is_compound = "-" in text.words[text.words.index(after) - 1].gap
    return (
        after.folded in CALLED_AFTER
        and after.large
        and text.cased
        and (is_compound or not text.titled)
    )
