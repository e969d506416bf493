"""Mend the name of an area that is a slip away from what was typed where one may be asked for: "sister cities in Bavria".

Only words that nobody knows are mended, and only where a question leads to a name. A city that everybody knows and
that is as near goes before a small area, and is offered beside a great one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from rapidfuzz.distance import OSA

from bot.gazetteer.areas import OWN, PART, Area, AreaKind
from bot.gazetteer.asked import (
    AboutAnniversaries,
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutPair,
    NoQuestion,
    Question,
    Slip,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.inflected import uninflected
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import GREATER_INSIDE, AreaMeant, CityMeant, place_meant
from bot.gazetteer.resolve import resolve
from bot.gazetteer.score import HAMLET_PEOPLE
from bot.gazetteer.sentence import Stretch, sentences
from bot.gazetteer.written import has_capital, is_name_word

LONGEST = 3
"""Words of a name that is mended."""

SHORTEST, SHORTEST_BARE, SHORTEST_ELSEWHERE = 4, 5, 3
"""Letters from which a name is mended, where nothing but it is said, and in a script without capitals."""

SHORTEST_PART = 6
"""The same of the name of but a part of an area."""

LONG = 9
"""Letters from which two slips are thought of: "Untied Kingdon"."""

LONGEST_SLIP = 1.25
"""Cost of one slip at most (`score`)."""

MOST_UNKNOWN = 3
"""Unknown words of a text that are looked at; more make no question."""

MOST_FORMS = 8
"""Forms without their case endings that are looked at for each name."""

WELL_KNOWN = 100_000
"""People of a city that is thought of beside an area as near."""

OFFERED = 2
"""Such cities that are offered."""


class _Slot(IntEnum):
    """What leads to a name: "in", which asks for an area; "of" and the like; nothing, for it is all that is said."""

    INSIDE = 0
    NAMED = 1
    BARE = 2


PEOPLE = {_Slot.INSIDE: 300_000, _Slot.NAMED: 1_000_000, _Slot.BARE: 2_000_000}
"""People of a region, and where nothing else is said of a country, too, that is thought of."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text with its areas as they are written, and what was typed for them."""

    text: str
    slips: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    slip: Slip


def without_area_slips(text: str, cities: CityIndex, phrases: Phrases) -> Mended | None:
    """Return `text` with the names of areas that are a slip away put right, None where there is none."""
    parts = sentences(text)
    hits = [hit for part in parts for hit in _Part(part, len(parts) == 1, cities, phrases).hits()]
    if not hits:
        return None
    written, end = "", 0
    for hit in hits:
        written += text[end : hit.start] + hit.slip.taken
        end = hit.end
    return Mended(written + text[end:], tuple(hit.slip for hit in hits))


def with_slips(question: Question, mended: Mended, cities: CityIndex) -> Question | None:
    """Return what the mended text asks with what was typed, None if it does not ask about these areas."""
    if isinstance(question, AboutKinds | NoQuestion):
        return None
    keys = _keys(question, cities)
    if not all(slip.area.key in keys or _is_beside(slip, question) for slip in mended.slips):
        return None
    return replace(question, slips=(*question.slips, *mended.slips))


def _keys(question: Question, cities: CityIndex) -> set[str]:
    """Return the keys of the areas that are asked about."""
    areas: tuple[Area | None, ...] = ()
    names: tuple[str, ...] = ()
    match question:
        case AboutArea(area, without):
            areas = area, without, *area.parts
        case AboutAreas(area, other):
            areas = area, other, *area.parts, *other.parts
        case AboutCity(name, narrowing=narrowing):
            areas, names = narrowing.areas if narrowing else (), (name,)
        case AboutHome(narrowing, other):
            areas, names = narrowing.areas if narrowing else (), (other,)
        case AboutPair(name, other):
            names = name, other
        case AboutAnniversaries(name):
            names = (name,)
    meant = [place_meant(name, cities, inside=True) for name in names if name]
    found = {each.area.key for each in meant if isinstance(each, AreaMeant)}
    return found | {area.key for area in areas if area is not None}


