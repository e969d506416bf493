"""Say how languages count parts of an hour, weeks from a day, and days in a month.

Words are separated by "|", several words for one thing by a comma where they may hold blanks. A language that is
not here says none of it that we know of.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Counting:
    """What a language counts by.

    `before` and `behind` are minutes that stand before or behind an hour: "kwart over" zeven, sette "e mezza".
    `between` opens a range whose ends `and_` parts. `ordinals` name the nth of a month (-1: the last), `of` stands
    between. `of_month` is the month that has such a day next, `this_month` the one that is. `numbered` is a regular
    expression for a day by its number alone, with (?P<day>…). `alone` are lengths that need no number ("za tydzień").
    `idioms` are days counted on from a day that was named, `counts_today` numbers that count the day one stands on.
    """

    before: Mapping[str, int] = field(default_factory=dict)
    behind: Mapping[str, int] = field(default_factory=dict)
    between: str = ""
    and_: str = ""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    of: str = ""
    of_month: str = ""
    this_month: str = ""
    next_month: str = ""
    numbered: str = "(?!)(?P<day>)"
    months: str = ""
    alone: Mapping[str, str] = field(default_factory=dict)
    idioms: Mapping[str, int] = field(default_factory=dict)
    counts_today: frozenset[int] = frozenset()
    numbers_follow_weekdays: bool = False
    """Whether "lunedì 30" is a date."""
    has_bare_ranges: bool = False
    """Whether "18 às 20h" may be from six to eight, where others would say "from"."""


def _ordinals(text: str, last: str) -> dict[str, int]:
    """Return each word of "first 1st|second" with its number, and those of `last` with -1."""
    counted = {word: n for n, words in enumerate(text.split("|"), 1) for word in words.split()}
    return counted | dict.fromkeys(last.split(), -1)


COUNTING: Mapping[str, Counting] = {
    "it": Counting(
        behind={"e mezza": 30, "e mezzo": 30, "e un quarto": 15, "e tre quarti": 45, "meno un quarto": -15,
                "e cinque": 5, "e dieci": 10, "e 15": 15, "e 30": 30, "e 45": 45, "e venti": 20, "e trenta": 30, "meno dieci": -10, "meno cinque": -5,
                "in punto": 0},
        between="tra|fra", and_="e",
        ordinals=_ordinals("primo prima 1°|secondo seconda 2°|terzo terza 3°|quarto quarta 4°", "ultimo ultima"),
        of="di|del|della|in|a", of_month="del mese", this_month="di questo mese",
        next_month="del mese prossimo|del prossimo mese|il mese prossimo|il prossimo mese",
        numbered=r"(?:il |l')(?:giorno )?(?P<day>\d{1,2})°?", months="mese|mesi",
        alone={"un'ora": "hour", "mezz'ora": "half", "mezzora": "half", "mezza ora": "half"},
        idioms={"a otto": 7, "a quindici": 14}, counts_today=frozenset({8, 15}), numbers_follow_weekdays=True,
    ),
    "nl": Counting(
        before={"half": -30, "kwart over": 15, "kwart na": 15, "kwart voor": -15, "vijf over": 5, "tien over": 10,
                "vijf voor": -5, "tien voor": -10, "vijf voor half": -35, "tien voor half": -40,
                "vijf over half": -25, "tien over half": -20},
        between="tussen", and_="en",
        ordinals=_ordinals("eerste 1e 1ste|tweede 2e 2de|derde 3e 3de|vierde 4e 4de", "laatste"),
        of="van|van de|in|in de", of_month="van de maand", this_month="van deze maand|deze maand",
        next_month="van volgende maand|volgende maand|van de volgende maand",
        numbered=r"de (?P<day>\d{1,2})(?:e|de|ste)", months="maand|maanden",
        alone={"een half uur": "half", "een halfuur": "half", "half uur": "half", "anderhalf uur": "hour and a half"},
        counts_today=frozenset({8}), numbers_follow_weekdays=True,
    ),
    "pl": Counting(
        before={"wpol do": -30, "w pol do": -30, "kwadrans po": 15, "za kwadrans": -15, "kwadrans przed": -15,
                "piec po": 5, "dziesiec po": 10, "dwadziescia po": 20, "za piec": -5, "za dziesiec": -10},
        between="miedzy|pomiedzy", and_="a",
        ordinals=_ordinals("pierwszy pierwsza pierwsze|drugi druga drugie|trzeci trzecia trzecie|czwarty czwarta czwarte",
                           "ostatni ostatnia ostatnie"),
        of="w", of_month="miesiaca|w miesiacu", this_month="tego miesiaca|w tym miesiacu",
        next_month="przyszlego miesiaca|nastepnego miesiaca|w przyszlym miesiacu|w nastepnym miesiacu",
        months="miesiac|miesiace|miesiecy",
        alone={"tydzien": "week", "godzine": "hour", "minute": "minute", "dzien": "day", "miesiac": "month",
               "pol godziny": "half", "poltorej godziny": "hour and a half"},
        numbers_follow_weekdays=True,
    ),
    "pt": Counting(
        before={"quinze para as": -15, "um quarto para as": -15, "dez para as": -10, "cinco para as": -5},
        behind={"e meia": 30, "e quinze": 15, "e um quarto": 15, "e 15": 15, "e 30": 30, "e 45": 45, "e cinco": 5, "e dez": 10, "e vinte": 20,
                "e trinta": 30, "e quarenta e cinco": 45, "menos um quarto": -15, "em ponto": 0},
        between="entre", and_="e|e as",
        ordinals=_ordinals("primeiro primeira 1o 1a|segundo segunda 2o 2a|terceiro terceira 3o 3a|quarto quarta 4o 4a",
                           "ultimo ultima"),
        of="de|do|da|em", of_month="do mes", this_month="deste mes|desse mes",
        next_month="do mes que vem|do proximo mes|no mes que vem|no proximo mes",
        numbered=r"(?:(?:no|o) )?dia (?P<day>\d{1,2})o?", months="mes|meses",
        alone={"meia hora": "half", "uma hora e meia": "hour and a half"},
        idioms={"a oito": 7, "a quinze": 14}, counts_today=frozenset({8, 15}),
        numbers_follow_weekdays=True, has_bare_ranges=True,
    ),
    "cs": Counting(
        before={"pul": -30, "ctvrt na": -45, "tri ctvrte na": -15},
        between="mezi", and_="a", months="mesic|mesice|mesicu",
        alone={"tyden": "week", "hodinu": "hour", "minutu": "minute", "mesic": "month", "pul hodiny": "half",
               "pulhodinu": "half"},
    ),
    "sv": Counting(before={"halv": -30, "kvart over": 15, "kvart i": -15}, between="mellan", and_="och",
                   months="manad|manader", alone={"en timme": "hour", "en vecka": "week", "en halvtimme": "half"}),
    "ru": Counting(between="между", and_="и", months="месяц|месяца|месяцев",
                   alone={"неделю": "week", "час": "hour", "минуту": "minute", "месяц": "month", "полчаса": "half"}),
    "uk": Counting(between="між", and_="і|та|й", months="місяць|місяці|місяців",
                   alone={"тиждень": "week", "годину": "hour", "хвилину": "minute", "місяць": "month",
                          "півгодини": "half", "пів години": "half"}),
    "ja": Counting(behind={"半": 30}),
    "zh": Counting(behind={"半": 30}),
    "ko": Counting(behind={"반": 30}),
}  # fmt: skip

SPANS = {"minute": 1, "half": 30, "hour": 60, "hour and a half": 90}
"""Minutes of the lengths that the stopwatch measures."""

EIGHT_DAYS = {8: 7, 15: 14}
"""Days that are a week and a fortnight to most who count the day they stand on, and that many days to others."""
