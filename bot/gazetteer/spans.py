"""Find every stretch of a sentence that may be a name, and what it costs to take it for one.

A stretch is tried as it stands, without a possessive ending, with the article that a preposition swallowed
and with the country or region behind it. Costs (`span_costs.py`) are those of the search, turned round:
a metropolis called by its own name costs next to nothing, a hamlet's odd alternate name a lot.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.gazetteer.areas import PART, AreaKind
from bot.gazetteer.asked import KEY
from bot.gazetteer.behind import Behind, areas_behind, own_countries
from bot.gazetteer.cut_short import Base, Named, may_part, with_cuts_dearer
from bot.gazetteer.grammar_words import is_no_name, is_no_nickname
from bot.gazetteer.index import CityIndex
from bot.gazetteer.inflected import uninflected
from bot.gazetteer.like_a_word import doubt_of_a_word
from bot.gazetteer.model import City
from bot.gazetteer.names import NICKNAME, PRIMARY
from bot.gazetteer.phrases import Ending, Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.score import KIND_PENALTY
from bot.gazetteer.sentence import Stretch
from bot.gazetteer.span_costs import (
    ANOTHERS_ENDING,
    AT_HOME,
    CHEAPEST,
    CODE_IN_A_SENTENCE,
    COUNTRY_SCORE,
    DEAREST,
    ELSEWHERE,
    EVERYDAY,
    FARTHEST_OWNER,
    GREAT,
    HOLDS_A_JOINT,
    LARGE,
    LONGEST_CODE,
    LONGEST_INFLECTED,
    LONGEST_NAME,
    LOWER_CASE,
    OWNER_AWAY,
    PER_WORD,
    QUALIFIED,
    REGION_SCORE,
    SHORTEST_OWNER,
    STRANGE_APOSTROPHE,
    SWALLOWED,
    WELL_KNOWN,
)
from bot.gazetteer.written import Written, has_capital, is_lower, is_name_word, is_word


class Spans:
    """Finds the names in one sentence."""

    def __init__(
        self, sentence: Stretch, term: tuple[int, int] | None, cities: CityIndex, phrases: Phrases
    ) -> None:
        """Take the sentence, and where its word for sister city stands."""
        self.written = Written(sentence, term)
        self._words = self.written.words
        self._cities = cities
        self._phrases = phrases
        start, end = self.written.term
        self._endings = phrases.endings_before(self._words[start:end])

    def found(self) -> list[Named]:
        """Return every name, of two readings of the same words by the same text the cheaper."""
        found: dict[tuple[str, int, int], Named] = {}
        for start in range(len(self._words)):
            if not self.written.in_term(start):
                for named in self._from(start):
                    key = (named.text, named.start, named.end)
                    if key not in found or named.cost < found[key].cost:
                        found[key] = named
        return with_cuts_dearer(list(found.values()), self.written, self._phrases)

    # ── names ────────────────────────────────────────────────────────────────────────────────

    def _from(self, start: int) -> Iterator[Named]:
        if not is_name_word(self._words[start]):
            return
        if KEY.fullmatch(self.written.raw[start]):
            city = self._cities.by_key(self.written.raw[start])
            yield Named(self.written.raw[start], start, start + 1, city, False, CHEAPEST)
            return
        for end in range(start + 1, min(self.written.stop(start), start + LONGEST_NAME) + 1):
            text = self.written.text(start, end)
            number, longer, is_area = self._cities.seek(text)
            if is_word(self._words[end - 1]):
                area = self._area(text, start, end) if is_area else None
                if area is not None:
                    yield area
                if is_area:
                    yield from self._in_its_country(text, start, end)
                alone = end == start + 1
                if number >= 0 and not (alone and is_no_name(self.written, start, self._phrases)):
                    base = Base(text, number, start, end)
                    yield from self._base(base, is_area=area is not None)
                yield from self._without_ending(text, start, end)
                yield from self._with_article(text, start, end)
            if not (longer or self.written.is_glued(end)):
                break
        yield from self._of_its_people(start)
        if self._phrases.cases:
            yield from self._in_a_case(start, self._phrases.cases, areas=True)
        if self._phrases.town_cases:
            yield from self._in_a_case(start, self._phrases.town_cases, areas=False)

    def _base(self, base: Base, *, is_area: bool = False) -> Iterator[Named]:
        """Yield the name alone if it does not mean an area, and with each area that may stand behind it."""
        named = self._city(base)
        if named is not None and not is_area:
            yield named
        yield from self._qualified(base, named)

    def _city(self, base: Base) -> Named | None:
        """Return the likeliest city of a name, None where everyday words cannot mean it."""
        entries = self._cities.entries_of(base.number, most=5)
        if self._is_of_everyday(base):
            # What looks like grammar is a name where it is somebody's own: "La Antigua", no by-name.
            entries = [entry for entry in entries if entry[1] <= NICKNAME] or entries
        score, row, kind = max(
            (self._cities.prior(row) - KIND_PENALTY[kind], row, kind) for row, kind in entries
        )
        city = self._cities.city(row)
        cost = DEAREST - score + base.extra + self._apostrophes(base, city)
        doubt = self._doubt(base, city, kind)
        if doubt is None:
            return None
        own = kind <= NICKNAME
        if own and any(
            may_part(word, self._phrases) for word in self._words[base.start : base.end]
        ):
            cost -= HOLDS_A_JOINT
        cost = max(CHEAPEST, cost + doubt) - PER_WORD * (base.end - base.start)
        return Named(base.text, base.start, base.end, city, False, cost, own)

    def _is_of_everyday(self, base: Base) -> bool:
        """Whether a name consists of everyday words."""
        return all(
            word in self._phrases.common
            for word in self._words[base.start : base.end]
            if is_word(word)
        )

    def _doubt(self, base: Base, city: City, kind: int) -> float | None:
        """Return what the look of a name adds to its cost; None where it cannot be one."""
        words, raw = self._words[base.start : base.end], self.written.raw[base.start : base.end]
        written = [word for word in words if is_word(word)]
        lower = self.written.is_cased and not any(map(has_capital, raw)) and any(map(is_lower, raw))
        led = base.start > 0 and self._words[base.start - 1] in self._phrases.articles
        known = kind == PRIMARY and city.population >= LARGE
        if led and not known and base.text.islower() and len(base.text) <= LONGEST_CODE:
            return None  # "by the sea" is no SEA, "de la mer" no Mer.
        doubt = LOWER_CASE if lower else 0.0
        if self._is_of_everyday(base):
            if self.written.is_code(base.start, base.end):
                return None if city.population < GREAT else doubt
            if kind == NICKNAME and is_no_nickname(base.text, self._phrases):
                return None
            large = city.population >= LARGE
            if large and all(word in self._phrases.doubtful for word in written):
                return doubt_of_a_word(self.written, base.start, self._phrases, doubt)
            own = kind <= NICKNAME
            if own and len(written) > 1 and self._is_named_at_length(base):
                return EVERYDAY
            named = large or (own and self._is_due(base))
            return EVERYDAY if named and self.written.is_capitalised(base.start) else None
        if (
            kind > NICKNAME
            and len(written) == 1
            and len(written[0]) <= LONGEST_CODE
            and written[0].isascii()
        ):
            # "par" is Paris' airport.
            return doubt + CODE_IN_A_SENTENCE * (
                city.population < GREAT or not self.written.is_code(base.start, base.end)
            )
        return doubt

    def _is_named_at_length(self, base: Base) -> bool:
        """Whether several everyday words are a name beside a word for sister city: "Bad Essen".

        By the capitals of all but little words, or, where nothing has capitals, because one is due there.
        """
        if self.written.term[0] == len(self._words):
            return False
        if not self.written.is_cased:
            return self._is_due(base)
        known = self._phrases
        return all(
            has_capital(raw) or word in known.articles or word in known.before
            for word, raw in zip(
                self._words[base.start : base.end],
                self.written.raw[base.start : base.end],
                strict=True,
            )
        ) and has_capital(self.written.raw[base.end - 1])

    def _is_due(self, base: Base) -> bool:
        """Whether a name stands before the word for sister city, or where grammar wants one."""
        known = self._phrases
        before = self._words[base.start - 1] if base.start else ""
        behind = self._words[base.end] if base.end < len(self._words) else ""
        leads = (known.before, known.joins, known.copulas, known.verbs)
        owner = base.end == self.written.term[0] or behind == "'s"
        return owner or any(before in words for words in leads)

    def _apostrophes(self, base: Base, city: City) -> float:
        """Return what it adds that the first or last word brings an apostrophe the city has not."""
        ends = (self._words[base.start], self._words[base.end - 1])
        if base.end - base.start > 1 and ("'" in ends[0][-1:] or ends[1] in {"'s", "'"}):
            return 0.0 if "'" in city.name or "’" in city.name else STRANGE_APOSTROPHE
        return 0.0

    def _without_ending(self, text: str, start: int, end: int) -> Iterator[Named]:
        """Yield the name with a possessive ending of letters taken off: "Hamburgs", "Hamburger"."""
        away = self.written.term[0] - end
        apart = self._words[end : end + 1] in {("'s",), ("'",)}
        behind = start == self.written.term[1] and self.written.is_capitalised(start)
        if apart or not (behind or 0 <= away <= FARTHEST_OWNER):
            return
        away = max(away, 0)
        found: list[tuple[Named, bool]] = []
        for ending in self._endings:
            if (behind and not ending.behind) or ending.letters == self._words[end - 1]:
                continue  # No word goes whole: "Opole i".
            if text.endswith(ending.letters) and len(text) - len(ending.letters) >= SHORTEST_OWNER:
                owner = text.removesuffix(ending.letters) + ending.instead
                number, _, _ = self._cities.seek(owner)
                if number >= 0:
                    extra = ending.cost + (OWNER_AWAY if away else 0.0)
                    named = self._city(Base(owner, number, start, end, extra))
                    if named is not None:
                        found.append((named, self._is_asked_for(number)))
        sure = any(asked for _, asked in found)
        for named, asked in found:
            # "Brna" is Brno's; what another ending leaves, "Brn", some write for Bern.
            if asked or not sure or len(named.text) > LONGEST_CODE:
                more = ANOTHERS_ENDING * (not named.own)
                yield replace(named, cost=named.cost + more, own=named.own or asked)

    def _in_a_case(self, start: int, cases: frozenset[Ending], *, areas: bool) -> Iterator[Named]:
        """Yield the name that a language with cases has inflected: "Москвы", "Нижнего Новгорода", "İzmir'in"."""
        for end in range(start + 1, min(self.written.stop(start), start + LONGEST_INFLECTED) + 1):
            if not is_word(self._words[end - 1]) or self._is_all_grammar(start, end):
                continue
            whole = self.written.text(start, end)
            # "Isère" is no case of a village's name.
            more = ANOTHERS_ENDING * bool(self._cities.areas.named(self._cities.fold(whole)))
            for text, extra in uninflected(whole, cases):
                if len(text) <= LONGEST_CODE and text.isascii():
                    continue  # Bera is not in Berlin, BER.
                number, _, is_area = self._cities.seek(text)
                area = self._area(text, start, end) if is_area else None
                if area is not None and areas:
                    yield replace(area, cost=area.cost + extra)
                if number >= 0:
                    base = Base(text, number, start, end, extra + more)
                    for named in self._base(base, is_area=area is not None):
                        yield self._at_home(named)

    def _at_home(self, named: Named) -> Named:
        """Return the name, cheaper for a city whose people speak the language: "Tábora" is of Tábor in Czech."""
        if named.city is None or not named.own or named.city.country not in self._phrases.lands:
            return named
        return replace(named, cost=named.cost * AT_HOME if named.cost > 0 else named.cost)

    def _is_all_grammar(self, start: int, end: int) -> bool:
        return all(
            word in self._phrases.common and not self.written.is_capitalised(i)
            for i, word in enumerate(self._words[start:end], start)
        )

    def _is_asked_for(self, number: int) -> bool:
        """Whether a city with sisters bears the name of this number as its own."""
        entries = self._cities.entries_of(number)
        return any(kind == PRIMARY and self._cities.has_sisters(row) for row, kind in entries)

    def _of_its_people(self, start: int) -> Iterator[Named]:
        """Yield the great city that an adjective right behind the word for sister city tells of: "gemellaggi torinesi"."""
        if start != self.written.term[1] or not is_lower(self.written.raw[start]):
            return
        names = list(self._phrases.by_adjective.cities_of(self._words[start]))
        if not names or self._cities.areas.adjective(self._cities.fold(self._words[start])):
            return  # "Villes jumelées algériennes" lie in Algeria, not in Alger.
        numbers = ((name, self._cities.seek(name)[0]) for name in names)
        named = (self._city(Base(name, at, start, start + 1)) for name, at in numbers if at >= 0)
        found = [each for each in named if each is not None and self._is_of_people(each)]
        if found:
            best = min(found, key=lambda each: (not each.own, each.cost))
            yield replace(best, cost=max(CHEAPEST, best.cost - LOWER_CASE))

    def _is_of_people(self, named: Named) -> bool:
        city = named.city
        return bool(city and city.population >= WELL_KNOWN and self._cities.has_sisters(city.row))

    def _with_article(self, text: str, start: int, end: int) -> Iterator[Named]:
        """Yield "Le Havre" for "du Havre"."""
        article = self._phrases.contractions.get(self._words[start - 1]) if start else None
        if article is not None:
            full = article + text if article.endswith("'") else f"{article} {text}"
            number, _, _ = self._cities.seek(full)
            if number >= 0:
                yield from self._base(Base(full, number, start - 1, end, -SWALLOWED))

    # ── areas ────────────────────────────────────────────────────────────────────────────────

    def _area(self, text: str, start: int, end: int) -> Named | None:
        """Return the words as a country, region or continent, None if they are none or rather a city."""
        everyday = all(word in self._phrases.common for word in self._words[start:end])
        if everyday and not self.written.is_capitalised(start):
            return None  # In Dutch "kent" knows something.
        inside = start > 0 and self._words[start - 1] in self._phrases.inside
        if not isinstance(place_meant(text, self._cities, inside=inside), AreaMeant):
            return None
        names = self._cities.areas.named(self._cities.fold(text))
        score = REGION_SCORE if names[0].area.kind is AreaKind.REGION else COUNTRY_SCORE
        cost = DEAREST - score - PER_WORD * (end - start)
        if names[0].how == PART:
            article = end > start + 1 and self._words[start] in self._phrases.common
            cost += -SWALLOWED if article else 1.0  # "du Jura" is no canton.
        return Named(text, start, end, None, True, cost)

    def _in_its_country(self, text: str, start: int, end: int) -> Iterator[Named]:
        """Yield the area with the country it lies in: "Wales UK", "Tuscany, Italy", "Germany, Bavaria"."""
        area = text, start, end
        for whole, behind in own_countries(self.written, area, self._cities, self._phrases):
            cost = DEAREST - REGION_SCORE - QUALIFIED - PER_WORD * (behind.end - start)
            yield Named(whole, start, behind.end, None, True, cost + behind.cost)

    def _qualified(self, base: Base, alone: Named | None) -> Iterator[Named]:
        """Yield the name with the area or two that follow it: "Paris, Texas", "Lyon in France"."""
        for first in areas_behind(self.written, base.end, self._cities, self._phrases):
            yield from self._in_areas(base, alone, (first,))
            for second in areas_behind(self.written, first.end, self._cities, self._phrases):
                yield from self._in_areas(base, alone, (first, second))

    def _goes_on_with(self, text: str, end: int) -> bool:
        """Whether what is behind the comma is the next of several cities: "Lisboa, Porto e Braga"."""
        if self._words[end : end + 1] == () or self._words[end] not in self._phrases.joins | {","}:
            return False
        number, _, _ = self._cities.seek(text)
        return number >= 0 and any(
            kind == PRIMARY and self._cities.city(row).population >= LARGE
            for row, kind in self._cities.entries_of(number)
        )

    def _in_areas(
        self, base: Base, alone: Named | None, behind: tuple[Behind, ...]
    ) -> Iterator[Named]:
        areas = tuple(each.area for each in behind if each.area is not None)
        extra = sum(each.cost for each in behind)
        end = behind[-1].end
        text = ", ".join([base.text, *(each.text for each in behind)])
        written = self.written.text(base.start, end)
        as_written = re.search(rf"(?<!\w){re.escape(base.text)}(?!\w)", written)
        if as_written and all(not each.is_apart for each in behind):
            text = written  # "Wrocławia, Niemcy" is no name, though Wrocław is.
        entries = self._cities.entries_of(base.number, areas, most=1) if areas else []
        if entries:
            row, kind = entries[0]
            score = self._cities.prior(row) - KIND_PENALTY[kind] + QUALIFIED
            cost = max(CHEAPEST, DEAREST - score + base.extra + extra)
            city: City | None = self._cities.city(row)
        elif (
            alone is not None
            and behind[0].is_after_comma
            and not self._goes_on_with(behind[0].text, end)
        ):
            city, cost = alone.city, alone.cost + ELSEWHERE + extra
        else:
            return
        cost -= PER_WORD * (end - base.start)
        yield Named(text, base.start, end, city, False, cost, True)
