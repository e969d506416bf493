"""/suggest: propose a pairing or correct one, for the operator's review."""

import logging
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import FORMS, AnsweringModal, Lasting
from bot.cogs.options.city import CityText
from bot.cogs.pages import known_city, setting_for, voice_of
from bot.cogs.replying import redraw, respond
from bot.door.direct import tell_person
from bot.door.door import Denied
from bot.errors import UserError
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Ambiguous, City
from bot.pairings.import_list import Match, end_meant, key_meant, unsettled
from bot.storage import review, suggestions
from bot.ui import custom_ids
from bot.ui.answer_card import which_city
from bot.ui.command_names import everywhere, words
from bot.ui.limits import MODAL_TITLE
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.ui.setting import Setting
from bot.words.outline import Outline
from bot.words.suggestion import (
    MOST_OPEN,
    city_or_text,
    key_of,
    on_record,
    outcome,
    reviewed,
    thanks,
    to_operator,
)
from bot.words.text import clip, tidy
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

REVIEWED_AT_A_TIME = 10


async def take(interaction: Interaction, city: str, other: str, source: str, note: str) -> None:
    """Keep a suggestion, thank for it, and let the operators know."""
    client = interaction.client
    setting = setting_for(interaction)
    # Before anything is kept: of two processes that are told of it Discord takes the answer of one.
    await interaction.response.defer(ephemeral=True, thinking=True)
    one, two = (city_or_text(typed, client.world.cities) for typed in (city, other))
    async with client.writing() as connection:
        if await suggestions.count_open(connection, interaction.user.id) >= MOST_OPEN:
            raise UserError("suggest-too-many", count=MOST_OPEN)
        number = await suggestions.store(
            connection,
            user_id=interaction.user.id,
            city=key_of(one),
            other=key_of(two),
            source=source,
            note=note,
            locale=setting.words.locale,
            now=client.clock(),
        )
    said = thanks(number, one, two, setting.words, recorded=on_record(one, two, client.world))
    await respond(interaction, render(said, setting))
    voice = voice_of(client, "en-US")
    asked = to_operator(number, one, two, source, note, voice)
    client.run_in_background(tell_operators(client, number, asked, voice), name="tell")


async def tell_operators(
    client: "SisterCityBot", number: int, asked: Outline, voice: Voice
) -> None:
    """Send the suggestion to the operators; who closed their direct messages finds it in the store."""
    parts = render(asked, Setting.of_post(voice)).parts()
    for operator_id in client.settings.operator_ids:
        try:
            await tell_person(client.door, client, operator_id, **parts)
        except Denied as denied:
            log.info("operator not told number=%d error=%s", number, denied)


async def tell_author(
    client: "SisterCityBot", proposal: suggestions.Proposal, *, accepted: bool, shown: bool
) -> None:
    """Tell who made a suggestion what came of it; who closed their direct messages is not told."""
    voice = voice_of(client, proposal.locale)
    ends = [client.world.cities.by_key(key) or key for key in (proposal.city, proposal.other)]
    said = outcome(ends[0], ends[1], voice, accepted=accepted, shown=shown)
    try:
        parts = render(said, Setting.of_post(voice)).parts()
        await tell_person(client.door, client, proposal.user_id, **parts)
    except Denied as denied:
        log.info("author not told number=%d error=%s", proposal.id, denied)


async def send_open(client: "SisterCityBot", channel: discord.abc.Messageable) -> None:
    """Send an operator what waits for a decision, the oldest first, a message each."""
    voice = voice_of(client, "en-US")
    async with client.db.read() as connection:
        waiting = await suggestions.list_open(connection, REVIEWED_AT_A_TIME)
    if not waiting:
        await channel.send(voice.say("suggest-none-open"))
    for proposal in waiting:
        shown = _decided_on(proposal, client, voice)
        await channel.send(**render(shown, Setting.of_post(voice)).parts())


