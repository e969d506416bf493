"""Draw a postcard in the terminal: two cities side by side, with their clocks and what binds them."""

from rich import box
from rich.align import AlignMethod
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from bot.pairings.daylight import is_day
from bot.words.outline import Postcard, Side

WIDEST = 76
"""Columns that a postcard takes at most: as wide as a map."""

NARROWEST = 44
"""Columns below which two cities have no room beside each other, and stand beneath."""


class TextPostcard:
    """A postcard in letters; the sun or the moon over each city is also told by its clock."""

    def __init__(self, postcard: Postcard) -> None:
        self._postcard = postcard

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        left, right = self._postcard.sides
        width = min(options.max_width, WIDEST)
        card = Table(box=box.ROUNDED, show_header=False, width=width, padding=(0, 1))
        if width >= NARROWEST:
            card.add_column(justify="left", ratio=1)
            card.add_column(justify="right", ratio=1)
            card.add_row(self._side(left, "left"), self._side(right, "right"))
        else:
            card.add_column()
            card.add_row(self._side(left, "left"), end_section=True)
            card.add_row(self._side(right, "left"))
        card.caption = " · ".join(filter(None, (self._postcard.since, self._postcard.distance)))
        card.caption_style = "bold"
        yield Text()
        yield from console.render(card, options)

    def _side(self, side: Side, justify: AlignMethod) -> Text:
        sky = Text("☀", "yellow") if is_day(side.city, self._postcard.at) else Text("☾", "blue")
        text = Text.assemble(sky, " ", (side.city.name, "bold"), "\n", (side.country, "dim"))
        if side.clock:
            text.append(f"\n{side.weekday}, {side.clock}")
        text.justify = "right" if justify == "right" else "left"
        return text
