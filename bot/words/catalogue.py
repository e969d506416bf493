"""Say a thing in a person's language: sentences from `locales/`, names and numbers from CLDR.

A locale is a folder with one Fluent file per subject. `en-US` holds every message, the others
translate them all; `en-GB` and `es-419` hold only what differs from `en-US` and `es-ES`. Numbers
given to a message as `int` or `float` are written the locale's way ("1,965"), so a year is given as
text ("1965").
"""

import logging
import re
import tomllib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import paths
from bot.gazetteer.distance import miles
from bot.gazetteer.model import City
from bot.gazetteer.tongues import Tongues
from bot.words.typography import dressed, time_of_day

if TYPE_CHECKING:
    import babel

log = logging.getLogger(__name__)

BASE = "en-US"
LOCALES = (
    BASE,
    "en-GB",
    "de",
    "fr",
    "es-ES",
    "es-419",
    "ja",
    "zh-CN",
    "ko",
    "tr",
    "it",
    "ro",
    "hu",
    "pl",
    "nl",
    "pt-BR",
    "sv-SE",
    "ru",
    "uk",
    "cs",
)
"""The languages that are offered: those of which at least 95 of 100 messages are translated."""

_AT_HOME = {"en": BASE, "en-us": BASE, "es": "es-ES", "pt": "pt-BR", "zh": "zh-CN", "sv": "sv-SE"}
"""Who serves a language that names no country; the first of ours for those that are not here."""

_ELSEWHERE = {"en": "en-GB", "es": "es-419"}
"""Who serves the countries of a language that we have no texts for: Australia, Mexico."""

CITY_STATES = frozenset(["GI", "HK", "LU", "MC", "MO", "SG", "SM", "VA"])
"""Countries and territories that are called like their one city."""

_MESSAGE_ID = re.compile(r"^([A-Za-z][A-Za-z0-9_-]*)[ \t]*=", re.MULTILINE)
_REGIONAL_INDICATOR_A = 0x1F1E6


@lru_cache(maxsize=256)
def best_locale(wanted: str | None) -> str:
    """Return the locale of ours that serves `wanted` best: "es-MX" → "es-419", "xx" → "en-US".

    Takes what Discord, POSIX and browsers write: "en-GB", "de_AT.UTF-8", "FR".
    """
    return _served(wanted) or BASE


def speaks(wanted: str) -> bool:
    """Return whether we have texts in the language of `wanted`, of whatever country."""
    return _served(wanted) is not None


def _served(wanted: str | None) -> str | None:
    tag = (wanted or "").split(".")[0].split("@")[0].replace("_", "-").strip().lower()
    language = tag.split("-")[0]
    exact = [locale for locale in LOCALES if locale.lower() == tag]
    usual = [(_AT_HOME if tag == language else _ELSEWHERE).get(language)]
    kin = [locale for locale in LOCALES if locale.split("-")[0] == language]
    return next((each for each in (*exact, *usual, *kin) if each in LOCALES), None)


def fall_backs(locale: str) -> tuple[str, ...]:
    """Return the locales that are asked in turn for a message."""
    best = best_locale(locale)
    return tuple(dict.fromkeys((best, *(("es-ES",) if best == "es-419" else ()), BASE)))


def flag(country: str) -> str:
    """Return the flag emoji of an ISO 3166-1 alpha-2 code, "" for anything else.

    It belongs behind the name: a screen reader then says the name first.
    """
    if not re.fullmatch("[A-Z]{2}", country):
        return ""
    return "".join(chr(_REGIONAL_INDICATOR_A + ord(letter) - ord("A")) for letter in country)


def is_its_country(city: City, country: str) -> bool:
    """Return whether city and country are one, so that the name alone says both: "Monaco".

    Panamá is more than the city that Spanish calls so.
    """
    return city.country in CITY_STATES and city.name.casefold() == country.casefold()


def source_name(source: str) -> str:
    """Return "Wikipedia 2026" for the facts' short name "wikipedia-2026"."""
    return source.replace("-", " ").capitalize() if re.fullmatch(r"\w+-\d{4}", source) else source


