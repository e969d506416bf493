"""/suggest: propose a pairing or correct one, for the operator's review."""

import logging
import re
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import AnsweringModal, Lasting
from bot.cogs.options.city import CityText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import redraw, respond
from bot.errors import UserError
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.storage import suggestions
from bot.ui import custom_ids
from bot.ui.command_names import everywhere, words
from bot.ui.limits import MODAL_TITLE, plain, safe
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice
from bot.words.text import clip

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

MOST_OPEN = 20
"""Suggestions of one person that may wait at a time."""


async def take(interaction: Interaction, city: str, other: str, source: str, note: str) -> None:
    """Keep a suggestion, thank for it, and let the operators know."""
    client = interaction.client
    voice: Voice = setting_for(interaction).voice
    city, other = key_or_text(client, city), key_or_text(client, other)
    async with client.writing() as connection:
        if await suggestions.count_open(connection, interaction.user.id) >= MOST_OPEN:
            raise UserError("suggest-too-many", count=MOST_OPEN)
        number = await suggestions.store(
            connection,
            user_id=interaction.user.id,
            city=city,
            other=other,
            source=source,
            note=note,
            locale=voice.locale,
            now=client.clock(),
        )
    text = voice.say(
        "suggest-thanks",
        city=shown(client, city, voice),
        other=shown(client, other, voice),
        number=str(number),
    )
    await respond(interaction, Reply(text), ephemeral=True)
    client.run_in_background(tell_operators(client, number, city, other, source, note), name="tell")


def key_or_text(client: "SisterCityBot", typed: str) -> str:
    """Return the city's key where the text names one for sure, else the text."""
    found = resolve(typed, client.world.cities)
    return found.city.key if isinstance(found, Found) else typed


def shown(client: "SisterCityBot", key_or_typed: str, voice: Voice) -> str:
    """Return the place in words, or what was typed."""
    city = client.world.cities.by_key(key_or_typed)
    return voice.short_place(city) if city else safe(key_or_typed)


async def tell_operators(
    client: "SisterCityBot", number: int, city: str, other: str, source: str, note: str
) -> None:
    """Send the suggestion to the operators; who closed their direct messages finds it in the store."""
    voice = Voice(client.texts, "en-US")
    text = voice.say(
        "suggest-to-operator",
        number=str(number),
        city=f"{shown(client, city, voice)} ({safe(city)})",
        other=f"{shown(client, other, voice)} ({safe(other)})",
        source=f"<{source}>" if re.fullmatch(r"https?://[^\s<>]+", source) else safe(source, 500),
        note=safe(note, 900) or "–",
    )
    view = CardView()
    view.button(voice.say("suggest-accept"), custom_ids.review(number, "accept"))
    view.button(voice.say("suggest-decline"), custom_ids.review(number, "decline"))
    parts = Reply(text, view=view).parts()
    for operator_id in client.settings.operator_ids:
        try:
            operator = await client.fetch_user(operator_id)
            await operator.send(**parts)
        except discord.HTTPException as error:
            log.info("operator not told number=%d error=%s", number, error)


class CorrectionForm(AnsweringModal):
    """Asks what is wrong or missing on a card."""

    def __init__(self, voice: Voice, city: str, other: str) -> None:
        super().__init__(title=clip(voice.say("suggest-title"), MODAL_TITLE), timeout=15 * 60)

        def field(label: str, default: str, most: int, *, required: bool) -> discord.ui.TextInput:  # type: ignore[type-arg]
            long = most > 500
            box: discord.ui.TextInput[CorrectionForm] = discord.ui.TextInput(
                default=default,
                max_length=most,
                required=required,
                style=discord.TextStyle.long if long else discord.TextStyle.short,
            )
            self.add_item(discord.ui.Label(text=clip(voice.say(label), 45), component=box))
            return box

        self.city = field("suggest-city", city, 100, required=True)
        self.other = field("suggest-other", other, 100, required=True)
        self.source = field("suggest-source", "", 500, required=False)
        self.note = field("suggest-note", "", 1000, required=False)

    async def submitted(self, interaction: Interaction) -> None:
        await take(
            interaction, self.city.value, self.other.value, self.source.value, self.note.value
        )


class CorrectButton(Lasting, template=rf"correct:{custom_ids.KEY}:(?:{custom_ids.OTHER})?"):
    """Opens the form from a card, filled in with its cities."""

    async def pressed(self, interaction: Interaction) -> None:
        voice = setting_for(interaction).voice
        city = known_city(interaction, self.state["key"])
        other = known_city(interaction, self.state["other"]) if self.state["other"] else None
        form = CorrectionForm(voice, in_words(voice, city), in_words(voice, other) if other else "")
        await interaction.response.send_modal(form)


def in_words(voice: Voice, city: City) -> str:
    """Return the place as a person would type it, which `resolve` reads back."""
    parts = [city.name, city.region, voice.texts.territory("en-US", city.country)]
    return clip(plain(", ".join(part for part in parts if part)), 100)


class ReviewButton(Lasting, template=r"review:(?P<number>\d+):(?P<verdict>accept|decline)"):
    """Closes a suggestion; offered to operators only, and answered to them only.

    Accepting it marks it for the next compilation of data/: facts never change by a press.
    """

    async def pressed(self, interaction: Interaction) -> None:
        client = interaction.client
        if interaction.user.id not in client.settings.operator_ids:
            raise UserError("error-gone")
        accepted = self.state["verdict"] == "accept"
        async with client.writing() as connection:
            decided = await suggestions.decide(
                connection, int(self.state["number"]), accepted=accepted, now=client.clock()
            )
        verdict = "suggest-accepted" if accepted else "suggest-declined"
        said = setting_for(interaction).voice.say(verdict if decided else "suggest-decided")
        before = interaction.message.content if interaction.message else ""
        await redraw(interaction, Reply(f"{before}\n**{said}**"))


class SuggestCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @everywhere
    @app_commands.command(name="suggest", description=words("command-suggest"))
    @app_commands.describe(
        city=words("option-suggest-city"),
        other=words("option-suggest-other"),
        source=words("option-suggest-source"),
        note=words("option-suggest-note"),
    )
    async def suggest(
        self,
        interaction: Interaction,
        city: CityText,
        other: CityText,
        source: app_commands.Range[str, 0, 500] = "",
        note: app_commands.Range[str, 0, 1000] = "",
    ) -> None:
        await take(interaction, city, other, source.strip(), note.strip())


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(CorrectButton, ReviewButton)
    await bot.add_cog(SuggestCog(bot))
