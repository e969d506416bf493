"""Draw any answer: one card, menu or sentence for each outcome."""

from collections.abc import Sequence
from datetime import datetime

from bot.gazetteer.asked import NoQuestion
from bot.gazetteer.model import Ambiguous, City, Found, NotFound, Resolution
from bot.news.model import Entry
from bot.pairings.model import (
    Answer,
    EndedOnly,
    NoCityGiven,
    NoneOnRecord,
    PairAnswer,
    PairUnclear,
    SisterCities,
)
from bot.ui import custom_ids
from bot.ui.limits import safe
from bot.ui.pairing_card import pairing_card
from bot.ui.reply import CardView, Reply, option
from bot.ui.sister_card import Setting, city_card, fact
from bot.ui.voice import Voice


def draw(
    answer: Answer,
    setting: Setting,
    now: datetime,
    *,
    ended: bool = False,
    news: Sequence[Entry] = (),
) -> Reply:
    """Return what the person sees; `ended` shows ended pairings too, `news` is for a pair's card."""
    voice = setting.voice
    match answer:
        case SisterCities() | NoneOnRecord() | EndedOnly():
            return city_card(answer, setting, ended=ended)
        case PairAnswer():
            return pairing_card(answer, setting, now, news=news)
        case Ambiguous():
            return _which(answer, voice, custom_ids.which(setting.asker, ended=ended))
        case NotFound():
            return not_found(answer, setting)
        case PairUnclear():
            return _unclear_pair(answer, setting)
        case NoCityGiven():
            return Reply(voice.say("no-city", command="`/home set`"))
        case NoQuestion():
            return Reply(voice.say("hint"))


def _which(answer: Ambiguous, voice: Voice, custom_id: str) -> Reply:
    """Return a menu of the candidates: city, region, country, population."""
    view = CardView()
    view.menu(
        voice.say("card-choose"),
        custom_id,
        [option(voice.label(c), c.key, _population(c, voice)) for c in answer.candidates],
    )
    lines = [voice.say("ambiguous", query=safe(answer.query)), ""]
    lines += [f"• {_candidate(c, voice)}" for c in answer.candidates[:10]]
    return Reply("\n".join(lines), view=view)


def _candidate(city: City, voice: Voice) -> str:
    place = voice.place(city)
    if not city.population:
        return place
    population = voice.texts.number(voice.locale, city.population)
    return voice.say("candidate-population", place=place, population=population)


def _population(city: City, voice: Voice) -> str:
    if not city.population:
        return ""
    population = voice.texts.number(voice.locale, city.population)
    return fact("label-population", population, voice)


def not_found(answer: NotFound, setting: Setting) -> Reply:
    """Return the near names as buttons, or say that nothing is close."""
    voice = setting.voice
    query = safe(answer.query)
    if not answer.near:
        return Reply(voice.say("not-found-nothing", query=query))
    view = CardView()
    for city in answer.near[:5]:
        view.button(voice.label(city), custom_ids.city(city.key, setting.asker))
    return Reply(f"{voice.say('not-found', query=query)} {voice.say('not-found-near')}", view=view)


def _unclear_pair(answer: PairUnclear, setting: Setting) -> Reply:
    """Ask about the first name that could not be told; the other one is kept in the menu."""
    first = answer.unclear[0]
    match first:
        case NotFound(near=()):
            return not_found(first, setting)
        case NotFound(query, near):
            candidates = Ambiguous(query, near)
        case _:
            candidates = first
    rest = answer.known.key if answer.known else answer.unclear[-1].query
    menu = _which(candidates, setting.voice, custom_ids.which_of_pair(rest, setting.asker))
    return _near_instead(first, menu, setting.voice)


def which(found: Ambiguous | NotFound, setting: Setting, custom_id: str) -> Reply:
    """Ask which city was meant by a menu of that `custom_id`; its values are keys."""
    match found:
        case NotFound(near=()):
            return not_found(found, setting)
        case NotFound(query, near):
            menu = _which(Ambiguous(query, near), setting.voice, custom_id)
            return _near_instead(found, menu, setting.voice)
        case Ambiguous():
            return _which(found, setting.voice, custom_id)


def which_home(found: Resolution, setting: Setting) -> Reply:
    """Ask which city shall be the person's home, where the name leaves a choice."""
    return which_city(found, setting, custom_ids.which_home())


def which_city(found: Resolution, setting: Setting, custom_id: str) -> Reply:
    """Ask which city is meant with a menu of that custom_id, where the name leaves a choice."""
    match found:
        case Found(city, others):
            candidates = Ambiguous(city.name, (city, *others))
        case Ambiguous():
            candidates = found
        case NotFound(query, near):
            if not near:
                return not_found(found, setting)
            candidates = Ambiguous(query, near)
    reply = _which(candidates, setting.voice, custom_id)
    return _near_instead(found, reply, setting.voice)


def _near_instead(found: Resolution, menu: Reply, voice: Voice) -> Reply:
    """Return the menu, headed as near names where nothing has the very name."""
    if not isinstance(found, NotFound):
        return menu
    said = voice.say("not-found", query=safe(found.query))
    return Reply(f"{said} {voice.say('not-found-near')}", view=menu.view)
