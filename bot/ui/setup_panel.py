"""Draw the panel of /setup, with menus to change what is set, and its forms."""

from dataclasses import replace

import discord

from bot.ui import custom_ids
from bot.ui.limits import MODAL_TITLE
from bot.ui.render import render
from bot.ui.reply import CardView, Reply
from bot.ui.setting import Setting
from bot.words.catalogue import LOCALES
from bot.words.setup import LANGUAGE_NAMES, Panel, Place, Role, hhmm, setup_outline
from bot.words.text import clip
from bot.words.voice import Voice


def draw_panel(panel: Panel, setting: Setting, *, notice: str = "") -> Reply:
    """Return the panel; `notice` is a line, written already, about what was just done."""
    reply = render(setup_outline(panel, setting.words), setting)
    return replace(reply, content=notice, view=_view(panel, setting.words))


def _view(panel: Panel, voice: Voice) -> CardView:
    view = CardView()
    kinds = [discord.ChannelType.text, discord.ChannelType.news]
    menus = (
        ("news", panel.news, kinds),
        ("events", panel.events, [*kinds, discord.ChannelType.forum]),
    )
    for row, (name, chosen, kinds) in enumerate(menus):
        channels: discord.ui.ChannelSelect[discord.ui.View] = discord.ui.ChannelSelect(
            custom_id=custom_ids.setting(name),
            placeholder=clip(voice.say(f"setup-choose-{name}"), 150),
            channel_types=kinds,
            min_values=0,
            default_values=_chosen(chosen, discord.SelectDefaultValueType.channel),
            row=row,
        )
        view.add_item(channels)
    roles: discord.ui.RoleSelect[discord.ui.View] = discord.ui.RoleSelect(
        custom_id=custom_ids.setting("announcer"),
        placeholder=clip(voice.say("setup-choose-announcer"), 150),
        min_values=0,
        default_values=_chosen(panel.announcer, discord.SelectDefaultValueType.role),
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
    view.button(voice.say("setup-button-year"), custom_ids.server_year("show"), row=4)
    view.button(voice.say("setup-button-refresh"), custom_ids.setting("refresh"), row=4)
    return view


def _chosen(
    one: Place | Role | None, kind: discord.SelectDefaultValueType
) -> list[discord.SelectDefaultValue]:
    return [discord.SelectDefaultValue(id=one.id, type=kind)] if one is not None else []


def home_fields(panel: Panel, voice: Voice) -> discord.ui.Label[discord.ui.Modal]:
    """Return the field of the form that asks for the home city."""
    value = ""
    if panel.home is not None:
        home = voice.tidied(panel.home)
        value = ", ".join(part for part in (home.name, home.region) if part)
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
