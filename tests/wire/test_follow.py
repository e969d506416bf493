"""/follow over the wire: checked, previewed, posted, looked after."""

import asyncio
import sys
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.config import Settings
from bot.live.work import digests
from bot.storage.tables.news import feeds as feeds_table
from bot.storage.tables.news import subscriptions as subscriptions_table
from tests.discord_stand_in.permissions import bits
from tests.press import Press
from tests.wire.conftest import connected, reads_news


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    return reads_news(settings, press)


async def follow(discord, url: str, **options):
    return await discord.slash(
        "follow feed", url=url, user=discord.moderator, **{"channel": discord.general, **options}
    )


async def do(discord, what: str, **options):
    """Use /follow remove, pause, resume or test on the only subscription."""
    (choice,) = await discord.autocomplete(
        f"follow {what}", focused="subscription", subscription="", user=discord.moderator
    )
    return await discord.slash(
        f"follow {what}", subscription=choice["value"], user=discord.moderator, **options
    )


async def poll(bot) -> None:
    """Poll everything now, and send what comes of it."""
    async with bot.db.begin() as connection:
        await connection.execute(update(feeds_table).values(next_poll_at=datetime.now(UTC)))
    await bot.newsroom.poller.round()
    await bot.newsroom.poller.settle()
    await bot.sender.round()
    await bot.sender.settle()


def titles(discord, channel: str) -> list[str]:
    return [
        embed["title"]
        for message in discord.posts(channel)
        for embed in message["embeds"]
        if embed.get("title")
    ]


async def test_following_a_feed_previews_its_newest_item_and_posts_what_is_new(
    discord,
    bot,
    press,
):
    reply = await follow(discord, press.url())
    press.publish("New item")
    await poll(bot)

    assert reply.ephemeral
    assert f"<#{discord.general}> now follows **Town news**: each item at once." in reply.text
    assert "Old item" in reply.text
    assert titles(discord, discord.general) == ["New item"]


async def test_a_role_is_pinged_outside_the_embed_and_only_that_role(
    discord,
    bot,
    press,
):
    role = discord.state.add_role(discord.harbour, "readers", 0, mentionable=True)
    await follow(discord, press.url(), role=role["id"])
    press.publish("Hello @everyone <@&1>")

    await poll(bot)

    (message,) = discord.posts(discord.general)
    (request,) = discord.asked("POST", f"/channels/{discord.general}/messages")
    assert message["content"] == f"<@&{role['id']}>"
    assert request.body["allowed_mentions"] == {"parse": [], "roles": [int(role["id"])]}
    assert "@everyone" not in message["embeds"][0]["title"]


async def test_missing_permissions_are_named_one_by_one(discord, bot, press):
    channel = discord.state.channel(discord.general)
    denied = {
        "id": discord.state.bot["id"],
        "type": 1,
        "allow": "0",
        "deny": str(bits("SEND_MESSAGES", "EMBED_LINKS")),
    }
    channel["permission_overwrites"].append(denied)
    await discord.gateway.dispatch("CHANNEL_UPDATE", channel, discord.harbour)

    reply = await follow(discord, press.url())

    assert "- **Send Messages**\n- **Embed Links**" in reply.text
    assert "View Channel" not in reply.text
    listed = await discord.slash("follow list", user=discord.moderator)
    assert "follows nothing yet" in listed.text


async def test_a_role_that_cannot_be_pinged_is_a_missing_permission(discord, bot, press):
    role = discord.state.add_role(discord.harbour, "readers", 0)
    await discord.gateway.dispatch(
        "GUILD_ROLE_CREATE", {"guild_id": discord.harbour, "role": role}, discord.harbour
    )

    reply = await follow(discord, press.url(), role=role["id"])

    assert "All Roles" in reply.text


async def test_members_cannot_follow_even_if_they_see_the_command(
    discord,
    bot,
    press,
):
    reply = await discord.slash("follow feed", url=press.url(), user=discord.alice, force=True)

    assert "Manage Server" in reply.text
    assert press.requests == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("403", "The site answers with error 403."),
        ("410", "The site says the feed is gone for good."),
        ("404", "The site answers with error 404."),
    ],
)
async def test_a_feed_that_cannot_be_read_is_refused_in_words(
    discord,
    bot,
    press,
    name,
    words,
):
    press.status[name] = int(name)

    reply = await follow(discord, press.url(name))

    assert words in reply.text


