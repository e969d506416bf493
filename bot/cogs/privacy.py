"""/privacy: what is kept of a person, as a file, and deleted for good."""

import io
import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw, respond
from bot.storage import occurrences, privacy, rsvps
from bot.ui.command_names import group, words
from bot.ui.limits import CONTENT
from bot.ui.render import render
from bot.words import person

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


async def collect(interaction: Interaction) -> dict[str, list[dict[str, Any]]]:
    """Return everything that is kept of the person, by table."""
    async with interaction.client.reading() as connection:
        return await privacy.collect(connection, interaction.user.id)


def as_file(user_id: int, kept: dict[str, list[dict[str, Any]]], now: datetime) -> discord.File:
    """Return all that is kept as a JSON file."""
    document = {
        "user_id": str(user_id),
        "exported_at": now.isoformat(timespec="seconds"),
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
        await interaction.client.db.forget_traces()
        interaction.client.languages.forget(interaction.user.id)
        setting = setting_for(interaction)
        said = person.deleted(sum(touched.values()), setting.words)
        await redraw(interaction, render(said, setting))


class KeepButton(Lasting, template="privacy:keep"):
    """Leaves everything as it is."""

    async def pressed(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        await redraw(interaction, render(person.left_alone(setting.words), setting))


class PrivacyCog(commands.Cog):
    privacy = group("privacy")

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @privacy.command(name="show", description=words("command-privacy-show"))
    async def show(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        setting = setting_for(interaction)
        outline = person.kept_shown(kept, setting.words)
        reply = render(outline, setting)
        if len(reply.content) > CONTENT:
            # All of it is promised: what is too long for a message comes as a file.
            reply = render(replace(outline, blocks=()), setting)
            reply = replace(reply, files=[as_file(interaction.user.id, kept, self.bot.clock())])
        await respond(interaction, reply)

    @privacy.command(name="export", description=words("command-privacy-export"))
    async def export(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        setting = setting_for(interaction)
        reply = render(person.kept_exported(kept, setting.words), setting)
        await respond(
            interaction,
            replace(reply, files=[as_file(interaction.user.id, kept, self.bot.clock())]),
        )

    @privacy.command(name="delete", description=words("command-privacy-delete"))
    async def delete(self, interaction: Interaction) -> None:
        kept = await collect(interaction)
        if not kept:
            self.bot.languages.forget(interaction.user.id)
        setting = setting_for(interaction)
        await respond(interaction, render(person.ask_to_delete(kept, setting.words), setting))


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(DeleteButton, KeepButton)
    await bot.add_cog(PrivacyCog(bot))
