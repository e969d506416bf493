"""Sort the names of a sentence into cities and areas, and read the numbers that stand beside them."""

from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.around_city import county_called, region_around
from bot.gazetteer.asked import Narrowing, Superlative
from bot.gazetteer.asking import Asking, Words, find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.index import CityIndex
from bot.gazetteer.limits import Limited, limited
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, CityMeant, is_sort, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.unspaced import is_unspaced

LONGEST_INSIDE = 3
"""Words before an area that are looked at for "in", "dans les" and the like, articles among them."""

LONGEST_ABBREVIATION = 4

LONGEST_CODE = 3
"""Letters of a code: "Çek" is Czech, though Chelyabinsk's."""

STATE_BEFORE_POSTCODE = frozenset({"AU"})
"""Countries of which a postcode of four digits, like a year, stands behind the state."""

KNOWN = 80_000
"""People of a city from which on its name is no adjective."""


class Told:
    """What a sentence, read into names, tells of: its `towns`, its `areas`, and what else is `limited`.

    `areas` are (word, area) in order: names, adjectives and abbreviations; `area_names` those of them
    that are names, `namesakes` other areas that these may be ("Georgia"). `free` are the words that are neither a name nor the word for sister city, "" for those.
    """

    def __init__(self, reading: Reading, phrases: Phrases, cities: CityIndex) -> None:
        self.reading = reading
        self.phrases = phrases
        self.asking: Asking = phrases.asking
        self.cities = cities
        self.words = reading.sentence.words
        self.towns: list[Named] = []
        self.areas: list[tuple[int, Area]] = []
        self.area_names: dict[int, Named] = {}
        self.namesakes: dict[int, tuple[Area, ...]] = {}
        self.free: Words = ()
        self._tell_apart()

    @cached_property
    def limited(self) -> Limited:
        """Return what numbers, ranks and the like ask for."""
        term = self.reading.term
        postcodes = {town.end for town in self.towns if self._has_its_state(town)}
        words = tuple("" if i in postcodes else word for i, word in enumerate(self.free))
        return limited(words, self.asking.limits, term and term[1:])

    def _has_its_state(self, town: Named) -> bool:
        """Whether a state ends the name of a city in a country that writes its postcodes behind it: "Sydney NSW 2000"."""
        name, code = town.text.rstrip(",. "), (town.text.split() or [""])[-1]
        country = town.city.country if town.city is not None else ""
        return country in STATE_BEFORE_POSTCODE and name != code and code.isupper()

    @property
    def oldest(self) -> Narrowing | None:
        """Return what asks for the oldest of an area's ties, None if nothing does."""
        best = Superlative.OLDEST
        return Narrowing(best=best) if self.limited.best is best else None

    def _tell_apart(self) -> None:
        """Sort the names into cities and areas; adjectives of areas count where they tell of cities."""
        best = find(self.asking.best, self.words)
        between = find(self.asking.between, self.words) is not None and self._may_be_areas()
        told: list[Named] = []
        countries: list[tuple[Named, tuple[Area, ...]]] = []
        led = (0, False)
        for named in self.reading.names:
            if best is not None and best[0] < named.end and named.start < best[1]:
                continue  # "más antigua" is no island
            if (area := self._told_by_adjective(named)) is not None:
                self.areas.append((named.start, area))
                told.append(named)
                continue
            if (around := self._around_towns(named)) is not None:
                self.areas.append((named.start, around))
                told.append(named)
                continue
            inside = between or self.is_inside(named) or self._goes_on_from(led, named)
            named = self._with_its_sort(named)
            meant = place_meant(named.text, self.cities, inside=inside)
            if isinstance(meant, CityMeant) and self._is_rather_an_area(named, meant):
                countries.append((named, meant.areas))
            if isinstance(meant, AreaMeant):
                led = named.end, inside
                self.area_names[named.start] = named
                self.namesakes[named.start] = meant.others
                self.areas.append((named.start, meant.area))
            else:
                self.towns.append(named)
        self._join_what_lies_within()
        if len(self.towns) == 1 and self.area_names and not self._are_only_countries_asked_for():
            self._take_for_countries(countries)
        self.free = self._without([*told, *self.towns, *self.area_names.values()])
        self.areas += [
            (i, area)
            for i, word in enumerate(self.free)
            if word
            and (area := self._adjective(word, i) or self._abbreviation(i) or self._states(i))
            is not None
        ]
        self.areas.sort(key=lambda each: each[0])

    def _around_towns(self, named: Named) -> Area | None:
        """Return the region around the city it is called like, where several towns of it are told of: "towns in Murcia".

        The same of a county that a city elsewhere is called like, and where British words are said of twins, too:
        "twin towns in Surrey". They mean the city where it has some itself: "twin towns in Cork".
        """
        if named.city is None:
            return None
        towns = self._is_behind_towns(named.start) or self._is_before_towns(named.end)
        twins = self._is_behind_twin_towns(named.start)
        if (towns or twins) and (county := county_called(named.text, self.cities)) is not None:
            return county
        if towns or (twins and not self.cities.has_sisters(named.city.row)):
            return region_around(named.city, named.text, self.cities)
        return None

    def _is_behind_twin_towns(self, at: int) -> bool:
        """Whether "twin towns in" leads to word `at`."""
        term = self.reading.term
        if term is None or term[2] + 1 != at or not self.is_inside_at(at):
            return False
        return self.words[term[1] : term[2]] in self.phrases.of_counties

    def _is_behind_towns(self, at: int) -> bool:
        """Whether "towns in" leads to word `at`, and is no word for sister city."""
        while at and self.words[at - 1] in self.phrases.articles - self.phrases.prepositions:
            at -= 1
        term = self.reading.term
        if at < 2 or (term is not None and term[1] <= at - 2 < term[2]):
            return False
        lead = self.words[at - 1]
        known = self.phrases
        leads = (lead,) in self.asking.inside or (
            lead in known.prepositions - known.copulas - known.having - known.verbs
        )
        return leads and (self.words[at - 2],) in self.asking.towns

    def _is_before_towns(self, end: int) -> bool:
        """Whether "which of its towns" follows a name: "吉林的哪些城市和日本".

        Where no words are apart, it must be asked which of them are bound to another name, for "상하이는 어느 도시와"
        asks with which city Shanghai is.
        """
        term, words = self.reading.term, self.words
        starts = term[1] if term is not None else len(words)
        # "코니아는 어느 도시와 자매결연을 …" asks with which town one city is bound.
        joined = starts > 0 and words[starts - 1] in self.phrases.joins
        last = starts - 2 if joined else starts
        told = any(
            end + length <= last and words[end : end + length] in self.asking.towns_behind
            for length in (1, 2)
        )
        asked = not self.phrases.asks.isdisjoint(words)
        another = any(named.start > end for named in self.reading.names)
        which = (asked and another) or not is_unspaced(words[end - 1])
        return told and which

    def _may_be_areas(self) -> bool:
        """Whether names behind "between" may be areas: no two cities in "a twinning between"."""
        if find(self.asking.how_far, self.words) is not None:
            return False
        if self.reading.term is None:
            return True
        texts = [named.text for named in self.reading.names]
        areas = [place_meant(text, self.cities, inside=True) for text in texts]
        rather = [place_meant(text, self.cities) for text in texts]
        return all(isinstance(each, AreaMeant) for each in areas) and any(
            isinstance(each, AreaMeant) for each in rather
        )

    def _join_what_lies_within(self) -> None:
        """Take a region and the country it lies in for one name: "Punjab, India", "Bavaria in Germany"."""
        names = sorted(self.area_names.values(), key=lambda named: named.start)
        for inner, outer in pairwise(names):
            between = self.words[inner.end : outer.start]
            if not between or any(w != "," and (w,) not in self.asking.inside for w in between):
                continue
            text = f"{inner.text}, {outer.text}"
            meant = place_meant(text, self.cities)
            if not isinstance(meant, AreaMeant):
                continue
            for named in (inner, outer):
                self.area_names.pop(named.start)
                self.namesakes.pop(named.start)
            gone = {inner.start, outer.start}
            self.areas = [each for each in self.areas if each[0] not in gone]
            self.areas.append((inner.start, meant.area))
            self.area_names[inner.start] = replace(inner, text=text, end=outer.end)
            self.namesakes[inner.start] = meant.others

    def _with_its_sort(self, named: Named) -> Named:
        """Return the name of an area with the word that says so: "county of Kent", "Kent County"."""
        words = self.words
        for at in (named.start - 2, named.start - 1, named.end):
            if not 0 <= at < len(words) or not is_sort(words, at, named.start, named.end):
                continue
            start, end = min(at, named.start), max(at + 1, named.end)
            text = self.reading.sentence.part(start, end).text
            if isinstance(place_meant(text, self.cities), AreaMeant):
                return replace(named, text=text, start=start, end=end, city=None, area=True)
        return named

    def _is_rather_an_area(self, named: Named, meant: CityMeant) -> bool:
        """Whether the city is only one in a country of the name: Mexico City, beside "Texas".

        Of a region it is only where two are said to be twinned: "is Bavaria twinned with Quebec".
        """
        fold = self.cities.fold
        country = bool(meant.areas) and meant.areas[0].kind is AreaKind.COUNTRY
        twinned = bool(meant.areas) and self.reading.kind == "twinned"
        return (country or twinned) and fold(meant.city.name) != fold(named.text)

    def _are_only_countries_asked_for(self) -> bool:
        """Whether "in" leads to each area, and none is a region: "¿Tiene Panamá ciudad hermana en China?"."""
        areas = dict(self.areas)
        return all(
            self.is_inside_at(at) and areas[at].kind is not AreaKind.REGION
            for at in self.area_names
        )

    def _take_for_countries(self, countries: list[tuple[Named, tuple[Area, ...]]]) -> None:
        """Take the one city for its country where the other name is an area's: "Texas and Mexico"."""
        for named, (area, *others) in countries:
            self.towns.remove(named)
            self.area_names[named.start] = named
            self.namesakes[named.start] = tuple(others)
            self.areas.append((named.start, area))

    def _goes_on_from(self, led: tuple[int, bool], named: Named) -> bool:
        """Whether an area that "in" leads to is joined to the name: "in the United States and Mexico"."""
        end, inside = led
        between = self.words[end : named.start]
        little = self.phrases.joins | self.phrases.articles | {","}
        return inside and bool(between) and little.issuperset(between)

    def _told_by_adjective(self, named: Named) -> Area | None:
        """Return the area of "Polish" in "Polish cities", though a village is called so."""
        full = named.own and len(named.text) > LONGEST_CODE
        known = full and self._is_well_known(named)
        if named.end - named.start != 1 or (known and not self._describes(named)):
            return None
        return self._adjective(self.words[named.start], named.start)

    def _is_well_known(self, named: Named) -> bool:
        """Whether a city called so is: Chino in California, though Chino in Japan has sisters."""
        if named.city is None:
            return False
        namesakes = (named.city, *self.cities.named(named.text))
        fold = self.cities.fold
        return any(
            city.population >= KNOWN and (city is named.city or fold(city.name) == fold(named.text))
            for city in namesakes
        )

    def _describes(self, named: Named) -> bool:
        """Whether it is written small right behind "city", one that is asked for: "una città americana"."""
        at, term = named.start, self.reading.term
        behind = self.words[at - 1 : at] in self.asking.cities or (
            term is not None and at == term[2]
        )
        return at > 1 and behind and named.text[0].islower()

    def _adjective(self, word: str, i: int) -> Area | None:
        beside = self.is_beside_cities(i) or self._is_denied_beside_cities(i)
        if not beside and not self._is_joined_to_an_adjective(i):
            return None
        areas, fold = self.cities.areas, self.cities.fold
        two = areas.adjective(fold(" ".join(self.words[i - 1 : i + 1]))) if i else None
        return two or areas.adjective(fold(self.phrases.adjectives.get(word, word)))

    def _is_denied_beside_cities(self, i: int) -> bool:
        """Whether a "not" parts word `i` from "cities" or the word for sister city: "gemelle non europee"."""
        denied = i > 0 and (self.words[i - 1],) in self.asking.is_not
        return denied and self.is_beside_cities(i - 1)

    def _is_joined_to_an_adjective(self, i: int) -> bool:
        """Whether word `i` shares its cities with the next adjective: "Polish and Ukrainian sister cities"."""
        joined = self.words[i + 1 : i + 2]
        return (
            i + 2 < len(self.words)
            and joined[0] in self.phrases.joins | {","}
            and self._adjective(self.words[i + 2], i + 2) is not None
        )

    def _abbreviation(self, i: int) -> Area | None:
        """Return the area of "the US": in capitals it is none of us."""
        token, source = self.reading.sentence.tokens[i], self.reading.sentence.source
        written = source[token.start : token.end]
        if (
            not (written.isupper() and 2 <= len(written) <= LONGEST_ABBREVIATION)
            or source.isupper()
        ):
            return None
        names = self.cities.areas.named(self.words[i])
        return names[0].area if names else None

    def is_inside(self, named: Named) -> bool:
        """Whether "in" or the like stands before the name, perhaps with an article between."""
        return self.is_inside_at(named.start)

    def is_inside_at(self, at: int) -> bool:
        """Whether it stands before word `at`."""
        before = self.words[max(0, at - LONGEST_INSIDE) : at]
        return any(
            before[len(before) - length - skip : len(before) - skip] in self.asking.inside
            for length in (1, 2)
            for skip in (0, 1)
            if length + skip <= len(before) and (not skip or before[-1] in self.phrases.articles)
        )

    def _states(self, i: int) -> Area | None:
        """Return the United States of "in the States", "US cities" and "which us cities"."""
        called = self.words[max(0, i - 1) : i + 1] in self.asking.states
        if self.reading.mine and self.words[max(0, i - 1)] in self.phrases.having:
            return None  # "do we have us sister cities"
        if not called or not (self.is_inside_at(i) or self.is_beside_cities(i)):
            return None
        return next((named.area for named in self.cities.areas.named("usa")), None)

    def is_beside_cities(self, i: int) -> bool:
        """Whether word `i` stands beside "cities" or the word for sister city: "German towns"."""
        words, term = self.words, self.reading.term
        near = [words[j : j + 1] for j in (i - 1, i + 1) if 0 <= j < len(words)]
        if any(word in self.asking.cities for word in near):
            return True
        if words[i + 1 : i + 2] in self.asking.kin and words[i - 1 : i] in {("'s",), ("'",)}:
            return True  # "Lyon's German sister"
        if term is None and not self.reading.mine and any(word in self.asking.kin for word in near):
            return True  # "as irmãs italianas de São Paulo"
        return term is not None and (i + 1 == term[1] or i == term[2])

    def _without(self, names: list[Named]) -> Words:
        """Return the words with "" for each of a name or of the word for sister city."""
        taken = {i for named in names for i in range(named.start, named.end)}
        if self.reading.term is not None:
            taken |= set(range(*self.reading.term[1:]))
        return tuple("" if i in taken else word for i, word in enumerate(self.words))
