"""Say what the bar chart of the most connected cities shows."""

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.pictures.scene import STYLE


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
