"""/news over the wire: from feeds and a GDELT on the loopback to cards in Discord."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.config import Settings
from bot.live.client import SisterCityBot
from tests.press import Press
from tests.wire.conftest import connected


def articles(*titles: str) -> str:
    now = datetime.now(UTC)
    return json.dumps(
        {
            "articles": [
                {
                    "url": f"https://paper.example/{number}",
                    "title": title,
                    "domain": "paper.example",
                    "seendate": f"{now - timedelta(days=number):%Y%m%dT%H%M%SZ}",
                    "socialimage": f"https://paper.example/{number}.jpg",
                }
                for number, title in enumerate(titles)
            ]
        }
    )


PICTURE = (
    '<media:content url="https://p.example/a.jpg" medium="image">'
    "<media:description>The choir</media:description><media:credit>Jo Vik</media:credit>"
    "</media:content><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Ada</dc:creator>"
)


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    press.publish("Seattle youth art contest", text="A <b>fine</b> picture.", more=PICTURE)
    press.publish("Oslo gala")
    press.bodies["gdelt"] = articles("Seattle and Bergen mark 60 years", "Rain in Seattle")
    return settings.model_copy(
        update={
            "news_feeds": (press.url(),),
            "gdelt_url": press.url("gdelt"),
            "allow_private_feeds": True,
            "news_poll_minutes": 60.0,
        }
    )


@pytest.fixture
async def bot(discord, settings, world) -> AsyncIterator[SisterCityBot]:
    async with connected(discord, settings, world) as bot:
        await bot.newsroom.poller.round()
        await bot.newsroom.poller.settle()
        yield bot


async def test_news_defers_and_shows_what_is_about_the_city(discord, bot):
    reply = await discord.slash("news", city="Seattle")

    assert reply.deferred
    assert "Seattle youth art contest" in reply.text
    assert "Rain in Seattle" not in reply.text
    assert "Oslo gala" not in reply.text
    assert "GDELT" in reply.text


async def test_a_card_has_the_seed_pages_order(discord, bot):
    reply = await discord.slash("news", city="Seattle")

    picture, text = reply.embeds[:2]
    assert picture["image"]["url"] == "https://p.example/a.jpg"
    assert picture["footer"]["text"] == "The choir – Jo Vik"
    assert text["title"] == "Seattle youth art contest"
    assert text["url"].startswith("https://town.example/")
    contributor, excerpt, link = text["description"].split("\n\n")
    assert contributor.startswith("**Ada** · <t:")
    assert excerpt == "A **fine** picture."
    assert link.startswith("[View original](https://town.example/")


async def test_news_of_a_pair_names_both(discord, bot):
    reply = await discord.slash("news", city="Seattle", other="Bergen")

    assert reply.content.startswith("**News of Seattle and Bergen**")
    assert "Seattle and Bergen mark 60 years" in reply.text
    assert "paper.example" in reply.text
    assert "youth art" not in reply.text


async def test_nothing_new_is_said_as_such(discord, bot):
    reply = await discord.slash("news", city="Kobe", other="Riga")

    assert "I found nothing new about Kobe and Riga." in reply.text
    assert "could not reach" not in reply.text


async def test_what_cannot_be_reached_is_said_and_not_called_nothing(discord, bot, press):
    press.bodies["gdelt"] = "Please limit requests to one every 5 seconds."

    reply = await discord.slash("news", city="Kobe", other="Riga")

    assert "The news search did not answer." in reply.text
    assert "nothing new" not in reply.text


async def test_a_feed_that_fails_says_when_it_was_last_seen(discord, bot, press):
    press.status["town"] = 500
    await _poll_again(bot, press.url())

    reply = await discord.slash("news", city="Seattle")

    assert "I could not reach Town news: The site answers with error 500." in reply.text
    assert "last seen <t:" in reply.text
    assert "Seattle youth art contest" in reply.text


async def test_more_news_stand_on_the_next_page_for_all_who_read_the_first(discord, bot, press):
    press.bodies["gdelt"] = articles(*(f"Kobe and Seattle, part {n}" for n in range(7)))
    first = await discord.slash("news", city="Seattle", other="Kobe")

    second = await discord.press(first, "More news")
    anothers = await discord.press(first, "More news", user=discord.bob)

    assert not second.ephemeral
    assert anothers.ephemeral
    assert [e["title"] for e in first.embeds if e.get("title")][-1] == "Kobe and Seattle, part 4"
    assert [e["title"] for e in second.embeds if e.get("title")] == [
        "Kobe and Seattle, part 5",
        "Kobe and Seattle, part 6",
    ]
    assert len([r for r in press.requests if r.path == "/gdelt"]) == 1


async def test_the_citys_card_leads_to_its_news(discord, bot):
    card = await discord.slash("sister", city="Seattle")

    reply = await discord.press(card, "News")

    assert reply.ephemeral
    assert "Seattle youth art contest" in reply.text


async def test_without_a_city_the_exchange_is_shown_and_a_home_asked_for(discord, bot):
    reply = await discord.slash("news")

    assert "/home set" in reply.text
    assert [e["title"] for e in reply.embeds if e.get("title")] == [
        "Oslo gala",
        "Seattle youth art contest",
    ]


async def test_the_home_is_used_where_no_city_is_named(discord, bot):
    await discord.slash("home set", city="Seattle")

    reply = await discord.slash("news")

    assert reply.content.startswith("**News of Seattle**")


async def test_a_name_of_several_cities_is_asked_about(discord, bot):
    asked = await discord.slash("news", city="Springfield")

    reply = await discord.select(asked, asked.menus[0]["options"][0]["label"])

    assert "Springfield" in reply.text
    assert reply.deferred


async def test_a_name_of_no_city_is_said_so(discord, bot):
    reply = await discord.slash("news", city="Qwrtzpl Vxkj")

    assert "Qwrtzpl" in reply.text
    assert reply.embeds == []


async def test_news_speak_the_persons_language(discord, bot):
    reply = await discord.slash("news", city="Seattle", locale="de")

    assert reply.content.startswith("**Neues: Seattle**")
    assert "Zum Original" in reply.text


async def test_the_card_of_a_pair_shows_the_newest_items(discord, bot):
    await discord.slash("news", city="Seattle", other="Bergen")

    card = await discord.slash("pairing", city="Seattle", other="Bergen")

    assert "Newest items" in card.text
    assert "Seattle and Bergen mark 60 years" in card.text


async def _poll_again(bot, url):
    """Let the feed be asked now, whoever's turn it was."""
    from bot.storage import feeds

    poller = bot.newsroom.poller
    await poller.settle()
    feed = await _the_feed(bot, url)
    async with bot.db.begin() as connection:
        assert await feeds.take(connection, feed.id, worker=poller._worker, now=bot.clock())
    await poller.poll(feed)


async def _the_feed(bot, url):
    from bot.storage import feeds

    async with bot.db.read() as connection:
        return await feeds.by_url(connection, url)
