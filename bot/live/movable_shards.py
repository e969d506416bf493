"""Connect and disconnect single shards while the others go on, which discord.py has no way to do."""

import asyncio
import time
from typing import TYPE_CHECKING, Any

import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket

if TYPE_CHECKING:
    from discord.shard import Shard


OPENING_ENDS_WITHIN_S = 1.5


class MovableShards(commands.AutoShardedBot):
    """A bot whose shards come and go. discord.py keeps them in a dict of its own, which we share."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._wanted: set[int] = set()
        self._opening: set[asyncio.Task[None]] = set()
        self._has_its_turn: set[int] = set()
        self.identify_at_once = asyncio.Semaphore(1)
        """As many shards as Discord lets connect at a time."""

    @property
    def _shards(self) -> "dict[int, Shard]":
        shards: dict[int, Shard] = self._AutoShardedClient__shards  # type: ignore[attr-defined]
        return shards

    @property
    def opened_shards(self) -> frozenset[int]:
        """The shards that have a line to Discord."""
        return frozenset(self._shards)

    @property
    def greeted_shards(self) -> frozenset[int]:
        """The shards to which Discord has said READY, until all of them are."""
        return frozenset(self._connection._ready_tasks)

    def heard_s_ago(self) -> float | None:
        """Return when something last came over any shard's line; None where there is no line."""
        beating = [shard.ws._keep_alive for shard in self._shards.values()]
        heard = [beat._last_recv for beat in beating if beat is not None]
        return time.perf_counter() - max(heard) if heard else None

    async def turn_to_identify(self, shard: int) -> None:
        """Return when a shard may connect."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        if shard_id in self._has_its_turn:
            self._has_its_turn.discard(shard_id)
            return
        await self.turn_to_identify(shard_id or 0)

    def open_shard(self, shard: int) -> None:
        """Begin to connect a shard; what fails is tried again until it stands."""
        self._wanted.add(shard)
        task = asyncio.create_task(self._open_shard(shard), name=f"open shard {shard}")
        self._opening.add(task)
        task.add_done_callback(self._opening.discard)

    async def launch_all(self, named: str | None) -> None:
        """Connect the shards of a known count, all or the operator's; at the `named` gateway, or discord.py's own."""
        if self.is_closed():
            return
        count = self.shard_count or 1
        shards = self.shard_ids or range(count)
        self._connection.shard_count, self._connection.shard_ids = count, shards
        address = yarl.URL(named) if named else DiscordWebSocket.DEFAULT_GATEWAY
        for shard in shards:
            await self.launch_shard(address, shard, initial=shard == shards[0])

    async def _open_shard(self, shard: int) -> None:
        async with self.identify_at_once:
            # Before there is a line: Discord closes one that says nothing for long.
            if self._is_missing(shard):
                await self.turn_to_identify(shard)
            if not self._is_missing(shard):
                return
            self._has_its_turn.add(shard)
            await self.launch_shard(DiscordWebSocket.DEFAULT_GATEWAY, shard)
        if shard not in self._wanted:
            await self._drop(shard)

    def _is_missing(self, shard: int) -> bool:
        """Return whether a shard is to be connected; given up and taken again it may be already."""
        return shard in self._wanted and shard not in self._shards

    async def close_shard(self, shard: int) -> None:
        """End a shard's connection and forget its servers; somebody else is told of them from now on."""
        self._wanted.discard(shard)
        await self._drop(shard)

    async def _drop(self, shard: int) -> None:
        gone = self._shards.pop(shard, None)
        if gone is not None:
            await _end(gone)
        state = self._connection
        state._ready_tasks.pop(shard, None)
        for guild in list(self.guilds):
            if guild.shard_id == shard:
                state._remove_guild(guild)

    async def close(self) -> None:
        # Cut off in the middle of it, discord.py would leave a line with its thread behind.
        self._wanted.clear()
        if self._opening:
            await asyncio.wait(self._opening, timeout=OPENING_ENDS_WITHIN_S)
        for task in self._opening:
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
