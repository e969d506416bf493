"""Make a picture that somebody hands over into one that Discord takes as the cover of an event."""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from bot.errors import SisterCityError

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF")
LONGEST_SIDE = 12_000
MOST_PIXELS = 40_000_000
"""A header of 67 bytes can claim more than a machine has memory for: it is believed only so far."""

SHOWN_SIDE = 2_000
"""What is converted is made no larger than this: Discord shows a cover in 800 pixels."""

_AS_IT_IS = {"PNG": "png", "JPEG": "jpg"}


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture of Discord's kinds; `ending` is that of its file name."""

    ending: str
    content: bytes


class NoPicture(SisterCityError):
    """The bytes are no picture, or not a whole one."""


class SidesTooLong(SisterCityError):
    """The picture has, or claims, more pixels than we look at."""


def as_cover(content: bytes) -> Cover:
    """Return the picture as PNG or JPEG; of one that moves its first frame.

    Takes up to a second: call it in a thread. Raises NoPicture or SidesTooLong.
    """
    try:
        with warnings.catch_warnings():
            # Pillow warns of what we refuse by our own measure.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
                width, height = picture.size
                if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
                    raise SidesTooLong(f"{width}x{height}")
                kind = picture.format or ""
                picture.load()
                return (
                    _converted(picture)
                    if kind not in _AS_IT_IS
                    else Cover(_AS_IT_IS[kind], content)
                )
    except Image.DecompressionBombError as error:
        raise SidesTooLong(str(error)) from error
    # A decoder fails on a torn file in any of these ways.
    except (UnidentifiedImageError, OSError, SyntaxError, EOFError, IndexError) as error:
        raise NoPicture(repr(error)) from error


def _converted(picture: Image.Image) -> Cover:
    has_alpha = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    frame = picture.convert("RGBA" if has_alpha else "RGB")
    frame.thumbnail((SHOWN_SIDE, SHOWN_SIDE))
    file = io.BytesIO()
    if has_alpha:
        frame.save(file, "PNG")
        return Cover("png", file.getvalue())
    frame.save(file, "JPEG", quality=90)
    return Cover("jpg", file.getvalue())
