"""Draw an answer as a card for a terminal of any width, in colour or without."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from bot.chat.plain import Wording, echo
from bot.gazetteer.asked import NoQuestion
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.pairings.model import (
    Answer,
    CityAnswer,
    EndedOnly,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    Sister,
    SisterCities,
)
from bot.words.catalogue import flag

WIDEST = 120
"""Columns that a card takes at most: a table that is wider is harder to read along."""

TITLE, HEADING, QUIET, WARNING = "bold cyan", "bold", "dim", "yellow"


def make_console() -> Console:
    """Return standard output as a console: no colour in a pipe or with NO_COLOR set."""
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=False)


def draw(
    answer: Answer, wording: Wording, *, ended: bool = False, first_number: int = 1
) -> RenderableType:
    """Return the card of `answer`; candidates are numbered from `first_number` on."""
    match answer:
        case SisterCities() | NoneOnRecord() | EndedOnly():
            return _city_card(answer, wording, ended=ended)
        case PairAnswer():
            return _pair_card(answer, wording)
        case PairUnclear(unclear=unclear):
            parts: list[RenderableType] = []
            for resolution in unclear:
                parts.append(_unclear(resolution, wording, first_number))
                first_number += len(candidates_of(resolution))
            return Group(*parts)
        case Ambiguous() | NotFound():
            return _unclear(answer, wording, first_number)
        case NoCityGiven():
            return Text(wording.say("no-city", command=wording.home_command))
        case NoQuestion():
            return Text(wording.say("hint"))


def candidates_of(answer: Answer) -> tuple[City, ...]:
    """Return the cities that may be meant instead, in the order they are numbered."""
    match answer:
        case Ambiguous(candidates=candidates) | NotFound(near=candidates):
            return candidates
        case SisterCities(others=others) | NoneOnRecord(others=others) | EndedOnly(others=others):
            return others
        case PairUnclear(unclear=unclear):
            return tuple(city for resolution in unclear for city in candidates_of(resolution))
    return ()


def isolated(text: str) -> str:
    """Return right-to-left text so that what stands beside it keeps its order."""
    if any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in text):
        return f"\u2068{text}\u2069"
    return text


def _city_card(answer: CityAnswer, wording: Wording, *, ended: bool) -> RenderableType:
    city = answer.city
    parts: list[RenderableType] = [_title(city, wording)]
    lead = wording.lead(answer)
    drawn: list[Sister] = []
    if lead:
        parts.append(Text(lead, WARNING))
    if isinstance(answer, SisterCities):
        if answer.listed:
            parts.append(Text(" · ".join(wording.counts(answer)), HEADING))
            parts.append(Sisters(answer.listed, wording))
        if answer.reported:
            if answer.listed:
                parts.append(Text("\n" + wording.say("heading-reported"), WARNING))
            parts.append(Sisters(answer.reported, wording))
        drawn += [*answer.listed, *answer.reported]
    if not isinstance(answer, NoneOnRecord):
        if ended or isinstance(answer, EndedOnly):
            if answer.ended:
                parts.append(Text("\n" + wording.say("heading-ended"), WARNING))
                parts.append(Sisters(answer.ended, wording))
            drawn += answer.ended
        elif answer.ended:
            command = wording.ended_command
            parts.append(
                Text("\n" + wording.say("ended-hidden", count=len(answer.ended), command=command))
            )
    if isinstance(answer, NoneOnRecord | EndedOnly):
        if answer.nearest:
            parts.append(Text("\n" + wording.say("nearest")))
            parts += [_item("•", wording.neighbour(neighbour)) for neighbour in answer.nearest]
        parts.append(Text("\n" + wording.say("how-to-add")))
    others = wording.others(answer.others)
    if others:
        parts.append(Text("\n" + others))
    footer = wording.footer(drawn)
    if footer:
        parts.append(Text("\n" + footer, QUIET))
    return Card(*parts)


def _title(city: City, wording: Wording) -> Text:
    """Return "Seattle 🇺🇸", and beneath where that is."""
    title = Text.assemble((isolated(city.name), TITLE), f" {flag(city.country)}".rstrip())
    region = city.region
    country = wording.texts.territory(wording.locale, city.country)
    named = [part for part in (region, country) if part.casefold() != city.name.casefold()]
    where = [", ".join(isolated(part) for part in named if part)] if any(named) else []
    if city.population:
        number = wording.texts.number(wording.locale, city.population)
        where.append(f"{wording.say('label-population')} {number}")
    if where:
        title.append("\n" + " · ".join(where), QUIET)
    title.append("\n")
    return title


def _pair_card(answer: PairAnswer, wording: Wording) -> RenderableType:
    first, *rest = wording.pair(answer)
    style = TITLE if answer.paired else WARNING
    parts: list[RenderableType] = [Text(first, style), *(_item("•", line) for line in rest)]
    if answer.sister is not None:
        footer = wording.footer([answer.sister])
        parts.append(Text("\n" + footer, QUIET))
    return Card(*parts)


def _unclear(answer: Ambiguous | NotFound, wording: Wording, first_number: int) -> RenderableType:
    query = echo(answer.query)
    candidates = candidates_of(answer)
    match answer:
        case Ambiguous():
            head = wording.say("ambiguous", query=query)
        case NotFound(near=()):
            head = wording.say("not-found-nothing", query=query)
        case NotFound():
            head = f"{wording.say('not-found', query=query)} {wording.say('not-found-near')}"
    items = [
        _item(f"{number:>2}", wording.population(city))
        for number, city in enumerate(candidates, first_number)
    ]
    return Card(Text(head), *items)


def _item(mark: str, text: str) -> RenderableType:
    """Return a line that hangs behind its mark when it is wrapped."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, QUIET), Text(text))
    return grid


