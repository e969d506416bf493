"""Take, or decline, an event that a twinned server offers."""

from dataclasses import replace

from bot.cogs.event_cover import drawn
from bot.cogs.event_draft import redraw_original
from bot.cogs.event_outcome import announced, settings_of
from bot.cogs.event_rights import require_announcer, require_channel, require_guild
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.errors import UserError
from bot.events import draft
from bot.events.model import Event
from bot.storage import events, sharing
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.catalogue import best_locale
from bot.words.event import POSTCARD, ShownEvent
from bot.words.twin import offer_outline


class OfferButton(Lasting, template=r"offer:(?P<event>\d+):(?P<version>\d+):(?P<action>yes|no)"):
    """Announces an offered event here, or declines it."""

    async def pressed(self, interaction: Interaction) -> None:
        client, guild = interaction.client, require_guild(interaction)
        settings = await settings_of(interaction)
        require_announcer(interaction, settings)
        number = int(self.state["event"])
        async with client.reading() as connection:
            copy = await sharing.load_offer(connection, number, guild.id)
            picture = await events.picture_name(connection, number)
        if copy is None:
            raise UserError("event-offer-gone")
        if self.state["action"] == "no":
            await interaction.response.defer()
            async with client.writing() as connection:
                await events.forget(connection, number)
            said = setting_for(interaction).words.say("event-offer-declined")
            await redraw_original(interaction, Reply(said))
            return
        if copy.sequence != int(self.state["version"]):
            # What was offered is not what it is now: nobody said yes to that.
            await interaction.response.defer()
            await redraw_original(interaction, await _as_it_is_now(interaction, copy))
            return
        wanted = settings.event_channel_id or interaction.channel_id or 0
        channel = require_channel(interaction, wanted, picture=bool(picture))
        locale = settings.locale or best_locale(str(guild.preferred_locale))
        await interaction.response.defer()
        own = None
        if picture.startswith(POSTCARD):
            own = await drawn(client, replace(copy, locale=locale))
        async with client.writing() as connection:
            course = await sharing.take(connection, copy, channel.id, locale, client.clock())
            if course is not None and own is not None:
                await sharing.cover(connection, course, own, client.clock())
        if course is None:
            raise UserError("event-offer-gone")
        await redraw_original(interaction, await announced(interaction, course, "event-announced"))


async def _as_it_is_now(interaction: Interaction, copy: Event) -> Reply:
    client, setting = interaction.client, setting_for(interaction)
    async with client.reading() as connection:
        home = await sharing.home_of_origin(connection, copy)
    shown = ShownEvent.of(draft.first_look(copy), client.world.cities)
    city = client.world.cities.by_key(home)
    return render(offer_outline(shown, city, setting.words, is_changed=True), setting)
