"""What is still to come of a server's events."""

from datetime import timedelta

from bot.events.model import State
from bot.storage import occurrences
from bot.storage.database import Database
from tests.storage.held import KYOTO, NOW, OSLO, hold

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


async def test_of_a_server_what_is_announced_or_planned_is_to_come(db: Database) -> None:
    await hold(
        db,
        "choir",
        (NOW - DAY, State.ENDED),
        (NOW + DAY, State.OPEN),
        (NOW + 2 * DAY, State.CANCELLED),
        (NOW + 3 * DAY, State.PLANNED),
    )
    await hold(db, "draft", (NOW + DAY, State.OPEN), confirmed=False)
    await hold(db, "elsewhere", (NOW + DAY, State.OPEN), guild=KYOTO)

    async with db.begin() as connection:
        [choir] = (await occurrences.list_of_guild(connection, OSLO)).values()

    assert [one.ordinal for one in choir] == [1, 3]


async def test_what_has_begun_is_still_to_come_until_it_ends(db: Database) -> None:
    [_, begun, later] = await hold(
        db,
        "choir",
        (NOW - 2 * HOUR, State.OPEN),
        (NOW - HOUR, State.OPEN),
        (NOW + DAY, State.PLANNED),
    )
    await hold(db, "draft", (NOW + DAY, State.OPEN), confirmed=False)

    async with db.begin() as connection:
        coming = await occurrences.upcoming(connection, OSLO, NOW)

    assert [one.id for one in coming] == [begun, later]
