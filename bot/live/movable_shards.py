"""Connect and disconnect single shards while the others go on, which discord.py has no way to do."""

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from discord.ext import commands
from discord.gateway import DiscordWebSocket

if TYPE_CHECKING:
    from discord.shard import Shard

log = logging.getLogger(__name__)


class MovableShards(commands.AutoShardedBot):
    """A bot whose shards come and go. discord.py keeps them in a dict of its own, which we share."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._opening: dict[int, asyncio.Task[None]] = {}
        self.identify_at_once = asyncio.Semaphore(1)
        """As many shards as Discord lets connect at a time: who waited beside them would be timed out."""

    @property
    def _shards(self) -> "dict[int, Shard]":
        shards: dict[int, Shard] = self._AutoShardedClient__shards  # type: ignore[attr-defined]
        return shards

    def open_shard(self, shard: int) -> None:
        """Begin to connect a shard; what fails is tried again until it stands or is closed."""
        task = asyncio.create_task(self._open_shard(shard), name=f"open shard {shard}")
        self._opening[shard] = task
        task.add_done_callback(lambda _: self._opening.pop(shard, None))

    async def _open_shard(self, shard: int) -> None:
        async with self.identify_at_once:
            await self.launch_shard(DiscordWebSocket.DEFAULT_GATEWAY, shard)

    async def close_shard(self, shard: int) -> None:
        """End a shard's connection and forget its servers; somebody else is told of them from now on."""
        opening = self._opening.get(shard)
        if opening is not None:
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)
        gone = self._shards.pop(shard, None)
        if gone is not None:
            await _end(gone)
        state = self._connection
        state._ready_tasks.pop(shard, None)
        for guild in list(self.guilds):
            if guild.shard_id == shard:
                state._remove_guild(guild)

    async def close(self) -> None:
        for task in list(self._opening.values()):
            task.cancel()
        await super().close()

    async def ready_once_all_are(self, shards: frozenset[int]) -> None:
        """Let discord.py say that it is ready, once all of these shards have been told of their servers.

        By itself it counts the shards that it was to launch in one go.
        """
        state = self._connection
        told = state._ready_tasks
        if self.is_ready() or not shards or not shards <= told.keys():
            return
        if all(told[shard].done() for shard in shards):
            await state._delay_ready()


async def _end(shard: "Shard") -> None:
    """Close a shard for good, also where discord.py is about to connect it again."""

    async def nothing(*_: object) -> None:
        pass

    def close_again() -> None:
        shard._task = asyncio.create_task(shard.ws.close(code=1000))

    for name, instead in (
        ("reidentify", nothing),
        ("reconnect", nothing),
        ("launch", close_again),
    ):
        setattr(shard, name, instead)
    await shard.close()
