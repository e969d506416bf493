"""Be ten thousand feeds and a Discord that takes every message, in a process of its own.

    python -m benchmarks.news_farm PORT_FILE

The feed `feedN.example` is told by the Host header. One in two knows ETags, one in four sends the
same bytes without any validator, and the rest adds a comment that changes each time, as advertising
and counters do. `POST /publish` puts a new item on top of one feed in seven; `GET /posts` tells when each
message came.
"""

import argparse
import asyncio
import json
import time
from hashlib import sha256
from pathlib import Path

from aiohttp import web

ITEMS = 20
BIG_ITEMS = 1500
"""One feed in 500 is a megabyte, as those of podcasts and archives are."""

WORDS = "The choir of the sister city sang in the town hall and the mayors signed the book again "
TAKES_PART = 7


def guid(feed: int, item: int) -> str:
    return f"https://feed{feed}.example/{item}"


def body(feed: int, newest: int) -> bytes:
    """Return a feed of 20 items (20 kB), or of 1,500, of which `newest` is the newest."""
    count = items_of(feed)
    items = "".join(
        f"<item><title>Item {n} of feed {feed}</title><link>{guid(feed, n)}</link>"
        f'<guid isPermaLink="false">{guid(feed, n)}</guid>'
        f"<description><![CDATA[<p>{WORDS * 6}</p><p><b>{WORDS}</b></p>]]></description>"
        f'<enclosure url="https://feed{feed}.example/{n}.jpg" type="image/jpeg" length="1"/></item>'
        for n in range(newest, newest - count, -1)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>Feed {feed}</title><link>https://feed{feed}.example/</link>{items}</channel></rss>"
    ).encode()


def items_of(feed: int) -> int:
    return BIG_ITEMS if feed % 500 == 7 else ITEMS


def etag(feed: int, newest: int) -> str:
    return f'"{feed}-{newest}"' if feed % 2 == 0 else ""


def digest(feed: int, newest: int) -> str:
    return sha256(body(feed, newest)).hexdigest()


class Farm:
    def __init__(self) -> None:
        self.published: dict[int, float] = {}
        self.posts: list[tuple[float, int, str]] = []
        self.requests = 0
        self._last_id = int(time.time() * 1000 - 1_420_070_400_000) << 22

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        host = request.host.split(":")[0]
        if host.startswith("feed"):
            return self._feed(request, int(host.removeprefix("feed").split(".")[0]))
        match request.path:
            case "/publish":
                count = int(request.query["feeds"])
                now = time.time()
                self.published = {n: now for n in range(count) if n % TAKES_PART == 3}
                return _json(len(self.published))
            case "/posts":
                return _json({"posts": self.posts, "requests": self.requests})
            case path if path.endswith("/messages") and request.method == "GET":
                return _json([])  # the sender looks back for posts that its store knows nothing of
            case path if path.endswith("/messages"):
                return await self._message(request, int(path.split("/")[-2]))
            case path if path.endswith("/users/@me"):
                return _json(_USER)
        return _json(_APPLICATION)

    def _feed(self, request: web.BaseRequest, feed: int) -> web.Response:
        self.requests += 1
        newest = items_of(feed) + (feed in self.published)
        tag = etag(feed, newest)
        headers = {"ETag": tag} if tag else {}
        if tag and request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers=headers)
        page = body(feed, newest)
        if feed % 4 == 1:
            page += f"<!-- {time.time()} -->".encode()
        return web.Response(body=page, content_type="application/rss+xml", headers=headers)

    async def _message(self, request: web.BaseRequest, channel: int) -> web.Response:
        sent = json.loads(await request.read())
        self._last_id += 1
        title = next((e["title"] for e in sent["embeds"] if e.get("title")), "")
        self.posts.append((time.time(), channel, title))
        return _json(
            {
                "id": str(self._last_id), "channel_id": str(channel), "author": _USER, "content": "",
                "timestamp": "2026-11-23T21:00:00+00:00", "edited_timestamp": None, "tts": False,
                "mention_everyone": False, "mentions": [], "mention_roles": [], "attachments": [],
                "embeds": [], "pinned": False, "type": 0,
            }
        )  # fmt: skip


def _json(value: object) -> web.Response:
    # discord.py reads JSON only where the type is named without a charset.
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(value).encode(), headers=headers)


_USER = {
    "id": "1",
    "username": "bot",
    "discriminator": "0",
    "avatar": None,
    "bot": True,
    "global_name": None,
}


_APPLICATION = {
    "id": "1", "name": "bot", "description": "", "icon": None, "flags": 0, "bot_public": True,
    "bot_require_code_grant": False, "verify_key": "0" * 64, "owner": _USER, "hook": True,
}  # fmt: skip


async def serve(port_file: Path) -> None:
    farm = Farm()
    runner = web.ServerRunner(web.Server(farm.handle, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    port_file.write_text(str(runner.addresses[0][1]))  # noqa: ASYNC240 - once, at the start
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("port_file", type=Path)
    asyncio.run(serve(parser.parse_args().port_file))