def _is_beside(slip: Slip, question: Question) -> bool:
    """Whether the area only says where the city lies: "Munich in Germny"."""
    return isinstance(question, AboutCity | AboutPair) and slip.taken in question.name


class _Part:
    """Finds the slips in one sentence."""

    def __init__(
        self, sentence: Stretch, is_whole: bool, cities: CityIndex, phrases: Phrases
    ) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._is_whole = is_whole
        self._cities = cities
        self._phrases = phrases
        self._cases = phrases.cases | phrases.town_cases

    def hits(self) -> list[_Hit]:
        """Return what is to be mended, in order."""
        candidates = [i for i, word in enumerate(self._words) if self._may_be_a_name(word)]
        if not candidates:
            return []
        found_term = self._phrases.term(self._words)
        term = found_term and found_term[1:]
        unknown = [i for i in candidates if not self._is_known(i, term)]
        if not 0 < len(unknown) <= MOST_UNKNOWN:
            return []
        found: list[_Hit] = []
        end = 0
        for i in unknown:
            if i < end or (term is not None and term[0] <= i < term[1]):
                continue
            if (hit := self._hit(i, term)) is not None:
                last, found_hit = hit
                found.append(found_hit)
                end = last
        return found

    def _may_be_a_name(self, word: str) -> bool:
        return (
            len(word) >= _shortest(word) and is_name_word(word) and word not in self._phrases.common
        )

    def _is_known(self, i: int, term: tuple[int, int] | None) -> bool:
        """Whether a word is a name, or one's case, or tells of an area."""
        raw = self._sentence.part(i, i + 1).text
        fold, cities = self._cities.fold, self._cities
        named = cities.has_name(raw) and not (
            (self._words[max(0, i - 1)],) in self._phrases.asking.inside
            and _is_a_hamlets_by_name(raw, cities)
        )
        if named or (
            cities.areas.adjective(fold(raw)) is not None and self._is_beside_cities(i, term)
        ):
            return True
        if raw.islower() and cities.is_english_word(fold(raw)):
            return True
        if any(
            cities.has_name(self._sentence.part(start, end).text)
            for start in range(max(0, i - LONGEST), i + 1)
            for end in range(max(i + 1, start + 2), min(i + LONGEST + 1, len(self._words)) + 1)
        ):
            return True  # "National City"
        forms = [text for text, _ in uninflected(raw, self._cases)]
        if term is not None and i + 1 == term[0]:
            # "Obans Partnerstädte" are Oban's.
            endings = self._phrases.endings_before(self._words[slice(*term)])
            owners = [
                raw.removesuffix(e.letters) + e.instead for e in endings if raw.endswith(e.letters)
            ]
            # … but "germanys sister cities" are no village's.
            forms += [one for one in owners if not cities.areas.named(cities.fold(one))]
        return any(map(cities.has_name, forms))

    def _is_beside_cities(self, i: int, term: tuple[int, int] | None) -> bool:
        """Whether word `i` stands beside "cities" or the word for sister city: "German towns"."""
        beside = (self._words[max(0, i - 1) : i], self._words[i + 1 : i + 2])
        asking = self._phrases.asking
        if any(word in asking.cities | asking.kin for word in beside):
            return True
        return term is not None and (i + 1 == term[0] or i == term[1])

    def _hit(self, i: int, term: tuple[int, int] | None) -> tuple[int, _Hit] | None:
        """Return where the area that word `i` is a slip of ends, and what it is."""
        for length in range(LONGEST, 0, -1):
            for start in range(max(0, i - length + 1), i + 1):
                end = start + length
                if end > len(self._words) or not self._is_one(start, end, term):
                    continue
                slot = self._slot(start, end, term)
                slip = None if slot is None else self._slip(start, end, slot)
                if slip is not None:
                    tokens = self._sentence.tokens
                    return end, _Hit(tokens[start].start, tokens[end - 1].end, slip)
        return None

    def _is_one(self, start: int, end: int, term: tuple[int, int] | None) -> bool:
        """Whether words may be one name, which no other name goes on from."""
        if term is not None and start < term[1] and term[0] < end:
            return False
        words = self._words[start:end]
        if not all(map(is_name_word, words)) or words[0] in self._phrases.standing:
            return False
        behind = self._words[end : end + 1]
        if not behind or (term is not None and end == term[0]) or not is_name_word(behind[0]):
            return True
        return behind[0] in self._phrases.common

    def _slot(self, start: int, end: int, term: tuple[int, int] | None) -> _Slot | None:
        """Return what leads to a name, None where none is due."""
        phrases, words = self._phrases, self._words
        at = start
        while at and words[at - 1] in phrases.articles:
            at -= 1
        before = words[at - 1] if at else ""
        told = {(before,), words[max(0, at - 2) : at], (words[start - 1] if start else "",)}
        if told & (phrases.asking.inside | phrases.asking.between | phrases.asking.without):
            return _Slot.INSIDE
        if before in phrases.inside:
            return _Slot.INSIDE
        if start and end == len(words) and before in phrases.joins and self._is_joined(at - 1):
            return _Slot.INSIDE
        if at == 0 and end == len(words):
            return _Slot.BARE if self._is_whole else None
        if start and (words[start - 1] in phrases.leading or before in phrases.leading):
            return _Slot.NAMED
        if start and is_name_word(words[start - 1]) and words[start - 1] not in phrases.common:
            return None  # "Los Angelas sister cities"
        if words[end : end + 1] in {("'s",), ("'",)}:
            return _Slot.NAMED
        return _Slot.NAMED if term is not None and (end == term[0] or start == term[1]) else None

    def _is_joined(self, at: int) -> bool:
        """Whether an area stands before a joint: "in Norway and Swedn"."""
        return any(
            isinstance(place_meant(self._sentence.part(start, at).text, self._cities), AreaMeant)
            for start in range(max(0, at - LONGEST), at)
        )

    # ── which area ───────────────────────────────────────────────────────────────────────────

    def _slip(self, start: int, end: int, slot: _Slot) -> Slip | None:
        raw = self._sentence.part(start, end).text
        cities = self._cities
        folded = cities.fold(raw)
        if len(folded) < (SHORTEST_BARE if slot is _Slot.BARE else _shortest(folded)):
            return None
        if slot is _Slot.BARE and (not has_capital(raw) or cities.is_given_name(folded)):
            return None
        if slot is not _Slot.INSIDE and cities.is_english_word(folded):
            return None
        found: list[tuple[int, float, int, Area, str]] = []
        for text in self._forms(raw, folded):
            for name, cost in cities.areas.near(text, 2 if len(text) >= LONG else 1):
                edits = OSA.distance(text, name)
                area = _area(name, slot, cities) if cost <= LONGEST_SLIP * edits else None
                if area is not None and (slot is _Slot.INSIDE or _is_sure(text, name)):
                    found.append((edits, round(cost, 1), -area.people, area, name))
        if not found:
            return None
        found.sort(key=lambda each: each[:3])
        edits, _, _, area, name = found[0]
        # A region is less likely meant than a country: "leister" is Leicester before Leinster.
        farther = int(area.kind is AreaKind.REGION and slot is not _Slot.INSIDE)
        near, sure = cities_as_near(raw, edits + farther, cities)
        if sure and slot is not _Slot.INSIDE:
            return None
        greatest = max((city.population for city in near), default=0)
        if area.people < GREATER_INSIDE[OWN] * greatest or self._goes_on(raw, end, edits):
            return None
        written = name.title() if has_capital(raw) else name
        others = dict.fromkeys(each[3] for each in found if each[0] == edits and each[3] != area)
        instead = tuple(city.key for city in near)
        return Slip(raw, written, area, instead, tuple(others)[:OFFERED])

    def _goes_on(self, raw: str, end: int, edits: int) -> bool:
        """Whether it is a city's name with the word behind it: "Oklhoma City"."""
        behind = self._sentence.part(end, end + 1).text
        return is_name_word(behind) and cities_as_near(f"{raw} {behind}", edits, self._cities)[1]

    def _forms(self, raw: str, folded: str) -> Iterator[str]:
        yield folded
        forms = {self._cities.fold(text) for text, _ in uninflected(raw, self._cases)} - {folded}
        yield from sorted(forms)[:MOST_FORMS]


