"""Say how languages count parts of an hour, weeks from a day, and days in a month.

Words are separated by "|", several words for one thing by a comma where they may hold blanks. A language that is
not here says none of it that we know of.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class Counting:
    """What a language counts by.

    `before` and `behind` are minutes that stand before or behind an hour: "kwart over" zeven, sette "e mezza".
    `between` opens a range whose ends `and_` parts. `ordinals` name the nth of a month (-1: the last), `of` stands
    between. `of_month` is the month that has such a day next, `this_month` the one that is. `numbered` is a regular
    expression for a day by its number alone, with (?P<day>…). `alone` are lengths that need no number ("za tydzień").
    `idioms` are days counted on from a day that was named, `counts_today` numbers that count the day one stands on.
    `coming` makes a weekday the next one, never today. `opens` stands before a range of days, `closes` behind a range of hours and nowhere else ("20時まで" alone is an
    end), `this_behind` behind a weekday, `next_year` makes a date one of the year that comes. `rewritten` are words that are written together or change places, each a
    regular expression over folded text with what it becomes.
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
    next_year: str = ""
    months: str = ""
    alone: Mapping[str, str] = field(default_factory=dict)
    idioms: Mapping[str, int] = field(default_factory=dict)
    counts_today: frozenset[int] = frozenset()
    opens: str = ""
    coming: str = ""
    closes: str = ""
    this_behind: str = ""
    rewritten: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = ()
    numbers_follow_weekdays: bool = False
    """Whether "lunedì 30" is a date."""
    dates_by_dashes: bool = False
    """Whether "14-12" may be a date."""
    has_bare_ranges: bool = False
    """Whether "18 às 20h" may be from six to eight, where others would say "from"."""


_HAN = "[一二三四五六七八九十]{1,3}(?=[月日号號分])"
"""The number of a month, a day or a minute, written in signs."""


HOURS_A_DAY = 24
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def figures(match: re.Match[str]) -> str:
    """Return a number up to 99 in figures: "二十八" is "28"."""
    tens, ten, units = match[0].rpartition("十")
    digits = "一二三四五六七八九"
    if ten and not (len(tens) <= 1 and len(units) <= 1):
        return match[0]
    value = 10 * (digits.find(tens) + 1 or 1) if ten else 0
    return (
        str(value + (digits.find(units) + 1 if units else 0))
        if ten or len(units) == 1
        else match[0]
    )


def western(match: re.Match[str]) -> str:
    """Return the year that a year of Reiwa (from 2019 on) is elsewhere."""
    return f"{2018 + (1 if match[1] == '元' else int(match[1]))}年"


def next_morning(match: re.Match[str]) -> str:
    """Return an hour beyond midnight as the next day's: a range until "26時" ends at two."""
    return f"{match[1]}翌{int(match[2]) - HOURS_A_DAY}"


def month_in_figures(match: re.Match[str]) -> str:
    """Return a date whose month is a Roman numeral in figures: "5 XII" is "5.12.", "2026. XII." is "2026.12."."""
    before, numeral = match[1], match[2]
    if numeral not in _ROMAN:
        return match[0]
    return f"{before.rstrip('.')}.{_ROMAN.index(numeral) + 1}."


def _ordinals(text: str, last: str) -> dict[str, int]:
    """Return each word of "first 1st|second" with its number, and those of `last` with -1; a "_" is a space in one."""
    counted = {word: n for n, words in enumerate(text.split("|"), 1) for word in words.split()}
    counted |= dict.fromkeys(last.split(), -1)
    return {word.replace("_", " "): n for word, n in counted.items()}


