"""Write a file in one step: a reader sees the old one or the new, never a half."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

PARTIAL = ".partial"


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of `path` when the block ends well, and only then.

    Its name is its own, so that two writers at once do not mix; it is on the disk before it takes
    the place; what goes wrong (a full disk, an interruption) leaves the old file and no other.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # The name is known before the file is there: an interruption at any moment finds it to take it away.
    partial = path.with_name(f"{path.name}.{os.urandom(8).hex()}{PARTIAL}")
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            partial.chmod(path.stat().st_mode & 0o777)
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    _to_disk(path.parent)


@contextmanager
def alone(path: Path, on_wait: Callable[[], object]) -> Iterator[bool]:
    """Hold the right to write `path` during the block; yield whether another process had it first.

    The lock lies beside `path` and ends with the process, however that ends. Where the system has no
    such lock (Windows), two write one after the other, and the later one's file stays.
    """
    if os.name != "posix":
        yield False
        return
    import fcntl

    with path.with_name(f"{path.name}.lock").open("wb") as lock:
        waited = False
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waited = True
            on_wait()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield waited


def sweep(path: Path) -> None:
    """Take away what writers of `path` left when they were killed; only for who is `alone`."""
    for left in path.parent.glob(f"{path.name}.*{PARTIAL}"):
        left.unlink(missing_ok=True)


def _to_disk(folder: Path) -> None:
    """Put the folder's own entries on the disk, where the system can (Windows cannot)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
