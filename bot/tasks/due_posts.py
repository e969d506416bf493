"""Order what servers are told from time to time: one transaction a server, and the sender is woken once."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.claims import Shards

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

Wanted = TypeVar("Wanted")


async def order_due(
    bot: "SisterCityBot",
    what: str,
    list_on: Callable[[AsyncConnection, Shards], Awaitable[Sequence[Wanted]]],
    order: Callable[["SisterCityBot", AsyncConnection, Wanted], Awaitable[int]],
) -> None:
    """Let `order` put what is due into the outbox, for each of this process's servers in `list_on`.

    `order` returns how many it ordered; what it notes and what it orders are kept together or not at all.
    """
    await bot.wait_until_ready()
    async with bot.db.read() as connection:
        wanted = await list_on(connection, bot.own_shards)
    ordered = 0
    for one in wanted:
        async with bot.db.begin() as connection:
            ordered += await order(bot, connection, one)
    if ordered:
        log.info("%s ordered count=%d", what, ordered)
        bot.sender.wake.set()
