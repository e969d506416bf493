"""/privacy: what is kept of a person, as a file, and deleted for good."""

import io
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw, respond
from bot.storage import occurrences, privacy, rsvps
from bot.ui import custom_ids
from bot.ui.command_names import group, words
from bot.ui.limits import CONTENT
from bot.ui.reply import CardView, Reply

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


async def collect(interaction: Interaction) -> dict[str, list[dict[str, Any]]]:
    """Return everything that is kept of the person, by table."""
    async with interaction.client.reading() as connection:
        return await privacy.collect(connection, interaction.user.id)


def as_file(user_id: int, kept: dict[str, list[dict[str, Any]]]) -> discord.File:
    """Return all that is kept as a JSON file."""
    document = {
        "user_id": str(user_id),
        "exported_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "kept": kept,
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return discord.File(io.BytesIO(text.encode()), filename="sister-city-privacy.json")


class DeleteButton(Lasting, template="privacy:delete"):
    """Deletes all that is kept of whoever presses it; the question before it is private."""

    async def pressed(self, interaction: Interaction) -> None:
        async with interaction.client.writing() as connection:
            answered = await rsvps.answered_by(connection, interaction.user.id)
            touched = await privacy.delete_all(connection, interaction.user.id)
            # Their places go to those who wait, and the cards count without them.
            for occurrence in answered:
                await occurrences.tend_later(connection, occurrence, interaction.client.clock())
        interaction.client.languages.forget(interaction.user.id)
        voice = setting_for(interaction).voice
        await redraw(interaction, Reply(voice.say("privacy-deleted", count=sum(touched.values()))))


class KeepButton(Lasting, template="privacy:keep"):
    """Leaves everything as it is."""

    async def pressed(self, interaction: Interaction) -> None:
        await redraw(interaction, Reply(setting_for(interaction).voice.say("privacy-kept-all")))


class PrivacyCog(commands.Cog):
    privacy = group("privacy")

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @privacy.command(name="show", description=words("command-privacy-show"))
    async def show(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        voice = setting_for(interaction).voice
        if not kept:
            await respond(interaction, Reply(voice.say("privacy-nothing")), ephemeral=True)
            return
        shown = json.dumps(kept, ensure_ascii=False, indent=1).replace("```", "'''")
        about = voice.say("privacy-about")
        text = f"{about}\n```json\n{shown}\n```"
        if len(text) <= CONTENT:
            reply = Reply(text)
        else:
            # All of it is promised: what is too long for a message comes as a file.
            reply = Reply(about, files=[as_file(interaction.user.id, kept)])
        await respond(interaction, reply, ephemeral=True)

    @privacy.command(name="export", description=words("command-privacy-export"))
    async def export(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        voice = setting_for(interaction).voice
        text = voice.say("privacy-export") if kept else voice.say("privacy-nothing")
        reply = Reply(text, files=[as_file(interaction.user.id, kept)])
        await respond(interaction, reply, ephemeral=True)

    @privacy.command(name="delete", description=words("command-privacy-delete"))
    async def delete(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        voice = setting_for(interaction).voice
        if not kept:
            self.bot.languages.forget(interaction.user.id)
            await respond(interaction, Reply(voice.say("privacy-nothing")), ephemeral=True)
            return
        view = CardView()
        view.button(
            voice.say("privacy-delete-yes"),
            custom_ids.privacy_delete(),
            style=discord.ButtonStyle.danger,
        )
        view.button(voice.say("privacy-delete-no"), custom_ids.privacy_keep())
        count = sum(len(rows) for rows in kept.values())
        text = voice.say("privacy-delete-ask", count=count)
        await respond(interaction, Reply(text, view=view), ephemeral=True)


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(DeleteButton, KeepButton)
    await bot.add_cog(PrivacyCog(bot))
