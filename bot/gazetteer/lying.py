"""Tell which city of a name is meant where a region behind it says so: "Vienne (Isère)", "Halle in Westfalen"."""

from collections.abc import Sequence

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asked import AboutCity
from bot.gazetteer.asking import find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.like_a_word import OWNS
from bot.gazetteer.model import City
from bot.gazetteer.sentence import words_of
from bot.gazetteer.told import Told
from bot.gazetteer.whether import is_put_with_a_sign, is_whether


def lying_there(town: Named, told: Told, areas: Sequence[tuple[int, Area]]) -> AboutCity | None:
    """Return the city called like `town` that lies in the first of `areas`, (word, area) in order, if it is named right behind."""
    at, area = areas[0] if areas else (0, None)
    tokens, source = told.reading.sentence.tokens, told.reading.sentence.source
    if area is None or at < town.end:
        return None
    between = source[tokens[town.end - 1].end : tokens[at].start].strip()
    there = told.cities.entries(told.cities.fold(town.text), (area.means,), most=1)
    if not there:
        return None
    city = told.cities.city(there[0][0])
    if between not in {"(", ","} and not _is_led_there(town, at, area, city, told):
        return None
    return AboutCity(town.text if city == town.city else city.key)


def _is_led_there(town: Named, at: int, area: Area, city: City, told: Told) -> bool:
    """Whether "in" alone stands between, and what lies in the region has sisters and is printed so.

    Of a country it would be asked whether there are sisters: Valencia has one in Venezuela.
    """
    cities, words = told.cities, told.words[town.end : at]
    alone = all((word,) in told.asking.inside or word in told.phrases.articles for word in words)
    own = cities.fold(city.name) == cities.fold(town.text)
    regional = area.kind is AreaKind.REGION and bool(area.country)
    led = bool(words) and alone and told.is_inside_at(at)
    return led and own and regional and (cities.has_sisters(city.row) or city == town.city)


def lies_the_best(told: Told) -> bool:
    """Return whether it is asked of the oldest or the like if it lies in an area: "is Leeds's oldest twin in Germany?".

    "Which is the oldest in Germany?" asks for another, and so does "has Leeds an old one in Germany?".
    """
    asked, known, free = told.limited, told.phrases, told.free
    if asked.best is None or asked.top > 1:
        return False
    verbs = known.copulas | known.having | known.verbs
    tokens, source = told.reading.sentence.tokens, told.reading.sentence.source
    asks = (known.asks - verbs - known.leading - OWNS).intersection(
        (*words_of(source[: tokens[0].start]), *free)
    )
    at = find(told.asking.lying, free)
    is_said = at is not None or not known.copulas.isdisjoint(free)
    if asks or not is_said or not (known.having - OWNS).isdisjoint(free):
        return False
    return is_whether(told) or is_put_with_a_sign(told) or (at is not None and at[0] == 0)
