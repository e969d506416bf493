"""What a preview writes of an event's times is read as those times, in each language."""

from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.events.model import Occurrence, State
from bot.events.when import read_when
from bot.words.catalogue import LOCALES, TEXTS
from bot.words.event_times import span
from bot.words.voice import Voice

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
STARTS = (
    datetime(2026, 11, 27, 18, 0, tzinfo=UTC),
    datetime(2026, 12, 31, 22, 5, tzinfo=UTC),
    datetime(2027, 2, 1, 11, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 14, 45, tzinfo=UTC),
    datetime(2027, 6, 10, 1, 15, tzinfo=UTC),
    datetime(2027, 10, 30, 0, 55, tzinfo=UTC),
)
"""Among them the days on which clocks in Europe change, and days whose number may be an hour."""

LENGTHS = (timedelta(hours=2), timedelta(hours=25), timedelta(days=3))
ZONES = ("Europe/Oslo", "Europe/London", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_times_of_a_preview_are_read_back(locale: str) -> None:
    for start, length, zone in product(STARTS, LENGTHS, ZONES):
        shown = Occurrence(1, 0, start, start, start + length, State.OPEN)

        written = span(shown, zone, Voice(TEXTS, locale, NOW))

        read = read_when(written, now=NOW, zone=ZoneInfo(zone), locale=locale)
        assert read.end is not None, written
        assert (read.start.astimezone(UTC), read.end.astimezone(UTC)) == (start, start + length), (
            written
        )
