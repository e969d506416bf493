"""A picture is known by how it begins, not by what it is called."""

import pytest

from bot.cogs.event_picture import name_picture
from bot.errors import UserError


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (b"\x89PNG\r\n\x1a\n rest", ".png"),
        (b"\xff\xd8\xff rest", ".jpg"),
        (b"GIF89a rest", ".gif"),
        (b"GIF87a rest", ".gif"),
    ],
)
def test_a_picture_is_named_by_its_kind(content: bytes, ending: str) -> None:
    name, kept = name_picture(content)

    assert name.endswith(ending)
    assert kept == content


def test_another_picture_has_another_name() -> None:
    assert name_picture(b"GIF89a one")[0] != name_picture(b"GIF89a two")[0]


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"PNG", b"RIFF....WEBP", b" \xff\xd8\xff"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(UserError):
        name_picture(content)
