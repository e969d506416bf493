"""Events when something is in the way: bad input, missing rights, and what people do by hand."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.storage import event_life, events, rsvps
from bot.tasks.remind import queue_due
from tests.pictures.test_cover import claiming, picture
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN, SEATTLE, Clock, Stage, start_of, text_of

START = datetime(2027, 1, 17, 17, 30, tzinfo=UTC)
GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


BAD_INPUTS = {
    "time unreadable": (
        {"when": "pizza"},
        ["pizza", "next Friday 7pm", "January 17, 2027 6:30 PM", "tomorrow at 6pm"],
    ),
    "no hour": ({"when": "saturday"}, ["no time of day"]),
    "too far off": ({"when": "17 January 2040 18:00"}, ["five years"]),
    "end before start": ({"duration": "until 17 January 2027 17:00"}, ["end before it starts"]),
    "length unreadable": ({"duration": "forever"}, ["forever", "90 min"]),
    "too long": ({"duration": "9 weeks"}, ["31 days"]),
    "title too long": ({"title": "x" * 101}, ["101 characters", "100"]),
    "no title": ({"title": "  "}, ["needs a title"]),
    "no such city": ({"city": "Xyzzyqqq"}, ["a city called", "Xyzzyqqq"]),
    "no city at all": ({"city": None, "other": None}, ["/setup", "city"]),
    "series ends before it begins": (
        {"repeat": "weekly", "until": "1 January 2027"},
        ["before its first"],
    ),
    "an end without a series": ({"until": "1 May 2027"}, ["repeat"]),
    "reminders unreadable": ({"reminders": "soonish"}, ["soonish", "1 day, 15 min"]),
    "no address of a picture": ({"image_url": "ftp://x/y.png"}, ["picture"]),
}


async def test_every_bad_input_has_its_sentence(stage):
    for name, (options, said) in BAD_INPUTS.items():
        reply = await stage.create(**{**GALA, **options})

        assert reply.ephemeral, name
        assert all(part in reply.text for part in said), (name, reply.text)
        assert "went wrong" not in reply.text, name
    assert stage.cards() == []


async def test_a_name_of_many_cities_is_asked_about_and_the_event_goes_on(stage):
    asked = await stage.create(**{**GALA, "city": "Springfield", "other": "Portland, Maine"})
    preview = await stage.discord.select(
        asked, "Springfield, Illinois, United States", user=stage.discord.moderator
    )
    confirmed = await stage.discord.press(preview, "Confirm", user=stage.discord.moderator)

    assert asked.ephemeral
    assert "Which “Springfield”" in asked.text
    assert "Springfield, United States" in text_of(preview.shown)
    assert "Portland, United States" in text_of(preview.shown)
    assert "(CST)" in text_of(preview.shown)
    assert "Announced" in confirmed.text


async def test_an_edit_asks_which_city_too(stage):
    await stage.announce(**GALA)
    asked = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", other="Springfield"
    )
    preview = await stage.discord.select(
        asked, "Springfield, Illinois, United States", user=stage.discord.moderator
    )
    changed = await stage.discord.press(preview, "Confirm", user=stage.discord.moderator)

    assert "Changed" in changed.text
    assert "Springfield, United States" in text_of(stage.cards()[0])


async def test_a_servers_home_is_asked_about_rather_than_guessed(stage):
    asked = await stage.discord.slash("setup", user=stage.discord.moderator, city="Springfield")
    panel = await stage.discord.select(
        asked, "Springfield, Illinois, United States", user=stage.discord.moderator
    )
    preview = await stage.create(**{**GALA, "city": None, "other": None})

    assert "Springfield" in text_of(panel.shown)
    assert "(CST)" in text_of(preview.shown)


async def test_who_has_declined_is_not_reminded(stage):
    card = await stage.announce(**GALA)
    mine = await stage.discord.press(card, "Going")
    await stage.discord.press(mine, "Remind me by direct message")
    await stage.discord.press(card, "Can’t")
    await stage.until(START - timedelta(minutes=10))

    assert len(stage.reminders()) == 1
    assert stage.discord.posts(stage.discord.state.dm_with(stage.discord.alice)["id"]) == []


async def test_who_presses_first_waits_first_also_in_a_burst(stage):
    card = await stage.announce(**GALA, places=1)
    first = await stage.discord.press(card, "Going")
    people = [stage.discord.state.add_user(f"guest{n}")["id"] for n in range(9)]
    for person in people:
        stage.discord.state.add_member(stage.discord.harbour, person)
    # The latest account presses first: an order by number would turn the queue round.
    await asyncio.gather(*(stage.discord.press(card, "Going", user=p) for p in reversed(people)))
    async with stage.bot.db.read() as connection:
        waiting = await rsvps.waiting(connection, 1)
    await stage.discord.press(first, "Take back")
    await stage.later(seconds=70)

    assert waiting == [int(person) for person in reversed(people)]
    assert len(stage.discord.posts(stage.discord.state.dm_with(people[-1])["id"])) == 1


async def test_five_announcements_at_once_leave_one_card(stage):
    await stage.announce(**GALA)
    replies = await asyncio.gather(
        *(
            stage.discord.slash("event announce", user=stage.discord.moderator, event="1")
            for _ in range(5)
        )
    )

    assert all("Announced" in reply.text for reply in replies)
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_a_card_taken_away_to_be_posted_again_comes_back_though_the_bot_broke_off(
    stage, monkeypatch
):
    await stage.announce(**GALA)
    load = event_life.load_course

    async def broken_off(connection, number, *, for_update=False):
        if for_update:
            raise RuntimeError("as if killed when the old card was gone")
        return await load(connection, number)

    with monkeypatch.context() as patch:
        patch.setattr(event_life, "load_course", broken_off)
        await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")
        await stage.soon()
    gone = stage.cards()
    await stage.later(minutes=1)
    await stage.later(minutes=1)

    assert gone == []
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_an_edit_of_the_text_loses_no_reminder_on_its_way(stage):
    await stage.announce(**GALA)
    stage.clock.now = START - timedelta(minutes=14)
    await queue_due(stage.bot)
    await stage.edit(event="1", title="Ball")
    await stage.round()

    assert len(stage.reminders()) == 1
    assert "Ball" in text_of(stage.reminders()[0])


async def test_our_own_edit_of_what_has_begun_is_nobodys_edit(stage):
    await stage.announce(**GALA)
    [native] = stage.natives()
    stage.clock.now = START + timedelta(minutes=5)
    begun = (START - timedelta(minutes=3)).isoformat()
    native.update(status=2, scheduled_start_time=begun)
    await stage.discord.gateway.dispatch(
        "GUILD_SCHEDULED_EVENT_UPDATE", native, stage.discord.harbour
    )
    await stage.soon()
    await stage.edit(event="1", duration="5 hours")
    await stage.soon()
    await stage.round()

    assert start_of(stage.cards()[0]) == START
    assert stage.natives()[0]["scheduled_start_time"] == begun
    assert stage.natives()[0]["scheduled_end_time"] == (START + timedelta(hours=5)).isoformat()


async def test_a_form_that_was_open_for_a_while_undoes_nothing(stage):
    await stage.announce(**GALA)
    form = await stage.discord.slash("event edit", user=stage.discord.moderator, event="1")
    await stage.edit(event="1", place="Town hall")
    preview = await stage.discord.submit_modal(form, {"title": "Ball"})
    await stage.discord.press(preview, "Confirm")

    assert "Ball" in text_of(stage.cards()[0])
    assert "Town hall" in text_of(stage.cards()[0])


async def test_who_changes_what_another_has_changed_meanwhile_is_told_so(stage):
    await stage.announce(**GALA)
    mine = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", title="Ball", place="Town hall"
    )
    await stage.edit(title="Soirée", host="The mayor")
    told = await stage.discord.press(mine, "Confirm")
    between = text_of(stage.cards()[0])
    await stage.discord.press(told, "Confirm")
    after = text_of(stage.cards()[0])

    assert "Somebody else has changed this meanwhile: Title." in told.text
    assert "Soirée" in between
    assert "Town hall" not in between
    assert all(part in after for part in ("Ball", "Town hall", "The mayor"))


async def test_a_change_can_be_edited_again_and_thrown_away(stage):
    await stage.announce(**GALA)
    preview = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", title="Ball"
    )
    form = await stage.discord.press(preview, "Edit")
    again = await stage.discord.submit_modal(form, {"place": "Town hall"})
    thrown = await stage.discord.press(again, "Cancel")

    assert "Title, Where" in again.text
    assert "stays as it is" in thrown.text
    assert "Ball" not in text_of(stage.cards()[0])


async def test_a_change_confirmed_twice_is_made_once(stage):
    await stage.announce(**GALA)
    preview = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", title="Ball"
    )
    said = await asyncio.gather(*(stage.discord.press(preview, "Confirm") for _ in range(2)))
    async with stage.bot.db.read() as connection:
        event = await events.load(connection, 1)

    assert sorted("Changed" in reply.text for reply in said) == [False, True]
    assert event.sequence == 1


async def test_nothing_and_the_past_are_no_change(stage):
    await stage.announce(**GALA)
    same = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", title="Gala"
    )
    past = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", when="1 November 2026 18:00"
    )

    assert "nothing would change" in same.text
    assert "in the past" in past.text


async def test_the_card_moves_to_another_channel_with_its_answers(stage):
    card = await stage.announce(**GALA)
    await stage.discord.press(card, "Going")
    hall = await stage.discord.new_channel("hall")
    await stage.edit(given={"channel": hall["id"]})

    assert stage.cards() == []
    assert "Going: 1" in text_of(stage.cards(hall["id"])[0])
    assert len(stage.natives()) == 1


async def test_another_role_is_pinged_from_now_on_and_then_none(stage):
    await stage.discord.allow_bot("CREATE_EVENTS", "MENTION_EVERYONE")
    role = await stage.discord.new_role("travellers", mentionable=True)
    await stage.announce(**GALA)
    await stage.edit(role=role["id"])
    await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")
    pinged = stage.cards()[0]["mention_roles"]
    await stage.edit(role=stage.discord.harbour)
    await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")

    assert pinged == [role["id"]]
    assert stage.cards()[0]["mention_roles"] == []


async def test_fewer_places_than_people_say_who_stays(stage):
    card = await stage.announce(**GALA, places=5)
    for person in (stage.discord.alice, stage.discord.bob):
        await stage.discord.press(card, "Going", user=person)
    preview = await stage.discord.slash(
        "event edit", user=stage.discord.moderator, event="1", places=1
    )
    await stage.discord.press(preview, "Confirm")
    third = await stage.discord.press(card, "Going", user=stage.discord.moderator)

    assert "2 people have a place already, and all of them keep it" in preview.text
    assert "Going: 2 of 1" in text_of(stage.cards()[0])
    assert "waiting list" in third.text


async def test_what_has_begun_and_is_postponed_gets_a_new_entry_and_nothing_is_cancelled(stage):
    await stage.announce(**GALA)
    [native] = stage.natives()
    stage.clock.now = START + timedelta(minutes=5)
    native["status"] = 2
    await stage.discord.gateway.dispatch(
        "GUILD_SCHEDULED_EVENT_UPDATE", native, stage.discord.harbour
    )
    await stage.soon()
    await stage.edit(when="18 January 2027 18:30")
    await stage.soon()
    await stage.round()

    [anew] = stage.natives()
    assert native["status"] == 3
    assert anew["id"] != native["id"]
    assert anew["scheduled_start_time"] == (START + timedelta(days=1)).isoformat()
    assert start_of(stage.cards()[0]) == START + timedelta(days=1)
    assert "Over" not in text_of(stage.cards()[0])


async def test_a_sentence_is_in_the_language_of_the_person(stage):
    reply = await stage.create(**{**GALA, "when": "bald"}, locale="de")

    assert "kann ich nicht als Zeit lesen" in reply.text
    assert "morgen um 18 Uhr" in reply.text


async def test_a_channel_the_bot_cannot_write_to_is_named_with_the_permission(stage):
    quiet = await stage.discord.new_channel("quiet")
    await stage.discord.overwrite(quiet["id"], deny=("SEND_MESSAGES",))

    reply = await stage.create(**GALA, given={"channel": quiet["id"]})

    assert f"<#{quiet['id']}>" in reply.text
    assert "Send Messages" in reply.text


async def test_a_channel_closed_to_the_moderator_is_closed_to_their_events(stage):
    secret = await stage.discord.new_channel("secret")
    await stage.discord.overwrite(
        secret["id"], deny=("SEND_MESSAGES",), who=stage.discord.moderator
    )

    reply = await stage.create(**GALA, given={"channel": secret["id"]})

    assert "may not write" in reply.text


async def test_a_role_it_may_not_ping_is_refused(stage):
    role = await stage.discord.new_role("silent")
    unpingable = await stage.create(**GALA, role=role["id"])
    await stage.discord.allow_bot("CREATE_EVENTS", "MENTION_EVERYONE")
    by_way_of_the_bot = await stage.create(**GALA, role=role["id"])
    everyone = await stage.create(**GALA, role=stage.discord.harbour)

    assert "I may not ping" in unpingable.text
    assert "You may not ping" in by_way_of_the_bot.text
    assert "everyone" in everyone.text


PIXEL = picture("PNG")


async def test_a_picture_is_on_the_card_and_on_discords_event(stage):
    card = await stage.announce(**GALA, image=("gala.png", PIXEL))
    await stage.edit(event="1", title="Grand Gala")

    [native] = stage.natives()
    [attachment] = card["attachments"]
    assert attachment["description"] == "Picture for the event “Grand Gala”"
    assert card["embeds"][0]["image"]["url"].endswith(attachment["filename"])
    assert native["image"] is not None
    assert "Grand Gala" in text_of(stage.cards()[0])
    assert len(stage.cards()[0]["attachments"]) == 1

    other = ("ball.png", picture("PNG", side=60))
    await stage.edit(event="1", image=other)

    [changed] = stage.cards()[0]["attachments"]
    assert changed["filename"] != attachment["filename"]
    [patch] = [r for r in stage.discord.asked("PATCH", "/scheduled-events") if "image" in r.body]
    assert patch.body["image"].startswith("data:image/png")


async def test_a_picture_needs_its_permission_only_when_it_is_posted(stage):
    plain = await stage.announce(**GALA)
    await stage.announce(**{**GALA, "title": "Ball"}, image=("gala.png", PIXEL))
    await stage.discord.overwrite(stage.discord.general, deny=("ATTACH_FILES",))
    await stage.edit(event="Ball", title="Grand Ball")
    choir = await stage.announce(**{**GALA, "title": "Choir"})

    assert "Grand Ball" in text_of(stage.cards()[1])
    assert "Choir" in text_of(choir)
    assert plain["attachments"] == []


async def test_an_image_that_is_none_is_refused(stage):
    page = await stage.create(**GALA, image=("gala.png", b"<html>no picture</html>"))
    webp = await stage.create(**GALA, image=("gala.webp", b"RIFF....WEBPVP8 "))
    vast = await stage.create(**GALA, image=("gala.png", claiming(60_000, 60_000)))
    torn = await stage.create(**GALA, image=("gala.png", PIXEL[:60]))
    large = await stage.create(**GALA, image=("gala.png", PIXEL + b"x" * 5_000_001))

    assert "no picture" in page.text
    assert "no picture" in webp.text
    assert "not a whole one" in torn.text
    assert "more pixels" in vast.text
    assert "5 MB" in large.text
    assert stage.cards() == []


async def test_members_cannot_announce_and_the_announcer_role_can(stage):
    refused = await stage.create(**GALA, user=stage.discord.alice, force=True)
    role = await stage.discord.new_role("announcers")
    panel = await stage.discord.slash("setup", user=stage.discord.moderator)
    await stage.discord.select(panel, role["id"], menu="setting:announcer")
    await stage.discord.give_role(stage.discord.alice, role["id"])
    allowed = await stage.create(**GALA, user=stage.discord.alice, force=True)

    assert "Create Events" in refused.text
    assert "Gala" in text_of(allowed.shown)


async def test_rights_lost_before_confirming_count(stage):
    preview = await stage.create(**GALA)
    member = stage.discord.state.member(stage.discord.harbour, stage.discord.moderator)
    member["roles"] = []

    refused = await stage.discord.press(preview, "Confirm")

    assert "Create Events" in refused.text
    assert stage.cards() == []


async def test_an_event_that_has_begun_since_the_preview_is_not_announced(stage):
    preview = await stage.create(**GALA)
    stage.clock.now = START + timedelta(minutes=1)

    refused = await stage.discord.press(preview, "Confirm")

    assert "in the past" in refused.text
    assert stage.cards() == []


async def test_a_full_event_list_leaves_the_card_and_says_so(stage):
    events = stage.discord.state.events[stage.discord.harbour]
    for n in range(100):
        events[f"x{n}"] = {"id": f"x{n}", "status": 1, "description": "", "name": "x"}
    preview = await stage.create(**GALA)
    confirmed = await stage.discord.press(preview, "Confirm")

    assert "100 events" in confirmed.text
    assert len(stage.cards()) == 1


async def test_discords_event_edited_by_hand_is_taken_over(stage):
    await stage.announce(**GALA, place="Håkonshallen")
    [native] = stage.natives()
    moved = START + timedelta(hours=2)

    await by_hand(
        stage,
        native,
        name="Grand Gala",
        scheduled_start_time=moved.isoformat(),
        scheduled_end_time=(moved + timedelta(hours=3)).isoformat(),
        entity_metadata={"location": "Town hall"},
    )

    [card] = stage.cards()
    assert "Grand Gala" in text_of(card)
    assert "Town hall" in text_of(card)
    assert start_of(card) == moved
    await stage.until(moved - timedelta(minutes=10))
    assert len(stage.reminders()) == 1


async def test_what_was_edited_by_hand_while_the_bot_was_away_is_taken_over(
    discord, settings, world
):
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world, clock) as bot:
        await Stage(discord, bot, clock).announce(**GALA)
    [native] = discord.state.events[discord.harbour].values()
    native["name"] = "Renamed"
    async with connected(discord, settings, world, clock) as bot:
        stage = Stage(discord, bot, clock)
        await settled(stage, lambda: "Renamed" in text_of(stage.cards()[0]))

        assert "Renamed" in text_of(stage.cards()[0])


async def test_a_picture_is_fetched_from_its_address(discord, settings, world):
    intranet = settings.model_copy(update={"allow_private_feeds": True})
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    discord.state.files["7"] = PIXEL
    address = f"{discord.url}/attachments/1/7/gala.png"
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, intranet, world, clock) as bot:
        card = await Stage(discord, bot, clock).announce(**GALA, image_url=address)
    async with connected(discord, settings, world, clock) as bot:
        refused = await Stage(discord, bot, clock).create(**GALA, image_url=address)

    assert len(card["attachments"]) == 1
    assert "can’t load the picture" in refused.text


async def test_our_own_edits_are_not_taken_for_a_moderators(stage):
    await stage.announce(**GALA, description="Text")
    for title in ("One", "Two", "Three"):
        await stage.edit(event="1", title=title)
    await stage.soon()
    await stage.round()

    assert stage.natives()[0]["name"] == "Three"
    assert "Three" in text_of(stage.cards()[0])


async def test_discords_event_cancelled_by_hand_cancels_the_event(stage):
    await stage.announce(**GALA)
    [native] = stage.natives()

    await stage.discord.cancel_event(native["id"])
    await settled(stage, lambda: "Canceled" in text_of(stage.cards()[0]))

    assert "Canceled: Gala" in text_of(stage.cards()[0])
    await stage.until(START - timedelta(minutes=10))
    assert stage.reminders() == []


async def test_a_deleted_card_is_not_posted_again_until_asked_for(stage):
    card = await stage.announce(**GALA)
    await stage.discord.delete_message(card)
    await stage.soon()
    await stage.later(minutes=30)
    gone = len(stage.cards())
    moderators = await stage.discord.slash("events", user=stage.discord.moderator)
    members = await stage.discord.slash("events")
    again = await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")

    assert gone == 0
    assert "The card was deleted" in moderators.text
    assert "deleted" not in members.text
    assert "Announced" in again.text
    assert len(stage.cards()) == 1
    assert len(stage.natives()) == 1
    await stage.soon()
    assert f"/{stage.cards()[0]['id']}" in stage.natives()[0]["description"]


async def test_a_deleted_channel_ends_in_a_clear_state_and_another_takes_over(stage):
    hall = await stage.discord.new_channel("hall")
    preview = await stage.create(**GALA, given={"channel": hall["id"]})
    await stage.discord.press(preview, "Confirm")
    await stage.discord.delete_channel(hall["id"])
    await stage.soon()
    await stage.later(minutes=30)
    changed = await stage.edit(event="1", place="Elsewhere")
    again = await stage.discord.slash("event announce", user=stage.discord.moderator, event="1")

    assert "channel of the card is gone" in changed.text
    assert "/event announce" in changed.text
    assert "Announced" in again.text
    assert f"The card is in <#{stage.discord.general}> now" in again.text
    assert "Elsewhere" in text_of(stage.cards()[0])


async def test_a_bot_thrown_out_and_invited_again_goes_on_where_it_was(stage):
    await stage.announce(**GALA)
    guild = stage.discord.state.guild(stage.discord.harbour)
    channels = {c["id"]: c for c in guild["channels"]}
    await stage.discord.remove_guild(stage.discord.harbour)
    await stage.soon()
    await stage.later(hours=1)
    stage.discord.state.guilds[guild["id"]] = guild
    stage.discord.state.channels.update(channels)
    await stage.discord.gateway.guild_appeared(guild)
    await stage.soon()
    await stage.round()
    await stage.edit(event="1", title="Gala after all")

    assert "Gala after all" in text_of(stage.cards()[0])
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_trouble_at_discord_is_waited_out(stage, monkeypatch):
    monkeypatch.setattr("bot.cogs.event_outcome.PATIENCE_S", 0.3)
    stage.discord.fail("POST", "/scheduled-events", status=500, times=0)
    preview = await stage.create(**GALA)
    confirmed = await stage.discord.press(preview, "Confirm")
    stage.discord.heal()
    await stage.later(minutes=2)

    assert "⚠️" in confirmed.text
    assert len(stage.cards()) == len(stage.natives()) == 1


async def test_an_entry_made_twice_by_a_broken_line_is_made_once_in_the_end(stage):
    stage.discord.fail("POST", "/scheduled-events", status=500, times=1, done_anyway=True)
    await stage.announce(**GALA)
    await stage.soon()
    await stage.round()

    assert len(stage.natives()) == 1


async def by_hand(stage, native, **changes):
    """Edit Discord's event as a moderator may, and wait until the bot has noticed."""
    native.update(changes)
    await stage.discord.gateway.dispatch(
        "GUILD_SCHEDULED_EVENT_UPDATE", native, stage.discord.harbour
    )
    await settled(stage, lambda: changes.get("name", "") in text_of(stage.cards()[0]))


async def settled(stage, is_done):
    """Wait until something has happened, or for a while."""
    await stage.discord.until(is_done, 3.0)
    await stage.soon()
