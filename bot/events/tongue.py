"""Know the words of a language whose ways with time fit the one plain grammar of `plain`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from bot.events.clock_words import time_of
from bot.events.counting import Counting
from bot.events.feasts import Rule
from bot.events.scanner import Part

_WORD_ENDS = r"(?![\w:./°])"

_SHORT_YEAR = r"|(?:2[5-9]|[3-9]\d)(?=\. \d{1,2}\. \d{1,2}\.)"
"""The year of a Korean date in figures, before month and day: "26. 12. 3."."""

_NO_ORDINAL = r"(?!\d|[ao](?:[ ,]|$))"
"""What no number has behind it: "3ª", folded, is the third, and no hour."""

FIRST_SYLLABLE = 0x1100
"""From this code point on, signs are syllables or words, and no marks are taken off them."""


@dataclass(frozen=True, eq=False)
class Speech:
    """The words of one language, folded; each word means one thing, or it is left out.

    `near` are days by their distance from today, with the part of the day they may say along ("tonight").
    `halves` are "a" and "p", `parts` parts of the day. `at` stands before an hour, `clock` behind it, `until` between
    two; `next` and `next_week` before or behind a weekday: the first is doubtful within one week. `later` stands
    behind a span ("3時間後"), `within` before it. `counting` is how it counts, `lengths` are numbers before a unit.
    """

    code: str
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    near: Mapping[str, tuple[int, Part | None]]
    parts: Mapping[str, Part]
    noon: frozenset[str]
    midnight: frozenset[str]
    at: frozenset[str]
    clock: frozenset[str]
    until: frozenset[str]
    units: Mapping[str, str]
    next: frozenset[str] = frozenset()
    next_week: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    this_week: frozenset[str] = frozenset()
    week_after: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    """Fillers that stand before days, and before no hour: "na 18:00"."""
    halves: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    counting: Counting = field(default_factory=Counting)
    feasts: Mapping[str, Rule] = field(default_factory=dict)
    all_day: frozenset[str] = frozenset()
    lengths: Mapping[str, int] = field(default_factory=dict)
    nights: frozenset[str] = frozenset()
    """Feasts that are nights, which end on the day after."""
    clocks: Mapping[str, str] = field(default_factory=dict)
    """IANA zones by what a country's clock is called: "по москве"."""
    respelled: tuple[tuple[str, str], ...] = ()
    """Words of two meanings, each a regular expression that tells which, with the word of that meaning alone."""
    month_first: bool = False
    is_spaced: bool = True
    is_loose: bool = False
    """Whether "7:30" may be of either half of the day, as "at 7" may be in all of them."""
    has_noon_halves: bool = True
    """Whether twelve o'clock of a half is clear: in Japanese 午後12時 is noon to some, midnight to others."""
    is_compounding: bool = False
    """Whether a weekday and a part of the day are one word: "zaterdagavond"."""
    says_half_day: bool = True

    def any(self, words: Iterable[str]) -> str:
        """Return a regular expression for one of `words`, the longest first; one that never matches for none."""
        known = sorted(words, key=len, reverse=True)
        inner = "|".join(re.escape(word).replace(r"\ ", " ?") for word in known) or r"(?!)"
        return rf"(?:{inner})(?:(?<=')|(?![^\W\d_]))" if self.is_spaced else f"(?:{inner})"

    def _words(self, words: str) -> str:
        return self.any(map(folded, words.split("|")) if words else ())

    @property
    def _minutes(self) -> Iterable[str]:
        return (word for word, unit in self.units.items() if unit == "minute")

    @cached_property
    def number(self) -> str:
        """Return a regular expression for a number up to 99."""
        return (
            rf"(?:\d{{1,2}}{_NO_ORDINAL}|{self.any(self.numbers)})"
            if self.numbers
            else rf"\d{{1,2}}{_NO_ORDINAL}"
        )

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """Return what is looked for, by name; compiled once."""
        number, clock, counting = self.number, self.any(self.clock), self.counting
        half = rf"(?:(?P<half>{self.any(self.halves)}) ?)?" if self.halves else "(?P<half>(?!))?"
        hour = (
            rf"{half}(?P<at>(?:{self.any(self.at)}|@)\.? ?)?(?P<before>{self.any(counting.before)}{' ' if self.is_spaced else ' ?'})?(?P<hour>{number})"
            rf"(?:(?P<sep>[:.hu]) ?(?P<minute>[0-5]\d)(?!\d)(?:(?<=:\d\d):[0-5]\d)?(?:(?<=h\d\d)min)?)?(?P<meridiem> ?[ap]\.? ?m\b\.?)?(?P<clock> ?{clock}\.?)?"
            rf"(?:(?<=\D) ?(?P<more>[0-5]?\d)(?: ?{self.any(('分', '분', *self._minutes))})(?! ?[前전]))?(?: ?(?P<behind>{self.any(counting.behind)}))?"
        )
        month = rf"(?P<month>{self.any(self.months)})\.?"
        year = r"(?P<year>\d{4})"
        dated = (
            rf"(?:{year}\.? ?)?{month} ?(?P<day>\d{{1,2}})(?!\d|[:.]\d)\.?(?:-?[a-z]{{1,3}}(?![a-z]))?"
            if self.month_first
            else rf"(?P<day>\d{{1,2}})(?!\d)(?:[.ºo°]|:?[ea](?= )|-?(?:го|ого|е|те))? ?(?:{self.any(('de', 'di', 'of'))} )?{month}(?:,? (?:de )?{year}(?![:.\d]))?"
        )
        how = (
            rf"(?:(?P<second>{self.any(self.week_after)})|(?P<week>{self.any(self.next_week)})|(?P<next>{self.any(self.next)})"
            rf"|(?P<present>{self.any(self.this_week)})|(?P<coming>{self._words(counting.coming)})|(?P<this>{self.any(self.this)}))"
        )
        weekday = (
            rf"(?:{how}[ ,]*(?:{self.any(self.fillers)} )?)?(?P<weekday>{self.any(self.weekdays)})"
        )
        of, ordinals = self._words(counting.of), self.any(counting.ordinals)
        length = rf"(?:\d{{1,2}}(?!\d)|{self.any({**self.numbers, **self.lengths})})"
        near = (
            rf"(?:(?P<following>{self._words(counting.next_month)})|(?P<this>{self._words(counting.this_month)})"
            rf"|(?P<some>{self._words(counting.of_month)}))"
        )
        found = {
            "alone": rf"(?:{self.any(self.within)}) ?(?P<unit>{self.any(counting.alone)})",
            "only_span": rf"{self.any(self.within)} ?(?P<length>.+)|(?P<length2>.+?) ?{self.any(self.later)}",
            "all_day": self.any(self.all_day),
            "closed": self._words(counting.closes),
            "feast": rf"(?:(?P<before>\d{{4}})(?:年|년) ?)?(?P<name>{self.any(self.feasts)})(?:'[a-z]{{1,5}}\b)?(?: (?P<year>\d{{4}})(?![:.h\d]))?",
            "nth": rf"(?:{self.any(self.fillers)} )?(?P<nth>{ordinals}) (?P<weekday>{self.any(self.weekdays)}),? "
            rf"(?:(?:{of} )?{month}(?: {year}(?![:.h\d]))?|{near})",
            "nth_behind": rf"(?:(?P<figure>\d{{1,2}}) ?[月월]|{month}|{near}) ?(?:{of} ?)?(?P<nth>{ordinals}) ?"
            rf"(?P<weekday>{self.any(self.weekdays)})",
            "of_month": rf"(?:{counting.numbered}|(?P<number>\d{{1,2}})\.?|(?P<word>{ordinals})) {near}",
            "month_before": rf"{near} ?(?:{of} ?)?(?P<number>\d{{1,2}})(?:日|号|號|일|-[aej][a-z]{{1,3}}|'[a-z]{{2,5}})",
            "numbered": rf"{counting.numbered}{_WORD_ENDS if self.is_spaced else ''}(?! (?:{of} )?{month})",
            "number": rf"(?P<day>\d{{1,2}})(?![\w:./-])(?:(?<=2[5-9])|(?<=3[01])|(?! ?{clock}| ?{self.any(self.parts)}| ?[ap]\.?m\b))",
            "idiom": rf" ?(?P<days>{self.any(counting.idioms)})",
            "opens": self._words(counting.opens),
            "between": self._words(counting.between),
            "and": rf" ?{self._words(counting.and_)} ?",
            "behind_noon": rf" ?(?P<behind>{self.any(counting.behind)})",
            "span": rf"(?:{self.any(self.within)}) ?(?P<number>{length}) ?(?P<unit>{self.any(self.units)})"
            rf"|(?P<number2>{length}) ?(?P<unit2>{self.any(self.units)}) ?(?:{self.any(self.later)})",
            "cjk": r"(?:(?P<year>\d{4}) ?(?:年|년) ?)?(?P<month>\d{1,2}) ?(?:月|월) ?(?P<day>\d{1,2}) ?(?:日|号|號|일)",
            "iso": rf"(?P<year>\d{{4}}{_SHORT_YEAR if self.code == 'ko' else ''})[-./] ?(?P<month>\d{{1,2}})[-./] ?(?P<day>\d{{1,2}})\.?(?!\d)",
            "dated": dated,
            "day_in_words": rf"(?P<before>\b{self.any(self.months)} )(?P<day>{self.any(counting.days)})"
            if self.month_first
            else rf"(?P<before>\b)(?P<day>{self.any(counting.days)})(?= (?:de |di )?{self.any(self.months)})",
            "days_behind": rf"(?:(?P<figure>\d{{1,2}}) ?[月월] ?|{month} )(?P<day>\d{{1,2}}) ?(?:日|号|號|일)?\.?"
            rf" ?(?:[-–—~〜～]|{self.any(self.until)}) ?(?P<last>\d{{1,2}})(?!\d|[:.]\d| ?{clock})(?: ?(?:日|号|號|일)|\.?(?:-?[a-z]{{1,3}}(?![a-z]))?)",
            "first": rf"(?:{self._words(counting.opens)} )?(?P<day>\d{{1,2}})(?!\d)\.?(?: ?[-–—~] ?| (?:{self.any(self.until)}) )"
            rf"(?:(?P<weekday>{self.any(self.weekdays)})[ ,]*(?:{self.any(self.fillers)} )?)?(?=\d)",
            "figures": r"(?P<a>\d{1,2})(?P<sep>[./-]) ?(?P<b>\d{1,2})(?:(?P=sep) ?(?P<year>\d{4}|2[5-9]|[3-9]\d))(?![\d:])"
            r"|(?P<a2>\d{1,2})(?P<sep2>[./]) ?(?P<b2>\d{1,2})(?P<end>\.?)(?![\d:])",
            "weekday": weekday,
            # In Chinese, what follows a weekday may be the first half of a word: 周六下午.
            "behind": "(?!)(?P<week>)(?P<next>)(?P<present>)"
            if not self.is_spaced
            else rf"[ ,]*(?:(?P<week>{self.any(self.next_week)})|(?P<next>{self.any(self.next)})|(?P<present>{self.any(self.this_week)})|{self._words(counting.this_behind)})",
            "near": self.any(self.near),
            "hour": hour,
            "noon": self.any(self.noon),
            "midnight": self.any(self.midnight),
            "two_figures": r"(?P<first>\d{1,2}) ?[-–—~〜～] ?(?P<last>\d{1,2})(?![\d:./h-])",
            "next_year": rf"(?<![^\W\d_]){self._words(counting.next_year)}"
            if self.is_spaced
            else self._words(counting.next_year),
            "dashed": r"(?P<day>\d{1,2})-(?P<month>\d{1,2})(?![\d:.-])",
            "open_end": r"[-–—~〜～]$",
            "time_of": time_of(self.code),
            "clock_of": rf"\(?(?P<place>{self.any(self.clocks)})\)?",
            "until": rf" ?(?:[-–—~〜～]|{self.any(self.until)}) ?",
            "part": self.any(self.parts),
            "filler": f"@|{self.any(self.fillers)}",
        }
        return {name: re.compile(pattern) for name, pattern in found.items()}


_LETTERS = str.maketrans("’ıłøđ", "'ilod")
"""Letters whose mark is no part that could be taken off."""


def folded(text: str) -> str:
    """Return `text` in lower case, without the accents of alphabets; syllables and signs stay whole."""
    wide = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    return re.sub(r"\s+", " ", "".join(map(_without_marks, wide))).strip()


@lru_cache(maxsize=1024)
def _without_marks(char: str) -> str:
    if ord(char) >= FIRST_SYLLABLE:
        return char
    return "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
