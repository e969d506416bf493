"""Word an answer as plain text: what `ask --json` calls "text", and what a terminal's card is made of."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.gazetteer.asked import NoQuestion
from bot.gazetteer.model import Ambiguous, City, NotFound
from bot.pairings.clock import hours_apart, local_time
from bot.pairings.model import (
    Answer,
    CityAnswer,
    EndedOnly,
    Neighbour,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.words.catalogue import Catalogue

SHARED_SHOWN = 8
"""Shared sisters that are named; the rest are counted."""

OTHERS_SHOWN = 3
"""Namesakes that are offered beneath an answer."""

LONGEST_ECHO = 80
"""Characters of what a person typed that are said back."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words answers in one language, at one moment.

    `sources` gives the date of each source by its short name, as the atlas keeps them;
    `ended_command` and `home_command` are how a person shows ended pairings and sets a home here;
    `numbered` says that a person may choose a namesake by its number.
    """

    texts: Catalogue
    locale: str
    now: datetime
    sources: dict[str, str]
    ended_command: str = "--ended"
    home_command: str = "/home set"
    numbered: bool = False

    def say(self, message_id: str, /, **facts: object) -> str:
        return self.texts.say(self.locale, message_id, **facts)

    def place(self, city: City) -> str:
        return self.texts.place(self.locale, city)

    def short(self, city: City) -> str:
        return self.texts.short_place(self.locale, city)

    def distance(self, km: float) -> str:
        return self.texts.distance(self.locale, km)

    def population(self, city: City) -> str:
        """Return the place with its population where that is known."""
        if not city.population:
            return self.place(city)
        number = self.texts.number(self.locale, city.population)
        return self.say("candidate-population", place=self.place(city), population=number)

    def kind(self, sister: Sister) -> str:
        return self.texts.kind(self.locale, sister.bond.kind)

    def since(self, sister: Sister) -> str:
        """Return the day or year the bond began, "" where unknown."""
        return self.texts.partial_date(self.locale, sister.bond.since)

    def year(self, sister: Sister) -> str:
        """Return the year the bond began, all that a list has room for."""
        return sister.bond.since[:4]

    def remarks(self, sister: Sister) -> list[str]:
        """Return what else is to be known: ended, suspended, not in the newest list, of one charter."""
        bond = sister.bond
        remarks = []
        if bond.status is Status.ENDED:
            when = self.texts.partial_date(self.locale, bond.ended)
            remarks.append(self.say("ended-in", when=when) if when else self.say("ended"))
        elif bond.status is Status.SUSPENDED:
            remarks.append(self.say("suspended"))
        if "not-in-2026-list" in bond.notes:
            remarks.append(self.say("not-in-newest-list"))
        if "multilateral" in bond.notes:
            remarks.append(self.say("multilateral"))
        return remarks

    def details(self, sister: Sister) -> list[str]:
        """Return kind, beginning, distance and remarks, those that are known."""
        year = self.year(sister)
        known = [
            self.kind(sister),
            year and self.say("since", when=year),
            self.distance(sister.distance_km),
            *self.remarks(sister),
        ]
        return [detail for detail in known if detail]

    def counts(self, answer: SisterCities) -> list[str]:
        """Return how many sisters there are: listed ones, then those only reported, then ended."""
        if not answer.listed:
            return []
        counts = [self.say("count-listed", count=len(answer.listed))]
        if answer.reported:
            counts.append(self.say("count-reported", count=len(answer.reported)))
        return counts

    def lead(self, answer: CityAnswer) -> str:
        """Return the sentence an answer without listed sisters begins with, "" if it has some."""
        city = self.place(answer.city)
        match answer:
            case SisterCities(listed=(), reported=reported):
                return self.say("reported-only", city=city, count=len(reported))
            case EndedOnly(ended=ended):
                years = [sister.bond.ended for sister in ended if sister.bond.ended]
                when = self.texts.partial_date(self.locale, max(years, default=""))
                which = "ended-only-in" if when else "ended-only"
                return self.say(which, city=city, count=len(ended), when=when)
            case NoneOnRecord():
                return self.say("none-on-record", city=city)
        return ""

    def neighbour(self, neighbour: Neighbour) -> str:
        return self.say(
            "neighbour",
            city=self.short(neighbour.city),
            count=neighbour.listed,
            distance=self.distance(neighbour.distance_km),
        )

    def others(self, others: Sequence[City]) -> str:
        """Return "Or did you mean Paris, Texas?", "" where nobody could."""
        if not others:
            return ""
        places = [self.place(city) for city in others[:OTHERS_SHOWN]]
        if self.numbered:
            places = [f"{place} ({number})" for number, place in enumerate(places, 1)]
        return self.say("or-did-you-mean", places=self._any_of(places))

    def _any_of(self, places: list[str]) -> str:
        from babel.lists import format_list

        return format_list(places, style="or", locale=self.locale.replace("-", "_"))

    def footer(self, sisters: Iterable[Sister]) -> str:
        """Return who reports these pairings and how new that is; "" if nobody does."""
        names = {source for sister in sisters for source in sister.bond.sources}
        if not names:
            return ""
        ordered = sorted(names, key=lambda name: (self.sources.get(name, ""), name), reverse=True)
        newest = max((self.sources.get(name, "") for name in names), default="")
        dated = sorted(ordered, key=lambda name: name == "page")
        return self.say(
            "footer",
            sources=self.texts.sources(self.locale, dated),
            date=self.texts.partial_date(self.locale, newest),
        )

    def pair(self, answer: PairAnswer) -> list[str]:
        """Return the sentences about two cities, what binds them first."""
        city, other = self.short(answer.city), self.short(answer.other)
        if answer.city.key == answer.other.key:
            return [self.say("pair-same", city=self.place(answer.city))]
        sentences = [self._bond(answer.sister, city, other)]
        if answer.sister is not None:
            kind = self.kind(answer.sister)
            if kind:
                sentences.append(self.say("card-fact", label=self.say("label-kind"), value=kind))
            sentences += [*self.remarks(answer.sister), self.anniversary(answer.sister)]
        sentences.append(self.say("pair-distance", distance=self.distance(answer.distance_km)))
        sentences.append(self.clocks(answer.city, answer.other))
        if not answer.paired:
            sentences.append(self._chain(answer.chain))
        sentences.append(self.shared(answer.shared))
        return [sentence for sentence in sentences if sentence]

    def _bond(self, sister: Sister | None, city: str, other: str) -> str:
        if sister is None:
            return self.say("pair-none", city=city, other=other)
        bond = sister.bond
        ended = self.texts.partial_date(self.locale, bond.ended)
        since = self.since(sister)
        if bond.status is Status.ENDED:
            which = "pair-ended-in" if ended else "pair-ended"
            return self.say(which, city=city, other=other, when=ended)
        if bond.standing is Standing.REPORTED:
            return self.say("pair-reported", city=city, other=other)
        if bond.status is Status.SUSPENDED:
            return self.say("pair-suspended", city=city, other=other)
        which = "pair-listed-since" if since else "pair-listed"
        return self.say(which, city=city, other=other, when=since)

    def anniversary(self, sister: Sister) -> str:
        """Return "60 years this year" in years that people celebrate: every fifth one."""
        bond = sister.bond
        if bond.status is not Status.ACTIVE or not bond.since or "no-anniversary" in bond.notes:
            return ""
        years = self.now.year - int(bond.since[:4])
        return self.say("pair-anniversary", years=years) if years > 0 and years % 5 == 0 else ""

    def clocks(self, city: City, other: City) -> str:
        """Return what time it is in both cities, "" where a time zone is unknown."""
        here, there = local_time(city, self.now), local_time(other, self.now)
        ahead = hours_apart(city, other, self.now)
        if here is None or there is None or ahead is None:
            return ""
        return self.say(
            "pair-clocks",
            city=city.name,
            time=self.texts.time_of_day(self.locale, here),
            other=other.name,
            otherTime=self.texts.time_of_day(self.locale, there),
            difference=self.texts.time_difference(self.locale, ahead),
        )

    def _chain(self, chain: Sequence[City]) -> str:
        if not chain:
            return self.say("pair-no-chain")
        return self.say("pair-chain", chain=" → ".join(city.name for city in chain))

    def shared(self, shared: Sequence[City]) -> str:
        """Return which sisters both have, "" if none."""
        if not shared:
            return ""
        more = len(shared) - SHARED_SHOWN
        if more <= 0:
            places = self.texts.listing(self.locale, [self.short(city) for city in shared])
            return self.say("pair-shared", count=len(shared), places=places)
        places = ", ".join(self.short(city) for city in shared[:SHARED_SHOWN])
        return self.say("pair-shared-more", total=len(shared), count=more, places=places)


def plain_text(answer: Answer, wording: Wording, *, ended: bool = False) -> str:
    """Return `answer` in words, ended pairings only if `ended`."""
    return "\n".join(_lines(answer, wording, ended=ended))


def _lines(answer: Answer, wording: Wording, *, ended: bool) -> Iterator[str]:
    match answer:
        case SisterCities() | NoneOnRecord() | EndedOnly():
            yield from _city_lines(answer, wording, ended=ended)
        case PairAnswer():
            yield from wording.pair(answer)
            if answer.sister is not None:
                yield wording.footer([answer.sister])
        case PairUnclear(unclear=unclear):
            for resolution in unclear:
                yield from _unclear_lines(resolution, wording)
        case Ambiguous() | NotFound():
            yield from _unclear_lines(answer, wording)
        case NoCityGiven():
            yield wording.say("no-city", command=wording.home_command)
        case NoQuestion():
            yield wording.say("hint")


def _city_lines(answer: CityAnswer, wording: Wording, *, ended: bool) -> Iterator[str]:
    sisters: list[Sister] = []
    if isinstance(answer, SisterCities):
        sisters += [*answer.listed, *answer.reported]
        yield wording.say("city-title", city=wording.place(answer.city))
        yield from wording.counts(answer)
        yield from (_sister_line(sister, wording) for sister in answer.listed)
        if answer.reported:
            lead = wording.lead(answer)
            yield lead or wording.say("heading-reported") + ":"
            yield from (_sister_line(sister, wording) for sister in answer.reported)
        if answer.ended and not ended:
            command = wording.ended_command
            yield wording.say("ended-hidden", count=len(answer.ended), command=command)
    else:
        yield wording.lead(answer)
    if isinstance(answer, SisterCities | EndedOnly) and (ended or isinstance(answer, EndedOnly)):
        sisters += answer.ended
        if answer.ended:
            yield wording.say("heading-ended") + ":"
        yield from (_sister_line(sister, wording) for sister in answer.ended)
    if isinstance(answer, NoneOnRecord | EndedOnly):
        if answer.nearest:
            yield wording.say("nearest")
        yield from (f"• {wording.neighbour(neighbour)}" for neighbour in answer.nearest)
        yield wording.say("how-to-add")
    yield from filter(None, [wording.others(answer.others), wording.footer(sisters)])


def _sister_line(sister: Sister, wording: Wording) -> str:
    return " · ".join([f"• {wording.short(sister.city)}", *wording.details(sister)])


def _unclear_lines(answer: Ambiguous | NotFound, wording: Wording) -> Iterator[str]:
    query = echo(answer.query)
    match answer:
        case Ambiguous(candidates=candidates):
            yield wording.say("ambiguous", query=query)
        case NotFound(near=()):
            candidates = ()
            yield wording.say("not-found-nothing", query=query)
        case NotFound(near=candidates):
            yield wording.say("not-found", query=query)
            yield wording.say("not-found-near")
    for number, city in enumerate(candidates, 1):
        yield f"{number}. {wording.population(city)}"


def echo(text: str) -> str:
    """Return what a person typed, fit to be said back: one line, no controls, not too long."""
    visible = "".join(
        " " if char.isspace() else char
        for char in text[: LONGEST_ECHO * 4]
        if char.isspace() or unicodedata.category(char)[0] != "C"
    )
    plain = " ".join(visible.split())
    return plain if len(plain) <= LONGEST_ECHO else plain[: LONGEST_ECHO - 1] + "…"


def source_dates(facts: Any) -> dict[str, str]:
    """Return the date of each source by its short name, from the atlas's own figures."""
    return dict(facts.get("sources", {}))
