"""Word which ties are a district's or a region's own, and which lie with a town's districts."""

from bot.gazetteer.model import Belonging, City
from bot.pairings.model import CityAnswer, EndedOnly, NoneOnRecord, Part, Sister, SisterCities
from bot.words.deeds import Action, OpenCity
from bot.words.voice import Voice

PARTS_NAMED = 3
"""Districts that are told one by one; the rest are counted, and offered."""

PARTS_OFFERED = 5

TIES_OF = {
    Belonging.PART: "ties-of-district",
    Belonging.AROUND: "ties-of-around",
    Belonging.SEAT: "ties-of-seat",
}


def part_notes(answer: CityAnswer, voice: Voice) -> list[str]:
    """Return whose the ties on this card are, through which places there are more, and what is a namesake's."""
    notes = []
    if answer.town is not None and isinstance(answer, SisterCities):
        is_region = answer.city.kind == "region"
        which = "ties-of-region" if is_region else TIES_OF[answer.belonging]
        notes.append(voice.say(which, place=voice.name(answer.city), town=voice.name(answer.town)))
    for part in answer.parts[:PARTS_NAMED]:
        notes.append(voice.say(_through(part), place=voice.name(part.city), count=part.sisters))
    if (rest := len(answer.parts) - PARTS_NAMED) > 0:
        notes.append(voice.say("through-more", count=rest))
    for tie in answer.instead:
        which = "named-by-list" if tie.listed else "named-by-wikidata"
        town, partner = voice.full_label(tie.town), voice.short_label(tie.partner)
        notes.append(voice.say(which, town=town, partner=partner))
    return notes


def _through(part: Part) -> str:
    around = part.belonging is Belonging.AROUND and part.city.kind != "region"
    return "through-around" if around else f"through-{part.city.kind}"


def through_town(answer: CityAnswer, voice: Voice) -> list[str]:
    """Return how many ties a place without any has through the town or borough it is a part of."""
    match answer:
        case (
            NoneOnRecord(town=City() as town, town_sisters=count)
            | EndedOnly(town=City() as town, town_sisters=count)
        ) if count:
            return [voice.say("through-place", place=voice.name(town), count=count)]
    return []


def part_actions(answer: CityAnswer, voice: Voice) -> tuple[Action, ...]:
    """Return what opens the card of the town, and those of the parts with the most sisters."""
    places = [part.city for part in answer.parts[:PARTS_OFFERED]]
    if answer.town is not None:
        places.insert(0, answer.town)
    return tuple(
        Action(voice.short_label(place), OpenCity(place.key)) for place in places[:PARTS_OFFERED]
    )


def tie_of(sister: Sister, voice: Voice) -> str:
    """Return that a tie is a district's or region's, and not that of the town; "" of a town's."""
    if sister.beside is not None:
        return voice.say("tie-beside", town=voice.name(sister.beside))
    return tie_by_kind(sister.city, voice)


def tie_by_kind(city: City, voice: Voice) -> str:
    """Return that a place's ties are a district's or region's, "" of a town's."""
    return "" if city.kind == "place" else voice.say(f"tie-of-{city.kind}")
