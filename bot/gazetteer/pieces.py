"""Put a name together that a slip, a space or a bracket tore apart: "ne york", "den ver", "Chaoyang (Beijing)"."""

from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.gazetteer.case_slip import without_case
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, Found, NotFound
from bot.gazetteer.names import PRIMARY
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.readings import Reading
from bot.gazetteer.span_costs import GREAT, LONGEST_CODE
from bot.gazetteer.unspaced import is_unspaced
from bot.gazetteer.written import is_lower, is_word

LONGEST_LINK = 2
"""Little words within a name: "de la"."""

LIKENESS = 90
"""How alike (rapidfuzz ratio, 0 … 100) a name in pieces and a great city's must be."""

WELL_KNOWN = 100_000
"""A city of so many people is meant by two names that stand side by side: "Colorado Spring"."""

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
            if found and named.end <= found[-1].end:
                continue  # "Maryland" of "Montgomery County, Maryland"
            if found and (whole := self._torn_apart(found[-1], named)) is not None:
                found[-1] = whole
                continue
            touched = self._touched(named)
            inner = self._bracketed(found[-1], named) if found else None
            if inner is not None:
                found[-1] = inner
            elif touched is not None:
                found.append(touched)
            elif (lying := self._unknown_in(named)) is not None:
                found.append(lying)
            else:
                instead = self._instead(named)
                area = named.city is None
                found.append(Unit(named.text, named.start, named.end, True, area, instead))
        return found

    def _torn_apart(self, first: Unit, second: Named) -> Unit | None:
        """Return "Sant Cruz de la Sierra" for two small places that are a slip in one great city's name."""
        people = second.city.population if second.city is not None else 0
        if people >= GREAT or not self._holds_together(first.end, second.start):
            return None
        text = self._sentence.part(first.start, second.end).text
        least = GREAT if first.end < second.start else WELL_KNOWN
        match self._reading.lookups.resolve(text):
            case Found(city) if city.population >= max(least, people) and self._is_alike(
                text, city.name
            ):
                return Unit(text, first.start, second.end, True)
        return None

    def _is_alike(self, text: str, name: str) -> bool:
        return fuzz.ratio(self._cities.fold(text), self._cities.fold(name)) >= LIKENESS

    def _touched(self, named: Named) -> Unit | None:
        """Return "ne york" for the york in it, if that is anything."""
        start, end = named.start, named.end
        for begin, stop in self._reading.unknown:
            if (whole := self._parted_by_grammar(begin, stop, named)) is not None:
                return whole
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
        if (inflected := self.in_a_case(text, start, end)) is not None:
            return inflected
        if self._is_a_person(start, named):
            return Unit(text, start, end, False)
        return self._county(named)

    def in_a_case(self, text: str, start: int, end: int) -> Unit | None:
        """Return words that no name explains, as the name with a slip that they are a case of: "Екатиренбурга"."""
        if not isinstance(self._reading.lookups.resolve(text), NotFound):
            return None
        name = without_case(text, self._cities, self._phrases, self._reading.lookups)
        return Unit(name, start, end, True) if name else None

    def _unknown_in(self, named: Named) -> Unit | None:
        """Return "Xanadu, China" or "Xanadu in China": a name that nobody knows, and where it should lie."""
        if named.city is not None:
            return None
        for begin, stop in self._reading.unknown:
            between = self._words[stop : named.start]
            if any(each.end == begin for each in self._reading.names):
                continue
            if len(between) == 1 and (between[0] == "," or between[0] in self._phrases.inside):
                return Unit(self._sentence.part(begin, named.end).text, begin, named.end, False)
        return None

    def _parted_by_grammar(self, begin: int, stop: int, named: Named) -> Unit | None:
        """Return "frankfut am main": a name's "am" is a word of grammar elsewhere."""
        known = self._phrases
        between = self._words[min(stop, named.end) : max(begin, named.start)]
        little = known.copulas | known.before | known.inside | known.articles
        if named.area or not 0 < len(between) <= LONGEST_LINK or not little.issuperset(between):
            return None
        start, end = min(begin, named.start), max(stop, named.end)
        text = self._sentence.part(start, end).text
        match self._reading.lookups.resolve(text):
            case Found(city) if self._is_alike(text, city.name):
                return Unit(text, start, end, True)
        return None

    def _county(self, named: Named) -> Unit | None:
        """Return "Montgomery County, Maryland", which is no city Montgomery, though nobody knows it."""
        end = named.end + 1
        behind = self._words[named.end : end]
        if (
            not behind
            or behind[0] not in self._phrases.parts
            or (named.end, end) not in (self._reading.unknown)
        ):
            return None
        area = next((each for each in self._reading.names if each.start == end + 1), None)
        if area is not None and area.city is None and self._words[end] == ",":
            end = area.end
        return Unit(self._sentence.part(named.start, end).text, named.start, end, False)

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

        The word beside it is one of everyday, but none that stands there for its own sake; or it is an
        article that the greater name has, too: "Los Angelas".
        """
        people = named.city.population if named.city is not None else GREAT
        great = people >= GREAT
        own = named.own and (named.city is None or self._is_called(named.text, named.city.name))
        if own and great:
            return None
        people = people if own else 0
        return self.with_words_beside(named.start, named.end, people, of_its_name=great)

    def with_words_beside(
        self, first: int, last: int, people: int, *, of_its_name: bool = False
    ) -> Unit | None:
        """Return words with those beside them where all are a far greater city's name misspelt.

        An article must be in that city's name, or, `of_its_name`, whatever word it is; then the city need
        not be great.
        """
        if is_unspaced(self._words[first]):
            return None  # Such words have been cut apart as they are read best.
        capital = self._is_cased and not is_lower(self._sentence.part(first, last).text)
        for start, end in ((first - 1, last), (first, last + 1), (first - 1, last + 1)):
            beside = [i for i in (start, end - 1) if not first <= i < last]
            if start < 0 or end > len(self._words):
                continue
            held = [i for i in beside if self._is_article(i) or (of_its_name and not self._asks(i))]
            idle = all(i in held or self._is_idle(i) for i in beside)
            if not self._is_torn(start, end) and not (idle and self._may_be_held(held, start, end)):
                continue
            text = self._sentence.part(start, end).text
            if capital and any(is_lower(self._sentence.part(i, i + 1).text) for i in beside):
                continue  # "know Lima": only names have capitals here.
            match self._reading.lookups.resolve(text):
                case Found(city) if city.population < people * FAR_GREATER:
                    continue
                case Found(city) if self._holds(city.name, beside) or self._is_alike(
                    text, city.name
                ):
                    return Unit(text, start, end, True)
                case Found(city) if not held and city.population >= GREAT:
                    return Unit(text, start, end, True)
                case Ambiguous(_, found) if not held and max(c.population for c in found) >= GREAT:
                    return Unit(text, start, end, True)
        return None

    def _asks(self, i: int) -> bool:
        """Whether a word only opens the question: "Is Ham twinned?" is not about Isham."""
        known = self._phrases
        return i == 0 and any(self._words[i] in words for words in (known.copulas, known.verbs))

    def _is_article(self, i: int) -> bool:
        """Whether a word is nothing but an article: the Dutch "de" is "of" in half of the others."""
        word = self._words[i]
        return word in self._phrases.articles and word not in self._phrases.prepositions

    def _holds(self, name: str, beside: list[int]) -> bool:
        """Whether the words at `beside` are words of a name, and not there to lead to one: "de Tumen"."""
        words = self._cities.fold(name).split()
        return all(
            self._cities.fold(self._words[i]) in words
            and self._words[i] not in self._phrases.prepositions
            for i in beside
        )

    def _is_called(self, text: str, name: str) -> bool:
        return self._cities.fold(text) == self._cities.fold(name)

    def _may_be_held(self, held: list[int], start: int, end: int) -> bool:
        """Whether words that only the right name explains may be of one: those that open some name."""
        if not held or end - start > 2:
            return not held
        code = all(len(self._words[i]) <= LONGEST_CODE for i in range(start, end) if i not in held)
        return code or (held == [start] and self._opens_a_name(start, end))

    def _opens_a_name(self, start: int, end: int) -> bool:
        """Whether some name begins with the word at `start` and the first letter of the next."""
        begun = self._cities.fold(self._sentence.part(start, end).text)
        low, high = self._cities.names.beginning(begun[: begun.find(" ") + 2].encode())
        return low < high

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
