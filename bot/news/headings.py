"""Give an entry without a title one of its text, and say nothing twice."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.news.markup import Run, clean, cut_text, plain

LONGEST = 100
LEAST_REPEATED = 12
"""A title shorter than this may well be how a text of its own begins ("Rain"), unless its line ends there."""

_DASHES = frozenset("-–—|·•:/")
_SENTENCE = re.compile(r".{10,100}?[.!?…。！？](?=\s|$|[\"”»’])", re.DOTALL)


def heading_of(text: str) -> str:
    """Return the title of a text that has none: its first line or sentence, cut where that is long."""
    first = clean(text.strip().split("\n")[0])
    if len(first) <= LONGEST:
        return first
    sentence = _SENTENCE.match(first)
    return sentence[0] if sentence else cut_text(first, LONGEST)


def behind(title: str, runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs without the title they begin with, and without what stands between."""
    said, text = " ".join(title.rstrip("…. ").split()), plain(runs)
    end = _end_of(said, text)
    if end is None and (words := said.split()) and not _DASHES.isdisjoint(words):
        # "Choir visits Bergen - Town Paper" is told below as a line "Choir visits Bergen  Town Paper".
        end = _end_of(" ".join(word for word in words if word not in _DASHES), text)
        end = end if end is not None and not text[end:].split("\n")[0].strip() else None
    if end is None or (
        len(said) < LEAST_REPEATED and clean(text[end:].split("\n")[0]).strip("…. ")
    ):
        return tuple(runs)
    kept = []
    for run in runs:
        if end < len(run.text):
            kept.append(replace(run, text=run.text[end:]))
        end = max(0, end - len(run.text))
    rest = tuple(kept)
    return (replace(rest[0], text=rest[0].text.lstrip(" \n.:–—-…|")), *rest[1:]) if rest else ()


def _end_of(said: str, text: str) -> int | None:
    """Return where in the text the words said end, None where it does not begin with them."""
    at = 0
    for word in said.split():
        while at < len(text) and text[at].isspace():
            at += 1
        if text[at : at + len(word)].casefold() != word.casefold():
            return None
        at += len(word)
    # Not within a word: "Rain in Bergen" is no beginning of "Rain in Bergenhus".
    return at if at == len(text) or not text[at].isalnum() or text[at] >= "\u2e80" else None
