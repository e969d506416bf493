"""/event: the cog of its commands, which stand in files of their own."""

from typing import TYPE_CHECKING

from bot.cogs.event_again import EventsAgain
from bot.cogs.event_both import HoursOfBoth
from bot.cogs.event_change import ChangesOfEvents
from bot.cogs.event_create import NewEvents
from bot.cogs.event_drafts import DraftButton
from bot.cogs.event_group import EVENT
from bot.cogs.event_people import PeopleOfEvents

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class EventCog(NewEvents, ChangesOfEvents, EventsAgain, PeopleOfEvents, HoursOfBoth):
    event = EVENT

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(DraftButton)
    await bot.add_cog(EventCog(bot))
