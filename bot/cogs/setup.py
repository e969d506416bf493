"""/setup: what a server wants, and what the bot is still missing there."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.asking import with_cities
from bot.cogs.calendar_address import calendar_address
from bot.cogs.event_rights import require_guild, require_manager
from bot.cogs.interaction import Interaction
from bot.cogs.lasting import FORMS, AnsweringModal, Lasting, whole_id
from bot.cogs.options.city import CityText
from bot.cogs.pages import setting_for
from bot.cogs.replying import redraw, respond
from bot.door.door import Denied
from bot.errors import UserError
from bot.events.week import begun
from bot.gazetteer.model import City
from bot.storage import guilds, server_years, week_ahead
from bot.storage.guilds import GuildSettings
from bot.ui.command_names import BY_SERVERS, SERVERS_ONLY, words
from bot.ui.markdown import markdown
from bot.ui.permissions import Postable, Target, missing_to_post, needed_to_post, postable, target
from bot.ui.reply import Reply
from bot.ui.setup_panel import draw_panel, form_title, home_fields, quiet_fields
from bot.words.catalogue import LOCALES, best_locale
from bot.words.errors import refusal_line
from bot.words.outline import Mention
from bot.words.permissions import permission_name
from bot.words.setup import Panel, Place, Role
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

Switch = Literal["on", "off"]
MENUS = "news|events|announcer|language"
BUTTONS = "home|quiet|test|refresh"


def voice_for(interaction: Interaction) -> Voice:
    """Return the voice that speaks to this person."""
    return setting_for(interaction).words


async def load(interaction: Interaction) -> GuildSettings:
    return await interaction.client.guild_settings(interaction.guild_id)


async def store(interaction: Interaction, **changes: Any) -> GuildSettings:
    """Keep changed settings and return all of them."""
    client = interaction.client
    async with client.writing() as connection:
        before = await guilds.load(connection, require_guild(interaction).id)
        after = replace(before, **changes)
        await guilds.store(connection, after, client.clock())
    return after


def panel_of(interaction: Interaction, settings: GuildSettings) -> Panel:
    """Return what the panel shows."""
    guild = require_guild(interaction)
    news = postable(guild.get_channel_or_thread(settings.news_channel_id or 0))
    events = target(guild.get_channel_or_thread(settings.event_channel_id or 0))
    role = guild.get_role(settings.announcer_role_id or 0)
    wanted = {
        "news": (settings.news_channel_id, news),
        "events": (settings.event_channel_id, events),
        "role": (settings.announcer_role_id, role),
    }
    start, end = settings.quiet_from_minute, settings.quiet_to_minute
    week_in = server_years.channel_of(settings) if settings.week_ahead else None
    return Panel(
        home=interaction.client.world.cities.by_key(settings.home_city or ""),
        locale=settings.locale or best_locale(str(guild.preferred_locale)),
        news=place_of(news) if news else None,
        events=place_of(events) if events else None,
        announcer=Role(role.id, role.permissions.create_events) if role else None,
        quiet=None if start is None or end is None else (start, end),
        may_create=guild.me.guild_permissions.create_events,
        week_in=week_in,
        mentions=settings.mention_going,
        lost=frozenset(name for name, (number, found) in wanted.items() if number and not found),
    )


def place_of(channel: Target) -> Place:
    """Return a channel as the panel shows it."""
    apart = isinstance(channel, discord.ForumChannel)
    needed = needed_to_post(channel.type, picture=True, own_threads=apart)
    return Place(channel.id, needed, frozenset(missing_to_post(channel, picture=True)))


async def redraw_panel(interaction: Interaction, settings: GuildSettings, notice: str) -> None:
    """Show the panel as it is now, in place of the one that was used."""
    await redraw(interaction, panel_reply(interaction, settings, notice))


def panel_reply(interaction: Interaction, settings: GuildSettings, notice: str = "") -> Reply:
    """Return the panel as it is now; `notice` is about what was just done."""
    return draw_panel(panel_of(interaction, settings), setting_for(interaction), notice=notice)


class SettingMenu(Lasting, template=rf"setting:(?P<name>{MENUS})"):
    """Keeps what was chosen in a menu of the panel; choosing nothing clears it."""

    async def pressed(self, interaction: Interaction) -> None:
        guild = require_manager(interaction)
        voice = voice_for(interaction)
        chosen = self.chosen(interaction)
        name = self.state["name"]
        if name == "language":
            if chosen[0] not in LOCALES:
                raise UserError("error-gone")
            settings = await store(interaction, locale=chosen[0])
        elif name == "announcer":
            role = guild.get_role(whole_id(chosen[0])) if chosen else None
            if chosen and role is None:
                raise UserError("error-gone")
            if role is not None and role.is_default():
                raise UserError("setup-role-everyone")
            settings = await store(interaction, announcer_role_id=role.id if role else None)
        else:
            column = "news_channel_id" if name == "news" else "event_channel_id"
            channel = guild.get_channel_or_thread(whole_id(chosen[0])) if chosen else None
            if chosen and channel is None:
                raise UserError("error-gone")  # of another server, or gone meanwhile
            settings = await store(interaction, **{column: channel.id if channel else None})
        await redraw_panel(interaction, settings, voice.say("setup-saved"))


class SettingButton(Lasting, template=rf"setting:(?P<name>{BUTTONS})"):
    """Opens a form of the panel, posts a test, or looks again."""

    async def pressed(self, interaction: Interaction) -> None:
        require_manager(interaction)
        settings = await load(interaction)
        match self.state["name"]:
            case "home" | "quiet" as name:
                panel = panel_of(interaction, settings)
                await interaction.response.send_modal(SettingForm(name, panel, interaction))
            case "test":
                await interaction.response.defer()
                notice = await post_tests(interaction, settings)
                reply = panel_reply(interaction, settings, notice)
                await interaction.edit_original_response(**reply.parts())
            case _:
                await redraw_panel(interaction, settings, "")


class SettingForm(AnsweringModal):
    """Asks for the home city, or for the quiet hours."""

    def __init__(self, name: str, panel: Panel, interaction: Interaction) -> None:
        voice = voice_for(interaction)
        super().__init__(title=form_title(name, voice), kind="setting", state=name)
        fields = [home_fields(panel, voice)] if name == "home" else quiet_fields(panel, voice)
        self.name = name
        self.boxes: list[discord.ui.TextInput[Any]] = []
        for label in fields:
            self.add_item(label)
            if isinstance(label.component, discord.ui.TextInput):
                self.boxes.append(label.component)

    async def submitted(self, interaction: Interaction) -> None:
        require_manager(interaction)
        values = [box.value.strip() for box in self.boxes]
        if self.name == "home":
            await with_cities(interaction, (values[0],), keep_home)
            return
        start, end = (read_time(value) if value else None for value in values)
        if (start is None) != (end is None):
            raise UserError("setup-quiet-both")
        settings = await store(interaction, quiet_from_minute=start, quiet_to_minute=end)
        await redraw_panel(interaction, settings, voice_for(interaction).say("setup-saved"))


async def _form_of(interaction: Interaction, name: str) -> SettingForm:
    require_manager(interaction)
    if name not in {"home", "quiet"}:
        raise UserError("error-gone")
    return SettingForm(name, panel_of(interaction, await load(interaction)), interaction)


FORMS["setting"] = _form_of


async def keep_home(interaction: Interaction, cities: tuple[City | None, ...]) -> None:
    """Keep the server's home city, None for none, and show the panel."""
    require_manager(interaction)
    [city] = cities
    settings = await store(interaction, home_city=city.key if city else None)
    notice = voice_for(interaction).say("setup-saved")
    if interaction.type is discord.InteractionType.modal_submit:
        await redraw_panel(interaction, settings, notice)
        return
    await respond(interaction, panel_reply(interaction, settings, notice))


