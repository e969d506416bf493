"""An outline as a message: what stands on which page, and which components lead where."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.catalogue import TEXTS
from bot.words.deeds import Action, OpenCity, OpenPairing, SetHome, Visit
from bot.words.links import Links
from bot.words.outline import (
    Choice,
    Fact,
    Facts,
    Menu,
    Outline,
    Row,
    Rows,
    Said,
    Verbatim,
)
from bot.words.voice import Voice

SETTING = Setting(Voice(TEXTS, "en-US", datetime(2026, 11, 27, tzinfo=UTC)), 42, Links("", "", ""))


def rows(count: int, first: int = 1) -> tuple[Row, ...]:
    return tuple(Row(f"City {n}", "Norway", value=f"gn:{n}") for n in range(first, first + count))


LISTED = Outline(
    title="Bergen",
    lead=("25 sister cities",),
    blocks=(Said("", ("Said once.",)), Rows("Listed", rows(12)), Rows("Reported", rows(13, 13))),
    notes=("A note.",),
    menu=Menu("Details", OpenPairing("gn:9")),
    again=OpenCity("gn:9"),
    actions=((Action("Make home", SetHome("gn:9")),),),
)


def drawn(outline: Outline, page: int = 0) -> tuple[dict[str, Any], list[list[dict[str, Any]]]]:
    """Return the embed, and the components row by row."""
    parts = render(outline, SETTING, page=page).parts()
    components = parts["view"].to_components() if "view" in parts else []
    return parts["embeds"][0].to_dict(), [row["components"] for row in components]


def cities_on(page: int) -> list[int]:
    text = drawn(LISTED, page)[0]["description"]
    return [int(number) for number in re.findall(r"City (\d+)", text)]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (0, list(range(1, 11))),
        (1, list(range(11, 21))),
        (2, list(range(21, 26))),
        (3, list(range(21, 26))),
        (99, list(range(21, 26))),
        (-1, list(range(1, 11))),
    ],
    ids=["first", "second", "last", "one too far", "far too far", "before the first"],
)
def test_a_page_holds_ten_rows_and_there_is_none_beyond_the_last(
    page: int, shown: list[int]
) -> None:
    assert cities_on(page) == shown


@pytest.mark.parametrize(
    ("page", "listed", "reported"), [(0, True, False), (1, True, True), (2, False, True)]
)
def test_a_heading_stands_over_what_is_on_the_page(page: int, listed: bool, reported: bool) -> None:
    text = drawn(LISTED, page)[0]["description"]

    assert ("Listed" in text) is listed
    assert ("Reported" in text) is reported


@pytest.mark.parametrize("page", [0, 1, 2])
def test_what_is_no_list_stands_on_the_first_page_only(page: int) -> None:
    text = drawn(LISTED, page)[0]["description"]

    assert ("Said once." in text) is (page == 0)
    assert ("A note." in text) is (page == 0)
    assert f"{page + 1} of 3" in text or f"{page + 1}/3" in text


@pytest.mark.parametrize(
    ("page", "leads_to"),
    [(0, ["city:gn:9:1:0:42:n"]), (1, ["city:gn:9:0:0:42:p", "city:gn:9:2:0:42:n"]), (2, ["city:gn:9:1:0:42:p"]), (9, ["city:gn:9:1:0:42:p"])],
)  # fmt: skip
def test_only_pages_that_are_there_can_be_turned_to(page: int, leads_to: list[str]) -> None:
    _, components = drawn(LISTED, page)

    turned = [item["custom_id"] for row in components for item in row if item["type"] == 2]
    assert [one for one in turned if one.startswith("city:")] == leads_to


def test_the_menu_offers_the_rows_of_its_page() -> None:
    _, [menu, *_] = drawn(LISTED, 2)

    assert [option["value"] for option in menu[0]["options"]] == [f"gn:{n}" for n in range(21, 26)]
    assert menu[0]["custom_id"] == "details:gn:9"


def test_one_page_needs_no_turning() -> None:
    outline = replace(LISTED, blocks=(Rows("Listed", rows(10)),))

    embed, components = drawn(outline)

    assert not [i for row in components for i in row if i.get("custom_id", "").startswith("city:")]
    assert " of 1" not in embed["description"]


def test_numbers_go_on_over_the_pages() -> None:
    outline = replace(LISTED, blocks=(Rows("Ranking", rows(12), numbered_from=1),))

    text = drawn(outline, 1)[0]["description"]

    assert "11" in text.split("City 11")[0]
    assert "12" in text.split("City 12")[0].split("City 11")[1]


def test_facts_are_fields_beside_each_other_where_they_may_be() -> None:
    facts = Facts("Clock", (Fact("Now", "12:00"),), beside=True)
    outline = Outline(title="Pair", blocks=(facts, replace(facts, heading="Size", beside=False)))

    embed, _ = drawn(outline)

    assert [(f["name"], f["inline"]) for f in embed["fields"]] == [("Clock", True), ("Size", False)]


def test_without_a_title_it_is_a_plain_message() -> None:
    outline = Outline(title="", lead=("Your home is *Bergen*.",), private=True)

    reply = render(outline, SETTING)

    assert reply.parts() == {"content": "Your home is \\*Bergen\\*."}
    assert reply.private


def test_what_is_shown_letter_by_letter_is_not_escaped() -> None:
    outline = Outline(title="", lead=("Kept:",), blocks=(Verbatim('{"a": "*"}', "json"),))

    assert '```json\n{"a": "*"}\n```' in render(outline, SETTING).parts()["content"]


def test_more_than_five_buttons_go_on_in_the_next_row() -> None:
    seven = tuple(Action(f"B{n}", SetHome(f"gn:{n}")) for n in range(7))
    _, components = drawn(Outline(title="T", actions=(seven,)))

    assert [len(row) for row in components] == [5, 2]


def test_a_page_of_the_web_is_a_link_and_a_deed_has_its_weight() -> None:
    actions = (
        Action("Page", Visit("https://example.org/")),
        Action("Yes", SetHome("gn:1"), "first"),
        Action("Delete", SetHome("gn:2"), "grave"),
    )
    _, [[page, first, grave]] = drawn(Outline(title="T", actions=(actions,)))

    assert page["url"] == "https://example.org/"
    assert (first["style"], grave["style"]) == (1, 4)


def test_near_names_are_buttons_and_others_a_menu() -> None:
    near = Choice("Did you mean", rows(2), OpenCity(""), near=True)
    which = replace(near, near=False)

    _, [buttons] = drawn(Outline(title="T", choice=near))
    _, [[menu]] = drawn(Outline(title="T", choice=which))

    assert [b["custom_id"].split(":")[1:3] for b in buttons] == [["gn", "1"], ["gn", "2"]]
    assert (menu["custom_id"], len(menu["options"])) == ("which:0:42", 2)
