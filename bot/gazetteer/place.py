"""Decide whether words mean an area or a city, where they may mean either."""

import re
from dataclasses import dataclass, replace
from typing import cast

from bot.gazetteer.areas import OWN, PART, SAYS_REGION, SECOND, Area, AreaKind, AreaName
from bot.gazetteer.county import BEFORE, LINKS, is_county
from bot.gazetteer.exactly_named import goes_first
from bot.gazetteer.index import CityIndex
from bot.gazetteer.keys import OWN as OWN_PLACES
from bot.gazetteer.keys import number_of
from bot.gazetteer.model import City
from bot.gazetteer.names import ALTERNATE, NICKNAME, PRIMARY
from bot.gazetteer.own_country import Within, within_its_country
from bot.gazetteer.province import in_another_language
from bot.gazetteer.score import HAMLET_PEOPLE
from bot.gazetteer.slip_country import countries_a_slip_away
from bot.gazetteer.spelling import is_anothers_own, is_spelt_like
from bot.gazetteer.territories import ALSO_SAID_OF, SAID_AS_A_WHOLE

GREATER = {OWN: 20, SECOND: 400}
"""An area is meant before a city elsewhere that has fewer people by this factor: Ontario's cities have
70 times the people of Ontario, California; those of Washington State 9 times those of Washington."""

GREATER_INSIDE = {OWN: 4, SECOND: 400}
"""The same where the words say "in": nobody asks for the sister cities in a city."""

GREATER_COUNTRY_INSIDE = 50
"""The same of a country that another language than ours calls so: "黑山" is Montenegro before Heishan."""

SHORTEST_UNMARKED = 4
"""Letters from which another name of an area is one without its marks, too: "Irã" is Iran, Ira is not."""

ALIAS = 6
"""A city that only goes by the name among others counts this much less: few call Antakya Antioquia."""

PART_YIELDS = 15_000
"""A name that only means a part of an area yields to a city of this many people: Kent, Norfolk."""

PART_YIELDS_BARREN = 100_000
"""The same of a city without sisters: Labrador is not the suburb in Queensland."""

PART_YIELDS_INSIDE = 200_000
"""The same where the words say "in": "twin towns in Kent" are not those of Kent in Washington."""

CITY_SHARE, CITY_PEOPLE = 0.04, 200_000
"""A city that is called like the area it lies in is meant first if it has this share of the people,
or as many: New York, Québec, Luxembourg, Panama; not the hamlet of Bavaria in Bavaria."""

CITY_SHARE_INSIDE = 0.4
"""The same where the words say "in": "in Singapore" is the city, "in Luxembourg" the country."""

REMEMBERED = 4096
"""Texts whose meaning is remembered."""

OFFERED = 3
"""Namesakes that are offered beside what was taken."""

_SORTS = (
    r"state|province|region|prefecture|county|department|district|oblast|canton|republic|kingdom|island|"
    r"commonwealth|nation|country|continent|bundesland|land|freistaat|kanton|provinz|staat|bundesstaat|"
    r"prafektur|konigreich|republik|insel|etat|pays|departement|royaume|republique|ile|prefecture|estado|"
    r"provincia|departamento|comunidad autonoma|reino|republica|pais|isla|prefectura|nacion|"
    r"condado|comte|contea|grafschaft|graafschap|hrabstwo|regione|stato|provincie|wojewodztwo|kraj"
)
_COUNTRY_SORTS = (
    "republic|kingdom|nation|country|republik|"
    "konigreich|royaume|republique|pays|reino|republica|pais|nacion"
)
_STATES = frozenset(_COUNTRY_SORTS.split("|"))
"""Sorts that countries are of: the Republic of Georgia is not in the United States."""
_SORT_WORDS = frozenset(_SORTS.split("|"))
_BEFORE = re.compile(
    rf"(?:the |der |die |das |la |le |l |el )?(?:us |u s |former |free )?(?P<sort>{_SORTS}) (?:of |de |du |des |d |von |del |dos |di |della |dello |do |da |van )?(?:the |la |l )?(?P<name>.+)"
)
_SORTS_BEHIND = "megye|varmegye|megyeben|varmegyeben|ili|eyaleti|lan|lans|fylke|область|краи"
"""Those that say nothing else, wherever they stand behind a name: "Heves megye", "Muğla ili"."""
_SORT_WORDS_BEHIND = frozenset(_SORTS_BEHIND.split("|"))
_BARE = "provincie|wojewodztwo|kraj|kanton|provinz|bundesland|bundesstaat|freistaat"
_SORTS_BARE = frozenset(_BARE.split("|"))
"""Those that stand before the name without an "of": "provincie Utrecht", "Kanton Bern"."""
_BEHIND = re.compile(
    rf"(?:the )?(?P<name>.+) (?:state|province|region|prefecture|county|oblast|canton|department|ken|provinz|{_SORTS_BEHIND})"
)
_ARTICLE = re.compile(r"(?:the|der|die|das|den|dem|la|le|les|l|el|los|las) (?P<name>.+)")


