"""Read a list of pairs of cities, as town halls and associations keep them, line by line."""

import codecs
import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.atlas import tables
from bot.atlas.cells import KIND, is_date
from bot.errors import DataError
from bot.gazetteer.normalise import fold
from bot.pairings.import_list import Match, Row, Verdict, row_of
from bot.pairings.local import is_page
from bot.pairings.world import World

COLUMNS = ("city", "other", "since", "kind", "source")
COUNTRIES = {"country": "city", "other_country": "other"}
"""Columns that say where the city of another column lies."""

HEADINGS = {
    "city": "city a|city 1|city a name|home city|town|municipality|name|stadt|gemeinde|kommune|ville|commune"
    "|ciudad|municipio|citta|comune|cidade|stad|gemeente|miasto|gmina",
    "other": "city b|city 2|other city|partner|partner city|partner town|sister|sister city|sister town|twin"
    "|twin city|twin town|twinned with|partnerstadt|partnergemeinde|partnerkommune|ville jumelee|ville partenaire|partenaire|jumelage"
    "|ciudad hermana|ciudad hermanada|citta gemellata|gemellaggio|cidade irma|zusterstad|partnerstad"
    "|miasto partnerskie",
    "country": "country a|country 1|city country|land|staat|pays|pais|paese|kraj|panstwo",
    "other_country": "other country|country b|country 2|partner country|sister country|twin country"
    "|partnerland|pays partenaire",
    "since": "year|date|from year|established|start|seit|jahr|depuis|annee|desde|ano|dal|anno|sinds|jaar|od|rok",
    "kind": "type|art|tipo|soort|rodzaj",
    "source": "url|link|reference|quelle|fuente|fonte|bron|zrodlo",
}
"""What people write over a column, folded, by what the column holds."""

COLUMN_OF = {
    word: column for column, words in HEADINGS.items() for word in (column, *words.split("|"))
}
OUR_OR_THEIR = frozenset(
    [
        "our",
        "my",
        "your",
        "their",
        "home",
        "unsere",
        "ihre",
        "notre",
        "votre",
        "leur",
        "nos",
        "nuestra",
        "nuestro",
        "su",
        "nostra",
        "nostro",
        "nossa",
        "nosso",
        "onze",
        "hun",
        "nasze",
        "ich",
    ]
)
"""What stands before a word over a column: "Our city", "Notre ville"."""

QUOTES = {"'": "'", '"': '"', "‘": "’", "’": "’", "‚": "‘", "“": "”", "„": "“", "«": "»", "»": "«"}

SECOND = {"city": "other", "country": "other_country"}
"""What a column holds that has the heading of one before it: City, Country, City, Country."""

