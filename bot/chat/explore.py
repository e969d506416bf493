"""The terminal's commands that wander through the network: /explore and its kin."""

import random
from collections.abc import Awaitable, Callable, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from bot.chat.commands import COUNTRY, NUMBER, Command, Option, Options
from bot.chat.render import HEADING, TITLE, WARNING
from bot.chat.session import Session, Shown
from bot.errors import UserError
from bot.gazetteer.model import City
from bot.pairings.answer import answer_city, answer_pair, shared_sisters
from bot.pairings.explore import most_connected, sisters_in, surprise
from bot.pairings.match import match
from bot.pairings.model import Standing
from bot.pairings.near import near
from bot.pairings.paths import shortest_path
from bot.ui.explore_words import reason_text
from bot.words.city import neighbour_rows, sister_row
from bot.words.country_names import country_named
from bot.words.outline import written
from bot.words.text import echo

NEAR_KM, FARTHEST_KM = 100, 2000

OfOne = Callable[[City], Awaitable[Shown]]
OfTwo = Callable[[City, City], Awaitable[Shown]]


async def path(session: Session, options: Options) -> Shown:
    async def then(city: City, other: City) -> Shown:
        voice, world = session.voice, session.world
        if city.key == other.key:
            return Shown(Text(session.say("pair-same", city=voice.place(city)), WARNING))
        rows = shortest_path(world.pairings, city.row, other.row)
        if not rows:
            ends = {"city": voice.short_place(city), "other": voice.short_place(other)}
            return Shown(Text(session.say("explore-path-none", **ends), WARNING))
        chain = [world.cities.city(row) for row in rows]
        title = session.say("explore-path-title", city=city.name, other=other.name)
        lead = session.say("explore-path-steps", count=len(chain) - 1)
        return _listed(session, title, lead, chain, [voice.short_place(c) for c in chain])

    return await _of_two(session, options, then)


async def common(session: Session, options: Options) -> Shown:
    async def then(city: City, other: City) -> Shown:
        voice = session.voice
        ends = {"city": voice.short_place(city), "other": voice.short_place(other)}
        shared = shared_sisters(city, other, session.world)
        if not shared:
            return Shown(Text(session.say("explore-common-none", **ends), WARNING))
        title = session.say("explore-common-title", city=city.name, other=other.name)
        lead = session.say("explore-common-count", count=len(shared))
        return _listed(session, title, lead, shared, [voice.short_place(c) for c in shared])

    return await _of_two(session, options, then)


async def nearby(session: Session, options: Options) -> Shown:
    given = options.get("km", "")
    km = int(given) if given.isascii() and given.isdecimal() and len(given) < 6 else NEAR_KM
    km = min(max(km, 1), FARTHEST_KM)

    async def then(city: City) -> Shown:
        voice = session.voice
        number = voice.texts.number(voice.locale, km)
        found = near(city, session.world, km)
        if not found:
            text = session.say("explore-near-none", km=number, city=voice.place(city))
            return Shown(Text(text, WARNING))
        title = session.say("explore-near-title", km=number, city=city.name)
        lead = session.say("explore-near-count", count=len(found))
        cities = [neighbour.city for neighbour in found]
        return _listed(
            session,
            title,
            lead,
            cities,
            [
                f"{r.label} · {r.facts[0].phrase} · {r.facts[1].value}"
                for r in neighbour_rows("", found, voice).rows
            ],
        )

    return await _of_one(session, options, then)


async def country(session: Session, options: Options) -> Shown:
    code = country_code(session, options["country"])

    async def then(city: City) -> Shown:
        voice = session.voice
        where = voice.texts.territory(voice.locale, code)
        found = sisters_in(city, code, session.world)
        if not found:
            text = session.say("explore-country-none", city=voice.place(city), country=where)
            return Shown(Text(text, WARNING))
        title = session.say("explore-country-title", city=city.name, country=where)
        lead = session.say("explore-country-count", count=len(found), country=where)
        lines = []
        for sister in found:
            parts = [
                voice.short_place(sister.city),
                *(written(f.said) for f in sister_row(sister, voice).facts),
            ]
            if sister.bond.standing is Standing.REPORTED:
                parts.append(session.say("explore-unconfirmed"))
            lines.append(" · ".join(part for part in parts if part))
        return _listed(session, title, lead, [sister.city for sister in found], lines)

    return await _of_one(session, options, then)


