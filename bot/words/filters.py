"""Word what a city's sisters were narrowed to: "in Asia", "since 1980", "with 1,000,000 people or more"."""

from bot.gazetteer.asked import Limits, Measure, Narrowing
from bot.words.area_names import said_within
from bot.words.typography import with_semicolons
from bot.words.voice import Voice


def areas_said(narrowing: Narrowing, voice: Voice) -> str:
    """Return the areas as they stand within a sentence, "none" where none narrows."""
    if not narrowing.areas:
        return "none"
    return voice.any_of([said_within(area, voice) for area in narrowing.areas])


def filters_said(narrowing: Narrowing, voice: Voice) -> str:
    """Return everything that narrows but the areas, and those too where something else does."""
    said = [_limits(limits, voice) for limits in narrowing.limits]
    if narrowing.state is not None:
        said.insert(0, voice.say("filter-state", state=narrowing.state.value))
    if said and narrowing.areas:
        which = "filter-outside" if narrowing.outside else "filter-area"
        said.append(voice.say(which, area=areas_said(narrowing, voice)))
    return with_semicolons(voice.locale, said)


def _limits(limits: Limits, voice: Voice) -> str:
    least, most = limits.least, limits.most
    match limits.measure:
        case Measure.YEAR:
            if least is not None and least == most:
                return voice.say("filter-year", year=f"{least:.0f}")
            ends = [f"{year:.0f}" if year is not None else "none" for year in (least, most)]
        case Measure.PEOPLE:
            ends = [
                voice.texts.number(voice.locale, round(people)) if people is not None else "none"
                for people in (least, most)
            ]
        case Measure.DISTANCE:
            ends = [voice.distance(km) if km is not None else "none" for km in (least, most)]
    return voice.say(f"filter-{limits.measure.name.lower()}s", least=ends[0], most=ends[1])
