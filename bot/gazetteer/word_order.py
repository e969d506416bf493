"""Put the words of a Chinese, Japanese or Korean sentence in the order in which others are read.

What these languages say behind a name is put before it, the area that sisters lie in behind the word for them, and
what makes a question of a sentence to its beginning: "神戸市 の 姉妹都市 は ドイツ に ありますか" is read as
"ありますか 神戸市 姉妹都市 に ドイツ". Where a city lies is said before its name there: "法国 里昂" is "里昂 法国".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.gazetteer.areas import AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.kana import romanise
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.resolve import resolve
from bot.gazetteer.territories import ALSO_SAID_OF

LIST_MARK = "、"
"""What stands between names that are only listed; a word that joins in all three languages."""

BETWEEN = "・"
"""The dot between the words of a foreign name, and between names."""

SHORTEST_SPOKEN, GREAT, GREATER = 3, 100_000, 400_000
"""Syllables from which hiragana may be a city's name, and its people, at three more of them: shorter ones are words."""

WELL_KNOWN = 2_000_000
"""People of a city elsewhere whose name is taken although letters that nobody knows stand beside it."""

_AT_HOME = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "TW"})
_STOP = "。"
_ENDS = "。．？！?!.…"
_KANA_OR_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7a3]")
_COMMAS = frozenset({",", LIST_MARK})
_WARDS = tuple("区區구")
_HIRAGANA = re.compile("[ぁ-ゖー]+")
_FIGURE = re.compile(r"\d")


class Names(Protocol):
    """Tells what is called how."""

    def has_name(self, text: str) -> bool:
        """Return whether a city or an area is called so."""

    def has_area(self, text: str) -> bool:
        """Return whether a region, a country or a continent is."""

    def has_city_in(self, name: str, area: str) -> bool:
        """Return whether a city called `name` lies in the area called `area`, or is often said to."""

    def has_country(self, text: str) -> bool:
        """Return whether a country is called so."""

    def is_elsewhere(self, name: str, country: str) -> bool:
        """Return whether a city that is said to lie in `country` is on record under another: "中国香港"."""

    def is_slip_in_greater(self, text: str, part: str) -> bool:
        """Return whether `text` is a slip away from a greater city's name than those called `part`: 莫斯哥, 莫斯."""

    def is_well_known(self, text: str) -> bool:
        """Return whether a city called so is great, or at home where its name is written in such letters."""


class Nameless:
    """Knows no name at all: what is left are the words of a language."""

    def has_name(self, text: str) -> bool:
        """Return False, as the others do."""
        return False

    has_area = has_country = has_name

    def has_city_in(self, name: str, area: str) -> bool:
        """Return False."""
        return False

    is_elsewhere = is_slip_in_greater = has_city_in
    is_well_known = has_name


class NamesOf:
    """The names of the atlas, to the letter."""

    def __init__(self, cities: CityIndex) -> None:
        self._cities = cities

    def has_name(self, text: str) -> bool:
        """Return whether a city or an area is called so; in hiragana, only Japanese ones are written."""
        if not _HIRAGANA.fullmatch(text):
            return self._cities.has_name(text)
        written = any(city.country == "JP" for city in self._cities.named(text))
        return written or (len(text) >= SHORTEST_SPOKEN and self._is_spoken_of(text))

    def _is_spoken_of(self, text: str) -> bool:
        """Whether syllables are those of a great Japanese city: "くまもと"."""
        spoken = romanise(self._cities.fold(text))
        least = GREATER if len(text) == SHORTEST_SPOKEN else GREAT
        return any(
            city.country == "JP" and city.population >= least for city in self._cities.named(spoken)
        )

    def has_area(self, text: str) -> bool:
        """Return whether a region, a country or a continent is."""
        return bool(self._cities.areas.named(self._cities.fold(text)))

    def has_city_in(self, name: str, area: str) -> bool:
        """Return whether a city called `name` lies in the area called `area`, or is often said to: "中国台北"."""
        found = resolve(f"{name}, {area}", self._cities)
        if not isinstance(found, Found):
            return False
        said = self._countries(area)
        return not found.is_doubtful or any(
            found.city.country in ALSO_SAID_OF.get(country, ()) for country in said
        )

    def has_country(self, text: str) -> bool:
        """Return whether a country is called so."""
        return bool(self._countries(text))

    def is_elsewhere(self, name: str, country: str) -> bool:
        """Return whether a city that is said to lie in `country` is on record under another."""
        found, codes = resolve(f"{name}, {country}", self._cities), self._countries(country)
        return isinstance(found, Found) and bool(codes) and found.city.country not in codes

    def is_slip_in_greater(self, text: str, part: str) -> bool:
        """Return whether `text` is a slip away from a greater city's name than those called `part`."""
        found = resolve(text, self._cities)
        people = max((city.population for city in self._cities.named(part)), default=0)
        if isinstance(found, Ambiguous):
            return found.candidates[0].population > people
        return isinstance(found, Found) and found.city.population > people

    def is_well_known(self, text: str) -> bool:
        """Return whether a city called so is great, or lies where names are written in such letters."""
        if self._cities.areas.named(self._cities.fold(text)):
            return True
        city = max(self._cities.named(text), key=lambda city: city.population, default=None)
        return city is not None and (city.country in _AT_HOME or city.population >= WELL_KNOWN)

    def _countries(self, text: str) -> list[str]:
        named = self._cities.areas.named(self._cities.fold(text))
        return [name.area.country for name in named if name.area.kind is AreaKind.COUNTRY]


