"""Tell which names of a sentence are asked about: those that stand where a city is due.

A name that nobody knows counts as well where one is due ("… of Atlantis", "is Seattle twinned with
Atlantis?"): the answer can then say that it is unknown, and never answers as if it had not been said.
"""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, NotFound
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.pieces import Pieces, Unit
from bot.gazetteer.readings import Reading, is_mine_in
from bot.gazetteer.written import is_lower, is_word

LONGEST_UNKNOWN = 6
"""Words of a name that nobody knows; what is longer is no name."""

SHORTEST_IN_LOWER_CASE = 4
"""Letters of such a name where it has no capital."""

LONGEST_OPENING = 3
"""Words of such a name before the word for sister city where nothing else tells that it is one."""

MOST_EDITS = 2
"""Edits between such a name and a city's that it is a slip in."""

ODD = 6.0
"""What a name costs that is hardly one."""

_BREAK = re.compile(r"[-–—,;:(\[]")
"""Signs before a correction: "Portland - the Maine one"."""


class Slots:
    """Fills the one or two slots of a question from its reading."""

    def __init__(self, reading: Reading, cities: CityIndex, phrases: Phrases) -> None:
        self._reading = reading
        self._sentence = reading.sentence
        self._words = reading.sentence.words
        self._cities = cities
        self._phrases = phrases
        self._pieces = Pieces(reading, cities, phrases)
        self._is_cased = reading.is_cased
        end = len(self._words)
        self._term = (reading.term[1], reading.term[2]) if reading.term else (end, end)

    def filled(self) -> tuple[Unit, ...]:
        """Return the one or two names that are asked about, in order; none where nothing is."""
        known = self._corrected(self._pieces.known())
        names = [unit for unit in known if not self._is_predicate(unit)]
        if not names:
            return self._unknown_only()
        if len(names) >= 2:
            first, second = names[0], names[1]
            within = not first.area and self._is_inside(second)
            where = second.area or not first.start < self._term[0] <= second.start
            if not first.area and self._is_inside_the(second):
                return (first,)  # "London's sister cities in the Commonwealth"
            return (first,) if within and where else (first, second)
        (only,) = names
        other = self._unknown_beside(only)
        if other is None and self._is_odd(only) and (due := self._unknown_only()):
            return due  # "teh sister city of bostn" is not about Kampung Teh
        if other is None:
            return (only,)
        return (only, other) if only.start < other.start else (other, only)

    def beside_home(self) -> Unit | None:
        """Return what the asker's own city may be paired with: "is my city twinned with Kobe?"."""
        start, end = self._term
        twinned = self._reading.kind == "twinned"
        # In "my sister cities in …" it is the sisters that are mine.
        mine = is_mine_in(self._words[: start if twinned else max(0, start - 1)], self._phrases)
        opens = self._words[0] in self._phrases.copulas or twinned
        asks = any(word in self._phrases.asks for word in self._words[:start])
        filled = self.filled() if mine and opens and not asks else ()
        if len(filled) != 1 or filled[0].area:
            return None
        (other,) = filled
        # "twinned with Kobe", "mit Prag verpartnert"
        behind = other.start >= end or twinned
        leads = self._words[end if other.start >= end else max(0, other.start - 1) : other.start]
        joined = any(word in self._phrases.leading for word in leads)
        return other if behind and joined else None

    def _is_odd(self, unit: Unit) -> bool:
        """Whether only an odd name of some small place was read, which no word leads to."""
        dear = any(named.start == unit.start and named.cost >= ODD for named in self._reading.names)
        before = self._words[unit.start - 1] if unit.start else ""
        return dear and before not in self._phrases.before

    def _is_inside(self, unit: Unit) -> bool:
        """Whether "in" stands before a name, or "im Kreis": it says where another one lies."""
        before, known = self._words[max(0, unit.start - 2) : unit.start], self._phrases
        if before and before[-1] in known.inside:
            return True
        return len(before) == 2 and before[0] in known.inside and before[1] in known.parts

    def _is_inside_the(self, unit: Unit) -> bool:
        """Whether "in the" stands before a city's name: then it is none."""
        before, known = self._words[max(0, unit.start - 2) : unit.start], self._phrases
        return len(before) == 2 and before[0] in known.inside and before[1] in known.articles

    def _is_predicate(self, unit: Unit) -> bool:
        """Whether `unit` is only said of sister cities: "twinning is winning"."""
        start, at = self._term
        known = self._phrases
        if (
            unit.start <= at
            or at >= len(self._words)
            or any(w in known.asks for w in self._words[:start])
        ):
            return False
        sentence = self._sentence
        asks = sentence.source[sentence.tokens[-1].end :].lstrip()[:1] in {"?", "？"}
        says = self._words[at] in known.copulas and self._reading.term is not None and not asks
        return says and not any(named.end <= start for named in self._reading.names)

    # ── afterthoughts ────────────────────────────────────────────────────────────────────────

    def _corrected(self, names: list[Unit]) -> list[Unit]:
        """Return the names with afterthoughts worked in: "Portland - the Maine one", "Rome, no, Paris"."""
        done: list[Unit] = []
        for unit in names:
            previous = done[-1] if done else None
            if previous is not None and self._is_afterthought(previous, unit):
                qualified = f"{previous.text}, {unit.text}"
                if unit.area and not previous.area:
                    if self._lies_there(previous.text, unit.text):
                        done[-1] = Unit(qualified, previous.start, unit.end, True)
                        continue
                elif self._takes_back(previous.end, unit.start):
                    done[-1] = unit
                    continue
            elif previous is not None and self._is_denied(previous, unit):
                done[-1] = unit
                continue
            done.append(unit)
        return done

    def _is_denied(self, previous: Unit, unit: Unit) -> bool:
        """Whether "not" stands before one name and "but" between the two: "not Paris but Lyon"."""
        little = {",", *self._phrases.before, *self._phrases.articles}
        between = tuple(w for w in self._words[previous.end : unit.start] if w not in little)
        at = previous.start - 1
        while at > 0 and self._words[at] in little:
            at -= 1
        denied = at >= 0 and (self._words[at],) in self._phrases.asking.is_not
        return denied and between in self._phrases.contrasts

    def _is_afterthought(self, previous: Unit, unit: Unit) -> bool:
        """Whether a sign and nothing but everyday words stand between."""
        if previous.start < self._term[0] <= unit.start:
            return False
        tokens = self._sentence.tokens
        gap = self._sentence.source[tokens[previous.end - 1].end : tokens[unit.start].start]
        return bool(_BREAK.search(gap)) and self._is_everyday(previous.end, unit.start)

    def _lies_there(self, name: str, area: str) -> bool:
        meant = self._cities.qualifiers.find(self._cities.fold(area))
        return meant is not None and bool(self._cities.entries(self._cities.fold(name), (meant,)))

    def _takes_back(self, start: int, end: int) -> bool:
        return any(
            self._words[i:j] in self._phrases.corrections
            for i in range(start, end)
            for j in range(i + 1, end + 1)
        )

    # ── names that nobody knows ──────────────────────────────────────────────────────────────

    def unknown_units(self) -> Iterator[Unit]:
        """Yield what nobody knows, each with the words beside it where the two are a slip in a name."""
        for start, end in self._reading.unknown:
            of_its_city = self._phrases.institutions.issuperset(self._words[start:end])
            if end - start <= LONGEST_UNKNOWN and not of_its_city:
                unit = Unit(self._sentence.part(start, end).text, start, end, False)
                whole = self._pieces.with_words_beside(start, end, 0)
                yield whole or self._pieces.in_a_case(unit.text, start, end) or unit

    def is_a_slip_that_opens(self, unit: Unit) -> bool:
        """Return whether it opens the question as a city's name with a slip: "Dortmand sister cities in China"."""
        if (unit.start, unit.end) != (0, self._term[0]) or self._reading.term is None:
            return False
        if any((word,) in self._phrases.asking.towns for word in self._words[: unit.end]):
            return False  # "cidades gaúchas" are those of a state, and no slip of Cidade Gaúcha.
        typed = self._cities.fold(unit.text)
        match self._reading.lookups.resolve(unit.text):
            case Found(city) if not self._cities.is_english_word(typed):
                return OSA.distance(typed, self._cities.fold(city.name)) <= MOST_EDITS
        return False

    def _unknown_only(self) -> tuple[Unit, ...]:
        due = [unit for unit in self.unknown_units() if self._is_due(unit)]
        if len(due) >= 2 and self._are_joined(due[0], due[1]):
            return (due[0], due[1])
        return tuple(due[:1])

    def _is_due(self, unit: Unit) -> bool:
        """Whether a name must stand where `unit` does."""
        if unit.start >= self._term[1]:
            return self._is_due_behind(unit)
        return self._is_due_before(unit)

    def _is_due_behind(self, unit: Unit) -> bool:
        """Whether the words lead there: "sister cities of …", "which sister cities does … have"."""
        at = self._term[1]
        if at == unit.start:
            return self._is_found(unit)  # "jumelages Clermont-Fd"
        if not self._is_everyday(at, unit.start):
            return False
        lead = self._words[at]
        if lead not in self._phrases.before:
            return False
        if lead in self._phrases.copulas | self._phrases.having | self._phrases.verbs:
            return any(word in self._phrases.asks for word in self._words[: self._term[0]])
        return True

    def _is_found(self, unit: Unit) -> bool:
        """Whether words that are no name to the letter lead to a city all the same."""
        capital = not is_lower(unit.text) or not self._is_cased
        return capital and not isinstance(self._reading.lookups.resolve(unit.text), NotFound)

    def _is_due_before(self, unit: Unit) -> bool:
        """Whether an owner stands there: "Atlantis's sister cities", "is Atlantis twinned"."""
        if not self._is_everyday(unit.end, self._term[0]):
            return False
        if unit.end < len(self._words) and self._words[unit.end] in {"'s", "'"}:
            return True
        opened = unit.start == 0 or self._words[0] in self._phrases.asks | self._phrases.copulas
        return opened and unit.end - unit.start <= LONGEST_OPENING

    def _everyday_units(self) -> Iterator[Unit]:
        """Yield words of everyday that are cities, too, and have the capital of one: "Wetter"."""
        if not self._is_cased:
            return
        named = {i for each in self._reading.names for i in range(each.start, each.end)}
        for i, word in enumerate(self._words):
            text = self._sentence.part(i, i + 1).text
            everyday = word in self._phrases.common and i and i not in named and text[0].isupper()
            if everyday and not self._term[0] <= i < self._term[1] and self._is_own_name(text):
                yield Unit(text, i, i + 1, True)

    def _is_own_name(self, text: str) -> bool:
        number, _, _ = self._cities.seek(text)
        entries = self._cities.entries_of(number) if number >= 0 else []
        return any(kind == PRIMARY for _, kind in entries)

    def _unknown_beside(self, only: Unit) -> Unit | None:
        """Return what stands in the other slot of a pair, though nobody knows it or it is of everyday."""
        for unit in (*self.unknown_units(), *self._everyday_units()):
            if only.start <= unit.start < only.end:
                continue
            first, second = (only, unit) if only.start < unit.start else (unit, only)
            if self._may_stand(unit) and self._are_joined(first, second):
                return unit
        return None

    def _may_stand(self, unit: Unit) -> bool:
        """Whether a name may stand there at all: after "is", "and", "with", an article or a sign."""
        if self._is_whole_subject(unit):
            return True
        if is_lower(unit.text) and (self._is_cased or len(unit.text) < SHORTEST_IN_LOWER_CASE):
            return False  # "what are teh sister cities"
        if unit.start == 0:
            return True
        before = self._words[unit.start - 1]
        return not is_word(before) or before in self._phrases.standing

    def _is_whole_subject(self, unit: Unit) -> bool:
        """Whether nothing else is said to be twinned: "is hng kong twinned with Kobe?"."""
        term, known = self._term[0], self._phrases
        if self._reading.kind != "twinned" or self._words[0] not in known.copulas | known.verbs:
            return False
        around = (*self._words[1 : unit.start], *self._words[unit.end : term])
        return unit.end <= term and known.common.issuperset(around)

    def _are_joined(self, first: Unit, second: Unit) -> bool:
        """Whether two are spoken of as a pair: "X and Y", "X twinned with Y", "is X a sister city of Y"."""
        if not self._is_everyday(first.end, second.start):
            return False
        between = self._words[first.end : second.start]
        if any(word in self._phrases.asks for word in between):
            return False
        if first.start < self._term[0] <= second.start:
            behind = self._words[self._term[1] : second.start]
            if not any(word in self._phrases.leading for word in behind):
                return False
            if self._reading.kind == "twinned":
                return True
            return any(word in self._phrases.copulas for word in self._words[: self._term[0]])
        last = between[-1] if between else ""
        if any(word in self._phrases.having for word in between):
            return first.end < self._term[0]
        return last in self._phrases.joins or (
            len(between) > 1
            and between[-1] in self._phrases.articles
            and between[-2] in self._phrases.joins
        )

    def _is_everyday(self, start: int, end: int) -> bool:
        """Whether words are the term, signs or everyday ones only."""
        return all(
            self._term[0] <= i < self._term[1]
            or self._words[i] in self._phrases.common
            or not is_word(self._words[i])
            or self._words[i] in {"'s", "'"}
            for i in range(start, end)
        )
