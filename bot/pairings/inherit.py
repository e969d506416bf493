"""Decide what a follow-up keeps of what was asked for last."""

from dataclasses import replace
from enum import Enum, auto

from bot.gazetteer.asked import Narrowing


class Turn(Enum):
    """What a follow-up changes."""

    AREA = auto()
    """Where the sisters lie: "and in Asia?", "no, in Europe". The rest stays: the oldest, how many, since 1980."""

    MEASURE = auto()
    """Which of those spoken of are meant: "the oldest?", "how many?", "since 1980?". Where they lie stays."""

    CITY = auto()
    """Whose sisters they are: "and Hamburg?", "and of Graz?". Everything stays that is not asked for anew."""

    ANEW = auto()
    """Everything: "does it have one in Asia?", "which of them are in Asia?", "and its sisters?". Nothing stays."""


def inherited(turn: Turn, last: Narrowing | None, new: Narrowing | None) -> Narrowing | None:
    """Return which sisters are asked for, when `last` were and a follow-up asks for `new`; None for all of them."""
    last, asked = last or Narrowing(), new or Narrowing()
    match turn:
        case Turn.AREA:
            kept = replace(
                last,
                area=asked.area,
                more=asked.more,
                outside=asked.outside,
                count=asked.count or last.count,
                whether=asked.whether or last.whether,
            )
        case Turn.MEASURE:
            kept = replace(
                asked, limits=asked.limits or last.limits, state=asked.state or last.state
            )
            if not asked.areas:
                kept = replace(kept, area=last.area, more=last.more, outside=last.outside)
        case Turn.CITY:
            kept = last if new is None else asked
        case Turn.ANEW:
            kept = asked
    return None if kept == Narrowing() else kept
