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
    flat = pixels.reshape(-1, 4)[:, :3].astype(np.int32)
    cells = (flat[:, 0] >> 3 << 10) | (flat[:, 1] >> 3 << 5) | (flat[:, 2] >> 3)
    counts = np.bincount(cells, minlength=1 << 15)
    used = np.flatnonzero(counts)
    sums = [np.bincount(cells, weights=flat[:, c], minlength=1 << 15)[used] for c in range(3)]
    means = np.stack(sums, axis=1) / counts[used, None]

    by_count = np.argsort(counts[used])[::-1]
    palette = means[by_count[:_COLOURS]]
    nearest = ((means[:, None, :] - palette[None, :, :]) ** 2).sum(axis=2).argmin(axis=1)
    index_of_cell = np.zeros(1 << 15, np.uint8)
    index_of_cell[used] = nearest

    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = index_of_cell[cells].reshape(height, width)
    return _write(width, height, np.round(palette).astype(np.uint8), rows)


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
        (b"IDAT", zlib.compress(rows.tobytes(), 6)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
