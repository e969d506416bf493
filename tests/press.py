"""A web of feeds that tests write to."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

from aiohttp import web


@dataclass
class Press:
    """A web server whose feeds are written by the test: `publish`, then poll."""

    port: int = 0
    items: dict[str, list[str]] = field(default_factory=dict)
    status: dict[str, int] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)
    requests: list[web.BaseRequest] = field(default_factory=list)

    def url(self, name: str = "town") -> str:
        return f"http://127.0.0.1:{self.port}/{name}"

    def publish(
        self,
        title: str,
        name: str = "town",
        *,
        hours_ago: float = 0,
        text: str = "",
        more: str = "",
    ) -> None:
        """Put an item on top of the feed `name`."""
        date = format_datetime(datetime.now(UTC) - timedelta(hours=hours_ago))
        self.items.setdefault(name, []).insert(
            0,
            f"<item><title>{escape(title)}</title><guid>{escape(title)}</guid>"
            f"<link>https://town.example/{len(self.items[name])}</link><pubDate>{date}</pubDate>"
            f"<description>{escape(text or 'About: ' + title)}</description>{more}</item>",
        )

    async def answer(self, request: web.BaseRequest) -> web.Response:
        self.requests.append(request)
        name = request.path[1:]
        status, headers = self.status.get(name, 200), self.headers.get(name, {})
        if status != 200:
            return web.Response(status=status, headers=headers)
        if name in self.bodies:
            return web.Response(text=self.bodies[name], content_type="text/html")
        if name not in self.items:
            return web.Response(status=404)
        body = (
            '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>'
            f"<title>Town news</title><link>https://town.example/</link>"
            f"{''.join(self.items[name])}</channel></rss>"
        )
        return web.Response(text=body, content_type="application/rss+xml", headers=headers)
