"""Word what wandering through the network has found."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from bot.gazetteer.model import City
from bot.pairings.explored import Chain, Explored, Most, Shared, Suggested
from bot.pairings.match import (
    CountryTies,
    Reason,
    SameShore,
    SharedLanguages,
    SharedSisters,
    SimilarLatitude,
    SimilarSize,
)
from bot.pairings.model import Narrowed, Nearby, PairAnswer
from bot.words import alt
from bot.words.catalogue import flag
from bot.words.city import neighbour_rows
from bot.words.deeds import Action, Explore, OpenCity, OpenPrivately, Surprise
from bot.words.links import Links
from bot.words.narrowed import narrowed_outline
from bot.words.outline import Fact, Menu, Outline, Picture, Row, Rows
from bot.words.pair import pair_outline
from bot.words.remarks import doubts, suspended
from bot.words.taken import taken_lines
from bot.words.typography import with_commas
from bot.words.voice import Voice

NEAR_LISTED = 50
"""Cities nearby that are listed; the rest are counted."""

PLACES_NAMED = 4
"""So many shared sisters are named as a reason; the count tells of the rest."""

NAMED_IN_ALT = 60
"""As many as the map shows."""


def explore_outline(found: Explored, voice: Voice, links: Links | None = None) -> Outline:
    """Return what was found, with a picture of it; or that there is nothing."""
    match found:
        case Chain() | Shared() if found.city.key == found.other.key:
            return Outline(lead=(voice.say("pair-same", city=voice.full_label(found.city)),))
        case Chain():
            return _chain(found, voice)
        case Shared():
            return _shared(found, voice)
        case Nearby():
            return _nearby(found, voice)
        case Narrowed():
            return narrowed_outline(found, voice, links)
        case Suggested():
            return _suggested(found, voice)
        case Most():
            return _most(found, voice)


def surprise_outline(answer: PairAnswer, voice: Voice, links: Links | None = None) -> Outline:
    """Return a pairing to discover on a postcard, with a button for another one."""
    pair = pair_outline(answer, voice, links, as_postcard=True)
    another = Action(voice.say("explore-another"), Surprise(), "first")
    return replace(
        pair,
        lead=(voice.say("explore-random-title"), *pair.lead),
        actions=(*pair.actions, (another,)),
    )


def _chain(found: Chain, voice: Voice) -> Outline:
    if not found.stations:
        said = voice.say("explore-path-none", **_ends(found, voice))
        return _nothing(said, (found.city, found.other), voice)
    stations = [voice.tidied(city) for city in found.stations]
    return Outline(
        title=voice.say("explore-path-title", **_names(found, voice)),
        lead=(voice.say("explore-path-steps", count=len(stations) - 1),),
        blocks=(Rows("", _stations(found, voice), numbered_from=1),),
        notes=tuple(doubts(found.steps, voice)),
        footer=voice.footer([]),
        menu=_menu(voice),
        again=Explore("path", found.city.key, found.other.key),
        picture=Picture(found, alt.path_alt(voice.texts, voice.locale, stations, found.steps)),
    )


def _stations(found: Chain, voice: Voice) -> tuple[Row, ...]:
    """Return the stations, each with that the tie that leads to it rests."""
    first, *others = _rows_of(found.stations, voice)
    rows = [first]
    for row, bond in zip_longest(others, found.steps):
        known = "" if bond is None else suspended(bond, voice)
        facts = (Fact(voice.say("label-status"), known),) if known else ()
        rows.append(replace(row, facts=facts))
    return tuple(rows)


def _shared(found: Shared, voice: Voice) -> Outline:
    if not found.sisters:
        said = voice.say("explore-common-none", **_ends(found, voice))
        return _nothing(said, (found.city, found.other), voice)
    ends = (voice.tidied(found.city), voice.tidied(found.other))
    sisters = voice.by_name(found.sisters)
    named = [voice.tidied(city) for city in sisters]
    return Outline(
        title=voice.say("explore-common-title", **_names(found, voice)),
        lead=(voice.say("explore-common-count", count=len(found.sisters)),),
        blocks=(city_rows(sisters, voice),),
        footer=voice.footer([]),
        menu=_menu(voice),
        again=Explore("common", found.city.key, found.other.key),
        picture=Picture(found, alt.common_alt(voice.texts, voice.locale, *ends, named)),
    )


def _nearby(found: Nearby, voice: Voice) -> Outline:
    km = voice.texts.number(voice.locale, found.km)
    if not found.neighbours:
        said = voice.say("explore-near-none", km=km, city=voice.full_label(found.city))
        none = _nothing(said, (found.city,), voice)
        return replace(none, lead=(*none.lead, *taken_lines(found.notes, voice)))
    listed = found.neighbours[:NEAR_LISTED]
    more = len(found.neighbours) - len(listed)
    rows = neighbour_rows("", listed, voice)
    chosen = (
        replace(row, value=neighbour.city.key, note=voice.where(neighbour.city))
        for row, neighbour in zip(rows.rows, listed, strict=True)
    )
    named = [voice.tidied(neighbour.city) for neighbour in found.neighbours[:NAMED_IN_ALT]]
    here = voice.tidied(found.city)
    return Outline(
        title=voice.say("explore-near-title", km=km, city=voice.name(found.city)),
        lead=(
            voice.say("explore-near-count", count=len(found.neighbours)),
            *taken_lines(found.notes, voice),
        ),
        blocks=(replace(rows, rows=tuple(chosen)),),
        notes=(voice.say("explore-near-more", count=more),) if more else (),
        footer=voice.footer([]),
        menu=_menu(voice),
        again=Explore("near", found.city.key, str(found.km)),
        picture=Picture(found, alt.near_alt(voice.texts, voice.locale, here, named)),
    )


def _suggested(found: Suggested, voice: Voice) -> Outline:
    if not found.suggestions:
        said = voice.say("explore-match-none", city=voice.full_label(found.city))
        return _nothing(said, (found.city,), voice)
    cities = [suggestion.city for suggestion in found.suggestions]
    rows = tuple(
        replace(
            row,
            beneath=tuple(
                reason_text(reason, found.city, suggestion.city, voice)
                for reason in suggestion.reasons
            ),
        )
        for row, suggestion in zip(_rows_of(cities, voice), found.suggestions, strict=True)
    )
    here, named = voice.tidied(found.city), [voice.tidied(city) for city in cities]
    return Outline(
        title=voice.say("explore-match-title", city=voice.name(found.city)),
        lead=(voice.say("explore-match-label"),),
        blocks=(Rows("", rows),),
        footer=voice.footer([]),
        menu=_menu(voice),
        picture=Picture(found, alt.suggestions_alt(voice.texts, voice.locale, here, named)),
        warns=True,
    )


def _most(found: Most, voice: Voice) -> Outline:
    where = voice.texts.territory(voice.locale, found.country) if found.country else ""
    if not found.cities:
        return Outline(lead=(voice.say("explore-top-none", country=where),), warns=True)
    title = voice.say("explore-top-title-in" if where else "explore-top-title", country=where)
    rows = tuple(
        replace(
            row,
            facts=(
                Fact(
                    voice.say("label-sisters"),
                    voice.texts.number(voice.locale, connected.listed),
                    voice.say("count-listed", count=connected.listed),
                ),
            ),
        )
        for row, connected in zip(
            _rows_of([connected.city for connected in found.cities], voice),
            found.cities,
            strict=True,
        )
    )
    bars = [(voice.tidied(connected.city), connected.listed) for connected in found.cities]
    return Outline(
        title=title,
        blocks=(
            Rows("", rows, voice.say("label-city"), voice.say("label-country"), numbered_from=1),
        ),
        footer=voice.footer([]),
        menu=_menu(voice),
        picture=Picture(found, alt.chart_alt(voice.texts, voice.locale, bars)),
    )


def city_rows(cities: Sequence[City], voice: Voice, *, numbered_from: int = 0) -> Rows:
    """Return cities as a list; each may be chosen."""
    return Rows("", tuple(_rows_of(cities, voice)), numbered_from=numbered_from)


def _rows_of(cities: Sequence[City], voice: Voice) -> list[Row]:
    return [
        Row(
            voice.name(city),
            voice.country_of(city),
            flag=flag(city.country),
            value=city.key,
            note=voice.where(city),
        )
        for city in cities
    ]


def _menu(voice: Voice) -> Menu:
    return Menu(voice.say("explore-open"), OpenPrivately())


def _nothing(said: str, cities: Sequence[City], voice: Voice) -> Outline:
    """Say that there is nothing; what was asked about leads to its own card."""
    cards = tuple(
        Action(voice.full_label(city), OpenCity(city.key)) for city in voice.apart(cities)
    )
    return Outline(lead=(said,), actions=(cards,), warns=True)


def _ends(found: Chain | Shared, voice: Voice) -> dict[str, str]:
    return {"city": voice.short_label(found.city), "other": voice.short_label(found.other)}


def _names(found: Chain | Shared, voice: Voice) -> dict[str, str]:
    return {"city": voice.name(found.city), "other": voice.name(found.other)}


def reason_text(reason: Reason, city: City, other: City, voice: Voice) -> str:
    """Return one reason why `other` is suggested to `city`, as a sentence to be checked."""
    texts, locale = voice.texts, voice.locale
    match reason:
        case SharedSisters(cities):
            names = [voice.name(sister) for sister in cities[:PLACES_NAMED]]
            named = with_commas(locale, [*names, *(["…"] if len(cities) > len(names) else [])])
            return voice.say("reason-shared", count=len(cities), places=named)
        case SimilarSize(population, theirs):
            return voice.say(
                "reason-size",
                population=texts.number(locale, population),
                other=texts.number(locale, theirs),
            )
        case SimilarLatitude(degrees, theirs, band):
            return voice.say(
                f"reason-latitude-{band}",
                degrees=latitude_text(degrees),
                other=latitude_text(theirs),
            )
        case SameShore(coastal):
            return voice.say("reason-coastal" if coastal else "reason-inland")
        case SharedLanguages(codes):
            named = voice.listing([texts.language(locale, code) for code in codes])
            return voice.say("reason-languages", languages=named)
        case CountryTies(pairings):
            return voice.say(
                "reason-ties",
                count=pairings,
                country=texts.territory(locale, city.country),
                otherCountry=texts.territory(locale, other.country),
            )


def latitude_text(degrees: float) -> str:
    """Return "48° N": N and S are read in all our languages."""
    return f"{abs(degrees):.0f}° {'N' if degrees >= 0 else 'S'}"
