"""Which channels Discord offers while a moderator types."""

import discord
import pytest

from bot.cogs.event import EVENT
from bot.ui.permissions import FOLLOWABLE, POSTABLE


@pytest.mark.parametrize("name", ["create", "edit", "announce", "again"])
def test_an_event_is_offered_only_where_its_card_can_be_posted(name: str) -> None:
    parameter = EVENT.get_command(name).get_parameter("channel")

    assert parameter.channel_types == list(FOLLOWABLE)
    assert set(FOLLOWABLE) - set(POSTABLE) == {discord.ChannelType.forum}
