"""Remember what a person spoke of last, so that what is said next can be read in its light."""

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, Narrowing, Question
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.gazetteer.place import AreaMeant, place_meant
from bot.pairings.model import (
    Answer,
    AreaAnswer,
    AreaPairs,
    EndedOnly,
    Narrowed,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    SisterCities,
)

LASTS = timedelta(minutes=15)
"""How long after an answer what is said next may refer to it."""


MOST = 2_000
"""Conversations that are remembered at once; of more, the oldest is forgotten."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was spoken of last, `at` that time: keys of cities, and the question as it was read.

    `city` and `other` are those of the answer; `menu` the cities offered to choose from, of which
    choosing one answers `question` with it; `unclear` is the name in it that was not clear. `before` is the
    city that was spoken of just before, on its own as well. `locale` is the language that was spoken last, ""
    where no words told it.
    """

    at: datetime
    question: Question
    city: str = ""
    other: str = ""
    menu: tuple[str, ...] = ()
    unclear: str = ""
    before: str = ""
    locale: str = ""


def area_spoken_of(question: Question, cities: CityIndex) -> Area | None:
    """Return the area whose sisters were asked for, None if those in it were: "in Norway", "and in Sweden?"."""
    match question:
        case AboutArea(area, without=None):
            return area
        case AboutAreas(area):
            return area
        case AboutCity(name, narrowing=asked, inside=False) if asked in {None, _only_there(asked)}:
            meant = place_meant(name, cities)
            return meant.area if isinstance(meant, AreaMeant) else None
    return None


def remember(
    question: Question,
    answered: Answer,
    now: datetime,
    before: Spoken | None = None,
    locale: str | None = None,
) -> Spoken | None:
    """Return what is spoken of after this answer, to a question in that language; chatter in between changes nothing."""
    spoken = _spoken_of(question, answered, now, before)
    if spoken is None or spoken is before:
        return spoken
    return replace(spoken, locale=locale or (before.locale if before is not None else ""))


def _spoken_of(
    question: Question, answered: Answer, now: datetime, before: Spoken | None
) -> Spoken | None:
    spoken = Spoken(now, question)
    match answered:
        case Narrowed(answer=found, sisters=sisters):
            kept = _spoken_of(question, found, now, before)
            one = sisters[0].city.key if len(sisters) == 1 else ""
            return replace(kept, other=one) if kept is not None else None
        case SisterCities(city=city) | NoneOnRecord(city=city) | EndedOnly(city=city):
            name = question.name if isinstance(question, AboutCity) else city.name
            if before is not None and name in before.menu:
                # Chosen from a menu, of which another may be meant after all.
                return replace(spoken, city=city.key, menu=before.menu, unclear=before.unclear)
            menu = _keys(answered.others)
            last = before.city if before is not None else ""
            last = last if last != city.key else before.before if before is not None else ""
            return replace(spoken, city=city.key, menu=menu, unclear=name, before=last)
        case PairAnswer(city=city, other=other):
            pair = replace(spoken, city=city.key, other=other.key)
            if before is not None and before.city == city.key:
                # Another of the name may be meant after all.
                return replace(pair, menu=before.menu, unclear=before.unclear)
            return pair
        case AreaPairs():
            return spoken
        case AreaAnswer(namesakes=namesakes):
            return replace(spoken, menu=_keys(namesakes), unclear=answered.asked)
        case Ambiguous(query, candidates) | NotFound(query, candidates):
            return replace(spoken, menu=_keys(candidates), unclear=query)
        case PairUnclear(unclear=(first, *_), known=known):
            candidates = first.candidates if isinstance(first, Ambiguous) else first.near
            sure = known.key if known else ""
            return replace(spoken, city=sure, menu=_keys(candidates), unclear=first.query)
    return before


def _only_there(asked: Narrowing | None) -> Narrowing | None:
    """Return the narrowing that asks for no more than those in its area."""
    return None if asked is None else Narrowing(asked.area)


class Conversations:
    """Remembers what each person last spoke of in each channel: in memory, and not for long."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._spoken: OrderedDict[tuple[int, int], Spoken] = OrderedDict()

    def __len__(self) -> int:
        """Return how many conversations are remembered."""
        return len(self._spoken)

    def of(self, person: int, channel: int) -> Spoken | None:
        """Return what the person spoke of last in that channel, however long ago."""
        return self._spoken.get((person, channel))

    def keep(self, person: int, channel: int, spoken: Spoken | None) -> None:
        """Remember what is spoken of now; forget what is too old, or too much."""
        if spoken is None:
            return
        self._spoken.pop((person, channel), None)
        self._spoken[person, channel] = spoken
        while self._spoken:
            oldest = next(iter(self._spoken.values()))
            if len(self._spoken) <= self._most and spoken.at - oldest.at <= LASTS:
                return
            self._spoken.popitem(last=False)


def _keys(cities: tuple[City, ...]) -> tuple[str, ...]:
    return tuple(city.key for city in cities)
