"""Open the compiled atlas."""

import logging
from pathlib import Path

from bot.atlas import overlay
from bot.atlas.file import REBUILD, SectionFile
from bot.atlas.fingerprint import fingerprint
from bot.atlas.overlay import with_local
from bot.atlas.own import atlas_path, facts_dir
from bot.errors import DataError
from bot.gazetteer.index import CityIndex
from bot.pairings.graph import PairingGraph
from bot.pairings.world import World
from bot.paths import ATLAS, DATA

__all__ = ["atlas_path", "open_atlas", "open_sections"]

log = logging.getLogger(__name__)


def open_atlas(path: Path | None = None, *, verify: bool = False) -> World:
    """Map the atlas and return the world in it.

    `path` defaults to ATLAS_PATH or the atlas beside the facts; an installed bot whose own atlas cannot
    be used answers from that of its release. `verify` reads every checksum. Raises DataError, with the
    remedy, if the atlas is missing, damaged or out of date.
    """
    where = path or atlas_path()
    try:
        file = open_sections(where, verify=verify)
    except DataError as error:
        if path is not None or where == ATLAS or facts_dir() == DATA:
            raise
        log.warning("the atlas of the release is used: %s", error)
        where = ATLAS
        file = open_sections(where, verify=verify)
    arrays = with_local(
        {name: file.array(name) for name in file.names()}, overlay.read(overlay.local_path(where))
    )
    return World(CityIndex(arrays), PairingGraph(arrays), file.facts)


def open_sections(path: Path, *, verify: bool = False) -> SectionFile:
    """Map the file at `path` and see that it is whole and of the sources at hand."""
    file = SectionFile(path)
    sources = DATA if path == ATLAS else facts_dir()
    if file.facts.get("fingerprint") != fingerprint(sources):
        raise DataError(
            "the atlas is out of date: its sources have changed", file=str(path), remedy=REBUILD
        )
    file.verify() if verify else file.verify_once()
    return file
