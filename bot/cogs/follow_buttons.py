"""Buttons under what /follow tells: resume one that is paused, turn the page of the list."""

from bot.cogs import following
from bot.cogs.event_rights import require_manager
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw
from bot.ui.render import render
from bot.words.follow import list_outline


class ResumeButton(Lasting, template=r"resume:(?P<id>\d+)"):
    """Lets a paused subscription post again, from the notice that told of the pause."""

    async def pressed(self, interaction: Interaction) -> None:
        one, feed = await following.chosen(interaction, int(self.state["id"]))
        await following.resume(interaction.client, one, feed)
        await redraw(interaction, following.changed(interaction, "follow-resumed", one, feed))


class ListButton(Lasting, template=r"followlist:(?P<page>-?\d+):\w"):
    """Turns the page of what is followed."""

    async def pressed(self, interaction: Interaction) -> None:
        guild = require_manager(interaction)
        setting = setting_for(interaction)
        followed = await following.all_of(interaction.client, guild.id, setting.words)
        outline = list_outline(followed, setting.words)
        await redraw(interaction, render(outline, setting, page=int(self.state["page"])))