async def test_private_addresses_are_refused(discord, settings, world, press):
    settings = settings.model_copy(update={"allow_private_feeds": False})
    async with connected(discord, settings, world):
        reply = await follow(discord, press.url())

    assert "The address is not on the public internet." in reply.text
    assert press.requests == []


async def test_a_pages_feeds_are_offered(discord, bot, press):
    press.bodies["page"] = (
        "<html><head><link rel=alternate type=application/rss+xml href=/town title=News>"
        "<link rel=alternate type=application/rss+xml href=/other title=Other></head></html>"
    )
    offered = await follow(discord, press.url("page"))

    reply = await discord.select(offered, "News")

    assert "now follows **Town news**" in reply.text


async def test_the_same_feed_twice_in_a_channel_is_said_so(discord, bot, press):
    await follow(discord, press.url())

    reply = await follow(discord, press.url())

    assert "already follows Town news" in reply.text


async def test_there_is_a_limit_per_server(discord, bot, press, monkeypatch):
    monkeypatch.setattr(sys.modules["bot.cogs.follow"], "MOST_SUBSCRIPTIONS", 1)
    await follow(discord, press.url())

    reply = await follow(discord, press.url(), channel=discord.news)

    assert "already follows 1 feed, which is the most I allow" in reply.text


async def test_words_choose_what_is_posted(discord, bot, press):
    await follow(discord, press.url(), include="gala, choir", exclude="football")
    for title in ("Rain", "The gala", "Football gala", "Choir visit"):
        press.publish(title)

    await poll(bot)

    assert titles(discord, discord.general) == ["The gala", "Choir visit"]


async def test_posts_in_an_announcement_channel_are_published(discord, bot, press):
    await follow(discord, press.url(), channel=discord.news, publish=True)
    press.publish("New item")

    await poll(bot)

    (message,) = discord.posts(discord.news)
    assert message["flags"] & 1


async def test_publishing_needs_an_announcement_channel(discord, bot, press):
    reply = await follow(discord, press.url(), publish=True)

    assert "isn’t an announcement channel" in reply.text


async def test_a_forum_post_can_be_followed_into(discord, bot, press):
    thread = discord.state.add_thread(discord.ideas, "News of the sisters")
    await discord.gateway.dispatch("THREAD_CREATE", thread, discord.harbour)

    reply = await follow(discord, press.url(), channel=thread["id"])
    press.publish("New item")
    await poll(bot)

    assert "now follows" in reply.text
    assert titles(discord, thread["id"]) == ["New item"]


async def test_a_digest_comes_at_its_hour(discord, bot, press):
    reply = await follow(discord, press.url(), mode="daily")
    for number in range(12):
        press.publish(f"Item {number}", hours_ago=12 - number)
    await poll(bot)
    assert titles(discord, discord.general) == []
    async with bot.db.begin() as connection:
        due = datetime.now(UTC) - timedelta(seconds=1)
        await connection.execute(update(subscriptions_table).values(next_digest_at=due))

    await digests(bot)
    await poll(bot)
    await digests(bot)

    (message,) = discord.posts(discord.general)
    (embed,) = message["embeds"]
    assert "The first summary comes <t:" in reply.text
    assert embed["title"] == "The day’s news from Town news"
    assert embed["description"].count("- [Item") == 10
    assert embed["description"].startswith("- [Item 11]")
    assert "and 2 more" in embed["description"]


async def test_the_news_of_a_pair_are_followed(discord, bot, press):
    reply = await discord.slash(
        "follow city",
        city="Seattle",
        other="Bergen",
        channel=discord.general,
        user=discord.moderator,
    )

    assert "now follows **News of Seattle and Bergen**" in reply.text
    listed = await discord.slash("follow list", user=discord.moderator, locale="de")
    assert "Neues: Seattle und Bergen" in listed.text


async def test_a_city_that_is_unclear_is_asked_about(discord, bot, press):
    asked = await discord.slash(
        "follow city", city="Springfield", channel=discord.general, user=discord.moderator
    )

    reply = await discord.select(asked, asked.menus[0]["options"][0]["label"])

    assert "now follows **News of Springfield**" in reply.text


