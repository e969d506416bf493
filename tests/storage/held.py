"""Events that a server held, or is going to."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.events.model import Event, Occurrence, Series, State
from bot.storage import events, occurrences
from bot.storage.database import Database

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
OSLO, KYOTO = 1, 5 << 22
EVENT = Event(
    id=0, uid="u", guild=OSLO, channel=2, creator=None, title="Gala",
    start=datetime(2026, 5, 17, 18, 30), timezone="Europe/Oslo", duration=timedelta(hours=2),
    series=Series(), place="", city="gn:3161732", other="gn:5809844", host="", description="",
    role=None, capacity=0, reminders=(), sequence=0, locale="en-US",
)  # fmt: skip


async def hold(
    db: Database, uid: str, *occurred: tuple[datetime, State], confirmed: bool = True, guild=OSLO
) -> list[int]:
    """Keep an event with these occurrences and return their numbers."""
    async with db.begin() as connection:
        event = await events.store(connection, replace(EVENT, uid=uid, guild=guild), NOW)
        if confirmed:
            await events.confirm(connection, event.id, NOW)
        new = [
            Occurrence(event.id, n, at, at, at + event.duration, state)
            for n, (at, state) in enumerate(occurred)
        ]
        return await occurrences.store(connection, new, tend_at=NOW)
