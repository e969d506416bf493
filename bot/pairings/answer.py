"""Answer which cities are bound to a city, and what binds two of them."""

from dataclasses import replace
from itertools import combinations, product

from bot.gazetteer.area_slip import areas_as_near
from bot.gazetteer.areas import PART
from bot.gazetteer.around_city import cities_called, city_within, region_around
from bot.gazetteer.asked import (
    KEY,
    AboutAnniversaries,
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
    Superlative,
)
from bot.gazetteer.model import Ambiguous, City, Found, Note, NotFound, Resolution, Taken, cities_of
from bot.gazetteer.place import (
    AreaMeant,
    CityMeant,
    areas_beside,
    areas_called,
    place_meant,
)
from bot.gazetteer.resolve import resolve
from bot.gazetteer.score import SHOWN
from bot.pairings.area import answer_area, answer_two_areas, with_what_is_as_near
from bot.pairings.dated import festive
from bot.pairings.misspelt import rather_unknown, sister_misspelt
from bot.pairings.model import (
    Answer,
    AreaAnswer,
    Bond,
    CityAnswer,
    Narrowed,
    Nearby,
    NoCityGiven,
    PairAnswer,
    PairUnclear,
    Standing,
    Status,
)
from bot.pairings.namesakes import (
    asked_for,
    before_its_area,
    paired_first,
    told_apart,
    with_namesakes_there,
)
from bot.pairings.narrow import in_the_likelier_area, narrow
from bot.pairings.near import near
from bot.pairings.oldest import oldest
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.world import World


def answer(question: Question, home: City | None, world: World) -> Answer:
    """Return the answer to `question`; `home` is the asker's own city, None if none is set."""
    match question:
        case AboutKinds() | NoQuestion():
            return question
        case AboutHome() | AboutNear(name="") | AboutAnniversaries(of_home=True) if home is None:
            return NoCityGiven()
    found = _answer(question, home, world)
    slips = (Note(Taken.SLIP, slip.typed, slip.taken, area=slip.area) for slip in question.slips)
    notes = (*slips, *(Note(Taken.LEFT_OUT, words) for words in question.left_out))
    if isinstance(found, AreaAnswer) and question.slips:
        found = with_what_is_as_near(found, question.slips, world)
    return _noted(found, notes) if notes else found


def _answer(
    question: AboutHome
    | AboutCity
    | AboutPair
    | AboutNear
    | AboutArea
    | AboutAreas
    | AboutAnniversaries,
    home: City | None,
    world: World,
) -> Answer:
    match question:
        case AboutHome(narrowing, other, aspect=aspect):
            if home is None:
                return NoCityGiven()
            if other:
                return _answer_pair(AboutPair(home.key, other, aspect=aspect), world)
            return _narrowed(answer_city(home, world), narrowing, world)
        case AboutCity():
            return _answer_name(question, world)
        case AboutPair():
            return _answer_pair(question, world)
        case AboutNear(name, km):
            found = Found(home) if home and not name else _meant(name, (), world)
            if not isinstance(found, Found):
                return found
            return Nearby(found.city, km, near(found.city, world, km), found.notes)
        case AboutArea(area, without):
            # "Towns in Murcia" are the region's; the city is offered.
            if area.asked and (within := city_within(area, world.cities)) is not None:
                # "Comuni di Trento" are those of its province, and we know the region's.
                return answer_area(
                    area, world, how=PART, asked=area.asked, namesakes=(within,), without=without
                )
            if area.asked and (called := cities_called(area, world.cities)):
                return answer_area(
                    area, world, how=PART, asked=area.asked, namesakes=called, without=without
                )
            meant = None if without else place_meant(area.name, world.cities)
            namesakes = (meant.city,) if isinstance(meant, CityMeant) else ()
            return answer_area(area, world, without=without, namesakes=namesakes)
        case AboutAnniversaries(when=when, of_home=True):
            return festive(home, None, when, world)
        case AboutAnniversaries():
            return _answer_anniversaries(question, world)
        case AboutAreas():
            return answer_two_areas(question, world)


def _noted(found: Answer, notes: tuple[Note, ...]) -> Answer:
    """Return the answer with what must be said of how its question was read."""
    match found:
        case Narrowed(answer=inner):
            return replace(found, answer=replace(inner, notes=(*inner.notes, *notes)))
        case PairUnclear(unclear=(first, *rest)):
            return replace(found, unclear=(replace(first, notes=(*first.notes, *notes)), *rest))
        case NoCityGiven() | AboutKinds() | NoQuestion() | PairUnclear():
            return found
    return replace(found, notes=(*found.notes, *notes))


