"""Outlines as Discord shows them: what is escaped, paged, grouped and told by which id."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.gazetteer.asked import Narrowing, Superlative
from bot.ui.render import custom_id_of, markdown, render
from bot.ui.setting import Setting
from bot.words.deeds import (
    Action,
    AnswerPair,
    Correct,
    Deed,
    OpenArea,
    OpenCity,
    OpenNews,
    OpenPairing,
    OpenSisters,
    SetHome,
    Visit,
)
from bot.words.outline import (
    Choice,
    Command,
    Fact,
    Facts,
    Line,
    Link,
    Mention,
    Moment,
    Outline,
    Row,
    Rows,
    Said,
    Strong,
)
from tests.words.outlines import LINKS, voice_of

SETTING = Setting(voice_of("en-US"), 42, LINKS)
AT = datetime(2026, 11, 27, 10, tzinfo=UTC)


def rows(count: int, heading: str = "") -> Rows:
    return Rows(heading, tuple(Row(f"Town {n}", value=f"gn:{n}") for n in range(1, count + 1)))


def components(outline: Outline, page: int = 0) -> list[list[str]]:
    """Return the labels of each row of components."""
    view = render(outline, SETTING, page=page).view
    assert view is not None
    return [
        [part.get("label") or part["placeholder"] for part in row["components"]]
        for row in view.to_components()
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("*a* _b_ `c` <@1> [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\<@1\\> \\[d\\](e)"),
        ((Strong("a*b"),), "**a\\*b**"),
        ((Command("/home set"),), "`/home set`"),
        ((Command("a`b"),), "`ab`"),
        ((Link("a]b", "https://x.org/(y)"),), "[a\\]b](https://x.org/%28y%29)"),
        ((Link("a", "javascript:alert"),), "a"),
        ((Mention("#", 7), " and ", Mention("@&", 8)), "<#7> and <@&8>"),
        ((Moment(AT, "noon", "R"),), f"<t:{int(AT.timestamp())}:R>"),
        ("first\n# second\n- third", "first\n\\# second\n\\- third"),
    ],
)
def test_spans_are_markup_and_text_is_not(line: Line, shown: str) -> None:
    assert markdown(line) == shown


def test_a_row_says_its_flag_last() -> None:
    row = Row("Bergen", "Norway", flag="🇳🇴")
    card = render(Outline("Seattle", blocks=(Rows("", (row,)),)), SETTING)

    assert card.embeds[0].description == "- **Bergen**, Norway 🇳🇴"


@pytest.mark.parametrize(
    ("page", "first", "last", "headings"),
    [
        (0, 1, 10, ["A"]),
        (1, 11, 3, ["A", "B"]),
        (2, 4, 5, ["B"]),
        (9, 4, 5, ["B"]),
        (-3, 1, 10, ["A"]),
    ],
)
def test_ten_rows_of_all_lists_together_make_a_page(
    page: int, first: int, last: int, headings: list[str]
) -> None:
    outline = Outline("Seattle", blocks=(rows(17, "A"), rows(5, "B")), again=OpenCity("gn:1"))
    text = str(render(outline, SETTING, page=page).embeds[0].description)
    named = [line.split("**")[1] for line in text.split("\n") if line.startswith("- ")]

    assert (named[0], named[-1]) == (f"Town {first}", f"Town {last}")
    assert [line.strip("*") for line in text.split("\n") if line.startswith("**")] == headings


def test_only_buttons_that_do_something_turn_the_page() -> None:
    outline = Outline("Seattle", blocks=(rows(21),), again=OpenCity("gn:1"))

    assert components(outline, 0) == [["Next page"]]
    assert components(outline, 1) == [["Previous page", "Next page"]]
    assert components(outline, 2) == [["Previous page"]]


def test_a_few_buttons_stand_beside_those_that_turn_the_page() -> None:
    ended = (Action("Ended", OpenCity("gn:1", ended=True)),)
    four = tuple(Action(f"b{n}", SetHome(f"gn:{n}")) for n in range(4))
    outline = Outline("Seattle", blocks=(rows(21),), again=OpenCity("gn:1"))

    assert components(replace_actions(outline, ended, four)) == [
        ["Next page", "Ended"],
        ["b0", "b1", "b2", "b3"],
    ]
    assert components(replace_actions(outline, four)) == [["Next page"], ["b0", "b1", "b2", "b3"]]


def replace_actions(outline: Outline, *groups: tuple[Action, ...]) -> Outline:
    return replace(outline, actions=groups)


def test_blocks_with_a_heading_become_fields_and_all_behind_them() -> None:
    outline = Outline(
        "Pair", ("lead",), (Facts("A", (), beside=True), Said("B", ("b",)), rows(1, "C"))
    )
    fields = render(outline, SETTING).embeds[0].fields

    assert [(field.name, field.inline) for field in fields] == [
        ("A", True),
        ("B", False),
        ("C", False),
    ]


def test_facts_stand_right_beneath_what_was_said_and_a_list_apart() -> None:
    outline = Outline("Oslo", ("A city.",), (Facts("", (Fact("", "700,000 people"),)), rows(1)))

    assert str(render(outline, SETTING).embeds[0].description).split("\n") == [
        "**A city.**",
        "700,000 people",
        "",
        "- **Town 1**",
    ]


def test_near_names_are_buttons_and_candidates_a_menu() -> None:
    some = (Row("Kobe", "Japan", value="gn:1"),)

    assert components(Outline(choice=Choice("Choose", some, OpenCity(), near=True))) == [
        ["Kobe, Japan"]
    ]
    assert components(Outline(choice=Choice("Choose", some, OpenCity()))) == [["Choose"]]
    assert components(Outline(choice=Choice("Choose", some, SetHome(), near=True))) == [["Choose"]]


@pytest.mark.parametrize(
    ("does", "custom_id"),
    [
        (OpenCity("gn:1"), "city:gn:1:0:0:42:m"),
        (OpenCity("gn:1", ended=True), "city:gn:1:0:1:42:m"),
        (OpenCity(), "which:0:42"),
        (OpenCity(ended=True), "which:1:42"),
        (OpenCity(asked=Narrowing(best=Superlative.OLDEST)), "which:0:42:oldest.1.1"),
        (
            OpenSisters("gn:1", Narrowing(best=Superlative.OLDEST, top=3)),
            "sisters:gn:1:oldest.1.3:0:42:m",
        ),
        (OpenArea("region", "DE.02"), "area:region:DE.02:::0:42:m"),
        (OpenArea("country", "DE", "region", "DE.02"), "area:country:DE:region:DE.02:0:42:m"),
        (
            OpenArea("country", "DE", "region", "DE.02", without=True),
            "area:country:DE:!region:DE.02:0:42:m",
        ),
        (OpenPairing("gn:1"), "details:gn:1"),
        (OpenPairing("gn:1", "gn:2"), "pairing:gn:1:gn:2"),
        (OpenNews("gn:1"), "news:gn:1::0:42"),
        (OpenNews("gn:1", "gn:2"), "news:gn:1:gn:2:0:42"),
        (OpenNews(other="Kobe"), "whichnews:42:Kobe"),
        (SetHome(), "whichhome"),
        (SetHome("gn:1"), "home:gn:1"),
        (Correct("gn:1"), "correct:gn:1:"),
        (AnswerPair("Kobe"), "whichpair:42:Kobe"),
    ],
)
def test_old_messages_find_what_their_buttons_did(does: Deed, custom_id: str) -> None:
    """These ids stand in messages already sent: they never change."""
    assert custom_id_of(does, 42, "m") == custom_id


def test_a_page_to_visit_has_no_id() -> None:
    with pytest.raises(ValueError, match="nobody"):
        custom_id_of(Visit("https://example.org"), 42)
