"""GDELT is asked slowly, once, and believed only when it answers."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.errors import FeedError
from bot.fetch import gdelt
from bot.fetch.client import Fetcher
from bot.fetch.gdelt import Gdelt
from bot.fetch.sources import search_for
from bot.news.search import Subject

ARTICLES = '{"articles": [{"url": "https://a.example/1", "title": "Choir\tvisits"}]}'


class Service:
    """GDELT on the loopback: answers with `bodies`, then `body`, and remembers what it was asked, and when."""

    def __init__(self) -> None:
        self.body = ARTICLES
        self.bodies: list[str] = []
        self.asked: list[web.BaseRequest] = []
        self.times: list[float] = []
        self.url = ""

    async def answer(self, request: web.BaseRequest) -> web.Response:
        self.asked.append(request)
        self.times.append(time.monotonic())
        return web.Response(text=self.bodies.pop(0) if self.bodies else self.body)


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    there = Service()
    runner = web.ServerRunner(web.Server(there.answer), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}/doc"
    yield there
    await runner.cleanup()


async def test_articles_are_found(fetcher: Fetcher, service: Service) -> None:
    entries = await Gdelt(fetcher, service.url).search('"Seattle" "Bergen"')

    assert [e.title for e in entries] == ["Choir visits"]
    query = service.asked[0].query
    assert query["query"] == '"Seattle" "Bergen"'
    assert (query["mode"], query["format"]) == ("artlist", "json")


async def test_an_answer_is_kept_and_asked_for_once(fetcher: Fetcher, service: Service) -> None:
    news = Gdelt(fetcher, service.url)

    await asyncio.gather(*(news.search("same") for _ in range(5)))

    assert len(service.asked) == 1
    assert news.cached("same") is not None
    assert news.cached("other") is None


@pytest.mark.parametrize(
    ("minutes", "asked"), [pytest.param(30, 1, id="fresh"), pytest.param(30.1, 2, id="old")]
)
async def test_an_answer_grows_old(
    fetcher: Fetcher, service: Service, minutes: float, asked: int
) -> None:
    then = datetime(2026, 5, 1, tzinfo=UTC)
    times = [then]
    news = Gdelt(fetcher, service.url, gap_s=0, clock=lambda: times[-1])
    await news.search("same")
    times.append(then + timedelta(minutes=minutes))

    await news.search("same")

    assert len(service.asked) == asked
    assert news.last_answer_at("same") == times[asked - 1]
    assert news.last_answer_at("other") is None


async def test_requests_keep_their_distance(fetcher: Fetcher, service: Service) -> None:
    news = Gdelt(fetcher, service.url, gap_s=0.2)

    await asyncio.gather(news.search("a"), news.search("b"), news.search("c"))

    gaps = [b - a for a, b in zip(service.times, service.times[1:], strict=False)]
    assert all(gap >= 0.19 for gap in gaps)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("Please limit requests to one every 5 seconds or contact us.", "throttled"),
        ("<html>Error</html>", "broken"),
        ("[]", "broken"),
        ("Your query was too short or too long.", "broken"),
    ],
    ids=["throttle", "html", "list", "query"],
)
async def test_text_with_status_200_is_a_failure(
    fetcher: Fetcher, service: Service, body: str, reason: str
) -> None:
    service.body = body
    news = Gdelt(fetcher, service.url, gap_s=0)

    with pytest.raises(FeedError) as caught:
        await news.search("x")

    assert caught.value.code == reason
    assert news.cached("x") is None


@pytest.mark.parametrize("body", ["{}", "", '{"articles": []}'])
async def test_no_articles_is_an_answer(fetcher: Fetcher, service: Service, body: str) -> None:
    service.body = body

    assert await Gdelt(fetcher, service.url, gap_s=0).search("x") == ()


async def test_too_many_waiting_are_told_so(
    fetcher: Fetcher, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gdelt, "MAX_WAITING", 0)

    with pytest.raises(FeedError) as caught:
        await Gdelt(fetcher, service.url).search("x")

    assert caught.value.code == "busy"


def titled(*titles: str) -> str:
    return json.dumps({"articles": [{"url": f"https://a.example/{t}", "title": t} for t in titles]})


CAMBRIDGE = Subject(("Cambridge",), area="England", home="GB")


@pytest.mark.parametrize(
    ("answers", "found", "failure"),
    [
        pytest.param([titled("a"), titled("b", "a")], ["a", "b"], None, id="both are merged"),
        pytest.param([titled("a"), "{}"], ["a"], None, id="nothing at home"),
        pytest.param(
            [titled("a"), "Invalid or unsupported country."], ["a"], None, id="unknown country"
        ),
        pytest.param(
            [titled("a"), "Please limit requests to one every 5 seconds"],
            ["a"],
            "throttled",
            id="told so beside what there is",
        ),
        pytest.param(["<html>Error</html>"], [], "broken", id="nothing answered"),
    ],
)
async def test_what_the_press_at_home_says_is_added_and_takes_nothing_away(
    fetcher: Fetcher, service: Service, answers: list[str], found: list[str], failure: str | None
) -> None:
    service.bodies = list(answers)

    read = await search_for(Gdelt(fetcher, service.url, gap_s=0), CAMBRIDGE)

    assert sorted(entry.title for entry in read.entries) == found
    assert (read.error and read.error.code) == failure
    assert (read.searched, read.matched) == (True, True)
    assert ["sourcecountry" in one.query["query"] for one in service.asked] == [False, True][
        : len(answers)
    ]
