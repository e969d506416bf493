"""Unpack what servers send packed, in pieces that hold nobody up."""

import zlib
from typing import Self

import aiohttp

CHUNK = 65_536
"""Bytes taken from a server, and unpacked, at once."""


class Unpacker:
    """Unpacks gzip, zlib and raw deflate piece by piece, never more than a chunk at once."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding.endswith("gzip")
        self._stream = zlib.decompressobj(31 if self._gzip else 15)
        self._begun = False

    def feed(self, chunk: bytes) -> "_Pieces":
        return _Pieces(self, chunk)

    def step(self, packed: bytes) -> tuple[bytes, bytes]:
        """Return (unpacked, still packed). Raises zlib.error."""
        try:
            piece = self._stream.decompress(packed, CHUNK)
        except zlib.error:
            # Some servers send deflate without the zlib header the standard asks for.
            if self._gzip or self._begun:
                raise
            self._stream = zlib.decompressobj(-15)
            piece = self._stream.decompress(packed, CHUNK)
        self._begun = True
        rest = self._stream.unconsumed_tail
        if self._stream.eof and self._stream.unused_data and self._gzip:
            rest = self._stream.unused_data.lstrip(b"\0")
            self._stream = zlib.decompressobj(31)
        return piece, rest


class _Pieces:
    def __init__(self, unpacker: Unpacker, packed: bytes) -> None:
        self._unpacker = unpacker
        self._packed = packed

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if not self._packed:
            raise StopIteration
        try:
            piece, self._packed = self._unpacker.step(self._packed)
        except zlib.error as error:
            raise aiohttp.ClientPayloadError(str(error)) from error
        return piece
