"""What a post says follows its item: corrected, told by others too, in another language."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from sqlalchemy import update

from bot.config import Settings
from bot.storage import guilds
from bot.storage.tables.news import entries
from tests.press import Press
from tests.wire.test_follow import follow, poll, titles
from tests.wire.test_forum import at_once, threads

STORY = "Bergen and Seattle sign a new accord"


@pytest.fixture
async def settings(settings: Settings, press: Press) -> AsyncIterator[Settings]:
    async def translate(request: web.Request) -> web.Response:
        asked = await request.json()
        return web.json_response({"translatedText": f"({asked['target']}) {asked['q']}"})

    app = web.Application()
    app.router.add_post("/translate", translate)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    press.publish("Old item", text="What stood there before.")
    press.bodies["gdelt"] = "{}"
    yield settings.model_copy(
        update={
            "gdelt_url": press.url("gdelt"),
            "allow_private_feeds": True,
            "translate_url": f"http://127.0.0.1:{runner.addresses[0][1]}",
        }
    )
    await runner.cleanup()


def correct(press: Press, before: str, after: str) -> None:
    press.items["town"] = [item.replace(before, after) for item in press.items["town"]]


def found(*articles: tuple[str, str, str]) -> str:
    """Return an answer of GDELT: paper, title, language."""
    now = datetime.now(UTC)
    return json.dumps(
        {
            "articles": [
                {
                    "url": f"https://{paper}.example/1",
                    "title": title,
                    "domain": f"{paper}.example",
                    "language": language,
                    "seendate": f"{now - timedelta(hours=number + 1):%Y%m%dT%H%M%SZ}",
                }
                for number, (paper, title, language) in enumerate(articles)
            ]
        }
    )


async def search(bot, press, *articles: tuple[str, str, str]) -> None:
    press.bodies["gdelt"] = found(*articles)
    bot.newsroom.gdelt._cached.clear()
    await poll(bot)


async def test_a_corrected_item_edits_its_post(discord, bot, press):
    await follow(discord, press.url())
    press.publish("Gala on Monday", text="All are welcome.")
    await poll(bot)
    correct(press, "Gala on Monday</title>", "Gala on Tuesday</title>")
    await poll(bot)
    await poll(bot)

    (message,) = discord.posts(discord.general)
    assert message["embeds"][-1]["title"] == "Gala on Tuesday"
    assert message["edits"] == 1


async def test_a_correction_taken_back_is_taken_back(discord, bot, press):
    await follow(discord, press.url())
    press.publish("Gala", text="On Monday.")
    await poll(bot)
    for before, after in (("Monday", "Tuesday"), ("Tuesday", "Monday"), ("Monday", "Tuesday")):
        correct(press, f"On {before}", f"On {after}")
        await poll(bot)

    (message,) = discord.posts(discord.general)
    assert "On Tuesday." in message["embeds"][-1]["description"]
    assert message["edits"] == 3


async def test_after_a_day_a_post_is_let_be(discord, bot, press):
    await follow(discord, press.url())
    press.publish("Gala on Monday")
    await poll(bot)
    async with bot.db.begin() as connection:
        earlier = datetime.now(UTC) - timedelta(days=2)
        await connection.execute(update(entries).values(first_seen_at=earlier))
    correct(press, "Gala on Monday</title>", "Gala on Tuesday</title>")

    await poll(bot)

    (message,) = discord.posts(discord.general)
    assert message["edits"] == 0


async def test_a_forum_post_is_corrected_with_its_name(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas)
    press.publish("Gala on Monday")
    await poll(bot)
    correct(press, "Gala on Monday</title>", "Gala on Tuesday</title>")

    await poll(bot)

    (thread,) = threads(discord, discord.ideas)
    assert thread["name"] == "Gala on Tuesday"
    assert titles(discord, thread["id"]) == ["Gala on Tuesday"]


async def test_a_post_somebody_deleted_stays_away(discord, bot, press):
    await follow(discord, press.url())
    press.publish("Gala on Monday")
    await poll(bot)
    (message,) = discord.posts(discord.general)
    del discord.state.messages[discord.general][message["id"]]
    correct(press, "Gala on Monday</title>", "Gala on Tuesday</title>")

    await poll(bot)
    listed = await discord.slash("follow list", user=discord.moderator)

    assert discord.posts(discord.general) == []
    assert "⏸" not in listed.text


async def test_what_is_corrected_before_it_is_posted_is_posted_so(discord, bot, press):
    await follow(discord, press.url())
    press.publish("Gala on Monday")
    discord.fail("POST", f"/channels/{discord.general}/messages", status=503)
    await poll(bot)
    correct(press, "Gala on Monday</title>", "Gala on Tuesday</title>")
    await poll(bot)

    await at_once(bot)

    (message,) = discord.posts(discord.general)
    assert message["embeds"][-1]["title"] == "Gala on Tuesday"
    assert message["edits"] == 0


async def test_a_story_of_several_papers_is_one_post(discord, bot, press):
    await discord.slash(
        "follow city",
        city="Seattle",
        other="Bergen",
        channel=discord.general,
        user=discord.moderator,
    )
    await poll(bot)
    await search(bot, press, ("post", STORY, "English"), ("times", STORY, "English"))
    first = discord.posts(discord.general)[0]["embeds"][-1]["description"]
    await search(
        bot,
        press,
        ("wire", STORY + " - Wire", "English"),
        ("post", STORY, "English"),
        ("times", STORY, "English"),
    )

    (message,) = discord.posts(discord.general)
    (embed,) = message["embeds"]
    assert "Also in: [post.example](https://post.example/1)" in first
    assert embed["title"] == STORY
    assert "[wire.example](https://wire.example/1)" in embed["description"]
    assert message["edits"] == 1


async def test_two_feeds_in_one_channel_tell_a_story_once(discord, bot, press):
    press.publish("Other old item", name="other")
    await follow(discord, press.url())
    await follow(discord, press.url("other"))
    press.publish(STORY)
    await poll(bot)
    press.publish(STORY, name="other")
    press.items["other"][0] = press.items["other"][0].replace("town.example", "port.example")
    await poll(bot)

    (message,) = discord.posts(discord.general)
    assert "Also in: [port.example](https://port.example/1)" in message["embeds"][-1]["description"]


async def test_the_sister_city_is_the_author_and_a_foreign_title_is_translated(discord, bot, press):
    async with bot.writing() as connection:
        settings = await guilds.load(connection, int(discord.harbour))
        at_home = replace(settings, home_city="gn:5809844")
        await guilds.store(connection, at_home, datetime.now(UTC))
    await discord.slash(
        "follow city",
        city="Seattle",
        other="Bergen",
        channel=discord.general,
        user=discord.moderator,
    )
    await poll(bot)
    await search(bot, press, ("avis", "Bergen og Seattle feirer vennskapet", "Norwegian"))

    (message,) = discord.posts(discord.general)
    (embed,) = message["embeds"]
    assert embed["author"]["name"] == "Bergen 🇳🇴"
    assert embed["title"] == "Bergen og Seattle feirer vennskapet"
    assert embed["description"].startswith(
        "Machine translation: (en) Bergen og Seattle feirer vennskapet"
    )
    assert "in Norwegian Bokmål" in embed["description"]
