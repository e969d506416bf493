"""Compile what cities and regions are called in other languages."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from bot.atlas.lookups import read_rows
from bot.atlas.names_table import read_all_names
from bot.gazetteer.strings import Array, pack


def sections(
    data_dir: Path,
    shown: Sequence[str],
    row_by_number: Mapping[int, int],
    regions: Mapping[str, int],
    names_of_regions: Mapping[str, str],
) -> dict[str, Array]:
    """Return "toponym.…": the names that differ from the shown ones, by locale and number.

    `shown` holds the shown name of each row, `regions` the number of each region's key.
    """
    cities = (
        (name.locale, row, name.text)
        for name in read_all_names(data_dir)
        if (row := row_by_number.get(name.number)) is not None and name.text != shown[row]
    )
    divisions = (
        (row["locale"], regions[row["region"]], row["name"])
        for row in read_rows(data_dir, "region_names.tsv")
        if row["region"] in regions and row["name"] != names_of_regions[row["region"]]
    )
    return {**by_locale("toponym.city", cities), **by_locale("toponym.region", divisions)}


def by_locale(name: str, names: Iterable[tuple[str, int, str]]) -> dict[str, Array]:
    """Return the names as `toponyms.NamesByLocale` reads them."""
    ordered = sorted(names)
    locales = sorted({locale for locale, _, _ in ordered})
    counts = [sum(1 for each, _, _ in ordered if each == locale) for locale in locales]
    first = np.zeros(len(locales) + 1, np.uint32)
    np.cumsum(counts, out=first[1:])
    return {
        **pack(f"{name}.locale", locales),
        f"{name}.first": first,
        f"{name}.number": np.array([number for _, number, _ in ordered], np.uint32),
        **pack(f"{name}.name", [text for _, _, text in ordered]),
    }
