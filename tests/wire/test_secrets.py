"""No secret is in any sentence, log line or figure: planted ones are looked for in all of them."""

import logging
from collections.abc import AsyncIterator

import pytest

from bot.config import Settings
from tests.discord_stand_in import DiscordStandIn
from tests.press import Press
from tests.wire.conftest import connected

KEY = "feedkey1234567890"
TOKEN = "not.a.token"


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    press.publish("Old item", text="What stood there before.")
    press.bodies["gdelt"] = "{}"
    return settings.model_copy(
        update={
            "gdelt_url": f"{press.url('gdelt')}?key={KEY}",
            "news_feeds": (f"{press.url()}?key={KEY}",),
            "allow_private_feeds": True,
        }
    )


@pytest.fixture
async def bot(discord, settings, world) -> AsyncIterator[object]:
    async with connected(discord, settings, world) as bot:
        yield bot


EVERYTHING = [
    ("sister", {"city": "Seattle"}),
    ("pairing", {"city": "Seattle", "other": "Bergen"}),
    ("news", {"city": "Seattle"}),
    ("news", {"city": "Seattle", "other": "Bergen"}),
    ("help", {}),
    ("about", {}),
    ("privacy show", {}),
    ("setup", {}),
    ("events", {}),
    ("follow list", {}),
    ("suggest", {"city": "Seattle", "other": "Bergen"}),
    ("explore random", {}),
]


@pytest.mark.parametrize("broken", [False, True], ids=["all well", "feeds and search fail"])
async def test_no_answer_line_or_figure_holds_a_secret(
    discord: DiscordStandIn, bot, press: Press, caplog: pytest.LogCaptureFixture, broken: bool
) -> None:
    await discord.slash(
        "follow feed",
        url=f"{press.url()}?key={KEY}",
        channel=discord.general,
        user=discord.moderator,
    )
    if broken:
        press.bodies.clear()
    with caplog.at_level(logging.DEBUG, logger="bot"):
        for name, options in EVERYTHING:
            await discord.slash(name, user=discord.moderator, **options)
        await bot.newsroom.poller.round()
        await bot.newsroom.poller.settle()
        await bot.sender.round()
        await bot.sender.settle()

    told = [str(discord.state.messages), caplog.text, bot.figures.text().decode()]
    for text in told:
        assert KEY not in text
        assert TOKEN not in text
