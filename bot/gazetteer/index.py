"""Hold every city and every name it goes by, ready to be searched."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.gazetteer.model import City


class CityIndex:
    """The world's cities over memory-mapped arrays; opening it costs nothing per city."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        self._arrays = arrays

    def __len__(self) -> int:
        """Return the number of cities."""
        raise NotImplementedError

    def city(self, row: int) -> City:
        """Return the city in `row` (0 … len - 1)."""
        raise NotImplementedError

    def row_of(self, key: str) -> int | None:
        """Return the row of `gn:<geonameid>` or `x…`, or None if there is no such place."""
        raise NotImplementedError

    def by_key(self, key: str) -> City | None:
        """Return the city of `key`, or None if there is no such place."""
        row = self.row_of(key)
        return None if row is None else self.city(row)

    @property
    def coordinates(self) -> npt.NDArray[np.float32]:
        """Return degrees (lat, lon) of every city, shape (len, 2)."""
        raise NotImplementedError
