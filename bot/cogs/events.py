"""/events, and what members do with events: answer, take back, put into a calendar."""

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_outcome import settings_of, tell
from bot.cogs.event_rights import is_announcer
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw
from bot.errors import UserError
from bot.events import places
from bot.events.calendar import calendar
from bot.events.model import Look, Rsvp
from bot.events.places import Answered, Press
from bot.storage import event_life, guilds, homes, occurrences, rsvps
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.event import ShownEvent, card_url, counts_outline, event_outline, list_outline
from bot.words.event_draft import listed_problem, problems_of
from bot.words.event_elsewhere import calendar_wording
from bot.words.event_people import answer_outline, people_outline

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

SHOWN_AT_ONCE = 10
ACTIONS = "going|maybe|declined|calendar|list|back|remind|quiet"


async def find(connection: AsyncConnection, interaction: Interaction, occurrence_id: int) -> Look:
    """Return the occurrence. Raises UserError if it is gone, or another server's."""
    look = await event_life.look(connection, occurrence_id)
    if look is None or look.event.guild != interaction.guild_id:
        raise UserError("error-gone")
    return look


class EventButton(Lasting, template=rf"event:(?P<occurrence>\d+):(?P<action>{ACTIONS})"):
    """Every button of a card and of the private confirmation."""

    async def pressed(self, interaction: Interaction) -> None:
        number = int(self.state["occurrence"])
        match self.state["action"]:
            case "going" | "maybe" | "declined" as wanted:
                await answer(interaction, number, Rsvp(wanted))
            case "back":
                await take_back(interaction, number)
            case "remind" | "quiet" as action:
                await set_remind(interaction, number, remind=action == "remind")
            case "calendar":
                await give_calendar(interaction, number)
            case _:
                await show_people(interaction, number)


async def answer(interaction: Interaction, number: int, wanted: Rsvp) -> None:
    """Keep the answer and confirm it in private; the card follows a little later."""
    answered = await _keep(interaction, number, wanted)
    setting = setting_for(interaction)
    outline = answer_outline(
        ShownEvent.of(answered.look, interaction.client.world.cities),
        answered.answer or wanted,
        setting.words,
        remind=answered.remind,
        home=answered.home,
    )
    await tell(interaction, render(outline, setting))


async def take_back(interaction: Interaction, number: int) -> None:
    """Forget the answer; whoever waits gets the place."""
    await _keep(interaction, number, None)
    await redraw(interaction, Reply(setting_for(interaction).words.say("event-taken-back")))


async def _keep(interaction: Interaction, number: int, wanted: Rsvp | None) -> Answered:
    press = Press(number, interaction.guild_id or 0, interaction.user.id, wanted)
    return await interaction.client.answers.keep(press)


async def set_remind(interaction: Interaction, number: int, *, remind: bool) -> None:
    """Keep whether the person wants a direct message before the start."""
    client, user = interaction.client, interaction.user.id
    async with client.writing() as connection:
        look = await find(connection, interaction, number)
        places.require_answerable(look, client.clock())
        await rsvps.set_remind(connection, number, user, remind=remind)
        mine = await rsvps.load(connection, number, user)
        home = await homes.load(connection, user)
    if mine is None:
        raise UserError("event-no-answer")
    setting = setting_for(interaction)
    outline = answer_outline(
        ShownEvent.of(look, client.world.cities),
        mine.answer,
        setting.words,
        remind=remind,
        home=client.world.cities.by_key(home.city_key) if home else None,
    )
    await redraw(interaction, render(outline, setting))


async def give_calendar(interaction: Interaction, number: int) -> None:
    """Send the calendar file, for this person's eyes."""
    voice = setting_for(interaction).words
    async with interaction.client.reading() as connection:
        look = await find(connection, interaction, number)
        all_of = await occurrences.list_of_event(connection, look.event.id)
    event = look.event
    # The file is of the whole series: what one time has of its own stands beside it.
    plain = replace(look.announcement.occurrence, title="", place="")
    whole = replace(look, announcement=replace(look.announcement, occurrence=plain))
    shown = ShownEvent.of(whole, interaction.client.world.cities)
    other_zone = next((c.timezone for c in shown.cities if c.key == event.other), "")
    content = calendar(
        event,
        [one.occurrence for one in all_of],
        calendar_wording(shown, voice, card_url(event, look.announcement)),
        stamp=interaction.client.clock(),
        other_zone=other_zone,
    )
    file = discord.File(io.BytesIO(content), f"event-{event.id}.ics")
    await tell(interaction, Reply(voice.say("event-calendar"), files=[file]))


async def show_people(interaction: Interaction, number: int) -> None:
    """Show moderators who answered what, and everybody else how many."""
    async with interaction.client.reading() as connection:
        look = await find(connection, interaction, number)
        settings = await guilds.load(connection, look.event.guild)
        is_moderator = is_announcer(interaction, settings)
        people = await rsvps.list_all(connection, number) if is_moderator else []
    shown = ShownEvent.of(look, interaction.client.world.cities)
    setting = setting_for(interaction)
    if is_moderator:
        outline = people_outline(shown, people, setting.words)
    else:
        outline = counts_outline(shown, setting.words)
    await tell(interaction, render(outline, setting))


class EventsMenu(Lasting, template="events"):
    """Opens the card of an event from the list, with its buttons, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        async with interaction.client.reading() as connection:
            look = await find(connection, interaction, int(self.chosen(interaction)[0]))
        setting = setting_for(interaction)
        shown = ShownEvent.of(look, interaction.client.world.cities)
        outline = replace(event_outline(shown, setting.words), private=True)
        await tell(interaction, render(outline, setting))


class EventsCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @app_commands.command(name="events", description=words("command-events"))
    @app_commands.allowed_contexts(guilds=SERVERS_ONLY.guild, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=BY_SERVERS.guild, users=False)
    async def events(self, interaction: Interaction) -> None:
        setting = setting_for(interaction)
        coming = await self._upcoming(interaction)
        problems = []
        # What is wrong with a card is for those who can put it right.
        if is_announcer(interaction, await settings_of(interaction)):
            problems = [
                listed_problem(look.event, line, setting.words)
                for look in coming
                for line in problems_of(look.announcement, look.event, setting.words)
            ]
        rows = [
            (ShownEvent.of(look, self.bot.world.cities), card_url(look.event, look.announcement))
            for look in coming
        ]
        await tell(interaction, render(list_outline(rows, setting.words, problems), setting))

    async def _upcoming(self, interaction: Interaction) -> list[Look]:
        """Return the next occurrences, one of each series."""
        looks: list[Look] = []
        seen: set[int] = set()
        async with self.bot.reading() as connection:
            coming = await occurrences.upcoming(
                connection, interaction.guild_id or 0, self.bot.clock(), limit=200
            )
            for told in coming:
                if told.occurrence.event in seen or len(looks) == SHOWN_AT_ONCE:
                    continue
                seen.add(told.occurrence.event)
                look = await event_life.look(connection, told.id)
                looks += [look] if look is not None else []
        return looks


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(EventButton, EventsMenu)
    await bot.add_cog(EventsCog(bot))
