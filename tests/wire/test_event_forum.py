"""Events in a forum: each is a post, called like it, that follows it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.tasks.week_ahead import round_of_weeks
from tests.pictures.test_cover import picture
from tests.wire.event_stage import BERGEN, SEATTLE, Stage, start_of, text_of

GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


def posts(stage: Stage) -> list[Any]:
    """Return the posts of the forum."""
    threads = stage.discord.state.guild(stage.discord.harbour)["threads"]
    return [t for t in threads if t["parent_id"] == stage.discord.ideas]


async def announced(stage: Stage, **options: Any) -> Any:
    """Announce the gala in the forum, and return its post."""
    preview = await stage.create(**{**GALA, **options}, given={"channel": stage.discord.ideas})
    said = await stage.discord.press(preview, "Confirm")
    await stage.soon()
    assert "Announced" in said.text, said.text
    return posts(stage)[-1]


async def test_an_event_is_a_post_of_the_forum_with_its_card_and_picture(stage):
    post = await announced(stage, image=("gala.png", picture("PNG")), thread=True)
    [card] = stage.cards(post["id"])
    await stage.discord.press(card, "Going")
    await stage.later(seconds=70)

    assert post["name"] == "Gala"
    assert card["id"] == post["id"]
    [attachment] = card["attachments"]
    assert card["embeds"][0]["image"]["url"].endswith(attachment["filename"])
    assert "Going: 1" in text_of(stage.cards(post["id"])[0])
    assert len(posts(stage)) == 1
    [native] = stage.natives()
    assert f"/{post['id']}/{card['id']}" in native["description"]


async def test_the_post_follows_the_event_and_is_marked_when_it_is_called_off(stage):
    post = await announced(stage)
    [card] = stage.cards(post["id"])
    await stage.discord.press(card, "Going")
    await stage.edit(title="Grand Gala", when="18 January 2027 20:00")
    await stage.round()
    await stage.discord.until(lambda: post["name"] == "Grand Gala")
    renamed = stage.cards(post["id"])[0]
    moved = stage.reminders(post["id"])[-1]
    post["name"] = "Gala (bring cake)"
    await stage.edit(place="Quay 3")
    await stage.round()
    kept = post["name"]
    await stage.call_off(reason="Snow")
    await stage.round()
    await stage.discord.until(lambda: post["name"] == "Canceled: Grand Gala")

    assert "Grand Gala" in text_of(renamed)
    assert start_of(renamed) == datetime(2027, 1, 18, 19, tzinfo=UTC)
    assert "Moved" in text_of(moved)
    assert kept == "Gala (bring cake)"
    assert "Snow" in text_of(stage.cards(post["id"])[0])
    assert len(posts(stage)) == 1


async def test_a_thread_that_hangs_on_a_card_is_renamed_with_the_event(stage):
    card = await stage.announce(**GALA, thread=True)
    await stage.edit(title="Grand Gala")
    thread = stage.discord.state.channel(card["id"])

    await stage.discord.until(lambda: thread["name"] == "Grand Gala")


@pytest.mark.parametrize("done_anyway", [True, False])
async def test_a_post_whose_answer_was_lost_is_there_once(stage, done_anyway):
    fault = stage.discord.fail(
        "POST", f"/channels/{stage.discord.ideas}/threads", status=502, done_anyway=done_anyway
    )
    preview = await stage.create(**GALA, given={"channel": stage.discord.ideas})
    said = await stage.discord.press(preview, "Confirm")
    await stage.later(seconds=31)
    await stage.soon()

    assert fault.hits == 1
    assert "Not announced yet" in said.text
    [post] = posts(stage)
    assert len(stage.cards(post["id"])) == 1


async def test_a_forum_that_wants_a_tag_gets_that_of_a_city_or_is_named(stage):
    forum = stage.discord.state.channel(stage.discord.ideas)
    forum["flags"] = 1 << 4
    await stage.discord.gateway.dispatch("CHANNEL_UPDATE", forum, stage.discord.harbour)
    await stage.soon()
    preview = await stage.create(**GALA, given={"channel": stage.discord.ideas})
    refused = await stage.discord.press(preview, "Confirm")
    forum["available_tags"] = [
        {"id": "11", "name": "Bergen", "moderated": False, "emoji_id": None, "emoji_name": None}
    ]
    await stage.discord.gateway.dispatch("CHANNEL_UPDATE", forum, stage.discord.harbour)
    await stage.soon()
    await stage.later(minutes=11)

    assert "Not announced yet" in refused.text
    assert f"<#{stage.discord.ideas}> wants a tag on every post" in refused.text
    assert "I will try again" in refused.text
    [post] = posts(stage)
    assert post["applied_tags"] == ["11"]


async def test_a_forum_finds_the_tag_for_events_by_its_name_in_another_language(stage):
    forum = stage.discord.state.channel(stage.discord.ideas)
    forum["available_tags"] = [
        {
            "id": "12",
            "name": "VERANSTALTUNGEN",
            "moderated": False,
            "emoji_id": None,
            "emoji_name": None,
        },
        {"id": "13", "name": "Memes", "moderated": False, "emoji_id": None, "emoji_name": None},
    ]
    await stage.discord.gateway.dispatch("CHANNEL_UPDATE", forum, stage.discord.harbour)
    await stage.soon()
    post = await announced(stage)

    assert post["applied_tags"] == ["12"]


async def test_a_post_put_away_is_opened_for_what_changes(stage):
    post = await announced(stage)
    post["thread_metadata"]["archived"] = True
    await stage.discord.gateway.dispatch("THREAD_UPDATE", post, stage.discord.harbour)
    await stage.soon()
    await stage.edit(place="Quay 3")
    await stage.round()

    assert "Quay 3" in text_of(stage.cards(post["id"])[0])


@pytest.mark.parametrize("may_delete", [True, False])
async def test_moved_to_a_channel_the_post_goes_or_at_least_its_card(stage, may_delete):
    if may_delete:
        await stage.discord.allow_bot("CREATE_EVENTS", "MANAGE_THREADS")
    post = await announced(stage)
    await stage.edit(given={"channel": stage.discord.general})
    await stage.soon()

    assert len(stage.cards()) == 1
    assert len(posts(stage)) == (0 if may_delete else 1)
    assert may_delete or stage.cards(post["id"]) == []


async def test_a_post_that_somebody_deletes_is_not_posted_again_unasked(stage):
    post = await announced(stage)
    harbour = stage.discord.state.guild(stage.discord.harbour)
    harbour["threads"].remove(post)
    del stage.discord.state.channels[post["id"]]
    await stage.discord.gateway.dispatch("THREAD_DELETE", post, stage.discord.harbour)
    await stage.soon()
    await stage.later(seconds=70)
    listed = await stage.discord.slash("events", user=stage.discord.moderator)
    none = posts(stage)
    await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")

    assert none == []
    assert "The card was deleted" in listed.text
    assert len(posts(stage)) == 1


async def test_a_thread_that_somebody_deletes_leaves_the_card_and_moves_are_told_by_it(stage):
    card = await stage.announce(**GALA, thread=True)
    await stage.discord.press(card, "Going")
    harbour = stage.discord.state.guild(stage.discord.harbour)
    thread = harbour["threads"].pop()
    del stage.discord.state.channels[thread["id"]]
    await stage.discord.gateway.dispatch("THREAD_DELETE", thread, stage.discord.harbour)
    await stage.soon()
    await stage.edit(title="Ball", when="18 January 2027 20:00")
    await stage.round()

    assert thread["id"] == card["id"]
    assert "Ball" in text_of(stage.cards()[0])
    assert "Moved" in text_of(stage.reminders()[-1])
    assert harbour["threads"] == []


async def test_a_forum_as_the_servers_event_channel_takes_cards_and_the_week(stage):
    panel = await stage.discord.slash("setup", user=stage.discord.moderator, city=BERGEN)
    panel = await stage.discord.select(panel, stage.discord.ideas, menu="setting:events")
    tested = await stage.discord.press(panel, "Test post")
    preview = await stage.create(**GALA)
    await stage.discord.press(preview, "Confirm")
    await stage.discord.slash("setup", user=stage.discord.moderator, week="on")
    stage.clock.now = datetime(2027, 1, 11, 8, 30, tzinfo=UTC)
    await round_of_weeks(stage.bot)
    await stage.round()

    assert "each event becomes a post" in tested.text
    assert [post["name"] for post in posts(stage)] == ["Gala", "Coming up this week"]
