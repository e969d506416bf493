"""What the bot says, as the arguments discord.py's methods take."""

import discord
import pytest

from bot.ui.map_file import FILE_NAME, CardPicture
from bot.ui.reply import CardView, Reply, option, permitted

PICTURE = CardPicture(drawing=None, alt="Map: Bergen")  # type: ignore[arg-type]  # nothing is drawn here


def card(**more: object) -> Reply:
    embed = discord.Embed(title="Bergen", description="one\ntwo").add_field(
        name="Sisters", value="3"
    )
    embed.set_footer(text="Facts")
    return Reply("Look", [embed], **more)  # type: ignore[arg-type]


def test_what_is_not_there_is_not_sent() -> None:
    assert Reply().parts() == {}
    assert Reply(view=CardView()).parts() == {}


def test_a_long_text_is_clipped() -> None:
    assert len(Reply("x" * 3000).parts()["content"]) == 2000


def test_a_card_stands_without_its_picture() -> None:
    parts = card(picture=PICTURE).parts()

    assert "files" not in parts
    assert "image" not in parts["embeds"][0].to_dict()


def test_a_drawn_picture_goes_onto_the_first_card_with_its_words() -> None:
    second = discord.Embed(title="Second")
    reply = Reply("", [discord.Embed(title="First"), second], picture=PICTURE)

    parts = reply.parts(b"png")

    first, other = (embed.to_dict() for embed in parts["embeds"])
    assert first["image"] == {"url": f"attachment://{FILE_NAME}", "description": "Map: Bergen"}
    assert "image" not in other
    [file] = parts["files"]
    assert (file.filename, file.description) == (FILE_NAME, "Map: Bergen")


@pytest.mark.parametrize(
    ("rights", "content", "has_card", "has_picture"),
    [
        ({"embed_links": True, "attach_files": True}, "Look", True, True),
        ({"embed_links": True}, "Look", True, False),
        ({"attach_files": True}, "Look\n**Bergen**\none\ntwo\n**Sisters**\n3\nFacts", False, False),
        ({}, "Look\n**Bergen**\none\ntwo\n**Sisters**\n3\nFacts", False, False),
    ],
    ids=["all", "no files", "no cards", "neither"],
)
def test_where_less_is_allowed_the_same_is_told_otherwise(
    rights: dict[str, bool], content: str, has_card: bool, has_picture: bool
) -> None:
    told = permitted(card(picture=PICTURE), discord.Permissions(**rights))

    assert told.content == content
    assert bool(told.embeds) is has_card
    assert (told.picture is not None) is has_picture


def test_text_alone_needs_no_rights() -> None:
    assert permitted(Reply("Hello"), discord.Permissions.none()) == Reply("Hello")


def test_buttons_keep_nothing_in_memory_and_fit() -> None:
    view = CardView()
    view.button("x" * 100, "city:gn:1", disabled=True)
    view.link("Page", "https://example.org")
    view.menu("y" * 200, "details:gn:1", [option("z" * 200, str(n)) for n in range(30)])

    button, link, menu = (item.to_component_dict() for item in view.children)

    assert view.is_finished()
    assert (len(button["label"]), button["disabled"], button["custom_id"]) == (
        80,
        True,
        "city:gn:1",
    )
    assert link["url"] == "https://example.org"
    assert (len(menu["placeholder"]), len(menu["options"])) == (150, 25)
    assert len(menu["options"][0]["label"]) == 100


def test_a_line_of_a_menu_without_more_to_say_has_no_second_line() -> None:
    assert option("Bergen", "gn:1").description is None
    assert option("Bergen", "gn:1", "Norway").description == "Norway"
