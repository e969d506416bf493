"""Decide who has to hear that an event was moved or called off."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.events.intents import TellPeople, What
from bot.events.model import Announcement, Answer, Course, State
from bot.events.reminders import going, people

MENTIONED_AT_ONCE = 50
"""A message of Discord's has room for so many names."""


def changes(before: Course, after: Course) -> Iterator[tuple[Announcement, Announcement, What]]:
    """Yield what has become of the occurrences people may mean to come to: before, after, what."""
    was = {announcement.id: announcement for announcement in before.all_of}
    for announcement in after.all_of:
        old = was.get(announcement.id)
        if old is None or not old.is_ahead:
            continue
        if announcement.occurrence.state is State.CANCELLED:
            yield old, announcement, What.CANCELLED
        elif announcement.is_ahead and announcement.occurrence.start != old.occurrence.start:
            yield old, announcement, What.MOVED


def telling(
    before: Course, after: Course, answers: Mapping[int, Sequence[Answer]]
) -> tuple[TellPeople, ...]:
    """Return who is to be told what; `answers` are those to each occurrence.

    Who is going is mentioned where the card is; who asked for reminders gets a direct message.
    """
    found = []
    for old, new, what in changes(before, after):
        given = answers.get(new.id, ())
        channel = new.thread or new.card_channel if new.card is not None else None
        found.append(
            TellPeople(
                id=new.id,
                event=after.event.id,
                ordinal=new.occurrence.ordinal,
                guild=after.event.guild,
                channel=channel,
                what=what,
                start=new.occurrence.start,
                was=old.occurrence.start,
                version=after.event.sequence,
                going=going(given),
                users=people(given),
            )
        )
    return tuple(one for one in found if one.going or one.users)


def batches(users: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield so many people at a time as one message can name."""
    for start in range(0, len(users), MENTIONED_AT_ONCE):
        yield users[start : start + MENTIONED_AT_ONCE]


def still_holds(now_is: Announcement, what: What, start: datetime) -> bool:
    """Whether that something was moved to `start`, or called off, is still so."""
    if what is What.CANCELLED:
        return now_is.occurrence.state is State.CANCELLED
    return now_is.is_ahead and now_is.occurrence.start == start


def meant(numbers: Iterable[int], answers: Iterable[Answer]) -> tuple[int, ...]:
    """Return those of the people who are going still: who has taken it back is left in peace."""
    still = set(going(answers))
    return tuple(number for number in numbers if number in still)
