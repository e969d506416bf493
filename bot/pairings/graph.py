"""Hold every pairing on record as a graph of cities."""

from collections.abc import Mapping
from typing import Any

import numpy.typing as npt

from bot.pairings.model import Bond


class PairingGraph:
    """Pairings over memory-mapped arrays in CSR form; nodes are atlas rows of cities."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        self._arrays = arrays

    def partners(self, row: int) -> list[tuple[int, Bond]]:
        """Return every partner of a city on record, ended ones too: (row, bond)."""
        raise NotImplementedError

    def bond(self, row: int, other: int) -> Bond | None:
        """Return what binds two cities, or None if nothing is on record."""
        raise NotImplementedError

    def listed_count(self, row: int) -> int:
        """Return how many listed pairings of the city have not ended."""
        raise NotImplementedError
