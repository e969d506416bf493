"""Word the answer about a region, country or continent, and about the pairings between two."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.gazetteer.areas import PART, Area, AreaKind
from bot.gazetteer.model import City
from bot.pairings.model import AreaAnswer, AreaPairs, Connected, Sister, Standing
from bot.words import alt
from bot.words.area_names import area_name, said_within
from bot.words.catalogue import flag
from bot.words.deeds import Action, OpenArea, OpenCity, OpenNamesakes
from bot.words.outline import (
    Block,
    Fact,
    Line,
    Menu,
    Outline,
    Pick,
    Picture,
    Row,
    Rows,
    Said,
    joined,
    written,
)
from bot.words.remarks import doubts, remarks
from bot.words.taken import taken_lines
from bot.words.text import capitalised, echo
from bot.words.typography import one_after_another
from bot.words.voice import Voice

BOTH = 2
"""Areas between which there may be pairings."""


def area_outline(answer: AreaAnswer, voice: Voice) -> Outline:
    """Return the answer about an area: its pairings, its most connected cities, whom it is bound to."""
    area = answer.area
    lead = [voice.say("area-count", count=answer.listed)]
    if answer.connected:
        lead.append(voice.say("area-cities", count=answer.connected))
    if answer.within:
        lead.append(voice.say("area-within", count=answer.within))
    if answer.reported:
        lead.append(voice.say("area-reported", count=answer.reported))
    blocks: list[Block] = []
    if answer.cities:
        blocks.append(_connected(answer.cities, area, voice))
    if answer.bound:
        blocks.append(Said(voice.say("area-bound"), (_bound(answer, voice),)))
    asked = replace(area, asked=answer.asked) if answer.how == PART else area
    notes: list[Line] = []
    if own := answer.own:
        notes.append(voice.say("area-own", place=voice.name(own.city), count=own.sisters))
    notes += or_did_you_mean(answer.namesakes, answer.others, voice)
    return Outline(
        title=_title(answer, voice),
        lead=(
            *part_lines((asked,), voice),
            lead[0],
            *filter(None, [one_after_another(voice.locale, lead[1:])]),
            *taken_lines(answer.notes, voice),
        ),
        blocks=tuple(blocks),
        notes=tuple(notes),
        footer=voice.footer([answer.sources]),
        actions=(
            *_opens_own(answer, voice),
            *namesake_actions(answer.namesakes, answer.others, voice),
            *_between(area, voice),
        ),
        menu=Menu(voice.say("card-choose"), OpenCity()) if answer.cities else None,
        again=_again(answer),
        picture=_picture(answer, voice),
        others=answer.namesakes,
        warns=not answer.listed,
    )


def areas_outline(answer: AreaPairs, voice: Voice) -> Outline:
    """Return the pairings between two areas, the listed ones first."""
    both = answer.area, answer.other
    alike = len({area_name(area, voice) for area in both}) == 1
    names = {
        # "Georgia and Georgia" would tell nobody which is which.
        key: area_label(area, voice) if alike else said_within(area, voice)
        for key, area in zip(("area", "other"), both, strict=True)
    }
    lead: list[Line] = [
        voice.say(
            "areas-counted",
            area=area_name(area, voice),
            sentence=voice.say("area-count", count=count),
        )
        for area, count in zip((answer.area, answer.other), answer.counts, strict=False)
    ]
    lead.append(voice.say("areas-count", count=answer.listed, **names))
    if answer.reported:
        lead.append(voice.say("area-reported", count=answer.reported))
    lead += taken_lines(answer.notes, voice)
    ways = [OpenArea(*_ends(one), *_ends(two)) for one, two in answer.others]
    instead: list[Line] = [
        " – ".join(
            area_label(area, voice)
            for area, taken in zip(pair, (answer.area, answer.other), strict=True)
            if area != taken
        )
        for pair in answer.others
    ]
    notes: list[Line] = [*part_lines((answer.area, answer.other), voice)]
    if instead:
        notes.append(voice.line("or-did-you-mean", places=joined(" · ", instead)))
    if (more := answer.listed + answer.reported - len(answer.pairs)) > 0:
        notes.append(voice.say("areas-more", count=more))
    notes += doubts((sister.bond for _, sister in answer.pairs), voice)
    title = (
        names if alike else {key: area_name(a, voice) for key, a in zip(names, both, strict=True)}
    )
    pairs = [f"{voice.name(city)} – {voice.name(sister.city)}" for city, sister in answer.pairs]
    described = alt.areas_alt(voice.texts, voice.locale, names["area"], names["other"], pairs)
    return Outline(
        title=capitalised(voice.say("areas-title", **title)),
        lead=tuple(lead),
        blocks=(_pairs(answer.pairs, voice),) if answer.pairs else (),
        notes=tuple(notes),
        footer=voice.footer(sister.bond.sources for _, sister in answer.pairs),
        actions=(
            tuple(
                Action(voice.say("area-open", area=area_name(area, voice)), opens(area))
                for area in (answer.area, answer.other)
            ),
            *(
                (Action(voice.say("card-did-you-mean", city=written(label)), way),)
                for label, way in zip(instead, ways, strict=True)
            ),
        ),
        again=OpenArea(*_ends(answer.area), *_ends(answer.other)),
        picture=Picture(answer, described) if answer.pairs else None,
        warns=not answer.listed,
    )


def _ends(area: Area) -> tuple[str, str]:
    return area.kind.value, area.key


def _between(area: Area, voice: Voice) -> tuple[tuple[Action, ...], ...]:
    """Return the press that shows the pairings between the two that an area consists of."""
    if len(area.parts) != BOTH:
        return ()
    one, two = area.parts
    return ((Action(voice.say("areas-between"), OpenArea(*_ends(one), *_ends(two))),),)


def _opens_own(answer: AreaAnswer, voice: Voice) -> tuple[tuple[Action, ...], ...]:
    """Return the press that opens the card of the area's own ties, where it has any."""
    if answer.own is None:
        return ()
    city = answer.own.city
    return ((Action(voice.short_label(city), OpenCity(city.key)),),)


