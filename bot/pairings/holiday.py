"""Name the next public holiday of a country."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

LANGUAGES = {"en": "en_US", "de": "de", "fr": "fr", "es": "es"}
"""Languages that many read beside their own; where the package `holidays` has no such names, it has a country's
own. Of a language that few read abroad English names stand in."""

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
    language = LANGUAGES.get(locale.split("-")[0]) or _spoken(country, locale)
    for year in (today.year, today.year + 1):
        for day, name in _holidays(country, year, language):
            if day >= today:
                return Holiday(day, name)
    return None


@lru_cache(maxsize=1024)
def _spoken(country: str, locale: str) -> str:
    """Return what the package calls the language of `locale`, English where it knows no names in it."""
    from holidays import country_holidays  # slow to import, and few answers need it

    try:
        spoken = country_holidays(country).supported_languages
    except NotImplementedError:
        return "en_US"
    exact, language = locale.replace("-", "_"), locale.split("-")[0]
    if exact in spoken:
        return exact
    return next((one for one in spoken if one.split("_")[0] == language), "en_US")


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