COUNTING: Mapping[str, Counting] = {
    "it": Counting(
        next_year="dell'anno prossimo|del prossimo anno|l'anno prossimo",
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
        rewritten=((r"(\bdalle (?:1[89]|2[0-3])(?:[:.]\d\d)? )all'una\b", r"\1alle 01"), (r"(?<!notte )\ball'una\b(?! di notte| del mattino| e\b)", "alle 13"), (r"\b((?:alle|ore|dalle) \d{1,2}),(?=[0-5]\d\b)", r"\1:"),),
    ),
    "nl": Counting(
        next_year="volgend jaar|van volgend jaar",
        before={"half": -30, "kwart over": 15, "kwart na": 15, "kwart voor": -15, "vijf over": 5, "tien over": 10,
                "vijf voor": -5, "tien voor": -10, "vijf voor half": -35, "tien voor half": -40,
                "vijf over half": -25, "tien over half": -20,
                **{f"{minutes} {side}": sign * minutes for minutes in (5, 10, 20) for side, sign in (("over", 1), ("na", 1), ("voor", -1))},
                **{f"{minutes} {side} half": sign * minutes - 30 for minutes in (5, 10) for side, sign in (("over", 1), ("voor", -1))}},
        between="tussen", and_="en",
        ordinals=_ordinals("eerste 1e 1ste|tweede 2e 2de|derde 3e 3de|vierde 4e 4de", "laatste"),
        of="van|van de|in|in de", of_month="van de maand", this_month="van deze maand|deze maand",
        next_month="van volgende maand|volgende maand|van de volgende maand",
        numbered=r"de (?P<day>\d{1,2})(?:e|de|ste)", months="maand|maanden",
        alone={"een half uur": "half", "een halfuur": "half", "half uur": "half", "anderhalf uur": "hour and a half"},
        counts_today=frozenset({8}), numbers_follow_weekdays=True, dates_by_dashes=True, coming="aanstaande|a.s.|komende|eerstkomende",
    ),
    "pl": Counting(
        next_year="przyszłego roku|w przyszłym roku|następnego roku",
        before={"wpol do": -30, "w pol do": -30, "pol do": -30, "kwadrans po": 15, "za kwadrans": -15, "kwadrans przed": -15,
                "piec po": 5, "dziesiec po": 10, "dwadziescia po": 20, "za piec": -5, "za dziesiec": -10},
        behind={"trzydziesci": 30, "pietnascie": 15, "czterdziesci piec": 45, "zero zero": 0},
        between="miedzy|pomiedzy", and_="a", opens="od",
        ordinals=_ordinals("pierwszy pierwsza pierwsze|drugi druga drugie|trzeci trzecia trzecie|czwarty czwarta czwarte",
                           "ostatni ostatnia ostatnie"),
        of="w", of_month="miesiaca|w miesiacu", this_month="tego miesiaca|w tym miesiacu",
        next_month="przyszlego miesiaca|nastepnego miesiaca|w przyszlym miesiacu|w nastepnym miesiacu",
        numbered=r"(?P<day>\d{1,2})-?(?:go|ego|ty|tego)", months="miesiac|miesiace|miesiecy",
        alone={"tydzien": "week", "godzine": "hour", "minute": "minute", "dzien": "day", "miesiac": "month",
               "pol godziny": "half", "poltorej godziny": "hour and a half"},
        numbers_follow_weekdays=True,
        rewritten=((r"\b(\d{1,2}) ([ivx]{1,4})\b", month_in_figures), (r"\b(\d{1,2})-(?:s?t?[em]j|ej|tej|mej|stej)\b", r"\1"),),
    ),
    "pt": Counting(
        next_year="do ano que vem|do próximo ano|no ano que vem",
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
        next_year="příštího roku|příští rok",
        before={"půl": -30, "čtvrt na": -45, "tři čtvrtě na": -15, "tři čtvrti na": -15, "třičtvrtě na": -15, "za pět minut": -5, "za deset minut": -10,
                "za deset": -10, "za pět": -5, "za čtvrt hodiny": -15},
        behind={"hodin třicet": 30, "třicet": 30, "patnáct": 15, "čtyřicet pět": 45},
        between="mezi", and_="a",
        ordinals=_ordinals("první 1.|druhý druhá druhou druhé 2.|třetí 3.|čtvrtý čtvrtá čtvrtou čtvrté 4.", "poslední"),
        of="v|ve", of_month="v měsíci|měsíce", this_month="tohoto měsíce|tento měsíc|v tomto měsíci",
        next_month="příští měsíc|příštího měsíce|v příštím měsíci", months="měsíc|měsíce|měsíců",
        alone={"týden": "week", "hodinu": "hour", "minutu": "minute", "měsíc": "month", "půl hodiny": "half",
               "půlhodinu": "half", "hodinu a půl": "hour and a half"},
        opens="od", numbered=r"(?P<day>\d{1,2})\.(?= (?:v|ve|od) \d)", rewritten=((r"(\d{1,2})\. (?=(?:a \d{1,2}\. )?hod)", r"\1 "),), numbers_follow_weekdays=True,
    ),
    "sv": Counting(
        next_year="nästa år",
        before={"halv": -30, "kvart över": 15, "kvart i": -15, "fem över": 5, "tio över": 10, "tjugo över": 20, "fem i": -5, "tio i": -10,
                "tjugo i": -20, "fem i halv": -35, "fem över halv": -25},
        between="mellan", and_="och",
        ordinals=_ordinals("första 1:a|andra 2:a|tredje 3:e|fjärde 4:e", "sista"),
        of="i", of_month="i månaden|i månad", this_month="denna månad|den här månaden|i denna månad",
        next_month="nästa månad|i nästa månad", numbered=r"den (?P<day>\d{1,2})(?::?[ea])?", months="månad|månader",
        alone={"en timme": "hour", "en vecka": "week", "en halvtimme": "half", "en månad": "month", "en och en halv timme": "hour and a half"},
        opens="från|mellan", rewritten=((r"\b(kl\.?|klockan) ([01]\d|2[0-3])(?=[0-5]\d\b)", r"\1 \2:"), (r"\b(?:natten till|natt till) (\w+)", r"\1 pa smatimmarna"),), numbers_follow_weekdays=True,
    ),
    "ru": Counting(
        next_year="следующего года|в следующем году",
        before={"половине": -30, "половина": -30, "четверть": -45, "без четверти": -15, "без пятнадцати": -15, "без 15": -15,
                "без десяти": -10, "без 10": -10, "без пяти": -5, "без 5": -5, "без двадцати": -20, "без 20": -20,
                "без двадцати пяти": -25, "пять минут": -55, "5 минут": -55, "десять минут": -50, "10 минут": -50,
                "двадцать минут": -40, "20 минут": -40},
        behind={"с половиной": 30, "тридцать": 30, "пятнадцать": 15, "сорок пять": 45, "сорок": 40, "двадцать": 20, "десять": 10,
                "пятьдесят": 50, "ноль ноль": 0, "ноль-ноль": 0, "ровно": 0},
        between="между", and_="и",
        ordinals=_ordinals("первый первую первая первое|второй вторую вторая второе|третий третью третья третье|"
                           "четвертый четвертую четвертая четвертое", "последний последнюю последняя последнее"),
        of="в", of_month="месяца|в месяце", this_month="этого месяца|в этом месяце",
        next_month="следующего месяца|в следующем месяце|будущего месяца",
        numbered=r"(?P<day>\d{1,2})(?:-?(?:го|е)(?: числа)?| числа)", months="месяц|месяца|месяцев",
        alone={"неделю": "week", "час": "hour", "минуту": "minute", "месяц": "month", "полчаса": "half"},
        opens="с|со", rewritten=((r"\b(\d{1,2})-(00|2[5-9]|[345]\d)\b(?!-)", r"\1:\2"), (r"\b((?:в|к|с|до) \d{1,2})-(?=(?:05|10|15|20)\b)", r"\1 ? "), (r"\bпол[ -]?(?=(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)\w*го\b)", "половине "),),
        numbers_follow_weekdays=True,
    ),
    "uk": Counting(
        next_year="наступного року|в наступному році|у наступному році",
        before={"пів на": -30, "половина": -30, "пів": -30, "чверть на": -45, "чверть по": 15, "за чверть": -15, "без чверті": -15,
                "чверть до": -15, "за п'ятнадцять": -15, "без п'ятнадцяти": -15, "без десяти": -10, "за десять": -10, "без п'яти": -5,
                "за п'ять": -5, "без двадцяти": -20, "за двадцять": -20, "десять по": 10, "п'ять по": 5, "двадцять по": 20,
                "п'ятнадцять по": 15, "десять хвилин на": -50, "п'ять хвилин на": -55, "двадцять хвилин на": -40},
        behind={"з половиною": 30, "тридцять": 30, "п'ятнадцять": 15, "сорок п'ять": 45, "сорок": 40, "двадцять": 20, "десять": 10,
                "п'ятдесят": 50, "нуль нуль": 0, "рівно": 0},
        between="між", and_="і|та|й",
        ordinals=_ordinals("перший першу перша перше першої|другий другу друга друге другої|третій третю третя третє третьої|"
                           "четвертий четверту четверта четверте четвертої", "останній останню остання останнє останньої"),
        of="в|у", of_month="місяця|в місяці", this_month="цього місяця", next_month="наступного місяця",
        numbered=r"(?P<day>\d{1,2})(?:-?(?:го|е|те)(?: числа)?| числа)", months="місяць|місяці|місяців",
        alone={"тиждень": "week", "годину": "hour", "хвилину": "minute", "місяць": "month",
               "півгодини": "half", "пів години": "half"},
        opens="з|із|від", numbers_follow_weekdays=True,
        rewritten=((r"\b(\d{1,2})-(00|2[5-9]|[345]\d)\b(?!-)", r"\1:\2"), (r"\b((?:о|об|з|до) \d{1,2})-(?=(?:05|10|15|20)\b)", r"\1 ? "),),
    ),
    "tr": Counting(
        next_year="gelecek yıl|gelecek sene|önümüzdeki yıl|seneye",
        behind={"buçuk": 30, "buçukta": 30, "buçuğu": 30, "çeyrek geçe": 15, "çeyrek kala": -15, "çeyrek var": -15,
                **{f"{said} geçe": n for n, said in ((5, "5"), (5, "beş"), (10, "10"), (10, "on"), (20, "20"), (20, "yirmi"), (25, "25"))},
                **{f"{said} kala": -n for n, said in ((5, "5"), (5, "beş"), (10, "10"), (10, "on"), (20, "20"), (20, "yirmi"), (25, "25"))},
                "otuzda": 30, "otuz": 30, "on beşte": 15, "kırk beşte": 45},
        ordinals=_ordinals("ilk birinci|ikinci|üçüncü|dördüncü", "son"),
        of="ayının|'ın|'in|'un|'ün|ayında", of_month="ayın|bu ayın", next_month="gelecek ayın|önümüzdeki ayın",
        numbered=r"ayin (?P<day>\d{1,2})(?:'?[a-z]{2,5})?", months="ay",
        closes="arası|arasında|kadar|'ye kadar|'ya kadar|'e kadar|'a kadar",
        rewritten=(
            (r"(?<!saat )(?<![:.\d])(\d{1,2})'(?:d[ae]|t[ae])\b", r"saat \1"),
            (r"(\d|\b(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|bucuk))(?:'?[dt][ae]n) (?=(?:(?:ogleden sonra|sabah|aksam|gece) )?(?:saat )?(?:\d|\w+[ea] kadar))", r"\1 - "),
            ("bu gece yarisi", "bugun gece yarisi"),
            (r"(\d)'(?:y?[aeiu]) (?=(?:ceyrek|bes|on|yirmi|\d+) (?:kala|gece|var))", r"\1 "),
        ),
        numbers_follow_weekdays=True,
    ),
    "hu": Counting(
        next_year="jövőre|jövő év|jövő évi",
        before={"fél": -30, "negyed": -45, "háromnegyed": -15, "tíz perccel": -10, "10 perccel": -10, "öt perccel": -5, "5 perccel": -5, "húsz perccel": -20},
        behind={"harminc": 30, "harminckor": 30, "tizenöt": 15, "tizenötkor": 15, "negyvenöt": 45, "negyvenötkor": 45},
        closes="között", ordinals=_ordinals("első|második|harmadik|negyedik", "utolsó"),
        of_month="a hónap|hónap|ennek a hónapnak az|a hónapban az", next_month="jövő hónap|a jövő hónap|következő hónap|a következő hónap",
        numbered=r"(?P<day>\d{1,2})-(?:[aeo]n|j[ae]n|[ae]i)", months="hónap",
        rewritten=(
            (r"\b(egy|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz|\w+(?:egy|ketto|harom|negy|ot|hat|het|nyolc|kilenc)|husz)(kor|t[oe]l|ig)\b", r"\1 \2"),
            *((rf"(?<=\d\., ){sign}\b", day) for sign, day in (
                ("h", "hetfo"), ("k", "kedd"), ("sze", "szerda"), ("cs", "csutortok"), ("p", "pentek"), ("szo", "szombat"), ("v", "vasarnap"))),
            (r"(\w+ perccel \w+?)(?:kor)? elott\b", r"\1"),
            (r"\b(\d{4}\.) ?([ivx]{1,4})\.(?= ?\d)", month_in_figures),
            (r"(?<!\d[.-])\b(\d{1,2}(?::\d\d)?) ?[-–—] ?(\d{1,2}(?::\d\d)?)(?: ora|-)ig\b", r"\1 ora - \2 ora"),
            (r"(\d{1,2})-t[oe]l (\d{1,2})-ig (?=\d)", r"\1-\2, "),
            (r"\b(\d[\d:.]*|\w+?)(?:-| | ora)?t[oe]l (del|ejfel)ig\b", r"\1 ora - \2"),
            (r"\b(\d\S*?|\w+)(?:-| | ora)?t[oe]l (delelott|delutan|du|este|ejjel) (\d\S*?|\w+)(?:-| | ora)?ig\b", r"\1 - \2 \3 ora"),
            (r"\b(\d+\.?|\w+)(?:-| | ora)?t[oe]l (\d\S*?|\w+)(?:-| | ora)?ig\b", r"\1 - \2 ora"),
            (r"\b(\d\S*|\w+)(?: ora)? es (\d\S*|\w+)(?: ora)? kozott", r"\1 - \2 ora"),
            (r"(\d{1,2}) ora (\d\d)-?(?:kor\b)?(?! ?perc)", r"\1:\2"),
        ),
        numbers_follow_weekdays=True,
    ),
    "ro": Counting(
        next_year="anul viitor|de anul viitor",
        behind={"și jumătate": 30, "jumătate": 30, "jumate": 30, "și jumate": 30, "și un sfert": 15, "fără un sfert": -15, "și trei sferturi": 45,
                "fără zece": -10, "fără cinci": -5, "fără douăzeci": -20, "și cinci": 5, "și zece": 10, "și douăzeci": 20,
                "și treizeci": 30, "și cincisprezece": 15, "fix": 0},
        between="între", and_="și|si",
        ordinals=_ordinals("prima primul|a_doua al_doilea|a_treia al_treilea|a_patra al_patrulea", "ultima ultimul"),
        of="din|a lunii|din luna|în|lui|ale lunii", of_month="din lună|a lunii|din luna aceasta", this_month="din luna asta|luna aceasta|luna asta",
        next_month="din luna viitoare|luna viitoare|a lunii viitoare",
        numbered=r"(?:pe|in data de|pe data de|data de) (?P<day>\d{1,2})", months="lună|luni",
        alone={"o oră": "hour", "o săptămână": "week", "o zi": "day", "o lună": "month", "un minut": "minute", "o jumătate de oră": "half",
               "jumătate de oră": "half", "o oră și jumătate": "hour and a half"},
        opens="de la|din", this_behind="aceasta|asta",
        rewritten=(
            (r"\b(ora \d{1,2}),(?=[0-5]\d\b)", r"\1:"),
            (r"\bintr-(?=o\b|un\b)", "peste "),
            *((rf"\b{said}(?=,? (?:viitoare|aceasta|asta))", day) for said, day in (
                ("lunea", "luni"), ("martea", "marti"), ("miercurea", "miercuri"), ("joia", "joi"), ("vinerea", "vineri"))),
        ),
        numbers_follow_weekdays=True,
    ),
    "ja": Counting(
        coming="今度の|次の",
        next_year="来年の|来年",
        behind={"半": 30, "15分前": -15, "10分前": -10, "5分前": -5, "20分前": -20},
        ordinals=_ordinals("第1 第一 最初の|第2 第二|第3 第三|第4 第四", "最終 最後の"), of="の", of_month="今月の|今月", this_month="今月",
        next_month="来月の|来月", closes="まで", months="か月|ヶ月|カ月|ヵ月", numbered=r"(?P<day>\d{1,2})日(?![間後])",
        rewritten=((r"([〜~–-]|から|より)(2[5-9])(?=時|:)", next_morning), (r"([〜~–-]|から|より)(?:翌日の|翌日|翌|深夜) ?(?=\d{1,2}(?:時|:))", r"\1未明"), (r"\(([月火水木金土日])(?:・?祝)?\)", r"\1曜日"), (r"(?<![\d一-龯])([火水木金土])(?= ?\d{1,2}(?:時|:))", r"\1曜日"), (r"(?<![\d一-龯の])([月日])(?= ?\d{1,2}(?:時|:))", r"\1曜日"), (_HAN, figures), ("令和(\\d{1,2}|元)年", western)),
    ),
    "zh": Counting(
        next_year="明年的|明年",
        behind={"半": 30, "一刻": 15, "三刻": 45, "整": 0}, before={"差一刻": -15, "差5分": -5, "差五分": -5, "差10分": -10, "差十分": -10},
        ordinals=_ordinals("第一个 第一個 第1个|第二个 第二個 第2个|第三个 第三個 第3个|第四个 第四個 第4个", "最后一个 最後一個 最后"),
        of="的", of_month="本月的|本月|这个月的|这个月|這個月的|這個月", next_month="下个月的|下个月|下個月的|下個月|下月的|下月", months="个月|個月", numbered=r"(?P<day>\d{1,2})[日号號]",
        rewritten=((r"\((?:周|週|星期)?([一二三四五六日])\)", r"周\1"), (_HAN, figures), ("零(?=[点點时時])", "0")),
    ),
    "ko": Counting(
        next_year="내년의|내년",
        behind={"반": 30, "15분 전": -15, "10분 전": -10, "5분 전": -5, "20분 전": -20},
        ordinals=_ordinals("첫째 첫번째 첫_번째|둘째 두번째 두_번째|셋째 세번째 세_번째|넷째 네번째 네_번째", "마지막"),
        of="의", of_month="이번 달|이달|이달의|이번 달의", next_month="다음 달|다음달|다음 달의|다음달의", closes="까지", months="개월|달", numbered=r"(?P<day>\d{1,2})일(?! ?[후뒤간])",
        rewritten=((r"\(([월화수목금토일])\)", r"\1요일"), (r"(?<![\d가-힣])(?<!\d )([월화수목금토일])(?= ?\d{1,2}(?:시|:))", r"\1요일"), (r"이틀(?= ?[뒤후])", "2일"), (r"사흘(?= ?[뒤후])", "3일"), (r"나흘(?= ?[뒤후])", "4일"), (r"하루(?= ?[뒤후])", "1일")),
    ),
}  # fmt: skip

SPANS = {"minute": 1, "half": 30, "hour": 60, "hour and a half": 90}
"""Minutes of the lengths that the stopwatch measures."""

EIGHT_DAYS = {8: 7, 15: 14}
"""Days that are a week and a fortnight to most who count the day they stand on, and that many days to others."""
