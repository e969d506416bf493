"""Word what was asked of a city's sisters: first the answer in words, then the card."""

from collections.abc import Sequence
from dataclasses import replace

from bot.gazetteer.asked import Measure, State, Superlative
from bot.pairings.model import (
    EndedOnly,
    Narrowed,
    NoneOnRecord,
    Sister,
    SisterCities,
    Standing,
    Status,
)
from bot.words import alt
from bot.words.area import area_label, or_did_you_mean, part_lines
from bot.words.area_names import said_within
from bot.words.city import city_outline, sister_rows
from bot.words.deeds import Action, OpenSisters
from bot.words.filters import areas_said, filters_said
from bot.words.links import Links
from bot.words.outline import Block, Command, Line, Outline, Picture, Rows
from bot.words.remarks import doubts, suspended
from bot.words.taken import has_left_out
from bot.words.text import capitalised
from bot.words.typography import in_brackets, with_semicolons
from bot.words.voice import Voice

NAMED = 5
"""Sisters that a sentence names; the rest are counted."""

COUNTRIES_NAMED = 8

YEARS = frozenset({Superlative.OLDEST, Superlative.NEWEST})
DISTANCES = frozenset({Superlative.NEAREST, Superlative.FARTHEST})


def narrowed_outline(
    answer: Narrowed, voice: Voice, links: Links | None = None, *, ended: bool = False
) -> Outline:
    """Return the answer in words above the city's card; of an area's sisters the card shows these."""
    card = _with_namesakes(city_outline(answer.answer, voice, links, ended=ended), answer, voice)
    parts = part_lines(answer.narrowing.areas, voice)
    card = replace(card, notes=(*parts, *card.notes))
    said = _sentences(answer, voice)
    lead: tuple[Line, ...] = (*said, *card.lead) if said else card.lead
    if not answer.sisters or not answer.narrowing.lists:
        return replace(card, lead=lead)
    city, total = answer.answer.city, len(_living(answer))
    notes: list[Line] = [*doubts((sister.bond for sister in answer.sisters), voice)]
    if total > len(answer.living):
        command = Command(f"/sister city:{voice.name(city)}")
        notes.append(voice.line("narrow-all", command=command, total=total))
    drawn = [replace(s, city=voice.tidied(s.city)) for s in answer.sisters]
    described = alt.sisters_alt(voice.texts, voice.locale, voice.tidied(city), drawn)
    return replace(
        card,
        # Behind the first sentence stands how the question was read.
        lead=(*said, *card.lead[1:]),
        blocks=_blocks(answer, voice),
        notes=(*parts, *notes, *_or_areas(answer, voice)),
        footer=voice.footer(sister.bond.sources for sister in answer.sisters),
        again=OpenSisters(city.key, answer.narrowing),
        picture=Picture(answer, described),
        warns=not answer.living,
    )


def _with_namesakes(card: Outline, answer: Narrowed, voice: Voice) -> Outline:
    """Return the card with the areas to choose that the one asked about may be instead: "Georgia"."""
    actions = tuple(
        Action(
            voice.say("card-did-you-mean", city=area_label(area, voice)),
            OpenSisters(answer.answer.city.key, replace(answer.narrowing, area=area)),
        )
        for area in answer.others
    )
    if not actions:
        return card
    notes = (*or_did_you_mean((), answer.others, voice), *card.notes)
    return replace(card, notes=notes, actions=(actions, *card.actions))


