"""Word the answer about one city: its sisters, or what is known instead."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.gazetteer.model import City
from bot.pairings.local import added_on
from bot.pairings.model import (
    CityAnswer,
    EndedOnly,
    Neighbour,
    NoneOnRecord,
    Sister,
    SisterCities,
)
from bot.words import alt
from bot.words.area import namesake_actions, or_did_you_mean
from bot.words.catalogue import flag
from bot.words.deeds import Action, Correct, OpenCity, OpenNews, OpenPairing, SetHome, Visit
from bot.words.links import Links
from bot.words.outline import Block, Command, Fact, Facts, Line, Menu, Outline, Picture, Row, Rows
from bot.words.parts import part_actions, part_notes, through_town, tie_of
from bot.words.remarks import doubts, remarks
from bot.words.taken import taken_lines
from bot.words.typography import with_commas
from bot.words.voice import Voice

PLAIN_KINDS = frozenset({"", "sister city", "twin town", "twin city", "partner city"})
"""What a sister city is called somewhere; another kind of bond is worth a word in a list."""

OTHERS_OFFERED = 5
"""Namesakes that are offered beneath an answer."""


def city_outline(
    answer: CityAnswer, voice: Voice, links: Links | None = None, *, ended: bool = False
) -> Outline:
    """Return the answer about a city; `ended` shows ended pairings too."""
    answer = _by_name(answer, voice)
    blocks: list[Block] = []
    notes: list[Line] = []
    drawn: list[Sister] = []
    if population := voice.population(answer.city):
        blocks.append(Facts("", (voice.labelled("label-population", population),)))
    match answer:
        case SisterCities(listed=listed, reported=reported, ended=gone):
            which = "heading-reported" if listed else "heading-reported-only"
            elsewhere = [s for s in reported if not added_on(s.bond)]
            ours = [s for s in reported if added_on(s.bond)]
            heading = voice.say(which, years=voice.source_years(elsewhere))
            if listed:
                blocks.append(sister_rows("", listed, voice))
            if elsewhere:
                blocks.append(sister_rows(heading, elsewhere, voice, sure=False))
            if ours:
                heading = voice.say("heading-operator")
                blocks.append(sister_rows(heading, ours, voice, sure=False))
            drawn += [*listed, *reported]
            if gone and not ended:
                count = len(gone)
                notes.append(
                    voice.line("ended-hidden", count=count, command=Command(voice.ways.ended))
                )
        case EndedOnly(ended=gone):
            ended = True
        case NoneOnRecord():
            gone = ()
    if gone and ended:
        blocks.append(sister_rows(voice.say("heading-ended"), gone, voice, sure=False))
        drawn += gone
    notes += part_notes(answer, voice)
    notes += doubts((sister.bond for sister in drawn), voice)
    nearest: Sequence[Neighbour] = ()
    if isinstance(answer, NoneOnRecord | EndedOnly):
        nearest = answer.nearest
        if nearest:
            blocks.append(neighbour_rows(voice.say("nearest"), nearest, voice))
        notes.append(voice.line("how-to-add", command=Command(voice.ways.suggest)))
    others = answer.others[:OTHERS_OFFERED]
    taken, *told = voice.apart((answer.city, *others))
    notes += or_did_you_mean(told, answer.areas, voice)
    return Outline(
        title=voice.place(taken),
        lead=(*_lead(answer, voice), *taken_lines(answer.notes, voice, answer.city)),
        blocks=tuple(blocks),
        notes=tuple(notes),
        footer=voice.footer(sister.bond.sources for sister in drawn),
        actions=_actions(answer, nearest, told, voice, links, ended=ended),
        menu=Menu(voice.say("card-details"), OpenPairing(answer.city.key)) if drawn else None,
        again=OpenCity(answer.city.key, ended=ended),
        picture=Picture(answer, _alt(answer, drawn, voice), ended) if drawn or nearest else None,
        others=others[:1],
        warns=not (isinstance(answer, SisterCities) and answer.listed),
    )


def _lead(answer: CityAnswer, voice: Voice) -> tuple[str, ...]:
    """Return what is known in a sentence; before it, of a place without ties, those of its town."""
    return (*through_town(answer, voice), _known(answer, voice))


def _known(answer: CityAnswer, voice: Voice) -> str:
    city = voice.full_label(answer.city)
    match answer:
        case NoneOnRecord():
            return voice.say("none-on-record", city=city)
        case EndedOnly(ended=gone):
            last = max((s.bond.ended for s in gone), default="")
            if not last:
                return voice.say("ended-only", city=city, count=len(gone))
            return voice.say("ended-only-in", city=city, count=len(gone), **voice.dated(last))
        case SisterCities(listed=(), reported=reported) if all(added_on(s.bond) for s in reported):
            return voice.say("operator-only", city=city, count=len(reported))
        case SisterCities(listed=(), reported=reported):
            years = voice.source_years(reported)
            return voice.say("reported-only", city=city, count=len(reported), years=years)
        case SisterCities(listed=listed, reported=reported):
            counts = [voice.say("count-listed", count=len(listed))]
            if reported:
                counts.append(voice.say("count-reported", count=len(reported)))
            return with_commas(voice.locale, counts)


def _by_name(answer: CityAnswer, voice: Voice) -> CityAnswer:
    """Return the answer with its sisters in the order in which the reader looks for their names."""
    match answer:
        case SisterCities(listed=listed, reported=reported, ended=ended):
            return replace(
                answer,
                listed=voice.sisters_by_name(listed),
                reported=voice.sisters_by_name(reported),
                ended=voice.sisters_by_name(ended),
            )
        case EndedOnly(ended=ended):
            return replace(answer, ended=voice.sisters_by_name(ended))
        case NoneOnRecord():
            return answer


def sister_rows(
    heading: str, sisters: Iterable[Sister], voice: Voice, *, sure: bool = True
) -> Rows:
    """Return the list of these sisters, in their order."""
    listed = tuple(sisters)
    wheres = voice.countries_of([sister.city for sister in listed])
    return Rows(
        heading,
        tuple(
            sister_row(sister, voice, where) for sister, where in zip(listed, wheres, strict=True)
        ),
        name_label=voice.say("label-city"),
        where_label=voice.say("label-country"),
        doubtful=not sure,
    )


def sister_row(sister: Sister, voice: Voice, where: str | None = None) -> Row:
    """Return one sister: kind where it is not the plain one, year, distance, what is to be known.

    `where` is what stands beside its name, None for its country.
    """
    bond, say = sister.bond, voice.say
    facts = []
    kind = "" if bond.kind in PLAIN_KINDS else voice.kind(bond)
    if kind:
        facts.append(Fact(say("label-kind"), kind))
    year = bond.since[:4]
    since = say("since", **voice.dated(year)) if year else ""
    if year:
        facts.append(Fact(say("label-since"), year, since))
    facts.append(Fact(say("label-distance"), voice.distance(sister.distance_km)))
    known = [*remarks(bond, voice), tie_of(sister, voice)]
    if known := [remark for remark in known if remark]:
        facts.append(Fact(say("label-status"), ", ".join(known), " · ".join(known)))
    return Row(
        voice.name(sister.city),
        voice.country_of(sister.city) if where is None else where,
        tuple(facts),
        flag(sister.city.country),
        value=sister.city.key,
        note=" · ".join(part for part in (kind, since) if part),
    )


def neighbour_rows(heading: str, neighbours: Iterable[Neighbour], voice: Voice) -> Rows:
    """Return the list of cities nearby, how many listed sisters each has, and how far it is."""

    listed = tuple(neighbours)

    def row(neighbour: Neighbour, where: str) -> Row:
        return Row(
            voice.name(neighbour.city),
            where,
            (
                Fact(
                    voice.say("label-sisters"),
                    voice.texts.number(voice.locale, neighbour.listed),
                    voice.say("count-listed", count=neighbour.listed),
                ),
                Fact(voice.say("label-distance"), voice.distance(neighbour.distance_km)),
            ),
            flag(neighbour.city.country),
        )

    return Rows(
        heading,
        tuple(map(row, listed, voice.countries_of([each.city for each in listed]))),
        name_label=voice.say("label-city"),
        where_label=voice.say("label-country"),
    )


def _actions(
    answer: CityAnswer,
    nearest: Sequence[Neighbour],
    others: Sequence[City],
    voice: Voice,
    links: Links | None,
    *,
    ended: bool,
) -> tuple[tuple[Action, ...], ...]:
    city = answer.city
    first = [
        Action(voice.full_label(near), OpenCity(near.key))
        for near in voice.apart([neighbour.city for neighbour in nearest[:5]])
    ]
    if isinstance(answer, SisterCities) and answer.ended and not ended:
        first.append(Action(voice.say("card-show-ended"), OpenCity(city.key, ended=True)))
    onwards = [
        Action(voice.say("news-button"), OpenNews(city.key)),
        Action(voice.say("card-set-home"), SetHome(city.key)),
        Action(voice.say("card-correct"), Correct(city.key)),
    ]
    if links:
        onwards.append(Action(voice.say("card-take-action"), Visit(links.take_action)))
    namesakes = namesake_actions(others, answer.areas, voice)
    groups = (first, onwards, part_actions(answer, voice), *namesakes)
    return tuple(tuple(group) for group in groups if group)


def _alt(answer: CityAnswer, drawn: Sequence[Sister], voice: Voice) -> str:
    texts, locale, city = voice.texts, voice.locale, voice.tidied(answer.city)
    if isinstance(answer, NoneOnRecord):
        near = [voice.tidied(neighbour.city) for neighbour in answer.nearest]
        return alt.near_alt(texts, locale, city, near)
    tidied = [replace(sister, city=voice.tidied(sister.city)) for sister in drawn]
    return alt.sisters_alt(texts, locale, city, tidied)
