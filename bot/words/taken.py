"""Say how a doubtful question was read: what the words were taken for, and what was left out."""

from collections.abc import Iterable

from bot.gazetteer.model import City, Note, Taken
from bot.gazetteer.normalise import fold
from bot.words.area_names import area_name
from bot.words.text import echo
from bot.words.voice import Voice


def taken_lines(notes: Iterable[Note], voice: Voice, city: City | None = None) -> tuple[str, ...]:
    """Return a sentence a doubt, each once; `city` is the one that was understood, if only one was.

    No sentence says where a place lies or does not lie: that may be disputed. Nor is it said that a city was
    called as the reader's language calls it.
    """
    return tuple(
        dict.fromkeys(
            _said(note, voice, city) for note in notes if not _is_its_name(note, voice, city)
        )
    )


def _is_its_name(note: Note, voice: Voice, city: City | None) -> bool:
    if note.kind not in {Taken.SLIP, Taken.NICKNAME}:
        return False
    if note.area is not None:
        return fold(note.typed) == fold(area_name(note.area, voice))
    city = note.city or city
    if city is None:
        return False
    return fold(note.typed) == fold(voice.name(city))


def has_left_out(notes: Iterable[Note]) -> bool:
    """Return whether some of the question was not understood: then no "yes" is said to it."""
    return any(note.kind is Taken.LEFT_OUT for note in notes)


def _taken(note: Note, voice: Voice) -> str:
    if note.area is not None:
        # "alscae" was read as "alsace"; that it is a part of Grand Est is said beside it.
        return echo(note.area.asked) if note.area.asked else area_name(note.area, voice)
    return voice.name(note.city) if note.city is not None else echo(note.taken)


def _said(note: Note, voice: Voice, city: City | None) -> str:
    typed = echo(note.typed)
    taken = _taken(note, voice)
    match note.kind:
        case Taken.SLIP | Taken.REPAIRED | Taken.NICKNAME:
            return voice.say("taken-slip", typed=typed, taken=taken)
        case Taken.LIGHTER:
            return voice.say("taken-lighter", typed=typed, taken=taken)
        case Taken.CODE:
            return voice.say("taken-code", typed=typed, taken=taken)
        case Taken.PART:
            region = note.city.in_language(voice.locale).region if note.city is not None else ""
            return voice.say("taken-part", typed=typed, area=echo(region or note.taken))
        case Taken.DROPPED if city is not None:
            return voice.say("taken-dropped", typed=typed, city=voice.full_label(city))
        case Taken.DROPPED | Taken.LEFT_OUT:
            return voice.say("taken-left-out", typed=typed)
