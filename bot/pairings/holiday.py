"""Name the next public holiday of a country."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

LANGUAGES = {"en": "en_US", "de": "de", "fr": "fr", "es": "es"}
"""Our languages as the package `holidays` calls them; where it has no such names, it has its own."""

SLOW = ("US", "JP", "KR", "CN", "TW", "HK", "VN", "SG", "MY", "IN")
"""Countries whose calendars take longest to reckon (moon, equinox); see `warm`."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """`name` is the world's text: in the language asked for, or the country's own."""

    day: date
    name: str


def next_holiday(country: str, today: date, locale: str) -> Holiday | None:
    """Return the first nation-wide holiday on or after `today`, None if none is known.

    `country` is ISO 3166-1 alpha-2, `locale` one of ours. Days that only some regions keep, and
    days off that only banks or schools have, do not count.
    """
    language = LANGUAGES.get(locale.split("-")[0], "en_US")
    for year in (today.year, today.year + 1):
        for day, name in _holidays(country, year, language):
            if day >= today:
                return Holiday(day, name)
    return None


def warm(year: int) -> None:
    """Reckon the slow calendars ahead: the first of them takes most of a second."""
    for country in SLOW:
        _holidays(country, year, "en_US")


@lru_cache(maxsize=1024)
def _holidays(country: str, year: int, language: str) -> tuple[tuple[date, str], ...]:
    from holidays import country_holidays  # slow to import, and few answers need it

    try:
        days = country_holidays(country, years=year, language=language)
    except NotImplementedError:
        return ()
    # A day off in place of another is no holiday that anybody keeps by its name.
    kept = {day: name for day, name in days.items() if "substitut" not in name.casefold()}
    return tuple(sorted(kept.items()))
