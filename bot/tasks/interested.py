"""Ask Discord how many pressed "Interested" at its own events, to be told beside our answers.

The gateway tells of a press only where the person is known to us, which needs all members' names;
so we ask for the counts, once in a while, for a server at a time.
"""

import logging
from itertools import groupby
from typing import TYPE_CHECKING

from bot.door.door import Denied
from bot.events import tend
from bot.storage import occurrences

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)


async def round_of_interest(bot: "SisterCityBot") -> None:
    """Bring the counts up to date, of what begins next first; the cards follow."""
    await bot.wait_until_ready()
    now = bot.clock()
    async with bot.db.read() as connection:
        listed = await occurrences.list_in_discord(connection, now, shards=bot.own_shards)
    for guild_id, some in groupby(listed, key=lambda one: one[0]):
        guild = bot.get_guild(guild_id)
        if guild is None or guild.unavailable:
            continue
        try:
            there = await bot.door.ask(guild.fetch_scheduled_events)
        except Denied as denied:
            log.info("nobody counted guild=%d error=%s", guild_id, denied)
            continue
        counts = {native.id: native.user_count for native in there}
        changed = [
            (told, counts[told.native])
            for _, told in some
            if told.native in counts and counts[told.native] != told.interested
        ]
        if changed:
            async with bot.db.begin() as connection:
                for told, count in changed:
                    await occurrences.interested(connection, told.id, count)
                    at = now + tend.debounce(told.card, now)
                    await occurrences.tend_later(connection, told.id, at)
