"""No address but a public one is ever contacted; every connection of this process is watched."""

import ipaddress
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.errors import BadAddress, FeedError
from bot.fetch.client import Fetched, Fetcher
from bot.fetch.guard import Guard, is_public
from bot.fetch.resolver import SystemResolver
from tests.fetch.conftest import FEED, Site

OUTSIDE = "127.8.8.8"
"""Stands for a public server: the one loopback address the guard of these tests lets through."""

_watched: list[list[Any]] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and _watched:
        _watched[-1].append(arguments[1])


sys.addaudithook(_watch)


@pytest.fixture
def connections() -> Iterator[list[Any]]:
    """Every address this process opens a connection to while the test runs."""
    _watched.append([])
    yield _watched[-1]
    _watched.pop()


class OneOutside(Guard):
    """The real guard, with one address of the loopback taken for the outside world."""

    def permits(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        return str(address) == OUTSIDE or super().permits(address)


class Names(AbstractResolver):
    """A DNS of our own; a name with several answers gives them one after the other."""

    def __init__(self, **answers: list[list[str]]) -> None:
        self.answers = {name.replace("_", "."): list(given) for name, given in answers.items()}
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        self.asked.append(host)
        given = self.answers[host.rstrip(".").lower()]
        addresses = given.pop(0) if len(given) > 1 else given[0]
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        pass


INSIDE = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.1", "0177.0.0.1",
    "017700000001", "0x7f.0x0.0x0.0x1", "127.0.0.1.", "127.255.255.254", "0", "0.0.0.0", "0x0",
    "localhost", "LOCALHOST", "localhost.", "sub.localhost", "localhost.localdomain.local",
    "１２７.0.0.1", "127。0。0。1", "127｡0｡0｡1", "①②⑦.⓪.⓪.①", "ｌocalhost", "loc\u00adalhost",
    "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]",
    "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]",
    "[2001:0:7f00:1::]", "[fe80::1]", "[fe80::1%25lo]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]",
    "[ff02::1]", "[2001:db8::1]", "[3fff::1]", "[100::1]",
    "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1.1",
    "169.254.169.254", "169.254.170.2", "0xA9FEA9FE", "2852039166", "0251.0376.0251.0376",
    "[::ffff:169.254.169.254]", "100.64.0.1", "100.100.100.200", "192.0.0.192", "168.63.129.16",
    "198.18.0.1", "203.0.113.7", "192.0.2.1", "224.0.0.1", "239.255.255.250", "240.0.0.1",
    "255.255.255.255", "metadata.google.internal", "router.lan", "printer.local", "intranet",
    "256.1.1.1", "1.2.3.4.5", "0x7f.0.0.0.1", "127.0.0.1%00.example.com", "127.0.0.1\\@example.com",
]  # fmt: skip
"""Ways to write an address that is none of ours to ask, as hosts of http://HOST:port/."""


@pytest.fixture
async def watchman(site: Site) -> AsyncIterator[Fetcher]:
    """A fetcher with the real guard and a DNS that answers every name with the loopback."""
    names = Names()
    names.answers = _EveryName()  # type: ignore[assignment]
    async with Fetcher(OneOutside(), resolver=names, host_gap_s=0, timeout_s=2) as opened:
        yield opened


class _EveryName(dict[str, list[list[str]]]):
    def __missing__(self, name: str) -> list[list[str]]:
        return [["127.0.0.1"]]


@pytest.mark.parametrize("host", INSIDE, ids=ascii)
async def test_no_inside_address_is_contacted(
    watchman: Fetcher, site: Site, connections: list[Any], host: str
) -> None:
    for port in (site.port, 80):
        with pytest.raises(FeedError):
            await watchman.fetch(f"http://{host}:{port}/feed")

    assert connections == []
    assert site.requests == []


