"""What /setup shows, and what is typed into its forms."""

from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.cogs.setup import panel_of, read_time
from bot.errors import UserError
from bot.storage.guilds import GuildSettings


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("22:30", 22 * 60 + 30),
        ("22.30", 22 * 60 + 30),
        ("22h30", 22 * 60 + 30),
        ("22 h", 22 * 60),
        ("22", 22 * 60),
        ("0", 0),
        ("00:00", 0),
        ("23:59", 23 * 60 + 59),
        ("10 pm", 22 * 60),
        ("10:15 P.M.", 22 * 60 + 15),
        ("12 am", 0),
        ("12 pm", 12 * 60),
        ("7 am", 7 * 60),
        ("22:30 Uhr", 22 * 60 + 30),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert read_time(text) == minutes


@pytest.mark.parametrize(
    "text", ["24", "24:00", "22:60", "22:5", "later", "", "-1", "10:30:00", "111"]
)
def test_what_is_no_time_is_said_so(text: str) -> None:
    with pytest.raises(UserError) as caught:
        read_time(text)

    assert caught.value.facts == {"text": text}


@pytest.mark.parametrize(
    ("settings", "lost"),
    [
        (GuildSettings(1), set()),
        (GuildSettings(1, news_channel_id=8), {"news"}),
        (GuildSettings(1, event_channel_id=8), {"events"}),
        (GuildSettings(1, announcer_role_id=8), {"role"}),
        (GuildSettings(1, announcer_role_id=5), set()),
    ],
    ids=["nothing set", "news", "events", "role gone", "role there"],
)
def test_what_was_set_and_is_gone_is_told_and_nothing_else(
    settings: GuildSettings, lost: set[str]
) -> None:
    role = SimpleNamespace(id=5, permissions=discord.Permissions(create_events=True))
    guild = SimpleNamespace(
        id=1,
        me=SimpleNamespace(guild_permissions=discord.Permissions.none()),
        preferred_locale="en-US",
        get_channel_or_thread=lambda number: None,
        get_role={5: role}.get,
    )
    world = SimpleNamespace(cities=SimpleNamespace(by_key=lambda key: None))
    interaction: Any = SimpleNamespace(guild=guild, client=SimpleNamespace(world=world))

    assert panel_of(interaction, settings).lost == lost
