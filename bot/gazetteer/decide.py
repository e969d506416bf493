"""Decide between the cities that a text may mean: answer, or ask."""

import re
from collections.abc import Sequence

from bot.gazetteer.candidates import LONGEST_CODE, Hit
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found, Note, NotFound, Resolution, Taken
from bot.gazetteer.names import ALTERNATE, CODE, NICKNAME
from bot.gazetteer.nickname import is_strange
from bot.gazetteer.normalise import LONGEST
from bot.gazetteer.score import (
    ASK_BELOW,
    KIND_PENALTY,
    LIGHTER,
    LIGHTER_FIRST_BELOW,
    OTHERS,
    OTHERS_WITHIN,
    OWN_HEADS,
    OWN_HEADS_RESPELT,
    OWN_HEADS_SPELT,
    OWN_PEOPLE,
    SHOWN,
    TOWN_PEOPLE,
)

LIKELIEST_SHOWN = 3
"""Places of a menu that go by likelihood alone; the others go first to namesakes with pairings on record."""

GREATER_SHOWN = 2
"""Places of a menu that far greater cities, one slip away, keep beside such namesakes."""

DOUBLE_DEGREES2 = 0.05
"""Square of degrees within which two of one name are one city that stands twice in GeoNames."""


def decide(query: str, hits: Sequence[Hit], cities: CityIndex) -> Resolution:
    """Return the best of `hits` (likeliest first), or ask if another comes too close.

    Hits that are not believed are only offered as near. A by-name is no rival of an own name. A city whose own name was typed to the letter is
    never passed over for another's by-name: it is asked about, and stands first if it comes near.
    """
    believed = [hit for hit in hits if hit.trust >= 0]
    if not believed:
        return NotFound(query, tuple(cities.city(hit.row) for hit in hits[:SHOWN]))
    own = _passed_over(query, believed, cities)
    code = own is not None and (
        believed[0].kind == CODE or _is_short_for(query, believed[0], cities)
    )
    if own is not None and own.score > believed[0].score - _may_stand_above(
        query, own, believed[0], cities
    ):
        believed = [own, *(hit for hit in believed if hit is not own)]
    top = believed[0]
    best = cities.city(top.row)
    rivals = [
        hit
        for hit in believed[1:]
        if hit.score > top.score - ASK_BELOW
        and not (top.is_own and hit.kind > NICKNAME)
        and not _is_double(best, cities.city(hit.row))
    ]
    if code and top is own:
        rivals, own = [], None  # A code is seldom typed for its city; its own name is.
    if own is not None or rivals:
        shown = _shown(believed, cities)
        if own is not None and own not in shown:
            shown[-1] = own
        shown = _bearers_first(query, shown, cities)
        notes = notes_of(query, top, cities)
        if any(hit.is_own and hit.whole for hit in shown):
            # "Chatham-Kent" is a city: nobody need have spoken of Kent.
            notes = tuple(note for note in notes if note.kind is not Taken.PART)
        return Ambiguous(query, tuple(cities.city(hit.row) for hit in shown), notes)
    others = [hit for hit in believed[1:] if hit.score > top.score - OTHERS_WITHIN]
    # Who bears the name stands before who has it for a by-name: Tijuana was once Zaragoza.
    others.sort(key=lambda hit: hit.kind > NICKNAME and not _is_begun(query, hit, cities))
    notes = notes_of(query, top, cities)
    if not notes and _is_called_otherwise(query, top, others, cities):
        notes = (Note(Taken.SLIP, query.strip(), best.name, best),)
    name = query.split(",")[0].strip()
    by_name = top.kind == NICKNAME or (top.kind == ALTERNATE and _is_said_in_english(name, cities))
    if not notes and by_name and is_strange(name, best):
        notes = (Note(Taken.NICKNAME, name, best.name, best),)
    return Found(best, tuple(cities.city(hit.row) for hit in others[:OTHERS]), notes)


def _is_said_in_english(name: str, cities: CityIndex) -> bool:
    """Return whether a name is words of English, as a nickname is and no other name in another language: "River City"."""
    words = cities.fold(name).split()
    return len(words) > 1 and all(map(cities.is_english_word, words))


