"""Ask for the news of a city or a pair, and tell news about them from news that is not."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.errors import Broken
from bot.news import bond
from bot.news.evidence import is_modifier_only, is_named, might_name
from bot.news.evidence_areas import country_of
from bot.news.evidence_around import names_area, names_sister
from bot.news.evidence_meant import Meant
from bot.news.evidence_passing import is_government, is_passed_by
from bot.news.evidence_text import fold_text, read_text
from bot.news.evidence_third import third_city
from bot.news.identity import entry_key
from bot.news.language import language_code
from bot.news.markup import clean, cut_text, web_address
from bot.news.model import Entry, EntryPicture
from bot.news.story import site
from bot.news.words import fold

QUERY_WORDS = ('"sister city"', '"sister cities"', '"twin town"', '"twin towns"', "twinning")
"""What GDELT is asked for: it translates every page to English before it indexes it."""


_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[^\W\d_])|[。！？\n]")

LEAST_UNMARKED = 5
"""Shorter names without their marks are words of English: Malé, Ål."""

SHORTEST_NAME = 4
"""Shorter names in letters are codes and syllables ("SEA", "BGO"); a city's own name always counts."""


def usable_names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return the names by which a text may be recognised to be about a city, its own name first."""
    # Уфа is no code: those are in Latin letters.
    kept = [
        o
        for o in others
        if len(o) >= SHORTEST_NAME - (o[:1] >= "\u0370") or (len(o) > 1 and o[0] >= "\u2e80")
    ]
    return tuple(dict.fromkeys((name, *kept)))


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose news is asked for: every name by which newspapers may call the one or two cities.

    The first name of each is the one on record; `short` and `other_short` are what most people say for it
    ("Freiburg"), "" where that is the same or means another city. `area` tells a city from a namesake that
    is written about as much: its region where that is in the same country ("Illinois"), else its country.
    `home` and `other_home` are the country codes of the cities, "" where papers of the country may mean
    another city by the name alone.
    """

    names: tuple[str, ...]
    other_names: tuple[str, ...] = ()
    short: str = ""
    other_short: str = ""
    area: str = ""
    home: str = ""
    other_home: str = ""
    city: Meant | None = field(default=None, compare=False)
    other: Meant | None = field(default=None, compare=False)

    @property
    def meant(self) -> tuple[Meant, ...]:
        """The one or two cities with all that is known of them; their names alone where nothing is."""
        one = self.city or Meant(tuple(map(fold, self.names)))
        if not self.other_names:
            return (one,)
        return one, self.other or Meant(tuple(map(fold, self.other_names)))


def gdelt_query(subject: Subject, *, area: bool = True) -> str:
    """Return the query for GDELT DOC 2.0: both names of a pair, or the name and the bond.

    GDELT translates every page to English and searches the whole text of it. The area of a city with
    great namesakes is asked for as a word of the text, for a tie is news in both of its countries;
    without it (`area` is False) only where the press of its own country is asked (see `press`).
    """
    one = _either(subject.names[0], subject.short)
    bond = f"({' OR '.join(QUERY_WORDS)})"
    if subject.other_names:
        return f"{one} {_either(subject.other_names[0], subject.other_short)} {bond}"
    return f"{one} {_phrase(subject.area)} {bond}" if subject.area and area else f"{one} {bond}"


def _either(name: str, short: str) -> str:
    """Return the name or what is said for it; also without its marks, as translators write it: Zurich."""
    written = [form for form in (name, short) if form]
    bare = [form for form in map(_unmarked, written) if len(form) >= LEAST_UNMARKED]
    phrases = tuple(dict.fromkeys(map(_phrase, (*written, *bare))))
    return f"({' OR '.join(phrases)})" if len(phrases) > 1 else phrases[0]


def _unmarked(name: str) -> str:
    spelt = unicodedata.normalize("NFKD", name)
    return "".join(c for c in spelt if not unicodedata.combining(c))


def _phrase(name: str) -> str:
    words = " ".join(re.sub(r"[^\w\s\'.-]", " ", name).split())
    return f'"{words}"'


