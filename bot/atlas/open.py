"""Open the compiled atlas."""

import os
from pathlib import Path

from bot.atlas import overlay
from bot.atlas.file import REBUILD, SectionFile
from bot.atlas.fingerprint import fingerprint
from bot.atlas.overlay import with_local
from bot.errors import DataError
from bot.gazetteer.index import CityIndex
from bot.pairings.graph import PairingGraph
from bot.pairings.world import World
from bot.paths import ATLAS, DATA


def open_atlas(path: Path | None = None, *, verify: bool = False) -> World:
    """Map the atlas and return the world in it.

    `path` defaults to ATLAS_PATH or the atlas beside the facts. `verify` reads every checksum.
    Raises DataError, with the remedy, if the atlas is missing, damaged or out of date.
    """
    where = path or atlas_path()
    file = open_sections(where, verify=verify)
    arrays = with_local(
        {name: file.array(name) for name in file.names()}, overlay.read(overlay.local_path(where))
    )
    return World(CityIndex(arrays), PairingGraph(arrays), file.facts)


def open_sections(path: Path, *, verify: bool = False) -> SectionFile:
    """Map the file at `path` and see that it is whole and of the sources at hand."""
    file = SectionFile(path)
    if file.facts.get("fingerprint") != fingerprint(DATA):
        raise DataError(
            "the atlas is out of date: its sources have changed", file=str(path), remedy=REBUILD
        )
    file.verify() if verify else file.verify_once()
    return file


def atlas_path() -> Path:
    """Return where the atlas lies: ATLAS_PATH, else beside the facts."""
    return Path(os.environ.get("ATLAS_PATH") or ATLAS)
