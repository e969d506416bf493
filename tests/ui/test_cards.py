"""Cards, menus and forms as what Discord is sent, without a gateway."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.events.model import Counts
from bot.ui.event_preview import form_fields
from bot.ui.render import render
from bot.ui.server_year import year_view
from bot.ui.setting import Setting
from bot.ui.setup_panel import draw_panel, home_fields, quiet_fields
from bot.ui.stories import LONGEST_LINK, story_card, story_cards
from bot.words.deeds import Action, OpenCity, OpenNews, OpenPairing, SetHome, Visit
from bot.words.event import ShownEvent
from bot.words.outline import (
    Choice,
    Fact,
    Facts,
    Menu,
    Outline,
    Row,
    Rows,
    Said,
    Stories,
    Story,
)
from bot.words.setup import Panel, Place, Role
from tests.events.build import GALA, course
from tests.words.outlines import LINKS, SEATTLE, voice_of

VOICE = voice_of("en-US")
SETTING = Setting(VOICE, 42, LINKS)


def parts(outline: Outline, page: int = 0) -> dict[str, Any]:
    return render(outline, SETTING, page=page).parts()


def rows_of(view: Any) -> list[list[dict[str, Any]]]:
    return [row["components"] for row in view.to_components()]


# ── news ─────────────────────────────────────────────────────────────────────────────────────────


def story(number: int = 1, **changes: Any) -> Story:
    one = Story(f"Title {number}", "https://a.example/1", "By Jo", "What happened.", "Read it")
    return replace(one, **changes)


def test_an_item_is_one_embed_in_the_order_of_the_seeds_page() -> None:
    [card] = [embed.to_dict() for embed in story_card(story())]

    assert card["title"] == "Title 1"
    assert card["url"] == "https://a.example/1"
    assert card["description"] == "By Jo\n\nWhat happened.\n\n[Read it](https://a.example/1)"


def test_a_picture_stands_in_front_with_its_caption() -> None:
    shown = story(picture="https://a.example/p.jpg", caption="The *choir*", alt="A choir")
    picture, card = (embed.to_dict() for embed in story_card(shown))

    assert picture["image"] == {"url": "https://a.example/p.jpg", "description": "A choir"}
    assert picture["footer"] == {"text": "The *choir*"}
    assert "image" not in card


def test_a_picture_without_a_caption_has_no_footer() -> None:
    picture, _ = (e.to_dict() for e in story_card(story(picture="https://a.example/p.jpg")))

    assert "footer" not in picture


@pytest.mark.parametrize(("length", "linked"), [(LONGEST_LINK, True), (LONGEST_LINK + 1, False)])
def test_an_endless_address_is_told_by_the_title_alone(length: int, linked: bool) -> None:
    link = "https://a.example/".ljust(length, "x")
    [card] = story_card(story(link=link))

    assert card.url == link
    assert ("Read it" in str(card.description)) is linked


def test_an_item_without_an_address_is_still_told() -> None:
    [card] = story_card(story(link="", by=""))

    assert (card.url, card.description) == (None, "What happened.")


@pytest.mark.parametrize(("length", "cards"), [(2000 - 50, 3), (2001, 2), (6001, 1)])
def test_a_message_holds_as_many_items_as_discord_takes(length: int, cards: int) -> None:
    long = [Story("", "", "", "x" * length, "") for _ in range(4)]

    assert len(story_cards(long)) == cards


NEWS = Outline(
    "News of Seattle",
    lead=("The newest.",),
    blocks=(Stories(tuple(story(n) for n in range(1, 8))),),
    notes=("A note.",),
    footer="Sources",
    again=OpenNews("gn:1"),
    per_page=3,
)


@pytest.mark.parametrize(
    ("page", "titles", "further"),
    [
        (0, ["Title 1", "Title 2", "Title 3"], "news:gn:1::1:42"),
        (1, ["Title 4", "Title 5", "Title 6"], "news:gn:1::2:42"),
        (2, ["Title 7"], None),
        (3, ["Title 7"], None),
        (-1, ["Title 1", "Title 2", "Title 3"], "news:gn:1::1:42"),
    ],
    ids=["first", "second", "last", "beyond", "before"],
)
def test_news_have_pages(page: int, titles: list[str], further: str | None) -> None:
    told = parts(NEWS, page)

    assert [embed.title for embed in told["embeds"]] == titles
    assert ("The newest." in told["content"]) is (page <= 0)
    assert ("A note." in told["content"]) is (page <= 0)
    assert told["content"].startswith("**News of Seattle**")
    assert told["content"].endswith("-# Sources")
    pressed = (
        [item["custom_id"] for row in rows_of(told["view"]) for item in row] if further else []
    )
    assert pressed == ([further] if further else [])
    assert ("view" in told) is bool(further)


def test_a_footer_without_a_text_above_stands_in_the_last_card() -> None:
    told = parts(replace(NEWS, title="", lead=(), notes=(), again=None))

    assert "content" not in told
    assert [embed.footer.text for embed in told["embeds"]] == [None, None, "Sources"]


# ── lists, facts, choices ────────────────────────────────────────────────────────────────────────


def some(count: int) -> tuple[Row, ...]:
    return tuple(Row(f"Town {n}", value=f"gn:{n}", note=f"note {n}") for n in range(1, count + 1))


@pytest.mark.parametrize(("count", "listed"), [(9, 9), (10, 10), (11, 10)])
def test_ten_candidates_are_listed_and_all_are_in_the_menu(count: int, listed: int) -> None:
    told = parts(Outline(choice=Choice("Which?", some(count), OpenCity())))

    assert told["content"].count("- **Town") == listed
    assert len(rows_of(told["view"])[0][0]["options"]) == count
    assert rows_of(told["view"])[0][0]["options"][0]["description"] == "note 1"


def test_a_rows_link_and_what_stands_beneath_it() -> None:
    row = Row(
        "Kobe", "Japan", (Fact("since", "1957"),), "🇯🇵", link="https://a.example/", beneath=("why",)
    )
    told = parts(Outline("Card", blocks=(Rows("", (row,)),)))

    assert told["embeds"][0].description == (
        "- [Kobe](https://a.example/), Japan – 1957 🇯🇵\n  - why"
    )


def test_facts_of_the_thing_itself_follow_at_once_and_a_list_stands_apart() -> None:
    told = parts(
        Outline(
            "Card",
            ("Lead", "second"),
            (Facts("", (Fact("People", "7"),)), Rows("Listed", some(1))),
            footer="Foot",
        )
    )
    [embed] = told["embeds"]

    assert embed.description == "**Lead**\nsecond\nPeople: 7\n\n**Listed**\n- **Town 1**"
    assert embed.footer.text == "Foot"


def test_one_sentence_is_said_and_several_are_a_list() -> None:
    one = parts(Outline("", blocks=(Said("", ("alone",)),)))
    two = parts(Outline("", blocks=(Said("Head", ("a", "b")),)))

    assert one["content"] == "alone"
    assert two["content"] == "**Head**\n- a\n- b"


@pytest.mark.parametrize(
    ("buttons", "shape"), [(5, [5]), (6, [5, 1]), (25, [5] * 5), (27, [5] * 5)]
)
def test_five_buttons_a_row_and_five_rows_at_most(buttons: int, shape: list[int]) -> None:
    actions = tuple(Action(f"b{n}", SetHome(f"gn:{n}")) for n in range(buttons))
    told = parts(Outline("Card", actions=(actions,)))

    assert [len(row) for row in rows_of(told["view"])] == shape


def test_a_menu_pushes_buttons_a_row_down() -> None:
    told = parts(
        Outline(
            "Card",
            blocks=(Rows("", some(2)),),
            menu=Menu("Details", OpenPairing("gn:9")),
            actions=((Action("Page", Visit("https://a.example/")),), (Action("H", SetHome()),)),
        )
    )

    menu, links, home = rows_of(told["view"])
    assert [o["value"] for o in menu[0]["options"]] == ["gn:1", "gn:2"]
    assert links[0]["url"] == "https://a.example/"
    assert home[0]["custom_id"] == "whichhome"


def test_rows_that_cannot_be_chosen_bring_no_menu() -> None:
    plain = (Row("Town"),)
    told = parts(
        Outline("Card", blocks=(Rows("", plain),), menu=Menu("Details", OpenPairing("gn:9")))
    )

    assert "view" not in told


@pytest.mark.parametrize(
    ("weight", "style"), [("", 2), ("first", 1), ("grave", 4)], ids=["plain", "first", "grave"]
)
def test_a_button_looks_as_weighty_as_it_is(weight: Any, style: int) -> None:
    told = parts(Outline("Card", actions=((Action("Go", SetHome(), weight),),)))

    assert rows_of(told["view"])[0][0]["style"] == style


# ── a server's panel and year, the form of an event ──────────────────────────────────────────────

HERE = Place(20, ("view_channel",), frozenset())
EMPTY = Panel(None, "de", None, None, None, None, may_create=True)


@pytest.mark.parametrize(
    ("panel", "testable"),
    [
        (EMPTY, False),
        (replace(EMPTY, news=HERE), True),
        (replace(EMPTY, events=HERE), True),
        (replace(EMPTY, news=HERE, events=HERE), True),
    ],
    ids=["none", "news", "events", "both"],
)
def test_a_test_is_posted_where_there_is_a_channel(panel: Panel, testable: bool) -> None:
    *_, buttons = rows_of(draw_panel(panel, SETTING).view)

    assert [one["custom_id"] for one in buttons] == [
        "setting:home", "setting:quiet", "setting:test", "year:show:", "setting:refresh",
    ]  # fmt: skip
    assert buttons[2]["disabled"] is not testable
    assert not any(one["disabled"] for one in buttons if one is not buttons[2])


def test_the_panel_shows_what_is_chosen() -> None:
    panel = replace(EMPTY, news=HERE, announcer=Role(5, may_create=True))
    reply = draw_panel(panel, SETTING, notice="Saved.")
    news, events, role, language, _ = (row[0] for row in rows_of(reply.view))

    assert reply.content == "Saved."
    assert [one["id"] for one in news["default_values"]] == [20]
    assert not events.get("default_values")
    assert [one["id"] for one in role["default_values"]] == [5]
    assert [one["value"] for one in language["options"] if one.get("default")] == ["de"]
    assert [one["min_values"] for one in (news, events, role)] == [0, 0, 0]
    assert news["channel_types"] == [0, 5]
    assert events["channel_types"] == [0, 5, 15]


@pytest.mark.parametrize(
    ("quiet", "shown"),
    [(None, ["", ""]), ((0, 7 * 60), ["00:00", "07:00"]), ((1350, 59), ["22:30", "00:59"])],
)
def test_quiet_hours_are_filled_in(quiet: tuple[int, int] | None, shown: list[str]) -> None:
    fields = quiet_fields(replace(EMPTY, quiet=quiet), VOICE)

    assert [label.component.default or "" for label in fields] == shown  # type: ignore[attr-defined]
    assert [label.component.max_length for label in fields] == [8, 8]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("home", "shown"), [(None, ""), (SEATTLE, "Seattle, Washington")], ids=["none", "Seattle"]
)
def test_the_home_is_filled_in(home: Any, shown: str) -> None:
    field: Any = home_fields(replace(EMPTY, home=home), VOICE)

    assert (field.component.default or "") == shown
    assert field.component.max_length == 100
    assert field.component.required is False


@pytest.mark.parametrize(
    ("may_post", "told", "ids"),
    [
        (True, True, ["year:post:2026", "year:off:2026"]),
        (True, False, ["year:post:2026", "year:on:2026"]),
        (False, True, ["year:off:2026"]),
        (False, None, []),
        (True, None, ["year:post:2026"]),
    ],
)
def test_a_year_is_posted_and_told_every_january(
    may_post: bool, told: bool | None, ids: list[str]
) -> None:
    view = year_view(2026, VOICE, may_post=may_post, told=told)

    assert [item["custom_id"] for row in rows_of(view) for item in row] == ids


@pytest.mark.parametrize(
    ("minutes", "shown"), [(120, ""), (90, "1:30"), (65, "1:05"), (59, "0:59"), (1500, "25:00")]
)
def test_the_length_of_an_event_is_filled_in_where_it_is_not_the_usual(
    minutes: int, shown: str
) -> None:
    event = replace(GALA, duration=timedelta(minutes=minutes))
    look = ShownEvent(100, event, course(event).all_of[0].occurrence, Counts())
    fields: Any = [label.component for label in form_fields(look, VOICE)]

    assert [field.custom_id for field in fields] == [
        "title", "when", "duration", "place", "description",
    ]  # fmt: skip
    assert (fields[2].default or "") == shown
    assert [field.required for field in fields] == [True, True, False, False, False]
    assert [field.max_length for field in fields] == [100, 100, 100, 300, 2000]