@dataclass(frozen=True, slots=True)
class Order:
    """Words that stand elsewhere in these languages than in others.

    `dropped` say nothing, `either` only between two names; `lives` and `near` stand behind a name if they have kana or Hangul, and `near` in Chinese as well; `inside` and
    `without` lead to areas, before or behind; `over` compare with the number before them; `numbers` and `units`
    are what such a number is made of; `telling` tell which sisters are meant; `opening` make a question of a sentence; `leads` are
    words that lead to an area, by the word for sister city of their language, `topics` what opens "and in Norway?" in
    others, by the particle that says so behind a name. `words` are all that people ask with.
    """

    words: frozenset[str]
    dropped: frozenset[str]
    either: frozenset[str]
    lives: frozenset[str]
    near: frozenset[str]
    inside: frozenset[str]
    without: frozenset[str]
    over: frozenset[str]
    numbers: frozenset[str]
    units: frozenset[str]
    telling: frozenset[str]
    opening: frozenset[str]
    leads: Mapping[str, str]
    topics: Mapping[str, str]


def in_order(pieces: Sequence[str], names: Names, known: Order) -> str:
    """Return the pieces of a sentence in the order in which others are read, with spaces."""
    return " ".join(
        " ".join(_Sentence(clause, names, known).told()) for clause in _clauses(pieces, known)
    )


def _clauses(pieces: Sequence[str], known: Order) -> Iterator[list[str]]:
    """Yield the pieces up to where somebody has said where they live, and the rest."""
    clause: list[str] = []
    lives = False
    for at, piece in enumerate(pieces):
        if lives and piece == ",":
            yield [*clause, _STOP]
            clause, lives = [], False
            continue
        clause.append(piece)
        if piece not in known.lives:
            continue
        lives = True
        if _is_behind(piece) and len(clause) > 1 and any(map(_says, pieces[at + 1 :])):
            yield [*clause, _STOP]
            clause, lives = [], False
    if clause:
        yield clause


def _says(piece: str) -> bool:
    return piece[:1].isalnum()


def _is_behind(word: str) -> bool:
    """Whether a word is Japanese or Korean, where verbs and particles follow."""
    return _KANA_OR_HANGUL.search(word) is not None


