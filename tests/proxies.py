"""Be the REST proxies that stand between large bots and Discord, with what they do of their own.

What they do is taken from their sources and READMEs as of November 2026: nirn-proxy
(github.com/germanoeich/nirn-proxy, lib/queue.go, lib/discord.go, lib/queue_manager.go) and twilight's
(github.com/twilight-rs/http-proxy, src/main.rs, src/error.rs). Left out is how long they hold a
request back for a limit: what comes back is the same, only later.
"""

import asyncio
import re
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web
from multidict import CIMultiDict

HOP_BY_HOP = frozenset(
    {"connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade"}
)


@dataclass
class Proxy:
    """Hands on to the Discord at `upstream`, such as "http://127.0.0.1:8420"; `requests` is what it was asked.

    `page` is what something before the proxy answers instead, status and HTML.
    """

    upstream: str
    requests: list[str] = field(default_factory=list)
    url: str = ""
    page: tuple[int, str] | None = None

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        if self.page is not None:
            status, html = self.page
            return web.Response(status=status, text=html, content_type="text/html")
        self.requests.append(f"{request.method} {request.path}")
        return await self.answer(request, await request.read())

    async def answer(self, request: web.BaseRequest, body: bytes) -> web.StreamResponse:
        """Answer for itself, or with what Discord says."""
        raise NotImplementedError

    @property
    def api_base(self) -> str:
        """What belongs into DISCORD_API_BASE."""
        return f"{self.url}/api/v10"

    async def handed_on(
        self, request: web.BaseRequest, body: bytes, **headers: str
    ) -> tuple[int, CIMultiDict[str], bytes]:
        """Ask Discord the same, and return status, headers and body of its answer."""
        kept = {k: v for k, v in request.headers.items() if k.lower() not in HOP_BY_HOP} | headers
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.request(
                request.method, f"{self.upstream}{request.path_qs}", data=body, headers=kept
            ) as answered,
        ):
            told = CIMultiDict(
                (k, v) for k, v in answered.headers.items() if k.lower() not in HOP_BY_HOP
            )
            return answered.status, told, await answered.read()


NIRN_KEEPS_S = {
    "/api/v10/users/@me": 600,
    "/api/v10/gateway": 3600,
    "/api/v10/gateway/bot": 1800,
}


@dataclass
class NirnProxy(Proxy):
    """nirn-proxy: one request at a time of a route, in order; some answers out of a cache.

    It gives up after `timeout_s` with 408, says 500 with Go's words where Discord is not reached, 429 in
    Discord's words (but without its Via) for the next `lost_nodes` messages that are sent, for a lost node
    is that of some routes, and after one 401 it answers 401 to everything.
    """

    timeout_s: float = 5.0
    lost_nodes: int = 0
    is_locked: bool = False
    kept: dict[str, tuple[float, CIMultiDict[str], bytes]] = field(default_factory=dict)
    _routes: dict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))

    async def answer(self, request: web.BaseRequest, body: bytes) -> web.StreamResponse:
        if self.lost_nodes and request.method == "POST" and request.path.endswith("/messages"):
            self.lost_nodes -= 1
            return _generated_429()
        async with self._routes[_route(request.method, request.path)]:
            if self.is_locked:
                text = '{\n\t"message": "401: Unauthorized",\n\t"code": 0\n}'
                return web.Response(status=401, text=text)
            return await self._answered(request, body)

    async def _answered(self, request: web.BaseRequest, body: bytes) -> web.StreamResponse:
        at, told, content = self.kept.get(request.path, (0.0, CIMultiDict(), b""))
        if request.method == "GET" and time.time() - at < NIRN_KEEPS_S.get(request.path, 0):
            return _lower_case(200, {**told, "x-cached": "true"}, content)
        try:
            async with asyncio.timeout(self.timeout_s):
                status, told, content = await self.handed_on(request, body)
        except TimeoutError:
            return web.Response(status=408, text=self._go(request, "context deadline exceeded"))
        except (aiohttp.ClientError, OSError):
            return web.Response(status=500, text=self._go(request, "EOF"))
        if status == 200 and request.method == "GET" and request.path in NIRN_KEEPS_S:
            self.kept[request.path] = time.time(), told, content
        # The token of an interaction is longer than this; what has none is the bot's own.
        if status == 401 and not any(len(part) > 128 for part in request.path.split("/")):
            self.is_locked = True
        return _lower_case(status, told, content)

    @staticmethod
    def _go(request: web.BaseRequest, why: str) -> str:
        """Return an error as Go's client words it, address and all."""
        method = request.method.capitalize()
        return f'{method} "https://discord.com{request.path}?{request.query_string}": {why}'


