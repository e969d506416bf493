"""Write and map one file of named arrays: the container the atlas lives in.

Layout: magic, u32 length of the header, u32 CRC-32 of the header, the header (JSON), then the
sections, each aligned to 64 bytes. The header holds the format version, facts for `data info` (with
the fingerprint of the sources), for each section its dtype, shape and offset, and the CRC-32 of all
that follows, so that a wrong byte anywhere is noticed.
"""

import contextlib
import json
import mmap
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.atlas.whole import replacing
from bot.errors import DataError

MAGIC = b"SISTERC1"
FORMAT = 1
ALIGNMENT = 64
PREFIX = len(MAGIC) + 8
"""Bytes before the header: the magic, the header's length, its checksum."""

REBUILD = "run: python -m bot data build"

Array = npt.NDArray[Any]


def write_sections(path: Path, sections: Mapping[str, Array], facts: Mapping[str, Any]) -> None:
    """Write `sections` to `path` in one step: a reader sees the old file or the new, never a half.

    `facts` are JSON values kept in the header (fingerprint, sources, counts, dates).
    """
    table: dict[str, dict[str, Any]] = {}
    body: list[bytes | memoryview] = []
    offset = crc = 0
    for name, array in sections.items():
        content = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data if array.size else b""
        table[name] = {
            "dtype": array.dtype.str,
            "shape": list(array.shape),
            "offset": offset,
        }
        for piece in (content, bytes(-len(content) % ALIGNMENT)):
            body.append(piece)
            offset += len(piece)
            crc = zlib.crc32(piece, crc)
    header = json.dumps(
        {"format": FORMAT, "facts": dict(facts), "sections": table, "bytes": offset, "crc32": crc}
    ).encode()
    header += b" " * (-(PREFIX + len(header)) % ALIGNMENT)
    with replacing(path) as out:
        out.write(MAGIC + struct.pack("<II", len(header), zlib.crc32(header)) + header)
        for piece in body:
            out.write(piece)


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
        if len(self._map) < PREFIX or self._map[: len(MAGIC)] != MAGIC:
            raise self._corrupt()
        length, crc = struct.unpack("<II", self._map[len(MAGIC) : PREFIX])
        raw = self._map[PREFIX : PREFIX + length]
        if len(raw) != length or zlib.crc32(raw) != crc:
            raise self._corrupt()
        header: dict[str, Any] = json.loads(raw)
        self._start = PREFIX + length
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

    def verify_once(self) -> None:
        """Verify, unless this very file has been verified before. Raises DataError if damaged.

        A stamp beside the file says which one was: size, times and inode. Whoever changes a byte
        changes the time of the change, which no program can set back, so the next start reads all
        again. Without a place for the stamp (a read-only installation) every start does.
        """
        status = self.path.stat()
        identity = f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"
        stamp = self.path.with_name(self.path.name + ".verified")
        try:
            if stamp.read_text("ascii") == identity:
                return
        except (OSError, UnicodeDecodeError):
            pass  # no stamp, or none of ours: then verify
        self.verify()
        with contextlib.suppress(OSError):
            stamp.write_text(identity, "ascii")

    def verify(self) -> None:
        """Read the whole file and compare its checksum. Raises DataError if it is wrong.

        Reads through the file, not the mapping, so the pages do not count to this process.
        """
        crc = 0
        with self.path.open("rb") as file:
            file.seek(self._start)
            while chunk := file.read(1 << 20):
                crc = zlib.crc32(chunk, crc)
        if crc != self._header["crc32"]:
            raise self._corrupt()
