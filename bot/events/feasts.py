"""Know the days of the year that have a name: on a date, by Easter or Advent, or a weekday of a month.

Each row holds what one day is called in each language, folded, names separated by "|". What lasts several days in
a language ("Ostern", "Carnaval"), or is kept on different days where it is spoken (Mother's Day), is left out: it
is asked about. "us" is English in the United States only.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

from bot.events.dates import nth_weekday

Rule = Callable[[int], date]
"""The day of a feast in a year."""


def _on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _easter(days: int) -> Rule:
    """So many days after Easter, as the western churches count it."""
    return lambda year: easter(year) + timedelta(days=days)


def _advent(nth: int) -> Rule:
    """The nth of the four Sundays before Christmas."""

    def rule(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - nth))

    return rule


def _weekday(month: int, nth: int, weekday: int) -> Rule:
    return lambda year: nth_weekday(date(year, month, 1), nth, weekday)


def _kings_day(year: int) -> date:
    """27 April, or the day before where that is a Sunday (since 2014)."""
    day = date(year, 4, 27)
    return day - timedelta(days=day.weekday() == 6)


def _german_advent(nth: int, *words: str) -> str:
    return "|".join(
        f"{word} {sunday}"
        for word in (f"{nth}.", *words)
        for sunday in ("advent", "adventssonntag", "adventsonntag")
    )


_FEASTS: tuple[tuple[Rule, Mapping[str, str]], ...] = (
    (_on(1, 1), {
        "en": "new year's day|new years day", "de": "neujahr|neujahrstag", "fr": "nouvel an|jour de l'an",
        "es": "ano nuevo|dia de ano nuevo", "it": "capodanno", "nl": "nieuwjaar|nieuwjaarsdag",
        "pl": "nowy rok", "pt": "ano novo|dia de ano novo",
    }),
    (_on(1, 6), {
        "de": "heilige drei konige|dreikonig|dreikonigstag", "es": "dia de reyes|reyes", "it": "epifania|befana",
        "nl": "driekoningen", "pl": "trzech kroli|swieto trzech kroli", "pt": "dia de reis",
    }),
    (_on(2, 2), {"fr": "chandeleur"}),
    (_on(2, 14), {"en": "valentine's day|valentines day", "de": "valentinstag", "fr": "saint-valentin",
                  "es": "san valentin", "it": "san valentino", "nl": "valentijnsdag", "pl": "walentynki"}),
    (_on(3, 17), {"en": "st patrick's day|st. patrick's day|st patricks day|saint patrick's day"}),
    (_on(4, 21), {"pt": "tiradentes"}),
    (_kings_day, {"nl": "koningsdag"}),
    (_on(5, 1), {"en": "may day", "de": "tag der arbeit|maifeiertag", "fr": "fete du travail",
                 "es": "dia del trabajo", "it": "primo maggio", "nl": "dag van de arbeid",
                 "pl": "swieto pracy", "pt": "dia do trabalho|dia do trabalhador"}),
    (_on(5, 3), {"pl": "swieto konstytucji"}),
    (_on(5, 5), {"nl": "bevrijdingsdag"}),
    (_on(6, 2), {"it": "festa della repubblica"}),
    (_on(6, 21), {"fr": "fete de la musique"}),
    (_on(7, 4), {"us": "independence day"}),
    (_on(7, 14), {"fr": "fete nationale"}),
    (_on(8, 15), {"it": "ferragosto", "de": "maria himmelfahrt", "fr": "assomption"}),
    (_on(10, 3), {"de": "tag der deutschen einheit"}),
    (_on(10, 31), {"en": "halloween", "de": "halloween|reformationstag", "fr": "halloween", "es": "halloween",
                   "it": "halloween", "nl": "halloween", "pl": "halloween", "pt": "halloween"}),
    (_on(11, 1), {"en": "all saints' day|all saints day", "de": "allerheiligen", "fr": "toussaint",
                  "es": "todos los santos|dia de todos los santos", "it": "ognissanti|tutti i santi",
                  "nl": "allerheiligen", "pl": "wszystkich swietych", "pt": "dia de todos os santos"}),
    (_on(11, 2), {"es": "dia de muertos|dia de los muertos", "pt": "finados|dia de finados",
                  "pl": "zaduszki"}),
    (_on(11, 5), {"en": "bonfire night|guy fawkes night"}),
    (_on(11, 11), {"de": "martinstag|sankt martin|st. martin", "fr": "armistice", "nl": "sint-maarten|sint maarten",
                   "pl": "swieto niepodleglosci"}),
    (_on(12, 5), {"nl": "pakjesavond|sinterklaasavond"}),
    (_on(12, 6), {"de": "nikolaus|nikolaustag", "pl": "mikolajki"}),
    (_on(12, 8), {"es": "inmaculada", "it": "immacolata"}),
    (_on(12, 24), {
        "en": "christmas eve|xmas eve", "de": "heiligabend|heilig abend|heiliger abend",
        "fr": "reveillon de noel|veille de noel|la veille de noel", "es": "nochebuena", "it": "vigilia di natale",
        "nl": "kerstavond", "pl": "wigilia|wigilie", "pt": "vespera de natal",
    }),
    (_on(12, 25), {
        "en": "christmas day|christmas|xmas", "fr": "noel|jour de noel", "es": "navidad|dia de navidad",
        "de": "weihnachten|erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|erster weihnachtsfeiertag|"
              "ersten weihnachtsfeiertag|1. weihnachtsfeiertag",
        "it": "natale|giorno di natale", "nl": "eerste kerstdag|1e kerstdag", "pl": "boze narodzenie", "pt": "natal|dia de natal",
    }),
    (_on(12, 26), {
        "en": "boxing day", "it": "santo stefano", "nl": "tweede kerstdag|2e kerstdag",
        "de": "zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|zweiter weihnachtsfeiertag|"
              "zweiten weihnachtsfeiertag|2. weihnachtsfeiertag",
    }),
    (_on(12, 31), {
        "en": "new year's eve|new years eve|nye", "de": "silvester|sylvester",
        "fr": "saint-sylvestre|la saint-sylvestre|reveillon du nouvel an", "es": "nochevieja|fin de ano",
        "it": "san silvestro", "nl": "oudejaarsavond|oudjaar|oud en nieuw", "pl": "sylwester|sylwestra",
        "pt": "reveillon|vespera de ano novo",
    }),
    (_easter(-48), {"de": "rosenmontag", "pt": "segunda de carnaval|segunda-feira de carnaval"}),
    (_easter(-47), {"en": "shrove tuesday|pancake day|mardi gras", "de": "faschingsdienstag", "fr": "mardi gras",
                    "es": "martes de carnaval", "it": "martedi grasso",
                    "pt": "terca de carnaval|terca-feira de carnaval"}),
    (_easter(-46), {"en": "ash wednesday", "de": "aschermittwoch", "fr": "mercredi des cendres",
                    "es": "miercoles de ceniza", "it": "mercoledi delle ceneri", "nl": "aswoensdag",
                    "pl": "sroda popielcowa|popielec", "pt": "quarta-feira de cinzas|quarta de cinzas"}),
    (_easter(-7), {"en": "palm sunday", "de": "palmsonntag", "fr": "dimanche des rameaux", "es": "domingo de ramos",
                   "it": "domenica delle palme", "nl": "palmzondag", "pl": "niedziela palmowa|niedziele palmowa",
                   "pt": "domingo de ramos"}),
    (_easter(-3), {"en": "maundy thursday", "de": "grundonnerstag|gruendonnerstag", "fr": "jeudi saint",
                   "es": "jueves santo", "it": "giovedi santo", "nl": "witte donderdag", "pl": "wielki czwartek",
                   "pt": "quinta-feira santa|quinta santa"}),
    (_easter(-2), {"en": "good friday", "de": "karfreitag", "fr": "vendredi saint", "es": "viernes santo",
                   "it": "venerdi santo", "nl": "goede vrijdag", "pl": "wielki piatek",
                   "pt": "sexta-feira santa|sexta santa"}),
    (_easter(-1), {"en": "holy saturday", "de": "karsamstag", "fr": "samedi saint", "es": "sabado santo",
                   "it": "sabato santo", "nl": "stille zaterdag", "pl": "wielka sobota|wielka sobote",
                   "pt": "sabado de aleluia"}),
    (_easter(0), {"en": "easter|easter sunday|easter day", "de": "ostersonntag", "fr": "paques|dimanche de paques",
                  "es": "domingo de pascua|domingo de resurreccion", "it": "pasqua|domenica di pasqua",
                  "nl": "eerste paasdag|1e paasdag", "pl": "niedziela wielkanocna|niedziele wielkanocna",
                  "pt": "pascoa|domingo de pascoa"}),
    (_easter(1), {"en": "easter monday", "de": "ostermontag", "fr": "lundi de paques", "es": "lunes de pascua",
                  "it": "pasquetta|lunedi di pasqua|lunedi dell'angelo", "nl": "tweede paasdag|2e paasdag",
                  "pl": "poniedzialek wielkanocny|lany poniedzialek"}),
    (_easter(39), {"en": "ascension day", "de": "christi himmelfahrt|himmelfahrt",
                   "fr": "ascension|jeudi de l'ascension", "nl": "hemelvaartsdag|hemelvaart"}),
    (_easter(49), {"en": "whit sunday|pentecost", "de": "pfingstsonntag",
                   "fr": "pentecote|dimanche de pentecote|dimanche de la pentecote",
                   "es": "pentecostes|domingo de pentecostes", "it": "pentecoste", "nl": "eerste pinksterdag|1e pinksterdag",
                   "pl": "zielone swiatki", "pt": "pentecostes|domingo de pentecostes"}),
    (_easter(50), {"en": "whit monday", "de": "pfingstmontag", "fr": "lundi de pentecote",
                   "nl": "tweede pinksterdag|2e pinksterdag"}),
    (_easter(60), {"de": "fronleichnam", "pl": "boze cialo", "pt": "corpus christi"}),
    (_advent(1), {"en": "advent sunday|first sunday of advent|1st sunday of advent", "de": _german_advent(1, "erster", "ersten"),
                  "fr": "premier dimanche de l'avent"}),
    (_advent(2), {"en": "second sunday of advent|2nd sunday of advent", "de": _german_advent(2, "zweiter", "zweiten"),
                  "fr": "deuxieme dimanche de l'avent"}),
    (_advent(3), {"en": "third sunday of advent|3rd sunday of advent", "de": _german_advent(3, "dritter", "dritten"),
                  "fr": "troisieme dimanche de l'avent"}),
    (_advent(4), {"en": "fourth sunday of advent|4th sunday of advent", "de": _german_advent(4, "vierter", "vierten"),
                  "fr": "quatrieme dimanche de l'avent"}),
    (_weekday(5, -1, 0), {"us": "memorial day"}),
    (_weekday(9, 1, 0), {"us": "labor day"}),
    (_weekday(11, 4, 3), {"us": "thanksgiving|thanksgiving day"}),
)  # fmt: skip


@cache
def feasts(code: str) -> Mapping[str, Rule]:
    """Return the named days of a language, by folded name."""
    return {
        name: rule for rule, names in _FEASTS for name in names.get(code, "").split("|") if name
    }


def coming(rule: Rule, today: date, year: str | None) -> date:
    """Return the day of a feast in a year, or without one the next, today or later."""
    if year:
        return rule(int(year))
    return next(day for day in (rule(today.year), rule(today.year + 1)) if day >= today)
