"""Who may set a server up, announce there, and ping whom."""

from types import SimpleNamespace
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.cogs.event_rights import (
    is_announcer,
    require_announcer,
    require_channel,
    require_guild,
    require_manager,
    require_pingable,
)
from bot.errors import UserError
from bot.storage.guilds import GuildSettings

ANNOUNCERS, OTHERS = 5, 6
SETTINGS = GuildSettings(1, announcer_role_id=ANNOUNCERS)
POSTING = ("view_channel", "send_messages", "embed_links")


def may(*names: str) -> discord.Permissions:
    return discord.Permissions(**dict.fromkeys(names, True))


class Person(discord.Member):
    def __init__(self, *role_ids: int) -> None:
        self.has = [SimpleNamespace(id=number) for number in role_ids]

    @property
    def roles(self) -> Any:
        return self.has


class Channel(discord.TextChannel):
    """A channel where the bot and everybody else may do what they are given."""

    def __init__(self, bot: discord.Permissions, person: discord.Permissions) -> None:
        self.id, self._type = 20, 0
        self.guild = GUILD
        self.bot, self.person = bot, person

    def permissions_for(self, obj: Any, /) -> discord.Permissions:
        return self.bot if obj is GUILD.me else self.person


GUILD: Any = SimpleNamespace(id=1, me=object(), get_channel_or_thread=lambda number: None)


def asked(*names: str, user: object = None, guild: Any = GUILD) -> Any:
    """Return an interaction of somebody who may do what is named."""
    return SimpleNamespace(permissions=may(*names), user=user or Person(), guild=guild)


@pytest.mark.parametrize(
    ("interaction", "allowed"),
    [
        (asked("create_events"), True),
        (asked("manage_events"), True),
        (asked("manage_guild"), True),
        (asked("send_messages", "manage_messages", "manage_channels"), False),
        (asked(user=Person(OTHERS, ANNOUNCERS)), True),
        (asked(user=Person(OTHERS)), False),
        (asked(user=SimpleNamespace(roles=[SimpleNamespace(id=ANNOUNCERS)])), False),
    ],
    ids=[
        "creates",
        "manages events",
        "manages all",
        "moderates",
        "role",
        "other role",
        "no member",
    ],
)
def test_who_may_announce(interaction: Any, allowed: bool) -> None:
    assert is_announcer(interaction, SETTINGS) is allowed
    if allowed:
        require_announcer(interaction, SETTINGS)
        return
    with pytest.raises(UserError, match="event-not-announcer"):
        require_announcer(interaction, SETTINGS)


def test_where_no_role_is_set_no_role_helps() -> None:
    assert not is_announcer(asked(user=Person(OTHERS)), GuildSettings(1))


def test_only_who_manages_the_server_sets_it_up() -> None:
    assert require_manager(asked("manage_guild")) is GUILD
    with pytest.raises(app_commands.MissingPermissions):
        require_manager(asked("create_events", "manage_events"))


@pytest.mark.parametrize("guild", [None, SimpleNamespace(me=None)], ids=["private", "not there"])
def test_a_server_is_one_that_the_bot_is_in(guild: Any) -> None:
    with pytest.raises(app_commands.NoPrivateMessage):
        require_guild(asked("manage_guild", guild=guild))


@pytest.mark.parametrize(
    ("bot", "person", "picture", "refused"),
    [
        (POSTING, POSTING, False, None),
        (POSTING, ("view_channel", "send_messages"), False, None),
        (POSTING, POSTING, True, "event-channel-not-writable"),
        ((*POSTING, "attach_files"), POSTING, True, None),
        (("view_channel", "send_messages"), POSTING, False, "event-channel-not-writable"),
        (POSTING, ("view_channel",), False, "event-channel-not-yours"),
        (POSTING, ("send_messages",), False, "event-channel-not-yours"),
    ],
    ids=["both", "no cards of one's own", "no pictures", "pictures", "no cards", "mute", "blind"],
)
def test_an_event_is_posted_where_both_the_bot_and_the_person_may(
    bot: tuple[str, ...], person: tuple[str, ...], picture: bool, refused: str | None
) -> None:
    channel = Channel(may(*bot), may(*person))
    there = SimpleNamespace(
        id=1, me=GUILD.me, get_channel_or_thread=lambda number: channel if number == 20 else None
    )

    if refused is None:
        assert require_channel(asked(guild=there), 20, picture=picture) is channel
        return
    with pytest.raises(UserError, match=refused):
        require_channel(asked(guild=there), 20, picture=picture)


def test_a_channel_that_is_gone_is_said_so() -> None:
    with pytest.raises(UserError, match="event-channel-gone"):
        require_channel(asked(), 20, picture=False)


@pytest.mark.parametrize(
    ("everyone", "mentionable", "bot", "person", "refused"),
    [
        (True, True, True, True, "event-role-everyone"),
        (False, True, False, False, None),
        (False, False, True, True, None),
        (False, False, False, True, "event-role-not-pingable"),
        (False, False, True, False, "event-role-not-yours"),
    ],
    ids=["everyone", "anybody may", "both may", "the bot may not", "the person may not"],
)
def test_a_role_is_pinged_where_both_the_bot_and_the_person_may(
    everyone: bool, mentionable: bool, bot: bool, person: bool, refused: str | None
) -> None:
    pings = {True: may("mention_everyone"), False: may()}
    role: Any = SimpleNamespace(id=5, mentionable=mentionable, is_default=lambda: everyone)
    channel = Channel(pings[bot], pings[person])

    if refused is None:
        require_pingable(asked(), role, channel)
        return
    with pytest.raises(UserError, match=refused):
        require_pingable(asked(), role, channel)
