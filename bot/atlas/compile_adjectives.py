"""Compile the adjectives that tell of areas: "German", "deutschen", "alsacien"."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from bot.atlas.lookups import read_rows
from bot.errors import DataError
from bot.gazetteer.normalise import Fold
from bot.gazetteer.strings import Array, pack


def sections(data_dir: Path, by_key: Mapping[str, int], fold: Fold) -> dict[str, Array]:
    """Return each adjective with the number of its area, and the part of it that is meant: "alsacien" is of Grand Est."""
    parts: dict[str, str] = {}
    for row in read_rows(data_dir, "area_parts.tsv"):
        parts.setdefault(row["name"], row["lies_in"])
    meant: dict[str, tuple[int, str]] = {}
    for row in read_rows(data_dir, "adjectives.tsv"):
        area = row["area"]
        part = "" if area in by_key else area
        number = by_key.get(parts.get(part, area))
        if number is None:
            raise DataError(f"{area} is neither an area nor a part of one", file="adjectives.tsv")
        meant |= {fold(form): (number, part) for form in row["forms"].split("|")}
    texts = sorted(meant, key=str.encode)
    return {
        **pack("area.adjective", texts),
        **pack("area.adjective.part", [meant[text][1] for text in texts]),
        "area.adjective.number": np.array([meant[text][0] for text in texts], np.uint16),
    }
