"""Name the pages that answers lead to."""

from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit


def shown_address(url: str) -> str:
    """Return an address as it may be shown: without what may be a secret in it (user, password, query).

    >>> shown_address("https://town.example/feed?key=1234")
    'https://town.example/feed'
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


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
