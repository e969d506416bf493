"""Say how a doubtful question was read: what the words were taken for, and what was left out."""

from collections.abc import Iterable

from bot.gazetteer.model import Note, Taken
from bot.words.text import echo
from bot.words.voice import Voice

MESSAGES = {
    Taken.SLIP: "taken-slip",
    Taken.DROPPED: "taken-dropped",
    Taken.LIGHTER: "taken-lighter",
    Taken.CODE: "taken-code",
    Taken.REPAIRED: "taken-slip",
    Taken.LEFT_OUT: "taken-left-out",
}


def taken_lines(notes: Iterable[Note], voice: Voice) -> tuple[str, ...]:
    """Return a sentence a doubt, each once."""
    said = (
        voice.say(MESSAGES[note.kind], typed=echo(note.typed), taken=echo(note.taken))
        for note in notes
    )
    return tuple(dict.fromkeys(said))