def _title(answer: AreaAnswer, voice: Voice) -> str:
    if answer.without is None:
        name = area_name(answer.area, voice)
        country = answer.area.kind is AreaKind.COUNTRY and answer.how != PART
        if country and any(area_name(each, voice) == name for each in answer.others):
            return f"{area_label(answer.area, voice)} {flag(answer.area.country)}".strip()
        return area_title(answer.area, voice)
    names = {"area": area_name(answer.area, voice), "other": said_within(answer.without, voice)}
    return capitalised(voice.say("area-without", **names))


def _again(answer: AreaAnswer) -> OpenArea:
    area, without = answer.area, answer.without
    if without is None:
        return opens(area)
    return OpenArea(area.kind.value, area.key, without.kind.value, without.key, without=True)


# ── names ────────────────────────────────────────────────────────────────────────────────────────


def area_title(area: Area, voice: Voice) -> str:
    """Return "Bavaria, Germany 🇩🇪", "Germany 🇩🇪" or "Africa"."""
    name = capitalised(area_name(area, voice))
    if not area.country:
        return name
    if area.kind is AreaKind.COUNTRY:
        return f"{name} {flag(area.country)}"
    country = voice.texts.territory(voice.locale, area.country)
    return voice.say("area-in-country", area=name, country=country, flag=flag(area.country))


def part_lines(areas: Iterable[Area], voice: Voice) -> tuple[str, ...]:
    """Return a sentence an area that stands for a part of it: "Alsace" is in Grand Est."""
    return tuple(
        voice.say("area-part", asked=echo(area.asked), area=area_name(area, voice))
        for area in areas
        if area.asked and not _is_called_so(area, voice)
    )


def _is_called_so(area: Area, voice: Voice) -> bool:
    """Whether the part that was asked for is all of it in the reader's language, in whatever case: "Galicji"."""
    name = area_name(area, voice).split(" (")[0].casefold()
    asked = area.asked.casefold()
    return name.startswith(asked[:-1]) and len(name) <= len(asked) + 1


