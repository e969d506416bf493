"""Dates as feeds of the world write them: read right, or read as none."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.news.dates import order_of, read_date

TABLE = Path(__file__).parent.parent / "data" / "dates.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]


def test_the_table_is_wide() -> None:
    assert len(ROWS) >= 300
    assert len({language.split("-")[0] for _, language, _ in ROWS if language}) >= 25


@pytest.mark.parametrize(("text", "language", "moment"), ROWS)
def test_a_date_is_read_right_or_as_none(text: str, language: str, moment: str) -> None:
    read = read_date(text, language=language, order=order_of([], language))

    expected = None if moment == "-" else datetime.fromisoformat(moment).replace(tzinfo=UTC)
    # The table says what is certain: down to the minute, or to the second where it has one.
    assert (
        read and read.replace(second=read.second if len(moment) > 16 else 0, microsecond=0)
    ) == (expected)


@pytest.mark.parametrize(
    ("others", "day"),
    [
        pytest.param(["23/10/2026"], 5, id="another date of the feed has the day first"),
        pytest.param(["10/23/2026"], 11, id="another has the month first"),
        pytest.param([], None, id="nothing tells"),
        pytest.param(["23/10/2026", "10/23/2026"], None, id="the feed contradicts itself"),
    ],
)
def test_the_dates_of_a_feed_tell_its_order(others: list[str], day: int | None) -> None:
    read = read_date("05/11/2026", order=order_of(others))

    assert (read.day if read else None) == day


def test_a_text_that_is_no_date_is_cheap_and_none() -> None:
    assert read_date("27 Nov " * 100_000) is None


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("03/04/2026", "de", (3, 4)),
        ("05-06-2026", "nl", (5, 6)),
        ("5/6/2026", "fr", (5, 6)),
        ("5/6/2026", "pt-BR", (5, 6)),
        ("5/6/2026", "en-GB", (5, 6)),
        ("5/6/2026", "en", None),
    ],
)
def test_a_language_settles_the_order_where_nothing_else_is_told(
    text: str, language: str, day: tuple[int, int] | None
) -> None:
    read = read_date(text, language=language)

    assert (read and (read.day, read.month)) == day


def test_a_feed_that_contradicts_itself_is_not_settled_by_its_language() -> None:
    order = order_of(["23/10/2026", "10/23/2026"], "de")

    assert read_date("05/11/2026", language="de", order=order) is None