EARLIEST = "1800"
"""No tie of two towns is older but a few, which are told by hand."""
DAY_MONTH_YEAR = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
YEAR_MONTH_DAY = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})")
YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def text_of(path: Path) -> str:
    """Return the text of a file: UTF-8 or UTF-16, else as Windows writes it in Western Europe.

    Raises DataError for a file that is none of these.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f"the list cannot be read ({error})", file=str(path)) from error
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise DataError("the list is no text", file=str(path))


def read_list(path: Path, world: World, today: date) -> Iterator[Row]:
    """Yield the verdict on each line of a list. Raises DataError where it is no such list.

    Commas, semicolons and tabs are read; a first line that names its columns says their order,
    else they are `COLUMNS`. A line that cannot be read comes out as such: the others stand.
    """
    lines = text_of(path).splitlines()
    # Names have commas within: a tab or a semicolon is never there by chance.
    delimiter = next((mark for mark in "\t;" if lines and mark in lines[0]), ",")
    order: Sequence[str] = COLUMNS
    for number, line in enumerate(lines, 1):
        try:
            [cells] = csv.reader([line], delimiter=delimiter) if line.strip() else [[]]
        except csv.Error as error:
            yield _unread(number, line, str(error))
            continue
        cells = [_unquoted(" ".join(cell.split())) for cell in cells]
        if number == 1 and (heads := heading(cells)):
            order = heads
        elif any(cells):
            named = dict.fromkeys((*COLUMNS, *COUNTRIES), "") | dict(
                zip(order, cells, strict=False)
            )
            yield _row(number, named, world, today)


def heading(cells: Sequence[str]) -> list[str]:
    """Return what each column holds if `cells` are headings of a list of pairs, [] if they are not.

    Where two headings are known, a column with any other holds the names that are wanting:
    "Association, Partner, Year".
    """
    order: list[str] = []
    for cell in cells:
        column = _column(cell)
        order.append(SECOND.get(column, "") if column and column in order else column)
    for wanted in ("city", "other"):
        if wanted not in order and "" in order and len([name for name in order if name]) > 1:
            order[order.index("")] = wanted
    return order if {"city", "other"} <= set(order) else []


def _column(cell: str) -> str:
    """Return what a column of this heading holds, "" if the word is none of ours."""
    words = fold(cell).replace("_", " ")
    first, _, rest = words.partition(" ")
    return COLUMN_OF.get(words) or (COLUMN_OF.get(rest, "") if first in OUR_OR_THEIR else "")


def _unquoted(cell: str) -> str:
    """Return a cell without the quotation marks around all of it."""
    quoted = len(cell) > 2 and QUOTES.get(cell[0]) == cell[-1]
    return cell[1:-1].strip() if quoted else cell


def _row(number: int, cells: dict[str, str], world: World, today: date) -> Row:
    if not cells["city"] or not cells["other"]:
        return _unread(number, cells["city"] or cells["other"], "two names are wanted in each line")
    for column, city in COUNTRIES.items():
        if cells[column]:
            cells[city] = f"{cells[city]}, {cells[column]}"
    cells["kind"] = cells["kind"].casefold()
    written = cells["since"]
    cells["since"] = date_of(written)
    remarks = [f"{written!r} read as {cells['since']}"] if cells["since"] != written else []
    if cells["source"] and not is_page(cells["source"]):
        remarks.append(f"source {cells['source']!r} is no web address: kept, but not shown")
    if cells["kind"] and cells["kind"] not in world.pairings.kinds:
        remarks.append(f"no other pairing is called {cells['kind']!r}")
    remark = "; ".join(remarks)
    problem = _problem(cells, written, today)
    return row_of(number, cells, world, problem=problem, remark="" if problem else remark)


def _unread(number: int, text: str, problem: str) -> Row:
    nothing = Match(text, ())
    return Row(number, nothing, nothing, Verdict.UNREADABLE, problem=problem)


def date_of(written: str) -> str:
    """Return a date as YYYY-MM-DD where the day is plain, as YYYY where only the year is, "" if none is.

    30/01/1956 and 1/30/1956 are plain, 3/4/1956 is of 1956: who knows who wrote it?
    """
    if is_date(written):
        return written
    if match := YEAR_MONTH_DAY.fullmatch(written):
        year, month, day = match.groups()
    elif match := DAY_MONTH_YEAR.fullmatch(written):
        first, mark, second, year = match.groups()
        day, month = (second, first) if mark != "." and int(second) > 12 else (first, second)
        if mark != "." and int(day) <= 12 and day != month:
            return year
    else:
        years = YEAR.findall(written)
        return years[0] if len(years) == 1 else ""
    whole = f"{year}-{int(month):02}-{int(day):02}"
    return whole if is_date(whole) else ""


def _problem(cells: Mapping[str, str], written: str, today: date) -> str:
    since = cells["since"]
    if written and not since:
        return f"since {written!r} is no date (YYYY or YYYY-MM-DD)"
    if since and (since[:4] < EARLIEST or tables.is_after(since, today)):
        return f"since {since} cannot be (from {EARLIEST} until today)"
    if cells["kind"] and not KIND.fullmatch(cells["kind"]):
        return f"kind {cells['kind']!r} is no word in lower case"
    return ""
