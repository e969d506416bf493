"""Know the days that have one name and several dates: by the country of the event's city, or nobody's.

Mother's Day is in May in most countries, and in March, August or November in others; "Easter" and "Weihnachten" last
several days. Where the city's country keeps the day its date is read; where it does not, that of the person's own country,
with a warning; else the person is asked. The dates of countries: Wikipedia's "Mother's Day", "Father's Day",
"Thanksgiving" and "Saint Nicholas Day"; what follows the moon is reckoned by `holidays`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.events.feasts import Rule, after_easter, coming, feasts, on, reckoned, weekday_of
from bot.events.scanner import Doubt, Unread
from bot.events.tongue import folded
from bot.said import words_of

SUNDAY, MONDAY, THURSDAY = 6, 0, 3
_LANGUAGES_HOME = {"en": "", "cs": "CZ", "ja": "JP", "ko": "KR", "sv": "SE", "uk": "UA", "zh": "CN"}


class FeastUnclear(UserError):
    """A day was named that is kept on several dates, or that lasts several days."""

    def __init__(self, name: str) -> None:
        super().__init__("event-when-which-feast", feast=name)


def _by(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    return {country: rule for countries, rule in rules.items() for country in countries.split()}


def _french_mothers(year: int) -> date:
    """The last Sunday of May, or the first of June where that is Whit Sunday."""
    last = weekday_of(5, -1, SUNDAY)(year)
    return last if last != after_easter(49)(year) else weekday_of(6, 1, SUNDAY)(year)


_MOTHERS = _by({
    "US CA AU NZ DE AT CH IT NL BE DK FI BR CZ SK TR JP CN IN PH SG HK TW CO CL PE UY VE EC GR UA LV EE HR CY MT ZA MY": weekday_of(5, 2, SUNDAY),
    "GB IE": after_easter(-21), "FR": _french_mothers, "ES PT HU RO LT": weekday_of(5, 1, SUNDAY), "SE": weekday_of(5, -1, SUNDAY),
    "PL": on(5, 26), "MX": on(5, 10), "KR": on(5, 8), "AR": weekday_of(10, 3, SUNDAY), "RU": weekday_of(11, -1, SUNDAY),
    "NO": weekday_of(2, 2, SUNDAY),
})  # fmt: skip
_FATHERS = _by({
    "US CA GB IE FR NL CZ SK HU JP CN IN TR MX AR CL CO PE UA ZA MY PH SG HK GR": weekday_of(6, 3, SUNDAY),
    "DE": after_easter(39), "AT BE": weekday_of(6, 2, SUNDAY), "CH": weekday_of(6, 1, SUNDAY), "IT ES PT HR": on(3, 19), "PL": on(6, 23),
    "SE NO FI EE IS": weekday_of(11, 2, SUNDAY), "DK": on(6, 5), "BR": weekday_of(8, 2, SUNDAY), "AU NZ": weekday_of(9, 1, SUNDAY),
    "RO": weekday_of(5, 2, SUNDAY), "RU": weekday_of(10, 3, SUNDAY), "TW": on(8, 8), "KR": on(5, 8),
})  # fmt: skip
_JULIAN_CHRISTMAS = "RU BY RS ME MK GE KZ KG AM"
_LUNAR = "Chinese New Year (Spring Festival)"


@dataclass(frozen=True, slots=True)
class _Feast:
    """`dates` by country, "*" for every other.

    `moon` is what `holidays` calls the day in English, where a country keeps it.
    """

    dates: Mapping[str, Rule]
    moon: str = ""


_FEASTS = {
    "mother's day": _Feast(_MOTHERS),
    "father's day": _Feast(_FATHERS),
    "thanksgiving": _Feast({"US": weekday_of(11, 4, THURSDAY), "CA": weekday_of(10, 2, MONDAY)}),
    "julian christmas": _Feast(
        {**dict.fromkeys(_JULIAN_CHRISTMAS.split(), on(1, 7)), "UA": on(12, 25)}
    ),
    "julian christmas eve": _Feast(
        {**dict.fromkeys(_JULIAN_CHRISTMAS.split(), on(1, 6)), "UA": on(12, 24)}
    ),
    "sinterklaas": _Feast({"NL": on(12, 5), "BE": on(12, 6)}),
    "lunar new year": _Feast(
        {"KR": reckoned("KR", "Korean New Year"), "*": reckoned("CN", _LUNAR)}
    ),
    "diwali": _Feast({}, "Diwali|Deepavali"),
    "eid al-fitr": _Feast({}, "Eid al-Fitr|Hari Raya Puasa"),
    "eid al-adha": _Feast({}, "Eid al-Adha|Hari Raya Haji"),
    "unclear": _Feast({}),
}
"""By the names of the tables of `locales/*/when.toml`; what is "unclear" is no single day anywhere."""


def with_local_feasts(
    text: str, code: str, today: date, *, zone: ZoneInfo, locale: str
) -> tuple[str, set[Doubt]]:
    """Return folded `text` with such a day's date in figures, and what is doubtful about it. Raises FeastUnclear."""
    known, pattern = _names(code)
    match = pattern.search(text)
    if match is None or _is_within_another(match["name"], text, code):
        return text, set()
    (written, feast), year = known[match["name"]], match["year"]
    here, home = _country_of(zone), _home_of(locale)
    own = _date(feast, home, today, year) if home else None
    day = _date(feast, here, today, year)
    doubts = {Doubt.FEAST_DAY} if day is None or own not in (None, day) else set()
    if (found := day or own) is None:
        raise FeastUnclear(written)
    return f"{text[: match.start()]}{found.isoformat()} {text[match.end() :]}".strip(), doubts


def _is_within_another(name: str, text: str, code: str) -> bool:
    """Whether it is only part of the name of a day with one date: "karácsony" of "karácsony első napja"."""
    longer = map(folded, feasts(code))
    return any(name in one and name != one and one in text for one in longer)


def _date(feast: _Feast, country: str, today: date, year: str | None) -> date | None:
    rule = feast.dates.get(country) or feast.dates.get("*")
    if rule is None and feast.moon and country:
        rule = reckoned(country, feast.moon)
    if rule is None:
        return None
    try:
        return coming(rule, today, year)
    except (Unread, NotImplementedError):
        return None


@cache
def _names(code: str) -> tuple[Mapping[str, tuple[str, _Feast]], re.Pattern[str]]:
    known = {
        folded(name): (name, _FEASTS[feast])
        for feast, names in words_of("when", code).get("local_feasts", {}).items()
        for name in names.split("|")
    }
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = rf"(?:(?:on|at|for) )?(?P<name>{names or '(?!)'})(?! (?:eve|abend)\b)(?: (?P<year>\d{{4}})(?![:h\d]))?"
    if code in ("ja", "zh", "ko"):
        return known, re.compile(pattern)
    return known, re.compile(rf"(?<![\w'-]){pattern}(?![\w'-])")


def _country_of(zone: ZoneInfo) -> str:
    """Return the country a zone lies in, as ISO 3166 has it; "" where it lies in none."""
    from babel.core import get_global

    name = get_global("zone_aliases").get(zone.key, zone.key)
    return str(get_global("zone_territories").get(name, ""))


def _home_of(locale: str) -> str:
    language, _, country = locale.partition("-")
    if country:
        return country if country.isalpha() else ""
    return _LANGUAGES_HOME.get(language, language.upper())
