"""Tell which words of a question would narrow what is asked, but were not understood.

The rule behind it: a name, a number, a comparison, a rank, a "near", "except" or "former" that no part
of the question holds, and unknown words where they tell of the sisters, are said to have been left out.
Never is an answer given as if they had not been there.
"""

from collections.abc import Iterator

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import (
    KEY,
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutNear,
    AboutPair,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import find
from bot.gazetteer.case_slip import misspelt_in_a_case
from bot.gazetteer.cut_short import Named
from bot.gazetteer.denied_apart import words_behind
from bot.gazetteer.denied_verb import denied_verbs
from bot.gazetteer.kinds_left import kinds_left
from bot.gazetteer.measured import what_measures
from bot.gazetteer.more_left import more_left
from bot.gazetteer.place import AreaMeant, is_sort, lies_in, place_meant
from bot.gazetteer.scenery import left_scenery
from bot.gazetteer.told import Told
from bot.gazetteer.unspaced import is_unspaced
from bot.gazetteer.whether import is_whether
from bot.gazetteer.written import is_word

LONGEST_LEAD = 3
"""Little words before what was left out that are said with it: "on the Rhine"."""

SHORTEST_UNKNOWN = 3
"""Letters of an unknown word that may tell of the sisters."""

SHORTEST_UNKNOWN_OF_HAN = 2
"""The same where a character is a word's half: "欧洲"."""

MOST = 3
"""Places of a sentence that are said to have been left out; nobody reads more."""

Span = tuple[int, int]


def left_out(question: Question, told: Told) -> tuple[str, ...]:
    """Return the words of the sentence that would narrow `question`, but that it does not hold."""
    if isinstance(question, AboutKinds | NoQuestion):
        return ()
    held = misspelt_in_a_case(_names(question), told.reading.sentence, told.phrases)
    held.append(what_measures(question, told) or (0, 0))
    found = sorted(
        span
        for span in _Left(question, told).spans()
        if span[0] < span[1] and not any(a <= span[0] < span[1] <= b for a, b in held)
    )
    merged: list[Span] = []
    for start, end in found:
        start = _with_lead(start, told)
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(told.reading.sentence.part(*span).text for span in merged[:MOST])


def _with_lead(start: int, told: Told) -> int:
    """Return where the little words begin that lead to what was left out."""
    known = told.phrases
    for _ in range(LONGEST_LEAD):
        word = told.free[start - 1] if start else ""
        leads = word in known.before or word in known.articles or word in known.inside
        if word in known.having:
            return start
        denies = (word,) in told.asking.without or (word,) in told.asking.inside
        if not word or not (leads or denies):
            return start
        start -= 1
    return start


class _Left:
    def __init__(self, question: Question, told: Told) -> None:
        self._question = question
        self._told = told
        self._words = told.words
        fold = told.cities.fold
        self._names = [fold(name) for name in _names(question)]
        self._keyed = any(KEY.fullmatch(name) for name in _names(question))
        self._areas = _areas(question) | _area_of_the_oldest(question, told)

    def spans(self) -> Iterator[Span]:
        yield from self._left_names()
        yield from self._left_limits()
        yield from self._left_earlier()
        yield from self._left_denials()
        yield from denied_verbs(self._question, self._told)
        yield from self._left_only()
        yield from self._left_unknown()
        yield from self._left_clause()
        if not self._compares():
            yield from more_left(self._told)
        yield from self._left_undated()
        yield from self._left_capital()
        yield from self._left_counties()
        yield from self._left_institutions()
        yield from kinds_left(self._question, told=self._told, holds=self._holds)
        yield from left_scenery(self._told)

    def _left_names(self) -> Iterator[Span]:
        """Yield the names and adjectives that the question does not hold."""
        told = self._told
        for named in told.towns:
            if not (self._keyed or self._holds(named.text) or self._is_taken_back(named)):
                yield named.start, named.end
        for at, area in told.areas:
            named_area = told.area_names.get(at)
            text = named_area.text if named_area else self._words[at]
            if self._only_tells_where(area) or (self._keyed and not self._areas):
                continue
            if area.key not in self._areas and not self._holds(text):
                yield at, (named_area.end if named_area else at + 1)

    def _is_taken_back(self, named: Named) -> bool:
        """Whether a "no" follows: "Rome, no, Paris"."""
        behind = self._told.free[named.end : named.end + 2]
        return behind[:1] == (",",) and behind[1:] in self._told.phrases.corrections

    def _only_tells_where(self, area: Area) -> bool:
        """Whether the one city lies there, and nothing is asked of its sisters: "Cologne in NRW"."""
        question, towns = self._question, self._told.towns
        if not isinstance(question, AboutCity) or (question.narrowing or Narrowing()).areas:
            return False
        city = towns[0].city if len(towns) == 1 else None
        return city is not None and lies_in(city, area, self._told.cities)

    def _holds(self, text: str) -> bool:
        folded = self._told.cities.fold(text)
        return any(folded in name for name in self._names)

    def _left_limits(self) -> Iterator[Span]:
        """Yield the numbers, comparisons and ranks that the question does not hold."""
        asked = self._told.limited
        narrowing = getattr(self._question, "narrowing", None) or Narrowing()
        kept = (narrowing.best, narrowing.limits, narrowing.state)
        near = isinstance(self._question, AboutNear)
        counted = asked.counted if narrowing.count and is_whether(self._told) else ()
        over = [] if self._compares() else [span for span in asked.over if span not in counted]
        for start, end in over:
            if not any(self._holds(word) for word in self._words[start:end] if word.isdigit()):
                yield start, end
        towns = {town.start for town in self._told.towns}
        yield from (span for span in asked.of_names if span[1] in towns)  # "who dropped Leeds"
        pair = isinstance(self._question, AboutPair)
        # What became of a tie is told of every pair that is asked about.
        state = None if pair else asked.state
        if kept != (asked.best, asked.limits, state) and not near:
            yield from _runs(asked.used)
        if near:
            return
        if asked.near is not None:
            yield asked.near
        if asked.within is not None and asked.within[0] not in asked.used:
            yield asked.within[:2]

    def _compares(self) -> bool:
        """Whether "more than" and the like are what is asked: of two cities, or of areas."""
        match self._question:
            case AboutPair(aspect=aspect):
                return aspect is PairAspect.COUNT
            case AboutAreas(compared=compared):
                return compared
        if (
            not self._told.towns
            and self._told.areas
            and not any(any(map(str.isdigit, self._words[a:b])) for a, b in self._told.limited.over)
            and find(self._told.asking.more, self._told.free)
        ):
            return True  # "Which city has the most in France?" is answered by those that have.
        narrowing = getattr(self._question, "narrowing", None)
        return narrowing is not None and narrowing.compared

    def _left_earlier(self) -> Iterator[Span]:
        """Yield the "before" of "who was Leeds twinned with before Dortmund": the two are no pair that is asked about."""
        question, told = self._question, self._told
        pair = isinstance(question, AboutPair) and question.aspect is PairAspect.ALL
        for town in told.towns if pair and told.reading.term is not None else ():
            for start in range(max(0, town.start - LONGEST_LEAD), town.start):
                phrase = self._words[start : town.start]
                if told.asking.limits.is_earlier_or_later(phrase):
                    yield start, town.start
                    break

    def _left_denials(self) -> Iterator[Span]:
        """Yield "except" and the like before a name that the question holds as if it were not there."""
        asking, free = self._told.asking, self._told.free
        narrowing = getattr(self._question, "narrowing", None) or Narrowing()
        if narrowing.outside or getattr(self._question, "without", None) is not None or self._keyed:
            return
        question = self._question
        whether = isinstance(question, AboutPair) and question.aspect is PairAspect.WHETHER
        # "Is Munich not twinned with Rome?" asks whether it is.
        denying = asking.without - asking.is_not if whether else asking.without
        begins = {named.start for named in self._told.reading.names}
        for town in self._told.towns:
            length = words_behind(free[town.end :], self._told.phrases)
            yield town.end, town.end + length
        opens = free[:1] in asking.denying - asking.is_not  # "Isn't Leeds twinned with Lille?"
        for i in range(opens, len(free)):
            if free[i : i + 1] in self._told.phrases.corrections and free[i - 1] == ",":
                continue
            for length in (3, 2, 1):
                if free[i : i + length] in denying:
                    if any(i + length + skip in begins for skip in range(LONGEST_LEAD)):
                        yield i, i + length
                    break

    def _left_only(self) -> Iterator[Span]:
        """Yield the "only" of "Is Paris only twinned with Rome?": a plain "Yes" would grant it."""
        question, free = self._question, self._told.free
        narrowing = getattr(question, "narrowing", None) or Narrowing()
        if narrowing.whether or getattr(question, "aspect", None) is PairAspect.WHETHER:
            yield from (
                (i, i + 1) for i in range(len(free)) if free[i : i + 1] in self._told.asking.only
            )

    def _left_unknown(self) -> Iterator[Span]:
        """Yield the words that nobody knows where they tell of the sisters: behind all else, or led there."""
        reading, used = self._told.reading, self._told.limited.used
        term = reading.term[1:] if reading.term else (0, 0)
        last = max([named.start for named in reading.names] + [term[0]])
        first = min([named.start for named in reading.names] + [term[0] or len(self._words)])
        for start, end in reading.unknown:
            led = start > first and (self._is_led(start) or self._is_capitalised(start))
            touched = any(named.start == end or named.end == start for named in reading.names)
            beside = touched or end == term[0] or start == term[1] > 0
            beside |= self._is_told_of_cities(start, end)
            of_han = is_unspaced(self._words[start])
            shortest = SHORTEST_UNKNOWN_OF_HAN if of_han else SHORTEST_UNKNOWN
            least = shortest + (beside and start < last and not of_han)
            telling = start > last or led or beside
            if (
                not telling
                or not self._is_telling(start, end, least)
                or used & set(range(start, end))
            ):
                continue
            joins = self._told.phrases.joins
            first = start + (end - start > 1 and self._words[start] in joins)
            last = end - (end - first > 1 and self._words[end - 1] in joins)
            if not self._holds(reading.sentence.part(first, last).text):
                yield from () if self._is_area(start, end) else [(start, end)]

    def _is_told_of_cities(self, start: int, end: int) -> bool:
        """Whether words stand beside "cities" as an adjective does, and hold no such word themselves: "der Stadt"."""
        told = self._told
        cities = any((word,) in told.asking.cities for word in self._words[start:end])
        return not cities and any(map(told.is_beside_cities, range(start, end)))

    def _left_undated(self) -> Iterator[Span]:
        """Yield "without a year" and "this year": no sisters are picked by a date not on record, or by today's."""
        asking = self._told.asking
        this = asking.this_month | asking.next_month | asking.this_year | asking.next_year
        for phrases in (asking.undated, this):
            found = find(phrases, self._told.free)
            if found is not None:
                yield found

    def _left_capital(self) -> Iterator[Span]:
        """Yield "the capital of" before an area, which the answer is about whole, and "are capitals"."""
        named = {i for town in self._told.towns for i in (town.start - 1, town.end)}
        for i, word in enumerate(self._told.free):
            if (word,) in self._told.asking.capital and i not in named:
                yield i, i + 1

    def _left_counties(self) -> Iterator[Span]:
        """Yield what makes a county of a city's name: "Landkreis Fürth"."""
        words = self._words
        for town in filter(lambda town: self._holds(town.text), self._told.towns):
            for i in (town.start - 2, town.start - 1, town.end):
                within = 0 <= i < len(words) and is_sort(words, i, town.start, town.end)
                if within and not self._holds(self._told.reading.sentence.part(i, town.end).text):
                    yield i, i + 1

    def _left_institutions(self) -> Iterator[Span]:
        """Yield what a city has, where the city is answered about: "the University of Oxford"."""
        words, known = self._words, self._told.phrases
        little = known.before | known.joins | known.articles
        for town in filter(lambda town: self._holds(town.text), self._told.towns):
            start = town.start
            while start and words[start - 1] in little:
                start -= 1
            for i in (start - 1, town.end):
                sort = 0 <= i < len(words) and words[i] in known.institutions
                if sort and not self._holds(self._told.reading.sentence.part(i, i + 1).text):
                    yield i, i + 1
            # "Old Lima" may be a part of Lima, "Big Ben" no city at all.
            before = town.start - 1
            part = before > 0 and words[before] in known.parts and self._is_capitalised(before)
            part &= words[before : town.start] not in known.asking.cities  # "der Stadt Hamburg"
            if part and not self._holds(self._told.reading.sentence.part(before, town.start).text):
                yield before, town.start

    def _left_clause(self) -> Iterator[Span]:
        """Yield a clause at the end that tells of the sisters, all of everyday words: "with the same name"."""
        told = self._told
        names = [named.end for named in told.reading.names]
        term = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
        start = max([*names, term[1] if term else 0])
        if told.free[start : start + 1] == (",",):
            start += 1
        if told.free[start : start + 1] and (told.free[start],) in told.asking.clause:
            end = len(told.free)
            read = told.limited.used | {at for at, _ in told.areas}
            said = told.cities.fold(told.reading.sentence.part(start, end).text)
            held = any(name in said for name in self._names)
            asks = any((word,) in told.asking.open for word in told.free[start + 1 :])  # "avec qui"
            if end - start > 1 and not (held or asks or read & set(range(start, end))):
                yield start, end

    def _is_telling(self, start: int, end: int, least: int) -> bool:
        """Whether it is more than a typo: a word of at `least` some letters, or a capital ("beginning with B")."""
        words = [i for i in range(start, end) if is_word(self._words[i])]
        return any(
            (len(self._words[i]) >= least and not self._words[i].isdigit())
            or self._is_capitalised(i)
            for i in words
        )

    def _is_led(self, start: int) -> bool:
        """Whether a preposition or the like stands before."""
        word = self._words[start - 1] if start else ""
        known = self._told.phrases
        return word in known.before or (word,) in self._told.asking.inside

    def _is_capitalised(self, i: int) -> bool:
        reading = self._told.reading
        return reading.is_cased and i > 0 and reading.sentence.part(i, i + 1).text[0].isupper()

    def _is_area(self, start: int, end: int) -> bool:
        """Whether the words are an adjective or an abbreviation that told of an area."""
        return any(start <= at < end for at, _ in self._told.areas)


def _runs(numbers: set[int]) -> Iterator[Span]:
    start = end = -1
    for number in sorted(numbers):
        if number != end:
            if end > start >= 0:
                yield start, end
            start = number
        end = number + 1
    if start >= 0:
        yield start, end


def _names(question: Question) -> tuple[str, ...]:
    match question:
        case AboutHome(other=name) | AboutNear(name=name):
            return (name,) if name else ()
        case AboutCity(name=name, instead=instead):
            return (name, *instead)
        case AboutPair(name=name, other=other):
            return (name, other, *question.instead, *question.other_instead)
        case AboutAreas(area=area, other=other):
            return tuple(filter(None, (area.asked, other.asked)))
    return ()


def _area_of_the_oldest(question: Question, told: Told) -> frozenset[str]:
    """Return the key of the area whose oldest ties are asked for: "in the us"."""
    if not isinstance(question, AboutCity) or question.narrowing != told.oldest:
        return frozenset()
    meant = place_meant(question.name, told.cities, inside=True)
    return frozenset((meant.area.key,)) if isinstance(meant, AreaMeant) else frozenset()


def _areas(question: Question) -> frozenset[str]:
    """Return the keys of the areas that the question holds."""
    match question:
        case AboutHome(narrowing=Narrowing() as asked) | AboutCity(narrowing=Narrowing() as asked):
            return frozenset(area.key for area in asked.areas)
        case AboutArea(area=area, without=without):
            kept = (area, *area.parts, without)
            return frozenset(each.key for each in kept if each is not None)
        case AboutAreas(area=area, other=other):
            return frozenset((area.key, other.key))
    return frozenset()
