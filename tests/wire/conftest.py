"""A Discord on the loopback for every test in this folder, and our bot connected to it."""

from collections.abc import AsyncIterator

import pytest

from tests.discord_stand_in import DiscordStandIn


@pytest.fixture
async def discord() -> AsyncIterator[DiscordStandIn]:
    """A Discord of our own; the test fails if the bot broke one of Discord's limits."""
    async with DiscordStandIn() as stand_in:
        yield stand_in
    assert stand_in.violations == []
