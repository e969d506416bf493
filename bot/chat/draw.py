"""Draw an answer as a card for a terminal of any width, in colour or without."""

from collections.abc import Sequence

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from bot.catalogue import flag
from bot.chat.plain import Wording, echo
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.gazetteer.question import NoQuestion
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

NARROW = 70
"""Columns below which sisters are listed in two lines each, as on a phone, and not in a table."""

WIDEST = 110
"""Columns that a card takes at most: a table that is wider is harder to read along."""

NO_BREAK = "\u00a0"

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
    title = Text(isolated(city.name), TITLE)
    title.append(f" {flag(city.country)}".rstrip())
    region = city.region if city.region.casefold() != city.name.casefold() else ""
    country = wording.texts.territory(wording.locale, city.country)
    where = [", ".join(part for part in (isolated(region), country) if part)]
    if city.population:
        number = wording.texts.number(wording.locale, city.population)
        where.append(f"{wording.say('label-population')} {number}")
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


def _item(mark: str, text: str, style: str = "") -> RenderableType:
    """Return a line that hangs behind its mark when it is wrapped."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, QUIET), Text(text, style))
    return grid


class Card:
    """Parts beneath each other, no wider than is good to read."""

    def __init__(self, *parts: RenderableType) -> None:
        self._parts = parts

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from console.render(
            Group(*self._parts), options.update_width(min(options.max_width, WIDEST))
        )


class Sisters:
    """Sister cities: a table where there is room, two lines each where there is not."""

    def __init__(self, sisters: Sequence[Sister], wording: Wording) -> None:
        self._sisters = sisters
        self._wording = wording

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self._lines() if options.max_width < NARROW else self._table()

    def _lines(self) -> RenderableType:
        parts: list[RenderableType] = []
        for sister in self._sisters:
            parts.append(_item("•", isolated(self._wording.short(sister.city))))
            details = (detail.replace(" ", NO_BREAK) for detail in self._wording.details(sister))
            parts.append(_item(" ", " · ".join(details), QUIET))
        return Group(*parts)

    def _table(self) -> RenderableType:
        """Return the table; a column that nothing is known for is left out."""
        wording = self._wording
        rows = [
            [
                Text(isolated(sister.city.name), HEADING),
                Text(self._country(sister.city)),
                Text(wording.kind(sister)),
                Text(wording.since(sister)),
                Text(wording.distance(sister.distance_km)),
                Text(", ".join(wording.remarks(sister)), WARNING),
            ]
            for sister in self._sisters
        ]
        labels = [
            "label-city", "label-country", "label-kind", "label-since", "label-distance", "label-status",
        ]  # fmt: skip
        kept = [i for i in range(len(labels)) if any(row[i].plain for row in rows)]
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style=QUIET, show_edge=False)
        for i in kept:
            right = labels[i] == "label-distance"
            table.add_column(
                wording.say(labels[i]),
                justify="right" if right else "left",
                no_wrap=right,
                overflow="fold",
            )
        for row in rows:
            table.add_row(*(row[i] for i in kept))
        return table

    def _country(self, city: City) -> str:
        name = self._wording.texts.territory(self._wording.locale, city.country)
        return f"{name} {flag(city.country)}".rstrip()
