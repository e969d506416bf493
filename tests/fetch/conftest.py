"""A web on the loopback: sites that behave and sites that do not."""

import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache

import pytest
from aiohttp import web

from bot.fetch.client import Fetcher
from bot.fetch.guard import Guard

FEED = b"""<rss version="2.0"><channel><title>Town</title>
<item><title>Choir visits</title><link>https://news.example/choir</link></item></channel></rss>"""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Site:
    """A server on the loopback that remembers every request."""

    port: int = 0
    requests: list[web.BaseRequest] = field(default_factory=list)

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


async def _answer(request: web.BaseRequest) -> web.StreamResponse:
    match request.path:
        case "/feed":
            tag = 'W/"odd?"'
            same = request.headers.get("If-None-Match") == tag
            headers = {"ETag": tag, "Last-Modified": "sometime in spring"}
            if same:
                return web.Response(status=304, headers=headers)
            return web.Response(body=FEED, content_type="application/rss+xml", headers=headers)
        case "/moved":
            return web.Response(status=301, headers={"Location": "/feed"})
        case "/moved-308":
            return web.Response(status=308, headers={"Location": "/moved"})
        case "/found":
            return web.Response(status=302, headers={"Location": "/moved"})
        case "/moved-then-found":
            return web.Response(status=301, headers={"Location": "/found"})
        case "/loop":
            return web.Response(status=302, headers={"Location": "/loop"})
        case "/nowhere":
            return web.Response(status=302)
        case "/to-file":
            return web.Response(status=302, headers={"Location": "file:///etc/passwd"})
        case "/429":
            return web.Response(status=429, headers={"Retry-After": "120"})
        case "/503":
            return web.Response(status=503, headers={"Retry-After": "60"})
        case "/203" | "/206":
            return web.Response(status=int(request.path[1:]), body=FEED)
        case "/long-header":
            return web.Response(body=FEED, headers={"Content-Security-Policy": "x" * 60_000})
        case "/header-page":
            link = '</feed>; rel="alternate"; type="application/rss+xml"; title="By header"'
            return web.Response(
                text="<html></html>", content_type="text/html", headers={"Link": link}
            )
        case path if path[1:].isdecimal():
            return web.Response(status=int(path[1:]))
        case "/page":
            links = """<html><head><title>Town</title>
                <link rel="alternate" type="application/rss+xml" href="/comments" title="Comments">
                <link rel="alternate" type="application/rss+xml" href="/feed" title="News">
                </head></html>"""
            return web.Response(text=links, content_type="text/html")
        case "/plain-page":
            return web.Response(text="<html><body>Hello</body></html>", content_type="text/html")
        case "/big-feed":
            item = (
                b"<item><title>A choir</title><description>"
                + b"sang " * 60
                + b"</description></item>"
            )
            return web.Response(body=FEED.replace(b"</channel>", item * 8000 + b"</channel>"))
        case "/slow":
            await asyncio.sleep(30)
            return web.Response()
        case "/endless":
            return await _stream(request, b"x", pause_s=0.01)
        case "/50mb":
            return await _stream(request, b"x" * 65_536, times=800)
        case "/gzip":
            return _packed(gzip.compress(FEED), "gzip")
        case "/gzip-twice":
            return _packed(gzip.compress(FEED[:50]) + gzip.compress(FEED[50:]), "gzip")
        case "/deflate":
            return _packed(zlib.compress(FEED), "deflate")
        case "/raw-deflate":
            return _packed(zlib.compress(FEED)[2:-4], "deflate")
        case "/gzip-bomb":
            return _packed(_bomb(), "gzip")
        case "/bad-gzip":
            return _packed(b"\x1f\x8bnot gzip at all", "gzip")
        case "/brotli":
            return _packed(FEED, "br")
        case "/broken-off":
            response = web.StreamResponse(headers={"Content-Length": "1000"})
            await response.prepare(request)
            await response.write(b"<rss>")
            assert request.transport is not None
            request.transport.close()
            return response
    return web.Response(status=404)


@cache
def _bomb() -> bytes:
    """Return 20 MB of nothing in 90 kB."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    return packer.compress(bytes(20_000_000)) + packer.flush()


def _packed(body: bytes, coding: str) -> web.Response:
    return web.Response(body=body, headers={"Content-Encoding": coding})


async def _stream(
    request: web.BaseRequest, piece: bytes, *, times: int = 10**9, pause_s: float = 0
) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(times):
        await response.write(piece)
        await asyncio.sleep(pause_s)
    return response


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """The site of states; it listens on every loopback address of IPv4."""
    there = Site()

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        there.requests.append(request)
        return await _answer(request)

    runner = web.ServerRunner(web.Server(handle), shutdown_timeout=0.1)
    await runner.setup()
    listener = web.TCPSite(runner, "0.0.0.0", 0)
    await listener.start()
    there.port = runner.addresses[0][1]
    yield there
    await runner.cleanup()


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    """A fetcher that may reach the loopback and loses no time."""
    async with Fetcher(
        Guard(allow_private=True), contact="ops@example.org", host_gap_s=0, timeout_s=30
    ) as opened:
        yield opened
