"""Say whether a text names just this city: not a person, a county, a namesake, or a common word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.gazetteer.names import PRIMARY
from bot.news import bond
from bot.news.evidence_areas import states_and_countries
from bot.news.evidence_aside import is_aside, is_dish, is_noun_in_german, is_town_verb
from bot.news.evidence_beside import is_modifier, is_other_thing, is_university
from bot.news.evidence_forms import uninflected
from bot.news.evidence_meant import Meant
from bot.news.evidence_people import PROCLITICS, matched
from bot.news.evidence_text import Text, Word
from bot.news.evidence_unspaced import stands_unspaced
from bot.news.evidence_words import (
    AFTER,
    AND,
    BEFORE,
    BRITISH,
    BRITISH_BEHIND,
    CALLED_AFTER,
    CLUBS,
    COMMON,
    FOODS,
    GIVEN_FIRST,
    INSTITUTIONS,
    ITS,
    LED,
    MORE_GIVEN,
    NAME_AHEAD,
    NEVER_NAMES,
    NO_SURNAME,
    OF,
    OF_NAMES,
    ONLY_STATES,
    PLACED,
    ROYAL,
    STORMS,
    THINGS,
    TITLES,
)

_GREAT = 100_000
_TOWN = 15_000
_PAUSE = re.compile(r"\s*[.,;:)–—-]")
_JOINS = frozenset({" ", "-", "\u00a0"})


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
        return _areas_in(text, city.areas) or names_sister(text, city)
    theirs = _areas_in(text, city.elsewhere - city.areas - set(city.names))
    ours = _areas_in(text, city.areas - set(city.names))
    near = names_sister(text, city)
    if theirs and not (ours or near):
        return False
    return near or not (
        has_any(text, city.their_sisters - city.sisters - set(city.names))
        or _has_row(text, city.their_rows - city.sister_rows, city)
    )


def is_modifier_only(text: Text, city: Meant) -> bool:
    """Return whether each time the city's name stands in the text it belongs to another noun: "Basler Läckerli"."""
    stands = list(mentions(text, city))
    return bool(stands) and all(
        length and (is_modifier(text, at, at + length) or is_aside(text, at, at + length, city))
        for at, length in stands
    )


def names_sister(text: Text, city: Meant) -> bool:
    """Return whether the text names a sister of the city."""
    return has_any(text, city.sisters) or _has_row(text, city.sister_rows, city, inflected=True)


def names_area(text: Text, city: Meant) -> bool:
    """Return whether the text names the region or country of the city."""
    return _areas_in(text, city.areas)


def _areas_in(text: Text, areas: frozenset[str]) -> bool:
    return any(area in text.folded and re.search(rf"(?<!\w){re.escape(area)}(?!\w)", text.folded) for area in areas if len(area) > 3)  # fmt: skip


def has_any(text: Text, names: frozenset[str]) -> bool:
    """Return whether a name of several letters stands in the text as words."""
    words = [word.folded for word in text.words]
    for length in (1, 2, 3):
        for at in range(len(words) - length + 1):
            if text.words[at].large and " ".join(words[at : at + length]) in names:
                return True
    return any(
        name in text.folded for name in names if name and name[0] >= "\u2e80" and len(name) > 1
    )


