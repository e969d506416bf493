"""What people hand over as the cover of an event: converted, kept, or refused for what it is."""

import io
import struct
import zlib

import pytest
from PIL import Image

from bot.pictures.cover import SHOWN_SIDE, NoPicture, SidesTooLong, as_cover


def picture(kind: str, *, mode: str = "RGB", side: int = 40, frames: int = 1) -> bytes:
    """Return a file of that kind."""
    shades = [Image.new(mode, (side, side // 2), n + 1) for n in range(frames)]
    file = io.BytesIO()
    more = {"save_all": True, "append_images": shades[1:]} if frames > 1 else {}
    shades[0].save(file, kind, **more)
    return file.getvalue()


def claiming(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that claims those sides."""

    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rest = chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + rest


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        pytest.param(picture("PNG"), "png", id="PNG"),
        pytest.param(picture("JPEG"), "jpg", id="JPEG"),
    ],
)
def test_what_discord_takes_is_kept_byte_for_byte(content: bytes, ending: str) -> None:
    cover = as_cover(content)

    assert (cover.ending, cover.content) == (ending, content)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(picture("WEBP"), "JPEG", id="WebP"),
        pytest.param(picture("WEBP", mode="RGBA"), "PNG", id="WebP one sees through"),
        pytest.param(picture("AVIF"), "JPEG", id="AVIF"),
        pytest.param(picture("GIF", mode="P"), "JPEG", id="GIF"),
        pytest.param(picture("GIF", mode="P", frames=3), "JPEG", id="GIF that moves"),
    ],
)
def test_what_discord_does_not_take_is_converted(content: bytes, kind: str) -> None:
    cover = as_cover(content)

    with Image.open(io.BytesIO(cover.content)) as converted:
        assert (converted.format, converted.size) == (kind, (40, 20))
        assert getattr(converted, "n_frames", 1) == 1
    assert cover.ending == {"JPEG": "jpg", "PNG": "png"}[kind]


def test_what_is_converted_is_made_no_larger_than_it_is_shown() -> None:
    cover = as_cover(picture("WEBP", side=SHOWN_SIDE + 500))

    with Image.open(io.BytesIO(cover.content)) as converted:
        assert converted.size[0] == SHOWN_SIDE


@pytest.mark.parametrize(
    "content",
    [
        b"", b"<svg/>", b"PNG", b"RIFF....WEBPVP8 ", b" \xff\xd8\xff", b"GIF89a rest",
        picture("PNG", side=400)[:90], picture("WEBP", side=400)[:40], claiming(30, 20),
    ],
    ids=["nothing", "drawing", "word", "begun WebP", "blank first", "begun GIF", "torn PNG", "torn WebP", "no pixels"],
)  # fmt: skip
def test_what_is_no_whole_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NoPicture):
        as_cover(content)


@pytest.mark.parametrize(
    ("width", "height"), [(60_000, 60_000), (12_001, 1), (1, 12_001), (8_000, 5_001)]
)
def test_a_header_that_claims_too_much_is_not_believed(width: int, height: int) -> None:
    content = claiming(width, height)

    with pytest.raises(SidesTooLong):
        as_cover(content)
    assert len(content) < 80
