"""Serve calendars by address: a server's events, and what is public of a city or of a pairing.

Of cities and pairings those are the anniversaries, and the events that moderators made public.

Read-only, and without a person in them: titles, times, places and texts only.
"""

import asyncio
import hashlib
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.events.calendar import Day, Listed, feed
from bot.events.model import Event, State
from bot.gazetteer.model import City
from bot.pairings.anniversary import Anniversary, next_anniversary
from bot.pairings.model import Bond
from bot.storage import event_life, events, guilds
from bot.words.catalogue import BASE, best_locale
from bot.words.event import ShownEvent, card_url
from bot.words.event_elsewhere import calendar_wording
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


KEPT_DAYS = 90
"""What is over stays in a server's calendar for so long."""

YEARS_AHEAD = 3
MOST_EVENTS = 300
MOST_A_MINUTE = 60
"""Requests of one address; calendars ask a few times a day."""

KEY = r"(?:gn:\d+|x\w+)"
KEPT_BY_READERS = "private, max-age=900"


class Calendars:
    """Answers requests for calendars; `find_bot` returns the bot once it is there."""

    def __init__(self, find_bot: Callable[[], "SisterCityBot | None"]) -> None:
        self._find_bot = find_bot
        self._asked: dict[str, deque[float]] = {}

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/calendar/{name}.ics", self.answer)]

    async def answer(self, request: web.Request) -> web.Response:
        """Return the calendar, or that the reader has it already (304)."""
        bot = self._find_bot()
        if bot is None:
            return web.Response(status=503, headers={"Retry-After": "30"})
        if self._is_too_often(request.remote or ""):
            return web.Response(status=429, headers={"Retry-After": "60"})
        content = await self._content(bot, request)
        if content is None:
            return web.Response(status=404)
        etag = hashlib.sha256(content).hexdigest()[:32]
        # One tag for both codings: weak, as they are the same only in what they say.
        headers = {
            "ETag": f'W/"{etag}"',
            "Cache-Control": KEPT_BY_READERS,
            "Vary": "Accept-Encoding",
        }
        known = request.if_none_match or ()
        if any(one.value in (etag, "*") for one in known):
            return web.Response(status=304, headers=headers)
        found = web.Response(
            body=content, content_type="text/calendar", charset="utf-8", headers=headers
        )
        if takes_gzip(request.headers.get("Accept-Encoding", "")):
            # Told so, aiohttp asks no more: it takes "gzip;q=0" for a wish.
            found.enable_compression(web.ContentCoding.gzip)
        return found

    def _is_too_often(self, address: str) -> bool:
        now = asyncio.get_running_loop().time()
        if len(self._asked) > 10_000:
            self._asked.clear()
        asked = self._asked.setdefault(address, deque(maxlen=MOST_A_MINUTE))
        if len(asked) == MOST_A_MINUTE and now - asked[0] < 60:
            return True
        asked.append(now)
        return False

    async def _content(self, bot: "SisterCityBot", request: web.Request) -> bytes | None:
        name = request.match_info["name"]
        locale = best_locale(request.query.get("lang", BASE))
        voice = Voice(bot.texts, locale, bot.clock())
        if m := re.fullmatch(rf"({KEY})~({KEY})", name):
            city, other = (bot.world.cities.by_key(key) for key in m.groups())
            if city is None or other is None:
                return None
            bond = bot.world.pairings.bond(city.row, other.row)
            if bond is None:
                return None
            listed = await _public(bot, voice, city, other)
            return _of_city(bot, city, [(other.row, bond)], listed, voice)
        if re.fullmatch(KEY, name) and (city := bot.world.cities.by_key(name)) is not None:
            listed = await _public(bot, voice, city)
            return _of_city(bot, city, bot.world.pairings.partners(city.row), listed, voice)
        return await _of_server(bot, name)


