"""Cards of events when the way to Discord is blocked, or their place is closed."""

from tests.discord_stand_in.faults import Fault
from tests.wire.event_stage import BERGEN, SEATTLE, text_of

GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


async def test_a_line_that_breaks_at_the_card_is_told_and_tried_again(stage):
    stage.discord.faults.append(Fault("POST", f"/channels/{stage.discord.general}/messages", 403))
    preview = await stage.create(**GALA)
    said = await stage.discord.press(preview, "Confirm")
    before = stage.cards()
    await stage.later(minutes=11)

    assert "Not announced yet: **Gala**" in said.text
    assert "I will try again." in said.text
    assert "went wrong" not in said.text
    assert before == []
    assert len(stage.cards()) == 1


async def test_an_archived_thread_is_no_channel_that_is_gone(stage):
    await stage.announce(**GALA)
    thread = stage.discord.state.add_thread(stage.discord.general, "hall")
    await stage.discord.gateway.dispatch("THREAD_CREATE", thread, stage.discord.harbour)
    await stage.soon()
    await stage.edit(given={"channel": thread["id"]})
    thread["thread_metadata"]["archived"] = True
    await stage.discord.gateway.dispatch("THREAD_UPDATE", thread, stage.discord.harbour)
    await stage.soon()
    said = await stage.edit(title="Ball")
    thread["thread_metadata"]["archived"] = False
    await stage.discord.gateway.dispatch("THREAD_UPDATE", thread, stage.discord.harbour)
    await stage.soon()
    await stage.later(minutes=11)

    assert "is an archived thread" in said.text
    assert "I will try again." in said.text
    assert "Ball" in text_of(stage.cards(thread["id"])[0])


async def test_an_old_card_that_may_still_stand_gets_none_beside_it(stage):
    await stage.announce(**GALA)
    stage.discord.faults.append(Fault("DELETE", "/messages/", 403))
    said = await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")

    assert "connection to Discord broke off" in said.text
    assert len(stage.cards()) == 1
