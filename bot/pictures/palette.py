"""Make a drawn PNG small: 256 colours are plenty for a map, and weigh a third."""

import struct
import zlib

import numpy as np
import numpy.typing as npt

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGBA_8 = (8, 6, 0, 0, 0)
"""Bit depth, colour type, compression, filter method and interlacing of what the renderer writes."""

_SUB = 1
"""The only row filter the renderer uses: each byte minus that of the pixel to its left."""

_COLOURS = 256
_SAMPLE = 7
"""Every so manieth pixel is looked at for a cell's mean; no divisor of a usual width."""


def reduce_colours(png: bytes) -> bytes:
    """Return the same picture with a palette, or `png` itself if it is not what we know to read.

    Colours are counted in cells of 8 × 8 × 8; the 256 fullest cells become the palette, each by
    its mean, so that flat areas keep their exact colour; rare mixtures take their nearest one.
    Transparency is dropped: our pictures have none.
    """
    pixels = _read(png)
    if pixels is None:
        return png
    height, width, _ = pixels.shape
    packed = pixels.view("<u4").ravel()
    cells = (packed & 0xF8) << 7 | (packed >> 6) & 0x3E0 | (packed >> 19) & 0x1F
    counts = np.bincount(cells, minlength=1 << 15)
    used = np.flatnonzero(counts)
    colours = _means(pixels.reshape(-1, 4), cells)[used]

    fullest = np.argsort(counts[used])[::-1][:_COLOURS]
    palette = colours[fullest]
    # |a - b|² is least where |b|² - 2 a·b is: one product of matrices instead of every difference.
    nearest = ((palette**2).sum(axis=1) - 2 * colours @ palette.T).argmin(axis=1)
    index_of_cell = np.zeros(1 << 15, np.uint8)
    index_of_cell[used] = nearest

    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = index_of_cell[cells].reshape(height, width)
    return _write(width, height, np.round(palette).astype(np.uint8), rows)


def _means(
    pixels: npt.NDArray[np.uint8], cells: npt.NDArray[np.integer]
) -> npt.NDArray[np.float32]:
    """Return the mean colour of every cell; of a sample, for a mean needs no more.

    A cell that the sample misses has the colour of its middle.
    """
    numbers = np.arange(1 << 15)
    means = np.stack([numbers >> 10, numbers >> 5 & 31, numbers & 31], axis=1) * 8.0 + 4.0
    sample, where = pixels[::_SAMPLE], cells[::_SAMPLE]
    counts = np.bincount(where, minlength=1 << 15)
    seen = counts > 0
    for channel in range(3):
        sums = np.bincount(where, weights=sample[:, channel], minlength=1 << 15)
        means[seen, channel] = sums[seen] / counts[seen]
    return means.astype(np.float32)


def _read(png: bytes) -> npt.NDArray[np.uint8] | None:
    if not png.startswith(_SIGNATURE):
        return None
    at, header, packed = len(_SIGNATURE), b"", b""
    while at + 8 <= len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        body = png[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            header = body
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    width, height, *rest = struct.unpack(">IIBBBBB", header)
    if tuple(rest) != _RGBA_8:
        return None
    rows = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(height, width * 4 + 1)
    if not (rows[:, 0] == _SUB).all():
        return None
    # Undoing "minus the pixel to the left" is a running sum, modulo 256.
    return np.cumsum(rows[:, 1:].reshape(height, width, 4), axis=1, dtype=np.uint8)


def _write(
    width: int, height: int, palette: npt.NDArray[np.uint8], rows: npt.NDArray[np.uint8]
) -> bytes:
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", palette.tobytes()),
        (b"IDAT", zlib.compress(rows.tobytes(), 5)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