def _has_row(text: Text, rows: frozenset[int], city: Meant, *, inflected: bool = False) -> bool:
    """Return whether one of these places is named in whatever language, by a name that is no word.

    `inflected` finds it in its cases, too: a delegation "ze Stuttgartu".
    """
    places = city.places
    if places is None or not rows:
        return False
    for length in (3, 2, 1):
        for at in range(len(text.words) - length + 1):
            inside = text.words[at : at + length]
            name = " ".join(word.folded for word in inside)
            if not inside[0].large or name in city.names:
                continue
            is_short = len(name) < 5 - (name > "\u0370")
            if len(name) < 4 - (name > "\u0370"):
                continue
            for called in (name, *(uninflected(name) if inflected and length == 1 else ())):
                if places.names_no_city(called) or places.is_given_name(called):
                    continue
                found = rows.intersection(row for row, _ in places.entries(called))
                # Four letters are a name where many people live: Lwiw.
                if any(not is_short or places.city(row).population >= _GREAT for row in found):
                    return True
    return False


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
    joined = after is not None and words[end - 1].gap in _JOINS
    if joined and after and after.folded in AFTER and (after.large or not text.cased):
        return True
    if is_other_thing(text, at, end):
        return True
    # What a university does with others is the town's only where a sister of it is named.
    if is_university(text, at, end) and not has_any(text, city.sisters):
        return True
    if joined and after and (after.folded in THINGS or _is_called_after(text, after)):
        return True
    if any(
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
    if before is not None and before.gap in _JOINS and before.large and before.folded in BEFORE:
        return True
    if before is not None and before.gap == " " and before.folded in ROYAL | STORMS:
        return True
    if is_noun_in_german(text, at, end, city) or is_dish(text, at):
        return True
    if _is_another_towns(text, at, end, city):
        return True
    if _in_longer_name(text, at, end, city) or _is_a_word(text, at, end, city):
        return True
    if _is_elsewhere(text, end, city) or _is_qualified_otherwise(text, end, city):
        return True
    return _is_person(text, at, end, city)


def _is_another_towns(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether what may be a case of the name is another town's own: Wittenberge beside Wittenberg."""
    own = text.words[at].folded
    if end - at > 1 or own in city.names or city.places is None:
        return False
    is_named_so = any(
        kind == PRIMARY and city.places.city(row).population >= _TOWN
        for row, kind in city.places.entries(own)
    )
    return is_named_so and not names_sister(text, city)


def _is_called_after(text: Text, after: Word) -> bool:
    is_compound = "-" in text.words[text.words.index(after) - 1].gap
    return (
        after.folded in CALLED_AFTER
        and after.large
        and text.cased
        and (is_compound or not text.titled)
    )


def _is_a_word(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether the name is a word of the text's language, and nothing says it is a name here."""
    own = " ".join(word.folded for word in text.words[at:end])
    languages = [language for language in text.languages if own in COMMON[language]]
    if not languages:
        return False
    if any(own in NEVER_NAMES.get(language, ()) for language in languages):
        return True
    before = text.words[at - 1].folded if at else ""
    after = text.words[end].folded if end < len(text.words) else ""
    if text.cased and is_town_verb(after) and text.words[end - 1].gap == " ":
        return False
    both = " ".join(word.folded for word in text.words[end : end + 2])
    if (
        after in NAME_AHEAD
        or both in NAME_AHEAD
        or (after in {"city", "town"} and text.words[end].large and text.cased)
    ):
        return False
    if text.words[end - 1].gap.startswith(":") and not at:
        return False
    if text.words[end - 1].gap in {" ", ", "} and _leads_to_bond(text, end):
        return False
    # Turkish sets off the ending of a name: "Ordu'da".
    if text.words[end - 1].gap in {"'", "’"}:
        return False
    if not text.cased and before in PLACED:
        return False
    if at and not set(languages) & set(LED) and text.cased and text.words[at - 1].gap == " ":
        return text.titled
    # Mid-sentence a capital says that it is a name, but where every noun has one.
    if at and not text.titled and text.cased and "de" not in languages and before in PLACED:
        return False
    if "de" in languages and before in PLACED - {"und", "mit", "a", "de", "en"}:
        return False
    if has_any(text, city.sisters) or _areas_in(text, city.areas):
        return False
    # At the head of a French or Italian sentence a noun has its article, or "de" behind it.
    if not at and languages in (["fr"], ["it"], ["es"]) and after not in OF:
        return False
    if after in AND and end + 1 < len(text.words):
        follows = text.words[end + 1]
        return not (
            follows.large and city.places is not None and city.places.entries(follows.folded)
        )
    return True


def _leads_to_bond(text: Text, at: int) -> bool:
    """Return whether the bond is said from that word on: "Salon ystävyyskaupunki", "Lens et sa ville jumelle"."""
    one, two, three, four = ([word.folded for word in text.words[at : at + 4]] + [""] * 4)[:4]
    if one in AND and two in ITS:
        return bond.is_said(f"{three} {four}")
    return bond.is_said(one) or (bond.is_said(f"{one} {two}") and not bond.is_said(two))


def _in_longer_name(text: Text, at: int, end: int, city: Meant) -> bool:
    if city.places is None:
        return False
    for start in range(max(0, at - 2), at + 1):
        for stop in range(end, min(len(text.words), end + 3) + 1):
            if stop - start == end - at:
                continue
            inside = text.words[start:stop]
            if any(word.gap not in _JOINS for word in inside[:-1]):
                continue
            if not inside[0].large or not inside[-1].large:
                continue
            # "Florence City Council" is the council of Florence, whatever else is a Florence City.
            behind = text.words[stop].folded if stop < len(text.words) else ""
            if inside[-1].folded in {"city", "town"} and behind in INSTITUTIONS:
                continue
            rows = {row for row, _ in city.places.entries(" ".join(word.folded for word in inside))}
            if rows and city.row not in rows:
                return True
    return False


def _is_elsewhere(text: Text, end: int, city: Meant) -> bool:
    """Return whether the name is followed by the area of a namesake: "Portland, Maine"."""
    is_abroad = city.country not in {"GB", "IE", ""}
    behind = " ".join(word.folded for word in text.words[end : end + 2])
    if behind in BRITISH_BEHIND and is_abroad:
        return True
    if end >= len(text.words) or not re.fullmatch(r"\s*[,(]\s*", text.words[end - 1].gap):
        return False
    if text.cased and not text.words[end].large:
        return False  # "Lafayette, in a ceremony" is not Indiana
    for length in (3, 2, 1):
        area = " ".join(word.folded for word in text.words[end : end + length])
        if area in city.areas:
            return False
        if area in city.elsewhere:
            return True
        if area in BRITISH and is_abroad and _ends_there(text, end + length):
            return True
        if area in states_and_countries() and _ends_there(text, end + length):
            # "Paris, Luxembourg and Rome" are three cities.
            return area in ONLY_STATES or not (
                city.places is not None and city.places.is_large(area)
            )
    return False


def _ends_there(text: Text, end: int) -> bool:
    """Return whether something ends in front of the word at `end`: "Dresden, Ontario, hosts"."""
    return end >= len(text.words) or bool(_PAUSE.match(text.words[end - 1].gap))


def _is_qualified_otherwise(text: Text, end: int, city: Meant) -> bool:
    """Return whether what stands behind a name in brackets or a stroke is a namesake's: "Frankfurt (Oder)"."""
    if end >= len(text.words) or not re.fullmatch(r" ?\(|/", text.words[end - 1].gap):
        return False
    further = text.words[end]
    if _is_of_a_namesake(further, city):
        return True
    told = set(city.names[0].split()[1:])
    if len(further.folded) <= 2:
        letters = [word.folded[0] for word in text.words[end : end + 3] if len(word.folded) == 1]
        initials = {part[0] for part in told}
        return further.gap.startswith((".", ")")) and not set(letters) <= initials
    if further.folded in told or city.places is None:
        return False
    name = f"{text.words[end - 1].folded} {further.folded}"
    rows = {row for row, _ in city.places.entries(name)}
    return bool(rows) and city.row not in rows


def _is_of_a_namesake(area: Word, city: Meant) -> bool:
    """Return whether the word in brackets is an area of another city of the name: "Vienne (Isère)"."""
    if city.places is None or not area.large or area.folded in city.areas:
        return False
    found = city.places.qualifiers.find(area.folded)
    return found is not None and not city.places.lies_in(city.row, (found,))


def _is_person(text: Text, at: int, end: int, city: Meant) -> bool:
    places, words = city.places, text.words
    if places is None:
        return False
    before = words[at - 1] if at and words[at - 1].gap == " " else None
    after = words[end] if end < len(words) and words[end - 1].gap == " " else None
    own = " ".join(word.folded for word in words[at:end])
    if not text.cased:
        return False
    if before and before.large:
        if before.folded in TITLES and (places.is_given_name(own) or own in MORE_GIVEN):
            return True
        given = places.is_given_name(before.folded) or before.folded in MORE_GIVEN
        if given and len(before.folded) > 2 and before.folded not in NO_SURNAME:
            # "Jack London": unless the first is a city of its own, as in "Florence Kyoto twinning".
            is_city = places.is_large(before.folded) and before.folded not in GIVEN_FIRST
            return not is_city and before.folded not in city.sisters
    if after is None or not after.large or text.titled or "de" in text.languages:
        return False
    if after.folded in NO_SURNAME | INSTITUTIONS | city.areas | city.sisters:
        return False
    if places.is_given_name(own) or own in MORE_GIVEN:
        return not (places.is_large(after.folded) and not places.is_given_name(after.folded))
    return False
