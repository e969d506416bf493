"""Read what is asked of a city's sisters, or of an area's, beyond who they are."""

from bot.gazetteer.areas import Area
from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutPair,
    Narrowing,
    PairAspect,
    Question,
    Superlative,
)
from bot.gazetteer.asking import Asking, Words, find
from bot.gazetteer.index import CityIndex
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, lies_in, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import words_of
from bot.gazetteer.slots import Slots, Unit
from bot.gazetteer.spans import Named

LONGEST_INSIDE = 3
"""Words before an area that are looked at for "in", "dans les" and the like, articles among them."""

LONGEST_ABBREVIATION = 4

LONGEST_AREA = 8
"""Words of the longest name of an area with what it is: "the commonwealth of Massachusetts"."""

KNOWN = 100_000
"""People of a city from which on its name is no adjective."""


def narrowed(reading: Reading, phrases: Phrases, cities: CityIndex) -> Question | None:
    """Return the question of a sentence that asks for some of the sisters, or about areas.

    "Does Seattle have a sister city in Norway?", "Berlin's oldest sister", "how far is Seattle from
    its sister Kobe", "which German cities are twinned with towns in Wales". None for any other.
    """
    return _Narrower(reading, phrases, cities).question()


class _Narrower:
    def __init__(self, reading: Reading, phrases: Phrases, cities: CityIndex) -> None:
        self._reading = reading
        self._phrases = phrases
        self._asking: Asking = phrases.asking
        self._cities = cities
        self._words = reading.sentence.words
        self._towns: list[Named] = []
        self._areas: list[tuple[int, Area]] = []
        self._area_names: dict[int, Named] = {}
        self._free: Words = ()
        self._tell_apart()

    def question(self) -> Question | None:
        if self._is_about_kinds():
            return AboutKinds()
        if len(self._towns) == 2:
            return self._pair()
        if self._is_only_an_area():
            return AboutCity(self._reading.sentence.text)
        if (joined := self._joined_areas()) is not None:
            return joined
        if not self._is_about_sisters():
            return None
        asked = self._narrowing()
        if len(self._towns) == 1:
            return self._of_town(self._towns[0], asked)
        return None if self._towns else self._of_areas(asked)

    def _is_about_sisters(self) -> bool:
        """Whether a word for sister city is there, or one that beside a city stands for it.

        Families have sisters, too: "my oldest sister lives in Norway".
        """
        term = self._reading.term
        if term is not None and term[0] != "weak":
            return True
        if find(self._asking.connected, self._free) is not None:
            return True
        if self._reading.mine and not self._is_us():
            return False
        kin = term is not None or find(self._asking.kin, self._free) is not None
        return kin and bool(self._towns or self._unknown()) and not self._is_about_people()

    def _is_about_people(self) -> bool:
        """Whether a name is half of a person's: "Is Jack London's sister alive?"."""
        tokens, source = self._reading.sentence.tokens, self._reading.sentence.source
        return any(
            0 <= i < len(tokens)
            and source[tokens[i].start].isupper()
            and tokens[i].word not in self._phrases.common
            for town in self._towns
            for i in (town.start - 1, town.end)
        )

    def _is_only_an_area(self) -> bool:
        """Whether all that is said is "the state of New York"."""
        if self._reading.term is not None or len(self._words) > LONGEST_AREA:
            return False
        text = self._reading.sentence.text
        return isinstance(place_meant(text, self._cities), AreaMeant)

    def _joined_areas(self) -> Question | None:
        """Return the question of "Bavaria and Brittany", of "France, Germany" or "Seattle and Norway"."""
        names = self._reading.names
        if self._reading.term is not None or len(names) != 2 or not self._area_names:
            return None
        first, second = names
        whole = first.start == 0 and second.end == len(self._words)
        between = self._words[first.end : second.start]
        areas = [area for _, area in self._areas]
        if not whole or len(between) != 1:
            return None
        if len(areas) == 2 and between[0] in {",", *self._phrases.joins}:
            return AboutAreas(areas[0], areas[1])
        if self._towns and between[0] in self._phrases.joins:
            return AboutCity(self._towns[0].text, narrowing=Narrowing(areas[0]))
        return None

    # ── names ────────────────────────────────────────────────────────────────────────────────

    def _tell_apart(self) -> None:
        """Sort the names into cities and areas; adjectives of areas count where they tell of cities."""
        best = find(self._asking.best, self._words)
        between = find(self._asking.between, self._words) is not None
        told: list[Named] = []
        for named in self._reading.names:
            if best is not None and best[0] < named.end and named.start < best[1]:
                continue  # "más antigua" is no island
            if (area := self._told_by_adjective(named)) is not None:
                self._areas.append((named.start, area))
                told.append(named)
                continue
            inside = between or self._is_inside(named)
            meant = place_meant(named.text, self._cities, inside=inside)
            if isinstance(meant, AreaMeant):
                self._area_names[named.start] = named
                self._areas.append((named.start, meant.area))
            else:
                self._towns.append(named)
        self._free = self._without([*told, *self._towns, *self._area_names.values()])
        self._areas += [
            (i, area)
            for i, word in enumerate(self._free)
            if word and (area := self._adjective(word, i) or self._abbreviation(i)) is not None
        ]
        self._areas.sort(key=lambda each: each[0])

    def _told_by_adjective(self, named: Named) -> Area | None:
        """Return the area of "Polish" in "Polish cities", though a village is called so."""
        if named.end - named.start != 1 or (named.city and named.city.population >= KNOWN):
            return None
        return self._adjective(self._words[named.start], named.start)

    def _adjective(self, word: str, i: int) -> Area | None:
        if not self._is_beside_cities(i):
            return None
        return self._cities.areas.adjective(self._cities.fold(word))

    def _abbreviation(self, i: int) -> Area | None:
        """Return the area of "the US": in capitals it is none of us."""
        token, source = self._reading.sentence.tokens[i], self._reading.sentence.source
        written = source[token.start : token.end]
        if (
            not (written.isupper() and 2 <= len(written) <= LONGEST_ABBREVIATION)
            or source.isupper()
        ):
            return None
        names = self._cities.areas.named(self._words[i])
        return names[0].area if names else None

    def _is_inside(self, named: Named) -> bool:
        """Whether "in" or the like stands before the name, perhaps with an article between."""
        before = self._words[max(0, named.start - LONGEST_INSIDE) : named.start]
        return any(
            before[len(before) - length - skip : len(before) - skip] in self._asking.inside
            for length in (1, 2)
            for skip in (0, 1)
            if length + skip <= len(before) and (not skip or before[-1] in self._phrases.articles)
        )

    def _is_beside_cities(self, i: int) -> bool:
        """Whether word `i` stands beside "cities" or the word for sister city: "German towns"."""
        words, term = self._words, self._reading.term
        near = [words[j : j + 1] for j in (i - 1, i + 1) if 0 <= j < len(words)]
        if any(word in self._asking.cities for word in near):
            return True
        return term is not None and (i + 1 == term[1] or i == term[2])

    # ── what is asked ────────────────────────────────────────────────────────────────────────

    def _is_about_kinds(self) -> bool:
        """Whether it is asked what sister cities are: no name, and hardly another word."""
        term, words = self._reading.term, self._words
        if term is None or self._reading.names or self._reading.mine:
            return False
        if self._reading.unknown and find(self._asking.differ, words) is None:
            return False
        left, right = words[: term[1]], words[term[2] :]
        if find(self._asking.differ, words) is not None:
            return True
        return left in self._asking.what_is and len(right) <= 1

    def _narrowing(self) -> Narrowing:
        best = self._best()
        area = self._areas[0][1] if self._areas else None
        count = find(self._asking.how_many, self._free) is not None
        return Narrowing(area, best, count=count and best is None, whether=self._is_whether())

    def _best(self) -> Superlative | None:
        free = self._free
        found = find(self._asking.best, free)
        return None if found is None else self._asking.best[free[found[0] : found[1]]]

    def _without(self, names: list[Named]) -> Words:
        """Return the words with "" for each of a name or of the word for sister city."""
        taken = {i for named in names for i in range(named.start, named.end)}
        if self._reading.term is not None:
            taken |= set(range(*self._reading.term[1:]))
        return tuple("" if i in taken else word for i, word in enumerate(self._words))

    def _is_whether(self) -> bool:
        """Whether the sentence begins like a question of yes or no, "and" and the like before it left."""
        words = self._words
        tokens, source = self._reading.sentence.tokens, self._reading.sentence.source
        said_before = words_of(source[: tokens[0].start]) if tokens else ()
        if any((word,) in self._asking.open for word in (*said_before, *self._free)):
            return False  # "where" and the like; some are taken off as chatter
        start = 0
        while start < len(words) and not any(char.isalnum() for char in words[start]):
            start += 1
        if words[start : start + 1] in {("and",), ("und",), ("et",), ("y",), ("so",), ("but",)}:
            start += 1
        return find(self._asking.within, self._free) is not None or any(
            words[start : start + length] in self._asking.whether for length in range(4, 0, -1)
        )

    # ── whose sisters ────────────────────────────────────────────────────────────────────────

    def _pair(self) -> Question | None:
        """Return what is asked of two cities: whether they are paired, or how far apart they are."""
        if find(self._asking.how_far, self._free) is not None:
            first, second = self._towns
            return AboutPair(first.text, second.text, aspect=PairAspect.DISTANCE)
        if not self._is_about_sisters() or not self._is_whether() or self._areas:
            return None
        whether = PairAspect.WHETHER
        if self._reading.term is None:
            first, second = self._towns
            great = all(t.city and t.city.population >= KNOWN for t in self._towns)
            return AboutPair(first.text, second.text, aspect=whether) if great else None
        filled = self._filled()
        if len(filled) != 2:
            return None
        one, two = filled
        return AboutPair(one.text, two.text, one.instead, two.instead, whether)

    def _filled(self) -> tuple[Unit, ...]:
        """Return the names that stand where one is due, but for adjectives: "German" is no city."""
        filled = Slots(self._reading, self._cities, self._phrases).filled()
        return tuple(unit for unit in filled if not self._is_told(unit.start))

    def _of_town(self, town: Named, asked: Narrowing) -> Question | None:
        if asked.area is not None and self._is_qualified(town, asked.area):
            asked = Narrowing(None, asked.best, asked.count, asked.whether)
        if (one := self._the_one_in(town)) is not None:
            return one
        filled = self._filled()
        if len(filled) == 2:
            # The other name is unknown, and must be said to be.
            return None
        if (
            asked.area is not None
            and filled
            and self._areas[0][0] in range(filled[0].start, filled[0].end)
        ):
            # "Portland - the Maine one" names a city.
            asked = Narrowing(None, asked.best, asked.count, asked.whether)
        if asked == Narrowing():
            return None
        if not filled:
            return AboutCity(town.text, narrowing=asked)
        return AboutCity(filled[0].text, filled[0].instead, asked)

    def _the_one_in(self, town: Named) -> AboutCity | None:
        """Return the city of "Birmingham, but the one in Alabama"."""
        at = self._areas[0][0] if self._areas else 0
        area, between = self._area_names.get(at), self._words[town.end : at]
        ends = any(between[i:] in self._asking.one_in for i in range(len(between)))
        term = self._reading.term
        if area is None or not ends or (term is not None and term[1] >= town.end):
            return None
        return AboutCity(f"{town.text}, {area.text}")

    def _is_qualified(self, town: Named, area: Area) -> bool:
        """Whether the area only says where the city lies: "sister cities of Lyon in France"."""
        at = self._areas[0][0]
        between = range(min(town.end, at + 1), max(town.start, at))
        term = self._reading.term
        if (
            town.city is None
            or not area.country
            or (term is not None and set(range(*term[1:])) & set(between))
        ):
            return False
        apart = any(
            self._words[i : i + 1] in self._asking.whether or self._words[i] in self._phrases.having
            for i in between
        )
        return not apart and lies_in(town.city, area, self._cities)

    def _of_areas(self, asked: Narrowing) -> Question | None:
        unknown = self._unknown()
        if unknown:
            return AboutCity(unknown, narrowing=asked) if asked.area is not None else None
        if self._reading.mine and not self._is_us():
            return None if asked == Narrowing() else AboutHome(asked)
        if len(self._areas) >= 2 and self._areas[0][1] != self._areas[1][1]:
            return AboutAreas(self._areas[0][1], self._areas[1][1])
        if not self._areas:
            return None
        at, area = self._areas[0]
        if named := self._area_names.get(at):
            return AboutCity(named.text, inside=self._is_inside(named))
        return AboutArea(area)

    def _unknown(self) -> str:
        """Return the name that stands where a city is due, though nobody knows it; "" for none."""
        for unit in self._filled():
            if not unit.known:
                return unit.text
        for start, end in self._reading.unknown:
            owns = end < len(self._words) and (
                self._words[end] in {"'s", "'"} or self._words[end] in self._phrases.having
            )
            if not self._is_told(start) and (owns or self._words[:start] in self._asking.whether):
                return self._reading.sentence.part(start, end).text
        return ""

    def _is_us(self) -> bool:
        """Whether what looked like "us" was the United States."""
        return any(self._words[at] == "us" and area.key == "US" for at, area in self._areas)

    def _is_told(self, at: int) -> bool:
        """Whether the word there tells of an area, though it names none."""
        return any(start == at for start, _ in self._areas)
