"""Write a picture as a PNG with a palette: a third of the bytes."""

import io

from PIL import Image

COLOURS = 128
"""Plenty for flat areas, lines and the mixtures along their edges."""


def png(picture: Image.Image, colours: int = COLOURS) -> bytes:
    small = picture.quantize(colours, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    file = io.BytesIO()
    small.save(file, "PNG", compress_level=6)
    return file.getvalue()
