"""Compile all names of all cities into sorted arrays."""

from array import array
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from bot.atlas import compile_scan, compile_slips
from bot.atlas.lookups import read_rows
from bot.atlas.place import PlaceRow
from bot.atlas.short_names import ShortNames
from bot.gazetteer.names import ALTERNATE, CODE, NICKNAME, PRIMARY, ROMANISED
from bot.gazetteer.normalise import Fold
from bot.gazetteer.score import KIND_PENALTY, WEIGHT_STEPS
from bot.gazetteer.strings import Array, pack


def sections(
    places: Iterable[PlaceRow], priors: Array, nicknames: Mapping[int, list[str]], fold: Fold
) -> dict[str, Array]:
    """Return "name.…": texts sorted by bytes, and for each text its cities in CSR form, best first.

    `priors` holds what `rank.prior` says of each place.
    """
    numbers: dict[str, int] = {}
    name, row, kind = array("I"), array("I"), array("B")
    places = list(places)
    short = ShortNames(places, fold)
    for at, place in enumerate(places):
        kinds = {fold(text): PRIMARY for text in place.primary}
        for text in place.alternates:
            folded = fold(text)
            if folded not in kinds or kinds[folded] > PRIMARY:
                kinds[folded] = min(kinds.get(folded, ROMANISED), kind_of(text))
        for text in nicknames.get(place.number, ()):
            if kinds.get(folded := fold(text), ROMANISED) > NICKNAME:
                kinds[folded] = NICKNAME
        kinds.pop("", None)
        short.note(at, kinds)
        for text, which in kinds.items():
            name.append(numbers.setdefault(text, len(numbers)))
            row.append(at)
            kind.append(which)
    for text, at in short.shared():
        name.append(numbers[text])
        row.append(at)
        kind.append(ALTERNATE)

    texts = sorted(numbers, key=str.encode)
    rank = np.empty(len(texts), np.uint32)
    rank[[numbers[text] for text in texts]] = np.arange(len(texts), dtype=np.uint32)

    names, rows, kinds_ = rank[np.array(name)], np.array(row), np.array(kind)
    weight = priors[rows] - np.array(KIND_PENALTY)[kinds_]
    order = np.lexsort((rows, -weight, names))
    names, rows, kinds_, weight = names[order], rows[order], kinds_[order], weight[order]
    start = np.zeros(len(texts) + 1, np.uint32)
    np.cumsum(np.bincount(names, minlength=len(texts)), out=start[1:])
    best = weight[start[:-1]]
    weights = np.ceil(best * WEIGHT_STEPS).clip(0, 255).astype(np.uint8)
    return {
        **pack("name", texts),
        "name.first": start,
        "name.city": rows.astype(np.uint32),
        "name.kind": kinds_.astype(np.uint8),
        "name.weight": weights,
        **compile_scan.sections("scan", texts, weights),
        **compile_slips.sections(texts, weights),
    }


def given_names(data_dir: Path, fold: Fold) -> dict[str, Array]:
    """Return "given": what people are called, sorted by bytes."""
    names = {fold(row["name"]) for row in read_rows(data_dir, "given_names.tsv")}
    return pack("given", sorted(names, key=str.encode))


def english_words(data_dir: Path, fold: Fold) -> dict[str, Array]:
    """Return "english": words of English, sorted by bytes."""
    words = {fold(row["word"]) for row in read_rows(data_dir, "english_words.tsv")}
    return pack("english", sorted(words, key=str.encode))


def kind_of(alternate: str) -> int:
    """Return what kind of name an alternate is, as GeoNames writes it.

    GeoNames' list mixes exonyms with codes of airports ("LON") and with machine-made romanisations
    of every other script ("lun dun"), which it writes in lower case.
    """
    if alternate.isascii():
        if alternate.islower():
            return ROMANISED
        if len(alternate) <= 4 and alternate.isupper():
            return CODE
    return ALTERNATE
