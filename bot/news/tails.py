"""Leave out of an entry's text what its site writes behind every one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.news.markup import Run, plain
from bot.said import WORLD, words_of

_LONGEST = 600
"""Characters of a line that may be a tail; titles and names of sites are shorter."""

_TABLE = words_of("tails", WORLD)
_SIGN_OF = tuple(_TABLE["signs"])
"""One of these stands in every such line: asked first, because that costs next to nothing."""

_APPEARED = re.compile(
    "|".join(rf"{begin}\b.{{0,400}}?(?:{middle}).{{1,250}}" for begin, middle in _TABLE["first"])
    + "|"
    + "|".join(rf".{{1,400}}?(?:{said}).{{0,250}}" for said in _TABLE["behind"]),
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(r"\s*[\[(] ?(?:…|\.\.\.) ?[\])]$")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…\]»”)]) +|(?<=[。！？])")
_READ_MORE = tuple(_TABLE["more"])
_MORE_WORDS = "|".join(sorted(map(re.escape, _READ_MORE), key=len, reverse=True))
_SIGNS_BEHIND = ' \t\r\n\u00a0[](){}→»›>…."“”'
_SIGNS = r"[\s\[\](){}→»›>….\"“”]{0,12}"
_MORE = re.compile(
    rf"(?:^|(?<=[.!?…\])»”。！？:])|(?=\s*[\[(→»›>])){_SIGNS}(?:{_MORE_WORDS}){_SIGNS}$",
    re.IGNORECASE,
)
_MORE_OF = re.compile(
    rf"{_SIGNS}(?:{_MORE_WORDS})(?!\w).*|.*(?<!\w)(?:{_MORE_WORDS}){_SIGNS}", re.IGNORECASE
)
_BARE_MORE = re.compile(rf"{_SIGNS}(?:{_MORE_WORDS}){_SIGNS}", re.IGNORECASE)
_QUOTED = re.compile(r"[«„“\"「『]")
_MOST_TAILS = 3


def without_tail(runs: Sequence[Run], title: str = "") -> tuple[Run, ...]:
    """Return `runs` without "The post … appeared first on …", "Read more" and "[…]" at their end.

    A sentence of the text may look like such a line: only one that links, or tells the entry's
    `title`, is one. A text that breaks off at "[…]" ends in "…"; one that is nothing but such
    words is left empty.
    """
    kept, is_broken_off = tuple(runs), False
    for _ in range(_MOST_TAILS):
        text = plain(kept)
        # The search begins where it can match: all of a text would be looked through for its end.
        if found := _BROKEN_OFF.search(text, max(0, len(text) - 12)):
            end, is_broken_off = found.start(), True
        else:
            end = min(_appeared(text, kept, title), _more(text, kept, title))
        if end == len(text):
            break
        kept = _first(kept, end)
    if is_broken_off and kept and not kept[-1].text.endswith(("…", "...")):
        return (*kept, Run("…"))
    return kept


def _appeared(text: str, runs: Sequence[Run], title: str) -> int:
    """Return where the line begins that says where the text appeared first; its end if none does."""
    begin = text.rfind("\n") + 1
    line = text[begin:]
    said = line[-_LONGEST:].lower()
    if len(line) > 4 * _LONGEST or not any(sign in said for sign in _SIGN_OF):
        return len(text)
    ends = [begin + found.end() for found in _SENTENCE_ENDS.finditer(line)]
    for start in (begin, *ends[-8:]):
        tail = text[start:]
        if len(tail) > _LONGEST or not _APPEARED.fullmatch(tail):
            continue
        if _tells(tail, title) or any(run.link for run in _from(runs, start)):
            return start
    return len(text)


def _more(text: str, runs: Sequence[Run], title: str) -> int:
    """Return where the words that lead on to the page begin; the text's end if none do."""
    begin = max(text.rfind("\n") + 1, len(text) - _LONGEST)
    line = text[begin:]
    at = _last_link(runs)
    said = line.lower()
    if at == len(runs) and not (
        said.rstrip(_SIGNS_BEHIND).endswith(_READ_MORE)
        or said.lstrip(_SIGNS_BEHIND).startswith(_READ_MORE)
    ):
        return len(text)
    if found := _MORE.search(line):
        return begin + found.start()
    if _MORE_OF.fullmatch(line) and _tells(line, title):
        return begin
    if at < len(runs):
        linked = plain(runs[at:])
        is_more = _BARE_MORE.fullmatch(linked) or (
            _MORE_OF.fullmatch(linked)
            and (_tells(linked, title) or _QUOTED.search(linked) or linked.endswith(("→", "»")))
        )
        if len(linked) < _LONGEST and is_more:
            return len(text) - len(linked)
    return len(text)


def _last_link(runs: Sequence[Run]) -> int:
    """Return where the link that ends the text begins among its runs; their number if none does."""
    link = runs[-1].link if runs else ""
    at = len(runs)
    while link and at and (runs[at - 1].link == link or not runs[at - 1].text.strip()):
        at -= 1
    while at < len(runs) and not runs[at].link:
        at += 1
    return at


def _tells(tail: str, title: str) -> bool:
    said = " ".join(title.casefold().split()).rstrip("….")
    return bool(said) and said in " ".join(tail.casefold().split())


def _from(runs: Sequence[Run], start: int) -> list[Run]:
    found, at = [], 0
    for run in runs:
        at += len(run.text)
        if at > start:
            found.append(run)
    return found


def _first(runs: Sequence[Run], end: int) -> tuple[Run, ...]:
    kept = []
    for run in runs:
        if end <= 0:
            break
        kept.append(replace(run, text=run.text[:end]))
        end -= len(run.text)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)
