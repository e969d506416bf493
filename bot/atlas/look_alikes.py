"""Find places of one name close by that both have sisters and that nobody has told apart."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np

from bot.atlas.identity import SamePlace
from bot.gazetteer.distance import distances_km
from bot.gazetteer.normalise import fold

NEAR_KM = 20.0
"""Two towns of one name that lie nearer than this are mostly one town."""

_AND_WHERE = re.compile(r" \(.*\)|, .*")
_SORT = re.compile(
    r"^(?:gmina|city of|municipality of|county|province of|canton of|(?:london |royal )?borough of) "
    r"| (?:(?:district |local |metropolitan )?municipality|parish|county|raion|district|oblast)$"
)
"""What a place is, beside the name it shares with its town."""

Named = tuple[str, str, float, float]
"""(key, name, latitude, longitude) of a place that has pairings."""


def look_alikes(
    places: Iterable[Named], relations: Iterable[SamePlace]
) -> Iterator[tuple[str, str]]:
    """Yield (key, key) of two places that a reader would take for one.

    `places` are named by the ids that stand (no merged one). A row of same_place.tsv about the two,
    or about both and one town, tells them apart.
    """
    told: dict[str, set[str]] = defaultdict(set)
    for row in relations:
        told[row.key].add(row.into)
    groups: dict[str, dict[str, Named]] = defaultdict(dict)
    for place in places:
        for name in {fold(place[1]), fold(_AND_WHERE.sub("", place[1]))}:
            groups[name][place[0]] = groups[_SORT.sub("", name)][place[0]] = place
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for one, two in itertools.combinations(group.values(), 2):
            a, b = one[0], two[0]
            if (a, b) in seen or b in told[a] or a in told[b] or told[a] & told[b]:
                continue
            if _km(one, two) <= NEAR_KM:
                seen.add((a, b))
                yield a, b


def _km(one: Named, two: Named) -> float:
    return float(distances_km(one[2], one[3], np.array([two[2:]], np.float32))[0])
