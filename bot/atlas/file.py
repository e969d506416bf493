"""Write and map one file of named arrays: the container the atlas lives in.

Layout: magic, u32 header length, JSON header, then the sections, each aligned to 64 bytes. The
header holds the format version, the fingerprint of the sources, figures for `data info`, and for
each section its dtype, shape, offset and CRC-32, plus the CRC-32 of the header itself at the end.
"""

import json
import mmap
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.errors import DataError

MAGIC = b"SISTERC1"
FORMAT = 1
ALIGNMENT = 64
REBUILD = "run: python -m bot data build"

Array = npt.NDArray[Any]


def write_sections(path: Path, sections: Mapping[str, Array], facts: Mapping[str, Any]) -> None:
    """Write `sections` to `path` in one step: a reader sees the old file or the new, never a half.

    `facts` are JSON values kept in the header (fingerprint, sources, counts, dates).
    """
    table: dict[str, dict[str, Any]] = {}
    offset = 0
    for name, array in sections.items():
        array = np.ascontiguousarray(array)
        table[name] = {
            "dtype": array.dtype.str,
            "shape": list(array.shape),
            "offset": offset,
            "crc32": zlib.crc32(array.view(np.uint8).reshape(-1).data if array.size else b""),
        }
        offset += -(-array.nbytes // ALIGNMENT) * ALIGNMENT
    header = json.dumps(
        {"format": FORMAT, "facts": dict(facts), "sections": table, "bytes": offset}
    ).encode()
    start = -(-(len(MAGIC) + 8 + len(header)) // ALIGNMENT) * ALIGNMENT
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as out:
        out.write(MAGIC + struct.pack("<II", len(header), zlib.crc32(header)) + header)
        for name, array in sections.items():
            out.write(b"\0" * (start + table[name]["offset"] - out.tell()))
            out.write(np.ascontiguousarray(array).tobytes())
        out.write(b"\0" * (start + offset - out.tell()))
    partial.replace(path)


class SectionFile:
    """A mapped file of sections: arrays are views of the mapping, read-only, shared by processes."""

    def __init__(self, path: Path) -> None:
        """Map `path`. Raises DataError if it is missing, cut short or not ours."""
        self.path = path
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError:
            raise DataError(
                "the atlas has not been compiled", file=str(path), remedy=REBUILD
            ) from None
        except (OSError, ValueError) as error:
            raise DataError(
                f"the atlas cannot be read ({error})", file=str(path), remedy=REBUILD
            ) from error
        self._header = self._read_header()
        self.facts: dict[str, Any] = self._header["facts"]

    def _read_header(self) -> dict[str, Any]:
        prefix = len(MAGIC) + 8
        if len(self._map) < prefix or self._map[: len(MAGIC)] != MAGIC:
            raise self._corrupt()
        length, crc = struct.unpack("<II", self._map[len(MAGIC) : prefix])
        raw = self._map[prefix : prefix + length]
        if len(raw) != length or zlib.crc32(raw) != crc:
            raise self._corrupt()
        header: dict[str, Any] = json.loads(raw)
        self._start = -(-(prefix + length) // ALIGNMENT) * ALIGNMENT
        if header["format"] != FORMAT:
            raise DataError("the atlas is of another version", file=str(self.path), remedy=REBUILD)
        if len(self._map) != self._start + header["bytes"]:
            raise self._corrupt()
        return header

    def _corrupt(self) -> DataError:
        return DataError("the atlas is damaged", file=str(self.path), remedy=REBUILD)

    def array(self, name: str) -> Array:
        """Return section `name` as a read-only array over the mapping."""
        section = self._header["sections"][name]
        dtype = np.dtype(section["dtype"])
        shape = tuple(section["shape"])
        count = int(np.prod(shape, dtype=np.int64))
        flat = np.frombuffer(self._map, dtype, count, self._start + section["offset"])
        return flat.reshape(shape)

    def names(self) -> list[str]:
        """Return the names of all sections."""
        return list(self._header["sections"])

    def verify(self) -> None:
        """Read the whole file and compare every checksum. Raises DataError on the first wrong one.

        Reads through the file, not the mapping, so the pages do not count to this process.
        """
        with self.path.open("rb") as file:
            for section in self._header["sections"].values():
                dtype = np.dtype(section["dtype"])
                left = int(np.prod(section["shape"], dtype=np.int64)) * dtype.itemsize
                file.seek(self._start + section["offset"])
                crc = 0
                while left:
                    chunk = file.read(min(left, 1 << 20))
                    if not chunk:
                        raise self._corrupt()
                    crc = zlib.crc32(chunk, crc)
                    left -= len(chunk)
                if crc != section["crc32"]:
                    raise self._corrupt()
