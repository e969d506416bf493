"""Say which month, weekday or half of the day a word means, in which languages."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError

from bot.said import WORLD, words_of

_LOCALES = [
    "en",
    "af",
    "ar",
    "ar_DZ",
    "ar_MA",
    "ar_SY",
    "az",
    "be",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "de_AT",
    "el",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fil",
    "fr",
    "ga",
    "gl",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "km",
    "kn",
    "ko",
    "ky",
    "lb",
    "lo",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "nb",
    "nl",
    "nn",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sr_Latn",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "zh",
]


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words as `tokens` makes them: what each means by language. `halves` are 0 and 12;
    the language "" is all of them."""

    months: Mapping[tuple[str, ...], Mapping[str, int]]
    weekdays: Mapping[tuple[str, ...], Mapping[str, int]]
    halves: Mapping[tuple[str, ...], Mapping[str, int]]
    longest: int


def fold_date(text: str) -> str:
    """Return `text` without case, accents, invisible marks and foreign digits."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (
        str(unicodedata.decimal(c)) if c.isdecimal() else c
        for c in plain
        if not "\u0300" <= c <= "\u036f" and unicodedata.category(c) != "Cf"
    )
    folded = unicodedata.normalize("NFKC", "".join(kept))
    return folded.replace("ı", "i").replace("’", "'").replace("−", "-")


def tokens(folded: str) -> tuple[str, ...]:
    """Return the words and numbers of a folded text; a mark belongs to the letter before it."""
    found: list[str] = []
    last = ""
    for c in folded:
        kind = unicodedata.category(c)[0]
        if kind == "M":
            kind = last
        if kind not in "LN" or not kind:
            last = ""
            continue
        if kind == last:
            found[-1] += c
        else:
            found.append(c)
        last = kind
    return tuple(found)


@cache
def date_words() -> DateWords:
    """Return the words of all languages; the first call takes a third of a second."""
    months: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    weekdays: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    halves: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    for name in _LOCALES:
        try:
            locale = Locale.parse(name)
        except UnknownLocaleError:
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, word in locale.months[context][width].items():
                    _add(months, locale.language, word, number)
                for number, word in locale.days[context][width].items():
                    _add(weekdays, locale.language, word, number)
        for number, word in locale.days["format"].get("short", {}).items():
            _add(weekdays, locale.language, word, number)
        for half, hour in (("am", 0), ("pm", 12)):
            for width in ("wide", "abbreviated"):
                word = locale.day_periods.get("format", {}).get(width, {}).get(half, "")
                _add(halves, locale.language, word, hour)
    more = words_of("dates", WORLD)
    for hour, half_words in ((0, more["before_noon"]), (12, more["after_noon"])):
        for word in half_words:
            _add(halves, "", word, hour)
    for language, by_month in more["months"].items():
        for number, words in by_month.items():
            for word in words:
                _add(months, language, word, int(number))
    return DateWords(months, weekdays, halves, max(map(len, (*months, *weekdays))))


def _add(
    known: dict[tuple[str, ...], dict[str, int]], language: str, word: str, number: int
) -> None:
    # "de novembre", "d’agost": the particle is no part of the name.
    key = tokens(re.sub(r"^(?:de |d')", "", fold_date(word)))
    if key and not any(part.isdecimal() for part in key):
        known[key].setdefault(language, number)


def month_at(words: Sequence[str], at: int) -> tuple[Mapping[str, int], int]:
    """Return what month by language the words from `at` on name, and how many words name it."""
    found, length = _longest(date_words().months, words, at)
    if found:
        return found, length
    # Hebrew writes "in" into the word, Basque the case behind it.
    word = words[at]
    for bare in (word.removeprefix("ב"), word.removesuffix("ren"), word.removesuffix("k")):
        if bare != word and (found := date_words().months.get((bare,), {})):
            return found, 1
    return {}, 0


def weekday_at(words: Sequence[str], at: int) -> tuple[Mapping[str, int], int]:
    """Return what weekday (0 is Monday) by language the words from `at` on name, and how many do."""
    return _longest(date_words().weekdays, words, at)


def half_at(words: Sequence[str], at: int, language: str) -> int | None:
    """Return 0 if the words from `at` on mean the morning, 12 for the afternoon, else None.

    Short words in Latin letters mean so in few languages: they count in the feed's own only.
    """
    found, _ = _longest(date_words().halves, words, at)
    if "" in found or language in found:
        return found.get("", found.get(language))
    meant = set(found.values()) if words[at][0] > "\u024f" else set()
    return meant.pop() if len(meant) == 1 else None


def _longest(
    known: Mapping[tuple[str, ...], Mapping[str, int]], words: Sequence[str], at: int
) -> tuple[Mapping[str, int], int]:
    for length in range(min(date_words().longest, len(words) - at), 0, -1):
        if found := known.get(tuple(words[at : at + length])):
            return found, length
    return {}, 0
