"""Say which addresses may be fetched: public ones, and no other."""

import ipaddress
import re
import socket
import unicodedata
from collections.abc import Sequence
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.errors import BadAddress, BadPort, HoldsCredentials, NotPublic, NotPublicError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

# After the IANA special-purpose registries (IPv4, IPv6). `is_global` of the standard
# library would do, did its answer not differ between the Python versions we run on.
_NOT_PUBLIC_V4 = tuple(
    ipaddress.IPv4Network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",  # Azure's host agent: a public address that is not
    )
)  # fmt: skip
# Whatever wraps an IPv4 address (mapped, compatible, 6to4, Teredo, NAT64) lies outside of
# 2000::/3 or in one of these.
_PUBLIC_V6 = ipaddress.IPv6Network("2000::/3")
_NOT_PUBLIC_V6 = tuple(
    ipaddress.IPv6Network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)
# Never feeds, not even on an intranet: multicast, link-local with the clouds' metadata, broadcast.
_NEVER = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "255.255.255.255/32", "168.63.129.16/32",
        "100.100.100.200/32", "192.0.0.192/32", "::/128", "fe80::/10", "ff00::/8",
        "fd00:ec2::254/128",
        # What wraps an IPv4 address would hide any of the above.
        "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32",
        "2002::/16",
    )
)  # fmt: skip
_PRIVATE_NAMES = ("localhost", "local", "internal", "lan", "home", "corp", "home.arpa", "onion",
                  "intranet", "private", "test", "invalid")  # fmt: skip
# Ports at which something else answers (Fetch standard, "bad ports", and databases).
_BAD_PORTS = frozenset(
    {1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 3306, 3389, 3659, 4045, 4190, 5060, 5061,
     5432, 5672, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9200, 9300, 10080,
     11211, 27017}
)  # fmt: skip
_LABEL_END = re.compile(r"(?:^|\.)(?:0[xX][0-9a-fA-F]*|[0-9]+)$")


def is_public(address: IPAddress) -> bool:
    """Return whether `address` is one of the public internet's own unicast addresses."""
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_V4)
    return (
        address in _PUBLIC_V6
        and address.scope_id is None
        and not any(address in network for network in _NOT_PUBLIC_V6)
    )


class Guard:
    """Decides for every hop of every request; with `allow_private`, intranets are let through."""

    def __init__(self, *, allow_private: bool = False) -> None:
        self.allow_private = allow_private

    def permits(self, address: IPAddress) -> bool:
        """Return whether a connection to `address` may be opened."""
        if is_public(address):
            return True
        if not self.allow_private:
            return False
        if address.is_loopback:
            return True
        return not any(
            address in network for network in _NEVER if network.version == address.version
        )

    def check(self, url: str) -> URL:
        """Return `url` ready for a request. Raises FeedError.

        Looks at everything that can be judged without asking DNS; what DNS answers is judged by
        `GuardedResolver`, and what is connected to by `open_socket`.
        """
        shown = url[:200]
        try:
            parsed = URL(_plain_host(url.strip()))
            # Read once here, so that nobody who reads it later meets a name that does not decode.
            host, port, _ = parsed.raw_host, parsed.port, parsed.host
        except (ValueError, UnicodeError) as error:
            raise BadAddress(url=shown) from error
        if parsed.scheme not in {"http", "https"} or not host or len(url) > 2000:
            raise BadAddress(url=shown)
        if (
            parsed.raw_user is not None
            or parsed.raw_password is not None
            or "@" in parsed.raw_authority
        ):
            raise HoldsCredentials(host=parsed.with_user(None).host or "")
        if not port or (not self.allow_private and _is_bad_port(port)):
            raise BadPort(url=shown, port=port or 0)
        self._check_host(host.rstrip("."), shown)
        return parsed.with_fragment(None)

    def _check_host(self, host: str, shown: str) -> None:
        if ":" in host or _LABEL_END.search(host):
            # Numbers in any but the usual form are read differently by different programs.
            try:
                address = ipaddress.ip_address(host)
            except ValueError as error:
                raise BadAddress(url=shown) from error
            if not self.permits(address):
                raise NotPublic(url=shown)
            return
        if self.allow_private:
            return
        if "." not in host or any(
            host == name or host.endswith("." + name) for name in _PRIVATE_NAMES
        ):
            raise NotPublic(url=shown)

    def open_socket(self, address_info: tuple[Any, ...]) -> socket.socket:
        """Open the socket of one connection: the last gate, which no name or redirect goes around."""
        family, kind, protocol, _, target = address_info
        if not self.permits(ipaddress.ip_address(target[0])):
            raise NotPublicError(f"{target[0]} is not a public address")
        return socket.socket(family, kind, protocol)


class GuardedResolver(AbstractResolver):
    """Asks DNS once for a connection and lets through only answers that are public throughout.

    aiohttp connects to the very addresses returned here, so no second answer can differ. One
    private address among public ones is a trick, or a mistake with the same result: all are refused.
    """

    def __init__(self, guard: Guard, resolver: AbstractResolver) -> None:
        self._guard = guard
        self._resolver = resolver

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        answers = await self._resolver.resolve(host, port, family)
        refused = [a for a in answers if not self._guard.permits(ipaddress.ip_address(a["host"]))]
        if refused or not answers:
            raise NotPublicError(f"{host} does not stand for a public address")
        return answers

    async def close(self) -> None:
        await self._resolver.close()


def _is_bad_port(port: int) -> bool:
    return (port < 1024 and port not in {80, 443}) or port in _BAD_PORTS


def _plain_host(url: str) -> str:
    """Return `url` with full-width letters and ideographic dots of its host made plain.

    Raises ValueError for what different programs read differently: blanks, backslashes, controls.
    """
    if re.search(r"[\s\\\x00-\x1f\x7f]", url):
        raise ValueError("an address holds no blanks, backslashes or control characters")
    scheme, separator, rest = url.partition("://")
    authority, *path = re.split(r"(?=[/?#])", rest, maxsplit=1)
    plain = unicodedata.normalize("NFKC", authority).replace("。", ".").replace("｡", ".")
    if "%" in plain or _differs(authority, plain, "/?#@:\\"):
        raise ValueError("the host holds letters that turn into others")
    return scheme + separator + plain + "".join(path)


def _differs(before: str, after: str, letters: Sequence[str]) -> bool:
    """Return whether any of `letters` stands in the one text oftener than in the other."""
    return any(before.count(letter) != after.count(letter) for letter in letters)
