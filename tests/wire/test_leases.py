"""Bots on one PostgreSQL that share the shards by themselves: one comes, one ends, one dies."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field

import pytest

from bot.config import Settings
from bot.live import hearing
from bot.live.client import SisterCityBot
from bot.live.gateway import point_discord_py_at
from bot.live.watch import vitals_of
from bot.storage import leases
from bot.storage.database import Database, open_database
from tests.line import line_to, through, to_postgres
from tests.postgres import create, postgres_server

SHARDS = 2


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.05)


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with postgres_server() as address:
        yield address


@pytest.fixture
async def settings(settings: Settings, postgres: str) -> Settings:
    return settings.model_copy(
        update={"database_url": await create(postgres), "shard_count": SHARDS}
    )


@dataclass
class Running:
    """A bot that runs as one process of several."""

    bot: SisterCityBot
    db: Database
    stack: AsyncExitStack
    task: "asyncio.Task[None]"
    ended: bool = field(default=False)

    async def end(self) -> None:
        if not self.ended:
            self.ended = True
            await self.bot.close()
            await self.task
            await self.stack.aclose()

    async def die(self) -> None:
        """End without a word to the database, as a process that is killed."""
        keeper = self.bot.keeper
        assert keeper is not None
        self.bot.keeper = None
        await self.end()


Start = Callable[..., Awaitable[Running]]


@pytest.fixture
async def start(discord, settings, world) -> AsyncIterator[Start]:
    running: list[Running] = []
    point_discord_py_at(settings)

    async def begin(
        database_url: str = settings.database_url, settings: Settings = settings
    ) -> Running:
        stack = AsyncExitStack()
        db = await stack.enter_async_context(open_database(database_url))
        bot = SisterCityBot(settings, world, db)
        task = asyncio.create_task(bot.start("not.a.token"))
        running.append(Running(bot, db, stack, task))
        return running[-1]

    yield begin
    for one in running:
        with suppress(Exception):
            await one.end()


def shared(*some: Running) -> list[list[int]]:
    return [sorted(one.bot.own_shards.ids) for one in some]


async def test_the_first_has_all_and_gives_half_to_the_second(discord, start):
    first = await start()
    await until(lambda: first.bot.is_ready())
    assert shared(first) == [[0, 1]]
    assert first.bot.own_shards.are_all

    second = await start()
    await until(lambda: second.bot.is_ready())

    assert sorted(shared(first, second)) == [[0], [1]]
    assert len(first.bot.shards) == len(second.bot.shards) == 1
    assert all(guild.shard_id in first.bot.own_shards.ids for guild in first.bot.guilds)
    assert len(discord.asked("PUT", "/commands")) == 1
    assert second.bot.command_sync.wrong == ""


async def holders(one: Running) -> list[str]:
    async with one.db.read() as connection:
        return [held.holder for held in await leases.list_held(connection)]


async def test_who_ends_gives_back_at_once_and_who_dies_is_followed(discord, start):
    first, second = await start(), await start()
    await until(lambda: first.bot.is_ready() and second.bot.is_ready())

    await second.end()
    assert len(await holders(first)) == 1
    await until(lambda: shared(first) == [[0, 1]])
    third = await start()
    await until(lambda: third.bot.is_ready())
    await third.die()
    assert len(set(await holders(first))) == 2
    await until(lambda: shared(first) == [[0, 1]])

    await until(lambda: len(first.bot.shards) == 2)


async def test_a_process_without_a_shard_stands_by(discord, start):
    some = [await start() for _ in range(3)]

    await until(lambda: sorted(shared(*some)) == [[], [0], [1]])

    idle = next(one for one in some if not one.bot.own_shards.ids)
    assert idle.bot.keeper is not None
    assert idle.bot.keeper.is_idle


async def test_who_is_cut_off_from_the_database_is_followed_and_nobody_is_answered_twice(
    discord, start, settings, postgres
):
    async with line_to(to_postgres(postgres)) as line:
        cut_off = await start(through(line, settings.database_url))
        await until(lambda: cut_off.bot.is_ready())
        line.hold()
        other = await start()
        await until(lambda: shared(other) == [[0, 1]] and other.bot.is_ready())

        question = await discord.say(f"<@{discord.state.bot['id']}> who is Bergen's sister city?")
        await until(lambda: len(discord.asked("POST", "/messages")) == 2)
        line.mend()
        await until(lambda: sorted(shared(cut_off, other)) == [[0], [1]])
        await cut_off.end()

    answers = discord.posts(discord.general)
    assert [str(m["message_reference"]["message_id"]) for m in answers] == [question["id"]]


async def nothing() -> bool:
    return False


async def test_who_hears_discord_no_more_is_followed_and_comes_back(discord, start, monkeypatch):
    monkeypatch.setattr(hearing, "PACE_S", 0.2)
    monkeypatch.setattr(hearing, "DEAF_AFTER_S", 1.0)
    cut_off, other = await start(), await start()
    await until(lambda: cut_off.bot.is_ready() and other.bot.is_ready())
    assert (await vitals_of(cut_off.bot)).connected
    hears, cut_off.bot.hearing._says_hello = cut_off.bot.hearing._says_hello, nothing

    await until(lambda: shared(cut_off, other) == [[], [0, 1]])
    assert not (await vitals_of(cut_off.bot)).connected
    cut_off.bot.hearing._says_hello = hears
    await until(lambda: sorted(shared(cut_off, other)) == [[0], [1]])


async def test_where_nobody_hears_discord_nothing_moves(discord, start, monkeypatch):
    monkeypatch.setattr(hearing, "PACE_S", 0.2)
    monkeypatch.setattr(hearing, "DEAF_AFTER_S", 1.0)
    first, second = await start(), await start()
    await until(lambda: first.bot.is_ready() and second.bot.is_ready())
    before = shared(first, second)
    for one in (first, second):
        one.bot.hearing._says_hello = nothing
    await until(lambda: first.bot.hearing.is_deaf and second.bot.hearing.is_deaf)

    for one in (first, second, first, second):
        await one.bot.keep_shards()

    # Whoever heard a moment longer may have been handed something; nobody takes it, so it comes back.
    await until(lambda: shared(first, second) == before)


async def test_two_with_the_same_shards_by_hand_are_one_that_waits_for_the_other(
    discord, start, settings, caplog
):
    named = settings.model_copy(update={"shard_ids": (0, 1)})
    first = await start(settings=named)
    await until(lambda: first.bot.is_ready())

    second = await start(settings=named)
    await until(lambda: "shards 0, 1 of SHARD_IDS are held by another process" in caplog.text)
    assert shared(first, second) == [[0, 1], []]
    assert len(discord.gateway.identifies) == 2
    await first.end()
    await until(lambda: second.bot.is_ready())

    assert shared(second) == [[0, 1]]
    assert caplog.text.count("of SHARD_IDS are held") == 1


async def test_another_number_of_shards_waits_until_those_that_run_have_ended(
    discord, start, settings, caplog
):
    first = await start()
    await until(lambda: first.bot.is_ready())

    second = await start(settings=settings.model_copy(update={"shard_count": 4}))
    await until(lambda: "SHARD_COUNT is 4, and processes run that share 2 shards" in caplog.text)
    await asyncio.sleep(1)
    assert shared(first, second) == [[0, 1], []]
    await first.end()
    await until(lambda: second.bot.is_ready())

    assert shared(second) == [[0, 1, 2, 3]]
