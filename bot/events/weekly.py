"""Read "every Friday" as the coming one: what repeats is said by an option of its own.

Each language has its words for "every", its weekdays as they come again and again ("freitags", "по пятницам"), "every
day", and what stands behind a day ("every week"). The text is read on with the plain weekday in their place.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.events.lexicon import Lexicon
from bot.events.tongue import Speech, folded


@dataclass(frozen=True, slots=True)
class _Again:
    """The words of one language, separated by "|": `days` from Monday on, each behind one of `before` or nothing.

    A day that is also the plain one counts only behind one of `before`.
    """

    every: str
    days: str = ""
    before: str = ""
    daily: str = ""
    behind: str = ""
    ahead: str = ""
    """What follows such a day, a regular expression: "vinerea la 19", and not "vinerea viitoare"."""


_AGAIN = {
    "en": _Again("every|each|weekly on|weekly", "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", "on|every|most",
                 "every day|each day|daily|everyday", "every week|each week|weekly"),
    "de": _Again("jeden|jede|jeder|immer am", "montags|dienstags|mittwochs|donnerstags|freitags|samstags sonnabends|sonntags",
                 "immer|jeweils|stets|je", "jeden tag|täglich", "jede woche|wöchentlich"),
    "fr": _Again("chaque", "lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches", "les|tous les",
                 "tous les jours|chaque jour", "chaque semaine|toutes les semaines"),
    "es": _Again("cada", "lunes|martes|miércoles|jueves|viernes|sábados|domingos", "los|todos los",
                 "todos los días|cada día|a diario", "cada semana|todas las semanas"),
    "it": _Again("ogni|tutti i|tutte le", daily="ogni giorno|tutti i giorni", behind="ogni settimana|tutte le settimane"),
    "pt": _Again("toda|todo|a cada", "segundas segundas-feiras|terças terças-feiras|quartas quartas-feiras|quintas quintas-feiras|sextas sextas-feiras|sábados|domingos",
                 "as|nas|todas as|aos|todos os|nos", r"todo dia(?! \d)|todos os dias|diariamente", "toda semana|todas as semanas"),
    "nl": _Again("elke|iedere", "maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags", "'s|steeds",
                 "elke dag|iedere dag|dagelijks", "elke week|iedere week|wekelijks"),
    "pl": _Again("co|każdy|każda|każde|każdą|w każdy|w każdą|w każde", "poniedziałki|wtorki|środy|czwartki|piątki|soboty|-", "w|we",
                 "codziennie|każdego dnia", "co tydzień"),
    "ru": _Again("каждый|каждую|каждое|в каждый|в каждую|в каждое",
                 "понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям", "по",
                 "каждый день|ежедневно", "каждую неделю|еженедельно"),
    "uk": _Again("кожен|кожний|кожного|кожної|кожну",
                 "понеділках щопонеділка|вівторках щовівторка|середах щосереди|четвергах щочетверга|п'ятницях щоп'ятниці|суботах щосуботи|неділях щонеділі",
                 "по", "щодня|кожного дня|кожен день", "щотижня|кожного тижня"),
    "cs": _Again("každý|každou|každé", "pondělky|úterky|středy|čtvrtky|pátky|soboty|neděle", "v|ve|o",
                 "každý den|denně", "každý týden"),
    "sv": _Again("varje", "måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar", "på|om",
                 "varje dag|dagligen", "varje vecka"),
    "hu": _Again("minden", "hétfőnként|keddenként|szerdánként|csütörtökönként|péntekenként|szombatonként|vasárnaponként", "",
                 "minden nap|naponta", "minden héten|hetente"),
    "ro": _Again("fiecare|în fiecare", "lunea|marțea|miercurea|joia|vinerea|-|-", "",
                 "în fiecare zi|zilnic", "în fiecare săptămână|săptămânal",
        ahead=r"(?=,? (?:la|de la|ora|\d))",
    ),
    "tr": _Again("her", "pazartesi_günleri|salı_günleri|çarşamba_günleri|perşembe_günleri|cuma_günleri|cumartesi_günleri|pazar_günleri",
                 "", "her gün", "her hafta"),
    "ja": _Again("毎週|毎週の", "", "", "毎日", ""),
    "zh": _Again("每个|每個|每逢|每", "", "", "每天|每日", ""),
    "ko": _Again("매주", "", "", "매일", "마다"),
}  # fmt: skip

_BY_ARTICLE = {
    "fr": (r"le", r",? (?:a|de \d|des|vers|entre|soir|matin|apres-midi|midi|\d{1,2} ?[h:])"),
    "it": (r"il|la", r",? (?:alle|all'|dalle|verso|ore|sera|mattina|pomeriggio|\d{1,2}[:.]\d\d)"),
}
"""Languages in which an article before a weekday says "every", where no date follows."""


def once(text: str, tongue: Lexicon | Speech) -> tuple[str, bool]:
    """Return folded `text` with what repeats in it said once, and whether anything does."""
    again = _patterns(tongue)
    found = text
    for pattern, day in again:
        found = pattern.sub(day or r"\g<day>", found)
    return " ".join(found.split()) if found != text else text, found != text


@cache
def _patterns(tongue: Lexicon | Speech) -> tuple[tuple[re.Pattern[str], str | None], ...]:
    """Return what is looked for, and what stands in its place: None for the day that was found."""
    said = _AGAIN[tongue.code]
    is_spaced = not isinstance(tongue, Speech) or tongue.is_spaced
    begins, ends = (r"(?<![\w'])", r"(?![\w'])") if is_spaced else ("", "")
    gap = " " if is_spaced else " ?"
    weekdays = _any(tongue.weekdays)
    rows: list[tuple[str, str | None]] = []
    for number, names in enumerate(said.days.split("|") if said.days else ()):
        plain = max((w for w, day in tongue.weekdays.items() if day == number), key=len)
        for name in (folded(name.replace("_", " ")) for name in names.split() if name != "-"):
            before = rf"(?:{_words(said.before)}) " if said.before else ""
            is_optional = name not in tongue.weekdays and said.before
            rows.append(
                (
                    rf"{f'(?:{before})?' if is_optional else before}{re.escape(name)}{said.ahead}",
                    plain,
                )
            )
    rows.append((rf"(?:{_words(said.every)}){gap}(?P<day>{weekdays})", None))
    if tongue.code in _BY_ARTICLE:
        article, behind = _BY_ARTICLE[tongue.code]
        rows.append((rf"^(?:{article}) (?P<day>{weekdays})(?={behind})", None))
    for alone in filter(None, (said.daily, said.behind)):
        rows.append((rf"(?:{_words(alone)})", " "))
    return tuple((re.compile(f"{begins}(?:{pattern}){ends}"), day) for pattern, day in rows)


def _words(words: str) -> str:
    return "|".join(sorted((folded(word) for word in words.split("|")), key=len, reverse=True))


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
