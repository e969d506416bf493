"""Find the country or region that stands behind a name: "Paris, Texas", "Lyon in France"."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.gazetteer.index import CityIndex
from bot.gazetteer.inflected import uninflected
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.qualifier import Area
from bot.gazetteer.written import Written, has_capital, is_word

LONGEST_AREA = 8
"""Words of a country or region behind a name."""

LONGEST_INFLECTED = 3
"""Words of one in a case."""

LONGEST_UNKNOWN = 3
"""Words of one that nobody knows."""

UNKNOWN = 0.8
"""What it costs to pass over words between commas that nobody knows: a county, a country that is no more."""

GRAMMAR_AS_CODE = 3.0
"""What it costs to read a word of grammar as a code: "de" is Delaware for nobody but a clerk."""

SHORTEST_BEHIND_FILLER = 4
"""Letters of an area behind "in": "in CA" is written ", CA"."""


@dataclass(frozen=True, slots=True)
class Behind:
    """An area behind a name, up to word `end`.

    `area` is None where nobody knows it; `is_apart` is whether a filler stands between.
    """

    text: str
    end: int
    area: Area | None
    cost: float
    is_apart: bool
    is_after_comma: bool


def areas_behind(
    written: Written, at: int, cities: CityIndex, phrases: Phrases
) -> Iterator[Behind]:
    """Yield the areas that may stand from word `at` on, behind a comma, a filler or nothing."""
    stop = written.stop(at - 1)
    begin, comma, filler = at, False, False
    if begin < stop and written.words[begin] == ",":
        begin, comma = begin + 1, True
    elif begin < stop and written.words[begin] in phrases.inside:
        if written.raw[begin].isupper() and written.has_lower_case:
            # "Columbus IN's sisters": in capitals it is Indiana.
            code = cities.qualifiers.find(cities.fold(written.text(begin, begin + 1)))
            if code is not None:
                yield Behind(written.text(begin, begin + 1), begin + 1, code, 0.0, False, False)
        begin, filler = begin + 1, True
    for end in range(begin + 1, min(stop, begin + LONGEST_AREA) + 1):
        text = written.text(begin, end)
        area, longer = cities.qualifiers.seek(cities.fold(text))
        short = filler and len(text) < SHORTEST_BEHIND_FILLER
        taken_back = (
            written.words[begin:end] in phrases.corrections and written.raw[begin].islower()
        )
        opens = (
            end < stop and written.raw[begin].islower() and _is_verb(written.words[begin], phrases)
        )
        if (
            area is not None
            and is_word(written.words[end - 1])
            and not (short or taken_back or opens)
        ):
            cost = _code_cost(written, begin, end, phrases, is_due=comma or end == stop)
            yield Behind(text, end, area, cost, is_apart=filler, is_after_comma=comma)
        if not (longer or written.is_glued(end)):
            break
    if comma and begin < stop:
        inflected = list(_in_a_case(written, begin, stop, cities, phrases))
        yield from inflected or _unknown(written, begin, stop, cities, phrases)


def _in_a_case(
    written: Written, begin: int, stop: int, cities: CityIndex, phrases: Phrases
) -> Iterator[Behind]:
    """Yield the area that a language with cases has inflected with the whole: "Paris, Texas'ın"."""
    for end in range(begin + 1, min(stop, begin + LONGEST_INFLECTED) + 1):
        for text, cost in uninflected(written.text(begin, end), phrases.cases):
            area = cities.qualifiers.find(cities.fold(text))
            if area is not None and len(text) >= SHORTEST_BEHIND_FILLER:
                yield Behind(text, end, area, cost, is_apart=True, is_after_comma=True)


def own_countries(
    written: Written, area: tuple[str, int, int], cities: CityIndex, phrases: Phrases
) -> Iterator[tuple[str, Behind]]:
    """Yield the name of an `area` (its text, start and end) with each country behind that it lies in."""
    text, start, end = area
    inside = start > 0 and written.words[start - 1] in phrases.inside
    for behind in areas_behind(written, end, cities, phrases):
        whole = f"{text}, {behind.text}"
        if behind.area is not None and isinstance(
            place_meant(whole, cities, inside=inside), AreaMeant
        ):
            yield whole, behind


def _is_verb(word: str, phrases: Phrases) -> bool:
    """Whether a question begins with the word: "Lyon, do we have …" is not in the Dominican Republic."""
    return word in phrases.verbs or word in phrases.copulas or word in phrases.having


def _unknown(
    written: Written, begin: int, stop: int, cities: CityIndex, phrases: Phrases
) -> Iterator[Behind]:
    """Yield the words up to the next comma where nobody knows them: a county, "Czechoslovakia"."""
    end = begin
    while end < stop and is_word(written.words[end]) and written.words[end] != "'s":
        end += 1
    words = written.words[begin:end]
    if words[:1] in phrases.corrections:
        return  # "nicht Paris, sondern Lyon"
    little = phrases.common | phrases.joins
    if not 0 < len(words) <= LONGEST_UNKNOWN or not little.isdisjoint(words):
        return
    if "'" in words[-1] and any(
        each.letters[:1] == "'" and words[-1].endswith(each.letters) for each in phrases.cases
    ):
        return  # "Bursa, Xanadu'nun kardeş şehri mi?"
    text = written.text(begin, end)
    number, _, _ = cities.seek(text)
    if number < 0 and (has_capital(text) or not written.is_cased):
        yield Behind(text, end, None, UNKNOWN, is_apart=False, is_after_comma=True)


def _code_cost(written: Written, begin: int, end: int, phrases: Phrases, *, is_due: bool) -> float:
    """Return what it adds to read a word of grammar, such as "de" or "in", as a code."""
    if any(word not in phrases.common for word in written.words[begin:end]):
        return 0.0
    if written.raw[begin].isupper() and written.has_lower_case:
        return 0.0
    return GRAMMAR_AS_CODE if is_due else 2 * GRAMMAR_AS_CODE
