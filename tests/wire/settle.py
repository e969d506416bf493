"""Wait for the bot by what it does, not by the clock: a busy machine is no fault of ours."""

import asyncio

from bot.live.client import SisterCityBot
from tests.discord_stand_in import DiscordStandIn

PATIENCE_S = 60.0


async def settled(discord: DiscordStandIn, bot: SisterCityBot) -> None:
    """Wait until the bot has heard all that Discord told it, and done what it does about it."""
    async with asyncio.timeout(PATIENCE_S):
        while not _has_heard_all(discord, bot) or _is_at_it():  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.01)


def _has_heard_all(discord: DiscordStandIn, bot: SisterCityBot) -> bool:
    for session in discord.gateway.sessions.values():
        shard = bot.get_shard(session.shard)
        if session.socket is not None and shard is not None:
            heard = shard._parent.ws.sequence
            if heard is None or heard < session.sequence:
                return False
    return True


def _is_at_it() -> bool:
    # A press is looked at once more two seconds later, whether it was answered: that is no work.
    names = {task.get_name() for task in asyncio.all_tasks()} - {"discord.py: on_interaction"}
    return any(name.startswith("discord.py: on_") for name in names)
