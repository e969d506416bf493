"""Word a postcard of two sister cities."""

from datetime import datetime

from bot.gazetteer.model import City
from bot.pairings.clock import local_time
from bot.pairings.daylight import is_day
from bot.pairings.model import PairAnswer, Sister, Standing, Status
from bot.words.alt import map_distance
from bot.words.outline import Postcard, Side
from bot.words.voice import Voice


def postcard(answer: PairAnswer, voice: Voice, at: datetime | None = None) -> Postcard:
    """Return the postcard of a pair at the instant `at` (aware), by default now."""
    at = at or voice.now
    sides = (_side(answer.city, voice, at), _side(answer.other, voice, at))
    since = _since(answer.sister, voice) if answer.sister else ""
    alt = voice.say(
        "postcard-alt",
        city=_told(sides[0], voice, at),
        other=_told(sides[1], voice, at),
        distance=voice.distance(answer.distance_km),
        since=since or "–",
    )
    distance = map_distance(voice.texts, voice.locale, answer.distance_km)
    return Postcard(sides, at, distance, since, alt)


def _side(city: City, voice: Voice, at: datetime) -> Side:
    local = local_time(city, at)
    return Side(
        voice.tidied(city),
        voice.texts.territory(voice.locale, city.country),
        voice.texts.clock(voice.locale, local) if local else "",
        voice.texts.weekday(voice.locale, local) if local else "",
    )


def _told(side: Side, voice: Voice, at: datetime) -> str:
    """Return "Kobe (Japan), Friday, 6:57 PM, by night"."""
    return voice.say(
        "postcard-alt-side",
        city=side.city.name,
        country=side.country,
        weekday=side.weekday or "–",
        time=side.clock or "–",
        day="day" if is_day(side.city, at) else "night",
    )


def _since(sister: Sister, voice: Voice) -> str:
    bond = sister.bond
    year, ended = bond.since[:4], bond.ended[:4]
    if bond.standing is not Standing.LISTED:
        return voice.say("postcard-unconfirmed")
    if bond.status is Status.ENDED:
        return voice.say("postcard-ended", year=ended) if ended else voice.say("postcard-over")
    return voice.say("postcard-since", year=year) if year else voice.say("postcard-sisters")
