"""/events, and what members do with events: answer, take back, put into a calendar."""

import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.event_draft import settings_of, tell, troubles, voice_for
from bot.cogs.event_rights import is_announcer
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.replying import redraw
from bot.errors import StorageError, UserError
from bot.events.calendar import calendar
from bot.events.model import Counts, Event, Rsvp, State
from bot.gazetteer.model import City
from bot.storage import event_life, events, occurrences, rsvps
from bot.storage.occurrences import Kept
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


async def find(interaction: Interaction, occurrence_id: int) -> tuple[Kept, Event]:
    """Return the occurrence and its event. Raises UserError if it is gone, or another server's."""
    async with interaction.client.reading() as connection:
        found = await event_life.load(connection, occurrence_id)
    if found is None or found[1].guild != interaction.guild_id:
        raise UserError("error-gone")
    return found


class EventButton(Lasting, template=rf"event:(?P<occurrence>\d+):(?P<action>{ACTIONS})"):
    """Every button of a card and of the private confirmation."""

    async def pressed(self, interaction: Interaction) -> None:
        kept, event = await find(interaction, int(self.state["occurrence"]))
        match self.state["action"]:
            case "going" | "maybe" | "declined" as wanted:
                await answer(interaction, kept, event, Rsvp(wanted))
            case "back":
                await take_back(interaction, kept, event)
            case "remind" | "quiet" as action:
                await set_remind(interaction, kept, event, remind=action == "remind")
            case "calendar":
                await give_calendar(interaction, kept, event)
            case _:
                await show_people(interaction, kept, event)


def require_open(kept: Kept, event: Event, interaction: Interaction) -> None:
    """Let pass what can still be answered. Raises UserError."""
    over = kept.occurrence.end <= interaction.client.clock()
    if over or kept.occurrence.state not in (State.OPEN, State.PLANNED):
        raise UserError("event-is-over", title=event.title)


async def answer(interaction: Interaction, kept: Kept, event: Event, wanted: Rsvp) -> None:
    """Keep the answer and confirm it in private; the card follows a little later."""
    require_open(kept, event, interaction)
    client = interaction.client
    kept_as = await client.answers.keep(kept, event, interaction.user.id, wanted)
    mine = kept_as.mine
    shown = client.announcer.show(event, kept, kept_as.counts)
    reply = draw_answer(
        shown,
        mine.answer if mine else wanted,
        voice_for(interaction),
        remind=mine is not None and mine.remind,
        home=await _home_of(interaction),
    )
    await tell(interaction, reply)


async def _home_of(interaction: Interaction) -> City | None:
    """Return the person's home, None also if the store is too busy: it is a mere convenience here."""
    try:
        home = await interaction.client.home_of(interaction.user.id)
    except StorageError:
        return None
    return home


async def _counts(interaction: Interaction, kept: Kept) -> Counts:
    async with interaction.client.reading() as connection:
        return await rsvps.count(connection, kept.id)


async def take_back(interaction: Interaction, kept: Kept, event: Event) -> None:
    """Forget the answer; whoever waits gets the place."""
    await interaction.client.answers.keep(kept, event, interaction.user.id, None)
    await redraw(interaction, Reply(voice_for(interaction).say("event-taken-back")))


async def set_remind(interaction: Interaction, kept: Kept, event: Event, *, remind: bool) -> None:
    """Keep whether the person wants a direct message before the start."""
    require_open(kept, event, interaction)
    client = interaction.client
    async with client.writing() as connection:
        await rsvps.set_remind(connection, kept.id, interaction.user.id, remind=remind)
        mine = await rsvps.load(connection, kept.id, interaction.user.id)
    if mine is None:
        raise UserError("event-no-answer")
    home = await _home_of(interaction)
    shown = client.announcer.show(event, kept, await _counts(interaction, kept))
    reply = draw_answer(shown, mine.answer, voice_for(interaction), remind=remind, home=home)
    await redraw(interaction, reply)


async def give_calendar(interaction: Interaction, kept: Kept, event: Event) -> None:
    """Send the calendar file, for this person's eyes."""
    voice = voice_for(interaction)
    async with interaction.client.reading() as connection:
        all_of = await occurrences.list_of_event(connection, event.id)
    shown = interaction.client.announcer.show(event, kept, await _counts(interaction, kept))
    link = card_url(event.guild, kept.card_channel, kept.card)
    other_zone = next((c.timezone for c in shown.cities if c.key == event.other), "")
    content = calendar(
        event,
        [k.occurrence for k in all_of],
        calendar_wording(shown, voice, link),
        stamp=interaction.client.clock(),
        other_zone=other_zone,
    )
    file = discord.File(io.BytesIO(content), f"event-{event.id}.ics")
    await tell(interaction, Reply(voice.say("event-calendar"), files=[file]))


async def show_people(interaction: Interaction, kept: Kept, event: Event) -> None:
    """Show moderators who answered what, and everybody else how many."""
    voice = voice_for(interaction)
    shown = interaction.client.announcer.show(event, kept, await _counts(interaction, kept))
    if not is_announcer(interaction, await settings_of(interaction)):
        counts = draw_list([shown], [""], voice)
        await tell(interaction, Reply(voice.say("event-list-not-yours"), [counts]))
        return
    async with interaction.client.reading() as connection:
        people = await rsvps.list_all(connection, kept.id)
    await tell(interaction, draw_people(shown, [(a.user_id, a.answer) for a in people], voice))


class EventsMenu(Lasting, template="events"):
    """Opens the card of an event from the list, with its buttons, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        kept, event = await find(interaction, int(self.chosen(interaction)[0]))
        voice = voice_for(interaction)
        shown = interaction.client.announcer.show(event, kept, await _counts(interaction, kept))
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
            for kept in coming:
                event = await events.load(connection, kept.occurrence.event)
                if event is None or event.id in seen:
                    continue
                seen.add(event.id)
                counts = await rsvps.count(connection, kept.id)
                rows.append(self.bot.announcer.show(event, kept, counts))
                links.append(card_url(event.guild, kept.card_channel, kept.card))
                problems += [
                    f"⚠️ {safe(event.title)}: {line}" for line in troubles(kept, event, voice)
                ]
                if len(rows) == SHOWN_AT_ONCE:
                    break
        return rows, links, problems


def _option(shown: Shown, voice: Voice) -> discord.SelectOption:
    start = shown.occurrence.start
    return option(
        plain(shown.event.title), str(shown.id), voice.texts.date(voice.locale, start.date())
    )


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(EventButton, EventsMenu)
    await bot.add_cog(EventsCog(bot))
