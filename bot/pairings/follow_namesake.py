"""Read which of several cities of a name is meant: "2", "the one in Somerset", "the Scottish one", "no, Paris Texas"."""

from dataclasses import replace

from bot.gazetteer.asked import AboutCity, AboutPair, Narrowing, NoQuestion, Question
from bot.gazetteer.chatter import without_chatter
from bot.gazetteer.denied import ONE, is_told_by
from bot.gazetteer.model import City, Found
from bot.gazetteer.opening import taken_back
from bot.gazetteer.resolve import resolve
from bot.gazetteer.sentence import Stretch
from bot.pairings.follow_pair import without_signs
from bot.pairings.heard import Heard
from bot.pairings.inherit import Turn, inherited

ELIDED = frozenset({"l'", "d'"})
"""Articles that are no words of their own: "celle de l'Illinois"."""

PLURAL = frozenset({"ones"})
"""What stands for several cities."""

Codes = frozenset[int]
"""Numbers of countries and regions, as `CityIndex.lies_in` takes them."""


class Namesakes:
    """Reads follow-ups that choose a city: from the menu, or another of the name spoken of."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._spoken = heard.spoken
        self._cities = heard.cities
        self._phrases = heard.phrases
        self._asking = heard.asking

    def choice(self, said: Stretch) -> Question | None:
        """Return the question with the city of that number: "2", "the second one"."""
        words = without_signs(said.words)
        if len(words) == 1 and words[0].isascii() and words[0].isdecimal():
            number = int(words[0][:4]) - 1
        elif words in self._asking.nth:
            number = self._asking.nth[words]
        else:
            return None
        if not 0 <= number < len(self._spoken.menu):
            return NoQuestion()
        return self._chosen(self._spoken.menu[number])

    def menu_again(self, said: Stretch) -> Question | None:
        """Return the question that offers the cities of the name once more: "which one?", "which Paris?"."""
        said = said.part(taken_back(said.words, self._phrases), len(said))
        spoken, words = self._spoken, without_signs(said.words)
        if not spoken.menu or not words:
            return None
        rest = said.part(1, len(said)).text
        names = {spoken.unclear, self._heard.city.name if self._heard.city else ""}
        named = bool(rest) and self._cities.fold(rest) in {
            self._cities.fold(each) for each in names
        }
        if words not in self._asking.which_one and not (named and words[0] in self._phrases.asks):
            return None
        return self._of_several(tuple(dict.fromkeys(filter(None, (spoken.city, *spoken.menu)))))

    def one_in(self, said: Stretch) -> Question | None:
        """Return the question with the namesake that lies there: "the one in Somerset", "it's the Alabama one".

        Where none lies there, sisters of the city spoken of may: "the one in China".
        """
        found = self._told_where(said)
        if found is None:
            return self._one_as_written(said)
        where, area, corrects = found
        for inside in self._asking.inside:
            longer = f"{self._spoken.unclear} {' '.join(inside)} {where}"
            if self._spoken.unclear and self._cities.has_name(longer):
                return self._chosen(longer)  # "Neustadt in Sachsen"
        if (there := self._named_in(area, where)) is not None:
            return there
        city, narrowed = self._heard.city, self._heard.area(where)
        name = city.name if city is not None else self._heard.named
        # Kent is in England, too, as a part of it.
        is_part = self._heard.area(f"{name}, {where}") is not None
        if city is not None and not (corrects or is_part) and narrowed is not None:
            return AboutCity(city.key, narrowing=Narrowing(narrowed))
        return self._chosen(f"{name}, {where}", where) if name else None

    def _one_as_written(self, said: Stretch) -> Question | None:
        """Return the question with the city of the menu that its name with these words means: "ten w województwie …"."""
        start, unclear = self._heard.opened(said, self._asking.one_in), self._spoken.unclear
        if not start or start >= len(said) or not unclear:
            return None
        name, where = unclear.split(",")[0], said.part(start - 1, len(said)).text
        question = self._heard.asked(f"{name} {where}")
        if not isinstance(question, AboutCity) or not self._heard.is_plain(question):
            return None
        found = resolve(question.name, self._cities)
        if not isinstance(found, Found) or found.city.key not in self._spoken.menu:
            return None
        return self._chosen(found.city.key)

    def _told_where(self, said: Stretch) -> tuple[str, Codes, bool] | None:
        """Return the area in "the one in Ohio", as written and as codes, and whether a correction leads to it."""
        corrects = bool(cut := taken_back(said.words, self._phrases))
        # "Ich meine das in Texas" is one phrase of its own.
        for rest in (said, said.part(cut, len(said))) if corrects else (said,):
            if (found := self._one_there(rest)) is not None:
                return *found, corrects
        return None

    def _one_there(self, said: Stretch) -> tuple[str, Codes] | None:
        asking, opened = self._asking, self._heard.opened
        start = opened(said, asking.lead) if opened(said, asking.one_in) is None else None
        said = said.part(start or 0, len(said))
        start, end = opened(said, asking.one_in), len(said)
        one = start is not None
        if start is None:
            start = opened(said, asking.it_is) or 0
            behind = said.part(start, end)
            if (inner := opened(behind, asking.one_in)) is not None:
                start, one = start + inner, True
        if end and said.words[end - 1] in PLURAL:
            return None  # "The German ones" are sisters.
        if not one and end and said.words[end - 1] in ONE:
            end, one = end - 1, True  # "the Maine one"
        while start < end and said.words[start] in self._phrases.articles | ELIDED:
            start += 1
        if start >= end:
            return None
        where = said.part(start, end).text
        folded = self._cities.fold(where)
        if one and (area := self._cities.qualifiers.find(folded)) is not None:
            return where, area
        if one and (named := self._heard.area_in_a_case(said.part(start, end))) is not None:
            return named.name, named.means
        # "Das australische" needs no "one"; a city of that name is meant before.
        told = self._cities.areas.adjective(folded)
        if told is None or not (one or end - start == 1) or (not one and self._is_city(where)):
            return None
        return told.name, told.means

    def _is_city(self, where: str) -> bool:
        return any(self._cities.has_sisters(city.row) for city in self._cities.named(where))

    def _named_in(self, area: Codes, where: str) -> Question | None:
        """Return the question with the city of the menu, or of the name spoken of, that lies in `area`."""
        offered = self._offered_in(area)
        if len(offered) > 1 and not self._spoken.city:
            return self._of_several(tuple(offered))
        if offered:
            return self._chosen(offered[0], where)
        city = self._heard.city
        unclear = self._spoken.unclear.split(",")[0]
        for name in filter(None, (city.name if city else unclear, unclear)):
            if self._cities.entries(self._cities.fold(name), (area,), most=1):
                return self._chosen(f"{name}, {where}", where)
        other = self._cities.by_key(self._spoken.other) if self._spoken.other else None
        asked = self._spoken.question
        if other is not None and isinstance(asked, AboutPair) and self._lies(other, area):
            return replace(asked, other=f"{other.name}, {where}", other_instead=())
        return None

    def _lies(self, city: City, area: Codes) -> bool:
        """Whether a city of the same name lies in `area`."""
        return bool(self._cities.entries(self._cities.fold(city.name), (area,), most=1))

    def _of_several(self, keys: tuple[str, ...]) -> Question:
        """Return the last question with one of the cities of these keys, which is to be asked about."""
        question = self._chosen(keys[0])
        if isinstance(question, AboutCity):
            return replace(question, instead=keys[1:])
        if isinstance(question, AboutPair):
            if question.name == keys[0]:
                return replace(question, instead=keys[1:])
            return replace(question, other_instead=keys[1:])
        return question

    def _chosen(self, key: str, where: str = "") -> Question:
        """Return the last question with the city of `key` in the place of the name in doubt.

        Who says `where` it lies takes back that sisters there were asked for: "and in Ohio?", "the one in Ohio".
        """
        match self._spoken.question:
            case AboutCity(narrowing=asked_for) as asked:
                area = asked_for.area if asked_for else None
                if asked_for and where and area and area in {self._heard.area(where)}:
                    asked_for = replace(asked_for, area=None, more=(), whether=False)
                    asked_for = None if asked_for == Narrowing() else asked_for
                return replace(asked, name=key, instead=(), narrowing=asked_for, inside=False)
            case AboutPair(name) as asked:
                if name in {self._spoken.unclear, self._spoken.city}:
                    return replace(asked, name=key, instead=())
                return replace(asked, other=key, other_instead=())
        return AboutCity(key)

    def lies_in(self, said: Stretch) -> Question | None:
        """Return the question with the city of an open menu that lies there: "Massachusetts", "and in the US?".

        Beside a city that was told, another of the name is meant by an area that is all that is said: "Ohio".
        """
        if not self._spoken.menu or self._heard.is_chatter(said):
            return None
        if self._spoken.city:
            return self._other_namesake(said)
        rest = said
        for phrases in (self._asking.lead, self._asking.it_is, self._asking.inside):
            rest = rest.part(self._heard.opened(rest, phrases) or 0, len(rest))
        # "In Portugal" may ask for sisters there, unless one of the menu lies there.
        area = self._codes(rest)
        offers = area is not None and bool(self._offered_in(area))
        return self._namesake(rest) if offers or len(rest) == len(said) else None

    def _other_namesake(self, said: Stretch) -> Question | None:
        city, area = self._heard.city, self._codes(said)
        asked = self._spoken.question
        plain = isinstance(asked, AboutCity) and asked.narrowing is None
        if city is None or area is None or not plain or self._cities.lies_in(city.row, (area,)):
            return None
        name = self._cities.fold(city.name)
        lie_there = map(self._cities.by_key, self._offered_in(area))
        called = [each for each in lie_there if each and self._cities.fold(each.name) == name]
        # "New York" is a city rather than where another Rome lies.
        if len(called) != 1 or self._heard.area(said.text, inside=False) is None:
            return None
        return self._chosen(called[0].key)

    def _codes(self, said: Stretch) -> Codes | None:
        where = without_chatter(said, self._cities, self._phrases).text
        area = self._heard.area(where)
        found = self._cities.qualifiers.find(self._cities.fold(where))
        return area.means if found is None and area is not None else found

    def _offered_in(self, area: Codes) -> list[str]:
        """Return the keys of the cities of the menu that lie in `area`."""
        return [
            key
            for key in self._spoken.menu
            if (city := self._cities.by_key(key)) is not None
            and self._cities.lies_in(city.row, (area,))
        ]

    def _namesake(self, said: Stretch) -> Question | None:
        """Return the question with the city of the name in doubt that lies in the area `said`."""
        area, rest = self._codes(said), without_chatter(said, self._cities, self._phrases)
        return self._named_in(area, rest.text) if area is not None else None

    def rather(self, said: Stretch) -> Question | None:
        """Return the question with the namesake of "England, not Alabama", "not in Alabama, in England"."""
        if said.words.count(",") != 1:
            return None
        at = said.words.index(",")
        parts = said.part(0, at), said.part(at + 1, len(said))
        denied = [self._heard.opened(part, self._asking.is_not) for part in parts]
        if (denied[0] is None) == (denied[1] is None):
            return None
        no, yes = parts if denied[0] is not None else parts[::-1]
        no = self._where(no.part(denied[0] or denied[1] or 0, len(no)))
        city = self._heard.city
        if city is None or not is_told_by(self._cities.fold(no.text), city, self._cities):
            return None
        return self._namesake(self._where(yes))

    def _where(self, said: Stretch) -> Stretch:
        """Return the words without what leads to where a city lies."""
        for phrases in (self._asking.it_is, self._asking.one_in, self._asking.inside):
            said = said.part(self._heard.opened(said, phrases) or 0, len(said))
        return said

    def not_that(self, said: Stretch) -> Question | None:
        """Return the question with the namesake that is not denied: "not the Maine one", "nicht das am Main"."""
        start = self._heard.opened(said, self._asking.is_not)
        end = len(said)
        while end and said.words[end - 1] in ONE:
            end -= 1
        while start is not None and start < end and said.words[start] in self._phrases.common:
            start += 1
        if start is not None and "," in said.words[: start + 1]:
            return None  # "not that, New Zealand"
        if start is None or start >= end:
            return None
        where = self._cities.fold(said.part(start, end).text)
        keys = dict.fromkeys(filter(None, (self._spoken.city, *self._spoken.menu)))
        offered = [city for key in keys if (city := self._cities.by_key(key)) is not None]
        left = [city for city in offered if not is_told_by(where, city, self._cities)]
        if len(left) == len(offered):
            return None
        if not left:
            return self._chosen(self._spoken.unclear.split(",")[0])
        if left[0].key == self._spoken.city:
            return self._chosen(left[0].key)
        name = self._cities.fold(self._spoken.unclear.split(",")[0])
        called = [city for city in left if name in self._cities.fold(city.name)] or left
        return self._of_several(tuple(city.key for city in called))

    def corrected(self, said: Stretch) -> Question | None:
        """Return the question about the city that was meant: "no, Paris Texas"."""
        start = taken_back(said.words, self._phrases)
        if not 0 < start < len(said):
            return None
        rest = said.part(start, len(said))
        longer = f"{self._spoken.unclear} {rest.text}"
        if self._spoken.unclear and self._cities.has_name(longer):
            return self._chosen(longer)  # "Nein, an der Oder"
        last = self._heard.narrowing
        if last is None or last.area is None:
            if (there := self._namesake(rest)) is not None:
                return there
        elif (codes := self._codes(rest)) is not None and self._offered_in(codes):
            return self._namesake(rest)
        elif self._spoken.city and (area := self._heard.area(rest.text)) is not None:
            return AboutCity(
                self._spoken.city, narrowing=inherited(Turn.AREA, last, Narrowing(area))
            )
        question = self._heard.asked(rest.text)
        if isinstance(question, AboutCity) and not self._heard.is_surely_named(question.name):
            return None  # "No es así"
        match question, self._spoken.question:
            case AboutCity(narrowing=None) as new, AboutCity(narrowing=narrowing):
                if self._heard.area(new.name, inside=new.inside) is not None:
                    return new
                return replace(new, narrowing=inherited(Turn.CITY, narrowing, None))
            case AboutCity() as new, AboutPair() as asked:
                return self._replaced(asked, new.name)
            case NoQuestion(), _:
                return None
        return question

    def _replaced(self, asked: AboutPair, name: str) -> AboutPair:
        """Return the pair with `name` for the one of it that shares a word with it, else the second."""
        one = self._cities.by_key(asked.name)
        called = one.name if one is not None else asked.name
        first, new = (set(self._cities.fold(text).split()) for text in (called, name))
        if first & new:
            return replace(asked, name=name, instead=())
        return replace(asked, other=name, other_instead=())