def _area(name: str, slot: _Slot, cities: CityIndex) -> Area | None:
    """Return the area of this name, None where it is too small, rather a city's, or but a word for bare words.

    A part of one counts only behind "in", and where its name is long: "villes jumelées en Bourgone".
    """
    part = slot is _Slot.INSIDE and len(name) >= SHORTEST_PART
    names = [each for each in cities.areas.named(name) if part or each.how != PART]
    if len(name) < _shortest(name) or not names:
        return None
    area = names[0].area
    region = bool(area.country) and area.kind is AreaKind.REGION
    if (region or slot is _Slot.BARE) and area.people < PEOPLE[slot]:
        return None
    if slot is _Slot.BARE and names[0].how != OWN:
        return None
    match place_meant(name, cities, inside=slot is _Slot.INSIDE):
        case AreaMeant(how=how) as meant if part or how != PART:
            return meant.area
        case CityMeant() if area.kind is not AreaKind.REGION:
            return area  # "Mexcio" is Mexico, whichever is meant by that.
    return None


def cities_as_near(typed: str, edits: int, cities: CityIndex) -> tuple[list[City], bool]:
    """Return the cities that everybody knows and whose name is at most so many `edits` away, and whether one is believed."""
    folded = cities.fold(typed)
    resolution = resolve(typed, cities)
    near = [
        city
        for city in _candidates(resolution)
        if city.population >= WELL_KNOWN and OSA.distance(folded, cities.fold(city.name)) <= edits
    ]
    return near[:OFFERED], bool(near) and not isinstance(resolution, NotFound)


