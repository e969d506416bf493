"""Keep a name that nobody knows in one where a shorter known name stands inside it: 哈尔宾 is Harbin misspelt, not Hull.

A name of Chinese, Japanese or Korean ends where a word that people ask with begins, or another name does. Letters that
are neither, right beside a known name, belong to it, unless they may be a word that nobody wrote down for us.
"""

import re
from collections.abc import Iterator

from bot.gazetteer.word_order import Names

LONGEST_REST = 2
"""Letters that nobody knows beside a name and that may belong to it; more are other words: 我很喜欢重庆."""

_HAN = re.compile("[\u3400-\u9fff]+")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_HIRAGANA = re.compile("[ぁ-ゖー]+")


def in_one(
    pieces: list[str], words: frozenset[str], particles: frozenset[str], names: Names
) -> list[str]:
    """Return the pieces of a run, those put together that are parts of one name in one script.

    `words` are all that people ask with, `particles` those of them that end a name.
    """
    kept: list[str] = []
    for same in _by_script(pieces):
        kept += _in_one(same, not kept, words, particles, names) if len(same) > 1 else same
    return kept


def _by_script(pieces: list[str]) -> Iterator[list[str]]:
    """Yield the pieces that stand side by side in one script."""
    before: re.Pattern[str] | None = None
    same: list[str] = []
    for piece in pieces:
        script = next((each for each in (_HAN, _HANGUL, _HIRAGANA) if each.fullmatch(piece)), None)
        if same and script is not before:
            yield same
            same = []
        before = script
        same.append(piece)
    if same:
        yield same


def _in_one(
    same: list[str], opens: bool, words: frozenset[str], particles: frozenset[str], names: Names
) -> list[str]:
    """Return pieces of one script, which open their run or not."""
    found: list[str] = []
    at = 0
    while at < len(same):
        end = _end(same, at, opens and at == 0, words)
        far = end
        while far < len(same) and len(same[far]) == 1:
            far += 1
        while far > end and same[far - 1] in particles:
            far -= 1
        if far > end and same[at] not in words and _is_cut_short(same[at:far], same[at], names):
            end = far
        elif end - at > 1 and not _is_one_name(same[at:end], words, names):
            end = at + 1
        found.append("".join(same[at:end]))
        at = end
    return found


def _end(same: list[str], at: int, opens: bool, words: frozenset[str]) -> int:
    """Return where what may be one name from `at` on ends: at a word, but for those of one letter inside it."""
    inside = _HAN.fullmatch(same[at]) is None
    if same[at] in words and not (inside and opens and len(same[at]) == 1):
        return at + 1
    end = last = at + 1
    while end < len(same) and (same[end] not in words or (inside and len(same[end]) == 1)):
        end += 1
        if same[end - 1] not in words:
            last = end
    return last


def _is_cut_short(part: list[str], first: str, names: Names) -> bool:
    """Return whether a name goes on with letters that are words elsewhere: 巴塞尔那 is Barcelona misspelt."""
    if not names.has_name(first) or names.is_well_known(first):
        return False
    return names.is_slip_in_greater("".join(part), first)


def _is_one_name(part: list[str], words: frozenset[str], names: Names) -> bool:
    """Return whether pieces are one name: what nobody knows among them is none by itself."""
    known = [piece for piece in part if piece not in words and names.has_name(piece)]
    strange = sum(len(piece) for piece in part if piece not in words and piece not in known)
    if not strange or not known:
        return strange > 0 and any(len(piece) == 1 for piece in part)
    if names.is_slip_in_greater("".join(part), known[0]):
        return True
    leads = part[0] == known[0] and strange <= LONGEST_REST * len(known)
    return leads and not names.is_well_known(known[0])
