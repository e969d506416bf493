"""Cards of events when the way to Discord is blocked, or their place is closed."""

import pytest

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


@pytest.mark.parametrize("native", [False, True], ids=["card", "Discord's own event"])
@pytest.mark.parametrize("done", [False, True], ids=["not done", "done"])
@pytest.mark.parametrize(("status", "page"), [(200, "<h1>für</h1>"), (200, "{}"), (403, "für")])
async def test_an_answer_that_makes_no_sense_at_confirm_is_no_fault_and_no_second_card(
    stage, native, done, status, page
):
    path = "/scheduled-events$" if native else f"/channels/{stage.discord.general}/messages$"
    fault = stage.discord.fail("POST", path, status=status, page=page, done_anyway=done)
    preview = await stage.create(**GALA)
    said = await stage.discord.press(preview, "Confirm")
    await stage.later(minutes=11)
    await stage.later(minutes=21)

    assert fault.hits == 1
    assert "Gala" in said.text
    assert "went wrong" not in said.text
    assert len(stage.cards()) == 1
    assert len(stage.natives()) == 1


async def test_a_limit_for_everything_at_confirm_is_told_and_over_when_it_is_over(stage):
    path = f"/channels/{stage.discord.general}/messages$"
    stage.discord.fail("POST", path, status=429, retry_after_s=30, is_global=True)
    preview = await stage.create(**GALA)
    said = await stage.discord.press(preview, "Confirm")

    assert "Not announced yet: **Gala**" in said.text
    assert "slow down" in said.text
    assert stage.cards() == []
    assert stage.bot.http._global_over.is_set()


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


async def archived_thread(stage):
    """Return a thread that Discord no longer lists."""
    thread = stage.discord.state.add_thread(stage.discord.general, "arch")
    thread["thread_metadata"]["archived"] = True
    return thread["id"]


async def unknown_thread(stage):
    """Return a thread that is open, and that the bot was never told of."""
    return stage.discord.state.add_thread(stage.discord.general, "secret")["id"]


async def foreign_channel(stage):
    other = await stage.discord.invite("Elsewhere")
    stage.discord.state.add_member(other["id"], stage.discord.moderator)
    return other["channels"][0]["id"]


NOT_TO_BE_HAD = [
    (archived_thread, "is an archived thread. Please open it again"),
    (unknown_thread, "I lack the permission “View Channel” there"),
    (foreign_channel, "is gone. Please choose another channel"),
]


@pytest.mark.parametrize(
    ("make", "says"), NOT_TO_BE_HAD, ids=lambda case: getattr(case, "__name__", "")
)
@pytest.mark.parametrize(
    "command",
    [
        ("event announce", {"event": "1"}),
        ("event edit", {"event": "1"}),
        ("event create", GALA),
    ],
    ids=lambda command: command[0],
)
async def test_a_channel_that_was_chosen_is_never_replaced_by_another(stage, make, says, command):
    name, options = command
    await stage.announce(**GALA)
    chosen = await make(stage)
    before = len(stage.cards())
    said = await stage.discord.slash(
        name, user=stage.discord.moderator, **options, given={"channel": chosen}
    )

    assert f"<#{chosen}>" in said.text
    assert says in said.text
    assert len(stage.cards()) == before
    assert stage.cards(chosen) == []
