"""Give back the places of people who have left the server, where others wait for one.

Discord tells of a departure only to bots that may see all members, so we ask about those who hold
a place that somebody waits for.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord

from bot.door.door import Denied
from bot.errors import UserError
from bot.events.model import Rsvp
from bot.events.places import Press
from bot.storage import occurrences, rsvps

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

UNKNOWN_MEMBER, UNKNOWN_USER = 10007, 10013
ASKED_AT_ONCE = 5
MOST_ASKED = 200


class Members:
    """Knows who is in a server, of those who have answered to an event."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    async def round(self) -> None:
        """Take back the answers of who has left, for every occurrence that somebody waits for."""
        bot = self.bot
        await bot.wait_until_ready()
        async with bot.db.read() as connection:
            sought = await occurrences.list_waited_for(
                connection, bot.clock(), shards=bot.own_shards
            )
            held = {number: await rsvps.list_all(connection, number) for number, _ in sought}
        for number, guild_id in sought:
            guild = bot.get_guild(guild_id)
            if guild is None or guild.unavailable:
                continue
            users = [one.user_id for one in held[number] if one.answer in _IN_THE_QUEUE]
            found = await self._ask(guild, users)
            for user in [user for user, member in found.items() if member is None]:
                try:
                    await bot.answers.keep(Press(number, guild_id, user, None))
                except UserError:
                    log.info("a place was not given back occurrence=%d", number)

    async def names(self, guild: discord.Guild, users: Sequence[int]) -> dict[int, str]:
        """Return what people are called in the server; who has left is missing."""
        found = await self._ask(guild, users)
        return {user: member.display_name for user, member in found.items() if member is not None}

    async def _ask(
        self, guild: discord.Guild, users: Sequence[int]
    ) -> dict[int, discord.Member | None]:
        """Return the members, None for who has left; of whom Discord does not tell is missing."""
        turn = asyncio.Semaphore(ASKED_AT_ONCE)
        found: dict[int, discord.Member | None] = {}

        async def ask(user: int) -> None:
            async with turn:
                try:
                    found[user] = guild.get_member(user) or await self.bot.door.ask(
                        lambda: guild.fetch_member(user)
                    )
                except Denied as denied:
                    if denied.verdict.answer.code in (UNKNOWN_MEMBER, UNKNOWN_USER):
                        found[user] = None

        await asyncio.gather(*(ask(user) for user in list(users)[:MOST_ASKED]))
        return found


_IN_THE_QUEUE = (Rsvp.GOING, Rsvp.WAITING)
