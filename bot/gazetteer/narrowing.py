"""Read what is asked of a city's sisters, or of an area's, beyond who they are."""

from dataclasses import replace

from bot.gazetteer.areas import Area, united
from bot.gazetteer.asked import (
    FARTHEST_KM,
    NEAR_KM,
    AboutArea,
    AboutCity,
    AboutHome,
    AboutKinds,
    AboutNear,
    AboutPair,
    Narrowing,
    PairAspect,
    Question,
)
from bot.gazetteer.asking import Asking, find
from bot.gazetteer.cut_short import Named
from bot.gazetteer.greeted import is_greeted
from bot.gazetteer.kin import is_about_people
from bot.gazetteer.lying import lies_the_best, lying_there
from bot.gazetteer.measured import measured_by_a_city
from bot.gazetteer.outside import is_outside
from bot.gazetteer.pieces import Unit
from bot.gazetteer.place import AreaMeant, lies_in, place_meant
from bot.gazetteer.several_areas import FEW, SeveralAreas
from bot.gazetteer.slots import Slots
from bot.gazetteer.told import KNOWN, Told
from bot.gazetteer.whether import (
    asked_of_two,
    is_of_so_many,
    is_whether,
    is_whether_any,
    is_who_has_more,
)

LONGEST_AREA = 8
"""Words of the longest name of an area with what it is: "the commonwealth of Massachusetts"."""


def narrowed(told: Told) -> Question | None:
    """Return the question of a sentence that asks for some of the sisters, or about areas.

    "Does Seattle have a sister city in Norway?", "Berlin's oldest sister", "how far is Seattle from
    its sister Kobe", "which German cities are twinned with towns in Wales". None for any other.
    """
    return _Narrower(told).question()


