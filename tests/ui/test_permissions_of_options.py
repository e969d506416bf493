"""Where the bot can post, and what it lacks there."""

from dataclasses import dataclass, field

import discord
import pytest

from bot.ui.permissions import POSTABLE, missing_for_option

TEXT, THREAD = discord.ChannelType.text, discord.ChannelType.public_thread
ALL = discord.Permissions.all()
BOT = object()


@dataclass
class Channel:
    """As much of a channel as is looked at."""

    type: discord.ChannelType
    id: int = 1
    parent_id: int = 0
    given: discord.Permissions = field(default_factory=discord.Permissions)

    def permissions_for(self, who: object) -> discord.Permissions:
        assert who is BOT
        return self.given


@dataclass
class Guild:
    channels: dict[int, Channel]
    me: object = BOT

    def get_channel(self, channel_id: int) -> Channel | None:
        return self.channels.get(channel_id)


@dataclass
class Role:
    mentionable: bool


def without(*names: str) -> discord.Permissions:
    given = discord.Permissions.all()
    given.update(**dict.fromkeys(names, False))
    return given


def lacks(channel: Channel, *others: Channel, role: Role | None = None) -> list[str]:
    guild = Guild({c.id: c for c in (channel, *others) if c.type is TEXT})
    return missing_for_option(guild, channel, role)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        (ALL, []),
        (without("send_messages"), ["send_messages"]),
        (without("embed_links", "view_channel"), ["view_channel", "embed_links"]),
        (without("send_messages_in_threads"), []),
        (without("mention_everyone"), []),
    ],
    ids=["all", "may not write", "may not see or embed", "threads are no matter", "pings are none"],
)
def test_a_channel_needs_what_a_post_needs(given: discord.Permissions, missing: list[str]) -> None:
    assert lacks(Channel(TEXT, given=given)) == missing


def test_in_a_thread_the_right_of_its_channel_counts() -> None:
    thread = Channel(THREAD, id=2, parent_id=1)

    assert lacks(thread, Channel(TEXT, given=without("send_messages"))) == []
    assert lacks(thread, Channel(TEXT, given=without("send_messages_in_threads"))) == [
        "send_messages_in_threads"
    ]


def test_a_channel_that_is_not_known_cannot_be_seen() -> None:
    assert lacks(Channel(THREAD, id=2, parent_id=9)) == ["view_channel"]


@pytest.mark.parametrize(
    ("mentionable", "given", "missing"),
    [
        (True, without("mention_everyone"), []),
        (False, without("mention_everyone"), ["mention_everyone"]),
        (False, ALL, []),
    ],
)
def test_a_role_must_be_mentionable_or_the_bot_may_mention_all(
    mentionable: bool, given: discord.Permissions, missing: list[str]
) -> None:
    assert lacks(Channel(TEXT, given=given), role=Role(mentionable)) == missing


@pytest.mark.parametrize(
    ("kind", "postable"),
    [
        (discord.ChannelType.text, True),
        (discord.ChannelType.news, True),
        (discord.ChannelType.private_thread, True),
        (discord.ChannelType.voice, False),
        (discord.ChannelType.forum, False),
        (discord.ChannelType.category, False),
    ],
)
def test_news_are_posted_where_text_is_written(kind: discord.ChannelType, postable: bool) -> None:
    assert (kind in POSTABLE) is postable