async def test_who_may_no_longer_manage_the_server_answers_no_question_of_following(
    discord, bot, press
):
    asked = await discord.slash(
        "follow city", city="Springfield", channel=discord.general, user=discord.moderator
    )
    member = discord.state.member(discord.harbour, discord.moderator)
    roles, member["roles"] = member["roles"], []

    reply = await discord.select(
        asked, asked.menus[0]["options"][0]["label"], user=discord.moderator
    )

    member["roles"] = roles
    listed = await discord.slash("follow list", user=discord.moderator)
    assert "Manage Server" in reply.text
    assert "follows nothing yet" in listed.text


async def test_the_list_tells_how_each_fares(discord, bot, press):
    await follow(discord, press.url())
    well = await discord.slash("follow list", user=discord.moderator)
    press.status["town"] = 500
    await poll(bot)

    ill = await discord.slash("follow list", user=discord.moderator)

    assert f"in <#{discord.general}> · each item at once" in well.text
    assert "last read <t:" in well.text
    assert "⚠ The site answers with error 500. Since <t:" in ill.text
    assert "next try <t:" in ill.text


async def test_pause_and_resume(discord, bot, press):
    await follow(discord, press.url())
    paused = await do(discord, "pause")
    press.publish("While paused")
    await poll(bot)
    resumed = await do(discord, "resume")
    await poll(bot)
    press.publish("After")
    await poll(bot)

    assert "is paused in" in paused.text
    assert "is posted in" in resumed.text
    assert titles(discord, discord.general) == ["After"]


async def test_remove(discord, bot, press):
    await follow(discord, press.url())

    reply = await do(discord, "remove")
    press.publish("New item")
    await poll(bot)

    assert "no longer follows **Town news**" in reply.text
    assert titles(discord, discord.general) == []


async def test_another_servers_subscription_is_not_to_be_had(discord, bot, press):
    await follow(discord, press.url())
    elsewhere = await discord.invite("Elsewhere")
    role = discord.state.add_role(elsewhere["id"], "mods", bits("MANAGE_GUILD"))
    discord.state.member(elsewhere["id"], discord.alice)["roles"].append(role["id"])

    reply = await discord.slash(
        "follow remove", subscription="1", guild=elsewhere["id"], user=discord.alice
    )

    assert "I couldn’t find that subscription" in reply.text


async def test_a_trial_tells_why_each_item_would_be_posted_or_not(
    discord,
    bot,
    press,
):
    await follow(discord, press.url(), exclude="football")
    press.publish("New item")
    press.publish("Football")

    reply = await do(discord, "test")

    assert "[New item](https://town.example/1) – ✅ would be posted" in reply.text
    assert "[Football](https://town.example/2) – 🚫 has a word you exclude" in reply.text
    assert "[Old item](https://town.example/0) – ☑ has been seen before" in reply.text
    assert titles(discord, discord.general) == []


async def test_a_channel_that_forbids_us_pauses_its_subscription_and_tells_once(
    discord,
    bot,
    press,
):
    discord.state.guild(discord.harbour)["system_channel_id"] = discord.news
    await discord.gateway.dispatch(
        "GUILD_UPDATE", discord.state.guild(discord.harbour), discord.harbour
    )
    await follow(discord, press.url())
    discord.fail("POST", f"/channels/{discord.general}/messages", status=403, code=50013, times=0)
    press.publish("One")
    await poll(bot)
    press.publish("Two")
    await poll(bot)

    notices = await discord.until_posts(discord.news, 1)
    listed = await discord.slash("follow list", user=discord.moderator)
    assert len(discord.asked("POST", f"/channels/{discord.general}/messages")) == 1
    assert [n["content"] for n in notices] == [
        f"I stopped posting **Town news** in <#{discord.general}>, because I may not post there."
    ]
    assert "⏸ paused" in listed.text


