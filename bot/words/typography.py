"""Set a language's sentences as its printers do, so that nobody has to type what cannot be seen."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_NARROW, _WIDE = "\u202f", "\u00a0"


def dressed(locale: str, source: str) -> str:
    """Return the texts of a locale with the spaces that must not break.

    French sets a narrow one before ; ! ? and inside its quotation marks, a wide one before a colon.
    Only our own words are dressed, never a name or an address that is put into them.
    """
    if locale.split("-")[0] != "fr":
        return source
    source = re.sub(r"(?<=\S) (?=[;!?»])", _NARROW, source)
    source = source.replace("« ", f"«{_NARROW}")
    return re.sub(r"(?<=\S) (?=:(?:\s|$))", _WIDE, source, flags=re.MULTILINE)


_FULL_WIDTH = {"ja": ("、", "；", "。", ""), "zh": ("，", "；", "。", "")}
_HALF_WIDTH = (", ", "; ", ".", " ")
_HAN_OR_KANA = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def _signs(locale: str) -> tuple[str, str, str, str]:
    """Return comma, semicolon, full stop, and what stands between sentences."""
    return _FULL_WIDTH.get(locale.split("-")[0], _HALF_WIDTH)


def with_commas(locale: str, items: Iterable[str]) -> str:
    """Return "a, b"; "a、b" in Japanese."""
    return _signs(locale)[0].join(items)


def with_semicolons(locale: str, items: Iterable[str]) -> str:
    """Return "a, 1; b, 2": items that may have commas of their own."""
    return _signs(locale)[1].join(items)


def with_clear_signs(locale: str, items: Sequence[str]) -> str:
    """Return "a, b", but "Kobe, Japan; Riga, Latvia" where an item has a comma of its own."""
    comma = _signs(locale)[0]
    return (
        with_semicolons(locale, items)
        if any(comma in each for each in items)
        else comma.join(items)
    )


def full_stop(locale: str) -> str:
    """Return what ends a sentence."""
    return _signs(locale)[2]


def one_after_another(locale: str, sentences: Iterable[str]) -> str:
    """Return whole sentences in a row, with a space between them where the script has spaces."""
    return _signs(locale)[3].join(sentences)


def with_place(name: str, where: str) -> str:
    """Return "Bergen, Norway", "卑尔根（挪威）": the name, and where that is if anything is said of it."""
    if not name or not where:
        return name or where
    return f"{name}（{where}）" if _HAN_OR_KANA.match(where) else f"{name}, {where}"


def in_brackets(name: str, where: str) -> str:
    """Return "Bergen (Norway)", "卑尔根（挪威）", "神戸（2022年から休止中）"."""
    return f"{name}（{where}）" if _HAN_OR_KANA.search(where) else f"{name} ({where})"


_CLOCKS = {"ko": "aaaa h:mm"}
"""Where CLDR's short form of a time of day is not what people write: it has AM and PM in Korean."""


def time_of_day(moment: datetime, locale: "Locale | str") -> str:
    """Return "2:05 PM", "14:05", "오후 2:05", as the zone of `moment` tells it; `locale` is one of Babel's."""
    from babel.dates import format_time  # slow to import

    text: str = format_time(moment, _CLOCKS.get(str(locale), "short"), locale=locale)
    return text