def read_time(text: str) -> int:
    """Return minutes after midnight for "22:30", "22.30", "22h30", "22" or "10 pm". Raises UserError."""
    match = re.fullmatch(r"(\d{1,2})(?: ?[:.h] ?(\d\d)?)? ?([ap])?\.?m?\.?(?: uhr)?", text.lower())
    if match is None:
        raise UserError("setup-time-unreadable", text=text)
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    if hour > 23 or minute > 59:
        raise UserError("setup-time-unreadable", text=text)
    return hour * 60 + minute


async def post_tests(interaction: Interaction, settings: GuildSettings) -> str:
    """Post a test into each channel that is set; return in words how that went."""
    guild = require_guild(interaction)
    voice = voice_for(interaction)
    lines = []
    wanted = [settings.news_channel_id, settings.event_channel_id]
    for channel_id in dict.fromkeys(c for c in wanted if c is not None):
        channel = target(guild.get_channel_or_thread(channel_id))
        if channel is None:
            lines.append(f"✗ {markdown(voice.say('setup-channel-gone'))}")
        elif missing := missing_to_post(channel):
            refused = voice.line(
                "event-channel-not-writable",
                channel=Mention("#", channel.id),
                permission=permission_name(missing[0], voice),
            )
            lines.append(f"✗ {markdown(refused)}")
        elif isinstance(channel, discord.ForumChannel):
            said = voice.line("setup-test-forum", channel=Mention("#", channel.id))
            lines.append(f"✓ {markdown(said)}")
        else:
            lines.append(await _post_test(interaction, channel, settings))
    return "\n".join(lines)


