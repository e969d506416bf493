"""Two bots that share one PostgreSQL, each with one shard, as two processes of an operator."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from bot.config import Settings
from bot.live.client import SisterCityBot
from bot.storage import rsvps
from bot.storage.tables.events import occurrences
from bot.storage.tables.news import feeds
from bot.tasks.remind import round_of_events
from tests.postgres import create, postgres_server
from tests.press import Press
from tests.wire.conftest import connected
from tests.wire.event_stage import text_of


@dataclass(frozen=True)
class Server:
    """A server of the stand-in, on the shard of its number."""

    id: str
    channel: str
    owner: str


@pytest.fixture
def servers(discord) -> list[Server]:
    """One server on shard 0 and one on shard 1, with alice in both."""
    number = (int(discord.harbour) >> 22) + 4
    made = []
    for shard in (0, 1):
        guild = discord.state.add_guild(f"on shard {shard}", id=str((number & ~1 | shard) << 22))
        discord.state.add_member(guild["id"], discord.alice)
        channel = discord.state.add_channel(guild["id"], "general")
        made.append(Server(guild["id"], channel["id"], guild["owner_id"]))
    return made


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with postgres_server() as address:
        yield address


async def ready(bot: SisterCityBot) -> None:
    async with asyncio.timeout(60):
        while not bot.is_ready():  # noqa: ASYNC110  # `wait_until_ready` fails before the login
            await asyncio.sleep(0.05)


@pytest.fixture
async def bots(
    discord, settings: Settings, world, press: Press, servers: list[Server], postgres: str
) -> AsyncIterator[list[SisterCityBot]]:
    """Two bots on one PostgreSQL, the first with shard 0, the second with shard 1."""
    press.bodies["gdelt"] = "{}"
    shared = {
        "database_url": await create(postgres),
        "shard_count": 2,
        "gdelt_url": press.url("gdelt"),
        "allow_private_feeds": True,
    }
    async with AsyncExitStack() as stack:
        running = []
        for shard in (0, 1):
            own = settings.model_copy(update=shared | {"shard_ids": (shard,)})
            running.append(await stack.enter_async_context(connected(discord, own, world)))
            await ready(running[-1])
        yield running


async def poll_and_send(bot: SisterCityBot) -> None:
    await bot.newsroom.poller.round()
    await bot.newsroom.poller.settle()
    await bot.sender.round()
    await bot.sender.settle()


async def test_a_feed_is_polled_once_for_both_and_each_posts_to_its_own_servers(
    discord, bots, press, servers
):
    press.publish("Old item")
    for server in servers:
        reply = await discord.slash(
            "follow feed",
            url=press.url(),
            guild=server.id,
            channel=server.channel,
            user=server.owner,
        )
        assert "Old item" in reply.text
    press.publish("New item")
    before = len(press.requests)
    async with bots[0].db.begin() as connection:
        await connection.execute(update(feeds).values(next_poll_at=datetime.now(UTC)))

    await asyncio.gather(*(poll_and_send(bot) for bot in bots))
    # What the one has found the other may have looked for a moment too early.
    for bot in bots:
        await bot.sender.round()
        await bot.sender.settle()

    assert [r.path for r in press.requests[before:]].count("/town") == 1
    for server in servers:
        posted = [m["embeds"][0]["title"] for m in discord.posts(server.channel) if m["embeds"]]
        assert posted == ["New item"]


async def test_a_home_set_at_one_is_the_home_at_the_other(discord, bots, servers):
    first, second = servers
    await discord.slash("home set", city="Bergen, Norway", guild=first.id, channel=first.channel)

    shown = await discord.slash("home show", guild=second.id, channel=second.channel)

    assert "Bergen" in shown.text


async def test_the_commands_are_registered_by_the_first_alone(discord, bots):
    assert len(discord.asked("PUT", "/commands")) == 1


async def test_each_announces_the_events_of_its_own_servers_once(discord, bots, servers):
    start = f"<t:{int(datetime.now(UTC).timestamp()) + 7200}>"
    for server in servers:
        await discord.allow_bot("CREATE_EVENTS", guild=server.id)
        who = {"guild": server.id, "channel": server.channel, "user": server.owner}
        preview = await discord.slash(
            "event create", **who, title="Gala", when=start, city="Bergen, Norway", places=1
        )
        confirmed = await discord.press(preview, "Confirm", user=server.owner)
        assert "Announced" in confirmed.text
    cards = [next(m for m in discord.posts(s.channel) if m["components"]) for s in servers]
    for card in cards:
        await discord.press(card, "Going")
    # What is due in either server is looked after by both at once.
    for _ in range(2):
        await asyncio.gather(*(round_of_events(bot) for bot in bots))

    for server in servers:
        posted = [m for m in discord.posts(server.channel) if m["components"]]
        assert len(posted) == 1
        natives = [e for e in discord.state.events[server.id].values() if e["status"] == 1]
        assert len(natives) == 1
    async with bots[0].db.read() as connection:
        counts = [await rsvps.count(connection, number) for number in (1, 2)]
    assert [count.going for count in counts] == [1, 1]


async def at_both(bots) -> None:
    """Let both do what is due in their own servers, until neither has left the other anything."""
    for _ in range(2):
        await asyncio.gather(*(round_of_events(bot) for bot in bots))
        for bot in bots:
            await bot.sender.round()
            await bot.sender.settle()


def card_in(discord, server: Server):
    [card] = [m for m in discord.posts(server.channel) if "event:" in str(m["components"])]
    return card


async def test_an_event_is_shared_between_the_servers_of_two_processes(discord, bots, servers):
    first, second = servers
    for server, home in ((first, "Bergen, Norway"), (second, "Seattle, Washington")):
        await discord.allow_bot("CREATE_EVENTS", guild=server.id)
        who = {"guild": server.id, "channel": server.channel, "user": server.owner}
        await discord.slash("setup", **who, city=home)
    here = {"guild": first.id, "channel": first.channel, "user": first.owner}
    there = {"guild": second.id, "channel": second.channel, "user": second.owner}
    invited = await discord.slash("twin invite", **here)
    asked = await discord.slash("twin accept", **there, code=invited.text.split("**")[1])
    await discord.press(asked, "Yes, twin the servers", user=second.owner)
    start = int(datetime.now(UTC).timestamp()) + 7200
    preview = await discord.slash(
        "event create", **here, title="Gala", when=f"<t:{start}>", city="Bergen, Norway", share=True
    )
    await discord.press(preview, "Confirm", user=first.owner)
    await at_both(bots)
    offer = discord.posts(second.channel)[-1]
    taken = await discord.press(offer, "Announce it here, too", user=second.owner)
    await at_both(bots)
    cards = [card_in(discord, server) for server in servers]

    # Many answer in both servers at the same moment.
    people = [discord.state.add_user(f"guest {n}") for n in range(6)]
    for guest in people:
        for server in servers:
            discord.state.add_member(server.id, guest["id"])
    await asyncio.gather(
        *(discord.press(card, "Going", user=guest["id"]) for guest in people for card in cards)
    )
    async with bots[0].db.begin() as connection:
        await connection.execute(update(occurrences).values(tend_at=datetime.now(UTC)))
    await at_both(bots)
    counted = [text_of(card_in(discord, server)) for server in servers]
    preview = await discord.slash("event edit", **here, event="1", title="Grand Gala")
    await discord.press(preview, "Confirm", user=first.owner)
    await at_both(bots)
    renamed = [text_of(card_in(discord, server)) for server in servers]
    preview = await discord.slash("event cancel", **here, event="1", reason="Snow")
    await discord.press(preview, "Call it off", user=first.owner)
    await at_both(bots)

    assert "Announced" in taken.text
    for said in counted:
        assert "Going: 12" in said
        assert "Bergen – going: 6" in said
        assert "Seattle – going: 6" in said
    assert all("Grand Gala" in said for said in renamed)
    for server in servers:
        assert "Canceled" in text_of(card_in(discord, server))
        entries = discord.state.events[server.id].values()
        assert len(entries) == 1
        assert all(entry["status"] == 4 for entry in entries)
