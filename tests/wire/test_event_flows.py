"""What a moderator presses one after the other, and what changes in between."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.wire.event_stage import BERGEN, start_of, text_of
from tests.wire.test_event_life import GALA, START, stage
from tests.wire.test_twins import two

__all__ = ["stage", "two"]

CHOIR = {"title": "Choir", "city": BERGEN}


async def dates(stage, channel="", *, weeks, begin):
    """Let weeks pass and return which day each card is of, in order."""
    for week in range(weeks):
        await stage.until(begin + timedelta(weeks=week))
        await stage.round()
    return [start_of(card).strftime("%m-%d") for card in stage.cards(channel)]


async def test_a_day_that_comes_every_week_is_said_to_be_the_next_unless_it_is_a_series(stage):
    once = await stage.create(**CHOIR, when="every Monday 7pm")
    series = await stage.create(**CHOIR, when="every Monday 7pm", repeat="weekly")

    assert "For a series, choose “repeat”." in once.text
    assert "Monday, December 7, 2026, 7:00" in text_of(once.shown)
    assert "For a series" not in series.text
    assert "Every Monday" in text_of(series.shown)


@pytest.mark.parametrize("called_off", ["before", "between", "after"])
async def test_a_series_split_at_a_time_keeps_the_one_that_is_called_off_beside_it(
    stage, called_off
):
    await stage.announce(**CHOIR, when="7 December 2026 19:00", repeat="weekly", until="5 times")
    if called_off == "before":
        await stage.call_off(event="1/2", scope="this")
    preview = await stage.discord.slash(
        "event edit",
        user=stage.discord.moderator,
        event="1/1",
        scope="following",
        title="Choir anew",
    )
    if called_off == "between":
        await stage.call_off(event="1/2", scope="this")
    changed = await stage.discord.press(preview, "Confirm")
    if called_off == "after":
        offered = await _offered(stage)
        [number] = [o["value"] for o in offered if o["value"].endswith("/2")]
        await stage.call_off(event=number, scope="this")
    told = await dates(stage, weeks=6, begin=datetime(2026, 12, 9, 12, tzinfo=UTC))

    assert "Changed: **Choir anew**" in changed.text
    assert told == ["12-07", "12-14", "12-28", "01-04"]


async def test_a_channel_or_role_that_goes_between_preview_and_confirm_is_named(stage):
    hall = await stage.discord.new_channel("hall")
    role = await stage.discord.new_role("Friends", mentionable=True)
    there = await stage.create(**GALA, given={"channel": hall["id"]})
    pinging = await stage.create(**GALA, given={"role": role["id"]})
    await stage.discord.delete_channel(hall["id"])
    await stage.discord.delete_role(role["id"])
    await stage.soon()

    no_channel = await stage.discord.press(there, "Confirm")
    no_role = await stage.discord.press(pinging, "Confirm")

    assert "not a text channel I can see" in no_channel.text
    assert "The role to ping is gone" in no_role.text
    assert stage.cards() == stage.natives() == []


async def test_places_are_lowered_raised_and_given_on_and_what_runs_is_postponed(stage):
    discord = stage.discord
    card = await stage.announce(**GALA, places=2, reminders="half an hour before")
    for person in (discord.alice, discord.bob):
        await discord.press(card, "Going", user=person)
    who = {"user": discord.moderator, "event": "1"}
    third = await discord.slash("event people", **who, add=discord.moderator)
    lower = await discord.slash("event edit", **who, places=1)
    await discord.press(lower, "Confirm")
    left = await discord.slash("event people", **who, remove=discord.alice)
    await stage.edit(places=5)
    after = await discord.slash("event people", **who)
    await stage.until(START - timedelta(minutes=30))
    reminded = stage.reminders()
    await stage.until(START + timedelta(minutes=10))
    await stage.edit(when="18 January 2027 19:00")
    await stage.round()

    assert "Waiting for a place (1)" in text_of(third.shown)
    assert "all of them keep it" in lower.text
    assert "Going (1)" in text_of(left.shown)
    assert "Going (2)" in text_of(after.shown)
    assert any("Starts" in text_of(post) for post in reminded)
    assert start_of(stage.cards()[0]) == datetime(2027, 1, 18, 18, tzinfo=UTC)
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_what_is_called_off_meanwhile_is_not_moved_and_may_be_held_again_once(stage):
    await stage.announce(**GALA)
    who = {"user": stage.discord.moderator, "event": "1"}
    move = await stage.discord.slash("event edit", **who, when="18 January 2027 18:30")
    await stage.call_off()
    late = await stage.discord.press(move, "Confirm")
    added = await stage.discord.slash("event people", **who, add=stage.discord.bob)
    again = await stage.discord.slash("event again", **who, when="Friday 8-10pm")
    said = await stage.discord.press(again, "Confirm")

    assert "is over or canceled" in late.text
    assert "is over or canceled" in added.text
    assert "Announced" in said.text
    assert len(stage.cards()) == 2
    assert len(stage.natives()) == 1


async def test_parted_servers_keep_their_own_dates_though_one_changes_its_own(two):
    code = await two.twin()
    await two.take(repeat="weekly", until="4 times")
    preview = await two.in_harbour("event edit", event="1/1", scope="following", title="Ball")
    ended = await two.in_sound("twin end", code=code)
    changed = await two.discord.press(preview, "Confirm")
    begin = datetime(2027, 1, 19, 12, tzinfo=UTC)
    own = await dates(two.stage, weeks=4, begin=begin)
    titles = [text_of(card).split("\n")[0] for card in two.stage.cards(two.channel)]

    assert "no longer twinned" in ended.text
    assert "Changed" in changed.text
    assert own == ["01-17", "01-24", "01-31", "02-07"]
    assert titles == ["Over: Gala"] * 4


async def _offered(stage):
    """Return the times that are offered where one is to be called off."""
    return await stage.discord.autocomplete(
        "event cancel", "event", user=stage.discord.moderator, event="Choir"
    )
