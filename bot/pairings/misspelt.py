"""Let the sisters of a city tell what a misspelt name beside it means: "is Norwich twinned with Ruen?"."""

from rapidfuzz.distance import OSA

from bot.gazetteer.asked import AboutPair
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution, Taken
from bot.pairings.model import PairUnclear, Status
from bot.pairings.world import World

SMALL = 15_000
"""A town of fewer people is asked about, though it is called just as typed, beside a sister a letter away."""

MOST_EDITS, SHORTEST = 2, 4
"""Edits at most between what was typed, of so many letters at least, and the sister's name."""

WELL_KNOWN = 100_000
"""People of a city that is believed to be meant by a slip, though it has no sisters."""


def rather_unknown(found: Resolution, world: World) -> Resolution:
    """Return that a name is unknown where only slips make it that of a small place without sisters, which is offered.

    So is a name that is two slips and another first letter away from the likeliest of several: "Blargh" is not Prague.
    """
    match found:
        case Ambiguous(_, candidates, notes):
            slip = next((note for note in notes if note.kind is Taken.SLIP), None)
            if slip is not None and _begins_otherwise(slip.typed, slip.taken, world):
                return NotFound(slip.typed, candidates)
        case Found(city, others, notes) if city.population < WELL_KNOWN:
            slip = next((note for note in notes if note.kind is Taken.SLIP), None)
            if slip is not None and not any(True for _ in world.pairings.partners(city.row)):
                return NotFound(slip.typed, (city, *others))
    return found


def _begins_otherwise(typed: str, taken: str, world: World) -> bool:
    said, name = map(world.cities.fold, (typed, taken))
    return said[:1] != name[:1] and OSA.distance(said, name) >= MOST_EDITS


def sister_misspelt(
    asked: AboutPair, first: Found, second: Found, world: World
) -> PairUnclear | None:
    """Return the question whether one of two that are no pair is rather a sister of the other; None if none is likely."""
    for name, found, known in ((asked.other, second, first), (asked.name, first, second)):
        if likely := _likely(name, found, known.city, world):
            menu = (*likely, found.city)
            return PairUnclear((Ambiguous(name, menu),), known.city)
    return None


def _likely(name: str, found: Found, known: City, world: World) -> tuple[City, ...]:
    """Return the sisters of `known` that `name` may mean rather than what was found, the likeliest first."""
    cities = world.cities
    typed, own = cities.fold(name), cities.fold(found.city.name)
    if len(typed) < SHORTEST or (typed == own and found.city.population >= SMALL):
        return ()
    is_slip = any(note.kind is Taken.SLIP for note in found.notes)
    near = []
    for row, bond in world.pairings.partners(known.row):
        city = cities.city(row)
        sister = cities.fold(city.name)
        edits = OSA.distance(typed, sister, score_cutoff=MOST_EDITS)
        if bond.status is Status.ENDED or typed[0] != sister[0] or edits > MOST_EDITS:
            continue
        # Of a name that is really borne elsewhere, a second edit may only have left a letter out.
        if edits == 1 or is_slip or (typed != own and len(sister) - len(typed) == edits):
            near.append((edits, -city.population, city))
    return tuple(city for _, _, city in sorted(near, key=lambda each: each[:2]))