def takes_gzip(accepted: str) -> bool:
    """Whether a reader that sends this Accept-Encoding takes gzip (RFC 9110, 12.5.3)."""
    weights: dict[str, float] = {}
    for one in accepted.lower().split(","):
        coding, *parameters = (part.strip() for part in one.split(";"))
        weight = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            weights[coding] = float(weight)
        except ValueError:
            weights[coding] = 0.0
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def _stamp(bot: "SisterCityBot") -> datetime:
    """Return when the file counts as made: as long as nothing changes it is the same all day."""
    return bot.clock().replace(hour=0, minute=0, second=0, microsecond=0)


async def _of_server(bot: "SisterCityBot", token: str) -> bytes | None:
    shown = (State.OPEN, State.ENDED, State.CANCELLED)
    listed: list[Listed] = []
    async with bot.db.read() as connection:
        settings = await guilds.by_calendar_token(connection, token)
        if settings is None:
            return None
        found = await events.list_of_guild(connection, settings.guild_id, shown)
        for event in found[:MOST_EVENTS]:
            voice = Voice(bot.texts, best_locale(event.locale), bot.clock())
            listed += await _listed(bot, connection, event, voice, is_public=False)
    guild = bot.get_guild(settings.guild_id)
    return feed(guild.name if guild else "Sister City", listed, (), stamp=_stamp(bot))


async def _public(
    bot: "SisterCityBot", voice: Voice, city: City, other: City | None = None
) -> list[Listed]:
    """Return the public events of a city or of two; their cards are for those in their servers."""
    listed: list[Listed] = []
    async with bot.db.read() as connection:
        key = other.key if other is not None else ""
        for event in await events.list_public(connection, city.key, key, MOST_EVENTS):
            listed += await _listed(bot, connection, event, voice, is_public=True)
    return listed


async def _listed(
    bot: "SisterCityBot",
    connection: AsyncConnection,
    event: Event,
    voice: Voice,
    *,
    is_public: bool,
) -> list[Listed]:
    """Return the event as a calendar lists it; none where it has long been over.

    In public it leads into no server, and names no host: that may be a person.
    """
    course = await event_life.load_course(connection, event.id)
    since = bot.clock() - timedelta(days=KEPT_DAYS)
    if course is None or max((a.occurrence.end for a in course.all_of), default=since) <= since:
        return []
    look = event_life.as_whole(course)
    told = ShownEvent.of(look, bot.world.cities)
    if is_public:
        told = replace(told, event=replace(told.event, host=""))
    link = "" if is_public else card_url(event, look.announcement)
    other = next((c.timezone for c in told.cities if c.key == event.other), "")
    times = tuple(a.occurrence for a in course.all_of)
    return [Listed(event, times, calendar_wording(told, voice, link), other)]


def _of_city(
    bot: "SisterCityBot",
    city: City,
    partners: list[tuple[int, Bond]],
    listed: list[Listed],
    voice: Voice,
) -> bytes:
    """Return the calendar of the anniversaries with these partners, and of the events `listed`."""
    days = []
    for row, bond in partners:
        other = bot.world.cities.city(row)
        names = "-".join(sorted((city.key, other.key))).replace(":", "")
        for coming in _dated(bond, bot.clock().date()):
            said = voice.say(
                "event-title-anniversary",
                years=coming.years,
                city=voice.name(city),
                other=voice.name(other),
            )
            days += (
                [Day(f"{names}-{coming.year}@sister-city", coming.on, said)] if coming.on else []
            )
    return feed(voice.short_place(city), listed, days, stamp=_stamp(bot))


def _dated(bond: Bond, today: date) -> Iterator[Anniversary]:
    """Yield the next anniversaries of which the day is on record."""
    coming = next_anniversary(bond, today)
    while coming is not None and coming.on is not None and coming.year < today.year + YEARS_AHEAD:
        yield coming
        coming = next_anniversary(bond, coming.on + timedelta(days=1))
