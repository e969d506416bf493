"""Word the answers about oneself: one's home, and what is kept of one."""

import json
from collections.abc import Mapping
from typing import Any

from bot.gazetteer.model import City
from bot.words.deeds import Action, DeleteMine, KeepMine
from bot.words.outline import Command, Line, Outline, Verbatim
from bot.words.voice import Voice

Kept = Mapping[str, list[dict[str, Any]]]
"""All that is kept of a person, by table."""


def home_set(city: City, voice: Voice) -> Outline:
    """Say that the home is kept, and what it is for."""
    said = voice.line("home-set", city=voice.place(city), command=Command("/sister"))
    return Outline(lead=(said,), private=True)


def home_shown(home: City | None, server: City | None, voice: Voice) -> Outline:
    """Say which city is the person's home, and which the server's."""
    if home is None:
        lines = [voice.line("home-none", command=Command(voice.ways.home))]
    else:
        lines = [voice.say("home-is", city=voice.place(home))]
    if server is not None:
        lines.append(voice.say("home-of-server", city=voice.place(server)))
    return Outline(lead=tuple(lines), private=True)


def home_cleared(voice: Voice, *, had_one: bool) -> Outline:
    """Say that the home is forgotten, or that there was none."""
    return _private(voice.say("home-cleared" if had_one else "home-was-none"))


def kept_shown(kept: Kept, voice: Voice) -> Outline:
    """Show all that is kept of the person."""
    if not kept:
        return _private(voice.say("privacy-nothing"))
    document = json.dumps(kept, ensure_ascii=False, indent=1)
    said = voice.say("privacy-about")
    return Outline(lead=(said,), blocks=(Verbatim(document, "json"),), private=True)


def kept_exported(kept: Kept, voice: Voice, file: str = "") -> Outline:
    """Say that all that is kept is in a file; `file` is where that lies, "" where it is attached."""
    if file:
        return _private(voice.say("terminal-exported", file=file))
    return _private(voice.say("privacy-export" if kept else "privacy-nothing"))


def ask_to_delete(kept: Kept, voice: Voice) -> Outline:
    """Ask whether all that is kept shall be deleted."""
    if not kept:
        return _private(voice.say("privacy-nothing"))
    count = sum(len(rows) for rows in kept.values())
    return Outline(
        lead=(voice.say("privacy-delete-ask", count=count),),
        actions=(
            (
                Action(voice.say("privacy-delete-yes"), DeleteMine(), "grave"),
                Action(voice.say("privacy-delete-no"), KeepMine()),
            ),
        ),
        private=True,
    )


def deleted(count: int, voice: Voice) -> Outline:
    """Say how much was deleted."""
    return _private(voice.say("privacy-deleted", count=count))


def left_alone(voice: Voice) -> Outline:
    """Say that nothing was deleted."""
    return _private(voice.say("privacy-kept-all"))


def _private(said: Line) -> Outline:
    return Outline(lead=(said,), private=True)
