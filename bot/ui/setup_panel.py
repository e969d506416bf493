"""Draw the panel of /setup: what is set, what is missing, and menus to change it."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from bot.gazetteer.model import City
from bot.ui import custom_ids
from bot.ui.limits import MODAL_TITLE, fit
from bot.ui.permissions import Place, needed_to_post
from bot.ui.reply import CardView, Reply
from bot.ui.voice import Voice
from bot.words.catalogue import LOCALES
from bot.words.permissions import in_words
from bot.words.text import clip

LANGUAGE_NAMES = {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "de": "Deutsch",
    "fr": "Français",
    "es-ES": "Español",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """What a server has set up, with the channels and the role looked up.

    `news` and `events` are None where not set; `lost` names ("news", "events", "role") what is set
    but gone. Quiet hours are minutes after local midnight, None where not set.
    """

    me: discord.Member
    home: City | None
    locale: str
    news: Place | None
    events: Place | None
    announcer: discord.Role | None
    quiet: tuple[int, int] | None
    lost: Sequence[str] = ()


def draw_panel(panel: Panel, voice: Voice, *, notice: str = "") -> Reply:
    """Return the panel; `notice` is a sentence about what was just done."""
    embed = discord.Embed(title=voice.say("setup-title"), colour=discord.Colour.blurple())
    nothing = voice.say("setup-not-set")

    def row(name: str, value: str) -> None:
        embed.add_field(name=voice.say(f"setup-{name}"), value=value, inline=False)

    row("home", voice.place(panel.home) if panel.home else nothing)
    row("news", _channel(panel, "news", panel.news, voice))
    row("events", _channel(panel, "events", panel.events, voice))
    row("announcer", _role(panel, voice))
    row("language", LANGUAGE_NAMES.get(panel.locale, panel.locale))
    row(
        "quiet",
        voice.say("setup-quiet-from-to", start=hhmm(panel.quiet[0]), end=hhmm(panel.quiet[1]))
        if panel.quiet
        else nothing,
    )
    row("server-rights", _server_rights(panel, voice))
    return Reply(notice, [fit(embed)], _view(panel, voice))


def _channel(panel: Panel, name: str, channel: Place | None, voice: Voice) -> str:
    if name in panel.lost:
        return f"✗ {voice.say('setup-channel-gone')}"
    if channel is None:
        return voice.say("setup-not-set")
    may = channel.permissions_for(panel.me)
    lines = [channel.mention]
    for permission in needed_to_post(channel, picture=True):
        lines.append(_mark(getattr(may, permission), in_words(permission), voice))
    return "\n".join(lines)


def _mark(allowed: bool, name: str, voice: Voice) -> str:
    """Return "✓ Send Messages", or "✗ Send Messages – missing": not told by the sign alone."""
    return f"✓ {name}" if allowed else f"✗ {voice.say('setup-missing', permission=name)}"


def _role(panel: Panel, voice: Voice) -> str:
    if "role" in panel.lost:
        return f"✗ {voice.say('setup-role-gone')}"
    if panel.announcer is None:
        return voice.say("setup-no-role")
    lines = [panel.announcer.mention]
    if not panel.announcer.permissions.create_events:
        # Discord hides /event from whoever lacks its permission, whatever we would allow.
        lines.append(voice.say("setup-role-hint", role=panel.announcer.mention))
    return "\n".join(lines)


def _server_rights(panel: Panel, voice: Voice) -> str:
    may = panel.me.guild_permissions
    lines = [_mark(may.create_events, in_words("create_events"), voice)]
    if not may.create_events:
        lines.append(voice.say("setup-create-events-hint"))
    return "\n".join(lines)


def _view(panel: Panel, voice: Voice) -> CardView:
    view = CardView()
    kinds = [discord.ChannelType.text, discord.ChannelType.news]
    for row, (name, chosen) in enumerate((("news", panel.news), ("events", panel.events))):
        channels: discord.ui.ChannelSelect[discord.ui.View] = discord.ui.ChannelSelect(
            custom_id=custom_ids.setting(name),
            placeholder=clip(voice.say(f"setup-choose-{name}"), 150),
            channel_types=kinds,
            min_values=0,
            default_values=[chosen] if chosen is not None else [],
            row=row,
        )
        view.add_item(channels)
    roles: discord.ui.RoleSelect[discord.ui.View] = discord.ui.RoleSelect(
        custom_id=custom_ids.setting("announcer"),
        placeholder=clip(voice.say("setup-choose-announcer"), 150),
        min_values=0,
        default_values=[panel.announcer] if panel.announcer is not None else [],
        row=2,
    )
    view.add_item(roles)
    view.add_item(
        discord.ui.Select(
            custom_id=custom_ids.setting("language"),
            placeholder=clip(voice.say("setup-choose-language"), 150),
            options=[
                discord.SelectOption(
                    label=LANGUAGE_NAMES[locale], value=locale, default=locale == panel.locale
                )
                for locale in LOCALES
            ],
            row=3,
        )
    )
    view.button(voice.say("setup-button-home"), custom_ids.setting("home"), row=4)
    view.button(voice.say("setup-button-quiet"), custom_ids.setting("quiet"), row=4)
    view.button(
        voice.say("setup-button-test"),
        custom_ids.setting("test"),
        row=4,
        disabled=panel.news is None and panel.events is None,
    )
    view.button(voice.say("setup-button-refresh"), custom_ids.setting("refresh"), row=4)
    return view


def hhmm(minute: int) -> str:
    """Return "22:30" for 1350."""
    return f"{minute // 60:02}:{minute % 60:02}"


def home_fields(panel: Panel, voice: Voice) -> discord.ui.Label[discord.ui.Modal]:
    """Return the field of the form that asks for the home city."""
    value = ""
    if panel.home is not None:
        value = ", ".join(part for part in (panel.home.name, panel.home.region) if part)
    return _field("home", value, 100, voice)


def quiet_fields(panel: Panel, voice: Voice) -> list[discord.ui.Label[discord.ui.Modal]]:
    """Return the two fields of the form that asks for quiet hours."""
    start, end = panel.quiet or (None, None)
    return [
        _field("quiet-from", "" if start is None else hhmm(start), 8, voice),
        _field("quiet-to", "" if end is None else hhmm(end), 8, voice),
    ]


def _field(name: str, value: str, most: int, voice: Voice) -> discord.ui.Label[discord.ui.Modal]:
    box: discord.ui.TextInput[discord.ui.Modal] = discord.ui.TextInput(
        custom_id=name, default=clip(value, most), max_length=most, required=False
    )
    return discord.ui.Label(text=clip(voice.say(f"setup-field-{name}"), 45), component=box)


def form_title(name: str, voice: Voice) -> str:
    """Return the title of a form of the panel."""
    return clip(voice.say(f"setup-button-{name}"), MODAL_TITLE)
