"""Draw an outline for a terminal of any width, in colour or without, or as plain text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rich import box
from rich.cells import cell_len
from rich.columns import Columns
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.words.deeds import OpenPrivately, Visit
from bot.words.outline import (
    Block,
    Choice,
    Fact,
    Facts,
    Line,
    Link,
    Outline,
    Pick,
    Row,
    Rows,
    Said,
    Stories,
    Story,
    Strong,
    Verbatim,
    spans,
    written,
)

WIDEST = 120
"""Columns that a card takes at most: a table that is wider is harder to read along."""

TITLE, HEADING, QUIET, WARNING = "bold cyan", "bold", "dim", "yellow"
STORY_STYLES = (QUIET, HEADING, QUIET, "", QUIET, "underline")
"""Of a picture, a title, who tells it when, the excerpt, where else it stands, and the address."""


def make_console(*, stderr: bool = False) -> Console:
    """Return standard output, or error, as a console: no colour in a pipe or with NO_COLOR set."""
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=False, stderr=stderr)


# ── plain text ───────────────────────────────────────────────────────────────────────────────────


def plain_text(outline: Outline) -> str:
    """Return the outline as plain text: what `ask --json` calls "text"."""
    return "\n".join(_plain_lines(outline))


def _plain_lines(outline: Outline) -> Iterator[str]:
    if outline.title:
        yield outline.title
    yield from map(written, outline.lead)
    for block in outline.blocks:
        if block.heading:
            yield block.heading
        yield from _plain_block(block)
    if outline.choice is not None:
        for number, row in enumerate(outline.choice.rows, 1):
            yield f"{number}. {_row_text(row)}"
    yield from map(written, outline.notes)
    yield from (f"{label} – {url}" for label, url in _pages(outline))
    if outline.footer:
        yield outline.footer


def _plain_block(block: Block) -> Iterator[str]:
    match block:
        case Rows(rows=rows):
            for index, row in enumerate(rows):
                mark = f"{block.numbered_from + index}." if block.numbered_from else "•"
                yield f"{mark} {_row_text(row)}"
                yield from (f"  • {written(line)}" for line in row.beneath)
        case Facts(facts=facts):
            yield from (_fact_text(f) for f in facts)
        case Said(lines=lines):
            yield from map(written, lines)
        case Verbatim(text=text):
            yield text
        case Stories(stories=stories):
            for story in stories:
                yield from filter(None, _story_lines(story))


def _fact_text(fact: Fact) -> str:
    if fact.phrase or not fact.label:
        return written(fact.said)
    return f"{fact.label}: {written(fact.value)}"


def _story_lines(story: Story) -> tuple[str, ...]:
    """Return an item of news in the order of the seed's page; "" for what it lacks.

    Text from feeds is bare of control characters already (`news.markup`), so it cannot move the
    cursor or colour the screen.
    """
    pictured = " · ".join(filter(None, (story.caption, story.picture)))
    told = (story.by, story.text, story.also)
    return pictured, story.title, *(written(line) for line in told), story.link


def _row_text(row: Row) -> str:
    """Return "Bergen, Norway · since 1967 · 4,421 mi 🇳🇴"."""
    parts = [row.label, *(written(fact.said) for fact in row.facts)]
    if row.link:
        parts.append(row.link)
    return f"{' · '.join(parts)} {row.flag}".rstrip()


def _pages(outline: Outline) -> list[tuple[str, str]]:
    """Return the pages that the answer leads to: the only actions of use without buttons."""
    every = [action for group in outline.actions for action in group]
    return [(a.label, a.does.url) for a in every if isinstance(a.does, Visit)]


# ── with rich ────────────────────────────────────────────────────────────────────────────────────


def draw(outline: Outline, *, numbered: bool = False) -> RenderableType:
    """Return the outline as a card; `numbered` says that a typed number chooses something."""
    parts: list[RenderableType] = []
    if outline.title:
        parts.append(Text(outline.title, TITLE))
    for index, line in enumerate(outline.lead):
        style = "" if index or not outline.title else WARNING if outline.warns else HEADING
        parts.append(_text(line, style))
    chosen = numbered and rows_are_chosen(outline)
    parts += _blocks(_numbered(outline.blocks) if chosen else outline.blocks)
    if outline.choice is not None:
        parts += _choice(outline.choice)
    for index, note in enumerate(outline.notes):
        parts.append(_text(note, numbered=numbered, gap=not index))
    for label, url in _pages(outline):
        parts.append(Text.assemble((label, HEADING), f" – {url}"))
    if outline.footer:
        parts += [Text(), Text(outline.footer, QUIET)]
    return Card(*parts)


def _text(line: Line, style: str = "", *, numbered: bool = False, gap: bool = False) -> Text:
    text = Text("\n" if gap else "", style)
    for span in spans(line):
        match span:
            case Strong(words):
                text.append(words, HEADING)
            case Link(words, url):
                text.append(words).append("" if words == url else f" {url}", QUIET)
            case Pick(words, number):
                text.append(f"{words} ({number})" if numbered else words)
            case _:
                text.append(written((span,)))
    return text


def rows_are_chosen(outline: Outline) -> bool:
    """Return whether a typed number can choose a row: each stands for a city of its own."""
    return outline.menu is not None and outline.menu.does == OpenPrivately()


def _numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with their rows numbered through."""
    number = 1
    for block in blocks:
        if isinstance(block, Rows):
            yield replace(block, numbered_from=number)
            number += len(block.rows)
        else:
            yield block


