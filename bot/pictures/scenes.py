"""Compose the scene of each kind of map from what the rooms within have answered.

Places are called as readers of `locale` call them.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from bot.events.year import ServerYear
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.pairings.model import (
    Answer,
    AreaAnswer,
    AreaPairs,
    Bond,
    CityAnswer,
    EndedOnly,
    Narrowed,
    Neighbour,
    NoneOnRecord,
    PairAnswer,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.pictures.scene import Arc, Dot, Role, Scene, middle
from bot.words.catalogue import BASE

PAIRS_DRAWN = 40
"""Pairings between two areas that a map shows: of more, nobody can follow one."""

LANDMARK_REACH = 10.0
"""Degrees from the middle to the farthest place up to which a map needs well-known cities to
tell where we are; beyond it, the shapes of countries do."""


def role_of(sister: Sister) -> Role:
    if sister.bond.status is Status.ENDED:
        return Role.ENDED
    if sister.bond.status is Status.SUSPENDED:
        return Role.SUSPENDED
    return Role.SISTER if sister.bond.standing is Standing.LISTED else Role.REPORTED


def city_scene(
    answer: CityAnswer, cities: CityIndex | None = None, locale: str = BASE, *, ended: bool = False
) -> Scene:
    """Return a city in the middle and arcs to its sisters; the ended ones only if asked for.

    A city without sisters is shown among the nearest cities that have some.
    """
    match answer:
        case SisterCities(listed=listed, reported=reported):
            sisters = (*listed, *reported, *(answer.ended if ended else ()))
            return sisters_scene(answer.city, sisters, cities, locale)
        case NoneOnRecord(nearest=nearest):
            return near_scene(answer.city, nearest, cities, locale)
    return sisters_scene(answer.city, answer.ended, cities, locale)


def answer_scene(
    answer: Answer,
    distance: str,
    cities: CityIndex | None = None,
    locale: str = BASE,
    *,
    ended: bool = False,
) -> Scene | None:
    """Return the map of an answer, None where it is about no city in particular.

    `distance` stands on the arc between two cities. Cities that nothing binds are shown with the
    chain between them.
    """
    match answer:
        case SisterCities() | NoneOnRecord() | EndedOnly():
            return city_scene(answer, cities, locale, ended=ended)
        case Narrowed(answer=found, sisters=sisters):
            if not answer.narrowing.lists or not sisters:
                return city_scene(found, cities, locale, ended=ended)
            return sisters_scene(found.city, sisters, cities, locale)
        case AreaAnswer(ties=ties):
            return ties_scene(ties, locale) if ties else None
        case AreaPairs(pairs=pairs):
            shown = [(city, sister.city) for city, sister in pairs[:PAIRS_DRAWN]]
            return ties_scene(shown, locale) if shown else None
        case PairAnswer(chain=[_, *_]):
            return path_scene(answer.chain, cities, locale, answer.steps)
        case PairAnswer(sister=sister):
            role = role_of(sister) if sister else Role.CONTEXT
            return pair_scene(answer.city, answer.other, distance, role, cities, locale)
    return None


def sisters_scene(
    city: City, sisters: Iterable[Sister], cities: CityIndex | None = None, locale: str = BASE
) -> Scene:
    """Return `city` in the middle and arcs to `sisters`."""
    places, arcs = [_home(city, locale)], []
    for sister in sisters:
        role = role_of(sister)
        arcs.append(Arc(0, len(places), role))
        places.append(_place(sister.city, role, locale))
    return _with_landmarks(Scene(city.lat, city.lon, tuple(places), tuple(arcs)), cities, locale)


def ties_scene(ties: Sequence[tuple[City, City]], locale: str = BASE) -> Scene:
    """Return the cities of an area and arcs to their partners, in the middle of them all."""
    number: dict[str, int] = {}
    places: list[Dot] = []

    def place(city: City, role: Role) -> int:
        if city.key not in number:
            number[city.key] = len(places)
            places.append(_place(city, role, locale))
        return number[city.key]

    arcs = [Arc(place(city, Role.HOME), place(partner, Role.SISTER)) for city, partner in ties]
    lat, lon = middle([(city.lat, city.lon) for city, _ in ties])
    return Scene(lat, lon, tuple(places), tuple(arcs))


def year_scene(year: ServerYear, locale: str = BASE) -> Scene:
    """Return the cities of a server's year, and arcs between those that met."""
    number: dict[str, int] = {}
    places: list[Dot] = []

    def place(city: City, weight: float) -> int:
        if city.key not in number:
            number[city.key] = len(places)
            role = Role.HOME if year.home and city.key == year.home.key else Role.SISTER
            places.append(_place(city, role, locale, weight=weight))
        return number[city.key]

    if year.home is not None:
        place(year.home, 1e9)
    for one in year.cities:
        place(one.city, 100.0 * one.meetings + one.members)
    arcs = tuple(Arc(place(a, 0.0), place(b, 0.0)) for a, b in year.pairs)
    lat, lon = middle([(dot.lat, dot.lon) for dot in places])
    return Scene(lat, lon, tuple(places), arcs)


def near_scene(
    city: City, neighbours: Iterable[Neighbour], cities: CityIndex | None = None, locale: str = BASE
) -> Scene:
    """Return `city` and, without arcs, the cities near it that have sisters."""
    others = [_place(n.city, Role.SISTER, locale, weight=n.listed) for n in neighbours]
    return _with_landmarks(
        Scene(city.lat, city.lon, (_home(city, locale), *others)), cities, locale
    )


