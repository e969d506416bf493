"""The times that are offered while somebody types are read as they stand, in each language."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.events.when import read_when
from bot.words.catalogue import LOCALES, TEXTS

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_example_of_a_time_is_read(locale: str) -> None:
    for example in TEXTS.say(locale, "event-times").split(" | "):
        understood = read_when(example, now=NOW, zone=ZoneInfo("Asia/Tokyo"), locale=locale)

        assert understood.start > NOW, example
