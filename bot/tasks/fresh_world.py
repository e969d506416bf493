"""Take up a new atlas, and what the operator added, without a restart."""

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.atlas import overlay
from bot.atlas.open import atlas_path, open_atlas
from bot.errors import DataError
from bot.pairings.local import LocalPairing
from bot.pairings.world import World
from bot.storage import local_pairings, merged_keys

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

Identity = tuple[int, int, int]


@dataclass(slots=True)
class FreshWorld:
    """Looks after the bot's world; `seen` is the atlas it was opened from, None before the first look.

    `wrong` says why the atlas on the disk cannot be used, "" where it is the one in use.
    """

    bot: "SisterCityBot"
    seen: Identity | None = None
    wrong: str = ""
    _unusable: Identity | None = None

    async def round(self) -> None:
        """Open the world anew if the atlas was replaced or the store holds other local pairings.

        An atlas that is damaged, or of other sources, is passed over: the bot goes on with the one
        it has, which stays mapped, and looks again when the file changes.
        """
        path = self.bot.settings.atlas_path or atlas_path()
        async with self.bot.db.read() as connection:
            local = await local_pairings.load(connection)
        identity: Identity | None = None
        try:
            identity = _identity(path)
            first = self.seen is None
            changed = not first and identity != self.seen
            self.seen = identity
            world = await asyncio.to_thread(_opened, path, local, anew=changed)
        except (DataError, OSError) as error:
            log.warning("the world stays as it is: %s", error)
            self.wrong = (
                f"the one on the disk cannot be used, so answers come of the one before: {error}"
            )
            self._unusable = identity
            return
        if identity != self._unusable:
            self.wrong = ""
        if world is not None:
            self.bot.use(world)
            log.info("world taken up pairings=%d local=%d", len(world.pairings), len(local))
        if first or changed:
            async with self.bot.db.begin() as connection:
                followed = await merged_keys.follow(connection, self.bot.world.cities.standing_key)
            if followed:
                log.info("keys of merged places followed count=%d", followed)


def _identity(path: Path) -> Identity:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, status.st_size


def _opened(path: Path, local: list[LocalPairing], *, anew: bool) -> World | None:
    """Return the world as it is on the disk, None if nothing has changed."""
    copy = overlay.local_path(path)
    if overlay.read(copy) != local:
        overlay.write(copy, local)
        anew = True
    return open_atlas(path) if anew else None