def _blocks(blocks: Iterable[Block]) -> Iterator[RenderableType]:
    for beside, several in groupby(blocks, _is_beside):
        if beside:
            yield Columns((Group(*_block(block)) for block in several), padding=(0, 4))
        else:
            for block in several:
                yield from _block(block)


def _is_beside(block: Block) -> bool:
    return isinstance(block, Facts) and block.beside


def _block(block: Block) -> Iterator[RenderableType]:
    if block.heading:
        doubtful = isinstance(block, Rows) and block.doubtful
        yield Text(f"\n{block.heading}", WARNING if doubtful else HEADING)
    match block:
        case Rows():
            yield Listed(block)
        case Facts(facts=facts):
            yield from (Text(_fact_text(fact)) for fact in facts)
        case Said(lines=lines):
            yield from map(_text, lines)
        case Verbatim(text=verbatim):
            yield Text(verbatim)
        case Stories(stories=stories):
            for story in stories:
                yield Text()
                for text, style in zip(_story_lines(story), STORY_STYLES, strict=True):
                    if text:
                        yield Text(text, style)


def _choice(choice: Choice) -> Iterator[RenderableType]:
    for number, row in enumerate(choice.rows, 1):
        yield item(f"{number:>2}", _row_text(row))


def item(mark: str, text: str) -> RenderableType:
    """Return a line that hangs behind its mark when it is wrapped."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, QUIET), Text(text))
    return grid


class Card:
    """Parts beneath each other, no wider than is good to read."""

    def __init__(self, *parts: RenderableType) -> None:
        self._parts = parts

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from console.render(
            Group(*self._parts), options.update_width(min(options.max_width, WIDEST))
        )


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: `least` is what it may be narrowed to, None if it may not wrap."""

    head: str
    cells: list[Text]
    least: int | None = None

    @property
    def room(self) -> int:
        """Return the width that the column must have."""
        widest = max(cell_len(text) for text in (self.head, *(cell.plain for cell in self.cells)))
        return widest if self.least is None else min(widest, self.least)


class Listed:
    """A list: a table where its columns have names and room, else two lines a row."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = options.max_width
        if self._rows.name_label:
            columns = self._columns()
            if sum(column.room + 3 for column in columns) <= width:
                yield _table(columns)
                return
        yield self._lines(width)

    def _lines(self, width: int) -> RenderableType:
        parts: list[RenderableType] = []
        for mark, row in zip(self._marks("•"), self._rows.rows, strict=True):
            parts.append(item(mark, f"{row.label} {row.flag}".rstrip()))
            details = [written(fact.said) for fact in row.facts]
            if row.link:
                details.append(row.link)
            if details:
                filled = _filled(details, width - 2)
                parts.append(Text("\n".join(f"  {line}" for line in filled), QUIET))
            parts += (Padding(item("•", written(line)), (0, 0, 0, 2)) for line in row.beneath)
        return Group(*parts)

    def _marks(self, otherwise: str) -> list[str]:
        """Return what stands before each row: its number, if the rows have numbers."""
        first, count = self._rows.numbered_from, len(self._rows.rows)
        width = len(str(first + count))
        return [f"{first + i:>{width}}" if first else otherwise for i in range(count)]

    def _columns(self) -> list[Column]:
        """Return the columns that anything is known for, in the order the rows tell it."""
        rows = self._rows.rows
        columns = [Column(self._rows.name_label, [Text(row.name, HEADING) for row in rows], 22)]
        if self._rows.numbered_from:
            columns.insert(0, Column("", [Text(mark, QUIET) for mark in self._marks("")]))
        if self._rows.where_label:
            where = [Text(f"{row.where} {row.flag}".strip()) for row in rows]
            columns.append(Column(self._rows.where_label, where))
        labels: list[str] = []
        for row in rows:
            place = 0
            for fact in row.facts:
                # What only some rows have stands where these rows have it.
                if fact.label not in labels:
                    labels.insert(place, fact.label)
                place = labels.index(fact.label) + 1
        for label in labels:
            cells = []
            for row in rows:
                known = [fact.value for fact in row.facts if fact.label == label]
                cells.append(_text(known[0]) if known else Text())
            wraps = max(cell_len(cell.plain) for cell in cells) > 24
            columns.append(Column(label, cells, 16 if wraps else None))
        return columns


def _table(columns: Sequence[Column]) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style=QUIET, show_edge=False)
    for column in columns:
        table.add_column(column.head, no_wrap=column.least is None, overflow="fold")
    for row in zip(*(column.cells for column in columns), strict=True):
        table.add_row(*row)
    return table


def _filled(details: Sequence[str], width: int) -> list[str]:
    """Return lines of details with a dot between, none of them broken in two where it fits."""
    lines: list[str] = []
    for detail in details:
        longer = f"{lines[-1]} · {detail}" if lines else detail
        if lines and cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(detail)
    return lines