def _route(method: str, path: str) -> str:
    """Return what a limit counts for: the path, with the ids of all but channel, server and webhook left out."""
    return f"{method} " + re.sub(r"(?<!channels)(?<!guilds)(?<!webhooks)/\d{15,}", "/!", path)


def _lower_case(status: int, headers: Mapping[str, str], content: bytes) -> web.Response:
    """Answer with headers in small letters, each once, as it copies them."""
    told = {k.lower(): v for k, v in headers.items()}
    return web.Response(status=status, body=content, headers=told)


def _generated_429() -> web.Response:
    body = (
        '{\n\t"global": false,\n\t"message": "You are being rate limited.",\n\t"retry_after": 1\n}'
    )
    headers = {
        "generated-by-proxy": "true",
        "x-ratelimit-scope": "user",
        "x-ratelimit-limit": "1",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": str(int(time.time()) + 1),
        "x-ratelimit-after": "1",
        "retry-after": "1",
        "content-type": "application/json",
    }
    return web.Response(status=429, body=body.encode(), headers=headers)


TWILIGHT_KNOWS = re.compile(
    r"""
      /users/(?:@me|\d+)(?:/channels|/guilds(?:/\d+(?:/member)?)?)?
    | /gateway(?:/bot)?
    | /oauth2/applications/@me
    | /applications/\d+(?:/guilds/\d+)?/commands(?:/\d+)?
    | /interactions/\d+/[^/]+/callback
    | /webhooks/\d+(?:/[^/]+(?:/messages/[^/]+)?)?
    | /channels/\d+(?:
          /messages(?:/\d+(?:/crosspost|/threads|/reactions(?:/.+)?)?|/bulk-delete)?
        | /threads(?:/archived/(?:public|private))?
        | /thread-members(?:/(?:@me|\d+))?
        | /(?:pins|typing|invites|webhooks|followers)(?:/\d+)?
        | /permissions/\d+
      )?
    | /guilds/\d+(?:
          /scheduled-events(?:/\d+(?:/users)?)?
        | /members(?:/(?:@me|\d+|search)(?:/.+)?)?
        | /threads/active
        | /(?:channels|roles|preview|emojis|stickers|bans|invites|webhooks)(?:/\d+)?
      )?
    """,
    re.VERBOSE,
)
"""The routes of its list that a bot like ours could want; what is not on it gets 501."""


@dataclass
class TwilightProxy(Proxy):
    """twilight's http-proxy: takes routes it knows, in any version; signs with its own token what has none.

    It waits for Discord as long as it takes. 501 for a route or method that it does not know, 502 where
    Discord is not reached, 500 for the next `lost_tickets` requests.
    """

    lost_tickets: int = 0
    unknown: list[str] = field(default_factory=list)

    async def answer(self, request: web.BaseRequest, body: bytes) -> web.StreamResponse:
        if request.method not in ("DELETE", "GET", "PATCH", "POST", "PUT"):
            return _of_twilight(501, "Unsupported HTTP method in request")
        if not TWILIGHT_KNOWS.fullmatch(re.sub(r"^/api(?:/v\d+)?(?=/)", "", request.path)):
            self.unknown.append(f"{request.method} {request.path}")
            return _of_twilight(501, "Failed to parse API path from client request")
        if self.lost_tickets:
            self.lost_tickets -= 1
            return _of_twilight(500, "Acquiring ticket from the ratelimiter failed")
        token = request.headers.get("Authorization", "Bot its.own.token")
        try:
            status, told, content = await self.handed_on(request, body, Authorization=token)
        except (aiohttp.ClientError, OSError):
            return _of_twilight(502, "Error requesting the Discord API")
        return web.Response(status=status, headers=told, body=content)


def _of_twilight(status: int, why: str) -> web.Response:
    return web.Response(status=status, body=f"http-proxy: {why}".encode())


@asynccontextmanager
async def running(proxy: Proxy) -> AsyncIterator[Proxy]:
    """Let a proxy answer on the loopback during the block."""
    runner = web.ServerRunner(web.Server(proxy.serve), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    proxy.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield proxy
    finally:
        await runner.cleanup()
