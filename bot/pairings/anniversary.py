"""Tell the anniversaries of a friendship: the one rule of who has any, and when."""

import re
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from bot.pairings.model import Bond


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The bond turns `years` in `year`; `on` is the day, None where only the year is on record."""

    years: int
    year: int
    on: date | None

    @property
    def is_round(self) -> bool:
        """Whether people make more of it: multiples of five."""
        return self.years % 5 == 0


def years_in(bond: Bond, year: int) -> int:
    """Return how many years the bond turns in `year`; 0 where there is nothing to celebrate."""
    return max(0, year - int(bond.since[:4])) if bond.celebrated and bond.since else 0


def next_anniversary(bond: Bond, today: date) -> Anniversary | None:
    """Return the bond's next anniversary, today's included; None if no year is on record.

    29 February is kept on the 28th in common years.
    """
    since = re.fullmatch(r"(\d{4})(?:-(\d\d)-(\d\d))?", bond.since)
    if since is None or not bond.celebrated:
        return None
    first_year = int(since[1])
    if since[2] is None:
        year = max(today.year, first_year + 1)
        return Anniversary(year - first_year, year, None)
    try:
        first = date(first_year, int(since[2]), int(since[3]))
    except ValueError:
        return None
    years = max(1, today.year - first_year)
    day = first + relativedelta(years=years)
    if day < today:
        years += 1
        day = first + relativedelta(years=years)
    return Anniversary(years, day.year, day)