def pair_scene(
    city: City,
    other: City,
    distance: str,
    role: Role = Role.SISTER,
    cities: CityIndex | None = None,
    locale: str = BASE,
) -> Scene:
    """Return two cities with the great circle between them; `distance` stands on it ("7,700 km").

    The map's middle is half-way. Role.CONTEXT means that nothing binds them: no arc, but the distance.
    """
    lat, lon = middle([(city.lat, city.lon), (other.lat, other.lon)])
    arcs = () if role is Role.CONTEXT else (Arc(0, 1, role),)
    places = (_home(city, locale), _home(other, locale))
    return _with_landmarks(Scene(lat, lon, places, arcs, foot=distance), cities, locale)


def path_scene(
    chain: Sequence[City],
    cities: CityIndex | None = None,
    locale: str = BASE,
    steps: Sequence[Bond] = (),
) -> Scene:
    """Return the stations of a chain, numbered in order, with the arcs that link them.

    `steps` bind each station to the next; an arc of one that rests looks so.
    """
    lat, lon = middle([(city.lat, city.lon) for city in chain])
    places = tuple(
        _place(city, Role.STEP, locale, number=i, weight=1e12 - i)
        for i, city in enumerate(chain, 1)
    )
    rests = [bond.status is Status.SUSPENDED for bond in steps] or [False] * (len(chain) - 1)
    arcs = tuple(
        Arc(i, i + 1, Role.SUSPENDED if resting else Role.SISTER) for i, resting in enumerate(rests)
    )
    return _with_landmarks(Scene(lat, lon, places, arcs), cities, locale)


def common_scene(
    city: City,
    other: City,
    shared: Iterable[City],
    cities: CityIndex | None = None,
    locale: str = BASE,
) -> Scene:
    """Return two cities, the sisters they share, and arcs to them from both."""
    places = [_home(city, locale), _home(other, locale)]
    arcs = []
    for sister in shared:
        arcs += [Arc(0, len(places)), Arc(1, len(places))]
        places.append(_place(sister, Role.SISTER, locale))
    lat, lon = middle([(place.lat, place.lon) for place in places])
    return _with_landmarks(Scene(lat, lon, tuple(places), tuple(arcs)), cities, locale)


def suggestions_scene(
    city: City, suggested: Iterable[City], cities: CityIndex | None = None, locale: str = BASE
) -> Scene:
    """Return `city` and dashed arcs to cities that might become its sisters."""
    places, arcs = [_home(city, locale)], []
    for other in suggested:
        arcs.append(Arc(0, len(places), Role.REPORTED))
        places.append(_place(other, Role.REPORTED, locale))
    return _with_landmarks(Scene(city.lat, city.lon, tuple(places), tuple(arcs)), cities, locale)


def quiz_scene(city: City, sister: City, locale: str = BASE) -> Scene:
    """Return `city` and, without its name, the sister to be guessed."""
    hidden = Dot("?", sister.lat, sister.lon, Role.STEP, sister.country, weight=1)
    return Scene(city.lat, city.lon, (_home(city, locale), hidden), (Arc(0, 1),))


def landmarks(
    cities: CityIndex, lat: float, lon: float, reach: float, limit: int = 14
) -> list[City]:
    """Return the most populous cities around a point, each well apart from the larger ones.

    `reach` in degrees; the answer fills a view about twice as wide as high.
    """
    coordinates = cities.coordinates
    shrink = max(math.cos(math.radians(lat)), 0.05)
    north = np.abs(coordinates[:, 0] - lat)
    east = np.abs((coordinates[:, 1] - lon + 180) % 360 - 180) * shrink
    rows = np.flatnonzero((north <= reach * 1.3) & (east <= reach * 2.1))
    # Beyond some thousands in view, sorting them all would be noticed; the largest come first.
    around = sorted((cities.city(int(row)) for row in rows[:4000]), key=lambda c: -c.population)
    chosen: list[City] = []
    for city in around:
        if len(chosen) == limit:
            break
        apart = all(
            abs(city.lat - c.lat) > reach * 0.22 or abs(city.lon - c.lon) * shrink > reach * 0.55
            for c in chosen
        )
        if apart and city.kind == "place":
            chosen.append(city)
    return chosen


def _home(city: City, locale: str) -> Dot:
    return _place(city, Role.HOME, locale)


def _place(
    city: City, role: Role, locale: str, *, number: int = 0, weight: float | None = None
) -> Dot:
    if weight is None:
        # Confirmed sisters are named first, and among them the ones most people know.
        weight = city.population + (1e9 if role is Role.SISTER else 0)
    lat, lon = round(city.lat, 4), round(city.lon, 4)
    called = city.in_language(locale)
    return Dot(
        called.name, lat, lon, role, city.country, number, float(weight), region=called.region
    )


def _with_landmarks(scene: Scene, cities: CityIndex | None, locale: str) -> Scene:
    reach = max(scene.reach, 0.3)
    if cities is None or reach > LANDMARK_REACH or len(scene.places) > 12:
        return scene
    known = {(place.lat, place.lon) for place in scene.places}
    around = [
        _place(city, Role.CONTEXT, locale)
        for city in landmarks(cities, scene.lat, scene.lon, reach)
        if (round(city.lat, 4), round(city.lon, 4)) not in known
    ]
    return replace(scene, places=(*scene.places, *around))