def area_label(area: Area, voice: Voice) -> str:
    """Return the name with what it is, to tell it from a city: "New York (region, United States)"."""
    name = area_name(area, voice)
    if area.asked and not _is_called_so(area, voice):
        return voice.say("area-with-part", part=echo(area.asked), area=name)
    if area.kind is AreaKind.REGION and area.country:
        country = voice.texts.territory(voice.locale, area.country)
        return voice.say("area-region", area=name, country=country)
    kind = "group" if area.kind is AreaKind.REGION else area.kind.value
    return voice.say(f"area-{kind}", area=name)


def opens(area: Area) -> OpenArea:
    """Return what shows the area's card."""
    return OpenArea(area.kind.value, area.key)


def or_did_you_mean(
    cities: Sequence[City], areas: Sequence[Area], voice: Voice
) -> tuple[Line, ...]:
    """Return the line that offers the likeliest namesake, by number; none if there is none.

    The other cities of that name are behind a press: a line that names them all is long to hear.
    """
    picks: list[Line] = [(Pick(voice.full_label(city), 1),) for city in voice.apart(cities)[:1]]
    picks += [area_label(area, voice) for area in areas]
    # Places have commas of their own.
    return (voice.line("or-did-you-mean", places=joined(" · ", picks)),) if picks else ()


def namesake_actions(
    cities: Sequence[City], areas: Sequence[Area], voice: Voice
) -> tuple[tuple[Action, ...], ...]:
    """Return a press for the one namesake, or for all of them; areas have their own."""

    def action(label: str, does: OpenCity | OpenArea) -> Action:
        return Action(voice.say("card-did-you-mean", city=label), does)

    pressed = [action(voice.full_label(city), OpenCity(city.key)) for city in cities]
    if len(cities) > 1:
        another = voice.say("card-another", city=voice.name(cities[0]))
        pressed = [Action(another, OpenNamesakes(cities[0].key))]
    pressed += [action(area_label(area, voice), opens(area)) for area in areas]
    return (tuple(pressed),) if pressed else ()


# ── lists ────────────────────────────────────────────────────────────────────────────────────────


def _connected(cities: Iterable[Connected], area: Area, voice: Voice) -> Rows:
    def row(each: Connected) -> Row:
        count = Fact(
            voice.say("label-sisters"),
            voice.texts.number(voice.locale, each.listed),
            voice.say("count-listed", count=each.listed),
        )
        city = voice.tidied(each.city)
        match area.kind:
            case AreaKind.COUNTRY:
                where = city.told_region
            case AreaKind.REGION if area.country:
                where = ""
            case _:
                where = voice.country_of(city)
        return Row(voice.name(city), where, (count,), flag(city.country), value=city.key)

    return Rows(
        voice.say("area-most-connected"),
        tuple(map(row, cities)),
        name_label=voice.say("label-city"),
    )


def _bound(answer: AreaAnswer, voice: Voice) -> str:
    return " · ".join(
        voice.say(
            "area-bound-country",
            country=voice.texts.territory(voice.locale, each.country),
            count=each.pairings,
        )
        for each in answer.bound
    )


def _pairs(pairs: Iterable[tuple[City, Sister]], voice: Voice) -> Rows:
    def row(city: City, sister: Sister) -> Row:
        facts = []
        if year := sister.bond.since[:4]:
            facts.append(
                Fact(voice.say("label-since"), year, voice.say("since", **voice.dated(year)))
            )
        known = remarks(sister.bond, voice)
        if sister.bond.standing is Standing.REPORTED:
            known = [voice.say("areas-unconfirmed"), *known]
        if known:
            facts.append(Fact(voice.say("label-status"), ", ".join(known), " · ".join(known)))
        return Row(f"{voice.name(city)} ↔ {voice.name(sister.city)}", facts=tuple(facts))

    return Rows(
        voice.say("areas-pairs"),
        tuple(row(*pair) for pair in pairs),
        name_label=voice.say("areas-pairs"),
    )


def _picture(answer: AreaAnswer, voice: Voice) -> Picture | None:
    if not answer.cities:
        return None
    name = said_within(answer.area, voice)
    cities = [voice.tidied(each.city) for each in answer.cities]
    return Picture(answer, alt.area_alt(voice.texts, voice.locale, name, cities))
