"""Compile the words that say where a city lies: countries, states, provinces, their codes."""

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from babel import Locale

from bot.atlas import compile_scan
from bot.atlas.lookups import read_rows
from bot.gazetteer.normalise import Fold
from bot.gazetteer.qualifier import COUNTRY
from bot.gazetteer.strings import Array, pack

LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "tr",
    "el", "ru", "uk", "ar", "he", "fa", "hi", "ja", "ko", "zh", "zh_Hant", "id", "vi", "ca", "hr",
)  # fmt: skip
"""Languages whose names of countries (CLDR, through Babel) are understood."""

CITY = {"city", "cite", "ciudad", "stadt"}

FORMER = "former state"
"""What `source` says of a state that is no more."""

OUR_LANGUAGES = ("en", "de", "fr", "es")
"""Languages in which a country's name alone is taken for the country; in more, villages get lost."""

_SORT = re.compile(
    r"\b(province|region|oblast|governorate|department|district|county|municipality|prefecture|"
    r"state|canton|voivodeship|krai|republic|territory|parish|emirate|wilaya)\b"
)


def sections(
    data_dir: Path,
    country_number: Mapping[str, int],
    region_number: Mapping[str, int],
    countries: Mapping[str, Mapping[str, Any]],
    fold: Fold,
) -> dict[str, Array]:
    """Return "qualifier.…": texts sorted by bytes, for each what it means in CSR form, and their scan."""
    meanings: dict[str, set[int]] = defaultdict(set)

    def add(text: str, meaning: int) -> None:
        if folded := fold(text):
            meanings[folded].add(meaning)

    locales = [Locale.parse(language) for language in LANGUAGES]
    for code, number in country_number.items():
        add(code, COUNTRY | number)
        for locale in locales:
            add(locale.territories.get(code, ""), COUNTRY | number)
        country = countries.get(code, {})
        add(country.get("name", ""), COUNTRY | number)
        add(country.get("iso3", ""), COUNTRY | number)
    for row in read_rows(data_dir, "regions.tsv"):
        region = region_number.get(f"{row['country']}.{row['code']}")
        if region is not None:
            for name in (row["name"], *filter(None, row["also"].split("|"))):
                add(name, region)
                add(without_sort(fold(name)), region)
    for row in read_rows(data_dir, "region_names.tsv"):
        # What a card says in another language is typed back in it.
        if (region := region_number.get(row["region"])) is not None:
            add(row["name"], region)
    former = set()
    for row in read_rows(data_dir, "qualifiers.tsv"):
        if row["source"] == FORMER:
            former.add(fold(row["name"]))
        for place in row["means"].split("|"):
            known = region_number[place] if "." in place else COUNTRY | country_number[place]
            add(row["name"], known)

    texts = sorted(meanings, key=str.encode)
    start = np.zeros(len(texts) + 1, np.uint32)
    np.cumsum([len(meanings[text]) for text in texts], out=start[1:])
    means = [meaning for text in texts for meaning in sorted(meanings[text])]
    return {
        **pack("qualifier", texts),
        **pack("qualifier.former", sorted(former, key=str.encode)),
        "qualifier.first": start,
        "qualifier.means": np.array(means, np.uint16),
        **compile_scan.sections("qualifier.scan", texts, np.full(len(texts), 255, np.uint8)),
    }


def without_sort(folded: str) -> str:
    """Return a region's folded name without the word for what it is: "kilkenny county", "kilkenny"."""
    return " ".join(_SORT.sub(" ", folded).split()).removeprefix("of ")


def no_city(
    data_dir: Path,
    country_number: Mapping[str, int],
    countries: Mapping[str, Mapping[str, Any]],
    fold: Fold,
) -> dict[str, Array]:
    """Return "no_city": names of countries and other words that name no city, sorted by bytes."""
    words = {fold(row["words"]) for row in read_rows(data_dir, "not_places.tsv")}
    words |= {
        fold(row["name"])
        for row in read_rows(data_dir, "qualifiers.tsv")
        if "." not in row["means"] and len(fold(row["name"])) > 1
    }
    words |= {fold(country["name"]) for country in countries.values()}
    for language in OUR_LANGUAGES:
        territories = Locale.parse(language).territories
        words |= {fold(territories.get(code, "")) for code in country_number}
    words |= {text.replace("st ", "saint ", 1) for text in words if text.startswith("st ")}
    # "Vatican City" says itself that it is one.
    words = {text for text in words if not set(text.split()) & CITY}
    return pack("no_city", sorted(words - {""}, key=str.encode))