class _Narrower:
    def __init__(self, told: Told) -> None:
        self._told = told
        self._reading = told.reading
        self._phrases = told.phrases
        self._asking: Asking = told.asking
        self._cities = told.cities
        self._words = told.words
        self._towns = told.towns
        self._areas = [*told.areas]
        self._area_names = told.area_names
        self._free = told.free
        self._several = SeveralAreas(told, self._areas)

    def question(self) -> Question | None:
        if self._is_about_kinds():
            return AboutKinds()
        if self._area_names and self._reading.unknown:
            self._leave_out_parts_of_names()
        if len(self._towns) == 2:
            return self._pair()
        if self._is_only_an_area():
            return AboutCity(self._reading.sentence.text)
        if (joined := self._several.joined() or self._several.all()) is not None:
            return joined
        if not self._is_about_sisters():
            return self._only_where_it_lies() if self._towns else None
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
        if self._are_areas_bound():
            return True
        kin = term is not None or find(self._asking.kin, self._free) is not None
        return kin and bool(self._towns or self._unknown()) and not is_about_people(self._told)

    def _are_areas_bound(self) -> bool:
        """Whether two areas are asked about: "pairs between Japan and Brazil", "cities in Japan with sisters in …"."""
        if self._towns or len(self._areas) < 2:
            return False
        bound = self._reading.term is not None or any(
            find(words, self._free) is not None
            for words in (self._asking.kin, self._asking.about_areas)
        )
        of_places = any(find(p, self._free) for p in (self._asking.cities, self._asking.between))
        return bound and of_places

    def _is_only_an_area(self) -> bool:
        """Whether all that is said is "the state of New York"; "thanks Germany" says nothing of it."""
        if self._reading.term is not None or len(self._words) > LONGEST_AREA:
            return False
        if is_greeted(self._reading.sentence, self._phrases):
            return False
        return isinstance(place_meant(self._reading.sentence.text, self._cities), AreaMeant)

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
        asked = self._told.limited
        area, more = self._several.together()
        count = find(self._asking.how_many, self._free) is not None
        narrowing = Narrowing(
            area,
            asked.best,
            count=count and asked.best is None,
            outside=area is not None and self._is_denied(self._areas[0][0]),
            more=more,
            rank=asked.rank,
            top=asked.top,
            limits=asked.limits,
            state=asked.state,
            compared=bool(more) and self._is_compared(),
        )
        whether = is_whether(self._told) and (
            narrowing != Narrowing() or is_whether_any(self._told)
        )
        if whether and asked.best is None and is_of_so_many(self._told):
            return replace(narrowing, count=True)
        lies = area is not None and lies_the_best(self._told)
        return replace(narrowing, whether=whether or lies, lies=lies)

    def _is_compared(self) -> bool:
        """Whether it is asked where there are more: "more sisters in Asia or Europe"."""
        return find(self._asking.more, self._free) is not None and self._several.either()

    def _is_denied(self, at: int) -> bool:
        return is_outside(at, self._area_names.get(at), self._told)

    # ── whose sisters ────────────────────────────────────────────────────────────────────────

    def _pair(self) -> Question | None:
        """Return what is asked of two cities: whether they are paired, how far apart they are, which has more."""
        first, second = self._towns
        if find(self._asking.how_far, self._free) is not None:
            return AboutPair(first.text, second.text, aspect=PairAspect.DISTANCE)
        if (measured := measured_by_a_city(self._told)) is not None:
            return measured
        if self._are_counted():
            return AboutPair(first.text, second.text, aspect=PairAspect.COUNT)
        whether = asked_of_two(self._told)
        if not self._is_about_sisters() or whether is None or self._areas:
            return None
        if self._reading.term is None:
            great = any(t.city and t.city.population >= KNOWN for t in self._towns)
            great &= not any(map(self._is_a_given_name, self._towns))
            return AboutPair(first.text, second.text, aspect=whether) if great else None
        filled = self._filled()
        if len(filled) != 2:
            return None
        one, two = filled
        if self._reading.kind == "twinned" and find(self._asking.only, self._free) is not None:
            # "Is Rome the only sister of Paris?" is about the second, if it is not about both.
            whether = PairAspect.ONLY
        return AboutPair(one.text, two.text, one.instead, two.instead, whether)

    def _are_counted(self) -> bool:
        """Whether it is asked which of two has more sisters: "has Lyon more twin towns than Nantes?"."""
        asked, term = self._told.limited, self._reading.term
        more = find(self._asking.more, self._free)
        # "Ha più gemelle di": more of them, not more twinned.
        counted = self._free[more[1] : more[1] + 1] if more is not None else ()
        of_them = more is not None and (
            more[1] == term[1] if term is not None else counted in self._asking.kin
        )
        return (
            (self._reading.kind in {"sisters", "weak"} or of_them or is_who_has_more(self._told))
            and more is not None
            and not (asked.limits or asked.state or asked.best)
            and len(self._filled()) == 2
        )

    def _is_a_given_name(self, town: Named) -> bool:
        """Whether people are called so, and the city is not great: "Is Maria the sister of Paris?"."""
        great = town.city is not None and town.city.population >= KNOWN
        return not great and self._cities.is_given_name(self._cities.fold(town.text))

    def _filled(self) -> tuple[Unit, ...]:
        """Return the names that stand where one is due, but for adjectives: "German" is no city."""
        filled = self._slots().filled()
        return tuple(
            unit
            for unit in filled
            if self._is_torn(unit) or not (self._is_told(unit.start) or self._is_a_limit(unit))
        )

    def _is_a_limit(self, unit: Unit) -> bool:
        """Whether what nobody knows is a number that limits what is asked: "побратимы Волгограда с 1970 года"."""
        return not unit.known and self._told.limited.used.issuperset(range(unit.start, unit.end))

    def _leave_out_parts_of_names(self) -> None:
        """Take those for no areas that only say where an unknown name lies: "Xanadu, China"."""
        torn = [unit for unit in self._filled() if self._is_torn(unit)]
        self._areas[:] = [
            (at, area)
            for at, area in self._areas
            if not any(unit.start <= at < unit.end for unit in torn)
        ]

    def _is_torn(self, unit: Unit) -> bool:
        """Whether a name was put together of which an area's is but a part: "Jersey Ciy", "Reggi Calabria"."""
        return any(
            named.start < unit.end
            and unit.start < named.end
            and (unit.start < named.start or named.end < unit.end)
            for named in self._area_names.values()
        )

    def _slots(self) -> Slots:
        return Slots(self._reading, self._cities, self._phrases)

    def _of_town(self, town: Named, asked: Narrowing) -> Question | None:
        if asked.area and not asked.outside and self._is_qualified(town, asked.area):
            asked = replace(asked, area=None, more=())
        if (one := self._the_one_in(town)) is not None:
            return one
        if (around := self._around(town)) is not None:
            return around
        if (lying := lying_there(town, self._told, self._areas)) is not None:
            return lying
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
            asked = replace(asked, area=None, more=())
        if asked == Narrowing():
            return None
        used = self._told.limited.used
        if not filled or used & set(range(filled[0].start, filled[0].end)):
            # "Hamburg vor 1980" is no name, whatever it looks like.
            return AboutCity(town.text, narrowing=asked, areas_instead=self._instead(asked))
        return AboutCity(
            filled[0].text, filled[0].instead, asked, areas_instead=self._instead(asked)
        )

    def _instead(self, asked: Narrowing) -> tuple[Area, ...]:
        """Return what the area that narrows may be instead; nobody doubts one of several."""
        return self._several.namesakes(0) if asked.area is not None and not asked.more else ()

    def _only_where_it_lies(self) -> AboutCity | None:
        """Return the city of "Valence dans la Drôme" or "Lyon in Italien", where nothing else is said."""
        (town, *others), at = self._towns, self._areas[0][0] if self._areas else 0
        area = self._area_names.get(at)
        if (one := self._the_one_in(town, bare=True)) is not None or area is None or others:
            return one
        between = self._words[town.end : area.start]
        little = all((w,) in self._asking.inside or w in self._phrases.articles for w in between)
        whole = (town.start, area.end) == (0, len(self._words)) and self._reading.term is None
        if not whole or not little or town.city is None or town.city.population < KNOWN:
            return None
        lying = lying_there(town, self._told, self._areas)
        return lying or AboutCity(f"{town.text}, {area.text}")

    def _around(self, town: Named) -> AboutNear | None:
        """Return "sister cities near Seattle", "twin towns within 100 miles of Seattle"."""
        asked, km = self._told.limited, float(NEAR_KM)
        if asked.within is not None:
            start, end, km = asked.within
            end = asked.near[1] if asked.near and end <= asked.near[0] <= end + 1 else end
        elif asked.near is not None:
            start, end = asked.near
        else:
            return None
        little = self._phrases.common | self._phrases.articles
        leads = all(word in little for word in self._words[end : town.start])
        begin = self._reading.term[2] if self._reading.term else 0
        of_places = self._words[start - 1 : start] in self._asking.cities and not self._areas
        if not (begin <= start or of_places) or not start < end <= town.start or not leads:
            return None
        return AboutNear(town.text, max(1, min(round(km), FARTHEST_KM)))

    def _the_one_in(self, town: Named, *, bare: bool = False) -> AboutCity | None:
        """Return the city of "Birmingham, but the one in Alabama"; `bare` where no sisters are asked for."""
        at = self._areas[0][0] if self._areas else 0
        area, between = self._area_names.get(at), self._words[town.end : at]
        ends = any(between[i:] in self._asking.one_in for i in range(len(between)))
        term = self._reading.term
        if area is None or not ends or (term is not None and term[1] >= town.end):
            return None
        if bare and (town.start, between[0], area.end) != (0, ",", len(self._words)):
            return None
        return AboutCity(f"{town.text}, {area.text}")

    def _is_qualified(self, town: Named, area: Area) -> bool:
        """Whether the area only says where the city lies: "sister cities of Lyon in France"."""
        at = self._areas[0][0]
        if at not in self._area_names and at + 1 != town.start:
            return False  # "French sister cities of Lyon", but "německých Drážďan"
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
            return AboutCity(unknown, narrowing=asked) if asked != Narrowing() else None
        if not self._areas and find(self._asking.near_me, self._free) is not None:
            return AboutNear("", NEAR_KM)
        if self._reading.mine and not self._is_us():
            return None if asked == Narrowing() else AboutHome(asked)
        if not self._areas:
            return self._several.of_the_world(asked)
        two = len(self._areas) >= 2 and self._areas[0][1] != self._areas[1][1]
        if (
            two
            and find(self._asking.more, self._free) is not None
            and not self._several.are_theirs()
        ):
            return replace(self._several.two(), compared=True)
        together = self._several.together()[1]
        if together and (
            self._several.either() or self._several.are_both_inside(len(together) + 1)
        ):
            return AboutArea(united((self._areas[0][1], *together)))
        if len(together) + 1 >= FEW and len(together) + 1 == len(self._areas):
            return AboutArea(united((self._areas[0][1], *together)))
        if two:
            return self._several.two()
        at, area = self._areas[0]
        oldest = self._told.oldest
        if named := self._area_names.get(at):
            return AboutCity(named.text, narrowing=oldest, inside=self._told.is_inside(named))
        return AboutCity(area.name, narrowing=oldest, inside=True) if oldest else AboutArea(area)

    def _unknown(self) -> str:
        """Return the name that stands where a city is due, though nobody knows it; "" for none."""
        for unit in self._filled():
            if not unit.known or self._is_torn(unit):
                return unit.text
        for unit in self._slots().unknown_units():
            start, end = unit.start, unit.end
            owns = end < len(self._words) and (
                self._words[end] in {"'s", "'"} or self._words[end] in self._phrases.having
            )
            owns |= self._slots().is_a_slip_that_opens(unit)
            if not self._is_told(start) and (owns or self._words[:start] in self._asking.whether):
                return unit.text
        return ""

    def _is_us(self) -> bool:
        """Whether what looked like "us" was the United States."""
        return any(self._words[at] == "us" and area.key == "US" for at, area in self._areas)

    def _is_told(self, at: int) -> bool:
        """Whether the word there tells of an area, though it names none."""
        return any(start == at for start, _ in self._areas)
