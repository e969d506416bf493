"""/events, and what members do with events: answer, take back, put into a calendar."""

import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cogs.event_outcome import settings_of, tell, troubles, voice_for
from bot.cogs.event_rights import is_announcer
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.replying import redraw
from bot.errors import UserError
from bot.events import places
from bot.events.calendar import calendar
from bot.events.model import Look, Rsvp
from bot.events.places import Answered, Press
from bot.storage import event_life, guilds, homes, occurrences, rsvps
from bot.ui import custom_ids
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.event_answer import draw_answer, draw_people
from bot.ui.event_card import (
    Shown,
    calendar_wording,
    card_url,
    card_view,
    draw_card,
    draw_list,
)
from bot.ui.limits import plain, safe
from bot.ui.reply import CardView, Reply, option
from bot.ui.voice import Voice

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
    reply = draw_answer(
        Shown.of(answered.look, interaction.client.world.cities),
        answered.answer or wanted,
        voice_for(interaction),
        remind=answered.remind,
        home=answered.home,
    )
    await tell(interaction, reply)


async def take_back(interaction: Interaction, number: int) -> None:
    """Forget the answer; whoever waits gets the place."""
    await _keep(interaction, number, None)
    await redraw(interaction, Reply(voice_for(interaction).say("event-taken-back")))


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
    reply = draw_answer(
        Shown.of(look, client.world.cities),
        mine.answer,
        voice_for(interaction),
        remind=remind,
        home=client.world.cities.by_key(home.city_key) if home else None,
    )
    await redraw(interaction, reply)


async def give_calendar(interaction: Interaction, number: int) -> None:
    """Send the calendar file, for this person's eyes."""
    voice = voice_for(interaction)
    async with interaction.client.reading() as connection:
        look = await find(connection, interaction, number)
        all_of = await occurrences.list_of_event(connection, look.event.id)
    shown = Shown.of(look, interaction.client.world.cities)
    told, event = look.announcement, look.event
    link = card_url(event.guild, told.card_channel, told.card)
    other_zone = next((c.timezone for c in shown.cities if c.key == event.other), "")
    content = calendar(
        event,
        [one.occurrence for one in all_of],
        calendar_wording(shown, voice, link),
        stamp=interaction.client.clock(),
        other_zone=other_zone,
    )
    file = discord.File(io.BytesIO(content), f"event-{event.id}.ics")
    await tell(interaction, Reply(voice.say("event-calendar"), files=[file]))


async def show_people(interaction: Interaction, number: int) -> None:
    """Show moderators who answered what, and everybody else how many."""
    voice = voice_for(interaction)
    async with interaction.client.reading() as connection:
        look = await find(connection, interaction, number)
        settings = await guilds.load(connection, look.event.guild)
        is_moderator = is_announcer(interaction, settings)
        people = await rsvps.list_all(connection, number) if is_moderator else []
    shown = Shown.of(look, interaction.client.world.cities)
    if not is_moderator:
        counts = draw_list([shown], [""], voice)
        await tell(interaction, Reply(voice.say("event-list-not-yours"), [counts]))
        return
    await tell(interaction, draw_people(shown, [(a.user_id, a.answer) for a in people], voice))


class EventsMenu(Lasting, template="events"):
    """Opens the card of an event from the list, with its buttons, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        async with interaction.client.reading() as connection:
            look = await find(connection, interaction, int(self.chosen(interaction)[0]))
        voice = voice_for(interaction)
        shown = Shown.of(look, interaction.client.world.cities)
        await tell(
            interaction, Reply(embeds=[draw_card(shown, voice)], view=card_view(shown, voice))
        )


class EventsCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @app_commands.command(name="events", description=words("command-events"))
    @app_commands.allowed_contexts(guilds=SERVERS_ONLY.guild, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=BY_SERVERS.guild, users=False)
    async def events(self, interaction: Interaction) -> None:
        voice = voice_for(interaction)
        rows, links, problems = await self._upcoming(interaction, voice)
        if not rows:
            await tell(interaction, Reply(voice.say("events-none", command="`/event create`")))
            return
        view = CardView()
        view.menu(voice.say("events-menu"), custom_ids.EVENTS, [_option(r, voice) for r in rows])
        # What is wrong with a card is for those who can put it right.
        is_mine = problems and is_announcer(interaction, await settings_of(interaction))
        notice = "\n".join(problems) if is_mine else ""
        await tell(interaction, Reply(notice, [draw_list(rows, links, voice)], view))

    async def _upcoming(
        self, interaction: Interaction, voice: Voice
    ) -> tuple[list[Shown], list[str], list[str]]:
        """Return the next occurrences, one of each series, their cards' addresses, and problems."""
        problems: list[str] = []
        rows: list[Shown] = []
        links: list[str] = []
        seen: set[int] = set()
        async with self.bot.reading() as connection:
            coming = await occurrences.upcoming(
                connection, interaction.guild_id or 0, self.bot.clock(), limit=200
            )
            for told in coming:
                if told.occurrence.event in seen or len(rows) == SHOWN_AT_ONCE:
                    continue
                seen.add(told.occurrence.event)
                look = await event_life.look(connection, told.id)
                if look is None:
                    continue
                event = look.event
                rows.append(Shown.of(look, self.bot.world.cities))
                links.append(card_url(event.guild, told.card_channel, told.card))
                problems += [
                    f"⚠️ {safe(event.title)}: {line}" for line in troubles(told, event, voice)
                ]
        return rows, links, problems


def _option(shown: Shown, voice: Voice) -> discord.SelectOption:
    start = shown.occurrence.start
    return option(
        plain(shown.event.title), str(shown.id), voice.texts.date(voice.locale, start.date())
    )


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(EventButton, EventsMenu)
    await bot.add_cog(EventsCog(bot))
