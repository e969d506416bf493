"""The times and lengths that are offered while somebody types are read as they stand, in each language."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.events.duration import read_duration
from bot.events.reminders import read_leads
from bot.events.when import read_when
from bot.words.catalogue import LOCALES, TEXTS

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")

QUOTED = re.compile("[“«„「”][\u00a0\u202f]?([^“”«»„「」]+?)[\u00a0\u202f]?[”»“」]")


def quoted(locale: str, key: str) -> list[str]:
    """Return the examples that a message puts between quotation marks, but for what was typed."""
    return [each for each in QUOTED.findall(TEXTS.say(locale, key, text="§")) if each != "§"]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_example_of_a_time_is_read(locale: str) -> None:
    for example in TEXTS.say(locale, "event-times").split(" | "):
        understood = read_when(example, now=NOW, zone=TOKYO, locale=locale)

        assert understood.start > NOW, example


@pytest.mark.parametrize("locale", LOCALES)
def test_every_length_that_is_offered_is_read_as_what_it_is(locale: str) -> None:
    offered = TEXTS.say(locale, "event-durations").split(" | ")

    lengths = [read_duration(each, start=NOW, zone=TOKYO, locale=locale) for each in offered]

    hours = (0.5, 1, 1.5, 2, 3, 24, 72)
    assert lengths == [timedelta(hours=each) for each in hours]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", ["option-event-duration", "event-duration-unreadable"])
def test_every_example_of_a_length_is_read(locale: str, key: str) -> None:
    examples = quoted(locale, key)

    assert len(examples) >= 3
    for example in examples:
        assert read_duration(example, start=NOW, zone=TOKYO, locale=locale) > timedelta()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("key", ["option-event-reminders", "event-reminders-unreadable"])
def test_every_example_of_reminders_is_read(locale: str, key: str) -> None:
    *leads, none = quoted(locale, key)

    assert read_leads(none, locale) == ()
    assert read_leads(leads[0], locale) == (1440, 15)
    for example in leads:
        assert read_leads(example, locale)