def _filled(details: Sequence[str], width: int) -> list[str]:
    """Return rows of details with a dot between, none of them broken in two where it fits."""
    rows: list[str] = []
    for detail in details:
        longer = f"{rows[-1]} · {detail}" if rows else detail
        if rows and cell_len(longer) <= width:
            rows[-1] = longer
        else:
            rows.append(detail)
    return rows


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
    """One column of the table: `room` is what it must have, its widest cell if it may not wrap."""

    head: str
    cells: list[Text]
    least: int | None = None
    right: bool = False

    @property
    def room(self) -> int:
        widest = max(cell_len(text) for text in (self.head, *(cell.plain for cell in self.cells)))
        return widest if self.least is None else min(widest, self.least)


class Sisters:
    """Sister cities: a table where there is room, two lines each where there is not."""

    def __init__(self, sisters: Sequence[Sister], wording: Wording) -> None:
        self._sisters = sisters
        self._wording = wording

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = options.max_width
        columns = self._columns()
        room = sum(column.room + 3 for column in columns)
        yield self._table(columns) if room <= width else self._lines(width)

    def _lines(self, width: int) -> RenderableType:
        parts: list[RenderableType] = []
        for sister in self._sisters:
            parts.append(_item("•", isolated(self._wording.short(sister.city))))
            rows = _filled(self._wording.details(sister), width - 2)
            parts.append(Text("\n".join(f"  {row}" for row in rows), QUIET))
        return Group(*parts)

    def _columns(self) -> list[Column]:
        """Return the columns that anything is known for."""
        wording, sisters = self._wording, self._sisters

        def cells(texts: Iterable[str], style: str = "") -> list[Text]:
            return [Text(text, style) for text in texts]

        say = wording.say
        columns = [
            Column(say("label-city"), cells((isolated(s.city.name) for s in sisters), HEADING), 22),
            Column(say("label-country"), cells(self._country(s.city) for s in sisters)),
            Column(say("label-kind"), cells(wording.kind(s) for s in sisters), 12),
            Column(say("label-since"), cells(wording.year(s) for s in sisters)),
            Column(
                say("label-distance"),
                cells(wording.distance(s.distance_km) for s in sisters),
                right=True,
            ),
            Column(
                say("label-status"),
                cells((", ".join(wording.remarks(s)) for s in sisters), WARNING),
                16,
            ),
        ]
        return [column for column in columns if any(cell.plain for cell in column.cells)]

    def _table(self, columns: Sequence[Column]) -> RenderableType:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style=QUIET, show_edge=False)
        for column in columns:
            table.add_column(
                column.head,
                justify="right" if column.right else "left",
                no_wrap=column.least is None,
                overflow="fold",
            )
        for row in zip(*(column.cells for column in columns), strict=True):
            table.add_row(*row)
        return table

    def _country(self, city: City) -> str:
        name = self._wording.texts.territory(self._wording.locale, city.country)
        return f"{name} {flag(city.country)}".rstrip()