@pytest.mark.parametrize("host", INSIDE, ids=ascii)
@pytest.mark.parametrize("status", [301, 307])
async def test_no_redirect_leads_inside(connections: list[Any], host: str, status: int) -> None:
    inside: list[str] = []

    async def redirect(request: web.BaseRequest) -> web.Response:
        if request.path != "/start":
            inside.append(request.path)
            return web.Response(body=FEED)
        there = f"http://{host}:{request.url.port}/inside"
        return web.Response(status=status, headers={"Location": there})

    async with _outside(redirect) as port:
        names = Names()
        names.answers = _EveryName()  # type: ignore[assignment]
        async with Fetcher(OneOutside(), resolver=names, host_gap_s=0, timeout_s=2) as fetcher:
            with pytest.raises(FeedError):
                await fetcher.fetch(f"http://{OUTSIDE}:{port}/start")

    assert connections == [(OUTSIDE, port)]
    assert inside == []


class _outside:  # noqa: N801 - reads as the place it is
    """A server at the address that stands for the outside world, and on the loopback beside it."""

    def __init__(self, handler: Any) -> None:
        self._runner = web.ServerRunner(web.Server(handler), shutdown_timeout=0.1)

    async def __aenter__(self) -> int:
        await self._runner.setup()
        await web.TCPSite(self._runner, "0.0.0.0", 0).start()
        return int(self._runner.addresses[0][1])

    async def __aexit__(self, *error: object) -> None:
        await self._runner.cleanup()


@pytest.mark.parametrize(
    "url",
    [
        "ftp://news.example/feed",
        "file:///etc/passwd",
        "gopher://news.example/",
        "data:text/xml,<rss/>",
        "javascript:alert(1)",
        "//news.example/feed",
        "news.example/feed",
        "http://",
        "http:///feed",
        "http://user@news.example/",
        "http://user:secret@news.example/",
        "http://:@news.example/",
        "http://news.example@127.0.0.1/",
        "http://news.example:22/",
        "http://news.example:25/",
        "http://news.example:6379/",
        "http://news.example:0/",
        "http://news.example:99999/",
        "http://news.example:port/",
        "http://ne ws.example/",
        "http://news.example\t/",
        "http://news.example\r\nHost: x/",
        "http://[::1/",
        "http://news%2eexample/",
        "http://news.example／@127.0.0.1/",
        "https://news.example/" + "a" * 3000,
        "",
    ],
    ids=lambda url: ascii(url)[:50],
)
async def test_what_is_no_plain_web_address_is_refused(
    watchman: Fetcher, connections: list[Any], url: str
) -> None:
    with pytest.raises(FeedError):
        await watchman.fetch(url)

    assert connections == []


@pytest.mark.parametrize(
    "answers",
    [["127.0.0.1"], ["10.0.0.1"], [OUTSIDE, "127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"],
     ["169.254.169.254"], ["64:ff9b::7f00:1"]],
    ids=str,
)  # fmt: skip
async def test_a_name_that_stands_for_an_inside_address_is_refused(
    site: Site, connections: list[Any], answers: list[str]
) -> None:
    names = Names(news_example_com=[answers])

    async with Fetcher(OneOutside(), resolver=names, host_gap_s=0) as fetcher:
        with pytest.raises(FeedError) as caught:
            await fetcher.fetch(site.url("/feed", "news.example.com"))

    assert caught.value.code == "not-public"
    assert connections == []


async def test_a_name_is_asked_once_and_its_answer_used(site: Site, connections: list[Any]) -> None:
    names = Names(news_example_com=[[OUTSIDE], ["127.0.0.1"]])

    async with Fetcher(OneOutside(), resolver=names, host_gap_s=0) as fetcher:
        page = await fetcher.fetch(site.url("/feed", "news.example.com"))

    assert isinstance(page, Fetched)
    assert names.asked == ["news.example.com"]
    assert connections == [(OUTSIDE, site.port)]
    assert site.requests[0].host == f"news.example.com:{site.port}"


