"""From an address to a feed, without ever holding the event loop up."""

import asyncio
import time
from asyncio.events import Handle
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from bot.errors import FeedError
from bot.fetch import parse_worker
from bot.fetch.client import Fetched, Fetcher, Validators
from bot.fetch.feeds import FeedReader, FeedsFound, Page, Unchanged
from bot.fetch.parsing import ParsePool
from bot.news.discover import FeedLink
from bot.news.parse import MAX_ENTRIES
from tests.fetch.conftest import FEED, Site
from tests.press import Press


@pytest.fixture
async def reader(fetcher: Fetcher) -> AsyncIterator[FeedReader]:
    async with ParsePool() as pool:
        yield FeedReader(fetcher, pool)


def page(body: bytes, content_type: str = "text/xml") -> Fetched:
    return Fetched("https://news.example/", body, content_type, Validators(), "")


async def test_a_feed_is_fetched_and_parsed(reader: FeedReader, site: Site) -> None:
    read = await reader.read(site.url("/moved"))

    assert isinstance(read, Page)
    assert [e.title for e in read.feed.entries] == ["Choir visits"]
    assert read.moved_to == site.url("/feed")


async def test_an_unchanged_feed_is_known_by_validators_or_digest(
    reader: FeedReader, site: Site
) -> None:
    first = await reader.read(site.url("/gzip"))
    assert isinstance(first, Page)

    by_digest = await reader.read(site.url("/gzip"), first.validators, first.digest)
    by_validators = await reader.read(site.url("/feed"), Validators('W/"odd?"'))

    assert isinstance(by_digest, Unchanged)
    assert by_validators == Unchanged(Validators('W/"odd?"', "sometime in spring"))


async def test_a_page_offers_its_feeds(reader: FeedReader, site: Site) -> None:
    found = await reader.find(site.url("/page"))

    assert found == FeedsFound(
        (FeedLink(site.url("/feed"), "News"), FeedLink(site.url("/comments"), "Comments"))
    )


async def test_a_page_that_names_no_feed_is_tried_where_feeds_stand(
    reader: FeedReader, site: Site
) -> None:
    found = await reader.find(site.url("/plain-page"))

    assert found == FeedsFound((FeedLink(site.url("/feed"), "Town"),))


async def test_a_page_without_feeds_is_said_to_be_a_page(reader: FeedReader, press: Press) -> None:
    press.bodies[""] = "<html><body>Hello</body></html>"

    with pytest.raises(FeedError) as caught:
        await reader.find(press.url(""))

    assert caught.value.code == "web-page"
    assert [request.path for request in press.requests][:3] == ["/", "/feed", "/rss.xml"]


async def test_a_pages_header_offers_its_feed(reader: FeedReader, site: Site) -> None:
    assert await reader.find(site.url("/header-page")) == FeedsFound(
        (FeedLink(site.url("/feed"), "By header"),)
    )


@pytest.mark.parametrize("path", ["/203", "/206", "/long-header"])
async def test_a_feed_is_read_however_it_is_served(
    reader: FeedReader, site: Site, path: str
) -> None:
    read = await reader.read(site.url(path))

    assert isinstance(read, Page)
    assert read.feed.title == "Town"


async def test_a_big_feed_never_holds_the_loop_up(
    reader: FeedReader, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reader.read(site.url("/feed"))  # the process has started
    longest = 0.0
    run = Handle._run

    def watched(handle: Handle) -> None:
        nonlocal longest
        begun = time.thread_time()
        run(handle)
        longest = max(longest, time.thread_time() - begun)

    monkeypatch.setattr(Handle, "_run", watched)
    read = await reader.read(site.url("/big-feed"))

    assert isinstance(read, Page)
    assert len(read.feed.entries) == 2  # the same entry over and over
    # To parse it takes about half a second. Counted in CPU time, for the machine may be busy.
    assert longest < 0.1


async def test_a_document_that_takes_too_long_costs_only_itself() -> None:
    trap = b"<rss><channel><item><title>" + b"<![" * 200_000

    async with ParsePool(time_limit_s=0.05) as pool:
        with pytest.raises(FeedError) as caught:
            await pool.feed(page(trap))
    async with ParsePool() as pool:
        feed = await pool.feed(page(FEED))

    assert caught.value.code == "unreadable"
    assert feed.title == "Town"


async def test_a_killed_process_is_replaced() -> None:
    async with ParsePool(time_limit_s=120) as pool:
        await pool.feed(page(FEED))
        process = pool._polled.workers[0]._process
        assert process is not None
        process.kill()
        await process.wait()

        assert (await pool.feed(page(FEED))).title == "Town"


async def test_a_cancelled_parse_leaves_no_answer_behind() -> None:
    other = FEED.replace(b"Town", b"Other")
    slow = FEED.replace(b"</channel>", b"<item><title>x</title></item>" * MAX_ENTRIES)

    async with ParsePool() as pool:
        await pool.feed(page(FEED))
        task = asyncio.create_task(pool.feed(page(slow)))
        await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

        assert (await pool.feed(page(other))).title == "Other"


async def test_many_parses_take_turns() -> None:
    async with ParsePool(2) as pool:
        feeds = await asyncio.gather(
            *(pool.feed(page(FEED.replace(b"Town", b"T%d" % i))) for i in range(12))
        )

    assert [f.title for f in feeds] == [f"T{i}" for i in range(12)]


def _page(body: bytes, host: str) -> Fetched:
    return Fetched(f"https://{host}/feed", body, "text/xml", Validators(), "")


def test_a_document_that_costs_too_much_is_given_up_by_the_time_it_took(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def endless(*_: object) -> None:
        while True:
            with suppress(Exception):
                time.process_time()

    monkeypatch.setattr(parse_worker, "CPU_LIMIT_S", 0.05)
    monkeypatch.setattr(parse_worker, "parse_feed", endless)

    answer = parse_worker._answer("feed", b"", "", "https://slow.example/", "")

    assert answer == (
        "error",
        "unreadable",
        {"url": "https://slow.example/", "problem": "TookTooMuch"},
    )


async def test_who_waits_for_an_answer_does_not_wait_for_what_is_polled() -> None:
    async with ParsePool() as pool:
        await pool.feed(_page(FEED, "warm.example"), urgent=True)
        done: list[str] = []

        async def read(host: str, *, urgent: bool = False) -> None:
            await pool.feed(_page(FEED, host), urgent=urgent)
            done.append(host)

        polled = [asyncio.create_task(read(f"{n}.example")) for n in range(40)]
        await asyncio.sleep(0)
        await read("asked.example", urgent=True)
        await asyncio.gather(*polled)

    assert done.index("asked.example") < 20


async def test_a_host_that_took_long_waits_behind_the_others() -> None:
    pool = ParsePool()
    lane = pool._polled  # the order is what is asked for, and no address is needed for it
    lane._spent_s |= {"slow.example": 2.0, "brisk.example": 0.3}
    order: list[str] = []

    async def take(host: str) -> None:
        async with lane.worker(host):
            order.append(host)
            await asyncio.sleep(0)

    await asyncio.gather(*map(take, ["first", "slow.example", "brisk.example", "a", "b"]))

    assert order == ["first", "a", "b", "brisk.example", "slow.example"]
