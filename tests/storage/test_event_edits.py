"""A change of an event waits for its confirmation as it was asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.events.edits import Edit, Scope, Target
from bot.events.model import Event, Repeat, Series, State
from bot.storage import event_edits, events
from bot.storage.database import Database
from tests.storage.held import EVENT, NOW, OSLO

ONCE = replace(EVENT, state=State.OPEN)
UNTIL = replace(ONCE, series=Series(Repeat.WEEKLY, until=date(2026, 12, 24)))
COUNTED = replace(ONCE, series=Series(Repeat.DAILY, count=5), reminders=(1440, 15))
TAKEN = replace(ONCE, opens=datetime(2026, 6, 1, 12, tzinfo=UTC), shared_from=None, public=True)


@pytest.mark.parametrize("before", [ONCE, UNTIL, COUNTED, TAKEN], ids=["once", "until", "n", "o"])
@pytest.mark.parametrize("is_cancel", [False, True])
async def test_an_edit_comes_back_as_it_was(db: Database, before: Event, is_cancel: bool) -> None:
    target = Target(Scope.FOLLOWING, 3)
    async with db.begin() as connection:
        event = await events.store(connection, replace(before, uid="event"), NOW)
        draft = await events.store(connection, replace(before, uid="draft", title="Ball"), NOW)
        edit = Edit(event.id, target, before, draft, is_cancel)
        await event_edits.store(connection, draft.id, edit)

        assert await event_edits.load(connection, draft) == edit
        assert await event_edits.load(connection, event) is None


async def test_of_two_edits_of_a_draft_the_last_is_kept(db: Database) -> None:
    async with db.begin() as connection:
        draft = await events.store(connection, replace(EVENT, guild=OSLO), NOW)
        for ordinal in (1, 2):
            edit = Edit(draft.id, Target(Scope.THIS, ordinal), EVENT, draft)
            await event_edits.store(connection, draft.id, edit)

        assert await event_edits.load(connection, draft) == edit