class Catalogue:
    """The texts under one folder of locales; a subject's file is parsed when first spoken from."""

    def __init__(self, root: Path = paths.LOCALES) -> None:
        self._root = root
        self._subjects: dict[str, dict[str, Path]] = {}
        self._bundles: dict[Path, Any] = {}

    def say(self, locale: str, message_id: str, /, **facts: object) -> str:
        """Return message `message_id` with its places filled from `facts`.

        Asks the locale's fall-backs in turn. A message that nobody has is logged and its id
        returned: a person is better served by an odd word than by an error.
        """
        for candidate in fall_backs(locale):
            path = self._subject_of(candidate).get(message_id)
            if path is not None:
                return self._format(candidate, path, message_id, facts)
        log.error("message missing id=%s locale=%s", message_id, locale)
        return message_id

    def has(self, message_id: str) -> bool:
        """Return whether the base locale has the message."""
        return message_id in self._subject_of(BASE)

    def _subject_of(self, locale: str) -> dict[str, Path]:
        """Return which file of a locale holds which message, without parsing any."""
        if locale not in self._subjects:
            self._subjects[locale] = {
                message_id: path
                for path in sorted((self._root / locale).glob("*.ftl"))
                for message_id in _MESSAGE_ID.findall(path.read_text(encoding="utf-8"))
            }
        return self._subjects[locale]

    def _format(self, locale: str, path: Path, message_id: str, facts: dict[str, object]) -> str:
        bundle = self._bundle(locale, path)
        pattern = bundle.get_message(message_id).value
        places = {
            name: value if isinstance(value, int | float | str) else str(value)
            for name, value in facts.items()
        }
        text, errors = bundle.format_pattern(pattern, places)
        for error in errors:
            log.error("message incomplete id=%s locale=%s error=%r", message_id, locale, error)
        return str(text)

    def _bundle(self, locale: str, path: Path) -> Any:
        if path not in self._bundles:
            from fluent.runtime import FluentBundle, FluentResource

            # Isolation marks would travel into Discord's markup, links and copied names.
            bundle = FluentBundle([locale], use_isolating=False)
            source = dressed(locale, path.read_text(encoding="utf-8"))
            bundle.add_resource(FluentResource(source))
            self._bundles[path] = bundle
        return self._bundles[path]

    def territory(self, locale: str, country: str) -> str:
        """Return the name of a country or territory; its code where CLDR knows no name."""
        # CLDR's long forms ("Hong Kong SAR China") are for forms, not for cards.
        if country in {"HK", "MO", "PS", "CD", "CG"}:
            return self.say(locale, f"territory-{country}")
        name: str = _babel(locale).territories.get(country, country)
        return name

    def language(self, locale: str, code: str) -> str:
        """Return the name of a language ("nb", "zh_Hant"); the code where CLDR knows no name."""
        names = _babel(locale).languages
        name: str = names.get(code) or names.get(code.split("_")[0], code)
        return name

    def place(self, locale: str, city: City) -> str:
        """Return "Seattle, Washington, United States 🇺🇸": the name that tells it from namesakes."""
        country = self.territory(locale, city.country)
        region = city.told_region
        if not region or region.casefold() == country.casefold():
            return self.short_place(locale, city)
        return self.say(
            locale,
            "place-with-region",
            name=city.name,
            region=region,
            country=country,
            flag=flag(city.country),
        ).strip()

    def short_place(self, locale: str, city: City) -> str:
        """Return "Bergen, Norway 🇳🇴", or "Monaco 🇲🇨" where city and country are one."""
        country = self.territory(locale, city.country)
        which = "place-alone" if is_its_country(city, country) else "place"
        return self.say(
            locale, which, name=city.name, country=country, flag=flag(city.country)
        ).strip()

    def kind(self, locale: str, kind: str) -> str:
        """Return a bond's kind in the language; the source's own word where we have none for it."""
        message_id = "kind-" + re.sub("[^a-z]+", "-", kind.lower().replace("'", "")).strip("-")
        return self.say(locale, message_id) if self.has(message_id) else kind

    def number(self, locale: str, value: float, *, decimals: int = 0) -> str:
        """Return a number as the locale writes it, with at most `decimals` decimal places."""
        from babel.numbers import format_decimal

        pattern = "#,##0" + ("." + "#" * decimals if decimals else "")
        # Some group digits from five on; Babel does not know (minimumGroupingDigits of CLDR).
        grouped = abs(value) >= 10_000 or _babel(locale).language not in {"es", "hu", "pl"}
        return format_decimal(value, format=pattern, locale=_babel(locale), group_separator=grouped)

    def distance(self, locale: str, km: float) -> str:
        """Return "746 mi (1,200 km)", or kilometres alone; below ten of them with one decimal."""
        decimals = 1 if km < 10 else 0
        return self.say(
            locale,
            "distance",
            km=self.number(locale, km, decimals=decimals),
            mi=self.number(locale, miles(km), decimals=decimals),
        )

    def date(self, locale: str, day: date) -> str:
        """Return a day written out: "May 3, 1965"."""
        from babel.dates import format_date

        return format_date(day, format="long", locale=_babel(locale))

    def partial_date(self, locale: str, text: str) -> str:
        """Return a date of the facts, "1965", "2026-02" or "1965-05-03", as the locale writes it."""
        if len(text) == 7:
            from babel.dates import format_skeleton

            month = date.fromisoformat(f"{text}-01")
            return format_skeleton("yMMMM", month, locale=_babel(locale))
        return self.date(locale, date.fromisoformat(text)) if len(text) == 10 else text

    def month(self, locale: str, number: int) -> str:
        """Return the name of a month, 1 to 12, as it stands alone: "January"."""
        from babel.dates import get_month_names

        name: str = get_month_names("wide", context="stand-alone", locale=_babel(locale))[number]
        return name

    def time_of_day(self, locale: str, moment: datetime) -> str:
        """Return weekday and time at `moment` as its zone tells it: "Mon 2:05 PM"."""
        from babel.dates import format_datetime

        babel_locale = _babel(locale)
        return self.say(
            locale,
            "time-of-day",
            weekday=format_datetime(moment, "EEE", locale=babel_locale),
            time=time_of_day(moment, babel_locale),
        )

    def clock(self, locale: str, moment: datetime) -> str:
        """Return the time of day as its zone tells it: "2:05 PM"."""
        return time_of_day(moment, _babel(locale))

    def weekday(self, locale: str, moment: datetime) -> str:
        from babel.dates import format_datetime

        text: str = format_datetime(moment, "EEEE", locale=_babel(locale))
        return text

    def time_difference(self, locale: str, ahead: timedelta) -> str:
        """Return how far a place's clock is `ahead` of another's: "9 hours ahead", "same time"."""
        hours = ahead.total_seconds() / 3600
        if not hours:
            return self.say(locale, "clock-same")
        amount = abs(hours)
        return self.say(
            locale,
            "clock-ahead" if hours > 0 else "clock-behind",
            # A whole number keeps the singular ("1 hour"), which "1.0" has not in every language.
            hours=int(amount) if amount.is_integer() else round(amount, 2),
        )

    def source_names(self, locale: str, sources: Sequence[str]) -> list[str]:
        """Return what sources are called: "Wikipedia 2026", "Wikidata 2016", "dated pages of cities"."""
        return [
            self.say(locale, "source-page") if source == "page" else source_name(source)
            for source in sources
        ]

    def listing(self, locale: str, items: Sequence[str]) -> str:
        """Return "a, b, and c"."""
        from babel.lists import format_list

        return format_list(list(items), locale=_babel(locale)) if items else ""

    def any_of(self, locale: str, items: Sequence[str]) -> str:
        """Return "a, b, or c"."""
        from babel.lists import format_list

        return format_list(list(items), style="or", locale=_babel(locale)) if items else ""


@cache
def _babel(locale: str) -> "babel.Locale":
    from babel import Locale  # slow to import, and `--help` needs none of it

    return Locale.parse(best_locale(locale).replace("-", "_"))


@cache
def phrases() -> Tongues:
    """Return how people ask, in all languages: what `read_question` reads by."""
    tables = {}
    for path in sorted(paths.LOCALES.glob("*/phrases.toml")):
        asking = tomllib.loads(path.with_name("asking.toml").read_text("utf-8"))
        tables[path.parent.name] = {**tomllib.loads(path.read_text("utf-8")), "asking": asking}
    return Tongues(tables, BASE)


def language_of(text: str) -> str | None:
    """Return the locale whose words `text` speaks unmistakably, None where two are as likely.

    Good enough to answer a question in the language it was asked in; a bare name tells nothing.
    """
    return phrases().language(text)


TEXTS = Catalogue()
"""The texts of this package. Making it reads nothing; every file is read when first needed."""
