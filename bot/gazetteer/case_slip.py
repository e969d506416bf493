"""Find the name that words are in another case of, with a slip: "Нижнего Тагилла" is of Нижний Тагил."""

from collections.abc import Iterable, Iterator
from itertools import islice

from bot.gazetteer.index import CityIndex
from bot.gazetteer.inflected import uninflected
from bot.gazetteer.lookups import Lookups
from bot.gazetteer.model import Found
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.sentence import Stretch

SHORTEST = 6
"""Letters from which a name in a case may be misspelt as well."""

PEOPLE = 20_000
"""People of a city that is believed so."""

LONGEST = 6
"""Words of such a name, signs among them."""

MOST = 2
"""Forms that are looked up, those with the cheapest endings first: each costs some milliseconds."""


def without_case(text: str, cities: CityIndex, phrases: Phrases, lookups: Lookups) -> str:
    """Return the form of `text` without its endings that is a slip away from a city's name, "" where none is."""
    if len(text) < SHORTEST or not phrases.cases:
        return ""
    for form in islice(_likely(text, cities, phrases), MOST):
        match lookups.resolve(form):
            case Found(city) if city.population >= PEOPLE:
                return form
    return ""


def misspelt_in_a_case(
    names: Iterable[str], sentence: Stretch, phrases: Phrases
) -> list[tuple[int, int]]:
    """Return which words of `sentence` are a case of one of `names`, as `without_case` found them: (start, end)."""
    if not phrases.cases:
        return []
    return [
        (start, end)
        for name in names
        for start in range(len(sentence))
        for end in range(start + 1, min(start + LONGEST, len(sentence)) + 1)
        if _is_case(sentence.part(start, end).text, name, phrases)
    ]


def _is_case(text: str, name: str, phrases: Phrases) -> bool:
    if text[:1] != name[:1] or len(text.split()) != len(name.split()):
        return False
    return any(form == name for form, _ in uninflected(text, phrases.cases))


def _likely(text: str, cities: CityIndex, phrases: Phrases) -> Iterator[str]:
    """Yield the forms whose first word opens some name, the cheapest first."""
    forms = sorted(uninflected(text, phrases.cases), key=lambda each: each[1])
    for form, _ in forms:
        folded = cities.fold(form)
        begun = folded[: folded.find(" ") + 2] if " " in folded else folded[: SHORTEST - 2]
        low, high = cities.names.beginning(begun.encode())
        if low < high:
            yield form
