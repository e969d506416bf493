"""Tell that a question of yes or no is about a name that nobody knows as well: "Curitiba é irmã de Xanadu?"."""

from dataclasses import replace

from bot.gazetteer.asked import (
    AboutCity,
    AboutPair,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.plainly_named import is_known, is_plainly_named
from bot.gazetteer.told import Told
from bot.gazetteer.unspaced import is_unspaced
from bot.gazetteer.whether import is_put_with_a_sign, is_whether

LONGEST_UNKNOWN = 4
"""Words of such a name."""

SHORTEST_OWNER = 5
"""Letters of one that has no capital."""


def with_the_unknown(question: Question | None, told: Told) -> Question | None:
    """Return the pair of the one city and the one name that nobody knows, else the question as it is.

    The name has a capital, or is written in letters that have none, and it is asked of nothing else:
    the answer then says that it is unknown, and no card stands for what was asked. Where nothing was
    read at all, it must be plain that no people are meant.
    """
    reading = told.reading
    if len(reading.unknown) != 1 or len(told.towns) != 1 or told.areas:
        return question
    ((start, end),), (town,) = reading.unknown, told.towns
    plain = is_plainly_named(town, (start, end), told)
    match question:
        case AboutCity(narrowing=asked):
            if replace(asked or Narrowing(), whether=False) != Narrowing():
                return question
        case None | NoQuestion() if not (
            plain or _is_nobody_called_so((town.start, town.end), (start, end), told=told)
        ):
            return question
        case None | NoQuestion():
            pass
        case _:
            return question
    opens = start == town.end and told.words[start] in told.phrases.joins
    ends = start >= town.end and told.words[end - 1] in told.phrases.joins
    start, end = start + opens, end - ends
    if not 0 < end - start <= LONGEST_UNKNOWN or told.is_inside_at(start):
        return question  # "a sister in Wakanda" is said to be left out.
    if told.words[start] in told.phrases.institutions:
        return question
    far = question is None and find(told.asking.how_far, told.free) is not None
    place = _Place(told, town, start, end, joined=opens or ends)
    if place.is_of_the_town:
        return question
    surely = plain and (far or place.may_be_asked)
    if not surely and not (place.has_a_name and place.is_asked):
        return question
    unknown = reading.sentence.part(start, end).text
    names = (unknown, town.text) if start < town.start else (town.text, unknown)
    return AboutPair(*names, aspect=PairAspect.DISTANCE if far else PairAspect.ALL)


class _Place:
    """Where a name that nobody knows stands, from word `start` up to `end`, beside the one `town`."""

    def __init__(self, told: Told, town: Named, start: int, end: int, *, joined: bool) -> None:
        self._told = told
        self._start, self._end = start, end
        self._town = town
        self._kin = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
        # "神戸とホゲホゲタウン", "京都はホゲホゲタウンと"
        self._joined = joined or self._is_joined()

    @property
    def is_of_the_town(self) -> bool:
        """Whether it is only what the town has or is called: "el Excelentísimo Ayuntamiento de Cáceres"."""
        between = self._told.words[self._end : self._town.start]
        asking, kin = self._told.asking, self._kin
        if kin is not None and self._end <= kin[0] < self._town.start:
            return False  # "Ist Xanadu eine Partnerstadt von Köln?"
        of = any((word,) in asking.of_another for word in between)
        return of or (len(between) == 1 and between in asking.cities)

    @property
    def is_asked(self) -> bool:
        """Whether it is asked if the two are bound, or said so: "Guadalajara es hermana de Xanadu"."""
        told = self._told
        if self._kin is None:
            return False
        asked = is_whether(told) or is_put_with_a_sign(told)
        return self._joined or (asked and self._is_apart()) or self._is_said()

    @property
    def may_be_asked(self) -> bool:
        """Whether there is a word for sisters, and a question or two names side by side."""
        return self._kin is not None and (self._joined or is_whether(self._told))

    @property
    def has_a_name(self) -> bool:
        """Whether the words may be a name: they have a capital, or stand where only a name may."""
        first = self._told.reading.sentence.part(self._start, self._end).text[0]
        if first.isdigit():
            return False
        return not first.islower() or self._is_a_name_in_lower_case()

    def _is_joined(self) -> bool:
        """Whether a word that joins names stands between the two, or behind both: "Bursa Xanadu ile"."""
        words, known = self._told.words, self._told.phrases
        joints = known.joins - known.before  # "sister cities of the Friends of Oxford"
        between = words[self._town.end : self._start] or words[self._end : self._town.start]
        if len(between) == 1 and between[0] in joints:
            return True
        behind = words[self._end : self._end + 1]
        return self._start == self._town.end and bool(behind) and behind[0] in joints

    def _is_apart(self) -> bool:
        """Whether something parts the two, or may be missing: in a case, or where no words are apart."""
        told = self._told
        if self._end < self._town.start or self._town.end < self._start or told.phrases.cases:
            return True  # "Побратим ли Омск Абвгдейску?"
        sides = told.words[self._start], told.words[self._town.start]
        # "上海是呼噜噜的友好城市吗" asks whether it is one, "…有…吗" whether there is one.
        return (
            any(map(is_unspaced, sides))
            and told.words[0] in told.phrases.copulas
            and told.phrases.having.isdisjoint(told.words)
        )

    def _is_said(self) -> bool:
        """Whether it is stated: the city, "is", the word for sister city, and "of" before the name."""
        told, known = self._told, self._told.phrases
        if self._kin is None or known.asks.intersection(told.free) or not self._is_led():
            return False
        return not known.copulas.isdisjoint(told.free[self._town.end : self._kin[0]])

    def _is_led(self) -> bool:
        """Whether nothing but "of" and the like stands between the word for sister city and the name."""
        known = self._told.phrases
        between = self._told.words[self._kin[1] : self._start] if self._kin else ()
        return bool(between) and (known.leading | known.articles).issuperset(between)

    def _is_a_name_in_lower_case(self) -> bool:
        """Whether a sentence without capitals has a name there: "curitiba é irmã de xanadu?"."""
        told, known = self._told, self._told.phrases
        if told.reading.is_cased or self._kin is None or self._end - self._start > 1:
            return False
        if len(told.words[self._start]) < SHORTEST_OWNER:
            return False
        if is_unspaced(told.words[self._town.start]):
            return True  # "神戸はxanaduの姉妹都市ですか"
        lead = told.words[self._start - 1] if self._start else ""
        if not known.having.isdisjoint(told.free):
            # "Heeft utrecht een stedenband met xanadu?"
            return self._joined or (self._is_led() and lead in known.joins - known.accompanied)
        behind = self._kin[1] <= self._start and self._end == len(told.words)
        opening = set(told.words[: self._start]) - known.articles
        subject = bool(opening) and opening <= known.copulas | {
            word for phrase in told.asking.whether for word in phrase
        }
        in_a_case = bool(known.cases) and (behind or "'" in told.words[self._start])
        return self._joined or self._is_led() or subject or in_a_case


def _is_nobody_called_so(*spans: tuple[int, int], told: Told) -> bool:
    """Whether none of the words is a given name, and the city is great or has sisters: "¿Es Madrid hermana de Xanadu?"."""
    cities = told.cities
    words = (word for start, end in spans for word in told.words[start:end])
    return (
        is_known(told.towns[0], told)
        and told.reading.is_cased
        and not any(cities.is_given_name(cities.fold(word)) for word in words)
    )
