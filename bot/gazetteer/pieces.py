"""Put a name together that a slip, a space or a bracket tore apart: "ne york", "den ver", "Chaoyang (Beijing)"."""

from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.spans import GREAT
from bot.gazetteer.written import is_lower, is_word

LONGEST_LINK = 2
"""Little words within a name: "de la"."""

LIKENESS = 90
"""How alike (rapidfuzz ratio, 0 … 100) a name in pieces and a great city's must be."""

FAR_GREATER = 20
"""A city with so many times the people is meant by a slip, and no small place by its name."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands where a name is due, known or not."""

    text: str
    start: int
    end: int
    known: bool
    area: bool = False
    instead: tuple[str, ...] = ()


class Pieces:
    """Puts the names of one reading together."""

    def __init__(self, reading: Reading, cities: CityIndex, phrases: Phrases) -> None:
        self._reading = reading
        self._sentence = reading.sentence
        self._words = reading.sentence.words
        self._cities = cities
        self._phrases = phrases
        self._is_cased = reading.is_cased
        end = len(self._words)
        self._term = (reading.term[1], reading.term[2]) if reading.term else (end, end)

    def known(self) -> list[Unit]:
        """Return the names, each with the unknown words it touches where the two are a name together."""
        found: list[Unit] = []
        for named in self._reading.names:
            if found and (whole := self._torn_apart(found[-1], named)) is not None:
                found[-1] = whole
                continue
            touched = self._touched(named)
            inner = self._bracketed(found[-1], named) if found else None
            if inner is not None:
                found[-1] = inner
            elif touched is not None:
                found.append(touched)
            else:
                instead = self._instead(named)
                area = named.city is None
                found.append(Unit(named.text, named.start, named.end, True, area, instead))
        return found

    def _torn_apart(self, first: Unit, second: Named) -> Unit | None:
        """Return "Sant Cruz de la Sierra" for two small places that are a slip in one great city's name."""
        people = second.city.population if second.city is not None else GREAT
        if people >= GREAT or not self._holds_together(first.end, second.start):
            return None
        text = self._sentence.part(first.start, second.end).text
        match self._reading.lookups.resolve(text):
            case Found(city) if city.population >= GREAT and self._is_alike(text, city.name):
                return Unit(text, first.start, second.end, True)
        return None

    def _is_alike(self, text: str, name: str) -> bool:
        return fuzz.ratio(self._cities.fold(text), self._cities.fold(name)) >= LIKENESS

    def _touched(self, named: Named) -> Unit | None:
        """Return "ne york" for the york in it, if that is anything."""
        start, end = named.start, named.end
        for begin, stop in self._reading.unknown:
            if self._holds_together(stop, start):
                start = min(start, begin)
            elif self._holds_together(end, begin):
                end = max(end, stop)
        before = [each for each in self._reading.names if each.end == start]
        if before and start < named.start:
            start = before[0].start  # "Santa" of "Santa Cuuz de la Sierra"
        if (start, end) == (named.start, named.end):
            return self._slipped(named)
        text = self._sentence.part(start, end).text
        if not isinstance(self._reading.lookups.resolve(text), NotFound):
            return Unit(text, start, end, True)
        return Unit(text, start, end, False) if self._is_a_person(start, named) else None

    def _is_a_person(self, start: int, named: Named) -> bool:
        """Whether a given name stands right before: "Michael Austin's sister city" is no city's."""
        word = self._words[start]
        return (
            start + 1 == named.start
            and self._cities.is_given_name(self._cities.fold(word))
            and not is_lower(self._sentence.part(start, start + 1).text)
        )

    def _holds_together(self, end: int, start: int) -> bool:
        """Whether nothing but a "de la" parts what ends at `end` from what begins at `start`."""
        between = range(end, start)
        return 0 <= start - end <= LONGEST_LINK and not any(
            self._term[0] <= i < self._term[1]
            or not is_word(self._words[i])
            or self._words[i] not in self._phrases.common
            or self._words[i] in self._phrases.parting
            for i in between
        )

    def _slipped(self, named: Named) -> Unit | None:
        """Return "cupe town" for the hamlet Cupe, where the two are a slip in a far greater city's name.

        The word beside it is one of everyday, but none that stands there for its own sake.
        """
        people = named.city.population if named.city is not None else GREAT
        if people >= GREAT:
            return None
        return self.with_word_beside(named.start, named.end, people if named.own else 0)

    def with_word_beside(self, first: int, last: int, people: int) -> Unit | None:
        """Return words with the one beside them where the two are a far greater city's name misspelt."""
        for start, end in ((first - 1, last), (first, last + 1)):
            beside = start if start < first else end - 1
            if not (0 <= beside < len(self._words)):
                continue
            if not (self._is_idle(beside) or self._is_torn(start, end)):
                continue
            text = self._sentence.part(start, end).text
            if self._is_cased and is_lower(self._sentence.part(beside, beside + 1).text):
                continue  # "know Lima": only names have capitals here.
            match self._reading.lookups.resolve(text):
                case Found(city) if city.population >= max(GREAT, people * FAR_GREATER):
                    return Unit(text, start, end, True)
                case Ambiguous(_, found) if max(c.population for c in found) >= GREAT:
                    return Unit(text, start, end, True)
        return None

    def _is_torn(self, start: int, end: int) -> bool:
        """Whether words are a great city's name with a space too many: "den ver"."""
        number, _, _ = self._cities.seek("".join(self._words[start:end]))
        entries = self._cities.entries_of(number, most=1) if number >= 0 else []
        return any(
            kind == PRIMARY and self._cities.city(row).population >= GREAT for row, kind in entries
        )

    def _is_idle(self, i: int) -> bool:
        """Whether a word of everyday is not one that stands before or behind names anyhow."""
        word, known = self._words[i], self._phrases
        apart = self._term[0] <= i < self._term[1] or not is_word(word) or word in {"'s", "'"}
        return not apart and not any(
            word in words for words in (known.standing, known.asks, known.mine)
        )

    def _instead(self, named: Named) -> tuple[str, ...]:
        """Return other names that the words of `named` may as well be."""
        return tuple(
            rival.text
            for rival in self._reading.rivals
            if rival.start < named.end and named.start < rival.end
        )

    def _bracketed(self, outer: Unit, named: Named) -> Unit | None:
        """Return "Chaoyang (Beijing)" for two names of which the second tells where the first lies."""
        source, tokens = self._sentence.source, self._sentence.tokens
        if source[tokens[outer.end - 1].end : tokens[named.start].start].strip() != "(":
            return None
        text = self._sentence.part(outer.start, named.end).text
        known = isinstance(self._reading.lookups.resolve(text), Found)
        return Unit(text, outer.start, named.end, True) if known else None