def _is_called_otherwise(query: str, top: Hit, others: Sequence[Hit], cities: CityIndex) -> bool:
    """Return whether all that was typed is a town's own name, but `top` was taken by another of its names.

    Wawa is a town, and what Warsaw is called for short; the City of London is not all of London.
    """
    if not (top.whole or not top.spelt) or (top.spelt and top.kind < ALTERNATE):
        return False
    typed = cities.fold(query)
    return any(
        hit.is_own
        and cities.fold(cities.city(hit.row).name) == typed
        and cities.city(hit.row).population >= TOWN_PEOPLE
        for hit in others
    )


def _is_short_for(query: str, top: Hit, cities: CityIndex) -> bool:
    """Return whether the city has the letters for a by-name, as airports have, but they are not typed as such: "Ham"."""
    typed = cities.fold(query)
    return (
        top.kind == NICKNAME
        and len(typed) <= LONGEST_CODE
        and not query.strip().isupper()
        and typed not in cities.fold(cities.city(top.row).name).split()
    )


def _bearers_first(query: str, hits: list[Hit], cities: CityIndex) -> list[Hit]:
    """Return a menu's hits, first who bears the name or one that begins so, if any of them comes near the likeliest.

    A hamlet that nobody asks for here stays where it is: Valence in Occitania behind Valencia.
    """
    others = [cities.prior(hit.row) for hit in hits if not _bears(query, hit, cities)]
    least = max(others, default=0.0) - LIGHTER
    bearers = [
        hit
        for hit in hits
        if _bears(query, hit, cities) and (_is_known(hit, cities) or cities.prior(hit.row) > least)
    ]
    if not bearers or bearers[0].score <= hits[0].score - ASK_BELOW:
        return hits
    return [*bearers, *(hit for hit in hits if hit not in bearers)]


def _bears(query: str, hit: Hit, cities: CityIndex) -> bool:
    return (hit.spelt and hit.kind <= NICKNAME) or _is_begun(query, hit, cities)


def decide_between(
    query: str, hits: Sequence[Hit], greater: Sequence[Hit], cities: CityIndex
) -> Ambiguous:
    """Ask whether a small place's name or a far greater city's, one slip away, was meant.

    An own name stands first, for it may well be meant; a village's by-name does not.
    """
    rows = {hit.row for hit in hits}
    spelt = next((hit for hit in hits if hit.is_own and _is_spelt(query, hit, cities)), hits[0])
    hits = [spelt, *(hit for hit in hits if hit is not spelt)]
    asked_for = sum(hit.is_own and cities.has_sisters(hit.row) for hit in hits[1:])
    great = [hit for hit in greater if hit.row not in rows]
    great = great[: SHOWN - 1 - min(asked_for, SHOWN - 1 - GREATER_SHOWN)]
    small = _shown(hits, cities, SHOWN - len(great))
    top = cities.city(hits[0].row)
    known = hits[0].spelt and top.population >= LIGHTER_FIRST_BELOW
    if hits[0].is_own or known:
        asked = [hit for hit in small[1:] if _bears(query, hit, cities) and _is_known(hit, cities)]
        rest = (hit for hit in small[1:] if hit not in asked)
        order = [*small[:1], *asked, *great, *rest]
    else:
        order = [*great, *small]
    return Ambiguous(
        query, tuple(cities.city(hit.row) for hit in order), notes_of(query, greater[0], cities)
    )


def _shown(hits: Sequence[Hit], cities: CityIndex, most: int = SHOWN) -> list[Hit]:
    """Return the candidates that a menu holds: the likeliest, then namesakes that are asked for here."""
    likeliest = max(1, most - SHOWN + LIKELIEST_SHOWN)
    first, rest = [*hits[:likeliest]], hits[likeliest:]
    paired = [hit for hit in rest if hit.is_own and cities.has_sisters(hit.row)]
    chosen = [*first, *paired, *(hit for hit in rest if hit not in paired)][:most]
    return [hit for hit in hits if hit in chosen]


def notes_of(query: str, hit: Hit, cities: CityIndex) -> tuple[Note, ...]:
    """Return what must be said of a reading: the words as they were typed, the city's name as it is."""
    city = cities.city(hit.row)

    def said(note: Note) -> Note:
        leaves_out = note.kind in {Taken.DROPPED, Taken.LEFT_OUT}
        taken = note.taken or ("" if leaves_out else city.name)
        typed = as_typed(query, note.typed, cities)
        called = note.city or (city if taken == city.name else None)
        return Note(note.kind, typed, taken, called, note.area)

    return tuple(map(said, hit.notes))


