"""Decide which cities a text means, by what binds them: of several Portlands, Sapporo's sister."""

from dataclasses import dataclass
from itertools import combinations, product

from bot.gazetteer.mentioned import Mention
from bot.gazetteer.model import City
from bot.pairings.model import Sister, Status
from bot.pairings.on_record import answer_pair
from bot.pairings.world import World

NAMESAKES = 5
"""Cities of one name that are tried."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A city that a text means; `others` are likely ones of the same name, where nothing told."""

    name: str
    city: City
    others: tuple[City, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """The cities of a text, and the pairings among them."""

    cities: tuple[Meant, ...]
    pairs: tuple[tuple[City, Sister], ...]


def settle(mentions: tuple[Mention, ...], world: World) -> Settled:
    """Return which cities are meant, and which of them are sisters of each other (not ended)."""
    chosen: dict[int, City] = {}
    for (i, one), (j, other) in combinations(enumerate(mentions), 2):
        for a, b in product(_tried(one, chosen.get(i)), _tried(other, chosen.get(j))):
            bond = world.pairings.bond(a.row, b.row)
            if bond is not None and bond.status is not Status.ENDED:
                chosen[i], chosen[j] = a, b
                break
    cities = tuple(
        Meant(mention.name, chosen[i])
        if i in chosen
        else Meant(mention.name, mention.candidates[0], mention.candidates[1:4])
        for i, mention in enumerate(mentions)
    )
    pairs = []
    for a, b in combinations([meant.city for meant in cities], 2):
        sister = answer_pair(a, b, world).sister if world.pairings.bond(a.row, b.row) else None
        if sister is not None and sister.bond.status is not Status.ENDED:
            pairs.append((a, sister))
    return Settled(cities, tuple(pairs))


def _tried(mention: Mention, settled: City | None) -> tuple[City, ...]:
    return (settled,) if settled else mention.candidates[:NAMESAKES]
