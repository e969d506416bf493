"""Say things in one person's language, at one moment, as plain text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.gazetteer.model import City
from bot.pairings.local import OPERATOR
from bot.pairings.model import Bond, Sister
from bot.pairings.provenance import Articles, wikidata_years
from bot.words.apart import apart, short_or_apart
from bot.words.catalogue import Catalogue, flag, is_its_country
from bot.words.collation import Order, order_of
from bot.words.outline import (
    Command,
    Fact,
    Formatted,
    Line,
    Link,
    Mention,
    Moment,
    Pick,
    Span,
    Strong,
    spans,
)
from bot.words.text import tidy
from bot.words.typography import with_semicolons

_SPANS = (tuple, Strong, Link, Command, Moment, Pick, Mention, Formatted)
_HELD = re.compile("\ue000(\\d+)\ue001")
"""Where a span stands in a sentence while the sentence is put together (private-use characters)."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What a person types on this surface to set a home, to see ended pairings, to suggest one."""

    home: str = "/home set"
    ended: str = "/sister ended:true"
    suggest: str = "/suggest"


@dataclass(frozen=True, slots=True)
class Voice:
    """The texts in one locale, the instant `now` (aware), and what differs between surfaces.

    `dates` gives the date of each source by its short name, `articles` Wikipedia's lists, both as
    the atlas keeps them. Names of places come out `tidy`.
    """

    texts: Catalogue
    locale: str
    now: datetime
    dates: Mapping[str, str] = field(default_factory=dict)
    ways: Ways = field(default_factory=Ways)
    articles: Articles = field(default_factory=dict)

    def say(self, message_id: str, /, **facts: object) -> str:
        """Return the sentence as text."""
        return self.texts.say(self.locale, message_id, **facts)

    def line(self, message_id: str, /, **facts: object) -> Line:
        """Return the sentence as a line in which links, commands and the like stay what they are."""
        held: list[Line] = []

        def place(fact: object) -> object:
            if isinstance(fact, _SPANS):
                held.append(fact if isinstance(fact, tuple) else (fact,))
                return f"\ue000{len(held) - 1}\ue001"
            # Nobody's text may pass for a span of ours.
            return re.sub("[\ue000\ue001]", "", fact) if isinstance(fact, str) else fact

        said = self.say(message_id, **{name: place(fact) for name, fact in facts.items()})
        parts: list[Span] = []
        for index, part in enumerate(_HELD.split(said)):
            parts += spans(held[int(part)]) if index % 2 else [part] if part else []
        return tuple(parts)

    # ── places ───────────────────────────────────────────────────────────────────────────────

    def tidied(self, city: City) -> City:
        """Return the city with names in the reader's language, fit to be said."""
        called = city.in_language(self.locale)
        return replace(called, name=tidy(called.name), region=tidy(called.region))

    def name(self, city: City) -> str:
        """Return the city's bare name in the reader's language."""
        return tidy(city.in_language(self.locale).name)

    def place(self, city: City) -> str:
        """Return "Seattle, Washington, United States 🇺🇸": the name that tells it from namesakes."""
        return self.texts.place(self.locale, self.tidied(city))

    def short_place(self, city: City) -> str:
        """Return "Bergen, Norway 🇳🇴", or "Monaco 🇲🇨" where city and country are one."""
        return self.texts.short_place(self.locale, self.tidied(city))

    def short_label(self, city: City) -> str:
        """Return "Bergen, Norway": a place within a sentence, where a flag would be read aloud."""
        return self.short_place(city).removesuffix(flag(city.country)).rstrip()

    def full_label(self, city: City) -> str:
        """Return the place in full without a flag, for buttons and menus."""
        return self.place(city).removesuffix(flag(city.country)).rstrip()

    def where(self, city: City) -> str:
        """Return what tells the city from namesakes: "Texas, United States"."""
        rest = self.full_label(city).removeprefix(self.name(city)).removeprefix(",").strip()
        # Japanese and Chinese put it in brackets, Korean in narrow ones.
        return rest[1:-1] if rest[:1] + rest[-1:] in {"（）", "()"} else rest

    def by_name(self, cities: Iterable[City]) -> list[City]:
        """Return the cities in the order in which the reader looks for their names."""
        return sorted(cities, key=self._place_in_list)

    def sisters_by_name(self, sisters: Iterable[Sister]) -> tuple[Sister, ...]:
        """Return the sisters in that order; towns of one charter (multilateral) stand last."""

        def place(sister: Sister) -> tuple[bool, Order, str]:
            return ("multilateral" in sister.bond.notes, *self._place_in_list(sister.city))

        return tuple(sorted(sisters, key=place))

    def _place_in_list(self, city: City) -> tuple[Order, str]:
        return order_of(self.name(city), self.locale), city.key

    def apart(self, cities: Sequence[City]) -> tuple[City, ...]:
        """Return the cities of one list with regions that let no two of it print alike."""
        return apart(cities, self.texts, self.locale)

    def countries_of(self, cities: Sequence[City]) -> list[str]:
        """Return the country beside each city's name, and more where two of the list share both."""
        enough = short_or_apart([city.in_language(self.locale) for city in cities])
        return [
            self.country_of(city) if short else self.where(city)
            for city, short in zip(self.apart(cities), enough, strict=True)
        ]

    def country_of(self, city: City) -> str:
        """Return the country beside the city's name, "" where city and country are one."""
        country = self.texts.territory(self.locale, city.country)
        return "" if is_its_country(city.in_language(self.locale), country) else country

    def population(self, city: City) -> str:
        """Return the number of people, "" where it is unknown."""
        return self.texts.number(self.locale, city.population) if city.population else ""

    def kind(self, bond: Bond) -> str:
        """Return what the bond is called, "" where no source says."""
        return tidy(self.texts.kind(self.locale, bond.kind)) if bond.kind else ""

    # ── numbers, dates and lists ─────────────────────────────────────────────────────────────

    def distance(self, km: float) -> str:
        """Return "4,421 mi (7,115 km)" as the locale has it."""
        return self.texts.distance(self.locale, km)

    def when(self, text: str) -> str:
        """Return a date of the facts ("1965", "2026-02", "1965-05-03") written out."""
        return self.texts.partial_date(self.locale, text)

    def dated(self, text: str) -> dict[str, str]:
        """Return a date of the facts for a sentence: `when`, and its `precision` (day, month, year).

        Many languages say "in" a year, but "on" a day.
        """
        precision = {10: "day", 7: "month"}.get(len(text), "year")
        return {"when": self.when(text), "precision": precision}

    def from_now(self, at: datetime) -> Moment:
        """Return how long it is until then, or was since: "3 hours ago"."""
        from babel.dates import format_timedelta

        locale = self.locale.replace("-", "_")
        told = format_timedelta(at - self.now, add_direction=True, locale=locale)
        return Moment(at, told, "R")

    def listing(self, items: Sequence[str]) -> str:
        """Return "a, b, and c"; "Kobe, Japan; Riga, Latvia" where an item has a comma of its own."""
        if len(items) > 1 and any(", " in item for item in items):
            return with_semicolons(self.locale, items)
        return self.texts.listing(self.locale, items)

    def any_of(self, items: Sequence[str]) -> str:
        """Return "a, b, or c"."""
        return self.texts.any_of(self.locale, items)

    def fact(self, label: str, value: str) -> str:
        """Return "Population: 294,029", with the colon set as the language sets it."""
        return self.say("card-fact", label=label, value=value)

    def source_years(self, sisters: Iterable[Sister]) -> str:
        """Return the years of the Wikidata that alone reports these pairings: "2016–2017"."""
        return wikidata_years(sister.bond for sister in sisters)

    def labelled(self, label_id: str, value: str) -> Fact:
        """Return a fact that is said with its label: "Population: 294,029"."""
        label = self.say(label_id)
        return Fact(label, value, self.fact(label, value))

    def footer(self, sources: Iterable[Sequence[str]]) -> str:
        """Return which sources report these pairings, and as of when the newest of them tells it.

        The newest source is named first, dated pages last; where nobody reports anything no
        source is named. This is the one rule of "as of".
        """
        # What this bot's operator added is said where it stands: it is no source with a date.
        names = {name for some in sources for name in some} - {OPERATOR}
        if not names:
            return self.say("footer-cities")
        ordered = sorted(names, key=lambda name: (self.dates.get(name, ""), name), reverse=True)
        ordered.sort(key=lambda name: name == "page")
        newest = max(self.dates.get(name, "") for name in names)
        return self.say(
            "footer",
            sources=self.listing(self.texts.source_names(self.locale, ordered)),
            date=self.when(newest),
        )