def _answer_name(asked: AboutCity, world: World) -> Answer:
    name, narrowing = asked.name, asked.narrowing
    match place_meant(name, world.cities, inside=asked.inside):
        case AreaMeant() as meant:
            if narrowing is not None and narrowing.area is not None:
                pair = AboutAreas(meant.area, narrowing.area, (), meant.others, asked.areas_instead)
                return answer_two_areas(pair, world)
            if narrowing is not None and narrowing.best is Superlative.OLDEST:
                return _noted(oldest(meant.area, world), _left_out(meant))
            found_area = answer_area(
                meant.area,
                world,
                how=meant.how,
                asked=name,
                others=meant.others,
                namesakes=meant.cities,
            )
            return _noted(found_area, _left_out(meant))
        case CityMeant(city):
            resolution = before_its_area(city, name, _meant(name, asked.instead, world), world)
        case None:
            resolution = told_apart(_meant(name, asked.instead, world), world)
            resolution = paired_first(name, asked_for(name, resolution, world), world)
            if isinstance(resolution, NotFound) and (called := areas_called(name, world.cities)):
                # "Macedonia" is a country, though towns elsewhere are called so.
                return answer_area(called[0], world, others=called[1:], namesakes=resolution.near)
    match resolution:
        case Found(city, others, notes):
            areas = areas_beside(name, city, world.cities)
            if not areas and any(note.kind is Taken.SLIP for note in notes):
                areas = areas_as_near(name, world.cities)
            if asked.inside and not areas:
                # "Twin towns in Cork" may be those of the county around it.
                around = region_around(city, name, world.cities)
                areas = () if around is None else (around,)
            if asked.is_word and narrowing is not None:
                areas = (*areas, *narrowing.areas)
            found = replace(answer_city(city, world, others), areas=areas, notes=notes)
            kept = _narrowed(found, narrowing, world)
            if isinstance(kept, Narrowed) and asked.areas_instead:
                kept = in_the_likelier_area(kept, asked.areas_instead, world)
            return with_namesakes_there(kept, name, world) if isinstance(kept, Narrowed) else kept
        case unclear:
            return replace(unclear, asked=narrowing)


def _answer_anniversaries(asked: AboutAnniversaries, world: World) -> Answer:
    """Return the ties of the city or area whose anniversaries are asked for, or of all the world."""
    if not asked.name:
        return festive(None, None, asked.when, world)
    match place_meant(asked.name, world.cities):
        case AreaMeant() as meant:
            return _noted(festive(None, meant.area, asked.when, world), _left_out(meant))
    match paired_first(asked.name, told_apart(_meant(asked.name, (), world), world), world):
        case Found(city, _, notes):
            return replace(festive(city, None, asked.when, world), notes=notes)
        case unclear:
            return unclear


def _left_out(meant: AreaMeant) -> tuple[Note, ...]:
    return (Note(Taken.LEFT_OUT, meant.left_out),) if meant.left_out else ()


def _answer_pair(asked: AboutPair, world: World) -> Answer:
    """Answer about two names, of which either may turn out to be an area's."""
    first, second = (place_meant(text, world.cities) for text in (asked.name, asked.other))
    match first, second:
        case AreaMeant(), AreaMeant():
            areas = AboutAreas(first.area, second.area, (), first.others, second.others)
            notes = (*_left_out(first), *_left_out(second))
            return _noted(answer_two_areas(areas, world), notes)
        case AreaMeant(area), _:
            city = AboutCity(asked.other, asked.other_instead, areas_instead=first.others)
        case _, AreaMeant(area):
            city = AboutCity(asked.name, asked.instead, areas_instead=second.others)
        case _:
            one = _meant(asked.name, asked.instead, world)
            two = _meant(asked.other, asked.other_instead, world)
            found = _answer_names(asked, one, two, world)
            if world.cities.fold(asked.name) == world.cities.fold(asked.other):
                found = _namesakes(asked.name, one, asked.aspect, world) or found
            return (
                _of_aspect(found, asked.aspect, world) if isinstance(found, PairAnswer) else found
            )
    whether = asked.aspect is PairAspect.WHETHER
    return _answer_name(replace(city, narrowing=Narrowing(area, whether=whether)), world)


def _of_aspect(found: PairAnswer, aspect: PairAspect, world: World) -> PairAnswer:
    counts: tuple[tuple[int, int], ...] = ()
    if aspect in {PairAspect.COUNT, PairAspect.ONLY}:
        graph = world.pairings
        bonds = [
            [bond for _, bond in graph.partners(city.row)] for city in (found.city, found.other)
        ]
        living = [[b for b in each if b.status is not Status.ENDED] for each in bonds]
        counts = tuple(
            (len(each), sum(bond.standing is Standing.REPORTED for bond in each)) for each in living
        )
    return replace(found, aspect=aspect, counts=counts)


