"""A text without a title gets one, and says nothing twice."""

import pytest

from bot.news.headings import behind, heading_of
from bot.news.markup import Run, plain
from bot.news.parse import parse_feed

LONG = "The choirs of both towns meet in the old hall. They sing until late. " + "And more. " * 40


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Good morning from Bergen", "Good morning from Bergen"),
        ("A first line\nand a second", "A first line"),
        (LONG, "The choirs of both towns meet in the old hall."),
        ("It rained all day. " + "a" * 81, "It rained all day. " + "a" * 81),
        ("word " * 60, "word " * 19 + "word…"),
        ("横浜の合唱団が来る。" * 20, "横浜の合唱団が来る。" * 9 + "横浜の合唱団が来る…"),
        ("", ""),
    ],
)
def test_a_heading_is_the_first_line_or_sentence(text: str, heading: str) -> None:
    assert heading_of(text) == heading


@pytest.mark.parametrize(
    ("title", "text", "rest"),
    [
        ("Good morning from Bergen", "Good morning from Bergen", ""),
        ("Choir visits Bergen - Town Paper", "Choir visits Bergen\u00a0\u00a0Town Paper", ""),
        ("Choir | Bergen", "Choir Bergen sings on", "Choir Bergen sings on"),
        ("Good morning from Bergen…", "Good morning from Bergen and Seattle", "and Seattle"),
        ("A first line", "A first line\nand a second", "and a second"),
        (
            "The choirs of both towns",
            "The choirs of both townships",
            "The choirs of both townships",
        ),
        ("Rain", "Rain fell all day.", "Rain fell all day."),
        ("Rain", "Rain", ""),
        ("Council meets on Monday", "COUNCIL MEETS  on Monday: the agenda", "the agenda"),
        ("Another title altogether", "What happened.", "What happened."),
    ],
)
def test_a_title_is_not_said_again(title: str, text: str, rest: str) -> None:
    assert plain(behind(title, (Run(text),))) == rest


def test_styles_and_links_of_the_rest_stay() -> None:
    runs = (
        Run("Good morning "),
        Run("from Bergen", bold=True),
        Run(": "),
        Run("all", link="https://a.example/"),
    )

    assert behind("Good morning from Bergen", runs) == (
        Run(""),
        Run("all", link="https://a.example/"),
    )


@pytest.mark.parametrize("text", ["Short", "Two lines.&lt;br&gt;Here they are.", LONG])
def test_a_post_without_title_does_not_double_its_text(text: str) -> None:
    xml = f"<rss version='2.0'><channel><title>T</title><item><guid>1</guid><link>https://a.example/1</link><description>{text}</description></item></channel></rss>"

    (entry,) = parse_feed(xml.encode(), "", "https://a.example/feed").entries

    assert entry.title
    assert not entry.excerpt.startswith(entry.title.rstrip("."))
