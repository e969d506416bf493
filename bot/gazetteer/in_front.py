"""Leave out the area that stands right in front of its own city: "Texas, Austin sister cities", "Italy - Verona"."""

from itertools import pairwise

from bot.gazetteer.areas import Area
from bot.gazetteer.index import CityIndex
from bot.gazetteer.phrases import Phrases
from bot.gazetteer.place import AreaMeant, lies_in, place_meant
from bot.gazetteer.readings import Reading
from bot.gazetteer.sentence import Stretch

SIGNS = frozenset({"", ",", "-", "–", "—", "/", "|", ":"})
"""What may stand between the two."""


def without_its_area(reading: Reading, phrases: Phrases, cities: CityIndex) -> Stretch | None:
    """Return the sentence without an area whose city is named right behind it, None where none is.

    "Japan" behind "in" asks for sisters there; behind a comma it tells of the name before: "Paris, France, Lyon".
    """
    tokens, source, words = reading.sentence.tokens, reading.sentence.source, reading.sentence.words
    names = sorted(reading.names, key=lambda named: named.start)
    for first, second in pairwise(names):
        if second.city is None or second.area:
            continue
        between = source[tokens[first.end - 1].end : tokens[second.start].start].strip()
        before = words[first.start - 1] if first.start else ""
        if between not in SIGNS or before == "," or (before,) in phrases.asking.inside:
            continue
        area = _area(first.text, cities)
        if area is not None and lies_in(second.city, area, cities):
            return Stretch(source, [*tokens[: first.start], *tokens[second.start :]])
    return None


def _area(text: str, cities: CityIndex) -> Area | None:
    meant = place_meant(text, cities)
    return meant.area if isinstance(meant, AreaMeant) and meant.area.country else None
