"""Answers that make no sense, and limits: nothing escapes as an error of discord.py's, and nothing stays closed."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import discord
import pytest
from aiohttp import web
from discord.http import HTTPClient, Route

from bot.door import reading
from bot.door.answers import About, Outcome
from bot.door.door import Denied, Door
from bot.door.reading import guard

LATER, UNKNOWN, REFUSED = Outcome.LATER, Outcome.UNKNOWN, Outcome.REFUSED

HTML = {"content-type": "text/html"}
JSON = {"content-type": "application/json"}
VIA = {**JSON, "Via": "1.1 google"}
PAGE = "<h1>Please log in</h1>"
ME = {"id": "1", "username": "bot", "discriminator": "0", "avatar": None}


@dataclass
class Answering:
    """A server that answers the login, and `next_ones` in turn, then `{"id": "5"}`; `asked` holds paths."""

    next_ones: list[tuple[int, bytes, dict[str, str]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def says(
        self, status: int, body: Any, headers: dict[str, str] = JSON, *, times: int = 1
    ) -> None:
        if isinstance(body, dict | list):
            body = json.dumps(body)
        raw = body.encode() if isinstance(body, str) else body
        self.next_ones += [(status, raw, headers)] * times

    async def serve(self, request: web.BaseRequest) -> web.Response:
        if request.path.endswith("/users/@me"):
            return web.json_response(ME)
        self.asked.append(request.path)
        if not self.next_ones:
            return web.json_response({"id": "5"})
        status, body, headers = self.next_ones.pop(0)
        return web.Response(status=status, body=body, headers=headers)


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Answering]:
    answering = Answering()
    runner = web.ServerRunner(web.Server(answering.serve), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    monkeypatch.setattr(Route, "BASE", f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield answering
    await runner.cleanup()


@pytest.fixture
async def http(server: Answering) -> AsyncIterator[HTTPClient]:
    http = HTTPClient(asyncio.get_running_loop())
    guard(http)
    await http.static_login("not.a.token")
    yield http
    await http.close()


def post(http: HTTPClient, channel: int = 7) -> Callable[[], Awaitable[Any]]:
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
    return lambda: http.request(route, json={"content": "Hello"})


NO_SENSE = [
    ("a page under 200", 200, PAGE, HTML, UNKNOWN, About.WAY),
    ("nothing under 200", 200, "", HTML, UNKNOWN, About.WAY),
    ("no content", 204, "", HTML, UNKNOWN, About.WAY),
    ("a list", 200, [], JSON, UNKNOWN, About.WAY),
    ("an empty object", 200, {}, JSON, UNKNOWN, About.WAY),
    ("no number", 200, {"id": None}, JSON, UNKNOWN, About.WAY),
    ("null", 200, "null", JSON, UNKNOWN, About.WAY),
    ("cut short", 200, '{"id": "1', JSON, UNKNOWN, About.WAY),
    ("a page as JSON", 201, PAGE, JSON, UNKNOWN, About.WAY),
    ("in latin-1", 200, "für".encode("latin-1"), HTML, UNKNOWN, About.WAY),
    ("403 cut short", 403, '{"message": "Missing', JSON, LATER, About.WAY),
    ("403 a list", 403, [1], JSON, LATER, About.WAY),
    ("403 a number", 403, "5", JSON, LATER, About.WAY),
    ("403 without words", 403, {"message": None, "code": 0}, JSON, LATER, About.WAY),
    ("403 a number for words", 403, {"message": 5}, JSON, LATER, About.WAY),
    ("a word of Discord's with no words", 403, {"message": None, "code": 50013}, JSON, REFUSED, About.PERMISSION),
    ("errors in words", 400, {"message": "x", "errors": "bad"}, JSON, LATER, About.WAY),
    ("errors in a list", 400, {"message": "x", "errors": ["bad"]}, JSON, LATER, About.WAY),
    ("errors of no form", 400, {"message": "x", "code": 50035, "errors": {"a": {"_errors": 3}}}, JSON, REFUSED, About.MESSAGE),
    ("403 in latin-1", 403, "verweigert für Sie".encode("latin-1"), {"content-type": "text/html; charset=iso-8859-1"}, LATER, About.WAY),
    ("503 empty JSON", 503, "", JSON, UNKNOWN, About.WAY),
    ("a word of Discord's with a charset", 403, {"message": "x", "code": 50013}, {"content-type": "application/json; charset=utf-8"}, REFUSED, About.PERMISSION),
    ("a limit without a time", 429, {"message": "slow"}, VIA, LATER, About.LIMIT),
    ("a limit with a time in words", 429, {"message": "slow", "retry_after": "1"}, VIA, LATER, About.LIMIT),
    ("a limit for null", 429, {"message": "slow", "retry_after": None}, VIA, LATER, About.LIMIT),
    ("a limit for ever", 429, '{"message": "slow", "retry_after": 1e999}', VIA, LATER, About.LIMIT),
    ("a limit in a list", 429, [], VIA, LATER, About.LIMIT),
    ("a limit without words", 429, {"message": None, "retry_after": 1}, JSON, LATER, About.LIMIT),
]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "body", "headers", "outcome", "about"),
    [pytest.param(*row, id=name) for name, *row in NO_SENSE],
)
async def test_an_answer_without_sense_is_an_outcome(
    server: Answering, http: HTTPClient, status: int, body: Any, headers: dict[str, str],
    outcome: Outcome, about: About, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    server.says(status, body, headers)

    with pytest.raises(Denied) as denied:
        await Door().ask(post(http))

    assert (denied.value.verdict.outcome, denied.value.verdict.about) == (outcome, about)
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/channels/1/messages", {"id": "1"}),
        ("GET", "/channels/1", [{"id": "1"}]),
        ("GET", "/applications/1/commands", PAGE),
        ("PUT", "/applications/1/commands", PAGE),
        ("PUT", "/applications/1/commands", {}),
        ("PUT", "/applications/1/commands", [1]),
        ("PUT", "/applications/1/commands", ""),
        ("PATCH", "/guilds/1/scheduled-events/2", ""),
        ("POST", "/guilds/1/scheduled-events", []),
        ("GET", "/oauth2/applications/@me", {}),
        ("DELETE", "/channels/1/messages/2", PAGE),
    ],
)
async def test_a_success_is_what_was_asked_for(
    server: Answering, http: HTTPClient, method: str, path: str, body: Any
) -> None:
    server.says(200, body)

    with pytest.raises(discord.HTTPException):
        await http.request(Route(method, path))


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [
        ("DELETE", "/channels/1/messages/2", 204, ""),
        ("DELETE", "/channels/1", 200, {"id": "1"}),
        ("PUT", "/channels/1/messages/2/reactions/x/@me", 204, ""),
        ("POST", "/channels/1/typing", 204, ""),
        ("GET", "/channels/1/messages", 200, []),
        ("PUT", "/applications/1/commands", 200, [{"id": "3"}]),
        ("GET", "/guilds/1/threads/active", 200, {"threads": []}),
    ],
)
async def test_what_discord_says_to_a_success_is_taken(
    server: Answering, http: HTTPClient, method: str, path: str, status: int, body: Any
) -> None:
    server.says(status, body)

    assert await http.request(Route(method, path)) == body


def limit(seconds: float, *, everywhere: bool) -> dict[str, Any]:
    return {"message": "limited", "retry_after": seconds, "global": everywhere}


@pytest.mark.parametrize("everywhere", [True, False], ids=["everywhere", "here"])
async def test_a_limit_longer_than_our_patience_is_told_at_once_with_its_wait(
    server: Answering, http: HTTPClient, everywhere: bool
) -> None:
    server.says(429, limit(30, everywhere=everywhere), VIA)

    with pytest.raises(Denied) as denied:
        await asyncio.wait_for(Door().ask(post(http)), 5)

    verdict = denied.value.verdict
    assert (verdict.outcome, verdict.about) == (LATER, About.LIMIT)
    assert verdict.after is not None
    assert 29 < verdict.after.total_seconds() <= 30


async def test_while_everything_is_limited_nothing_is_asked_and_then_all_again(
    server: Answering, http: HTTPClient
) -> None:
    door = Door()
    server.says(429, limit(2.2, everywhere=True), VIA)
    with pytest.raises(Denied):
        await door.ask(post(http), timeout_s=1)

    with pytest.raises(Denied) as denied:
        await door.ask(post(http, 8), timeout_s=1)
    began = time.monotonic()
    answered = await http.request(Route("GET", "/channels/{channel_id}", channel_id=9))

    assert denied.value.verdict.about is About.LIMIT
    assert answered == {"id": "5"}
    assert time.monotonic() - began > 1.5
    assert server.asked == ["/channels/7/messages", "/channels/9"]


async def test_who_is_cancelled_in_a_limit_for_everything_leaves_no_gate_closed(
    server: Answering, http: HTTPClient
) -> None:
    server.says(429, limit(0.4, everywhere=True), VIA)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(Door().ask(post(http)), 0.2)

    assert await asyncio.wait_for(Door().ask(post(http, 8)), 3) == {"id": "5"}


async def test_a_limit_of_years_for_everything_closes_no_longer_than_anybody_is_obeyed(
    server: Answering, http: HTTPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LONGEST_AFTER_S", 0.3)
    server.says(429, limit(1e9, everywhere=True), VIA)

    began = time.monotonic()

    assert await asyncio.wait_for(
        http.request(Route("GET", "/channels/{channel_id}", channel_id=9)), 5
    )
    assert time.monotonic() - began > 0.2
    assert server.asked == ["/channels/9", "/channels/9"]


async def test_a_short_limit_is_waited_out_files_and_all(
    server: Answering, http: HTTPClient
) -> None:
    import io

    server.says(429, limit(0.1, everywhere=True), VIA)
    file = discord.File(io.BytesIO(b"picture"), "map.png")
    params = discord.http.handle_message_parameters(content="Hello", file=file)

    with params:
        assert await Door().ask(lambda: http.send_message(7, params=params)) == {"id": "5"}

    assert server.asked == ["/channels/7/messages"] * 2


EXHAUSTED = {
    **JSON,
    "X-RateLimit-Bucket": "abc",
    "X-RateLimit-Limit": "1",
    "X-RateLimit-Remaining": "0",
}


async def test_what_is_done_is_known_at_once_and_what_may_not_be_asked_yet_too(
    server: Answering, http: HTTPClient
) -> None:
    server.says(200, {"id": "4"}, {**EXHAUSTED, "X-RateLimit-Reset-After": "300"})

    first = await asyncio.wait_for(Door().ask(post(http)), 5)
    with pytest.raises(Denied) as denied:
        await asyncio.wait_for(Door().ask(post(http)), 5)

    assert first == {"id": "4"}
    assert (denied.value.verdict.outcome, denied.value.verdict.about) == (LATER, About.LIMIT)
    assert denied.value.verdict.after is not None
    assert 290 < denied.value.verdict.after.total_seconds() <= 300
    assert len(server.asked) == 1
    assert await Door().ask(post(http, 8)) == {"id": "5"}


async def test_a_short_rest_is_waited_out(server: Answering, http: HTTPClient) -> None:
    server.says(200, {"id": "4"}, {**EXHAUSTED, "X-RateLimit-Reset-After": "0.3"})
    began = time.monotonic()

    answers = [await Door().ask(post(http)) for _ in range(2)]

    assert answers == [{"id": "4"}, {"id": "5"}]
    assert 0.25 < time.monotonic() - began < 3


async def test_limits_that_cannot_be_read_undo_nothing(server: Answering, http: HTTPClient) -> None:
    server.says(200, {"id": "4"}, {**JSON, "X-RateLimit-Remaining": "plenty"})

    assert await Door().ask(post(http)) == {"id": "4"}
    assert await Door().ask(post(http)) == {"id": "5"}


async def test_who_is_cancelled_once_it_is_answered_hinders_nobody(
    server: Answering, http: HTTPClient
) -> None:
    for _ in range(20):
        asking = asyncio.create_task(Door().ask(post(http)))
        before = len(server.asked)
        while len(server.asked) == before:  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0)
        for _ in range(5):
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.wait({asking})

    assert await asyncio.wait_for(Door().ask(post(http)), 5) == {"id": "5"}


async def test_a_fault_of_ours_is_told_whole_and_says_nothing_about_the_way(
    caplog: pytest.LogCaptureFixture,
) -> None:
    door = Door()

    async def stumbles() -> None:
        raise TypeError("ours")

    for _ in range(20):
        with pytest.raises(Denied):
            await door.ask(stumbles)

    assert caplog.records[0].exc_info
    assert not door.why