_WORD = re.compile(r"[^\s,;()]+")


def as_typed(query: str, folded: str, cities: CityIndex) -> str:
    """Return the words of `query` whose search form is `folded`, or that form if there are none."""
    words = list(_WORD.finditer(query[:LONGEST]))
    for length in range(1, len(folded.split()) + 2):
        for first, last in zip(words, words[length - 1 :], strict=False):
            written = query[first.start() : last.end()]
            if cities.fold(written) == folded:
                return written
    return folded


def _passed_over(query: str, hits: Sequence[Hit], cities: CityIndex) -> Hit | None:
    """Return the likeliest city whose own name was typed though another reading outweighs it.

    All that was typed counts for more than a name and its area: "Chatham-Kent" is not Chatham in Kent. Of
    cities whose own it is the greatest stands for the name. A name that we print otherwise is as good as a
    by-name: "Wangen" is Wangen im Allgäu, but Wangen, too.
    """
    top = hits[0]
    if top.is_own and top.whole:
        if _is_printed(query, top, cities):
            return None
        return next(
            (hit for hit in _known_owns(hits, query, cities) if _is_printed(query, hit, cities)),
            None,
        )
    owns = _known_owns(hits, query, cities)
    owns = [hit for hit in owns if hit.whole] or owns
    if not owns or top.is_own > owns[0].whole:
        return None
    spelt = next((hit for hit in owns if _is_spelt(query, hit, cities)), None)
    return spelt or max(owns, key=lambda hit: cities.city(hit.row).population)


def _known_owns(hits: Sequence[Hit], query: str, cities: CityIndex) -> list[Hit]:
    """Return the cities whose own name was typed, if they are known enough.

    A town is, beside a city that has the letters for a code: Krk beside Kraków, but no Rio beside Rio de Janeiro.
    """
    top, typed = hits[0], cities.fold(query)
    code = (
        top.kind in {NICKNAME, CODE}
        and len(typed) <= LONGEST_CODE
        and typed not in cities.fold(cities.city(top.row).name).split()
    )
    return [
        hit
        for hit in hits
        if hit.is_own
        and (_is_known(hit, cities) or (code and cities.city(hit.row).population >= TOWN_PEOPLE))
    ]


def _is_printed(query: str, own: Hit, cities: CityIndex) -> bool:
    """Return whether the city is printed as it was typed: mark for mark, if it is printed with any.

    A name without marks may have some in another language: "Los Ángeles".
    """
    name = cities.city(own.row).name
    marked = not (name.isascii() or query.isascii())
    return cities.fold(name) == cities.fold(query) and (not marked or _is_spelt(query, own, cities))


def _is_known(own: Hit, cities: CityIndex) -> bool:
    return cities.has_sisters(own.row) or cities.city(own.row).population >= OWN_PEOPLE


def _is_spelt(query: str, own: Hit, cities: CityIndex) -> bool:
    """Return whether the name was written with the very marks it has: "Türi" is not Turi."""
    written = query.split(",")[0].strip().casefold()
    return not written.isascii() and cities.city(own.row).name.casefold() == written


def _may_stand_above(query: str, own: Hit, top: Hit, cities: CityIndex) -> float:
    """Return the gap of scores up to which an own name stands above a by-name that outweighs it."""
    if _is_spelt(query, own, cities):
        return OWN_HEADS_SPELT
    if _is_short_for(query, top, cities):
        return OWN_HEADS[CODE] + KIND_PENALTY[CODE] - KIND_PENALTY[NICKNAME]
    return OWN_HEADS[top.kind] if top.spelt else OWN_HEADS_RESPELT


def _is_begun(query: str, hit: Hit, cities: CityIndex) -> bool:
    """Return whether the city's own name begins with what was typed: Minato City in Tokyo is a Minato."""
    return f"{cities.fold(cities.city(hit.row).name)} ".startswith(f"{cities.fold(query)} ")


def _is_double(one: City, other: City) -> bool:
    return (
        one.country == other.country
        and (one.lat - other.lat) ** 2 + (one.lon - other.lon) ** 2 < DOUBLE_DEGREES2
    )
