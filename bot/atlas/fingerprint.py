"""Tell whether an atlas was compiled from the sources at hand."""

import zlib
from pathlib import Path

from bot.gazetteer.score import BAKED
from bot.paths import PACKAGE

COMPILED_BY = (
    "atlas/also_called.py",
    "atlas/coast.py",
    "atlas/compile.py",
    "atlas/compile_areas.py",
    "atlas/compile_labels.py",
    "atlas/compile_names.py",
    "atlas/compile_pairings.py",
    "atlas/compile_qualifiers.py",
    "atlas/compile_scan.py",
    "atlas/compile_slips.py",
    "atlas/compile_toponyms.py",
    "atlas/file.py",
    "atlas/identity.py",
    "atlas/joining.py",
    "atlas/lookups.py",
    "atlas/names_table.py",
    "atlas/settle.py",
    "atlas/short_names.py",
    "atlas/sources.py",
    "gazetteer/names.py",
    "gazetteer/normalise.py",
    "gazetteer/prefix.py",
    "gazetteer/rank.py",
    "gazetteer/scan.py",
    "gazetteer/signature.py",
    "gazetteer/strings.py",
    "pairings/caution.py",
)
"""The code that decides what an atlas holds; searching may change without compiling anew."""


def fingerprint(data_dir: Path) -> str:
    """Return a digest of every table, and of the code and the numbers that compile them."""
    digest = Digest()
    for path in [*sorted(data_dir.glob("*.tsv")), *(PACKAGE / name for name in COMPILED_BY)]:
        # Clones on Windows may have other line ends; the facts are the same.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.name} {len(content)}\n".encode())
        digest.update(content)
    digest.update(repr(BAKED).encode())
    return digest.hexdigest()


class Digest:
    """Two checksums together: they tell what changed by accident, and need no OpenSSL (3 MB of a small process)."""

    def __init__(self) -> None:
        self._crc, self._adler = 0, 1

    def update(self, content: bytes) -> None:
        """Take more bytes."""
        self._crc = zlib.crc32(content, self._crc)
        self._adler = zlib.adler32(content, self._adler)

    def hexdigest(self) -> str:
        """Return 16 hex digits."""
        return f"{self._crc:08x}{self._adler:08x}"
