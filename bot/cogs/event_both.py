"""/event when-both: the hours that suit two cities."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.event_group import EVENT
from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_rights import require_announcer, require_guild, require_polls
from bot.cogs.interaction import Interaction
from bot.cogs.options.city import CityText
from bot.cogs.pages import setting_for, voice_of
from bot.door.door import Denied
from bot.errors import UserError
from bot.events.both import proposals, weeks
from bot.events.zones import zone_of
from bot.gazetteer.model import City
from bot.storage.guilds import GuildSettings
from bot.ui.command_names import words
from bot.ui.poll import draw_poll
from bot.ui.render import render
from bot.words.catalogue import best_locale
from bot.words.errors import refusal_line
from bot.words.event_both import both_outline, both_poll
from bot.words.outline import Link, Outline
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


class HoursOfBoth(commands.Cog):
    """The command of /event that proposes hours; part of the cog in `event`."""

    bot: "SisterCityBot"

    @EVENT.command(name="when-both", description=words("command-event-when-both"))
    @app_commands.describe(
        city=words("option-event-city"),
        other=words("option-event-other"),
        poll=words("option-event-poll"),
    )
    async def when_both(
        self, interaction: Interaction, other: CityText, city: CityText = "", poll: bool = False
    ) -> None:
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)
        posted_in = require_polls(interaction) if poll else None

        async def propose(at: Interaction, cities: tuple[City | None, ...]) -> None:
            first = cities[0] or self.bot.world.cities.by_key(settings.home_city or "")
            second = cities[1]
            if first is None or second is None:
                raise UserError("event-city-needed")
            if first.key == second.key:
                label = setting_for(at).words.full_label(first)
                raise UserError("pair-same", city=label)
            found = weeks(zone_of(first.timezone), zone_of(second.timezone), self.bot.clock())
            setting = setting_for(at)
            starts = proposals(found)
            if posted_in is None or not starts:
                await tell(at, render(both_outline(first, second, found, setting.words), setting))
                return
            if not at.response.is_done():
                await at.response.defer(ephemeral=True)
            drawn = draw_poll(*both_poll(first, second, starts, self._voice_of(at, settings)))
            try:
                message = await self.bot.door.ask(lambda: posted_in.send(poll=drawn))
            except Denied as denied:
                verdict = denied.verdict
                said = refusal_line(verdict.why, verdict.answer.code, setting.words, posted_in.id)
            else:
                link = Link(setting.words.say("event-both-to-poll"), message.jump_url)
                said = setting.words.line("event-both-asked", link=link)
            await tell(at, render(Outline(lead=(said,), private=True), setting))

        await with_cities(interaction, (city, other), propose)

    def _voice_of(self, at: Interaction, settings: GuildSettings) -> Voice:
        """Return the voice in which the server's posts are written."""
        locale = settings.locale or best_locale(str(require_guild(at).preferred_locale))
        return voice_of(self.bot, locale)
