"""Fetch a page of the web: conditionally, with limits, and from public addresses only."""

import asyncio
import hashlib
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

import bot
from bot.clock import Clock, utc_now
from bot.errors import (
    BadAddress,
    BadCertificate,
    BadStatus,
    Broken,
    FeedError,
    Gone,
    NotPublic,
    NotPublicError,
    RedirectsTooOften,
    Throttled,
    TookTooLong,
    TooLarge,
    UnknownEncoding,
    Unreachable,
)
from bot.fetch.guard import Guard, GuardedResolver
from bot.fetch.resolver import SystemResolver
from bot.fetch.unpacking import CHUNK, Unpacker
from bot.news.essence import essence

TIMEOUT_S = 10.0
MAX_BYTES = 5_000_000
MAX_HEADER = 65_536
MAX_REDIRECTS = 5
HOST_GAP_S = 1.0
"""Seconds between two requests to one host."""

MAX_RETRY_AFTER_S = 7 * 86_400.0

FEED_TYPES = (
    "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1"
)
_WHOLE = 262_144
"""Bytes of which the essence is told and hashed without holding the event loop for more than a few milliseconds."""

_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to recognise a page by, byte for byte; "" where it gave nothing."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page. `moved_to` is its new address where the server says it has moved for good, else "".

    `digest` is the SHA-256 of the body's essence (of all of a large one): pages whose server knows no
    validators are compared by it.
    `links` is its Link header.
    """

    url: str
    body: bytes
    content_type: str
    validators: Validators
    digest: str
    moved_to: str = ""
    links: str = ""


@dataclass(frozen=True, slots=True)
class NotModified:
    """The page is what it was when its validators were given."""

    validators: Validators
    moved_to: str = ""


class Fetcher:
    """Fetches pages; open it with `async with`.

    `contact` goes into the User-Agent. `resolver` defaults to the system's. One request at a time
    goes to a host, and `host_gap_s` lies between two.
    """

    def __init__(
        self,
        guard: Guard,
        *,
        contact: str = "",
        resolver: AbstractResolver | None = None,
        host_gap_s: float = HOST_GAP_S,
        timeout_s: float = TIMEOUT_S,
        clock: Clock = utc_now,
    ) -> None:
        self._guard = guard
        self._contact = contact
        self._resolver = resolver
        self._timeout_s = timeout_s
        self._clock = clock
        self._turns = _HostTurns(host_gap_s)
        self._session: aiohttp.ClientSession

    async def __aenter__(self) -> Self:
        resolver = self._resolver or SystemResolver()
        self._close_resolver = resolver.close
        contact = f"; {self._contact}" if self._contact else ""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                resolver=GuardedResolver(self._guard, resolver),
                # A cached answer would be fine; a second one must never slip in between.
                use_dns_cache=False,
                family=socket.AF_UNSPEC,
                socket_factory=self._guard.open_socket,
                limit=200,
                limit_per_host=2,
                # Who is asked once an hour need not be kept waiting on the line.
                force_close=True,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None),
            # Sites that list all they allow in a Content-Security-Policy exceed aiohttp's 8 kB.
            max_line_size=MAX_HEADER,
            max_field_size=MAX_HEADER,
            headers={
                "User-Agent": f"SisterCity/{bot.__version__} (Discord bot; reads feeds hourly{contact})",
                "Accept-Encoding": "gzip, deflate",
            },
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()
        await self._close_resolver()

    async def fetch(
        self, url: str, validators: Validators | None = None, *, accept: str = FEED_TYPES
    ) -> Fetched | NotModified:
        """Fetch `url`, following at most five redirects, each judged like the first address.

        Takes at most the time-out, without the wait for the host's turn. Raises FeedError.
        """
        target = self._guard.check(url)
        async with self._turns.take(target.raw_host or ""):
            try:
                async with asyncio.timeout(self._timeout_s):
                    return await self._follow(target, validators or Validators(), accept)
            except TimeoutError as error:
                raise TookTooLong(url=url, seconds=round(self._timeout_s)) from error

    async def _follow(self, url: URL, validators: Validators, accept: str) -> Fetched | NotModified:
        moved_to = ""
        permanent = True
        for _ in range(MAX_REDIRECTS + 1):
            answer = await self._request(url, validators, accept, moved_to)
            if not isinstance(answer, _Redirect):
                return answer
            url = self._guard.check(answer.location)
            permanent = permanent and answer.permanent
            if permanent:
                moved_to = str(url)
        raise RedirectsTooOften(url=str(url), limit=MAX_REDIRECTS)

    async def _request(
        self, url: URL, validators: Validators, accept: str, moved_to: str
    ) -> "Fetched | NotModified | _Redirect":
        headers = {"Accept": accept}
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        try:
            async with self._session.get(url, headers=headers, allow_redirects=False) as response:
                return await self._read(response, url, validators, moved_to)
        except aiohttp.ClientError as error:
            raise _translated(error, str(url)) from error
        except (OSError, UnicodeError, ValueError) as error:
            raise Unreachable(url=str(url), host=url.host or "") from error

    async def _read(
        self, response: aiohttp.ClientResponse, url: URL, sent: Validators, moved_to: str
    ) -> "Fetched | NotModified | _Redirect":
        status = response.status
        if status in _REDIRECTS:
            location = response.headers.get("Location", "")
            if not location:
                raise BadStatus(url=str(url), status=status)
            return _Redirect(str(_joined(url, location)), status in _PERMANENT)
        if status == 304 and (sent.etag or sent.last_modified):
            given = _validators(response)
            kept = Validators(given.etag or sent.etag, given.last_modified or sent.last_modified)
            return NotModified(kept, moved_to)
        if status == 410:
            raise Gone(url=str(url))
        if status in {429, 503}:
            after_s = retry_after_s(response.headers.get("Retry-After", ""), self._clock())
            if status == 429:
                raise Throttled(url=str(url), retry_after_s=after_s)
            raise BadStatus(url=str(url), status=status, retry_after_s=after_s)
        # 203: a proxy changed it on the way; 206: all of it, said oddly, for we ask for no part.
        if status not in {200, 203, 206}:
            raise BadStatus(url=str(url), status=status)
        body, digest = await _body(response, str(url))
        return Fetched(
            url=str(url),
            body=body,
            content_type=response.headers.get("Content-Type", ""),
            validators=_validators(response),
            digest=digest,
            moved_to=moved_to,
            links=", ".join(response.headers.getall("Link", []))[:MAX_HEADER],
        )


@dataclass(frozen=True, slots=True)
class _Redirect:
    location: str
    permanent: bool


def _joined(url: URL, location: str) -> str:
    try:
        return str(url.join(URL(location)))
    except ValueError as error:
        raise BadAddress(url=location[:200]) from error


def _validators(response: aiohttp.ClientResponse) -> Validators:
    found = {"etag": "", "last-modified": ""}
    for raw_name, raw_value in response.raw_headers:
        name = raw_name.decode("latin-1").lower()
        # What could not be sent back as it came is not kept.
        if name in found and raw_value.isascii() and len(raw_value) <= 500:
            found[name] = raw_value.decode("ascii")
    return Validators(found["etag"], found["last-modified"])


async def _body(response: aiohttp.ClientResponse, url: str) -> tuple[bytes, str]:
    """Return the unpacked body and its digest; a bomb is stopped while it goes off."""
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise UnknownEncoding(url=url, encoding=coding[:40])
    unpack = Unpacker(coding) if coding.endswith(("gzip", "deflate")) else None
    body = bytearray()
    received = 0
    async for chunk in response.content.iter_chunked(CHUNK):
        received += len(chunk)
        pieces = unpack.feed(chunk) if unpack else iter((chunk,))
        for piece in pieces:
            body += piece
            if len(body) > MAX_BYTES or received > MAX_BYTES:
                raise TooLarge(url=url, megabytes=MAX_BYTES // 1_000_000)
            # A well-packed chunk unpacks into megabytes; others want their turn meanwhile.
            await asyncio.sleep(0)
    return bytes(body), await _digest(bytes(body))


async def _digest(body: bytes) -> str:
    digest = hashlib.sha256()
    if len(body) <= _WHOLE:
        digest.update(essence(body))
        return digest.hexdigest()
    for start in range(0, len(body), _WHOLE):
        digest.update(body[start : start + _WHOLE])
        await asyncio.sleep(0)
    return digest.hexdigest()


def retry_after_s(header: str, now: datetime) -> float | None:
    """Return the seconds a Retry-After header asks for, at most a week; None if it asks nothing."""
    text = header.strip()
    if text.isdecimal() and len(text) < 12:
        return min(float(text), MAX_RETRY_AFTER_S)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - now).total_seconds()), MAX_RETRY_AFTER_S)


def _translated(error: aiohttp.ClientError, url: str) -> FeedError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, NotPublicError):
            return NotPublic(url=url)
        cause = getattr(cause, "os_error", None) or cause.__cause__
    host = URL(url).host or ""
    if isinstance(error, aiohttp.ClientSSLError | aiohttp.ServerFingerprintMismatch):
        return BadCertificate(url=url, host=host)
    if isinstance(error, aiohttp.InvalidURL):
        return BadAddress(url=url)
    if isinstance(error, aiohttp.ClientConnectorError):
        return Unreachable(url=url, host=host)
    return Broken(url=url, host=host)


class _HostTurns:
    """Lets one request at a time go to a host, with a pause after each."""

    def __init__(self, gap_s: float) -> None:
        self._gap_s = gap_s
        self._hosts: dict[str, _HostQueue] = {}

    @asynccontextmanager
    async def take(self, host: str) -> AsyncIterator[None]:
        queue = self._hosts.setdefault(host, _HostQueue(asyncio.Lock()))
        queue.waiting += 1
        try:
            async with queue.lock:
                pause_s = queue.free_at - time.monotonic()
                if pause_s > 0:
                    await asyncio.sleep(pause_s)
                try:
                    yield
                finally:
                    queue.free_at = time.monotonic() + self._gap_s
        finally:
            queue.waiting -= 1
            self._forget()

    def _forget(self) -> None:
        if len(self._hosts) > 1000:
            now = time.monotonic()
            self._hosts = {
                host: queue
                for host, queue in self._hosts.items()
                if queue.waiting or queue.free_at > now
            }


@dataclass(slots=True)
class _HostQueue:
    lock: asyncio.Lock
    waiting: int = 0
    free_at: float = 0.0
