"""Open the compiled atlas."""

from pathlib import Path

from bot.pairings.world import World


def open_atlas(path: Path | None = None, *, verify: bool = False) -> World:
    """Map the atlas and return the world in it.

    `path` defaults to ATLAS_PATH or the atlas beside the facts. `verify` reads every checksum.
    Raises DataError, with the remedy, if the atlas is missing, damaged or out of date.
    """
    raise NotImplementedError
