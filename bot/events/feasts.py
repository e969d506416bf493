"""Know the days of the year that have a name: on a date, by Easter or Advent, or a weekday of a month.

`locales/*/when.toml` holds what the days are called in each language, folded, by the rule they follow; names are
separated by "|", and a "*" marks a night. What lasts several days in a language ("Ostern", "Carnaval"), or is kept on
different days where it is spoken (Mother's Day), stands in `local_feasts`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from dateutil.easter import EASTER_ORTHODOX, easter

from bot.events.dates import nth_weekday
from bot.events.scanner import Unread
from bot.said import words_of

Rule = Callable[[int], date]
"""The day of a feast in a year."""

_ENGLISH = ("us", "gb")
"""English in the United States only, and elsewhere."""


def on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def after_easter(days: int) -> Rule:
    """So many days after Easter, as the western churches count it."""
    return lambda year: easter(year) + timedelta(days=days)


def _after(rule: Rule, days: int) -> Rule:
    """So many days after another feast."""
    return lambda year: rule(year) + timedelta(days=days)


def _orthodox(days: int) -> Rule:
    """So many days after Easter, as most churches of the east count it."""
    return lambda year: easter(year, EASTER_ORTHODOX) + timedelta(days=days)


def _midsummer(day: int) -> Rule:
    """The Friday or Saturday of a Swedish midsummer: in the week that begins on that day of June."""

    def rule(year: int) -> date:
        first = date(year, 6, day)
        return first + timedelta(days=(day - 15 - first.weekday()) % 7)

    return rule


def _all_saints(year: int) -> date:
    """A Swedish Saturday, from 31 October to 6 November."""
    first = date(year, 10, 31)
    return first + timedelta(days=(5 - first.weekday()) % 7)


def _advent(nth: int) -> Rule:
    """The nth of the four Sundays before Christmas."""

    def rule(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - nth))

    return rule


def weekday_of(month: int, nth: int, weekday: int) -> Rule:
    return lambda year: nth_weekday(date(year, month, 1), nth, weekday)


def reckoned(country: str, name: str, *, days: int = 0) -> Rule:
    """So many days after the first day of a feast that follows the moon, as `holidays` reckons it for a country.

    `name` may be several, separated by "|". The rule raises Unread, or NotImplementedError for a country it does not know.
    """

    def rule(year: int) -> date:
        from holidays import country_holidays  # slow to import, and few events need it

        known = country_holidays(country, years=year, language="en_US")
        said = name.split("|")
        first = min(
            (
                day
                for day, names in known.items()
                if any(one.removesuffix(" (estimated)") in said for one in names.split("; "))
            ),
            default=None,
        )
        if first is None:
            raise Unread(name)
        return first + timedelta(days=days)

    return rule


def _kings_day(year: int) -> date:
    """27 April, or the day before where that is a Sunday (since 2014)."""
    day = date(year, 4, 27)
    return day - timedelta(days=day.weekday() == 6)


_NAMED: Mapping[str, Rule] = {
    "king's day": _kings_day,
    "midsummer's eve": _midsummer(19),
    "midsummer's day": _midsummer(20),
    "all saints in sweden": _all_saints,
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RULE = re.compile(
    r"(?:(?P<month>\d\d)-(?P<day>\d\d)|(?P<orthodox>orthodox )?(?P<easter>easter)|advent (?P<advent>\d)"
    rf"|(?P<weekday>{'|'.join(_WEEKDAYS)}) (?P<nth>-?\d) of (?P<of>\d\d)"
    r"|(?P<country>[A-Z]{2}): (?P<moon>.+?))(?P<later>[-+]\d+)?"
)


@cache
def rule_called(name: str) -> Rule:
    """Return the rule by which a table of feasts names a day; raises ValueError for what is none.

    "12-24", "easter-2", "orthodox easter", "advent 1", "thursday 4 of 11+1" (the day after November's fourth
    Thursday; -1 is the last), "KR: Chuseok" as `holidays` calls it there, and those of `_NAMED`.
    """
    if name in _NAMED:
        return _NAMED[name]
    said = _RULE.fullmatch(name)
    if said is None:
        raise ValueError(name)
    later = int(said["later"] or 0)
    if said["country"]:
        return reckoned(said["country"], said["moon"], days=later)
    if said["easter"]:
        return _orthodox(later) if said["orthodox"] else after_easter(later)
    if said["advent"]:
        return _advent(int(said["advent"]))
    if said["month"]:
        return on(int(said["month"]), int(said["day"]))
    rule = weekday_of(int(said["of"]), int(said["nth"]), _WEEKDAYS.index(said["weekday"]))
    return _after(rule, later) if later else rule


def _names(code: str) -> Iterator[tuple[str, Rule]]:
    table = f"feasts_{code}" if code in _ENGLISH else "feasts"
    said = words_of("when", "en" if code in _ENGLISH else code).get(table, {})
    return ((one, rule_called(rule)) for rule, names in said.items() for one in names.split("|"))


@cache
def feasts(code: str) -> Mapping[str, Rule]:
    """Return the named days of a language, by folded name; of "us" and "gb", those of English there alone."""
    return {name.removesuffix("*"): rule for name, rule in _names(code)}


@cache
def nights(code: str) -> frozenset[str]:
    """Return those of its named days that are a night, whose small hours are of the day after."""
    return frozenset(name.removesuffix("*") for name, _ in _names(code) if name.endswith("*"))


def coming(rule: Rule, today: date, year: str | None) -> date:
    """Return the day of a feast in a year, or without one the next, today or later."""
    if year:
        return rule(int(year))
    return next(day for day in (rule(today.year), rule(today.year + 1)) if day >= today)
