"""Fetching from servers in every state."""

import asyncio
import time
import zlib
from datetime import UTC, datetime

import pytest

from bot.errors import FeedError
from bot.fetch.client import (
    Fetched,
    Fetcher,
    NotModified,
    Validators,
    retry_after_s,
)
from bot.fetch.guard import Guard
from bot.fetch.unpacking import Unpacker
from tests.fetch.conftest import FEED, Site


async def test_a_page_comes_with_its_validators(fetcher: Fetcher, site: Site) -> None:
    page = await fetcher.fetch(site.url("/feed"))

    assert isinstance(page, Fetched)
    assert page.body == FEED
    assert page.content_type == "application/rss+xml"
    assert page.validators == Validators('W/"odd?"', "sometime in spring")
    assert page.moved_to == ""


async def test_validators_go_back_byte_for_byte(fetcher: Fetcher, site: Site) -> None:
    given = Validators('W/"odd?"', "sometime in spring")

    page = await fetcher.fetch(site.url("/feed"), given)

    assert page == NotModified(given)
    headers = dict(site.requests[-1].raw_headers)
    assert headers[b"If-None-Match"] == b'W/"odd?"'
    assert headers[b"If-Modified-Since"] == b"sometime in spring"


async def test_the_user_agent_names_a_contact(fetcher: Fetcher, site: Site) -> None:
    await fetcher.fetch(site.url("/feed"))

    assert "SisterCity/" in site.requests[-1].headers["User-Agent"]
    assert "ops@example.org" in site.requests[-1].headers["User-Agent"]


async def test_no_cookie_is_ever_sent(fetcher: Fetcher, site: Site) -> None:
    await fetcher.fetch(site.url("/feed"))
    await fetcher.fetch(site.url("/feed"))

    assert "Cookie" not in site.requests[-1].headers


@pytest.mark.parametrize(
    ("path", "moved"),
    [
        ("/moved", "/feed"),
        ("/moved-308", "/feed"),
        ("/found", ""),
        ("/moved-then-found", "/found"),
    ],
    ids=["301", "308-301", "302-301", "301-302-301"],
)
async def test_only_permanent_redirects_rewrite_the_address(
    fetcher: Fetcher, site: Site, path: str, moved: str
) -> None:
    page = await fetcher.fetch(site.url(path))

    assert isinstance(page, Fetched)
    assert page.url == site.url("/feed")
    assert page.moved_to == (site.url(moved) if moved else "")


@pytest.mark.parametrize("path", ["/gzip", "/gzip-twice", "/deflate", "/raw-deflate"])
async def test_packed_pages_are_unpacked(fetcher: Fetcher, site: Site, path: str) -> None:
    page = await fetcher.fetch(site.url(path))

    assert isinstance(page, Fetched)
    assert page.body == FEED


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/loop", "redirects"),
        ("/nowhere", "status"),
        ("/to-file", "bad-address"),
        ("/410", "gone"),
        ("/403", "status"),
        ("/404", "status"),
        ("/500", "status"),
        ("/204", "status"),
        ("/304", "status"),
        ("/429", "throttled"),
        ("/503", "status"),
        ("/slow", "timeout"),
        ("/endless", "timeout"),
        ("/50mb", "too-large"),
        ("/gzip-bomb", "too-large"),
        ("/bad-gzip", "broken"),
        ("/brotli", "encoding"),
        ("/broken-off", "broken"),
    ],
)
async def test_every_failure_has_its_reason(site: Site, path: str, reason: str) -> None:
    timeout_s = 1 if reason == "timeout" else 30
    async with Fetcher(Guard(allow_private=True), host_gap_s=0, timeout_s=timeout_s) as fetcher:
        with pytest.raises(FeedError) as caught:
            await fetcher.fetch(site.url(path))

    assert caught.value.code == reason


async def test_a_bomb_is_stopped_while_it_goes_off() -> None:
    bomb = zlib.compress(bytes(200_000_000), 1)
    unpacker = Unpacker("deflate")

    largest = max(len(piece) for piece, _ in zip(unpacker.feed(bomb), range(100), strict=False))

    assert largest <= 65_536


async def test_redirects_are_at_most_five(fetcher: Fetcher, site: Site) -> None:
    with pytest.raises(FeedError):
        await fetcher.fetch(site.url("/loop"))

    assert len(site.requests) == 6


@pytest.mark.parametrize(("path", "seconds"), [("/429", 120.0), ("/503", 60.0), ("/500", None)])
async def test_retry_after_is_kept(
    fetcher: Fetcher, site: Site, path: str, seconds: float | None
) -> None:
    with pytest.raises(FeedError) as caught:
        await fetcher.fetch(site.url(path))

    assert caught.value.retry_after_s == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("30", 30),
        ("Mon, 23 Nov 2026 12:01:00 GMT", 60),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("99999999", 604_800),
    ],
)
def test_retry_after_is_read(header: str, seconds: float | None) -> None:
    assert retry_after_s(header, datetime(2026, 11, 23, 12, tzinfo=UTC)) == seconds


async def test_nobody_listening_is_unreachable(fetcher: Fetcher) -> None:
    with pytest.raises(FeedError) as caught:
        await fetcher.fetch("http://127.0.0.1:9/")

    assert caught.value.code == "unreachable"


async def test_https_spoken_to_a_plain_server_is_a_tls_failure(
    fetcher: Fetcher, site: Site
) -> None:
    with pytest.raises(FeedError) as caught:
        await fetcher.fetch(site.url("/feed").replace("http:", "https:"))

    assert caught.value.code == "tls"


async def test_a_host_is_asked_one_thing_at_a_time_with_a_pause(site: Site) -> None:
    async with Fetcher(Guard(allow_private=True), host_gap_s=0.1) as fetcher:
        begun = time.monotonic()
        await asyncio.gather(*(fetcher.fetch(site.url("/feed")) for _ in range(4)))

    assert time.monotonic() - begun >= 0.3


async def test_different_hosts_do_not_wait_for_each_other(site: Site) -> None:
    async with Fetcher(Guard(allow_private=True), host_gap_s=60) as fetcher:
        async with asyncio.timeout(50):
            await asyncio.gather(
                *(fetcher.fetch(site.url("/feed", f"127.0.0.{i}")) for i in range(1, 6))
            )

    assert len(site.requests) == 5
