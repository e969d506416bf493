"""News in forums and threads: a post for each item, or one for all; never twice, never lost."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.config import Settings
from bot.storage.tables.outbox import deliveries
from tests.discord_stand_in.permissions import bits
from tests.press import Press
from tests.wire.conftest import reads_news
from tests.wire.test_follow import follow, poll, titles

PAIR = {"city": "Seattle", "other": "Bergen"}


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    return reads_news(settings, press)


def posts_of(discord, channel: str) -> list[str]:
    """Return the names of the threads the bot began in a channel."""
    return [t["name"] for t in threads(discord, channel)]


def threads(discord, channel: str) -> list[dict]:
    every = discord.state.guild(discord.harbour)["threads"]
    return [t for t in every if t["parent_id"] == channel]


async def at_once(bot) -> None:
    """Send what was put off, now."""
    async with bot.db.begin() as connection:
        await connection.execute(update(deliveries).values(next_try_at=datetime.now(UTC)))
    bot.sender._put_off.clear()
    await bot.sender.round()
    await bot.sender.settle()


async def test_in_a_forum_each_item_is_a_post(discord, bot, press):
    reply = await follow(discord, press.url(), channel=discord.ideas)
    press.publish("One", hours_ago=2)
    press.publish("Two", hours_ago=1)
    await poll(bot)

    assert "each item in a thread of its own" in reply.text
    assert posts_of(discord, discord.ideas) == ["One", "Two"]
    assert [titles(discord, t["id"]) for t in threads(discord, discord.ideas)] == [["One"], ["Two"]]


async def test_one_post_for_all_is_begun_once(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas, threads="city")
    for title in ("One", "Two"):
        press.publish(title)
        await poll(bot)

    (thread,) = threads(discord, discord.ideas)
    opening, *_ = discord.posts(thread["id"])
    assert thread["name"] == "Town news"
    assert opening["content"] == "Town news: what is new is posted here."
    assert titles(discord, thread["id"]) == ["One", "Two"]


async def test_the_post_of_a_city_that_was_deleted_is_begun_anew(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas, threads="city")
    press.publish("One")
    await poll(bot)
    (thread,) = threads(discord, discord.ideas)
    discord.state.guild(discord.harbour)["threads"].remove(thread)
    del discord.state.channels[thread["id"]]
    press.publish("Two")

    await poll(bot)

    (anew,) = threads(discord, discord.ideas)
    assert titles(discord, anew["id"]) == ["Two"]


async def test_a_post_that_was_put_away_is_found_again(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas, threads="city")
    discord.fail("POST", f"/channels/{discord.ideas}/threads", status=500, done_anyway=True)
    press.publish("One")
    await poll(bot)
    (thread,) = threads(discord, discord.ideas)
    thread["thread_metadata"]["archived"] = True

    await at_once(bot)

    assert len(threads(discord, discord.ideas)) == 1
    assert titles(discord, thread["id"]) == ["One"]


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_forum_post_whose_answer_was_lost_is_not_made_again(discord, bot, press, status):
    await follow(discord, press.url(), channel=discord.ideas)
    fault = discord.fail(
        "POST", f"/channels/{discord.ideas}/threads", status=status, done_anyway=True
    )
    press.publish("One")
    await poll(bot)
    await at_once(bot)
    await at_once(bot)

    assert fault.hits == 1
    assert posts_of(discord, discord.ideas) == ["One"]


async def test_a_forum_post_that_failed_is_made_later(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas)
    discord.fail("POST", f"/channels/{discord.ideas}/threads", status=500, times=2)
    press.publish("One")
    await poll(bot)
    for _ in range(3):
        await at_once(bot)

    assert posts_of(discord, discord.ideas) == ["One"]


async def test_two_items_of_one_title_are_two_posts_even_when_tried_again(discord, bot, press):
    await follow(discord, press.url(), channel=discord.ideas)
    press.publish("Menu", more="<category>a</category>", text="Soup")
    await poll(bot)
    discord.fail("POST", f"/channels/{discord.ideas}/threads", status=500)
    press.items["town"][0] = press.items["town"][0].replace("Menu</guid>", "Menu 1</guid>")
    press.publish("Menu", text="Stew")
    press.items["town"][0] = press.items["town"][0].replace("Menu</guid>", "Menu 2</guid>")
    await poll(bot)
    await at_once(bot)

    assert posts_of(discord, discord.ideas) == ["Menu", "Menu"]


async def test_tags_are_set_by_name(discord, bot, press):
    forum = discord.state.channel(discord.ideas)
    forum["available_tags"] = [
        {"id": str(number), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}
        for number, name in enumerate(["Sports", "norway", "Bergen", "News"], 900)
    ]
    await discord.gateway.dispatch("CHANNEL_UPDATE", forum, discord.harbour)
    await discord.slash(
        "follow city", channel=discord.ideas, threads="city", user=discord.moderator, **PAIR
    )
    await poll(bot)
    press.bodies["gdelt"] = (
        '{"articles": [{"url": "https://paper.example/1", "title": "Bergen and Seattle sing",'
        f'"domain": "paper.example", "seendate": "{datetime.now(UTC):%Y%m%dT%H%M%SZ}"}}]}}'
    )
    bot.newsroom.gdelt._cached.clear()
    await poll(bot)

    (thread,) = threads(discord, discord.ideas)
    assert thread["name"] == "News of Seattle and Bergen"
    assert thread["applied_tags"] == ["901", "902", "903"]


async def test_a_forum_that_wants_a_tag_we_lack_pauses_with_words(discord, bot, press):
    forum = discord.state.channel(discord.ideas)
    forum["flags"] = 1 << 4
    await discord.gateway.dispatch("CHANNEL_UPDATE", forum, discord.harbour)
    await follow(discord, press.url(), channel=discord.ideas)
    press.publish("One")
    await poll(bot)

    listed = await discord.slash("follow list", user=discord.moderator)

    assert "the forum wants a tag on every post" in listed.text
    assert posts_of(discord, discord.ideas) == []


async def test_in_a_channel_each_item_gets_a_thread_beneath(discord, bot, press):
    await follow(discord, press.url(), threads="each")
    press.publish("One")
    await poll(bot)

    (message,) = discord.posts(discord.general)
    (thread,) = threads(discord, discord.general)
    assert (thread["id"], thread["name"]) == (message["id"], "One")


async def test_in_a_channel_all_items_may_go_into_one_thread(discord, bot, press):
    await follow(discord, press.url(), threads="city")
    for title in ("One", "Two"):
        press.publish(title)
        await poll(bot)

    (thread,) = threads(discord, discord.general)
    assert titles(discord, thread["id"]) == ["One", "Two"]
    assert discord.posts(discord.general) == []


async def test_there_are_no_threads_within_threads(discord, bot, press):
    thread = discord.state.add_thread(discord.ideas, "News of the sisters")
    await discord.gateway.dispatch("THREAD_CREATE", thread, discord.harbour)

    reply = await follow(discord, press.url(), channel=thread["id"], threads="each")

    assert "there are no threads within threads" in reply.text


async def test_what_a_forum_needs_is_named(discord, bot, press):
    forum = discord.state.channel(discord.ideas)
    forum["permission_overwrites"].append(
        {
            "id": discord.state.bot["id"],
            "type": 1,
            "allow": "0",
            "deny": str(bits("SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS")),
        }
    )
    await discord.gateway.dispatch("CHANNEL_UPDATE", forum, discord.harbour)

    reply = await follow(discord, press.url(), channel=discord.ideas)

    assert "- **Send Messages**\n- **Send Messages in Threads**" in reply.text
