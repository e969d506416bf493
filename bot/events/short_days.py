"""Know the shortest names of weekdays, which are those of a person's own language or of none.

"On 18:00" is Wednesday in Swedish and no day in English; "do 18:00" is Sunday in Spanish and Thursday in German. So
they are read before a date or an hour at the beginning of what was typed, in the person's own language alone; what
says no more than such words is left unread in every other. The names are CLDR's (by Babel).
"""

import re
from collections.abc import Iterable
from functools import cache

from bot.events.lexicon import Lexicon
from bot.events.tongue import Speech, folded
from bot.said import words_of

_LONGEST = 3
_LONGEST_NEAR = 2

_CLDR_CODES = {"pt": "pt_BR"}
_FROM_MONDAY = {
    "es": "l - x j v s d",
    "it": "lu ma me gi ve sa do",
    "ro": "lu ma mi jo vi sa du",
    "pt": "2a 3a 4a 5a 6a - -",
}
"""What else is written, where CLDR has longer ones; "M" is Tuesday in Spain, Wednesday elsewhere; "3ª" is Tuesday in Portuguese."""
_OTHER_MEANINGS = {"pl": "nie"}
"""Words that mean something else as often: "nie 18:00" is "not at six"."""
_BEHIND_HOUR = re.compile(r"(?<=\d) ?(?:[ap]m?|h|u|hs)\b")


def spelled_out(text: str, tongue: Lexicon | Speech) -> str:
    """Return folded `text` with the short weekday that it begins with written in full."""
    names = _names(tongue)
    match = re.match(rf"(?P<day>{'|'.join(names) or '(?!)'})\.?,? (?={_follows(tongue)})", text)
    if match is None:
        return text
    return f"{_full(names[match['day']], tongue)} {text[match.end() :]}"


def says_too_little(text: str, tongue: Lexicon | Speech, own: Lexicon | Speech) -> bool:
    """Whether no word of `text` tells a language from a person's own and from others: "mar 7pm", "on 18:00"."""
    said = folded(text)
    words = re.findall("[^\\W\\d_]+", _BEHIND_HOUR.sub("", said))
    days = {w for w in words if w in tongue.weekdays}
    is_dated = not days and re.search(r"\d[./-] ?\d", said) is not None
    names = words_of("when", own.code).get("names", ())

    def is_weak(word: str) -> bool:
        if word in days and len(word) > _LONGEST_NEAR:
            return word in own.months or word in names
        return word in _weak(tongue)

    return bool(words) and not is_dated and all(map(is_weak, words))


def _full(weekday: int, tongue: Lexicon | Speech) -> str:
    return max((name for name, day in tongue.weekdays.items() if day == weekday), key=len)


@cache
def _names(tongue: Lexicon | Speech) -> dict[str, int]:
    """Return the short names of weekdays, folded, that the language does not read as such anyway."""
    from babel import Locale

    if isinstance(tongue, Speech) and not tongue.is_spaced:
        return {}
    known = Locale.parse(_CLDR_CODES.get(tongue.code, tongue.code)).days
    found = {
        folded(name).rstrip("."): day
        for context in known.values()
        for day, name in context.get("short", {}).items()
    }
    found |= {name: day for day, name in enumerate(_FROM_MONDAY.get(tongue.code, "").split())}
    others = {"-", *_OTHER_MEANINGS.get(tongue.code, "").split()}
    return {
        n: d
        for n, d in found.items()
        if n not in {*others, *tongue.weekdays} and len(n) <= _LONGEST
    }


@cache
def _follows(tongue: Lexicon | Speech) -> str:
    """Return what makes a short word before it a weekday: a figure, what stands before an hour, or a month."""
    at = tongue.any(tongue.at) if isinstance(tongue, Speech) else rf"(?:{tongue.at})(?![a-z])"
    months = "|".join(map(re.escape, tongue.months)) or "(?!)"
    return rf"\d|@|{at}|(?:{months})(?![^\W\d_])"


@cache
def _weak(tongue: Lexicon | Speech) -> frozenset[str]:
    """Return the words of up to three letters that may be those of another language."""
    if isinstance(tongue, Speech):
        said: Iterable[str] = {*tongue.weekdays, *tongue.fillers, *tongue.at, *tongue.parts}
        clock = tongue.clock
        near = {word for word in tongue.near if len(word) <= _LONGEST_NEAR}
    else:
        said = {*tongue.weekdays, *re.findall("[a-z]+", f"{tongue.fillers}|{tongue.at}")}
        clock, near = frozenset(tongue.clock.split("|")), set()
    return frozenset(w for w in {*said, *near} - clock if len(w) <= _LONGEST and w[0].isascii())
