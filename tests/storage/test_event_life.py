"""What is decided about an event is what the store holds afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.events import intents, life, places, reminders
from bot.events.intents import Write
from bot.events.model import Announcement, Counts, Course, Event, Look, Reminder, Rsvp, State
from bot.storage import event_life, events, occurrences, outbox, rsvps
from bot.storage import reminders as reminder_store
from bot.storage.database import Database
from tests.events.build import CHOIR, CHOIR_STARTS, DAY, GALA, HOUR, NOW, START

DRAFT = replace(CHOIR, id=0, state=State.DRAFT)


async def announced(db: Database, draft: Event = DRAFT) -> Course:
    """Return the course of a draft that was stored and confirmed."""
    async with db.begin() as connection:
        stored = await events.store(connection, replace(draft, state=State.DRAFT), NOW)
        course = await event_life.confirm(connection, stored, NOW)
    assert course is not None
    return course


async def keep(db: Database, event_id: int, writes: Sequence[Write]) -> Course:
    async with db.begin() as connection:
        await event_life.write(connection, writes, NOW)
        course = await event_life.load_course(connection, event_id)
    assert course is not None
    return course


def plain(course: Course) -> list[tuple[int, object, object, str]]:
    return [
        (a.occurrence.ordinal, a.occurrence.start, a.occurrence.end, a.occurrence.state.value)
        for a in course.all_of
    ]


async def test_a_confirmed_draft_is_kept_as_it_was_decided(db: Database) -> None:
    course = await announced(db)

    decided = life.confirm(replace(DRAFT, id=course.event.id), NOW)
    assert course.event == decided.event
    assert plain(course) == plain(decided)
    assert [a.tend_at is not None for a in course.all_of] == [True, False, False, False]
    async with db.begin() as connection:
        for one in course.all_of:
            planned = await reminder_store.list_planned(connection, one.id)
            assert planned == [Reminder(one.occurrence.start, lead) for lead in (1440, 15)]


async def test_a_draft_is_confirmed_once(db: Database) -> None:
    course = await announced(db)

    async with db.begin() as connection:
        again = await event_life.confirm(connection, replace(DRAFT, id=course.event.id), NOW)

    assert again is None


STEPS = {
    "moved on": lambda c: life.change(c, replace(c.event, start=c.event.start + HOUR), NOW),
    "shorter": lambda c: life.change(
        c, replace(c.event, series=replace(c.event.series, count=2)), NOW
    ),
    "longer": lambda c: life.change(
        c, replace(c.event, series=replace(c.event.series, count=9)), NOW
    ),
    "one moved": lambda c: life.move(
        c, c.all_of[2].id, CHOIR_STARTS[2] + DAY, CHOIR_STARTS[2] + DAY + HOUR, NOW
    ),
    "one called otherwise": lambda c: life.change_one(
        c, replace(c.all_of[2].occurrence, title="Concert", place="Hall"), NOW
    ),
    "one cancelled": lambda c: life.cancel_one(c, c.all_of[0].id, "Storm", NOW),
    "all cancelled": lambda c: life.cancel(c, "Storm"),
    "one over": lambda c: life.end_one(c, c.all_of[0].id, CHOIR_STARTS[0] + 2 * HOUR),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
async def test_each_step_is_kept_as_it_was_decided(db: Database, step) -> None:
    before = await announced(db)
    after = step(before)

    kept = await keep(db, before.event.id, life.difference(before, after, NOW))

    assert kept.event == after.event
    assert plain(kept) == plain(after)
    async with db.begin() as connection:
        for one in kept.all_of:
            planned = await reminder_store.list_planned(connection, one.id)
            assert bool(planned) is one.is_ahead
            assert {r.start for r in planned} <= {one.occurrence.start}


async def test_what_was_announced_meanwhile_is_not_dropped(db: Database) -> None:
    course = await announced(db)

    kept = await keep(
        db,
        course.event.id,
        [
            intents.CardWritten(course.all_of[3].id, 20, 5, "x"),
            intents.DropOccurrence(course.all_of[2].id),
            intents.DropOccurrence(course.all_of[3].id),
        ],
    )

    assert [a.occurrence.ordinal for a in kept.all_of] == [0, 1, 3]


TOLD: dict[str, tuple[list[Write], dict[str, object]]] = {
    "a card tried": ([intents.CardTried(1, NOW)], {"card_tried_at": NOW}),
    "a card written": (
        [intents.CardFailed(1, "x"), intents.CardWritten(1, 20, 5, "s:p")],
        {"card_channel": 20, "card": 5, "card_shown": "s:p", "card_problem": ""},
    ),
    "a card failed": ([intents.CardFailed(1, "missing:x")], {"card_problem": "missing:x"}),
    "a card lost": (
        [
            intents.CardTried(1, NOW),
            intents.CardWritten(1, 20, 5, "s"),
            intents.CardLost(1, "deleted"),
        ],
        {"card": None, "card_tried_at": None, "card_shown": "", "card_problem": "deleted"},
    ),
    "a native tried": ([intents.NativeTried(1, NOW)], {"native_tried_at": NOW}),
    "a native written": (
        [intents.NativeFailed(1, "x"), intents.NativeWritten(1, 9, "s:p")],
        {"native": 9, "native_shown": "s:p", "native_problem": ""},
    ),
    "a native failed": ([intents.NativeFailed(1, "too-many")], {"native_problem": "too-many"}),
    "a native lost": (
        [
            intents.NativeTried(1, NOW),
            intents.NativeWritten(1, 9, "s"),
            intents.NativeLost(1, "deleted"),
        ],
        {"native": None, "native_tried_at": None, "native_shown": "", "native_problem": "deleted"},
    ),
}


@pytest.mark.parametrize(("writes", "wanted"), TOLD.values(), ids=TOLD.keys())
async def test_what_discord_was_told_is_kept_as_it_is_reckoned_with(
    db: Database, writes: list[Write], wanted: dict[str, object]
) -> None:
    from bot.events.tend import noted

    before = await announced(db, GALA)
    told = before.all_of[0]
    mine = [replace(write, id=told.id) for write in writes]

    kept = (await keep(db, before.event.id, mine)).all_of[0]

    assert {name: getattr(kept, name) for name in wanted} == wanted
    assert kept == noted(told, mine)


async def test_places_and_the_news_of_them_are_kept_together(db: Database) -> None:
    course = await announced(db, replace(GALA, capacity=1))
    number = course.all_of[0].id
    async with db.begin() as connection:
        await rsvps.store(connection, number, 5, Rsvp.GOING, NOW)
        await rsvps.store(connection, number, 6, Rsvp.WAITING, NOW)
        look = await event_life.look(connection, number)
        assert look == Look(course.event, course.all_of[0], Counts(going=1, waiting=1))

        response = places.respond(look, 5, Rsvp.GOING, None, [6], NOW)
        await event_life.write(connection, response.writes, NOW)

        assert await rsvps.count(connection, number) == response.counts == Counts(going=1)
        [told] = await outbox.claim_due(connection, now=NOW, limit=9, worker="w")
        assert (told.order.user_id, told.order.payload["place"]) == (6, True)
        assert told.order.expires_at == START


async def test_a_reminder_is_settled_and_queued_for_channel_and_people_once(db: Database) -> None:
    course = await announced(db, GALA)
    number = course.all_of[0].id
    now = START - timedelta(minutes=10)
    async with db.begin() as connection:
        await rsvps.store(connection, number, 5, Rsvp.GOING, NOW)
        await rsvps.set_remind(connection, number, 5, remind=True)
        for _ in range(2):
            for due in await reminder_store.list_due(connection, now):
                look = await event_life.look(connection, number)
                assert look is not None
                writes = reminders.settle(
                    due.id,
                    due.reminder,
                    await reminder_store.list_planned(connection, number),
                    look,
                    await rsvps.list_all(connection, number),
                    now,
                )
                await event_life.write(connection, writes, now)

        queued = await outbox.claim_due(connection, now=now, limit=9, worker="w")
        assert sorted((d.order.channel_id, d.order.user_id) for d in queued) == [(5, 5), (20, None)]
        assert {d.order.payload["start"] for d in queued} == {int(START.timestamp())}


async def test_a_look_at_nothing_is_none(db: Database) -> None:
    async with db.begin() as connection:
        assert await event_life.look(connection, 9) is None
        assert await event_life.load_course(connection, 9) is None


async def test_a_look_names_the_picture_and_counts_the_series(db: Database) -> None:
    course = await announced(db)
    async with db.begin() as connection:
        await events.store_picture(connection, course.event.id, "a.png", b"x" * 99)
        look = await event_life.look(connection, course.all_of[1].id)
        again = await event_life.load_course(connection, course.event.id)

    assert look == Look(course.event, course.all_of[1], total=4, picture="a.png")
    assert again is not None
    assert again.picture == "a.png"


async def test_whoever_looks_after_it_hears_who_asked_meanwhile(db: Database) -> None:
    course = await announced(db, GALA)
    told: Announcement = course.all_of[0]

    kept = (await keep(db, course.event.id, [intents.LookAfter(told.id)])).all_of[0]

    assert kept.asked == told.asked + 1
    assert kept.tend_at == NOW
    async with db.begin() as connection:
        later = NOW + HOUR
        await occurrences.tended(connection, told, next_at=None, again_at=later)
        assert (await occurrences.list_due(connection, later))[0].id == told.id