@dataclass(frozen=True, slots=True)
class AreaMeant:
    """The words mean `area`; `how` they do: OWN, SECOND, or as a PART of it.

    `others` are areas of the same name ("Georgia"), `cities` cities of it ("Ontario"). `left_out` is a
    country named behind it under which it is not on record: "Crimea, Russia".
    """

    area: Area
    how: int
    others: tuple[Area, ...] = ()
    cities: tuple[City, ...] = ()
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class CityMeant:
    """The words mean the city that gave `areas` its name, or got its name from them.

    `council`: they mean a county or the like with ties of its own, and `others` are called so too.
    """

    city: City
    areas: tuple[Area, ...]
    council: bool = False
    others: tuple[City, ...] = ()


def place_meant(
    text: str, cities: CityIndex, *, inside: bool = False
) -> AreaMeant | CityMeant | None:
    """Return the area that `text` names, or the city that goes before its area.

    None if `text` names no area, or a city elsewhere is likelier (then `areas_called` may be offered).
    `inside`: the text stood behind "in", which speaks for the area.
    """
    key = text, inside
    if key not in cities.places:
        if len(cities.places) >= REMEMBERED:
            cities.places.clear()
        cities.places[key] = _place_meant(text, cities, inside=inside)
    return cast("AreaMeant | CityMeant | None", cities.places[key])


def _place_meant(text: str, cities: CityIndex, *, inside: bool) -> AreaMeant | CityMeant | None:
    names, explicit = _names(text, cities)
    if names:
        return _weighed(text, names, cities, explicit=explicit, inside=inside)
    within = _within(text, cities)
    if within is not None:
        meant = _weighed(
            within.inner,
            within.names,
            cities,
            (within.outer,),
            explicit=within.explicit,
            inside=inside,
        )
        if isinstance(meant, AreaMeant):
            return replace(meant, left_out=within.left_out)
        if meant is None or meant.council:
            return meant
        return None  # "Hamburg, Germany" is a city's name and where it lies, like any other.
    said = _said_of_another(text, cities)
    left_out = text.rpartition(",")[2].strip()
    return None if said is None else AreaMeant(said.area, said.how, left_out=left_out)


def _within(text: str, cities: CityIndex) -> Within | None:
    return within_its_country(text, lambda inner: _names(inner, cities), cities)


def _weighed(
    text: str,
    names: tuple[AreaName, ...],
    cities: CityIndex,
    within: tuple[frozenset[int], ...] = (),
    *,
    explicit: bool,
    inside: bool,
) -> AreaMeant | CityMeant | None:
    """Return which is meant of the areas `names` and the cities that `text` names too, those that lie `within`."""
    names = _as_written(text, names, cities)
    first = names[0]
    others = tuple(_asked(name, text) for name in names[1:])[:OFFERED]
    entries = [
        (cities.city(row), kind)
        for row, kind in cities.entries(cities.fold(text), within)
        if kind <= ALTERNATE
    ]
    namesakes = [city for city, _ in entries if city.kind != "region"]
    if first.how == PART and not inside:
        council = next((city for city, kind in entries if _is_council(city, first, cities)), None)
        towns = tuple(city for city in namesakes if city != council)
        if council is not None and all(town.population < PART_YIELDS for town in towns):
            beside = areas_beside(text, council, cities)
            return CityMeant(council, beside, council=True, others=towns[:OFFERED])
    if explicit and any(kind == PRIMARY and city in namesakes for city, kind in entries):
        return None  # The Island of Mozambique is a town.
    if explicit or not namesakes:
        return AreaMeant(_asked(first, text), first.how, others, tuple(namesakes[:OFFERED]))
    if not within and goes_first(first, entries, cities):
        return AreaMeant(_asked(first, text), first.how, others, tuple(namesakes[:OFFERED]))
    home = next((c for c in namesakes if _is_its_city(c, first.area, cities, inside=inside)), None)
    if (
        home is not None
        and first.how != PART
        and not is_anothers_own(text, home, namesakes, cities)
    ):
        return CityMeant(home, areas_beside(text, home, cities))
    if home is None and is_spelt_like(text, first, namesakes, cities):
        return AreaMeant(_asked(first, text), first.how, others, tuple(namesakes[:OFFERED]))
    # With its country beside it, a by-name is that of a city there: "Saint-Gall, Suisse".
    alias = 1 if within else ALIAS
    greatest = max(
        (
            city.population / (1 if kind <= NICKNAME else alias)
            for city, kind in entries
            if (first.how != PART or _stands_beside_a_part(city, cities))
            # "In Bali" is on the island, though Denpasar on it is called so as well.
            and not (inside and kind == NICKNAME and lies_in(city, first.area, cities))
        ),
        default=0.0,
    )
    if _outweighs(first, greatest, inside=inside):
        return AreaMeant(_asked(first, text), first.how, others, tuple(namesakes[:OFFERED]))
    return None