class CorrectionForm(AnsweringModal):
    """Asks what is wrong or missing on a card."""

    def __init__(self, voice: Voice, city: str, other: str) -> None:
        super().__init__(title=clip(voice.say("suggest-title"), MODAL_TITLE), kind="correct")

        def field(label: str, default: str, most: int, *, required: bool) -> discord.ui.TextInput:  # type: ignore[type-arg]
            long = most > 500
            box: discord.ui.TextInput[CorrectionForm] = discord.ui.TextInput(
                custom_id=label,
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


async def _empty_form(interaction: Interaction, _state: str) -> CorrectionForm:
    return CorrectionForm(setting_for(interaction).words, "", "")


FORMS["correct"] = _empty_form


class CorrectButton(Lasting, template=rf"correct:{custom_ids.KEY}:(?:{custom_ids.OTHER})?"):
    """Opens the form from a card, filled in with its cities."""

    async def pressed(self, interaction: Interaction) -> None:
        voice = setting_for(interaction).words
        city = known_city(interaction, self.state["key"])
        other = known_city(interaction, self.state["other"]) if self.state["other"] else None
        form = CorrectionForm(voice, in_words(voice, city), in_words(voice, other) if other else "")
        await interaction.response.send_modal(form)


def in_words(voice: Voice, city: City) -> str:
    """Return the place as a person would type it, which `resolve` reads back."""
    parts = [city.name, city.region, voice.texts.territory("en-US", city.country)]
    return tidy(", ".join(part for part in parts if part), 100)


class ReviewButton(Lasting, template=r"review:(?P<number>\d+):(?P<verdict>accept|decline)"):
    """Closes a suggestion; offered to operators only, and answered to them only.

    What is accepted is shown as this bot's own addition; the tables never change by a press.
    """

    async def pressed(self, interaction: Interaction) -> None:
        client = interaction.client
        _check_operator(interaction)
        number, accepted = int(self.state["number"]), self.state["verdict"] == "accept"
        async with client.db.read() as connection:
            waiting = await suggestions.load(connection, number)
        keys: review.Ends = (None, None)
        if waiting is not None and waiting.status == suggestions.OPEN and accepted:
            ends = _ends(waiting, client.world.cities)
            if (unsure := unsettled(ends)) is not None:
                await respond(interaction, _which_end(number, unsure, ends, interaction))
                return
            keys = (key_meant(ends[0]), key_meant(ends[1]))
        async with client.writing() as connection:
            decided = await review.decide(
                connection, number, accepted=accepted, now=client.clock(), ends=keys
            )
        verdict = "decided"
        if decided is not None:
            proposal, shown = decided
            verdict = "shown" if shown else "accepted" if accepted else "declined"
            if shown:
                await client.fresh_world.round()
            told = tell_author(client, proposal, accepted=accepted, shown=shown)
            client.run_in_background(told, name="tell the author")
        before = interaction.message.content if interaction.message else ""
        setting = setting_for(interaction)
        await redraw(interaction, render(reviewed(before, verdict, setting.words), setting))


class ReviewEndMenu(Lasting, template=r"reviewend:(?P<number>\d+):(?P<end>city|other)"):
    """Says which city an end of a suggestion means; what is to be decided stands there anew."""

    async def pressed(self, interaction: Interaction) -> None:
        client = interaction.client
        _check_operator(interaction)
        number = int(self.state["number"])
        city = known_city(interaction, self.chosen(interaction)[0])
        end: Literal["city", "other"] = "city" if self.state["end"] == "city" else "other"
        async with client.writing() as connection:
            settled = await suggestions.settle_end(connection, number, end, city.key)
            proposal = await suggestions.load(connection, number)
        setting = setting_for(interaction)
        if proposal is None or not settled:
            outline = reviewed("", "decided", setting.words)
        else:
            outline = _decided_on(proposal, client, setting.words)
        await redraw(interaction, render(outline, setting))


def _check_operator(interaction: Interaction) -> None:
    """Raise UserError for all but operators."""
    if interaction.user.id not in interaction.client.settings.operator_ids:
        raise UserError("error-gone")


def _ends(proposal: suggestions.Proposal, cities: CityIndex) -> tuple[Match, Match]:
    return end_meant(proposal.city, cities), end_meant(proposal.other, cities)


def _which_end(
    number: int, unsure: Match, ends: tuple[Match, Match], interaction: Interaction
) -> Reply:
    """Ask which city is meant by the end that several may be."""
    among = Ambiguous(unsure.name, unsure.cities)
    menu = custom_ids.review_end(number, "city" if unsure is ends[0] else "other")
    return which_city(among, setting_for(interaction), menu)


def _decided_on(proposal: suggestions.Proposal, client: "SisterCityBot", voice: Voice) -> Outline:
    ends = [client.world.cities.by_key(key) or key for key in (proposal.city, proposal.other)]
    return to_operator(proposal.id, ends[0], ends[1], proposal.source, proposal.note, voice)


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
    bot.add_dynamic_items(CorrectButton, ReviewButton, ReviewEndMenu)
    await bot.add_cog(SuggestCog(bot))