async def test_a_name_that_changes_its_answer_is_judged_again(
    site: Site, connections: list[Any]
) -> None:
    names = Names(news_example_com=[[OUTSIDE], ["127.0.0.1"]])

    async with Fetcher(OneOutside(), resolver=names, host_gap_s=0) as fetcher:
        await fetcher.fetch(site.url("/feed", "news.example.com"))
    async with Fetcher(OneOutside(), resolver=names, host_gap_s=0) as fetcher:
        with pytest.raises(FeedError) as caught:
            await fetcher.fetch(site.url("/feed", "news.example.com"))

    assert caught.value.code == "not-public"
    assert connections == [(OUTSIDE, site.port)]


async def test_the_socket_is_the_last_gate() -> None:
    guard = Guard()

    for target in (("127.0.0.1", 80), ("169.254.169.254", 80)):
        with pytest.raises(OSError, match="not a public address"):
            guard.open_socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", target))


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "8.8.8.8", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1"]
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("127.0.0.1", True), ("10.1.2.3", True), ("intranet", True), ("news.local", True),
        ("[fd12::1]", True), ("[::1]", True), ("169.254.169.254", False), ("224.0.0.1", False),
        ("0.0.0.0", False), ("[fe80::1]", False), ("[::ffff:169.254.169.254]", False),
        ("[fd00:ec2::254]", False), ("2130706433", False),
    ],
)  # fmt: skip
def test_an_intranet_may_be_allowed_but_never_metadata(host: str, allowed: bool) -> None:
    guard = Guard(allow_private=True)

    if allowed:
        guard.check(f"http://{host}/feed")
    else:
        with pytest.raises(FeedError):
            guard.check(f"http://{host}/feed")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://münchen.example.com/feed", "xn--mnchen-3ya.example.com"),
        ("HTTPS://News.Example.COM/feed", "news.example.com"),
        ("https://news.example.com./feed", "news.example.com."),
        ("https://news.example.com:8443/feed#top", "news.example.com"),
        ("http://93.184.216.34/feed", "93.184.216.34"),
        ("https://日本語。jp/feed", "xn--wgv71a119e.jp"),
    ],
)
def test_ordinary_addresses_pass(url: str, host: str) -> None:
    assert Guard().check(url).raw_host == host


async def test_the_systems_own_answers_are_judged(connections: list[Any]) -> None:
    async with Fetcher(Guard(), host_gap_s=0) as fetcher:
        for host in ("localhost.localdomain.example.invalid", "ip6-localhost"):
            with pytest.raises(FeedError):
                await fetcher.fetch(f"http://{host}/feed")

    assert [c for c in connections if c[1] == 80] == []


async def test_the_systems_resolver_answers_for_this_machine() -> None:
    resolver = SystemResolver()

    answers = await resolver.resolve("localhost", 8080, socket.AF_INET)

    assert {(a["host"], a["port"]) for a in answers} == {("127.0.0.1", 8080)}
    await resolver.close()


UNDECODABLE = ["xn--", "xn--a.example", "xn--zzzzzzzzzzzzzz99999.example", "xn--80ak6aa92e.xn--",
               "a.xn--a.example"]  # fmt: skip
"""Hosts that say they are written in punycode, and are not."""


@pytest.mark.parametrize("host", UNDECODABLE)
@pytest.mark.parametrize("allow_private", [False, True])
def test_a_host_that_does_not_decode_is_no_address(host: str, allow_private: bool) -> None:
    guard = Guard(allow_private=allow_private)
    for user in ("", "somebody:secret@"):
        with pytest.raises(BadAddress):
            guard.check(f"http://{user}{host}/feed")


@pytest.mark.parametrize("host", [*UNDECODABLE, "[bad", "a:b:c"])
async def test_a_redirect_to_what_does_not_decode_is_a_feed_error(host: str) -> None:
    async def redirect(_: web.BaseRequest) -> web.Response:
        return web.Response(status=302, headers={"Location": f"http://{host}/x"})

    async with _outside(redirect) as port:
        guard = Guard(allow_private=True)
        async with Fetcher(guard, host_gap_s=0, timeout_s=2) as fetcher:
            with pytest.raises(FeedError) as caught:
                await fetcher.fetch(f"http://127.0.0.1:{port}/start")

    assert type(caught.value) is BadAddress