def _stands_beside_a_part(city: City, cities: CityIndex) -> bool:
    """Return whether a city may be meant before a part of an area elsewhere."""
    return cities.has_sisters(city.row) or city.population >= PART_YIELDS_BARREN


def _is_council(city: City, part: AreaName, cities: CityIndex) -> bool:
    """Return whether `city` is the very part of an area that is meant, on record with its own ties."""
    there = lies_in(city, part.area, cities) if city.region else city.country == part.area.country
    return number_of(city.key) >= OWN_PLACES and there


def _asked(name: AreaName, text: str) -> Area:
    """Return the area, with the words that mean but a part of it."""
    return replace(name.area, asked=text) if name.how == PART else name.area


def opens_an_area(word: str) -> bool:
    """Return whether `word`, with "of" behind it, says what sort of area follows: "canton de Berne"."""
    return word in _SORT_WORDS or word in BEFORE


def is_sort(words: tuple[str, ...], at: int, start: int, end: int) -> bool:
    """Return whether word `at` says what sort of area the name from `start` to `end` is: "province de Liège"."""
    if is_county(words, at, start, end):
        return True
    if at == end:
        return words[at] in _SORT_WORDS_BEHIND
    between = words[at + 1 : start]
    if words[at] in _SORTS_BARE and at + 1 == start:
        return True
    return words[at] in _SORT_WORDS and at < start and len(between) == 1 and between[0] in LINKS


def areas_called(text: str, cities: CityIndex) -> tuple[Area, ...]:
    """Return the areas that go by exactly this name, the likeliest first."""
    names, _ = _names(text, cities)
    return tuple(name.area for name in names if name.how != PART)[:OFFERED]


def areas_beside(text: str, city: City, cities: CityIndex) -> tuple[Area, ...]:
    """Return the areas to offer beside `city`, which `text` was taken for: not a city-state's own.

    Kent in Washington stands beside England, of which a part is called so.
    """
    names, _ = _names(text, cities)
    within = None if names else _within(text, cities)
    if within is not None:
        text, names = within.inner, within.names
    if not names and city.population < HAMLET_PEOPLE:
        return countries_a_slip_away(text, cities)[:OFFERED]
    return tuple(
        _asked(name, text)
        for name in names[:OFFERED]
        if not lies_in(city, name.area, cities)
        or (name.how != PART and city.population < CITY_SHARE_INSIDE * name.area.people)
        or (name.how == PART and _is_but_a_part(city, text, cities))
    )


def _is_but_a_part(city: City, text: str, cities: CityIndex) -> bool:
    """Whether a county with ties of its own stands for all of it, or a city that only goes by the name: Tenerife."""
    return number_of(city.key) >= OWN_PLACES or cities.fold(city.name) != cities.fold(text)


def lies_in(city: City, area: Area, cities: CityIndex) -> bool:
    """Return whether `city` lies in `area`."""
    return cities.lies_in(city.row, (area.means,))


