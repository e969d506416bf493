"""The life of an event on Discord: created, answered, moved, reminded of, over."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import recurring_ical_events
from icalendar import Calendar

from bot.config import Settings
from bot.pairings.world import World
from tests.discord_stand_in import DiscordStandIn
from tests.wire.conftest import connected
from tests.wire.event_stage import (
    BERGEN,
    NEW_YORK,
    SEATTLE,
    Clock,
    Stage,
    start_of,
    text_of,
)

START = datetime(2027, 1, 17, 17, 30, tzinfo=UTC)


@pytest.fixture
async def stage(discord: DiscordStandIn, settings: Settings, world: World) -> AsyncIterator[Stage]:
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS", "MENTION_EVERYONE")
    async with connected(discord, settings, world, clock) as bot:
        yield Stage(discord, bot, clock)


GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


async def test_a_preview_shows_the_card_in_both_cities_and_announces_nothing(stage):
    preview = await stage.create(**GALA, duration="2 hours", place="Håkonshallen", host="The mayor")

    said = text_of(preview.shown)
    assert preview.ephemeral
    assert start_of(preview.shown) == START
    assert "Sunday, January 17, 2027, 6:30\u202fPM – 8:30\u202fPM (CET)" in said
    assert "Sunday, January 17, 2027, 9:30\u202fAM – 11:30\u202fAM (PST)" in said
    assert "Håkonshallen" in said
    assert "The mayor" in said
    assert "the friendship of Bergen, Norway" in said
    assert stage.cards() == []
    assert stage.natives() == []


async def test_a_confirmed_event_has_its_card_and_discords_own_event(stage):
    card = await stage.announce(**GALA, duration="2 hours", place="Håkonshallen")

    [native] = stage.natives()
    assert native["scheduled_start_time"] == "2027-01-17T17:30:00+00:00"
    assert native["scheduled_end_time"] == "2027-01-17T19:30:00+00:00"
    assert native["entity_metadata"]["location"] == "Håkonshallen"
    assert f"/{card['channel_id']}/{card['id']}" in native["description"]


async def test_a_draft_can_be_edited_and_thrown_away(stage):
    preview = await stage.create(**GALA)
    form = await stage.discord.press(preview, "Edit")
    changed = await stage.discord.submit_modal(
        form, {"title": "Grand Gala", "when": "18 January 2027 20:00", "duration": "90 min"}
    )
    thrown = await stage.discord.press(preview, "Cancel")

    assert "Grand Gala" in text_of(changed.shown)
    assert start_of(changed.shown) == datetime(2027, 1, 18, 19, tzinfo=UTC)
    assert "nothing was announced" in thrown.text
    assert stage.cards() == []


async def test_a_draft_survives_a_restart(discord, settings, world):
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world, clock) as bot:
        preview = await Stage(discord, bot, clock).create(**GALA)
    async with connected(discord, settings, world, clock) as bot:
        stage = Stage(discord, bot, clock)
        confirmed = await discord.press(preview, "Confirm")

        assert "Announced" in confirmed.text
        assert len(stage.cards()) == len(stage.natives()) == 1


async def test_confirming_twice_announces_once(stage):
    preview = await stage.create(**GALA)
    answers = await asyncio.gather(
        stage.discord.press(preview, "Confirm"), stage.discord.press(preview, "Confirm")
    )

    assert sorted("already" in answer.text for answer in answers) == [False, True]
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_without_create_events_the_card_is_posted_and_the_permission_named(stage):
    await stage.discord.allow_bot()
    preview = await stage.create(**GALA)
    confirmed = await stage.discord.press(preview, "Confirm")

    assert "Create Events" in preview.text
    assert "Create Events" in confirmed.text
    assert len(stage.cards()) == 1
    assert stage.natives() == []

    await stage.discord.allow_bot("CREATE_EVENTS")
    await stage.soon()
    await stage.round()

    assert len(stage.natives()) == 1


async def test_only_the_chosen_role_is_pinged_outside_the_embed(stage):
    role = await stage.discord.new_role("travellers", mentionable=True)

    card = await stage.announce(**{**GALA, "title": "Gala @everyone"}, role=role["id"])

    assert card["content"] == f"<@&{role['id']}>"
    assert card["mention_roles"] == [role["id"]]
    assert not card["mention_everyone"]


async def test_people_answer_change_their_mind_and_take_back(stage):
    card = await stage.announce(**GALA)
    going = await stage.discord.press(card, "Going")
    maybe = await stage.discord.press(card, "Maybe")
    await stage.discord.press(card, "Going", user=stage.discord.bob)
    await stage.later(seconds=70)
    counted = text_of(stage.cards()[0])
    taken = await stage.discord.press(maybe, "Take back")
    await stage.later(seconds=70)

    assert going.ephemeral
    assert "You are going" in going.text
    assert f"<t:{int(START.timestamp())}:F>" in going.text
    assert "Going: 1 · Maybe: 1" in counted
    assert "taken back" in taken.text
    assert "Going: 1 · Maybe: 0" in text_of(stage.cards()[0])


async def test_five_hundred_answers_in_a_burst_make_a_handful_of_edits(stage):
    card = await stage.announce(**GALA)
    people = [stage.discord.state.add_user(f"guest{n}")["id"] for n in range(500)]
    for person in people:
        stage.discord.state.add_member(stage.discord.harbour, person)
    before = len(stage.discord.asked("PATCH", "/messages/"))

    for start in range(0, 500, 50):
        burst = [stage.discord.press(card, "Going", user=p) for p in people[start : start + 50]]
        await asyncio.gather(*burst)
        await stage.later(seconds=1)
    await stage.later(seconds=70)

    assert "Going: 500" in text_of(stage.cards()[0])
    assert len(stage.discord.asked("PATCH", "/messages/")) - before <= 5


async def test_the_last_place_is_given_once_and_who_waits_moves_up(stage):
    card = await stage.announce(**GALA, places=1)
    first = await stage.discord.press(card, "Going")
    second = await stage.discord.press(card, "Going", user=stage.discord.bob)
    await stage.later(seconds=70)
    full = text_of(stage.cards()[0])
    await stage.discord.press(first, "Take back")
    await stage.later(seconds=70)
    people = await stage.discord.press(card, "Who is coming?", user=stage.discord.moderator)

    dm = stage.discord.state.dm_with(stage.discord.bob)["id"]
    assert ["A place has become free" in text_of(m) for m in stage.discord.posts(dm)] == [True]
    assert "waiting list" in second.text
    assert "Going: 1 of 1 · Waiting: 1" in full
    assert "Going: 1 of 1 · Waiting: 0" in text_of(stage.cards()[0])
    assert f"<@{stage.discord.bob}>" in text_of(people.shown)


async def test_the_place_of_somebody_who_has_everything_deleted_goes_to_who_waits(stage):
    card = await stage.announce(**GALA, places=1)
    await stage.discord.press(card, "Going")
    await stage.discord.press(card, "Going", user=stage.discord.bob)
    await stage.later(seconds=70)

    asked = await stage.discord.slash("privacy delete")
    await stage.discord.press(asked, "Delete everything")
    await stage.later(seconds=70)
    people = await stage.discord.press(card, "Who is coming?", user=stage.discord.moderator)

    assert "Going: 1 of 1 · Waiting: 0" in text_of(stage.cards()[0])
    assert f"<@{stage.discord.bob}>" in text_of(people.shown)


async def test_members_see_how_many_and_not_who(stage):
    card = await stage.announce(**GALA)
    await stage.discord.press(card, "Going", user=stage.discord.bob)

    people = await stage.discord.press(card, "Who is coming?")

    assert f"<@{stage.discord.bob}>" not in text_of(people.shown)
    assert "Going: 1" in text_of(people.shown)


async def test_reminders_come_a_day_and_a_quarter_before_and_to_those_who_asked(stage):
    card = await stage.announce(**GALA)
    mine = await stage.discord.press(card, "Going")
    await stage.discord.press(mine, "Remind me by direct message")
    dm = stage.discord.state.dm_with(stage.discord.alice)["id"]

    await stage.until(START - timedelta(days=1, minutes=1))
    none_yet = len(stage.reminders())
    await stage.until(START - timedelta(hours=23))
    await stage.round()
    after_a_day = len(stage.reminders()), len(stage.discord.posts(dm))
    await stage.until(START - timedelta(minutes=14))
    await stage.until(START - timedelta(minutes=10))

    assert none_yet == 0
    assert after_a_day == (1, 1)
    assert len(stage.reminders()) == len(stage.discord.posts(dm)) == 2
    assert "Gala" in text_of(stage.reminders()[-1])


async def test_a_reminder_late_by_the_start_is_dropped(stage):
    await stage.announce(**GALA)

    await stage.until(START + timedelta(minutes=1))

    assert stage.reminders() == []


async def test_moving_an_event_moves_card_event_calendar_and_reminders(stage):
    card = await stage.announce(**GALA)
    first_file = await stage.discord.press(card, "Add to calendar")
    moved = await stage.edit(event="1", when="18 January 2027 20:00")
    new_start = datetime(2027, 1, 18, 19, tzinfo=UTC)
    second_file = await stage.discord.press(card, "Add to calendar")
    await stage.until(START - timedelta(minutes=10))
    too_early = len(stage.reminders())
    await stage.until(new_start - timedelta(minutes=10))

    assert "Changed" in moved.text
    assert start_of(stage.cards()[0]) == new_start
    assert stage.natives()[0]["scheduled_start_time"] == new_start.isoformat()
    assert too_early == 0
    assert len(stage.reminders()) == 1
    before, after = (ics_of(stage, reply)[0] for reply in (first_file, second_file))
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTART"].dt.astimezone(UTC) == new_start


async def test_the_form_changes_an_announced_event(stage):
    await stage.announce(**GALA)
    form = await stage.discord.slash("event edit", user=stage.discord.moderator, event="Gala")
    preview = await stage.discord.submit_modal(form, {"title": "Ball", "place": "Town hall"})
    await stage.discord.press(preview, "Confirm")

    assert "Ball" in text_of(stage.cards()[0])
    assert "Town hall" in text_of(stage.cards()[0])
    assert stage.natives()[0]["name"] == "Ball"
    assert start_of(stage.cards()[0]) == START


async def test_a_cancelled_event_is_cancelled_everywhere(stage):
    await stage.announce(**GALA)
    listed = await stage.discord.slash("events")
    opened_before = await stage.discord.select(listed, "Gala")
    await stage.call_off(event="1", reason="Storm")
    file = await stage.discord.press(stage.cards()[0], "Add to calendar")
    await stage.until(START - timedelta(minutes=10))

    assert "Canceled: Gala" in text_of(stage.cards()[0])
    assert "Storm" in text_of(stage.cards()[0])
    assert stage.natives() == []
    assert stage.reminders() == []
    assert ics_of(stage, file)[0]["STATUS"] == "CANCELLED"
    with pytest.raises(AssertionError, match="no 'Going'"):
        await stage.discord.press(stage.cards()[0], "Going")
    late = await stage.discord.press(opened_before, "Going")
    assert "over or canceled" in late.text


async def test_moderators_see_names_by_answer_and_add_and_remove_people(stage):
    card = await stage.announce(**GALA, places=1)
    await stage.discord.press(card, "Going")
    added = await stage.discord.slash(
        "event people", user=stage.discord.moderator, event="1", add=stage.discord.bob, file=True
    )
    removed = await stage.discord.slash(
        "event people", user=stage.discord.moderator, event="1", remove=stage.discord.alice
    )

    rows = bytes_of(stage, added).decode("utf-8-sig").splitlines()
    assert rows[0] == "Name,Answer,Answered at (UTC),Discord id"
    assert rows[1].startswith("Alice,Going,2026-12-01T12:00:00Z,")
    assert rows[2].startswith("Bob,Waiting for a place,")
    assert f"<@{stage.discord.bob}>" in text_of(removed.shown)
    assert f"<@{stage.discord.alice}>" not in text_of(removed.shown)
    assert "Going (1)" in text_of(removed.shown)


async def test_who_came_is_told_when_it_is_over_and_changed_no_more(stage):
    card = await stage.announce(**GALA)
    await stage.discord.press(card, "Going")
    await stage.until(START + timedelta(hours=3))
    await stage.round()
    who = {"user": stage.discord.moderator, "event": "1"}
    told = await stage.discord.slash("event people", **who, file=True)
    refused = await stage.discord.slash("event people", **who, add=stage.discord.bob)

    assert "Going (1)" in text_of(told.shown)
    assert len(bytes_of(stage, told).decode("utf-8-sig").splitlines()) == 2
    assert "is over or canceled" in refused.text


async def test_who_came_to_a_time_of_a_series_is_told_when_that_is_over(stage):
    card = await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="2 times"
    )
    await stage.discord.press(card, "Going")
    await stage.until(datetime(2027, 3, 1, 21, tzinfo=UTC))
    await stage.round()
    who = {"user": stage.discord.moderator}
    first = await stage.discord.slash("event people", **who, event="1/0")
    following = await stage.discord.slash("event people", **who, event="1")

    assert f"<@{stage.discord.alice}>" in text_of(first.shown)
    assert f"<@{stage.discord.alice}>" not in text_of(following.shown)


async def test_only_members_are_put_on_the_list(stage):
    await stage.announce(**GALA)
    stranger = stage.discord.state.add_user("Stranger")["id"]

    refused = await stage.discord.slash(
        "event people", user=stage.discord.moderator, event="1", add=stranger
    )

    assert "Only members of this server" in refused.text


async def test_whoever_leaves_the_server_gives_the_place_back(stage):
    card = await stage.announce(**GALA, places=1)
    await stage.discord.press(card, "Going")
    await stage.discord.press(card, "Going", user=stage.discord.bob)
    await stage.bot.members_of_events.round()
    still = await stage.discord.press(card, "Who is coming?", user=stage.discord.moderator)
    guild = stage.discord.state.guild(stage.discord.harbour)
    guild["members"] = [m for m in guild["members"] if m["user"]["id"] != stage.discord.alice]
    await stage.bot.members_of_events.round()
    after = await stage.discord.press(card, "Who is coming?", user=stage.discord.moderator)
    await stage.later(seconds=70)

    assert f"<@{stage.discord.alice}>" in text_of(still.shown)
    assert f"<@{stage.discord.alice}>" not in text_of(after.shown)
    assert "Going: 1 of 1 · Waiting: 0" in text_of(stage.cards()[0])


async def test_a_thread_hangs_on_the_card_and_moves_are_told_there(stage):
    await stage.discord.allow_bot("CREATE_EVENTS", "CREATE_PUBLIC_THREADS")
    card = await stage.announce(**GALA, thread=True)
    await stage.discord.press(card, "Going")
    await stage.edit(when="18 January 2027 20:00")
    await stage.round()
    await stage.round()

    [thread] = stage.discord.state.guild(stage.discord.harbour)["threads"]
    assert (thread["id"], thread["name"]) == (card["id"], "Gala")
    assert [m["content"] for m in stage.reminders(thread["id"])] == [f"<@{stage.discord.alice}>"]
    assert stage.reminders() == []


async def test_hours_that_suit_both_cities_are_proposed(stage):
    told = await stage.discord.slash(
        "event when-both", user=stage.discord.moderator, city=BERGEN, other=SEATTLE
    )

    said = text_of(told.shown).replace("\u202f", " ")
    assert "Bergen 5:00 PM – 10:00 PM is Seattle 8:00 AM – 1:00 PM" in said
    assert "December 7, 2026" in said


async def test_a_city_is_no_second_one_to_itself(stage):
    said = await stage.discord.slash(
        "event when-both", user=stage.discord.moderator, city=BERGEN, other=BERGEN
    )

    assert "one and the same city" in said.text


async def test_hours_that_suit_both_are_asked_about_with_a_poll(stage):
    who = {"user": stage.discord.moderator, "city": BERGEN, "other": SEATTLE}
    told = await stage.discord.slash("event when-both", **who, poll=True)

    poll = stage.discord.posts(stage.discord.general)[-1]["poll"]
    answers = [one["poll_media"]["text"].replace("\u202f", " ") for one in poll["answers"]]
    assert told.ephemeral
    assert "Asked here" in told.text
    assert poll["question"]["text"].endswith("Bergen · Seattle")
    assert poll["allow_multiselect"]
    assert answers[0] == "Sat, Dec 12, 6:00 PM · 9:00 AM"
    assert len(answers) == 8


async def test_without_the_right_to_ask_there_is_no_poll(stage):
    who = {"user": stage.discord.moderator, "city": BERGEN, "other": SEATTLE}
    forbidden = {"id": stage.discord.state.bot["id"], "type": 1, "allow": "0"}
    general = stage.discord.state.channel(stage.discord.general)
    general["permission_overwrites"].append({**forbidden, "deny": str(1 << 49)})
    await stage.discord.gateway.dispatch("CHANNEL_UPDATE", general, stage.discord.harbour)
    await stage.soon()
    refused = await stage.discord.slash("event when-both", **who, poll=True)

    assert "Create Polls" in refused.text
    assert stage.discord.posts(stage.discord.general) == []


async def test_what_was_is_announced_again_with_all_but_its_time(stage):
    await stage.announce(**GALA, place="Town hall", places=7)
    await stage.until(START + timedelta(days=1))
    preview = await stage.discord.slash(
        "event again", user=stage.discord.moderator, when="17 January 2028 19:00"
    )
    await stage.discord.press(preview, "Confirm")

    card = stage.cards()[-1]
    assert len(stage.cards()) == 2
    assert start_of(card) == datetime(2028, 1, 17, 18, tzinfo=UTC)
    assert all(part in text_of(card) for part in ("Gala", "Town hall", "of 7", "Seattle"))


async def test_who_is_going_is_told_of_a_move_and_nobody_else(stage):
    card = await stage.announce(**GALA)
    mine = await stage.discord.press(card, "Going")
    await stage.discord.press(mine, "Remind me by direct message")
    await stage.discord.press(card, "Maybe", user=stage.discord.bob)
    await stage.edit(title="Ball")
    await stage.round()
    after_a_title = len(stage.reminders())
    await stage.edit(when="18 January 2027 20:00")
    await stage.round()
    await stage.round()

    [told] = stage.reminders()
    assert after_a_title == 0
    assert told["content"] == f"<@{stage.discord.alice}>"
    assert [u["id"] for u in told["mentions"]] == [stage.discord.alice]
    assert f"begins on <t:{int(START.timestamp()) + 91800}:F>" in text_of(told)
    for person, count in ((stage.discord.alice, 1), (stage.discord.bob, 0)):
        assert len(stage.discord.posts(stage.discord.state.dm_with(person)["id"])) == count


async def test_a_hundred_and_twenty_people_are_told_of_a_cancellation_in_three_posts(stage):
    card = await stage.announce(**GALA)
    people = [stage.discord.state.add_user(f"guest{n}")["id"] for n in range(120)]
    for person in people:
        stage.discord.state.add_member(stage.discord.harbour, person)
    await asyncio.gather(*(stage.discord.press(card, "Going", user=p) for p in people))
    await stage.call_off(reason="Storm")
    await stage.round()

    posts = stage.reminders()
    assert [len(post["mentions"]) for post in posts] == [50, 50, 20]
    assert {u["id"] for post in posts for u in post["mentions"]} == set(people)
    assert all("Canceled" in text_of(post) and "Storm" in text_of(post) for post in posts)


async def test_an_ended_event_is_closed_and_stays_readable(stage):
    await stage.announce(**GALA)

    await stage.until(START + timedelta(hours=2, minutes=1))

    [card] = stage.cards()
    assert "Over: Gala" in text_of(card)
    listed = await stage.discord.slash("events")
    assert "No events" in listed.text


async def test_a_card_speaks_the_language_of_the_server_and_the_answer_that_of_the_person(stage):
    panel = await stage.discord.slash("setup", user=stage.discord.moderator)
    await stage.discord.select(panel, "Deutsch", menu="setting:language")

    card = await stage.announce(**GALA, duration="2 hours")
    answered = await stage.discord.press(card, "Dabei", locale="fr")

    assert "Sonntag, 17. Januar 2027, 18:30 – 20:30 (MEZ)" in text_of(card).replace("CET", "MEZ")
    assert "Tu viens" in answered.text


async def test_members_find_events_in_a_list_and_answer_there(stage):
    await stage.announce(**GALA)
    listed = await stage.discord.slash("events")
    opened = await stage.discord.select(listed, "Gala")
    answered = await stage.discord.press(opened, "Going")

    assert "Gala" in text_of(listed.shown)
    assert "You are going" in answered.text


async def test_a_weekly_series_keeps_its_hour_over_every_clock_change_of_the_year(stage):
    for city, zone_hour, title in ((BERGEN, {18, 17}, "Choir"), (NEW_YORK, {0, 23}, "Band")):
        card = await stage.announce(
            title=title, when="1 February 2027 19:00", city=city, repeat="weekly", until="45 times"
        )
        file = await stage.discord.press(card, "Add to calendar")
        found = recurring_ical_events.of(Calendar.from_ical(bytes_of(stage, file))).between(
            datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 6, 1, tzinfo=UTC)
        )

        assert len(found) == 45
        assert {e["DTSTART"].dt.hour for e in found} == {19}
        assert {e["DTSTART"].dt.astimezone(UTC).hour for e in found} == zone_hour


async def test_a_series_is_announced_one_time_after_the_other_with_reminders(stage):
    await stage.announce(
        title="Choir", when="15 March 2027 19:00", city=BERGEN, repeat="weekly", until="3 times"
    )
    starts = [datetime(2027, 3, 15, 18), datetime(2027, 3, 22, 18), datetime(2027, 3, 29, 17)]
    starts = [s.replace(tzinfo=UTC) for s in starts]

    for start in starts:
        await stage.until(start - timedelta(minutes=10))
        assert start_of(stage.cards()[-1]) == start
        assert stage.natives()[-1]["scheduled_start_time"] == start.isoformat()
        await stage.until(start + timedelta(hours=3))
        await stage.round()

    assert len(stage.cards()) == 3
    assert all("Over" in text_of(card) for card in stage.cards())
    assert len(stage.reminders()) == 3


async def test_one_time_of_a_series_is_moved_and_another_cancelled_alone(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="4 times"
    )
    offered = await stage.discord.autocomplete(
        "event edit", "event", user=stage.discord.moderator, event="choir"
    )
    await stage.edit(event="1/1", when="9 March 2027 20:00")
    await stage.call_off(event="1/2")
    refused = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1/3", description="Other"
    )
    file = await stage.discord.press(stage.cards()[0], "Add to calendar")
    found = recurring_ical_events.of(Calendar.from_ical(bytes_of(stage, file))).between(
        datetime(2027, 1, 1, tzinfo=UTC), datetime(2028, 6, 1, tzinfo=UTC)
    )
    await stage.until(datetime(2027, 3, 1, 21, tzinfo=UTC))
    await stage.round()

    assert [c["value"] for c in offered] == ["1", "1/0", "1/1", "1/2", "1/3"]
    assert "following" in refused.text
    assert sorted(e["DTSTART"].dt.astimezone(UTC) for e in found) == [
        datetime(2027, 3, 1, 18, tzinfo=UTC),
        datetime(2027, 3, 9, 19, tzinfo=UTC),
        datetime(2027, 3, 22, 18, tzinfo=UTC),
    ]
    assert start_of(stage.cards()[-1]) == datetime(2027, 3, 9, 19, tzinfo=UTC)


async def test_the_hour_of_a_series_changes_from_the_next_time_on_and_no_time_is_lost(stage):
    """Three of four are over: the fourth is held an hour later, and not four weeks later."""
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="4 times"
    )
    for day in (1, 8, 15):
        await stage.until(datetime(2027, 3, day, 21, tzinfo=UTC))
        await stage.round()
    before = stage.cards()[-1]
    await stage.discord.press(before, "Going")
    changed = await stage.edit(when="22 March 2027 20:00")
    await stage.later(seconds=70)

    assert "Changed" in changed.text
    assert len(stage.cards()) == 4
    [*over, last] = stage.cards()
    assert last["id"] == before["id"]
    assert start_of(last) == datetime(2027, 3, 22, 19, tzinfo=UTC)
    assert "Going: 1" in text_of(last)
    assert all("Over" in text_of(card) for card in over)
    assert stage.natives()[-1]["scheduled_start_time"] == "2027-03-22T19:00:00+00:00"
    assert len(stage.natives()) == 4


async def test_what_follows_a_time_changes_and_waits_until_what_is_before_is_over(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="4 times"
    )
    preview = await stage.discord.slash(
        "event edit",
        user=stage.discord.moderator,
        event="1/2",
        scope="following",
        when="16 March 2027 18:00",
        title="Rehearsal",
    )
    await stage.discord.press(preview, "Confirm")
    at_once = [text_of(card) for card in stage.cards()]
    starts = []
    for start in (datetime(2027, 3, 1, 18), datetime(2027, 3, 8, 18), datetime(2027, 3, 16, 17),
                  datetime(2027, 3, 23, 17)):  # fmt: skip
        await stage.until(start.replace(tzinfo=UTC) - timedelta(minutes=10))
        starts.append((start_of(stage.cards()[-1]).replace(tzinfo=None), len(stage.cards())))
        await stage.until(start.replace(tzinfo=UTC) + timedelta(hours=2, minutes=1))
        await stage.round()

    assert "2 in all" in preview.text
    assert len(at_once) == 1
    assert starts == [
        (datetime(2027, 3, 1, 18), 1), (datetime(2027, 3, 8, 18), 2),
        (datetime(2027, 3, 16, 17), 3), (datetime(2027, 3, 23, 17), 4),
    ]  # fmt: skip
    assert ["Rehearsal" in text_of(card) for card in stage.cards()] == [False, False, True, True]
    assert len(stage.reminders()) == 4


async def test_one_time_has_its_own_title_and_place(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="2 times"
    )
    await stage.edit(event="1/0", title="Concert", place="Grieghallen")
    card, native = text_of(stage.cards()[0]), stage.natives()[0]
    file = await stage.discord.press(stage.cards()[0], "Add to calendar")
    await stage.until(datetime(2027, 3, 1, 21, tzinfo=UTC))
    await stage.round()

    assert "Concert" in card
    assert "Grieghallen" in card
    assert native["name"] == "Concert"
    assert {str(e["SUMMARY"]) for e in ics_of(stage, file)} == {"Choir", "Concert"}
    assert "Choir" in text_of(stage.cards()[-1])


async def test_a_time_moved_behind_the_next_leaves_the_next_its_card(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="3 times"
    )
    await stage.edit(event="1/0", when="10 March 2027 19:00")
    await stage.later(seconds=10)

    days = sorted(start_of(card).day for card in stage.cards())
    assert days == [8, 10]
    assert len(stage.natives()) == 2


async def test_a_time_moved_to_the_evening_of_the_next_has_its_card_before_it_is_over(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="3 times"
    )
    changed = await stage.edit(event="1/2", when="1 March 2027 20:00")
    await stage.round()
    starts = [start_of(card) for card in stage.cards()]
    await stage.until(datetime(2027, 3, 1, 22, tzinfo=UTC))
    await stage.round()

    assert "Changed: **Choir**" in changed.text
    assert starts == [datetime(2027, 3, 1, hour, tzinfo=UTC) for hour in (18, 19)]
    assert start_of(stage.cards()[-1]) == datetime(2027, 3, 8, 18, tzinfo=UTC)
    assert len(stage.natives()) == len(stage.cards()) == 3


async def test_what_follows_is_called_off_and_what_is_before_stays(stage):
    await stage.announce(
        title="Choir", when="1 March 2027 19:00", city=BERGEN, repeat="weekly", until="4 times"
    )
    await stage.call_off(event="1/2", scope="following", reason="Summer")
    await stage.until(datetime(2027, 3, 1, 21, tzinfo=UTC))
    await stage.round()
    await stage.until(datetime(2027, 3, 8, 21, tzinfo=UTC))
    await stage.round()

    assert [start_of(card).day for card in stage.cards()] == [1, 8]


async def test_a_yearly_anniversary_on_29_february_is_kept_every_year(stage):
    card = await stage.announce(
        title="Leap", when="29 February 2028 18:00", city=BERGEN, repeat="yearly", until="4 times"
    )
    for year, day in ((2028, 29), (2029, 28), (2030, 28), (2031, 28)):
        start = datetime(year, 2, day, 17, tzinfo=UTC)
        assert start_of(stage.cards()[-1]) == start
        await stage.until(start - timedelta(minutes=10))
        await stage.until(start + timedelta(hours=3))
        await stage.round()

    assert len(stage.cards()) == 4
    assert len(stage.reminders()) == 4
    assert card["id"] == stage.cards()[0]["id"]


def bytes_of(stage: Stage, reply) -> bytes:
    """Return the calendar file of a reply."""
    [attachment] = reply.shown["attachments"]
    return stage.discord.state.files[attachment["id"]]


def ics_of(stage: Stage, reply):
    """Return the VEVENTs of the calendar file of a reply."""
    return Calendar.from_ical(bytes_of(stage, reply)).walk("VEVENT")


async def test_coming_anniversaries_of_the_home_city_are_offered_as_titles(stage):
    await stage.discord.slash("setup", user=stage.discord.moderator, city=SEATTLE)

    offered = await stage.discord.autocomplete(
        "event create", "title", user=stage.discord.moderator, title="chong"
    )
    preview = await stage.create(
        title="Jubilee", when="3 June 2027 18:00", city=SEATTLE, other="Chongqing"
    )

    titles = [choice["name"] for choice in offered]
    assert titles == ["44 years of friendship: Seattle and Chongqing"]
    assert "On June 3, 2027" in preview.text
    assert "turns 44" in preview.text


async def test_ways_to_write_a_time_are_offered_in_the_persons_language(stage):
    offered = await stage.discord.autocomplete(
        "event create", "when", user=stage.discord.moderator, when="", locale="de"
    )

    assert "morgen um 18 Uhr" in [choice["value"] for choice in offered]
