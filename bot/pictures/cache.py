"""Keep drawn pictures on disk under the hash of what they show, within a size."""

import os
from contextlib import suppress
from pathlib import Path

from bot.clock import Clock, utc_now

LIMIT_BYTES = 200_000_000
"""Some three thousand pictures; the ones not asked for longest go first."""


class PictureCache:
    """A directory of `<key>.png`. A disk that is full or read-only costs pictures, never an answer."""

    def __init__(
        self, folder: Path, limit_bytes: int = LIMIT_BYTES, clock: Clock = utc_now
    ) -> None:
        self.folder = folder
        self.limit_bytes = limit_bytes
        self._clock = clock
        self._bytes: int | None = None

    def get(self, key: str) -> bytes | None:
        """Return the picture kept under `key`, or None."""
        path = self._path(key)
        try:
            png = path.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(path)
        return png

    def put(self, key: str, png: bytes) -> None:
        """Keep a picture; the ones not asked for longest make room."""
        path = self._path(key)
        unfinished = path.with_suffix(f".{os.getpid()}.part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(png)
            unfinished.replace(path)
        except OSError:
            return
        if self._bytes is None:
            self._bytes = sum(size for _, size, _ in self._kept())
        else:
            self._bytes += len(png)
        if self._bytes > self.limit_bytes:
            self._make_room()

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.png"

    def _kept(self) -> list[tuple[float, int, Path]]:
        kept = []
        for path in self.folder.glob("*.png"):
            with suppress(OSError):
                stat = path.stat()
                kept.append((stat.st_mtime, stat.st_size, path))
        return kept

    def _make_room(self) -> None:
        """Remove the pictures asked for longest ago until a tenth of the limit is free."""
        kept = sorted(self._kept())
        total = sum(size for _, size, _ in kept)
        for _, size, path in kept:
            if total <= self.limit_bytes * 0.9:
                break
            with suppress(OSError):
                path.unlink()
                total -= size
        self._bytes = total
        self._sweep()

    def _sweep(self) -> None:
        """Remove what a crash left half written more than an hour ago."""
        an_hour_ago = self._clock().timestamp() - 3600
        for path in self.folder.glob("*.part"):
            with suppress(OSError):
                if path.stat().st_mtime < an_hour_ago:
                    path.unlink()


def default_folder() -> Path:
    """Return where pictures are kept: `$XDG_CACHE_HOME/sister-city/pictures`."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "sister-city" / "pictures"
