"""Decide who is reminded of what, and when."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import Enum

from bot.errors import UserError
from bot.events import vocabulary as v
from bot.events.intents import Remind, SettleReminder, Write
from bot.events.lengths import in_decimals, read_leads_in
from bot.events.model import Announcement, Answer, Event, Look, Reminder, Rsvp, State
from bot.events.scanner import Unread
from bot.events.speech import of_text

MOST_REMINDERS = 5
EARLIEST_LEAD = 28 * 24 * 60
"""Minutes: nobody is reminded more than four weeks before."""


class RemindersUnreadable(UserError):
    """No spans of time can be read from `text`."""

    def __init__(self, text: str) -> None:
        super().__init__("event-reminders-unreadable", text=text)


class ReminderVerdict(Enum):
    WAIT = "wait"
    SEND = "send"
    DROP = "drop"


def key(event: int, ordinal: int, reminder: Reminder) -> str:
    """Return what makes a reminder that reminder: sent once, and anew if the event is moved."""
    return f"event:{event}:{ordinal}:{int(reminder.start.timestamp())}:{reminder.lead}"


def plan(start: datetime, leads: Iterable[int], *, now: datetime) -> tuple[Reminder, ...]:
    """Return the reminders still to come; one that would be due already told nobody anything new."""
    reminders = (Reminder(start, lead) for lead in sorted(set(leads), reverse=True))
    return tuple(r for r in reminders if r.at > now)


def decide(reminder: Reminder, others: Sequence[Reminder], *, now: datetime) -> ReminderVerdict:
    """Return what to do with a planned reminder; `others` are those of the same occurrence.

    After the start it is too late. After a silence of ours, one late reminder is enough: the
    one nearest to the start.
    """
    if now < reminder.at:
        return ReminderVerdict.WAIT
    if now >= reminder.start:
        return ReminderVerdict.DROP
    overtaken = any(
        other.start == reminder.start and other.lead < reminder.lead and other.at <= now
        for other in others
    )
    return ReminderVerdict.DROP if overtaken else ReminderVerdict.SEND


def settle(
    number: int,
    reminder: Reminder,
    others: Sequence[Reminder],
    look: Look,
    answers: Sequence[Answer],
    now: datetime,
    *,
    mention: bool = False,
) -> tuple[Write, ...]:
    """Return what has to be kept of the planned reminder `number`, as `decide`; nothing while it waits.

    It goes to the card's channel, where it mentions who is going if that is wanted (`mention`), and
    by direct message to those who asked for it.
    """
    verdict = decide(reminder, others, now=now)
    if verdict is ReminderVerdict.WAIT:
        return ()
    told, event = look.announcement, look.event
    start_s = int(reminder.start.timestamp())
    if verdict is ReminderVerdict.DROP or not holds(told, event, start_s, now):
        return (SettleReminder(number, is_sent=False),)
    return (
        SettleReminder(number, is_sent=True),
        Remind(
            id=told.id,
            event=event.id,
            ordinal=told.occurrence.ordinal,
            guild=event.guild,
            channel=told.card_channel or event.channel,
            reminder=reminder,
            users=people(answers),
            going=going(answers) if mention else (),
        ),
    )


def wants(answer: Answer | None) -> bool:
    """Whether a person is to be reminded: they asked for it, and may still come."""
    return answer is not None and answer.remind and answer.answer in (Rsvp.GOING, Rsvp.MAYBE)


def people(answers: Iterable[Answer]) -> tuple[int, ...]:
    """Return whom to remind by direct message."""
    return tuple(answer.user_id for answer in answers if wants(answer))


def going(answers: Iterable[Answer]) -> tuple[int, ...]:
    """Return who means to come, and has a place."""
    return tuple(answer.user_id for answer in answers if answer.answer is Rsvp.GOING)


def holds(announcement: Announcement, event: Event, start_s: int, now: datetime) -> bool:
    """Whether a message on its way still says the truth, `start_s` being the start it tells (Unix).

    What was cancelled, moved, ended by hand or has begun meanwhile is told to nobody.
    """
    occurrence = announcement.occurrence
    return (
        event.state is State.OPEN
        and announcement.is_ahead
        and int(occurrence.start.timestamp()) == start_s
        and now < occurrence.start
    )


def read_leads(text: str, locale: str = "en-US") -> tuple[int, ...]:
    """Return the minutes before the start that `text` lists: "1 day, 15 min"; "none" is ().

    Raises RemindersUnreadable.
    """
    text = in_decimals(", ".join(text.splitlines()))
    read = _spoken_leads(text, locale)
    leads = {round(lead) for lead in (_leads(text) if read is None else read)}
    if len(leads) > MOST_REMINDERS or not all(0 < lead <= EARLIEST_LEAD for lead in leads):
        raise RemindersUnreadable(text)
    return tuple(sorted(leads, reverse=True))


def _spoken_leads(text: str, locale: str) -> Iterable[float] | None:
    """Return what the languages of `speech` that understand `text` read alike, None if none does."""
    found = set()
    for code in of_text(text, locale):
        try:
            found.add(read_leads_in(text, code))
        except Unread:
            continue
    return found.pop() if len(found) == 1 else None


_HALF_AN_HOUR = re.compile(
    r"\b(?:half an? hour|(?:eine )?halbe stunde|(?:une )?demi-heure|media hora)\b"
)


def _leads(text: str) -> Iterable[float]:
    folded = v.fold(text)
    if folded in {"none", "no", "off", "keine", "keiner", "aucun", "aucune", "ninguno", "-"}:
        return ()
    leads = []
    said = _HALF_AN_HOUR.sub("30 min", folded)
    for part in re.split(r",|;|/|\b(?:and|und|et|y)\b", said):
        m = re.fullmatch(
            rf"(\d+(?:\.\d+)?|{v.words(set(v.NUMBERS))}) ?({v.words(set(v.MINUTES))})"
            r"(?: (?:before|earlier|vorher|davor|zuvor|avant|plus tot|antes))?",
            part.strip(),
        )
        if m is None:
            raise RemindersUnreadable(text)
        number = v.NUMBERS[m[1]] if m[1] in v.NUMBERS else float(m[1])
        leads.append(number * v.MINUTES[m[2]])
    return leads
