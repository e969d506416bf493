"""Read what Discord answers, so that an answer which makes no sense is an answer all the same.

discord.py takes each body for what Discord would send: the page of a proxy under a 200, or JSON cut short, it
meets as TypeError or UnicodeDecodeError somewhere. And a limit for everything closes a gate in it that only
the request which met the limit opens again: cancelled meanwhile, that request leaves the bot mute. Here bodies
are read with suspicion, and the gate is ours. (docs/decisions/0017-one-door.md)
"""

import asyncio
import logging
import math
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import aiohttp
import discord
from discord.http import HTTPClient, Route
from discord.utils import _from_json

from bot.door.answers import LONGEST_AFTER_S
from bot.errors import SisterCityError

log = logging.getLogger(__name__)

MOST_TRIES = 5
"""Of a request that meets the limit for everything again and again, as with discord.py."""

MARGIN_S = 1.0
"""A wait that would end so shortly before the deadline is not begun."""

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)

_answered: ContextVar[asyncio.Future[Any] | None] = ContextVar("answered", default=None)

_THING = re.compile(
    r"/(?:channels/\d+(?:/messages(?:/\d+(?:/crosspost|/threads)?)?|/threads)?"
    r"|users/@me(?:/channels)?|guilds/\d+/scheduled-events(?:/\d+)?"
    r"|applications/(?:@me|\d+/commands(?:/\d+)?))$"
)
_NEEDED = {
    "/users/@me": {"id", "username", "discriminator", "avatar"},
    "/applications/@me": {"id", "name", "icon", "owner", "bot_public", "verify_key"},
    "/gateway/bot": {"url", "shards", "session_start_limit"},
}
"""What a start cannot do without."""

_ONE_THING = re.compile(r"/(?:channels/\d+(?:/messages/\d+)?|guilds/\d+/scheduled-events/\d+)$")
_LIST = re.compile(r"/(?:channels/\d+/messages|applications/\d+/commands)$")


class UnreadableAnswer(discord.HTTPException, SisterCityError):
    """A success by its status, and not what Discord says to it: done or not, nobody knows."""

    def __str__(self) -> str:
        return f"an answer that cannot be read: {super().__str__()}"


class LimitedEverywhere(discord.RateLimited):
    """The limit for everything: whatever is asked next would be refused as well."""


@contextmanager
def given_up_after(seconds: float) -> Iterator[None]:
    """Let requests in the block wait for no limit that outlasts it: they raise RateLimited at once."""
    token = _deadline.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _deadline.reset(token)


def _may_wait(seconds: float) -> bool:
    deadline = _deadline.get()
    return deadline is None or time.monotonic() + seconds < deadline - MARGIN_S


async def read(response: aiohttp.ClientResponse) -> Any:
    """Return the body as discord.py wants it: JSON, or text where it is none that Discord would send.

    Raises UnreadableAnswer for a success that is not what was asked for, RateLimited for a limit that is not
    to be waited out here.
    """
    text = (await response.read()).decode("utf-8", "replace")
    if 200 <= response.status < 300:
        return _success(response, text)
    data = _json(text) if response.content_type == "application/json" else None
    if not isinstance(data, dict):
        return text
    if response.status == 429:
        return _limit(response, data, text)
    try:
        discord.HTTPException(response, data)
    except (TypeError, AttributeError, ValueError):  # Discord's form, and not its contents
        return {"code": data.get("code", 0), "message": text}
    return data


def _success(response: aiohttp.ClientResponse, text: str) -> Any:
    data = _json(text) if text else ""
    if data is None or not _is_expected(response.method, response.url.path, data):
        raise UnreadableAnswer(response, text[:200])
    answered = _answered.get()
    if answered is not None and not answered.done():
        answered.set_result(data)
    return data


