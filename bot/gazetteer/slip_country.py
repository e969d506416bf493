"""Tell the country whose name is a letter away from what was typed: "Lichtenstein"."""

from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.index import CityIndex
from bot.gazetteer.score import SLIP_SHORTEST

LONGEST_SLIP = 1.25
"""Cost of one edit at most (`score`)."""


def countries_a_slip_away(text: str, cities: CityIndex) -> tuple[Area, ...]:
    """Return the country that is one letter longer, shorter or other than `text`: "Lichtenstein"."""
    folded = cities.fold(text)
    if len(folded) < SLIP_SHORTEST:
        return ()
    codes = {
        code
        for means, slip, _ in cities.qualifiers.near(folded)
        if slip <= LONGEST_SLIP
        for code in cities.countries_in(means)
    }
    found = (cities.areas.by_key(AreaKind.COUNTRY, code) for code in sorted(codes))
    return tuple(area for area in found if area is not None)