async def _post_test(interaction: Interaction, channel: Postable, settings: GuildSettings) -> str:
    voice = voice_for(interaction)
    locale = settings.locale or best_locale(str(channel.guild.preferred_locale))
    text = voice.texts.say(locale, "setup-test-post")
    try:
        await interaction.client.door.ask(lambda: channel.send(text))
    except Denied as denied:
        verdict = denied.verdict
        why = refusal_line(verdict.why, verdict.answer.code, voice, channel.id)
        return f"✗ {markdown(why)}"
    posted = voice.line("setup-test-posted", channel=Mention("#", channel.id))
    return f"✓ {markdown(posted)}"


class SetupCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    @app_commands.command(name="setup", description=words("command-setup"))
    @app_commands.describe(
        city=words("option-setup-city"),
        calendar=words("option-setup-calendar"),
        week=words("option-setup-week"),
        mention=words("option-setup-mention"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.allowed_contexts(guilds=SERVERS_ONLY.guild, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=BY_SERVERS.guild, users=False)
    async def setup_(
        self,
        interaction: Interaction,
        city: CityText = "",
        calendar: Literal["show", "renew"] | None = None,
        week: Switch | None = None,
        mention: Switch | None = None,
    ) -> None:
        require_manager(interaction)
        if calendar is not None:
            reply = await calendar_address(interaction, renew=calendar == "renew")
            await respond(interaction, reply, ephemeral=True)
            return
        if week is not None:
            await self._turn_week(interaction, on=week == "on")
        if mention is not None:
            await store(interaction, mention_going=mention == "on")
        if city:
            await with_cities(interaction, (city,), keep_home)
            return
        settings = await load(interaction)
        notice = "" if week is mention is None else voice_for(interaction).say("setup-saved")
        await respond(interaction, panel_reply(interaction, settings, notice))

    async def _turn_week(self, interaction: Interaction, *, on: bool) -> None:
        """Have the week told from the next Monday on, or no more. Raises UserError without a channel."""
        settings = await load(interaction)
        if on and server_years.channel_of(settings) is None:
            raise UserError("setup-week-no-channel")
        zone, now = server_years.zone_in(settings, self.bot.world.cities), self.bot.clock()
        async with self.bot.writing() as connection:
            await week_ahead.turn(
                connection, settings.guild_id, on=on, told=begun(now, zone), now=now
            )


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(SettingMenu, SettingButton)
    await bot.add_cog(SetupCog(bot))
