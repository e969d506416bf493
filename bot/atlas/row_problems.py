"""Say what is wrong with a row of a table of facts, looked at by itself."""

import re

from bot.atlas.cells import (
    CONFIDENCES,
    COUNTRY,
    FOUND,
    ITEM,
    KEY,
    KIND,
    NOTES,
    PAGE,
    PLACE_KINDS,
    RELATIONS,
    SOURCE,
    Cells,
    is_date,
    order_of,
    parted,
)
from bot.pairings.model import Standing, Status


def pairing_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of pairings.tsv, looked at by itself."""
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ("id_a", "id_b")
        if not KEY.fullmatch(cells[column])
    ]
    if not wrong and cells["id_a"] == cells["id_b"]:
        wrong.append(f"{cells['id_a']} is paired with itself")
    elif not wrong and order_of(cells["id_a"]) > order_of(cells["id_b"]):
        wrong.append(f"{cells['id_a']} and {cells['id_b']} stand in the wrong order")
    for column, words in (
        ("standing", frozenset(Standing)),
        ("status", frozenset(Status)),
        ("confidence", CONFIDENCES),
    ):
        if cells[column] not in words:
            wrong.append(f"{column} {cells[column]!r} is not a word we know")
    wrong += [
        f"note {n!r} is not a word we know" for n in parted(cells["notes"], ",") if n not in NOTES
    ]
    if cells["kind"] and not KIND.fullmatch(cells["kind"]):
        wrong.append(f"kind {cells['kind']!r} is not a word in lower case")
    return wrong + _life_problems(cells) + _provenance_problems(cells)


def _life_problems(cells: Cells) -> list[str]:
    wrong = [
        f"{column} {cells[column]!r} is no date (YYYY or YYYY-MM-DD)"
        for column in ("since", "suspended", "ended")
        if cells[column] and not is_date(cells[column])
    ]
    since, status = cells["since"], cells["status"]
    for column, wanted in (("suspended", Status.SUSPENDED), ("ended", Status.ENDED)):
        when = cells[column]
        if when and since and when[:4] < since[:4]:
            wrong.append(f"{column} {when} before it began {since}")
        if when and status != wanted:
            wrong.append(f"{column} {when}, but the status is {status!r}")
    told_by = cells["status_source"]
    if bool(told_by) != (status != Status.ACTIVE):
        wrong.append(f"status {status!r} and status_source {told_by!r} do not belong together")
    if told_by and told_by not in (*cells["pages"].split(" "), *cells["sources"].split(",")):
        wrong.append(f"status_source {told_by!r} is neither among the pages nor the sources")
    return wrong


def _provenance_problems(cells: Cells) -> list[str]:
    sources = parted(cells["sources"], ",")
    pages = parted(cells["pages"], " ")
    wrong = []
    if not sources:
        wrong.append("no source")
    wrong += [f"source {s!r} is not a word we know" for s in sources if not SOURCE.fullmatch(s)]
    if len(set(sources)) < len(sources):
        wrong.append(f"a source stands twice in {cells['sources']!r}")
    wrong += [
        f"page {p!r} is no web address" for p in pages if not p.startswith(("http://", "https://"))
    ]
    if (PAGE in sources) != bool(pages):
        wrong.append("the source 'page' and an address in pages belong together")
    if cells["item"] and not ITEM.fullmatch(cells["item"]):
        wrong.append(f"item {cells['item']!r} is no item of Wikidata (Q…)")
    if not re.fullmatch(r"(20[0-9]{2})?", cells["last_seen"]):
        wrong.append(f"last_seen {cells['last_seen']!r} is no year")
    only_wikidata = bool(sources) and all(s.startswith("wikidata-") for s in sources)
    if (cells["standing"] == Standing.REPORTED) != only_wikidata:
        wrong.append(
            f"standing {cells['standing']!r} does not follow from the sources {cells['sources']!r}"
        )
    return wrong


def place_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of places.tsv, looked at by itself."""
    wrong = []
    if not re.fullmatch(r"x[0-9a-f]{10}", cells["id"]):
        wrong.append(f"id {cells['id']!r} is not x and ten hex digits")
    if not cells["name"].strip():
        wrong.append("no name")
    elif ITEM.fullmatch(cells["name"]):
        wrong.append(f"name {cells['name']!r} is a number of Wikidata")
    if not COUNTRY.fullmatch(cells["country"]):
        wrong.append(f"country {cells['country']!r} is no ISO 3166-1 code")
    for column, limit in (("lat", 90), ("lon", 180)):
        if not re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", cells[column]) or (
            abs(float(cells[column])) > limit
        ):
            wrong.append(f"{column} {cells[column]!r} is not between -{limit} and {limit} degrees")
    if cells["kind"] not in PLACE_KINDS:
        wrong.append(f"kind {cells['kind']!r} is not a word we know")
    if not cells["source"]:
        wrong.append("no source")
    return wrong


def same_place_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of same_place.tsv, looked at by itself."""
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ("id", "into")
        if not KEY.fullmatch(cells[column])
    ]
    if cells["id"] == cells["into"]:
        wrong.append(f"{cells['id']} is said to be itself")
    for column, words in (("relation", RELATIONS), ("found", FOUND)):
        if cells[column] not in words:
            wrong.append(f"{column} {cells[column]!r} is not a word we know")
    if not cells["why"].strip():
        wrong.append("no why")
    return wrong


def mistaken_tie_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of mistaken_ties.tsv, looked at by itself."""
    ends = ("id", "other", "meant")
    wrong = [
        f"{column} {cells[column]!r} is no key (gn:… or x…)"
        for column in ends
        if not KEY.fullmatch(cells[column])
    ]
    if len({cells[column] for column in ends}) < len(ends):
        wrong.append("id, other and meant are not three places")
    if not cells["why"].strip():
        wrong.append("no why")
    return wrong


def caution_problems(cells: Cells) -> list[str]:
    """Return what is wrong with one row of cautions.tsv, looked at by itself."""
    wrong = []
    if not re.fullmatch(r"caution-[a-z0-9-]+", cells["sentence"]):
        wrong.append(f"sentence {cells['sentence']!r} is no message id (caution-…)")
    sides = [cells[column].split() for column in ("side", "other")]
    for column, side in zip(("side", "other"), sides, strict=True):
        if not side:
            wrong.append(f"{column} names no country")
        wrong += [f"{column} {c!r} is no ISO 3166-1 code" for c in side if not COUNTRY.fullmatch(c)]
    wrong += [f"{c} stands on both sides" for c in sorted(set(sides[0]) & set(sides[1]))]
    if not re.fullmatch(r"[0-9]{4}", cells["since"]):
        wrong.append(f"since {cells['since']!r} is no year")
    wrong += [f"no {column}" for column in ("why", "source") if not cells[column].strip()]
    return wrong
