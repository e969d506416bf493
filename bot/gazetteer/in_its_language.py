"""Tell which city a name means in the language that a question is asked in: "Roma" in Italian, "Lund" in Swedish.

A name is many cities'. Who asks in Italian and says Roma means Rome, whatever a town in Texas is called; who says
Monaco may mean Munich, Monaco di Baviera. What is sure is taken, what is not is asked about.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.gazetteer.asked import KEY, AboutCity, AboutPair, Question
from bot.gazetteer.complete import complete
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City, Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues

TIMES = 4
"""How many times greater a city abroad is that a language has a name for than any that bears it as its own."""

TIMES_AT_HOME = 25
"""How many times greater a city abroad goes before one at home of the same name: Guadalajara's is 16 times Spain's."""

TIMES_BEGUN = 10
"""The same for a city whose name in the language only begins so, to be asked about: Monaco di Baviera."""

BEGUN = 10
"""Cities whose name begins so that are looked at."""

BEGUN_ANYWHERE, KNOWN_PEOPLE = 40, 50_000
"""The same for one at home, and its people: Santiago de Compostela beside the Santiagos of America."""

TWICE = 2
"""How many times greater a city at home is than any other there that is asked for by its name: Baden in Austria is not."""

BORNE_PEOPLE = 15_000
"""People from which a city at home without sisters is asked about beside one that only goes by its name: São José."""

Names = tuple[str, tuple[str, ...]]


def read_in_its_language(
    text: str, cities: CityIndex, tongues: Tongues, reader: str = ""
) -> Question:
    """Return what `text` asks for, as `read_question` does, with the names as its language means them. Never raises.

    By a key where that is sure; what is not has another name `instead`, to be asked about. `reader` is the locale
    of who asks: the language of a bare name, and in which of a language's countries they are at home. Of a text that no
    language can be told of, and of an English one, nothing changes.
    """
    question = read_question(text, cities, tongues)
    locale = tongues.language(text) or tongues.known(reader)
    if locale is None or locale in tongues.base:
        return question
    lands = tongues.lands(locale, reader)
    match question:
        case AboutCity(name, instead, inside=False):
            name, instead = _meant(name, instead, locale, lands, cities)
            return replace(question, name=name, instead=instead)
        case AboutPair(name, other, instead, other_instead):
            name, instead = _meant(name, instead, locale, lands, cities)
            other, other_instead = _meant(other, other_instead, locale, lands, cities)
            return replace(
                question, name=name, instead=instead, other=other, other_instead=other_instead
            )
    return question


def _meant(
    name: str, instead: tuple[str, ...], locale: str, lands: frozenset[str], cities: CityIndex
) -> Names:
    if "," in name or KEY.fullmatch(name):
        return name, instead
    if instead and not cities.has_name(name):
        return name, instead  # "Dortmund oder Lille"
    if instead:
        return _of_several((name, *instead), locale, lands, cities) or (name, instead)
    if not cities.has_name(name):
        return name, instead
    folded = cities.fold(name)
    called = _called(name, locale, cities)
    own = _greatest(city for city in called if city.country in lands)
    if own is None:
        own = _by_another_name(name, lands, cities)
        if own is not None and _is_borne_at_home(folded, own, lands, cities):
            return name, (own.key,)  # São José is a city, and what people call São José dos Campos.
    foreign = _greatest(city for city in called if cities.fold(city.name) != folded)
    match resolve(name, cities):
        case Ambiguous(candidates=candidates):
            bearers = [city for city in candidates if _bears(city, folded, locale, cities)]
            home_too = [city for city in candidates if city.country in lands]
            if own is not None and _is_a_village_beside(own, home_too):
                return name, instead  # Nobody means the village Neustadt.
            if own is not None and foreign is not None and _is_far_greater(foreign, own):
                # "Velence" is Venice in Hungarian, and a village there.
                return foreign.key, (own.key, name)
            if own is not None and not _is_a_village_beside(own, bearers):
                # Of those that only go by the name, each may be meant: Reggio Calabria and Reggio nell'Emilia.
                is_borne = own in called or _bears(own, folded, locale, cities)
                beside = (
                    city for city in (bearers if is_borne else home_too) if city.country in lands
                )
                sure = _is_greatest(own, bearers, 1) and _is_greatest(own, beside, TWICE)
                return own.key, () if sure else (name,)
            if own is not None:
                return name, (own.key,)
            if (home := _begun_at_home(folded, lands, cities)) is not None:
                return candidates[0].key, (home.key, name)
            if foreign is not None and _is_greatest(foreign, bearers, TIMES):
                return foreign.key, ()
        case Found(city) if city.country in lands:
            if foreign is not None and _is_far_greater(foreign, city):
                return name, (foreign.key,)
        case Found(city) if foreign != city or (own and not _is_far_greater(city, own)):
            if own is not None and _is_a_village_beside(own, (city,)):
                return name, (own.key,)
            best = own or foreign
            if best is not None and best != city and (own or best.population > city.population):
                return best.key, (name,)
            begun = _begun(folded, locale, cities)
            if begun is not None and _is_far_greater(begun, city):
                return name, (begun.key,)
            home = _begun_at_home(folded, lands, cities)
            if home is not None and home != city:
                return name, (home.key,)
        case Found(city) if own is not None and cities.fold(city.name) == cities.fold(own.name):
            return name, (own.key,)  # Mérida in Yucatán is far greater than Spain's.
    return name, instead


def _of_several(
    names: tuple[str, ...], locale: str, lands: frozenset[str], cities: CityIndex
) -> Names | None:
    """Return the city that the language calls by one of the names, if none of the others is nearly as great."""
    best = _greatest(
        city
        for name in names
        for city in _called(name, locale, cities)
        if city.country in lands or cities.fold(city.name) != cities.fold(name)
    )
    bearers = [
        city
        for name in names
        for city in cities.named(name)
        if _bears(city, cities.fold(name), locale, cities) and cities.has_sisters(city.row)
    ]
    if best is None or not _is_greatest(best, bearers, 1 if best.country in lands else TIMES):
        return None
    at_home = (city for city in bearers if city.country in lands)
    if not _is_greatest(best, at_home, TIMES):
        return None  # "Пушкина" is Pushkin's as well as Pushkino's.
    return best.key, ()


def _bears(city: City, folded: str, locale: str, cities: CityIndex) -> bool:
    """Whether a city is printed so, or called so in the language: "Троицк"."""
    names = (city.name, city.in_language(locale).name)
    return any(cities.fold(each) == folded for each in names)


def _called(name: str, locale: str, cities: CityIndex) -> list[City]:
    """Return the cities with pairings on record that the language calls so."""
    folded = cities.fold(name)
    return [
        city
        for city in cities.named(name)
        if cities.fold(city.in_language(locale).name) == folded and cities.has_sisters(city.row)
    ]


def _by_another_name(name: str, lands: frozenset[str], cities: CityIndex) -> City | None:
    """Return the greatest city at home that goes by the name, too: Lleida is "Lérida"; None where another is greater."""
    named = [city for city in cities.named(name) if cities.has_sisters(city.row)]
    best = _greatest(named)
    return best if best is not None and best.country in lands else None


def _is_borne_at_home(folded: str, own: City, lands: frozenset[str], cities: CityIndex) -> bool:
    """Whether a city at home of `BORNE_PEOPLE` is printed so to the letter, but `own` is not."""
    return cities.fold(own.name) != folded and any(
        city.country in lands
        and city.population >= BORNE_PEOPLE
        and cities.fold(city.name) == folded
        for city in cities.named(folded)
    )


def _begun_at_home(folded: str, lands: frozenset[str], cities: CityIndex) -> City | None:
    """Return the greatest known city at home whose name goes on behind `folded`: Santiago de Compostela."""
    return _greatest(
        city
        for city in complete(folded, cities, BEGUN_ANYWHERE)
        if city.country in lands
        and city.population >= KNOWN_PEOPLE
        and cities.fold(city.name).startswith(f"{folded} ")
        and cities.has_sisters(city.row)
    )


def _greatest(cities: Iterable[City]) -> City | None:
    return max(cities, key=lambda city: city.population, default=None)


def _is_greatest(city: City, bearers: Iterable[City], times: int) -> bool:
    return all(each == city or times * each.population <= city.population for each in bearers)


def _is_a_village_beside(own: City, others: Iterable[City]) -> bool:
    """Whether a city at home is so small beside another that it goes behind it: Spain's Medellín, but not Mérida."""
    return any(other.population > TIMES_AT_HOME * own.population for other in others)


def _is_far_greater(city: City, other: City) -> bool:
    return city != other and city.population >= TIMES_BEGUN * other.population


def _begun(folded: str, locale: str, cities: CityIndex) -> City | None:
    """Return the greatest city with pairings whose name in the language, but in no other way, begins with `folded`."""
    return _greatest(
        city
        for city in complete(folded, cities, BEGUN)
        if cities.fold(city.in_language(locale).name).startswith(f"{folded} ")
        and not cities.fold(city.name).startswith(folded)
        and cities.has_sisters(city.row)
    )