async def test_thrown_out_and_invited_again_its_follows_go_on(discord, bot, press):
    guild = discord.state.guild(discord.harbour)
    await follow(discord, press.url())
    discord.fail("POST", f"/channels/{discord.general}/messages", status=403, code=50001, times=0)
    press.publish("One")
    await poll(bot)
    await discord.gateway.dispatch("GUILD_DELETE", {"id": discord.harbour}, discord.harbour)
    discord.heal()

    await discord.gateway.guild_joined(guild)

    async def goes_on() -> bool:
        listed = await discord.slash("follow list", user=discord.moderator)
        return "paused" not in listed.text

    async with asyncio.timeout(60):
        while not await goes_on():  # noqa: ASYNC110 - there is no event to wait for out here
            await asyncio.sleep(0.05)
    press.publish("Two")
    await poll(bot)

    assert titles(discord, discord.general) == ["Two"]


async def test_a_feed_that_is_gone_is_told_once_with_a_button_to_resume(
    discord,
    bot,
    press,
):
    await follow(discord, press.url())
    press.status["town"] = 410
    await poll(bot)
    await poll(bot)
    (notice,) = await discord.until_posts(discord.general, 1)
    told = notice["content"]
    press.status["town"] = 200

    refused = await discord.press(notice, "Post again", user=discord.alice)
    pressed = await discord.press(notice, "Post again", user=discord.moderator)
    await poll(bot)
    press.publish("Back")
    await poll(bot)

    assert "gone for good" in told
    assert "Manage Server" in refused.text
    assert "is posted in" in pressed.text
    assert titles(discord, discord.general) == ["Back"]


async def test_a_deleted_channel_pauses_its_subscriptions(discord, bot, press):
    await follow(discord, press.url())
    channel = discord.state.channel(discord.general)
    await discord.gateway.dispatch("CHANNEL_DELETE", channel, discord.harbour)

    async def paused() -> bool:
        listed = await discord.slash("follow list", user=discord.moderator, channel=discord.news)
        return "the channel is gone" in listed.text

    async with asyncio.timeout(60):
        while not await paused():  # noqa: ASYNC110 - there is no event to wait for out here
            await asyncio.sleep(0.05)


async def test_an_outage_is_told_in_one_line_and_the_newest_items(discord, bot, press):
    await follow(discord, press.url())
    for number in range(15):
        press.publish(f"Item {number}", hours_ago=15 - number)

    await poll(bot)

    told, *posted = discord.posts(discord.general)
    (embed,) = told["embeds"]
    assert embed["title"] == "5 more items from Town news"
    assert embed["description"] == " · ".join(
        f"[Item {number}](https://town.example/{number + 1})" for number in (4, 3, 2, 1, 0)
    )
    assert [one["embeds"][0]["title"] for one in posted] == [f"Item {n}" for n in range(5, 15)]


async def test_items_older_than_asked_for_are_counted(discord, bot, press):
    await follow(discord, press.url(), age=2)
    press.publish("Three days old", hours_ago=72)
    press.publish("A day old", hours_ago=24)

    await poll(bot)
    trial = await do(discord, "test")
    listed = await discord.slash("follow list", user=discord.moderator)

    (message,) = discord.posts(discord.general)
    assert message["content"] == "1 older item skipped"
    assert titles(discord, discord.general) == ["A day old"]
    assert "☑ has been seen before" in trial.text
    assert "at most 2 days old" in listed.text


async def test_what_discord_will_not_take_is_told_in_the_list(discord, bot, press):
    await follow(discord, press.url())
    discord.fail("POST", f"/channels/{discord.general}/messages", status=400, code=50035)
    press.publish("Too odd")
    await poll(bot)

    listed = await discord.slash("follow list", user=discord.moderator)

    assert (
        "⚠ 1 item could not be posted, because Discord would not take it: “Too odd”" in listed.text
    )


async def test_following_outlives_a_restart(discord, settings, world, press):
    async with connected(discord, settings, world) as bot:
        await follow(discord, press.url())
    press.publish("While away")

    async with connected(discord, settings, world) as bot:
        await poll(bot)

    assert titles(discord, discord.general) == ["While away"]


async def test_a_search_that_cannot_be_reached_is_said_when_following(discord, bot, press):
    press.bodies["gdelt"] = "Please limit requests to one every 5 seconds."

    reply = await discord.slash(
        "follow city", city="Kobe", other="Riga", channel=discord.general, user=discord.moderator
    )

    assert "now follows **News of Kobe and Riga**" in reply.text
    assert "The news search did not answer." in reply.text
    assert "no item yet" not in reply.text
