"""Say what is drawn beside an answer: a map of its cities, or a chart of its figures."""

from bot.events.year import ServerYear
from bot.gazetteer.index import CityIndex
from bot.pairings.explored import Chain, Explored, Most, Shared, Suggested
from bot.pairings.model import Answer, Nearby
from bot.pairings.quiz import Question
from bot.pictures.chart import Bar, Chart
from bot.pictures.scene import Scene
from bot.pictures.scenes import (
    answer_scene,
    common_scene,
    near_scene,
    path_scene,
    quiz_scene,
    suggestions_scene,
    year_scene,
)
from bot.words.catalogue import BASE

ON_MAP_AT_MOST = 60
"""Cities beside the one asked about; of more, nobody can tell one from the other."""


def drawing_for(
    of: Answer | Explored | Question | ServerYear,
    distance: str,
    cities: CityIndex | None = None,
    locale: str = BASE,
    *,
    ended: bool = False,
) -> Scene | Chart | None:
    """Return what is drawn, None where there is nothing; `distance` stands between two cities."""
    match of:
        case Chain(stations=stations, steps=steps):
            return path_scene(stations, cities, locale, steps)
        case Shared(city, other, sisters):
            return common_scene(city, other, sisters[:ON_MAP_AT_MOST], cities, locale)
        case Nearby(city=city, neighbours=neighbours):
            return near_scene(city, neighbours[:ON_MAP_AT_MOST], cities, locale)
        case Suggested(city, suggestions):
            return suggestions_scene(city, [one.city for one in suggestions], cities, locale)
        case Question(city, right):
            return quiz_scene(city, right, locale)
        case ServerYear():
            return year_scene(of, locale)
        case Most(cities=most):
            return Chart(tuple(Bar(one.city.in_language(locale).name, one.listed) for one in most))
    return answer_scene(of, distance, cities, locale, ended=ended)