async def matches(session: Session, options: Options) -> Shown:
    async def then(city: City) -> Shown:
        voice = session.voice
        speaker = voice
        found = match(city, session.world)
        if not found:
            text = session.say("explore-match-none", city=voice.place(city))
            return Shown(Text(text, WARNING))
        title = session.say("explore-match-title", city=city.name)
        lines = []
        for suggestion in found:
            other = suggestion.city
            reasons = [reason_text(r, city, other, speaker) for r in suggestion.reasons]
            lines.append("\n    · ".join([voice.place(other), *reasons]))
        lead = session.say("explore-match-label")
        return _listed(session, title, lead, [s.city for s in found], lines)

    return await _of_one(session, options, then)


async def top(session: Session, options: Options) -> Shown:
    code = country_code(session, options["country"]) if options.get("country") else None
    voice = session.voice
    where = voice.texts.territory(voice.locale, code) if code else ""
    found = most_connected(session.world, code)
    if not found:
        return Shown(Text(session.say("explore-top-none", country=where), WARNING))
    title = session.say("explore-top-title")
    if code:
        title = session.say("explore-top-title-in", country=where)
    longest = found[0].listed
    lines = [
        session.say("explore-top-line", city=voice.short_place(c.city), count=c.listed)
        + "\n    "
        + "█" * max(1, round(c.listed / longest * 40))
        for c in found
    ]
    return _listed(session, title, "", [c.city for c in found], lines)


async def surprising(session: Session, options: Options) -> Shown:
    drawn = surprise(session.world, random.Random())
    if drawn is None:
        return Shown(Text(session.say("hint")))
    city, sister = drawn
    shown = session.show(answer_pair(city, sister.city, session.world))
    head = Text(session.say("explore-random-title") + "\n", HEADING)
    return Shown(Group(head, shown.card), shown.reply)


def _listed(
    session: Session, title: str, lead: str, cities: Sequence[City], lines: Sequence[str]
) -> Shown:
    """Return a card of numbered cities; typing a number opens that city's card."""
    parts: list[RenderableType] = [Text(title, TITLE)]
    parts += [Text(lead)] if lead else []
    parts += [Text(f"{i:>3}  {line}") for i, line in enumerate(lines, 1)]

    async def then(city: City) -> Shown:
        return session.show(answer_city(city, session.world))

    return session.numbered(Group(*parts), cities, then)


async def _of_one(session: Session, options: Options, then: OfOne) -> Shown:
    name = options.get("city")
    return await (session.with_city(name, then) if name else session.about_home(then))


async def _of_two(session: Session, options: Options, then: OfTwo) -> Shown:
    """Go on with two cities; without another one, the way begins at home."""
    name, other = options["city"], options.get("other")

    async def with_first(city: City) -> Shown:
        async def with_both(second: City) -> Shown:
            return await then(city, second)

        return await session.with_city(other or name, with_both)

    if other:
        return await session.with_city(name, with_first)
    return await session.about_home(with_first)


def country_code(session: Session, text: str) -> str:
    """Return the code of a country. Raises UserError if there is none of that name."""
    voice = session.voice
    codes = session.world.cities.country_codes
    code = country_named(text, codes, voice.texts, voice.locale)
    if code is None:
        raise UserError("explore-country-unknown", query=echo(text))
    return code


CITY, ANY_CITY = Option("city", required=True), Option("city")
COMMANDS = (
    Command("explore path", path, (CITY, Option("other"))),
    Command("explore common", common, (CITY, Option("other"))),
    Command("explore near", nearby, (ANY_CITY, Option("km", NUMBER))),
    Command("explore country", country, (CITY, Option("country", COUNTRY, required=True))),
    Command("explore match", matches, (ANY_CITY,)),
    Command("explore top", top, (Option("country", COUNTRY),)),
    Command("explore random", surprising),
)