def areas_as_near(typed: str, cities: CityIndex) -> tuple[Area, ...]:
    """Return the great area that is a slip away from what was taken for a city: Tunisia beside Tunis."""
    found = [
        area
        for name, _ in cities.areas.near(cities.fold(typed), 1)
        if (area := _area(name, _Slot.NAMED, cities)) is not None
        and isinstance(place_meant(name, cities), AreaMeant)
    ]
    return tuple(dict.fromkeys(found))[:OFFERED]


def _is_a_hamlets_by_name(raw: str, cities: CityIndex) -> bool:
    """Whether only hamlets without sisters go by it, none as its own name: "Normandi" is not Normandy in Missouri."""
    folded = cities.fold(raw)
    if cities.areas.named(folded) or len(folded) < SHORTEST_PART:
        return False
    return all(
        kind != PRIMARY
        and not cities.has_sisters(row)
        and cities.city(row).population < HAMLET_PEOPLE
        for row, kind in cities.entries(folded)
    )


def _is_sure(typed: str, name: str) -> bool:
    """Whether a short word is no other's beginning: letters are swapped, or one was left out."""
    short = len(typed) <= SHORTEST and typed.isascii()
    return not short or len(name) > len(typed) or sorted(name) == sorted(typed)


def _shortest(word: str) -> int:
    return SHORTEST if word.lower() != word.upper() else SHORTEST_ELSEWHERE


def _candidates(resolution: Resolution) -> tuple[City, ...]:
    match resolution:
        case Found(city, others):
            return (city, *others)
        case Ambiguous(candidates=candidates):
            return candidates
    return resolution.near
