"""News about a pair is about the pair."""

from datetime import UTC, datetime

import pytest

from bot.errors import FeedError
from bot.news.model import Entry
from bot.news.search import (
    Subject,
    gdelt_query,
    is_about,
    is_relevant,
    read_gdelt,
    usable_names,
)

PAIR = Subject(("Seattle", "西雅圖"), ("Bergen",))
CITY = Subject(("Seattle",))


@pytest.mark.parametrize(
    ("title", "subject", "about"),
    [
        ("Seattle and Bergen mark 60 years", PAIR, True),
        ("Bergen's sister city sends a choir", PAIR, True),
        ("Seattle besucht seine Partnerstadt", PAIR, True),
        ("西雅圖の姉妹都市", PAIR, True),
        ("Rain in Seattle", PAIR, False),
        ("Sister city gala in Oslo", PAIR, False),
        ("Seattle: a sister city turns sixty", CITY, True),
        ("Rain in Seattle", CITY, False),
        ("Los hermanamientos de Seattle", CITY, True),
        ("Делегация из города-побратима приехала в Seattle", CITY, True),
        ("The Seattleite who loved a sister city", CITY, True),
        ("A Bergenesque sister city", Subject(("Bergen",)), False),
        ("Twin Cities news: Minneapolis", Subject(("Minneapolis",)), False),
    ],
)
def test_relevance(title: str, subject: Subject, about: bool) -> None:
    assert is_relevant(Entry(key="k", title=title), subject) is about


def test_the_text_counts_as_much_as_the_title() -> None:
    entry = Entry(key="k", title="A visit", text="The mayor of Bergen came to Seattle.")

    assert is_relevant(entry, PAIR)


def test_the_query_names_both_cities_and_the_bond() -> None:
    query = gdelt_query(PAIR)

    assert query.startswith('"Seattle" "Bergen" (')
    assert '"sister city"' in query


def test_the_short_name_may_stand_instead_and_the_area_must_stand_too() -> None:
    assert gdelt_query(Subject(("Frankfurt am Main",), ("Leipzig",), short="Frankfurt")).startswith(
        '("Frankfurt am Main" OR "Frankfurt") "Leipzig" ('
    )
    assert gdelt_query(Subject(("Paris",), area="Texas")).startswith('"Paris" "Texas" (')


@pytest.mark.parametrize(
    ("title", "subject", "about"),
    [
        ("Bergen choir in Seattle", PAIR, True),
        ("Seattle choir is back home", PAIR, False),
        ("The mayor's journey", PAIR, False),
        ("Sister city gala in Oslo", PAIR, False),
        ("Rain in Seattle", CITY, False),
        ("Seattle: a sister city turns sixty", CITY, True),
    ],
)
def test_of_what_a_search_of_whole_texts_found_the_title_need_not_say_all(
    title: str, subject: Subject, about: bool
) -> None:
    assert is_relevant(Entry(key="k", title=title), subject, matched=True) is about


def test_a_name_cannot_break_out_of_its_quotes() -> None:
    assert gdelt_query(Subject(('X" OR "Y) domain:evil',))).startswith('"X OR Y domain evil" (')


def test_articles_are_read_newest_first() -> None:
    entries = read_gdelt(
        {
            "articles": [
                {"url": "https://a.example/1", "title": "Old", "seendate": "20261101T000000Z"},
                {
                    "url": "https://b.example/2",
                    "title": "Seattle , Bergen ( Norway )",
                    "seendate": "20261122T101500Z",
                    "domain": "b.example",
                    "socialimage": "https://b.example/p.jpg",
                },
                {"url": "javascript:1", "title": "Bad"},
                {"url": "https://c.example/3", "title": ""},
                "nonsense",
            ]
        }
    )

    assert [e.title for e in entries] == ["Seattle, Bergen (Norway)", "Old"]
    assert entries[0].published == datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
    assert entries[0].source == "b.example"


def test_no_articles_is_no_failure_and_nonsense_is() -> None:
    assert read_gdelt({}) == ()
    with pytest.raises(FeedError):
        read_gdelt({"articles": "none"})


def test_codes_and_syllables_are_no_names() -> None:
    names = usable_names("Ål", ["sea", "al", "åal kommune", "西雅圖", "圖"])

    assert names == ("Ål", "åal kommune", "西雅圖")


@pytest.mark.parametrize(
    "title",
    ["Tromsø's sister-city", "TROMSOE? No: TROMSØ, a sister city", "Sister City: Tromsö"],
)
def test_names_are_found_however_written(title: str) -> None:
    assert is_relevant(Entry(key="k", title=title), Subject(("Tromsø",)))


def test_a_name_far_back_in_a_long_text_is_found() -> None:
    entry = Entry(key="k", title="Visit", text="word " * 300 + "Seattle and Bergen")

    assert is_relevant(entry, PAIR)


def test_a_feed_about_sister_cities_need_not_say_so() -> None:
    entry = Entry(key="k", title="Seattle youth art contest")

    assert is_about(entry, CITY)
    assert not is_about(entry, PAIR)
    assert not is_relevant(entry, CITY)
