"""Put sentences together again where the dot between them is a name's: "Hann. Münden"."""

from collections.abc import Sequence

from bot.gazetteer.index import CityIndex
from bot.gazetteer.sentence import Stretch

LONGEST_ACROSS = 3
"""Words of a name on either side of a dot within it."""


def rejoined(parts: Sequence[Stretch], cities: CityIndex) -> list[Stretch]:
    """Return the sentences, two of them as one where a name goes on across the dot."""
    joined = list(parts[:1])
    for part in parts[1:]:
        before = joined[-1]
        if _is_a_name_across(before, part, cities):
            joined[-1] = Stretch(part.source, [*before.tokens, *part.tokens])
        else:
            joined.append(part)
    return joined


def _is_a_name_across(before: Stretch, behind: Stretch, cities: CityIndex) -> bool:
    source, end = before.source, before.tokens[-1].end
    if source[end : behind.tokens[0].start].strip() != ".":
        return False
    return any(
        cities.seek(source[first.start : last.end])[0] >= 0
        for first in before.tokens[-LONGEST_ACROSS:]
        for last in behind.tokens[:LONGEST_ACROSS]
    )
