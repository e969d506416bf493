"""Word any answer about sister cities."""

from collections.abc import Sequence

from bot.gazetteer.asked import AboutKinds, NoQuestion
from bot.gazetteer.model import Ambiguous, NotFound
from bot.news.model import Entry
from bot.pairings.dated import celebrated
from bot.pairings.model import (
    Answer,
    AreaAnswer,
    AreaPairs,
    EndedOnly,
    Festive,
    Narrowed,
    Nearby,
    NoCityGiven,
    NoneOnRecord,
    Oldest,
    PairAnswer,
    PairUnclear,
    SisterCities,
)
from bot.words.area import area_outline, areas_outline
from bot.words.city import city_outline
from bot.words.dated import anniversaries_outline, oldest_outline
from bot.words.deeds import OpenCity
from bot.words.explore import explore_outline
from bot.words.links import Links
from bot.words.narrowed import narrowed_outline
from bot.words.outline import Outline
from bot.words.pair import pair_outline
from bot.words.unclear import kinds, no_city, no_question, unclear_pair, which_city
from bot.words.voice import Voice


def outline_of(
    answer: Answer,
    voice: Voice,
    links: Links | None = None,
    *,
    ended: bool = False,
    news: Sequence[Entry] = (),
    as_postcard: bool = False,
) -> Outline:
    """Return what the person is told; `ended` shows ended pairings too, `news` is about a pair.

    `as_postcard`: a pair is shown on a postcard instead of a map.
    """
    match answer:
        case SisterCities() | NoneOnRecord() | EndedOnly():
            return city_outline(answer, voice, links, ended=ended)
        case PairAnswer():
            return pair_outline(answer, voice, links, news=news, as_postcard=as_postcard)
        case PairUnclear():
            return unclear_pair(answer, voice)
        case Ambiguous() | NotFound():
            return which_city(answer, voice, OpenCity(ended=ended, asked=answer.asked))
        case NoCityGiven():
            return no_city(voice)
        case Narrowed():
            return narrowed_outline(answer, voice, links, ended=ended)
        case AreaAnswer():
            return area_outline(answer, voice)
        case Oldest():
            return oldest_outline(answer, voice)
        case AreaPairs():
            return areas_outline(answer, voice)
        case Nearby():
            return explore_outline(answer, voice)
        case Oldest():
            return oldest_outline(answer, voice)
        case Festive():
            return anniversaries_outline(celebrated(answer, voice.now.date()), voice)
        case AboutKinds():
            return kinds(voice)
        case NoQuestion():
            return no_question(voice)