def read_gdelt(answer: Mapping[str, Any]) -> tuple[Entry, ...]:
    """Return the articles of a GDELT "artlist" in JSON, newest first. Raises Broken."""
    articles = answer.get("articles", [])
    if not isinstance(articles, list):
        raise Broken(url="GDELT", host="GDELT")
    entries: dict[str, Entry] = {}
    for article in articles:
        if not isinstance(article, Mapping):
            continue
        link = web_address(str(article.get("url", "")))
        title = _unspaced(clean(str(article.get("title", ""))))
        if not link or not title:
            continue
        picture = web_address(str(article.get("socialimage", "")))
        entry = Entry(
            key=entry_key("", link, title),
            title=cut_text(title, 300),
            link=link,
            published=_seen_at(str(article.get("seendate", ""))),
            picture=EntryPicture(picture) if picture else None,
            source=cut_text(clean(str(article.get("domain", ""))), 100),
            via="gdelt",
            language=language_code(str(article.get("language", ""))),
        )
        entries.setdefault(entry.key, entry)
    never = datetime(1970, 1, 1, tzinfo=UTC)
    return tuple(sorted(entries.values(), key=lambda e: e.published or never, reverse=True))


def _unspaced(title: str) -> str:
    """Return a title without the blanks GDELT puts around punctuation: "Bergen , Norway" ."""
    return re.sub(r"\s+([,.:;!?%)»”’])", r"\1", re.sub(r"([(«“])\s+", r"\1", title))


def _seen_at(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def relevant(
    entries: Iterable[Entry], subject: Subject, *, matched: bool = False
) -> tuple[Entry, ...]:
    """Return the entries that are about the city or the pair.

    Of a pair, both cities must be named, or one of them and the bond; of a city, the city and the
    bond. A name alone is not enough: there are many Bergens, and much news that only mentions one.
    `matched` says that they are what a search of whole texts found by `gdelt_query`.
    """
    return tuple(entry for entry in entries if is_relevant(entry, subject, matched=matched))


def is_relevant(entry: Entry, subject: Subject, *, matched: bool = False) -> bool:
    """Return whether `entry` names both cities, or one, the bond in some language and no third city.

    Of what was `matched` the text holds the names and the bond already, though only the title is at
    hand: beside the city it must name a sister of it, of a pair the other's region or country ("Seattle
    choir is back from Norway") and no third city.
    """
    written, cities = _written(entry), subject.meant
    folded = fold_text(written, cities[0].places)
    if not any(might_name(folded, city) for city in cities):
        return False
    text = read_text(written, cities[0].places)
    told_in = country_of(site(entry))
    named = [city for city in cities if is_named(text, city, told_in)]
    if len(named) == 2:
        return True
    if not named:
        return False
    is_bond_said = bond.is_said(text.folded)
    if len(cities) == 1:
        if (matched or bond.is_hinted(text.folded)) and names_sister(text, cities[0]):
            return True
        if not is_bond_said:
            return False
        if is_modifier_only(text, cities[0]) and not names_sister(text, cities[0]):
            return False
        return _is_bond_ours(written, cities[0])
    (other,) = (city for city in cities if city not in named)
    if not (is_bond_said or (matched and names_area(text, other))):
        return False
    return not is_modifier_only(text, named[0]) and not third_city(text, cities)


def _is_bond_ours(written: str, city: Meant) -> bool:
    """Return whether the bond a text speaks of may be the city's: not where a sentence gives it to others."""
    sentences = [read_text(one, city.places) for one in _SENTENCE_END.split(written) if one.strip()]
    speaking = [one for one in sentences if bond.is_said(one.folded)]
    return not speaking or any(
        is_named(one, city) or names_sister(one, city) or not third_city(one, (city,))
        for one in speaking
    )


def is_about(entry: Entry, subject: Subject) -> bool:
    """Return whether `entry`, from a feed that is about sister cities, names the city, or both."""
    written, cities = _written(entry), subject.meant
    if len(cities) > 1:
        if not is_relevant(entry, subject):
            return False
        return not is_government(read_text(written, cities[0].places), cities)
    (city,) = cities
    if not might_name(fold_text(written, city.places), city):
        return False
    text = read_text(written, city.places)
    if not is_named(text, city, country_of(site(entry))):
        return False
    return not (is_government(text, cities) or is_passed_by(text, city))


def _written(entry: Entry) -> str:
    return f"{entry.title}\n{entry.text}"
