"""Say what a place is called in a reader's language.

Only names that differ from the shown one are kept; where none is, the place is called as shown.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any

import numpy.typing as npt

from bot.gazetteer.model import Called
from bot.gazetteer.strings import Strings

SERVED_BY = {"zh-HK": "zh-TW"}
"""Locales without names of their own whose readers know those of another better than their language's first."""


INHERITS = {"es-419": "es-ES"}
"""Locales that have names of their own only where they differ from those of another."""


class NamesByLocale:
    """Names of numbered things, a stretch of ascending numbers for each locale."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]], name: str) -> None:
        """Take the arrays that `atlas.compile_toponyms` names after `name`."""
        locales = Strings(arrays[f"{name}.locale.text"], arrays[f"{name}.locale.start"])
        first = arrays[f"{name}.first"].tolist()
        self._stretch = {locales[n]: (first[n], first[n + 1]) for n in range(len(locales))}
        self._number = arrays[f"{name}.number"].data
        self._names = Strings(arrays[f"{name}.name.text"], arrays[f"{name}.name.start"])
        self._serving: dict[str, tuple[tuple[int, int], ...]] = {}

    def named(self, number: int, locale: str) -> str:
        """Return the name in the locale, "" where it is as shown."""
        stretches = self._serving.get(locale)
        if stretches is None:
            serving = dict.fromkeys((self._served_by(locale), INHERITS.get(locale, "")))
            stretches = tuple(self._stretch[each] for each in serving if each in self._stretch)
            self._serving[locale] = stretches
        for first, end in stretches:
            at = bisect_left(self._number, number, first, end)
            if at < end and self._number[at] == number:
                return self._names[at]
        return ""

    def _served_by(self, locale: str) -> str:
        """Return the locale whose names the readers of `locale` know: "es-419" → "es-ES"."""
        wanted = SERVED_BY.get(locale, locale)
        language = wanted.split("-")[0]
        same = (known for known in self._stretch if known.split("-")[0] == language)
        return wanted if wanted in self._stretch else next(same, "")


class Toponyms:
    """What cities, and the regions and landmarks that tell them apart, are called in each locale."""

    def __init__(
        self,
        arrays: Mapping[str, npt.NDArray[Any]],
        region_of: Callable[[int], int],
        landmark_of: Callable[[int], int | None],
    ) -> None:
        """Take the atlas's arrays; `region_of` and `landmark_of` tell the region's number and the row
        of the landmark of the city in a row.
        """
        self._cities = NamesByLocale(arrays, "toponym.city")
        self._regions = NamesByLocale(arrays, "toponym.region")
        self._region_of, self._landmark_of = region_of, landmark_of

    def region(self, number: int, locale: str) -> str:
        """Return what the region of `number` is called, "" where it is as shown."""
        return self._regions.named(number, locale)

    def called(self, row: int, locale: str) -> Called:
        """Return what the city in `row` is called; "" for what is as shown."""
        landmark = self._landmark_of(row)
        return Called(
            self._cities.named(row, locale),
            self.region(self._region_of(row), locale),
            "" if landmark is None else self._cities.named(landmark, locale),
        )