def _or_areas(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    return or_did_you_mean((), (*answer.others, *answer.answer.areas), voice)


def _blocks(answer: Narrowed, voice: Voice) -> tuple[Block, ...]:
    heading = _heading(answer, voice)
    blocks: list[Rows] = []
    listed = tuple(s for s in answer.living if s.bond.standing is Standing.LISTED)
    reported = tuple(s for s in answer.living if s.bond.standing is Standing.REPORTED)
    if answer.narrowing.best is None:
        listed, reported = voice.sisters_by_name(listed), voice.sisters_by_name(reported)
    if listed:
        blocks.append(sister_rows(heading, listed, voice))
    if reported:
        years = voice.source_years(reported)
        which = voice.say("heading-reported", years=years)
        blocks.append(sister_rows(which, reported, voice, sure=False))
    if gone := _ended(answer):
        blocks.append(sister_rows(voice.say("heading-ended"), gone, voice, sure=False))
    return tuple(blocks)


def _heading(answer: Narrowed, voice: Voice) -> str:
    """Return what the listed sisters have in common: "In Asia", "Since 1980"."""
    narrowing = answer.narrowing
    if filters := filters_said(narrowing, voice):
        return capitalised(filters)
    if not narrowing.areas:
        return ""
    which = "narrow-outside" if narrowing.outside else "narrow-listed"
    return voice.say(which, area=areas_said(narrowing, voice))


# ── sentences ────────────────────────────────────────────────────────────────────────────────────


def _sentences(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    narrowing = answer.narrowing
    if narrowing.compared:
        return _side_by_side(answer, voice)
    if narrowing.lies and narrowing.best is not None:
        return _lying(answer, narrowing.best, voice)
    if narrowing.best is not None:
        return _best(answer, narrowing.best, voice)
    if narrowing.count:
        return _counted(answer, voice)
    if filters := filters_said(narrowing, voice):
        return _filtered(answer, filters, voice)
    if narrowing.area is not None:
        return _in_area(answer, voice)
    if answer.living and _is_yes(answer):
        if all(sister.bond.standing is Standing.REPORTED for sister in answer.living):
            return (voice.say("narrow-perhaps", sisters=_listing(answer.living, voice)),)
        return (voice.say("narrow-has", count=len(answer.living)),)
    return ()


def _is_yes(answer: Narrowed) -> bool:
    """Whether an answer may begin with yes: one was asked for, and the question was understood whole."""
    return answer.narrowing.whether and not has_left_out(answer.answer.notes)


def _side_by_side(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    """Return how many sisters there are in each of the areas."""
    city = voice.name(answer.answer.city)
    said: list[Line] = []
    for area, count in zip(answer.narrowing.areas, answer.by_area, strict=True):
        whose = voice.say("whose-sisters", city=city, area=said_within(area, voice))
        said.append(voice.say("narrow-count", count=count, whose=whose))
    return tuple(said)


def _filtered(answer: Narrowed, filters: str, voice: Voice) -> tuple[Line, ...]:
    """Return which sisters fit what limits them, a year or a number of people, or that none does."""
    said: list[Line] = []
    if answer.sisters:
        sisters = _listing(answer.sisters, voice)
        which = "narrow-yes" if _is_yes(answer) else "narrow-those"
        said.append(voice.say(which, filters=capitalised(filters), sisters=sisters))
    else:
        which = "narrow-no-those" if answer.narrowing.whether else "narrow-none-those"
        city = voice.name(answer.answer.city)
        said.append(voice.say(which, filters=filters, city=city, total=len(_living(answer))))
    return (*said, *_compared(answer, voice))


def _compared(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    """Return of how many the year is known where it was asked for, and is not of all."""
    narrowing = answer.narrowing
    years = narrowing.best in YEARS or any(
        limits.measure is Measure.YEAR for limits in narrowing.limits
    )
    if not years or answer.measured >= answer.among:
        return ()
    facts = {"known": answer.measured, "total": answer.among}
    return (voice.say("narrow-compared-years", **facts),)


def _in_area(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    """Return whether there are sisters in the area: standing ones, or what is true instead."""
    living, gone = answer.living, _ended(answer)
    whether = answer.narrowing.whether
    names = _names(answer, voice)
    if living:
        sisters = _listing(living, voice)
        sure = any(sister.bond.standing is Standing.LISTED for sister in living)
        # London is no "yes" for a sister in Kent, though one in England.
        if _is_yes(answer) and not any(area.asked for area in answer.narrowing.areas):
            first = voice.say("narrow-yes" if sure else "narrow-perhaps", sisters=sisters)
        else:
            found = "narrow-outside-found" if answer.narrowing.outside else "narrow-found"
            first = voice.say(found, area=names["area"], sisters=sisters)
        more = (voice.say("narrow-ended", sisters=_listing(gone, voice)),) if gone else ()
        return (first, *more)
    if gone:
        return (voice.say("narrow-no-more", sisters=_listing(gone, voice)),)
    every = _living(answer)
    listed = sum(sister.bond.standing is Standing.LISTED for sister in every)
    if answer.narrowing.outside:
        return (voice.say("narrow-outside-none", total=listed or len(every), **names),)
    which = "narrow-no" if whether else "narrow-none"
    said: list[Line] = [voice.say(which, total=listed or len(every), **names)]
    if countries := _countries(answer, voice):
        said.append(voice.say("narrow-countries", countries=countries))
    return tuple(said)


def _best(answer: Narrowed, best: Superlative, voice: Voice) -> tuple[Line, ...]:
    whose = _whose(answer, voice)
    if not answer.sisters:
        if not answer.among:
            return (voice.say("narrow-nothing", whose=whose),)
        if answer.measured:
            return (voice.say("narrow-too-few", count=answer.measured, whose=whose),)
        return (voice.say("narrow-no-year" if best in YEARS else "narrow-no-people", whose=whose),)
    # "Chengdu, 7,957 km away; Koblenz, 144 km away (unconfirmed)"
    sisters = _listing((*answer.sisters, *answer.beyond), voice, best)
    narrowing, facts = answer.narrowing, {"sisters": sisters, "whose": whose}
    if narrowing.top > 1:
        count = len(answer.sisters)
        first = voice.say("narrow-top", best=best.value, count=count, **facts)
    elif narrowing.rank > 1:
        first = voice.say("narrow-rank", best=best.value, rank=narrowing.rank, **facts)
    else:
        first = voice.say(f"narrow-{best.value}", **facts)
    return (first, *_compared(answer, voice))


def _lying(answer: Narrowed, best: Superlative, voice: Voice) -> tuple[Line, ...]:
    """Return whether the best of all lies in the area that was asked about, and which it is."""
    alone = replace(answer.narrowing, area=None, more=(), outside=False)
    said = _best(replace(answer, narrowing=alone), best, voice)
    if not answer.sisters:
        return said
    which = "narrow-lies-yes" if answer.lie_there else "narrow-lies-no"
    return (voice.say(which), *said)


def _counted(answer: Narrowed, voice: Voice) -> tuple[Line, ...]:
    # Where those that have ended are asked for, they are what is counted.
    of_ended = answer.narrowing.state is State.ENDED
    counted = answer.sisters if of_ended else answer.living
    whose = _whose(answer, voice)
    said: list[Line] = [voice.say("narrow-count", count=len(counted), whose=whose)]
    gone = [] if of_ended else _ended(answer)
    if gone and not counted:
        return (*said, voice.say("narrow-no-more", sisters=_listing(gone, voice)))
    reported = sum(sister.bond.standing is Standing.REPORTED for sister in counted)
    if reported:
        said.append(voice.say("narrow-count-reported", count=reported))
    if gone:
        said.append(voice.say("narrow-count-ended", count=len(gone)))
    return (*said, *_compared(answer, voice))


def _names(answer: Narrowed, voice: Voice) -> dict[str, str]:
    return {
        "city": voice.name(answer.answer.city),
        "area": areas_said(answer.narrowing, voice),
    }


def _whose(answer: Narrowed, voice: Voice) -> str:
    """Return "the sister cities of Seattle in Asia"."""
    if filters := filters_said(answer.narrowing, voice):
        return voice.say(
            "whose-sisters-those", city=voice.name(answer.answer.city), filters=filters
        )
    which = "whose-sisters-outside" if answer.narrowing.outside else "whose-sisters"
    return voice.say(which, **_names(answer, voice))


def _listing(sisters: Sequence[Sister], voice: Voice, best: Superlative | None = None) -> str:
    named = [_sister(sister, voice, best) for sister in sisters[:NAMED]]
    # "Bergen, since 1967" has a comma of its own.
    listed = named[0] if len(named) == 1 else with_semicolons(voice.locale, named)
    more = len(sisters) - len(named)
    return voice.say("sisters-more", sisters=listed, count=more) if more else listed


def _sister(sister: Sister, voice: Voice, best: Superlative | None) -> str:
    bond, city = sister.bond, voice.name(sister.city)
    if bond.status is Status.ENDED:
        which = "sister-ended-in" if bond.ended else "sister-ended"
        return voice.say(which, city=city, **voice.dated(bond.ended))
    if best in DISTANCES:
        city = voice.say("sister-away", city=city, distance=voice.distance(sister.distance_km))
    elif best is not None and best not in YEARS:
        people = voice.population(sister.city)
        city = voice.say("sister-people", city=city, people=people) if people else city
    elif year := bond.since[:4]:
        city = voice.say("sister-since", city=city, **voice.dated(year))
    if bond.standing is Standing.REPORTED:
        return voice.say("sister-reported", city=city)
    if bond.suspended:
        return in_brackets(city, suspended(bond, voice))
    if bond.status is Status.SUSPENDED:
        return voice.say("sister-suspended", city=city)
    return city


def _countries(answer: Narrowed, voice: Voice) -> str:
    """Return where the sisters are instead: the countries with most of them first."""
    counted: dict[str, int] = {}
    for sister in _living(answer):
        counted[sister.city.country] = counted.get(sister.city.country, 0) + 1
    codes = sorted(counted, key=lambda code: -counted[code])
    if not codes or len(codes) > COUNTRIES_NAMED:
        return ""
    return voice.listing([voice.texts.territory(voice.locale, code) for code in codes])


def _living(answer: Narrowed) -> tuple[Sister, ...]:
    match answer.answer:
        case SisterCities(listed=listed, reported=reported):
            return (*listed, *reported)
        case EndedOnly() | NoneOnRecord():
            return ()


def _ended(answer: Narrowed) -> list[Sister]:
    return [s for s in answer.sisters if s.bond.status is Status.ENDED]
