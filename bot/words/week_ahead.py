"""Word what comes this week."""

from collections.abc import Sequence

from bot.words.event import ShownEvent, event_row
from bot.words.outline import Command, Line, Outline, Rows
from bot.words.voice import Voice


def week_outline(rows: Sequence[tuple[ShownEvent, str]], more: int, voice: Voice) -> Outline:
    """Return what comes, each with the address of its card ("" while it has none), and how many more."""
    command = Command("/events")
    notes: tuple[Line, ...] = (
        (voice.line("week-more", count=more, command=command),) if more else ()
    )
    return Outline(
        title=voice.say("week-title"),
        blocks=(Rows("", tuple(event_row(shown, link, voice) for shown, link in rows)),),
        notes=notes,
    )