def _narrowed(
    found: CityAnswer, narrowing: Narrowing | None, world: World
) -> CityAnswer | Narrowed:
    return found if narrowing is None else narrow(found, narrowing, world)


def _meant(name: str, instead: tuple[str, ...], world: World) -> Resolution:
    """Return what `name` means; a menu where the words may as well be one of the names `instead`."""
    first = resolve(name, world.cities)
    if not instead:
        return first
    named = [
        list(cities_of(first)),
        *(list(cities_of(resolve(n, world.cities))) for n in instead),
    ]
    likeliest = [each[0] for each in named if each]
    candidates = tuple(dict.fromkeys([*likeliest, *(city for each in named for city in each)]))
    if len(candidates) < 2:
        return first
    match first:
        case Found(city) if city.key == name:
            # Nobody typed a key: what is asked again is the name.
            name = next((n for n in instead if not KEY.fullmatch(n)), city.name)
    return Ambiguous(name, candidates[:SHOWN], first.notes)


def _answer_names(
    asked: AboutPair, first: Resolution, second: Resolution, world: World
) -> PairAnswer | PairUnclear | CityAnswer:
    """Answer about two names, letting the pairing itself tell cities of one name apart.

    "Portland and Sapporo" leaves no doubt: one Portland only is paired with Sapporo.
    """
    notes = (*first.notes, *second.notes)
    match first, second:
        case Found(city), Found(other) if city.key == other.key:
            # "Köln and Cologne": two names of one city ask for its sisters.
            return replace(answer_city(city, world), notes=notes)
        case Found(city), Found(other) if _bond(city, other, world):
            alike = _bound_alike(first, other, world) or _bound_alike(second, city, world)
            return alike or replace(answer_pair(city, other, world), notes=notes)
    paired = [
        (city, other)
        for city, other in product(cities_of(first), cities_of(second))
        if _bond(city, other, world)
    ]
    if len(paired) == 1:
        return replace(answer_pair(*paired[0], world), notes=notes)
    match first, second:
        case Found(), Found():
            if (meant := sister_misspelt(asked, first, second, world)) is not None:
                return meant
    first, second = rather_unknown(first, world), rather_unknown(second, world)
    match first, second:
        case Found(city), Found(other):
            return replace(answer_pair(city, other, world), notes=notes)
        case Found(city), (Ambiguous() | NotFound()) as unclear:
            return PairUnclear((unclear,), city)
        case (Ambiguous() | NotFound()) as unclear, Found(other):
            return PairUnclear((unclear,), other)
    # That a name is unknown is said before it is asked which of several the other is.
    both = [each for each in (first, second) if not isinstance(each, Found)]
    return PairUnclear(tuple(sorted(both, key=lambda each: not isinstance(each, NotFound))))


def _bound_alike(found: Found, other: City, world: World) -> PairUnclear | None:
    """Return the question which city is meant where several of the name are on record with `other`: the Durhams and Kostroma."""
    folded = world.cities.fold(found.city.name)
    alike = [
        city
        for city in cities_of(found)
        if world.cities.fold(city.name) == folded
        and (bond := world.pairings.bond(city.row, other.row)) is not None
        and bond.standing is Standing.LISTED
    ]
    if len(alike) < 2:
        return None
    return PairUnclear((Ambiguous(found.city.name, tuple(alike), found.notes),), other)


def _namesakes(
    name: str, resolution: Resolution, aspect: PairAspect, world: World
) -> PairAnswer | PairUnclear | None:
    """Answer about two cities of one name that are bound to each other: the Toledos.

    Where several are, the one with most of these ties is taken for known, and the other is asked for.
    Where none are, the two likeliest are answered about if more than the name was said: "are Birmingham
    and Birmingham sister cities"; None if not, or one city only is called so.
    """
    folded = world.cities.fold(name)
    own = [city for city in cities_of(resolution) if world.cities.fold(city.name) == folded]
    bound = [(one, two) for one, two in combinations(own, 2) if _bond(one, two, world)]
    if not bound:
        if aspect is PairAspect.ALL or len(own) < 2:
            return None
        return replace(answer_pair(own[0], own[1], world), notes=resolution.notes)
    if len(bound) == 1:
        return replace(answer_pair(*bound[0], world), notes=resolution.notes)
    known = max(own, key=lambda city: sum(city in pair for pair in bound))
    others = tuple(city for city in own if _bond(known, city, world))
    return PairUnclear((Ambiguous(name, others, resolution.notes),), known)


def _bond(city: City, other: City, world: World) -> Bond | None:
    return world.pairings.bond(city.row, other.row)
