"""Write the bar chart of the most connected cities as a Vega specification."""

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.pictures.lettering import FONT, width, writable
from bot.pictures.scene import STYLE
from bot.pictures.spec import AMBER, OCEAN, SCHEMA, SPACE, WHITE, WIDTH

_ROW = 46
"""Height of a bar with its gap, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Bar:
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from the longest down; each carries its name and its number."""

    bars: tuple[Bar, ...]

    @property
    def key(self) -> str:
        """Return what names the picture of exactly this chart in the cache."""
        text = json.dumps([STYLE, "chart", asdict(self)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]


def chart_from_json(fields: dict[str, Any]) -> Chart:
    """Return the chart that `asdict` took apart, as it arrives in the worker."""
    return Chart(tuple(Bar(**bar) for bar in fields["bars"]))


def chart_spec(chart: Chart) -> dict[str, Any]:
    """Return a specification that draws the bars with names to their left, numbers to their right."""
    names = [writable(bar.name, 30) for bar in chart.bars]
    left = min(max((width(name, 21) for name in names), default=0) + 34, WIDTH * 0.5)
    longest = max((bar.value for bar in chart.bars), default=1) or 1
    room = WIDTH - left - 90
    height = _ROW * len(chart.bars) + 32
    rows = [
        {
            "name": name,
            "value": str(bar.value),
            "y": 16 + _ROW * i + _ROW / 2,
            "length": max(2, round(bar.value / longest * room, 1)),
        }
        for i, (name, bar) in enumerate(zip(names, chart.bars, strict=True))
    ]
    text = {"type": "text", "from": {"data": "rows"}}
    base = {"baseline": {"value": "middle"}, "font": {"value": FONT}, "y": {"field": "y"}}
    return {
        "$schema": SCHEMA,
        "width": WIDTH,
        "height": height,
        "padding": 0,
        "autosize": "none",
        "background": SPACE,
        "data": [{"name": "rows", "values": rows}],
        "marks": [
            {
                "type": "rect",
                "encode": {
                    "enter": {
                        "x": {"value": left},
                        "width": {"value": room},
                        "y": {"value": 16},
                        "height": {"value": height - 32},
                        "fill": {"value": OCEAN},
                        "cornerRadius": {"value": 6},
                    }
                },
            },
            {
                "type": "rect",
                "from": {"data": "rows"},
                "encode": {
                    "enter": {
                        "x": {"value": left},
                        "width": {"field": "length"},
                        "yc": {"field": "y"},
                        "height": {"value": 28},
                        "fill": {"value": AMBER},
                        "cornerRadius": {"value": 4},
                    }
                },
            },
            {
                **text,
                "encode": {
                    "enter": {
                        **base,
                        "x": {"value": left - 14},
                        "align": {"value": "right"},
                        "text": {"field": "name"},
                        "fontSize": {"value": 21},
                        "fill": {"value": WHITE},
                    }
                },
            },
            {
                **text,
                "encode": {
                    "enter": {
                        **base,
                        "x": {"signal": f"{left} + datum.length + 10"},
                        "text": {"field": "value"},
                        "fontSize": {"value": 21},
                        "fontWeight": {"value": "bold"},
                        "fill": {"value": WHITE},
                    }
                },
            },
        ],
    }
