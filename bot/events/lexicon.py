"""Know how each language of ours speaks of days and hours.

Words are folded: lower case, without accents. Each language has its own tables, so that no word of
one language can pass for another's ("et" is no Eastern Time in a French sentence, nor the other way
round). Several words for one thing are separated by "|".
"""

from dataclasses import dataclass
from functools import cached_property


def _table(text: str) -> dict[str, int]:
    """Return each word of "monday mon, tuesday tue" with the number of its group, from 0."""
    return {
        word.replace("_", " "): number
        for number, group in enumerate(text.split(","))
        for word in group.split()
    }


def _numbers(text: str) -> dict[str, int]:
    """Return each word of "one a an, two" with its number, from 1."""
    return {word: number + 1 for word, number in _table(text).items()}


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one language. Patterns are regular expressions over folded text."""

    code: str
    weekdays: dict[str, int]
    months: dict[str, int]
    """January is 0."""
    numbers: dict[str, int]
    ordinals: dict[str, int]
    """-1 is the last."""
    units: dict[str, str]
    """To minute, hour, day, week, fortnight, month or year."""
    today: str
    tomorrow: str
    after_tomorrow: str
    tonight: str
    noon: str
    midnight: str
    morning: str
    afternoon: str
    evening: str
    night: str
    small_hours: str
    next: str
    this: str
    after_next: str
    next_week: str
    next_month: str
    of_month: str
    """What stands behind "the second Tuesday": of the month that has one next."""
    this_month: str
    week_later: str
    """What puts a weekday a week on: "Saturday week"."""
    fortnight_later: str
    span: str
    """What opens a span from now: "in" three days."""
    until: str
    """What stands between the ends of a range; a dash does so everywhere."""
    range_from: str
    between: str
    and_: str
    at: str
    """What announces a time of day, so that a bare number is one."""
    on: str
    """What may stand before a day and says nothing."""
    of: str
    """What may stand between day, month and year."""
    clock: str
    """What makes a number a time: "18 Uhr"."""
    all_day: str
    lasting: str
    fillers: str
    opens_day: str = ""
    """Which of `range_from` stands before a day, and before no hour: "du 6"."""
    day_end: str = ""
    """What follows the number of a day: "5th", "1er"."""
    says_half_day: bool = False
    """Whether an hour without am or pm leaves people in doubt which half of the day is meant."""
    counted_from: str = ""
    """What stands between a length and the day it is counted from: "a week from" Friday."""
    from_now: str = ""
    """What stands behind a length that is counted from now."""
    counts_today: frozenset[int] = frozenset()
    """Numbers of days that count the day one stands on: "in acht Tagen" is a week."""
    time_of: str = ""
    """How the clock of a city is named, with (?P<place>…)."""

    @cached_property
    def number(self) -> str:
        return rf"(?:\d+|{_any(self.numbers)})"

    def value(self, word: str) -> int:
        """Return the number that digits or a word name."""
        return int(word) if word.isdigit() else self.numbers[word]


def _any(words: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


ENGLISH = Lexicon(
    code="en",
    weekdays=_table("monday mon, tuesday tues tue, wednesday weds wed, thursday thurs thur thu,"
                    "friday fri, saturday sat, sunday sun"),
    months=_table("january jan, february feb, march mar, april apr, may, june jun, july jul,"
                  "august aug, september sept sep, october oct, november nov, december dec"),
    numbers=_numbers("one a an, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve,"
                     "thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty,"
                     "twenty-one, twenty-two, twenty-three, twenty-four, twenty-five, twenty-six,"
                     "twenty-seven, twenty-eight, twenty-nine, thirty, thirty-one"),
    ordinals={"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4,
              "4th": 4, "fifth": 5, "5th": 5, "last": -1},
    units={"minutes": "minute", "minute": "minute", "mins": "minute", "min": "minute",
           "hours": "hour", "hour": "hour", "hrs": "hour", "hr": "hour", "h": "hour",
           "days": "day", "day": "day", "weeks": "week", "week": "week",
           "fortnights": "fortnight", "fortnight": "fortnight",
           "months": "month", "month": "month", "years": "year", "year": "year"},
    today="today", tomorrow="tomorrow|tmrw|tmr|tmw|2morrow",
    after_tomorrow="(?:the )?day after (?:tomorrow|tmrw|tmr|tmw)|overmorrow",
    tonight="tonight|tonite|2nite|this evening", noon="noon|midday|12 noon", midnight="midnight|12 midnight",
    morning="(?:in the )?morning", afternoon="(?:in the )?afternoon|(?:at )?lunch ?time",
    evening="(?:in the )?evening|eve", night="(?:at )?night", small_hours="in the small hours",
    next="next|coming|this coming", this="this", after_next="after next",
    next_week="next week", next_month="next month", of_month="of the month", this_month="of this month|this month",
    week_later="week|in a week|a week later", fortnight_later="fortnight",
    span="in", until="to|until|till|til|through|thru",
    range_from="from", between="between", and_="and",
    at="at|from|around|about", on="on|the|this", of="of|in|the",
    clock="o'?clock|hrs|hours|h", all_day="all day(?: long)?|the whole day|whole day",
    lasting="for", fillers="at|(?:on|the)(?! \\d)|from|starting|starts|start|when|date|time|sharp|local time|around|about|of(?! \\d)|prompt",
    day_end="st|nd|rd|th", says_half_day=True, counted_from="from|on|after", from_now="from now|hence",
    time_of=r"(?P<place>[a-z][a-z .'-]{1,40}?) time",
)  # fmt: skip

GERMAN = Lexicon(
    code="de",
    weekdays=_table("montag mon mo, dienstag die di, mittwoch mit mi,"
                    "donnerstag don do, freitag fre fr,"
                    "samstag sonnabend sam sa, sonntag son so"),
    months=_table("januar janner jaenner jan, februar feber feb, marz maerz mrz mar, april apr, mai,"
                  "juni jun, juli jul, august aug, september sept sep, oktober okt, november nov,"
                  "dezember dez"),
    numbers=_numbers("eins ein eine einem einer einen, zwei zwo, drei, vier, funf fuenf, sechs,"
                     "sieben, acht, neun, zehn, elf, zwolf zwoelf, dreizehn, vierzehn,"
                     "funfzehn fuenfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig,"
                     "einundzwanzig, zweiundzwanzig, dreiundzwanzig, vierundzwanzig"),
    ordinals={"ersten": 1, "erster": 1, "erste": 1, "1.": 1, "zweiten": 2, "zweiter": 2, "zweite": 2,
              "2.": 2, "dritten": 3, "dritter": 3, "dritte": 3, "3.": 3, "vierten": 4, "vierter": 4,
              "vierte": 4, "4.": 4, "letzten": -1, "letzter": -1, "letzte": -1},
    units={"minuten": "minute", "minute": "minute", "min": "minute", "stunden": "hour",
           "stunde": "hour", "std": "hour", "h": "hour", "tagen": "day", "tage": "day", "tag": "day",
           "wochen": "week", "woche": "week", "monaten": "month", "monate": "month",
           "monat": "month", "jahren": "year", "jahre": "year", "jahr": "year"},
    today="heute", tomorrow="morgen", after_tomorrow="ubermorgen|uebermorgen",
    tonight="heute abend|heut abend|heute nacht", noon="mittags?|zwolf uhr mittags|12 uhr mittags",
    midnight="mitternachts?|12 uhr nachts",
    morning="vormittags?|am vormittag|am morgen|morgens|fruh|frueh|in der fruh",
    afternoon="nachmittags?|am nachmittag", evening="abends?|am abend", night="nachts|in der nacht",
    small_hours="in den fruhen morgenstunden",
    next="nachste[nrsm]?|naechste[nrsm]?|kommende[nrsm]?", this="diese[nrsm]?",
    after_next="",
    next_week="(?:in der )?(?:nachste|naechste|kommende)[nr]? woche",
    next_month="(?:im |des )?(?:nachsten|naechsten|kommenden) monats?", of_month="im monat|des monats", this_month="diese[ns] monats|in diesem monat",
    week_later="(?:in|uber|ueber) (?:eine[r]? woche|acht tagen?|8 tagen?)", fortnight_later="in zwei wochen|in vierzehn tagen|in 14 tagen",
    span="in", until="bis(?: zum| um)?", range_from="von|vom|ab", between="zwischen", and_="und",
    at="um|gegen|ab|so gegen|circa|ca|etwa", on="am|an|den|der|dem|die|das|im|diesen", of="im|in|des|den",
    clock="uhr|h", all_day="ganztagig|ganztaegig|den ganzen tag|ganztags",
    lasting="fur|lang", fillers="um|(?:am|den|der|die|das)(?! \\d)|gegen|ab|so|ca|circa|etwa|punkt|uhr|von|vom|ortszeit|wann|datum|uhrzeit|termin|beginn|start",
    day_end=r"\.", says_half_day=True, counts_today=frozenset({8}), time_of=r"(?P<place>[a-z][a-z .'-]{1,40}?)er (?:orts)?zeit|(?:zeit|ortszeit) (?:in|von) (?P<place2>[a-z][a-z .'-]{1,40})",
)  # fmt: skip

FRENCH = Lexicon(
    code="fr",
    weekdays=_table("lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam,"
                    "dimanche dim"),
    months=_table("janvier janv jan, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil,"
                  "aout, septembre sept, octobre oct, novembre nov, decembre dec"),
    numbers=_numbers("un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze,"
                     "treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt,"
                     "vingt-et-un, vingt-deux, vingt-trois, vingt-quatre"),
    ordinals={"premier": 1, "1er": 1, "deuxieme": 2, "2e": 2, "second": 2, "troisieme": 3, "3e": 3,
              "quatrieme": 4, "4e": 4, "dernier": -1},
    units={"minutes": "minute", "minute": "minute", "min": "minute", "heures": "hour",
           "heure": "hour", "h": "hour", "jours": "day", "jour": "day", "semaines": "week",
           "semaine": "week", "mois": "month", "ans": "year", "an": "year", "annees": "year"},
    today="aujourd'?hui", tomorrow="demain", after_tomorrow="apres-demain|apres demain",
    tonight="ce soir|cette nuit", noon="midi", midnight="minuit",
    morning="du matin|le matin|matin|au matin", afternoon="de l'apres-midi|l'apres-midi|apres-midi|de l'aprem|aprem",
    evening="du soir|le soir|soir|en soiree", night="la nuit|de la nuit|dans la nuit",
    small_hours="du petit matin",
    next="prochaine?", this="ce|cet|cette", after_next="",
    next_week="(?:de )?la semaine prochaine", next_month="(?:du )?le mois prochain|(?:du )?mois prochain",
    of_month="du mois", this_month="de ce mois|ce mois-ci", week_later="en huit|dans une semaine", fortnight_later="en quinze|dans (?:deux|2) semaines",
    span="dans", until="a|au|jusqu'a|jusqu'au|jusque|jusqu'en", range_from="de|du|depuis|des", opens_day="du", between="entre", and_="et",
    at="a partir de|sur le coup de|a|vers|des", on="le|la|ce|au", of="de|du|d'|le",
    clock=r"heures?(?! de [a-z]{3}| d'[a-z]{3}| francaise| belge| suisse)|h", all_day="toute la journee|journee entiere",
    lasting="pendant|durant", fillers="a|(?:le|la|des)(?! \\d)|vers|de|du|pile|heure locale|a partir de|precises?|quand|date|debut|rdv|rendez-vous",
    day_end="er|eme|e", counts_today=frozenset({8, 15}),
    time_of=r"(?:a l')?heure (?:de |d')(?P<place>[a-z][a-z .'-]{1,40})",
)  # fmt: skip

SPANISH = Lexicon(
    code="es",
    weekdays=_table("lunes lun, martes mar, miercoles mie mier, jueves jue, viernes vie,"
                    "sabado sab, domingo dom"),
    months=_table("enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul,"
                  "agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov,"
                  "diciembre dic"),
    numbers=_numbers("uno una un, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once,"
                     "doce, trece, catorce, quince, dieciseis, diecisiete, dieciocho, diecinueve,"
                     "veinte, veintiuno, veintidos, veintitres, veinticuatro"),
    ordinals={"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
              "ultimo": -1},
    units={"minutos": "minute", "minuto": "minute", "min": "minute", "horas": "hour",
           "hora": "hour", "h": "hour", "dias": "day", "dia": "day", "semanas": "week",
           "semana": "week", "meses": "month", "mes": "month", "anos": "year", "ano": "year"},
    today="hoy", tomorrow="manana", after_tomorrow="pasado manana",
    tonight="esta noche", noon="mediodia|(?:las )?12 del mediodia|(?:las )?doce del mediodia",
    midnight="medianoche|(?:las )?12 de la noche|(?:las )?doce de la noche",
    morning="(?:de|por|en) la manana", afternoon="(?:de|por|en) la tarde|esta tarde",
    evening="(?:de|por|en) la noche", night="por las noches", small_hours="de la madrugada|de madrugada",
    next="proximo|proxima|prox|que viene", this="este|esta", after_next="",
    next_week="(?:de )?la (?:proxima semana|semana proxima|semana que viene)",
    next_month="(?:del )?(?:el )?(?:proximo mes|mes proximo|mes que viene)", of_month="del mes", this_month="de este mes",
    week_later="en ocho(?: dias)?|dentro de una semana", fortnight_later="en quince(?: dias)?|dentro de dos semanas",
    span="en|dentro de", until="a|al|hasta|hasta el|hasta las?", range_from="de|del|desde|desde el|desde las?", opens_day="del",
    between="entre", and_="y",
    at="a partir de las?|a las?|las?|sobre las?|hacia las?|desde las?|a eso de las?", on="el|del|este|esta|dia|el dia", of="de|del",
    clock="horas?(?! del? (?!la |madrugada)| peninsular| canaria| argentina| colombiana| peruana| venezolana)|hs|h|hrs", all_day="todo el dia|el dia entero",
    lasting="durante", fillers="a|(?:al|el)(?! \\d)|la|las|de|del|en punto|hora local|sobre|hacia|desde|cuando|fecha|inicio",
    says_half_day=True, counts_today=frozenset({8, 15}),
    time_of=r"hora (?:de |del )(?P<place>[a-z][a-z .'-]{1,40})",
)  # fmt: skip

LEXICONS = {lexicon.code: lexicon for lexicon in (ENGLISH, GERMAN, FRENCH, SPANISH)}
