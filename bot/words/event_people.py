"""Word what one person sees after answering an event, and who answered what."""

import csv
import io
from collections.abc import Mapping, Sequence

from bot.events.model import Answer, Rsvp
from bot.gazetteer.model import City
from bot.words.deeds import Action, OnEvent
from bot.words.event import ShownEvent, moment, until
from bot.words.event_times import span
from bot.words.outline import Block, Line, Mention, Outline, Said, Span, Strong
from bot.words.text import tidy
from bot.words.voice import Voice

BESIDE = 5
"""How many people stand on a line."""


def answer_outline(
    shown: ShownEvent, answer: Rsvp, voice: Voice, *, remind: bool, home: City | None
) -> Outline:
    """Return the private confirmation: the answer, and when that is where the person is.

    Discord shows the instant in the person's own zone; their home city is written out.
    """
    start = shown.occurrence.start
    lines = [
        voice.line(f"event-answered-{answer.value}", title=Strong(tidy(shown.event.title))),
        voice.line(
            "event-local-time",
            absolute=moment(shown, start, voice),
            relative=until(start, voice),
        ),
    ]
    cities = {city.key: city for city in (*shown.cities, *([home] if home else []))}
    lines += [
        voice.fact(voice.short_place(city), span(shown.occurrence, city.timezone, voice))
        for city in cities.values()
    ]
    actions = [Action(voice.say("event-button-take-back"), OnEvent(shown.id, "back"))]
    if answer is not Rsvp.DECLINED:
        wanted = OnEvent(shown.id, "quiet" if remind else "remind")
        actions.append(Action(voice.say(f"event-button-{wanted.action}"), wanted))
        calendar = OnEvent(shown.id, "calendar")
        actions.append(Action(voice.say("event-button-calendar"), calendar))
    return Outline(lead=tuple(lines), actions=(tuple(actions),), private=True)


def people_outline(shown: ShownEvent, people: Sequence[Answer], voice: Voice) -> Outline:
    """Return who answered what, for moderators: nobody is pinged, and Discord shows the names."""
    blocks: list[Block] = []
    for answer in (Rsvp.GOING, Rsvp.WAITING, Rsvp.MAYBE, Rsvp.DECLINED):
        some = [one.user_id for one in people if one.answer is answer]
        if some:
            heading = f"{voice.say(f'event-list-{answer.value}')} ({len(some)})"
            blocks.append(Said(heading, tuple(_lines(some))))
    return Outline(
        title=tidy(shown.event.title),
        lead=() if people else (voice.say("event-list-empty"),),
        blocks=tuple(blocks),
        private=True,
    )


def people_csv(people: Sequence[Answer], names: Mapping[int, str], voice: Voice) -> bytes:
    """Return who answered what as a table that spreadsheets open (UTF-8 with a mark, commas)."""
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow([voice.say(f"event-people-{name}") for name in ("name", "answer", "at", "id")])
    for one in people:
        name = names.get(one.user_id, "")
        # A spreadsheet would take a name that begins so for a formula.
        safe = f"'{name}" if name[:1] in tuple("=+-@\t\r") else name
        answer = voice.say(f"event-list-{one.answer.value}")
        table.writerow([safe, answer, f"{one.answered_at:%Y-%m-%dT%H:%M:%SZ}", str(one.user_id)])
    return file.getvalue().encode("utf-8-sig")


def _lines(users: Sequence[int]) -> list[Line]:
    lines: list[Line] = []
    for start in range(0, len(users), BESIDE):
        spans: list[Span] = []
        for user in users[start : start + BESIDE]:
            spans += [*([" "] if spans else []), Mention("@", user, f"@{user}")]
        lines.append(tuple(spans))
    return lines