def _is_expected(method: str, path: str, data: Any) -> bool:
    """Whether Discord says such a thing to such a request, as far as it can be told."""
    if method == "GET":
        for ending, needed in _NEEDED.items():
            if path.endswith(ending):
                return isinstance(data, dict) and needed <= data.keys() and _is_gateway(path, data)
    if _LIST.search(path) and method in ("GET", "PUT"):
        return isinstance(data, list) and all(isinstance(one, dict) for one in data)
    if (method == "GET" and _ONE_THING.search(path)) or (
        method in ("PATCH", "POST") and _THING.search(path)
    ):
        return isinstance(data, dict) and str(data.get("id", "")).isdecimal()
    return True


def _is_gateway(path: str, data: dict[str, Any]) -> bool:
    """Whether there is a shard to be opened, if that was asked."""
    shards = data.get("shards")
    return not path.endswith("/gateway/bot") or (
        isinstance(shards, int) and shards >= 1 and isinstance(data["url"], str)
    )


def _limit(response: aiohttp.ClientResponse, data: dict[str, Any], text: str) -> Any:
    wait_s = data.get("retry_after")
    if isinstance(wait_s, bool) or not isinstance(wait_s, int | float) or not math.isfinite(wait_s):
        return text
    if data.get("global") is True:
        raise LimitedEverywhere(wait_s)
    if not _may_wait(wait_s):
        raise discord.RateLimited(wait_s)
    try:
        discord.HTTPException(response, data)
    except (TypeError, AttributeError, ValueError):
        return text
    return data


def _json(text: str) -> Any:
    try:
        return _from_json(text)
    except (ValueError, RecursionError):
        return None


def _rest_s(http: HTTPClient, route: Route) -> float:
    """Return how long nothing more may be asked of the kind, as Discord said with an answer before."""
    known = http._bucket_hashes.get(route.key, route.key)
    bucket = http.get_ratelimit(f"{known}:{route.major_parameters}")
    if bucket.remaining > 0 or bucket.expires is None:
        return 0.0
    return bucket.expires - asyncio.get_running_loop().time()


def _rested(asking: asyncio.Task[Any]) -> None:
    if not asking.cancelled() and (error := asking.exception()) is not None:
        log.info("limits of Discord's that cannot be read error=%r", error)


def guard(http: HTTPClient) -> None:
    """Let `http` read answers with `read`, and close to everything while Discord wants that."""
    discord.http.json_or_text = read
    ask = http.request
    closed_until = 0.0
    resting: set[asyncio.Task[Any]] = set()

    async def answer(route: Route, **kwargs: Any) -> Any:
        """Return the answer once it is there: discord.py would first wait until more may be asked."""
        rest_s = _rest_s(http, route)
        if rest_s > 0 and not _may_wait(rest_s):
            raise discord.RateLimited(rest_s)
        answered = asyncio.get_running_loop().create_future()
        token = _answered.set(answered)
        asking = asyncio.create_task(ask(route, **kwargs), name=f"{route.method} {route.path}")
        _answered.reset(token)
        resting.add(asking)
        asking.add_done_callback(resting.discard)
        try:
            await asyncio.wait({asking, answered}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            if (
                not answered.done()
            ):  # else it lets the next of its kind go on, and is not to be hindered
                asking.cancel()
                await asyncio.wait({asking})
            raise
        if not answered.done():
            return await asking
        asking.add_done_callback(_rested)
        return answered.result()

    async def request(route: Route, **kwargs: Any) -> Any:
        nonlocal closed_until
        for attempt in range(1, MOST_TRIES + 1):
            while (rest_s := closed_until - time.monotonic()) > 0:
                if not _may_wait(rest_s):
                    raise LimitedEverywhere(rest_s)
                await asyncio.sleep(rest_s)
            try:
                return await answer(route, **kwargs)
            except LimitedEverywhere as limited:
                closed_s = min(limited.retry_after, LONGEST_AFTER_S)
                closed_until = max(closed_until, time.monotonic() + closed_s)
                can_be_repeated = "form" not in kwargs or kwargs.get("files")
                if attempt == MOST_TRIES or not can_be_repeated:
                    raise
                for file in kwargs.get("files") or ():
                    file.reset(seek=True)
        raise AssertionError("the last attempt returns or raises")

    http.request = request  # type: ignore[method-assign]