class _Sentence:
    def __init__(self, pieces: Sequence[str], names: Names, known: Order) -> None:
        self._names = names
        self._known = known
        self._pieces = [
            piece
            for at, piece in enumerate(pieces)
            if not (at and self._says_nothing(piece)) or self._chooses(at, pieces)
        ]
        self._first = self._topic([piece for piece in pieces if _says(piece)])
        self._last: list[str] = []

    def told(self) -> list[str]:
        end: list[str] = []
        if self._pieces and not self._pieces[-1].strip(_ENDS):
            sign = self._pieces.pop()
            end = [_STOP if sign == "." else sign]
        opening = self._known.opening
        self._first += [piece for piece in self._pieces if piece in opening]
        self._pieces = [piece for piece in self._pieces if piece not in opening]
        self._compare()
        self._tell_where()
        self._list()
        self._lead()
        self._tell_which()
        return [*self._first, *self._pieces, *self._last, *end]

    def _topic(self, said: Sequence[str]) -> list[str]:
        """Return the word that opens what is asked on: "ドイツ は" is "では ドイツ"."""
        if len(said) != 2 or self._is_word(said[0]) or said[1] not in self._known.topics:
            return []
        return [self._known.topics[said[1]]]

    def _says_nothing(self, piece: str) -> bool:
        """Whether a piece is a particle, or an ending that nobody listed: names are not written so."""
        if piece in self._known.dropped:
            return True
        strange = not self._is_word(piece) and _HIRAGANA.fullmatch(piece) is not None
        return strange and not self._names.has_name(piece)

    def _chooses(self, at: int, pieces: Sequence[str]) -> bool:
        """Whether a particle means "or": two names stand beside it, "神戸か大阪"."""
        beside = [piece for i in (at - 1, at + 1) for piece in pieces[i : i + 1]]
        return pieces[at] in self._known.either and all(
            self._is_name(piece) and self._names.has_name(piece) for piece in beside
        )

    def _is_word(self, piece: str) -> bool:
        return piece in self._known.words or not _says(piece)

    def _is_name(self, piece: str) -> bool:
        """Whether a piece is no word, and no number: a name, or what nobody knows."""
        return not self._is_word(piece) and _FIGURE.match(piece) is None

    def _is_city(self, at: int) -> bool:
        """Whether the piece there names a city, and no area."""
        if not 0 <= at < len(self._pieces):
            return False
        piece = self._pieces[at]
        called = not self._is_word(piece) and self._names.has_name(piece)
        return called and not self._names.has_area(piece)

    def _is_area(self, at: int) -> bool:
        piece = self._pieces[at] if 0 <= at < len(self._pieces) else ""
        return bool(piece) and not self._is_word(piece) and self._names.has_area(piece)

    def _compare(self) -> None:
        """Put "or more" before its number: "人口 100 万 以上" is "population over 100 万"."""
        for at, piece in enumerate(self._pieces):
            start = at
            while start and self._is_counted(self._pieces[start - 1]):
                start -= 1
            while start < at and self._pieces[start] in self._known.units:
                start += 1
            if piece in self._known.over and start < at:
                self._pieces.insert(start, self._pieces.pop(at))

    def _is_counted(self, piece: str) -> bool:
        counted = piece in self._known.numbers or piece in self._known.units
        return counted or _FIGURE.match(piece) is not None

    def _tell_where(self) -> None:
        """Put where a city lies behind it, and an area of which only the sisters are asked for behind those."""
        self._tell_where_sisters_lie()
        at = len(self._pieces) - 1
        while at > 0:
            area = at - 1 - (at > 1 and self._pieces[at - 1] in _COMMAS)
            while self._is_lying(self._pieces[at], area):
                name, where = self._pieces[at], self._pieces[area:at]
                where = ["(", *where, ")"] if self._is_city(area) else where
                if self._names.is_elsewhere(name, self._pieces[area]):
                    where = [",", *where]  # else "香港 中国" would ask for its sisters there.
                self._pieces[area : at + 1] = [name, *where]
                at, area = area, area - 1
            at -= 1

    def _tell_where_sisters_lie(self) -> None:
        """Put France behind the sisters in "里昂 法国 友好城市", which else would tell where Lyon lies."""
        for at, piece in enumerate(self._pieces):
            lead = self._known.leads.get(piece)
            if (
                lead is None
                or at < 2
                or not self._is_area(at - 1)
                or self._is_word(self._pieces[at - 2])
            ):
                continue
            owner, area = self._pieces[at - 2 : at]
            if self._names.has_country(owner) and not self._names.has_country(area):
                continue  # "台湾 台北" names no sisters in Taipei.
            if self._names.has_city_in(owner, area):
                del self._pieces[at - 1]
                self._last += [lead, area]
                return

    def _is_lying(self, name: str, area: int) -> bool:
        if self._is_word(name):
            return False
        if self._is_city(area) and name.endswith(_WARDS):
            return self._names.has_name(name)
        return self._is_area(area) and self._names.has_city_in(name, self._pieces[area])

    def _list(self) -> None:
        """Join cities that are listed, or that are all that is said."""
        alone = all(self._is_city(at) for at in range(len(self._pieces)))
        joined: list[str] = []
        for at, piece in enumerate(self._pieces):
            if (
                piece in {",", LIST_MARK, BETWEEN}
                and self._is_city(at - 1)
                and self._is_city(at + 1)
            ):
                joined.append(LIST_MARK)
            elif alone and joined:
                joined += [LIST_MARK, piece]
            else:
                joined.append("," if piece == LIST_MARK else piece)
        self._pieces = joined

    def _lead(self) -> None:
        """Put what leads to a name before it, and both behind the sisters that lie there."""
        known, told = self._known, list[str]()
        leading = known.inside | known.without
        for at, piece in enumerate(self._pieces):
            led = bool(told) and not self._is_word(told[-1])
            if piece in known.near and led:
                self._last += [piece, told.pop()]
            elif piece in known.lives and _is_behind(piece) and led:
                told[-1:] = [piece, told[-1]]
            elif piece in leading and self._is_led_from_behind(at):
                apart = piece in known.without
                if apart and not known.without.isdisjoint(self._last):
                    continue  # "除了 日本 以外"
                if apart and self._pieces[at - 1] in known.inside and self._last:
                    self._last[-2] = piece  # "유럽 에 없는"
                elif led and (apart or not self._is_city(at - 1)):
                    self._last += [piece, told.pop()]
            elif told and told[-1] in leading and self._is_name(piece):
                self._last += [told.pop(), piece]
            else:
                told.append(piece)
        self._pieces = told

    def _is_led_from_behind(self, at: int) -> bool:
        """Whether the word there belongs to the name before it: "に", or 以外 with no name behind."""
        piece, behind = self._pieces[at], self._pieces[at + 1 : at + 2]
        closes = piece in self._known.without and not any(map(self._is_name, behind))
        return closes or _is_behind(piece)

    def _tell_which(self) -> None:
        """Put "the oldest" and "ended" before the word for sister city, where a name stands between."""
        known, pieces = self._known, self._pieces
        term = next((at for at, piece in enumerate(pieces) if piece in known.leads), 0)
        at = 0
        while at < term and pieces[at] in known.telling | known.units:
            at += 1
        while at and pieces[at - 1] not in known.telling:
            at -= 1
        if at and any(not self._is_word(piece) for piece in pieces[at:term]):
            pieces[:term] = pieces[at:term] + pieces[:at]
