"""Tell that sisters are measured by another city, which no pairing is asked about with: "a twin larger than Leipzig"."""

from bot.gazetteer.asking import find
from bot.gazetteer.told import Told


def is_measured_by_a_city(told: Told) -> bool:
    """Return whether sisters of the first of two cities are compared with the second, right behind what compares."""
    first, second = told.towns
    term = told.reading.term[1:] if told.reading.term else find(told.asking.kin, told.free)
    asked = told.limited
    over = any(end == second.start for _, end in asked.over)
    return (
        term is not None
        and first.end <= term[0]
        and term[1] < second.start
        and (over or second.start - 1 in asked.used)
    )
