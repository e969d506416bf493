"""Calendars by address: a server's own, and those of cities and pairings."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
from icalendar import Calendar

from bot.config import Settings
from bot.live.calendars import MOST_A_MINUTE, Calendars
from bot.live.figures import Figures
from bot.live.health import serve_health
from bot.live.watch import vitals_of
from bot.pairings.world import World
from tests.discord_stand_in import DiscordStandIn
from tests.wire.conftest import connected
from tests.wire.event_stage import BERGEN, SEATTLE, Clock, Stage

GALA = {"title": "Gala", "when": "17 January 2027 18:30", "city": BERGEN, "other": SEATTLE}


@pytest.fixture
async def stage(discord: DiscordStandIn, settings: Settings, world: World) -> AsyncIterator[Stage]:
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    public = settings.model_copy(
        update={"public_url": "https://cal.example.org/", "health_port": 0}
    )
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, public, world, clock) as bot:
        yield Stage(discord, bot, clock)


@pytest.fixture
async def site(stage: Stage) -> AsyncIterator[aiohttp.ClientSession]:
    routes = Calendars(lambda: stage.bot).routes()

    async def read():
        return await vitals_of(stage.bot)

    async with (
        serve_health("127.0.0.1", 0, read, Figures(), routes) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}", auto_decompress=True) as session,
    ):
        yield session


async def address(stage: Stage, what: str = "show") -> str:
    """Return the path of the server's calendar, as /setup tells it."""
    told = await stage.discord.slash("setup", user=stage.discord.moderator, calendar=what)
    found = re.search(r"<https://cal\.example\.org(/calendar/[\w-]{32}\.ics)>", told.text)
    assert told.ephemeral
    assert found is not None, told.text
    return found[1]


async def names(site: aiohttp.ClientSession, path: str) -> list[str]:
    async with site.get(path) as answer:
        assert answer.status == 200
        assert answer.content_type == "text/calendar"
        return [str(e["SUMMARY"]) for e in Calendar.from_ical(await answer.read()).walk("VEVENT")]


async def test_a_servers_calendar_keeps_up_with_its_events_and_names_no_person(stage, site):
    await stage.announce(**GALA, host="The mayor")
    await stage.discord.press(stage.cards()[0], "Going")
    path = await address(stage)
    before = await names(site, path)
    await stage.edit(title="Ball")

    async with site.get(path) as answer:
        text = await answer.text()
    assert before == ["Gala"]
    assert await names(site, path) == ["Ball"]
    assert stage.discord.alice not in text
    assert stage.discord.moderator not in text
    assert await address(stage) == path


async def test_what_has_not_changed_is_not_sent_again_and_what_is_sent_is_packed(stage, site):
    await stage.announce(**GALA)
    path = await address(stage)
    async with site.get(path) as first:
        etag, packed = first.headers["ETag"], first.headers["Content-Encoding"]
    async with site.get(path, headers={"If-None-Match": etag}) as second:
        unchanged = second.status, await second.read()
    await stage.edit(title="Ball")
    async with site.get(path, headers={"If-None-Match": etag}) as third:
        changed = third.status

    assert packed in ("gzip", "deflate")
    assert unchanged == (304, b"")
    assert changed == 200


async def test_a_new_address_takes_the_old_ones_place(stage, site):
    await stage.announce(**GALA)
    old = await address(stage)
    new = await address(stage, "renew")

    async with site.get(old) as gone:
        assert gone.status == 404
    assert await names(site, new) == ["Gala"]


async def test_anniversaries_of_a_pairing_and_of_a_city(stage, site):
    pair = await names(site, f"/calendar/{SEATTLE}~gn:1814906.ics")
    city = await names(site, f"/calendar/{SEATTLE}.ics?lang=de")

    assert pair[0] == "44 years of friendship: Seattle and Chongqing"
    assert any("Chongqing" in name and "Jahre" in name for name in city)


async def test_public_events_stand_in_the_calendars_of_their_cities_without_host_or_card(
    stage, site
):
    await stage.announce(**GALA, public=True, host="Kari Nordmann")
    await stage.announce(**{**GALA, "title": "Board meeting"})
    found = [
        await names(site, f"/calendar/{path}.ics")
        for path in (BERGEN, SEATTLE, f"{SEATTLE}~{BERGEN}", f"{SEATTLE}~gn:1814906")
    ]
    await stage.edit(event="Gala", public=False)
    async with site.get(f"/calendar/{BERGEN}.ics") as answer:
        hidden = await answer.text()
    await stage.edit(event="Gala", public=True, title="Ball")
    async with site.get(f"/calendar/{BERGEN}.ics") as answer:
        text = await answer.text()

    assert [("Gala" in one, "Board meeting" in one) for one in found] == [
        *[(True, False)] * 3,
        (False, False),
    ]
    assert "Gala" not in hidden
    assert "Ball" in text
    for told in ("Nordmann", "discord.com", stage.discord.harbour):
        assert told not in text


async def test_nothing_is_called_public_where_no_calendar_shows_it(discord, settings, world):
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    await discord.allow_bot("CREATE_EVENTS")
    async with connected(discord, settings, world, clock) as bot:
        refused = await Stage(discord, bot, clock).create(**GALA, public=True)

    assert "has not opened calendars" in refused.text


async def test_unknown_names_are_not_found_and_who_asks_too_often_waits(stage, site):
    statuses = []
    for n in range(MOST_A_MINUTE + 1):
        async with site.get(f"/calendar/guess{n}.ics") as answer:
            statuses.append(answer.status)

    assert statuses == [404] * MOST_A_MINUTE + [429]


async def test_without_an_address_of_its_own_it_says_so(discord, settings, world):
    clock = Clock(datetime(2026, 12, 1, 12, tzinfo=UTC))
    async with connected(discord, settings, world, clock):
        told = await discord.slash("setup", user=discord.moderator, calendar="show")

    assert "has not opened calendars" in told.text


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip", "gzip"),
        ("gzip;q=0", None),
        ("gzip; q=0.0, identity", None),
        ("deflate", None),
        ("identity", None),
        ("*", "gzip"),
        ("*;q=0", None),
        ("br;q=1.0, gzip;q=0.5", "gzip"),
        ("gzip;q=x", None),
    ],
)
async def test_a_reader_gets_gzip_only_where_it_takes_it(stage, site, accepted, coding):
    path = await address(stage)

    async with site.get(path, headers={"Accept-Encoding": accepted}) as answer:
        assert answer.headers.get("Content-Encoding") == coding
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert "BEGIN:VCALENDAR" in await answer.text()


async def test_what_a_reader_has_it_is_not_sent_again_however_it_says_so(stage, site):
    await stage.announce(**GALA)
    path = await address(stage)
    async with site.head(path) as asked:
        tag = asked.headers["ETag"]
        assert asked.status == 200
        assert await asked.read() == b""
    strong = tag.removeprefix("W/")

    for known in (tag, strong, f'"other", {tag}', f'W/"x",{strong}', "*"):
        async with site.get(path, headers={"If-None-Match": known}) as answer:
            assert answer.status == 304, known
            assert answer.headers["ETag"] == tag
            assert await answer.read() == b""
    for unknown in ('"other"', 'W/"x", "y"', "no tag at all", tag[3:-1]):
        async with site.get(path, headers={"If-None-Match": unknown}) as answer:
            assert answer.status == 200, unknown


async def test_a_calendar_with_nothing_in_it_is_one(stage, site):
    assert await names(site, await address(stage)) == []
