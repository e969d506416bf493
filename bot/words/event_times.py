"""Write the times of events out, by the clock of a zone."""

from datetime import datetime

from bot.events.model import Occurrence
from bot.events.zones import zone_of
from bot.words.catalogue import best_locale
from bot.words.typography import time_of_day
from bot.words.voice import Voice


def span(occurrence: Occurrence, timezone: str, voice: Voice) -> str:
    """Return "Sunday, January 17, 2027, 6:30 PM – 8:30 PM (CET)" by the clock of a zone."""
    zone = zone_of(timezone)
    start, end = occurrence.start.astimezone(zone), occurrence.end.astimezone(zone)
    # Where the clocks change in between, "GMT/BST".
    zones = dict.fromkeys(at.tzname() or "" for at in (start, end))
    facts = {
        "date": full_date(start, voice.locale),
        "start": clock(start, voice.locale),
        "end": clock(end, voice.locale),
        "zone": "/".join(zones),
    }
    if start.date() == end.date():
        return voice.say("event-span-one-day", **facts)
    return voice.say("event-span-days", end_date=full_date(end, voice.locale), **facts)


def full_date(moment: datetime, locale: str) -> str:
    """Return "Sunday, January 17, 2027"."""
    from babel.dates import format_date  # slow to import

    return format_date(moment, "full", locale=best_locale(locale).replace("-", "_"))


def clock(moment: datetime, locale: str) -> str:
    """Return "6:30 PM", as the locale writes a time of day."""
    return time_of_day(moment, best_locale(locale).replace("-", "_"))
