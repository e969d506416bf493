"""“Coming up this week”, and reminders that mention who is going: switched on in /setup."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.config import Settings
from bot.pairings.world import World
from bot.tasks.interested import round_of_interest
from bot.tasks.week_ahead import round_of_weeks
from tests.discord_stand_in import DiscordStandIn
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN, SEATTLE, Clock, Stage, text_of

GALA = {"title": "Gala", "when": "6 January 2027 18:30", "city": BERGEN, "other": SEATTLE}
MONDAY = datetime(2027, 1, 4, 8, 30, tzinfo=UTC)
"""Half past nine in Bergen."""


@pytest.fixture
async def stage(discord: DiscordStandIn, settings: Settings, world: World) -> AsyncIterator[Stage]:
    clock = Clock(datetime(2026, 12, 29, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world, clock) as bot:
        yield Stage(discord, bot, clock)


async def set_up(stage: Stage, **options: str):
    who = {"user": stage.discord.moderator}
    panel = await stage.discord.slash("setup", **who, city=BERGEN)
    await stage.discord.select(panel, stage.discord.general, menu="setting:events")
    return await stage.discord.slash("setup", **who, **options)


async def told(stage: Stage, at: datetime) -> list[str]:
    """Return the weeks that were told once the clock stands there."""
    stage.clock.now = at
    await round_of_weeks(stage.bot)
    await stage.round()
    return [text_of(m) for m in stage.reminders() if "Coming up" in text_of(m)]


async def test_the_week_is_told_once_with_what_comes_in_it(stage):
    shown = await set_up(stage, week="on")
    await stage.announce(**GALA)
    await stage.create(**{**GALA, "title": "Only a draft"})
    choir = {**GALA, "title": "Choir", "when": "5 January 2027 19:00"}
    await stage.announce(**choir, repeat="weekly", until="3 times")
    await stage.announce(**{**GALA, "title": "Too late", "when": "11 January 2027 00:30"})
    before = await told(stage, datetime(2027, 1, 4, 7, 59, tzinfo=UTC))
    first = await told(stage, MONDAY)
    again = await told(stage, MONDAY.replace(hour=15))

    assert f"<#{stage.discord.general}>" in shown.text
    assert before == []
    assert len(first) == len(again) == 1
    assert first[0].index("Choir") < first[0].index("Gala")
    assert "draft" not in first[0]
    assert "Too late" not in first[0]
    assert first[0].count("Choir") == 1


async def test_nothing_is_said_where_nothing_comes_or_it_was_called_off(stage):
    await set_up(stage, week="on")
    await stage.announce(**GALA)
    await stage.call_off()
    quiet = await told(stage, MONDAY)
    await stage.announce(**{**GALA, "when": "7 January 2027 18:30"})
    later = await told(stage, MONDAY.replace(hour=12))

    assert quiet == later == []


async def test_switched_off_or_on_in_the_midst_of_a_week_it_says_nothing_of_that_week(stage):
    await set_up(stage, week="on")
    await stage.announce(**GALA)
    off = await set_up(stage, week="off")
    while_off = await told(stage, MONDAY)
    stage.clock.forward(hours=1)
    await set_up(stage, week="on")
    same_week = await told(stage, stage.clock.now)
    await stage.announce(**{**GALA, "when": "13 January 2027 18:30"})
    next_week = await told(stage, datetime(2027, 1, 11, 8, 30, tzinfo=UTC))

    assert "Saved" in off.text
    assert "Coming up this week" not in off.text
    assert while_off == same_week == []
    assert len(next_week) == 1


async def test_without_a_channel_it_cannot_be_switched_on(stage):
    refused = await stage.discord.slash("setup", user=stage.discord.moderator, week="on")

    assert "Choose an event channel first" in refused.text


async def test_reminders_mention_who_is_going_in_batches_and_nobody_else(stage):
    shown = await set_up(stage, mention="on")
    card = await stage.announce(**GALA, reminders="1 hour")
    guests = [stage.discord.state.add_user(f"guest {n}")["id"] for n in range(52)]
    for guest in guests:
        stage.discord.state.add_member(stage.discord.harbour, guest)
        await stage.discord.press(card, "Going", user=guest)
    await stage.discord.press(card, "Maybe", user=stage.discord.bob)
    await stage.until(datetime(2027, 1, 6, 16, 31, tzinfo=UTC))

    first, second = stage.reminders()
    assert "They mention who is going" in shown.text
    assert all("Starts" in text_of(one) for one in (first, second))
    assert [m["content"].count("<@") for m in (first, second)] == [50, 2]
    assert {f"<@{guest}>" for guest in guests} == {
        *first["content"].split(),
        *second["content"].split(),
    }


async def test_reminders_mention_nobody_unless_somebody_wants_it(stage):
    card = await stage.announce(**GALA, reminders="1 hour")
    await stage.discord.press(card, "Going")
    await stage.until(datetime(2027, 1, 6, 16, 31, tzinfo=UTC))

    [reminder] = stage.reminders()
    assert reminder["content"] == ""


async def test_who_is_interested_in_discords_own_list_is_counted_beside_the_answers(stage):
    card = await stage.announce(**GALA)
    await stage.discord.press(card, "Going")
    none_yet = text_of(card)
    [native] = stage.natives()
    native["user_count"] = 7
    await round_of_interest(stage.bot)
    await stage.later(seconds=70)
    counted = text_of(stage.cards()[0])
    stage.discord.fail("GET", "/scheduled-events", status=403)
    await round_of_interest(stage.bot)
    native["user_count"] = 0
    await round_of_interest(stage.bot)
    await stage.later(seconds=70)

    assert "Interested" not in none_yet
    assert "Going: 1" in counted
    assert "Interested in Discord’s own list: 7" in counted
    assert "Interested" not in text_of(stage.cards()[0])