def _names(text: str, cities: CityIndex) -> tuple[tuple[AreaName, ...], bool]:
    """Return the areas of this name, and whether the words say that an area is meant."""
    folded = cities.fold(text)
    if names := _known_by(text, folded, cities):
        return names, folded[-1:] in SAYS_REGION
    if "," in text:
        return (), False  # Canton, Ohio, is no canton.
    for pattern in (_BEFORE, _BEHIND):
        if (match := pattern.fullmatch(folded)) and (names := cities.areas.named(match["name"])):
            names += in_another_language(folded, cities.areas)
            # "The state of Georgia" is not the country.
            country = match.groupdict().get("sort") in _STATES
            kind = AreaKind.COUNTRY if country else AreaKind.REGION
            return tuple(name for name in names if name.area.kind is kind) or names, True
    if names := in_another_language(folded, cities.areas):
        return names, True
    if (match := _ARTICLE.fullmatch(folded)) and (names := cities.areas.named(match["name"])):
        return names, False
    return (), False


def _known_by(text: str, folded: str, cities: CityIndex) -> tuple[AreaName, ...]:
    """Return the areas that go by this name; where it is short, by another than their own only with its marks."""
    names = cities.areas.named(folded)
    if len(folded) >= SHORTEST_UNMARKED or not folded.isascii():
        return names
    letters = text.casefold()
    return tuple(
        name for name in names if name.how == OWN or cities.areas.is_spelt(letters, name.area)
    )


def _as_written(text: str, names: tuple[AreaName, ...], cities: CityIndex) -> tuple[AreaName, ...]:
    """Return the names, last those of areas that are written with marks where `text` has none.

    "América" is the continent, America the United States. First are those whose name in some language begins with
    it: 東北 is 東北地方 in Japan, but 东北 is China's.
    """
    if len(names) == 1:
        return names
    if not text.isascii():

        def is_begun(name: AreaName) -> bool:
            return any(called.startswith(text) for _, called in name.area.called)

        return tuple(sorted(names, key=lambda name: not is_begun(name)))
    folded = cities.fold(text)

    def is_marked(name: AreaName) -> bool:
        own = [each for each in name.area.names if cities.fold(each) == folded]
        return bool(own) and not any(each.isascii() for each in own)

    return tuple(sorted(names, key=is_marked))


def _said_of_another(text: str, cities: CityIndex) -> AreaName | None:
    """Return the area in "Crimea, Russia" or "Kosovo, Serbia", which is on record under another country."""
    inner, _, outer = text.rpartition(",")
    countries = {
        code
        for name in cities.areas.named(cities.fold(outer))
        if name.area.kind is AreaKind.COUNTRY
        for code in ALSO_SAID_OF.get(name.area.country, ())
    }
    folded = cities.fold(inner)
    called = [(cities.city(row), kind) for row, kind in cities.entries(folded)]
    with_towns = {city.country for city, kind in called if kind == PRIMARY}
    towns = [city for city, _ in called if city.population >= CITY_PEOPLE]
    for name in cities.areas.named(folded):
        area = name.area
        is_region = area.kind is AreaKind.REGION and area.country not in with_towns
        # "Sevastopol, Russia" and "Taipei, China" are the cities, "台北, 中国" as well.
        is_region &= not any(_is_called_like(city, area, cities) for city in towns)
        if area.country in countries and (
            is_region or (area.kind is AreaKind.COUNTRY and area.country in SAID_AS_A_WHOLE)
        ):
            return replace(name, area=_asked(name, inner.strip()))
    return None


def _is_its_city(city: City, area: Area, cities: CityIndex, *, inside: bool) -> bool:
    if not (lies_in(city, area, cities) and _is_called_like(city, area, cities)):
        return False
    if inside:
        return city.population >= CITY_SHARE_INSIDE * area.people
    return city.population >= min(CITY_SHARE * area.people, CITY_PEOPLE)


def _is_called_like(city: City, area: Area, cities: CityIndex) -> bool:
    """Return whether the city's own name has the area's in it: Mexico City, not Salvador ("Bahia")."""
    own = cities.fold(city.name)
    names = {cities.fold(name) for name in area.names if name}
    return any(name in own or own in name for name in names)


def _outweighs(name: AreaName, people: float, *, inside: bool) -> bool:
    if name.how == PART:
        return people < (PART_YIELDS_INSIDE if inside else PART_YIELDS)
    factor = (GREATER_INSIDE if inside else GREATER)[name.how]
    if inside and name.how == SECOND and name.area.kind is AreaKind.COUNTRY:
        factor = GREATER_COUNTRY_INSIDE
    return name.area.people >= factor * people
