"""Hold the two halves of what is known: the cities, and the pairings between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.gazetteer.index import CityIndex
from bot.pairings.graph import PairingGraph


@dataclass(frozen=True, slots=True)
class World:
    """Cities and pairings that share row numbers, as opened from one atlas.

    `facts` are the atlas's own figures: sources, snapshot dates, counts.
    """

    cities: CityIndex
    pairings: PairingGraph
    facts: Mapping[str, Any] = field(default_factory=dict)
