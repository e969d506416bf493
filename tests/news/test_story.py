"""One story from several sources is one entry; what only looks alike stays apart."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.news.decide import choose, is_corrected
from bot.news.digest import digest
from bot.news.model import Elsewhere, Entry, Filters
from bot.news.story import Told, gather

NOW = datetime(2026, 11, 27, tzinfo=UTC)


def entry(
    title: str, paper: str = "a", hours: float = 1, source: str = "", text: str = ""
) -> Entry:
    link = f"https://{paper}.example/{abs(hash(title)) % 997}"
    published = NOW - timedelta(hours=hours)
    return Entry(f"{paper}{title}{hours}", title, link, text, published=published, source=source)


def is_same_story(one: Entry, other: Entry) -> bool:
    return Told.of(one).is_same_story(Told.of(other))


SAME = [
    ("Bergen and Seattle sign a new accord", "Bergen and Seattle sign a new accord"),
    ("Bergen and Seattle sign a new accord", "BERGEN AND SEATTLE SIGN A NEW ACCORD!"),
    ("Bergen and Seattle sign a new accord - The Paper", "Bergen and Seattle sign a new accord"),
    ("Bergen and Seattle sign a new accord | KOMO News", "Bergen and Seattle sign a new accord – AP"),
    ("Mayors of Bergen and Seattle sign a new sister city accord", "Mayors of Bergen and Seattle sign new sister city accord"),
    ("Städtepartnerschaft: Köln und Kyoto feiern 60 Jahre", "Städtepartnerschaft: Koln und Kyoto feiern 60 Jahre"),
    ("神戸とシアトル姉妹都市提携七十周年記念式典", "神戸とシアトル姉妹都市提携七十周年記念式典"),
]  # fmt: skip
APART = [
    ("Weather warning", "Weather warning"),
    ("Bergen beat Brann 2-1 in a close match tonight", "Bergen beat Brann 3-1 in a close match tonight"),
    ("Seattle marks 60 years with Bergen this weekend", "Seattle marks 65 years with Bergen this weekend"),
    ("Choir from Bergen sings in Seattle", "Choir from Kobe sings in Seattle"),
    ("Council meets", "Council meets"),
    ("New accord", "Mayors of Bergen and Seattle sign a new accord"),
    ("市長会見", "市長会見"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_story_is_known_under_its_titles(one: str, other: str) -> None:
    assert is_same_story(entry(one), entry(other, "b"))
    assert is_same_story(entry(other, "b"), entry(one))


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_stories_stay_apart(one: str, other: str) -> None:
    assert not is_same_story(entry(one), entry(other, "b"))


def test_of_one_source_two_entries_are_two() -> None:
    one, other = entry(SAME[0][0]), entry(SAME[0][0], hours=2)

    assert gather([one, other]) == (one, other)


def test_what_comes_round_after_days_is_another_story() -> None:
    assert not is_same_story(entry(SAME[0][0], hours=100), entry(SAME[0][0], "b", hours=1))


def test_the_first_is_kept_and_the_others_named_once() -> None:
    first, second = entry(SAME[0][0], source="The Post"), entry(SAME[0][0], "b")
    third = entry(SAME[0][0], "c", source="Wire")

    (told,) = gather([first, second, third, third])

    assert told.key == first.key
    assert told.also == (Elsewhere("b.example", second.link), Elsewhere("Wire", third.link))


def test_a_story_takes_one_place_among_the_posts_and_in_a_digest() -> None:
    entries = [entry(SAME[0][0], paper) for paper in "abc"] + [entry("Another thing altogether")]

    assert len(choose(entries, Filters(), now=NOW).post) == 2
    assert len(digest(entries, Filters()).entries) == 2


@pytest.mark.parametrize(
    ("before", "after", "corrected"),
    [
        (("Gala", "On Monday."), ("Gala", "On Monday."), False),
        (("Gala", "On Monday."), ("Gala", " On  Monday.\n"), False),
        (("Gala", "On Monday."), ("Gala", "On Tuesday."), True),
        (("Gala", "On Monday."), ("Gala cancelled", "On Monday."), True),
        (("Gala at 19:00", ""), ("Gala at 20:00", ""), True),
        (("Gala", ""), ("Gala", "Now with a text."), True),
    ],
)
def test_a_correction_is_another_title_or_text(before, after, corrected) -> None:
    known, shown = (Entry("k", title, text=text) for title, text in (before, after))

    assert is_corrected(known, shown) is corrected
