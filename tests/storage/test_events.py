"""Events, their occurrences, answers and reminders are kept as they were given."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.errors import RowGone
from bot.events.model import (
    Announcement,
    Counts,
    Event,
    Occurrence,
    Reminder,
    Repeat,
    Rsvp,
    Series,
    State,
)
from bot.storage import events, occurrences, privacy, reminders, rsvps
from bot.storage.database import Database
from bot.storage.tables import metadata

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
START = datetime(2027, 1, 17, 17, 30, tzinfo=UTC)
ANNA, BEN, CARA, DORA = 11, 12, 13, 14
DRAFT = Event(
    id=0, uid="u1@sister-city", guild=1, channel=2, creator=ANNA, title="Gala “60”",
    start=datetime(2027, 1, 17, 18, 30), timezone="Europe/Oslo", duration=timedelta(hours=2),
    series=Series(Repeat.WEEKLY, until=date(2027, 3, 1)), place="Håkonshallen", city="gn:3161732",
    other="gn:5809844", host="The mayor", description="…", role=7,
    capacity=2, reminders=(60, 5), sequence=3, locale="de",
)  # fmt: skip


@pytest.fixture
async def kept(db: Database) -> Announcement:
    """One open occurrence of a confirmed event."""
    async with db.begin() as connection:
        event = await events.store(connection, DRAFT, NOW)
        await events.confirm(connection, event.id, NOW)
        new = Occurrence(event.id, 0, START, START, START + event.duration, State.OPEN)
        await occurrences.store(connection, [new], tend_at=NOW)
        [found] = await occurrences.list_of_event(connection, event.id)
        return found


async def test_an_event_is_loaded_as_it_was_stored(db: Database) -> None:
    async with db.begin() as connection:
        stored = await events.store(connection, DRAFT, NOW)
        changed = replace(stored, title="Other", start=datetime(2027, 1, 18, 20), sequence=4)
        await events.update_event(connection, changed, NOW)

        assert await events.load(connection, stored.id) == changed
        assert replace(changed, id=0) == replace(
            DRAFT, title="Other", start=datetime(2027, 1, 18, 20), sequence=4
        )


async def test_of_an_hour_that_comes_twice_the_store_knows_which(db: Database) -> None:
    twice = datetime(2027, 10, 31, 2, 30)
    async with db.begin() as connection:
        for number, wall in enumerate((twice, twice.replace(fold=1))):
            one = replace(DRAFT, uid=f"twice{number}", start=wall)
            stored = await events.store(connection, one, NOW)
            loaded = await events.load(connection, stored.id)

            assert loaded is not None
            assert (loaded.start, loaded.start.fold) == (wall, wall.fold)


async def test_a_change_of_what_is_gone_is_no_success(db: Database) -> None:
    async with db.begin() as connection:
        with pytest.raises(RowGone):
            await events.update_event(connection, replace(DRAFT, id=404), NOW)
        with pytest.raises(RowGone):
            await occurrences.card_posted(connection, 404, 2, 3, "shown")


async def test_a_draft_is_confirmed_once(db: Database) -> None:
    async with db.begin() as connection:
        draft = await events.store(connection, DRAFT, NOW)

        assert await events.confirm(connection, draft.id, NOW) is True
        assert await events.confirm(connection, draft.id, NOW) is False


async def test_drafts_nobody_touches_are_forgotten_and_events_are_not(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        draft = await events.store(connection, replace(DRAFT, uid="u2"), NOW)

        assert await events.forget_drafts(connection, NOW + timedelta(days=1)) == 1
        assert await events.load(connection, draft.id) is None
        assert await events.load(connection, kept.occurrence.event) is not None


async def test_who_waits_is_listed_in_the_order_of_pressing_and_gets_the_place(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        for number, user in enumerate((DORA, CARA, BEN)):
            at = NOW + timedelta(microseconds=number)
            await rsvps.store(connection, kept.id, user, Rsvp.WAITING, at)
        await rsvps.store(connection, kept.id, ANNA, Rsvp.GOING, NOW)

        assert await rsvps.waiting(connection, kept.id) == [DORA, CARA, BEN]
        await rsvps.give_places(connection, kept.id, [DORA, ANNA])
        assert await rsvps.waiting(connection, kept.id) == [CARA, BEN]
        assert await rsvps.count(connection, kept.id) == Counts(going=2, waiting=2)


async def test_nobody_takes_back_or_changes_anothers_answer(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        [other] = await occurrences.store(
            connection,
            [replace(kept.occurrence, ordinal=1)],
            tend_at=NOW,
        )
        for occurrence in (kept.id, other):
            for user in (ANNA, BEN):
                await rsvps.store(connection, occurrence, user, Rsvp.GOING, NOW)
        await rsvps.set_remind(connection, kept.id, BEN, remind=True)

        assert await rsvps.take_back(connection, kept.id, ANNA) is True
        assert await rsvps.take_back(connection, kept.id, ANNA) is False

        assert await rsvps.load(connection, kept.id, ANNA) is None
        assert [(a.user_id, a.remind) for a in await rsvps.list_all(connection, kept.id)] == [
            (BEN, True)
        ]
        assert sorted(await rsvps.answered_by(connection, BEN)) == [kept.id, other]
        assert await rsvps.answered_by(connection, ANNA) == [other]
        assert [a.remind for a in await rsvps.list_all(connection, other)] == [False, False]


async def test_a_changed_mind_is_one_answer(db: Database, kept: Announcement) -> None:
    async with db.begin() as connection:
        await rsvps.store(connection, kept.id, ANNA, Rsvp.GOING, NOW)
        await rsvps.set_remind(connection, kept.id, ANNA, remind=True)
        for wanted in (Rsvp.MAYBE, Rsvp.DECLINED):
            await rsvps.store(connection, kept.id, ANNA, wanted, NOW)

        assert await rsvps.count(connection, kept.id) == Counts(declined=1)
        assert [a.remind for a in await rsvps.list_all(connection, kept.id)] == [True]


async def test_privacy_deletes_answers_and_leaves_the_event_without_its_author(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        await rsvps.store(connection, kept.id, ANNA, Rsvp.GOING, NOW)

        assert set(await privacy.collect(connection, ANNA)) == {"events", "rsvps"}
        await privacy.delete_all(connection, ANNA)

        assert await privacy.collect(connection, ANNA) == {}
        event = await events.load(connection, kept.occurrence.event)
        assert event is not None
        assert event.creator is None


async def test_moving_an_event_plans_its_reminders_anew_and_forgets_the_old(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        await reminders.plan(connection, kept.id, [Reminder(START, 60), Reminder(START, 15)])
        later = Reminder(START + timedelta(days=1), 60)
        await reminders.plan(connection, kept.id, [later])

        due = await reminders.list_due(connection, START + timedelta(days=2))
        assert [d.reminder for d in due] == [later]


async def test_a_reminder_sent_is_not_planned_again(db: Database, kept: Announcement) -> None:
    reminder = Reminder(START, 60)
    async with db.begin() as connection:
        await reminders.plan(connection, kept.id, [reminder])
        [due] = await reminders.list_due(connection, START)

        assert await reminders.settle(connection, due.id, reminders.QUEUED) is True
        assert await reminders.settle(connection, due.id, reminders.QUEUED) is False
        await reminders.plan(connection, kept.id, [reminder])
        assert await reminders.list_due(connection, START) == []


async def test_what_is_asked_for_while_it_is_looked_after_is_not_lost(
    db: Database, kept: Announcement
) -> None:
    later = NOW + timedelta(seconds=5)
    async with db.begin() as connection:
        await occurrences.tend_later(connection, kept.id, later)
        await occurrences.tended(connection, kept, next_at=None, again_at=later)

        assert [k.id for k in await occurrences.list_due(connection, later)] == [kept.id]


async def test_many_answers_do_not_put_off_the_writing_of_a_card(
    db: Database, kept: Announcement
) -> None:
    async with db.begin() as connection:
        for second in range(8):
            now = NOW + timedelta(seconds=second)
            await occurrences.tend_later(connection, kept.id, now + timedelta(seconds=5))

        due = await occurrences.list_due(connection, NOW + timedelta(seconds=5))

        assert [k.id for k in due] == [kept.id]


async def test_the_migration_makes_the_tables_as_they_are_declared(db: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import Connection

    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with db.begin() as connection:
        assert await connection.run_sync(differences) == []
