"""The terminal's commands that wander through the network: /explore and its kin."""

import random

from bot.chat.commands import COUNTRY, NUMBER, TEXT, Command, Option, Options
from bot.chat.session import Screen, Session
from bot.errors import UserError
from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.asked import FARTHEST_KM, NEAR_KM, AboutCity
from bot.gazetteer.model import City
from bot.gazetteer.place import AreaMeant, place_meant
from bot.pairings import dated, explored
from bot.pairings.area import answer_area
from bot.pairings.explore import surprise
from bot.pairings.model import Narrowed
from bot.pairings.oldest import oldest
from bot.pairings.on_record import answer_pair
from bot.words.country_names import country_named
from bot.words.dated import anniversaries_outline, oldest_outline
from bot.words.explore import explore_outline, surprise_outline
from bot.words.unclear import no_question


async def path(session: Session, options: Options) -> Screen:
    return await _between("path", session, options)


async def common(session: Session, options: Options) -> Screen:
    return await _between("common", session, options)


async def nearby(session: Session, options: Options) -> Screen:
    given = options.get("km", "")
    if given and not (given.isascii() and given.isdecimal() and 0 < int(given[:6]) <= FARTHEST_KM):
        raise UserError("explore-km-unknown", query=given, most=FARTHEST_KM)
    km = int(given or NEAR_KM)
    return await _around("near", str(km), session, options)


async def country(session: Session, options: Options) -> Screen:
    return await _around("country", country_code(session, options["country"]), session, options)


async def matches(session: Session, options: Options) -> Screen:
    return await _around("match", "", session, options)


async def top(session: Session, options: Options) -> Screen:
    named = options.get("country")
    by_age = options.get("by") == "age"
    areas = session.world.cities.areas
    code: str | None = None
    area: Area | None = None
    try:
        code = country_code(session, named) if named else None
        area = areas.by_key(AreaKind.COUNTRY, code) if code else None
    except UserError:
        meant = place_meant(named or "", session.world.cities, inside=True)
        if not isinstance(meant, AreaMeant):
            raise
        area = meant.area
        if not by_age:
            return session.show(answer_area(area, session.world))
    if by_age:
        return session.drawn(oldest_outline(oldest(area, session.world), session.voice))
    return session.drawn(explore_outline(explored.top(code, session.world), session.voice))


async def anniversaries(session: Session, options: Options) -> Screen:
    given = options.get("month", "0")
    month = int(given) if given.isascii() and given.isdecimal() and len(given) < 3 else 0
    if month not in range(13):
        raise UserError("explore-month-unknown", query=given)
    today = session.clock().date()

    async def then(city: City | None) -> Screen:
        found = dated.anniversaries(city, month, session.world, today)
        return session.drawn(anniversaries_outline(found, session.voice))

    name = options.get("city")
    return await (session.with_city(name, then) if name else then(None))


async def surprising(session: Session, options: Options) -> Screen:
    drawn = surprise(session.world, random.Random())
    if drawn is None:
        return session.drawn(no_question(session.voice))
    city, sister = drawn
    pair = answer_pair(city, sister.city, session.world)
    return session.drawn(surprise_outline(pair, session.voice))


async def _around(what: str, given: str, session: Session, options: Options) -> Screen:
    async def then(city: City) -> Screen:
        found = explored.around(what, city, given, session.world)
        if isinstance(found, Narrowed):
            session.found(AboutCity(city.key, narrowing=found.narrowing), found)
        return session.drawn(explore_outline(found, session.voice))

    name = options.get("city")
    return await (session.with_city(name, then) if name else session.about_home(then))


async def _between(what: str, session: Session, options: Options) -> Screen:
    """Go on with two cities; without another one, the way begins at home."""
    name, other = options["city"], options.get("other")

    async def with_first(city: City) -> Screen:
        async def with_both(second: City) -> Screen:
            found = explored.between(what, city, second, session.world)
            return session.drawn(explore_outline(found, session.voice))

        return await session.with_city(other or name, with_both)

    return await (session.with_city(name, with_first) if other else session.about_home(with_first))


def country_code(session: Session, text: str) -> str:
    """Return the code of a country. Raises UserError if there is none of that name."""
    voice = session.voice
    codes = session.world.cities.country_codes
    code = country_named(text, codes, voice.texts, voice.locale)
    if code is None:
        raise UserError("explore-country-unknown", query=text)
    return code


CITY, ANY_CITY = Option("city", required=True), Option("city")
COMMANDS = (
    Command("explore path", path, (CITY, Option("other"))),
    Command("explore common", common, (CITY, Option("other"))),
    Command("explore near", nearby, (ANY_CITY, Option("km", NUMBER))),
    Command("explore country", country, (CITY, Option("country", COUNTRY, required=True))),
    Command("explore match", matches, (ANY_CITY,)),
    Command("explore top", top, (Option("country", COUNTRY), Option("by", TEXT))),
    Command("explore anniversaries", anniversaries, (ANY_CITY, Option("month", NUMBER))),
    Command("explore random", surprising),
)
