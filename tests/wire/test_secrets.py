"""No secret is in any sentence, log line or figure: planted ones are looked for in all of them."""

import logging
from typing import Any

import pytest

from bot.config import Settings
from tests.discord_stand_in import DiscordStandIn
from tests.press import Press

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
    ("explore path", {"city": "Seattle", "other": "Bergen"}),
    ("explore common", {"city": "Seattle", "other": "Bergen"}),
    ("explore near", {"city": "Seattle"}),
    ("explore country", {"city": "Seattle", "country": "Japan"}),
    ("explore match", {"city": "Seattle"}),
    ("explore top", {"country": "Japan"}),
    ("explore anniversaries", {"city": "Seattle"}),
    ("home set", {"city": "Seattle"}),
    ("home show", {}),
    ("home clear", {}),
    ("quiz play", {}),
    ("quiz scores", {}),
    ("privacy export", {}),
    ("privacy delete", {}),
    ("follow city", {"city": "Seattle"}),
    ("follow pause", {"subscription": "1"}),
    ("follow resume", {"subscription": "1"}),
    ("follow test", {"subscription": "1"}),
    ("follow remove", {"subscription": "1"}),
    ("event create", {"title": "Gala", "when": "tomorrow 18:00", "city": "Bergen"}),
    ("event edit", {"event": "1"}),
    ("event cancel", {"event": "1"}),
    ("event announce", {"event": "1"}),
    ("event again", {"event": "1", "when": "tomorrow 18:00"}),
    ("event people", {"event": "1"}),
    ("event when-both", {"city": "Seattle", "other": "Bergen"}),
    ("twin invite", {}),
    ("twin accept", {"code": "ABCD-EFGH"}),
    ("twin list", {}),
    ("twin end", {"code": "ABCD-EFGH"}),
]


def names_of(command: dict[str, Any]) -> set[str]:
    """Return the command's name, or those of its parts."""
    parts = [o for o in command.get("options", []) if o["type"] == 1]
    return {f"{command['name']} {part['name']}" for part in parts} or {command["name"]}


async def test_no_command_is_left_out(discord: DiscordStandIn, bot) -> None:
    registered = set().union(*(names_of(c) for c in discord.state.commands if c["type"] == 1))

    assert registered - {"follow feed"} == {name for name, _ in EVERYTHING}


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


NAMELESS = (
    "<rss version='2.0'><channel><title></title><item><title>T</title></item></channel></rss>"
)


async def test_a_feed_without_a_title_is_named_by_its_host_alone(
    discord: DiscordStandIn, bot, press: Press, caplog: pytest.LogCaptureFixture
) -> None:
    press.bodies[KEY] = NAMELESS
    address = press.url(KEY)
    with_login = address.replace("://", f"://me:{KEY}@").replace(f"/{KEY}", "/")
    told = []
    with caplog.at_level(logging.DEBUG, logger="bot"):
        for url in (address, with_login, f"{press.url('none')}?key={KEY}", f"http://xn--/{KEY}"):
            answer = await discord.slash(
                "follow feed", url=url, user=discord.moderator, given={"channel": discord.general}
            )
            told.append(answer.text)
        told.append((await discord.slash("follow list", user=discord.moderator)).text)
        told.append(
            (await discord.slash("follow test", user=discord.moderator, subscription="1")).text
        )
        offered = await discord.autocomplete(
            "follow remove", "subscription", user=discord.moderator, subscription=""
        )
        told.append(str(offered))

    assert "127.0.0.1" in told[0]
    assert "127.0.0.1" in told[-1]
    assert [text for text in (*told, caplog.text) if KEY in text] == []
    assert "went wrong" not in " ".join(told)
