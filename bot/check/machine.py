"""Say what the bot runs on: its version and Python, where its files lie, what room is left."""

import platform
import shutil
import sys
from pathlib import Path

from sqlalchemy import make_url

import bot
from bot.atlas.own import atlas_path, facts_dir
from bot.check.finding import Finding, Mark
from bot.config import ENV_FILE, Settings
from bot.paths import PACKAGE
from bot.pictures.cache import default_folder
from bot.storage.engine import sqlite_file

LITTLE_DISK_BYTES = 200_000_000
"""Below this a year of news and the cache of pictures may fill what is left."""

LITTLE_MEMORY_BYTES = 250_000_000
"""What a process with its two helpers takes."""

_MEMORY = Path("/proc/meminfo")
_GROUP = Path("/sys/fs/cgroup")


def look_at_version() -> Finding:
    python, system = platform.python_version(), platform.platform()
    return Finding(
        Mark.GOOD,
        "version",
        f"Sister City {bot.__version__}, Python {python}, {system}",
        {"version": bot.__version__, "python": python, "platform": system},
    )


def paths(settings: Settings | None) -> dict[str, str | None]:
    """Return where each thing lies, in full; the database's file only where it is one."""
    atlas = (settings and settings.atlas_path) or atlas_path()
    file = sqlite_file(make_url(settings.database_url)) if settings else None
    return {
        "python": sys.executable,
        "program": str(PACKAGE),
        "folder": str(Path.cwd()),
        "env_file": str(ENV_FILE.absolute()) if ENV_FILE.exists() else None,
        "facts": str(facts_dir().absolute()),
        "atlas": str(Path(atlas).absolute()),
        "database": str(file.absolute()) if file else None,
        "pictures": str(default_folder()),
    }


def look_at_room(settings: Settings) -> Finding:
    """Say how much disk is left where the database lies, and how much memory."""
    file = sqlite_file(make_url(settings.database_url)) or Path("data")
    there = next(folder for folder in file.absolute().parents if folder.exists())
    disk, memory = shutil.disk_usage(there).free, available_memory()
    facts = {"disk_free_bytes": disk, "memory_available_bytes": memory}
    text = f"{_size(disk)} of disk left in {there}"
    if memory is not None:
        text += f", {_size(memory)} of memory"
    if disk < LITTLE_DISK_BYTES or (memory is not None and memory < LITTLE_MEMORY_BYTES):
        return Finding(Mark.ABSENT, "room", f"{text}: little; the bot may run out of it", facts)
    return Finding(Mark.GOOD, "room", text, facts)


def available_memory(meminfo: Path = _MEMORY, group: Path = _GROUP) -> int | None:
    """Return the bytes of memory left, of the machine or of the container; None where unknown."""
    try:
        lines = dict(line.split(":", 1) for line in meminfo.read_text("ascii").splitlines())
        left = int(lines["MemAvailable"].split()[0]) * 1024
    except (OSError, ValueError, KeyError):
        return None
    try:
        limit = int((group / "memory.max").read_text("ascii"))
        used = int((group / "memory.current").read_text("ascii"))
    except (OSError, ValueError):  # no control group of this kind, or "max": no limit
        return left
    return max(0, min(left, limit - used))


def _size(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e9 else f"{count / 1e6:,.0f} MB"
