"""Name the pages that answers lead to."""

from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

TOKEN_LEAST = 12
"""Letters that a part of a path has at least, if it may be a token."""


def shown_host(url: str) -> str:
    """Return of an address what may be shown, its host; "…" where it has none.

    The rest may be a secret: a user, a password, a query, a path with a token in it.

    >>> shown_host("https://www.town.example/feed?key=1234")
    'town.example'
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # of "https://user:secret/more@host" it is the secret
        host = parts.hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www.") or "…"


def open_page(link: str, url: str) -> str:
    """Return the page that a feed says it is of, without its query; "" where that may show a secret.

    A page at the very address of the feed would show the token in it.
    """
    try:
        page, feed = urlsplit(link), urlsplit(url)
    except ValueError:
        return ""
    if not page.netloc or "@" in page.netloc or _holds_of(page.path, feed.path):
        return ""
    return urlunsplit((page.scheme, page.netloc, page.path, "", ""))


def _holds_of(path: str, feed: str) -> bool:
    """Return whether a path holds a part of the feed's that is long enough for a token."""
    parts = {part for part in feed.split("/") if len(part) >= TOKEN_LEAST}
    return any(part in parts for part in path.split("/"))


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses chosen by the operator; `support` is None where there is no such page."""

    take_action: str
    more_information: str
    donate: str
    support: str | None = None


class Addresses(Protocol):
    """Settings that hold the operator's addresses."""

    @property
    def take_action_url(self) -> str: ...
    @property
    def more_information_url(self) -> str: ...
    @property
    def donate_url(self) -> str: ...
    @property
    def support_url(self) -> str | None: ...


def links_of(settings: Addresses) -> Links:
    """Return the operator's links."""
    return Links(
        take_action=settings.take_action_url,
        more_information=settings.more_information_url,
        donate=settings.donate_url,
        support=settings.support_url,
    )
