"""Count days, weeks and months on the calendar."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.events.scanner import Unread

_LONGEST_WITHOUT = 20
"""Months: from one Friday the 13th to the next they are fourteen at most."""


def later(day: date, number: int, unit: str) -> date:
    """Return the day so many days, weeks, fortnights, months or years after `day`. Raises Unread."""
    match unit:
        case "day":
            return day + timedelta(days=number)
        case "week":
            return day + timedelta(weeks=number)
        case "fortnight":
            return day + timedelta(weeks=2 * number)
        case "month":
            there = day + relativedelta(months=number)
        case _:
            there = day + relativedelta(years=number)
    if there.day != day.day:
        raise Unread("no such day: a month from the 31st, a year from 29 February")
    return there


def nth_weekday(first: date, nth: int, weekday: int) -> date:
    """Return the nth such weekday of the month that begins on `first`, the last for -1. Raises Unread."""
    if nth < 0:
        last = first + relativedelta(day=31)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    there = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if there.month != first.month:
        raise Unread("no such weekday")
    return there


def of_month(first: date, day: int) -> date:
    """Return a day of the month that begins on `first`, the last for -1. Raises Unread."""
    there = first + relativedelta(day=31 if day < 0 else day)
    if day > 0 and there.day != day:
        raise Unread("no such day")
    return there


def next_of_month(today: date, day: int) -> date:
    """Return the next day of this number, today or later. Raises Unread where there is none soon."""
    first = today.replace(day=1)
    for month in (first + relativedelta(months=ahead) for ahead in range(3)):
        there = month + relativedelta(day=day)
        if there.day == day and there >= today:
            return there
    raise Unread("no such day")


def numbered(today: date, day: int, weekday: int | None, unlucky: int) -> date:
    """Return the next day of this number. "Friday the 13th" is the next that is one: `unlucky` is that weekday.

    Raises Unread where there is none soon.
    """
    if (day, weekday) != (13, unlucky):
        return next_of_month(today, day)
    first = today.replace(day=13)
    months = (first + relativedelta(months=ahead) for ahead in range(_LONGEST_WITHOUT))
    return next(there for there in months if there >= today and there.weekday() == unlucky)


def dated(today: date, day: int, month: int, year: str | None) -> date:
    """Return a date, of two or four figures' year; without one the next, today or later. Raises ValueError."""
    if year:
        return date(int(year) if len(year) > 2 else 2000 + int(year), month, day)
    # 29 February may be eight years off (1896 to 1904).
    for ahead in range(9):
        try:
            there = date(today.year + ahead, month, day)
        except ValueError:
            continue
        if there >= today:
            return there
    raise Unread("no such day")


def month_named(today: date, *, ahead: int = 0, month: int = 0, year: str | None = None) -> date:
    """Return the first of a month: so many months `ahead`, or of the name `month` (January is 1)."""
    first = today.replace(day=1)
    if not month:
        return first + relativedelta(months=ahead)
    return first.replace(month=month, year=int(year) if year else first.year)
