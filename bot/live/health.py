"""Tell whoever watches the process how the bot is: /healthz, /readyz and /metrics."""

import errno
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

import bot
from bot.errors import ConfigError, StorageError

log = logging.getLogger(__name__)

PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Vitals:
    """How the bot is at this moment.

    `ready` is whether Discord's gateway has told all there is to know; `latency_s` its last
    heartbeat, None before the first. `outbox_due` counts deliveries due and not sent.
    """

    ready: bool
    latency_s: float | None
    guilds: int
    shards: int
    started_at: datetime
    last_poll_at: datetime | None = None
    outbox_due: int | None = None


Read = Callable[[], Awaitable[Vitals]]
_READ: web.AppKey[Read] = web.AppKey("read")


@asynccontextmanager
async def serve_health(host: str, port: int, read: Read) -> AsyncIterator[int]:
    """Answer on `host`:`port` (0: any free one) during the block; yield the port.

    `read` is asked for each request; where it raises StorageError the bot is alive and not ready.
    Raises ConfigError if the port cannot be had.
    """
    app = web.Application()
    app[_READ] = read
    app.add_routes(
        [
            web.get("/healthz", _alive),
            web.get("/readyz", _ready),
            web.get("/metrics", _metrics),
        ]
    )
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    try:
        try:
            await site.start()
        except OSError as error:
            raise ConfigError(_not_to_be_had(host, port, error)) from error
        taken: int = runner.addresses[0][1]
        log.info("health port open host=%s port=%d", host, taken)
        yield taken
    finally:
        await runner.cleanup()


def _not_to_be_had(host: str, port: int, error: OSError) -> str:
    """Return the line for an operator whose port cannot be opened."""
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return (
            f"HEALTH_HOST holds {host!r}; it should hold an address of this machine, such as "
            "127.0.0.1 or 0.0.0.0"
        )
    should = (
        "a port above 1023, or the bot the right to open it"
        if error.errno in (errno.EACCES, errno.EPERM)
        else f"a port that is free on {host} ({os.strerror(error.errno or 0)})"
    )
    return f"HEALTH_PORT holds {port}; it should hold {should}"


async def _alive(_request: web.Request) -> web.Response:
    """The event loop turns, or this would not be answered."""
    return web.Response(text="alive\n")


async def _ready(request: web.Request) -> web.Response:
    try:
        vitals = await request.app[_READ]()
    except StorageError as error:
        return web.Response(status=503, text=f"the database fails: {error}\n")
    if not vitals.ready:
        return web.Response(status=503, text="not connected to Discord yet\n")
    return web.Response(text="ready\n")


async def _metrics(request: web.Request) -> web.Response:
    try:
        vitals = await request.app[_READ]()
    except StorageError as error:
        return web.Response(status=503, text=f"the database fails: {error}\n")
    return web.Response(
        body=metrics_text(vitals).encode(), headers={"Content-Type": PROMETHEUS_TEXT}
    )


def metrics_text(vitals: Vitals) -> str:
    """Return the figures in Prometheus' text format; what is not known is left out.

    Seconds and instants are in the units Prometheus asks for: seconds, and seconds since 1970.
    """
    polled = vitals.last_poll_at
    gauges: list[tuple[str, str, float | None]] = [
        ("ready", "1 while connected to Discord's gateway", float(vitals.ready)),
        ("gateway_latency_seconds", "Round trip of the last heartbeat", vitals.latency_s),
        ("guilds", "Servers the bot is in, of this process", vitals.guilds),
        ("shards", "Shards of this process", vitals.shards),
        ("outbox_due", "Deliveries due and not sent", vitals.outbox_due),
        ("last_poll_timestamp_seconds", "When feeds were last looked at", _since_1970(polled)),
        ("start_timestamp_seconds", "When the process began", _since_1970(vitals.started_at)),
    ]
    lines = [
        "# HELP sister_city_info Version of the bot",
        "# TYPE sister_city_info gauge",
        f'sister_city_info{{version="{bot.__version__}"}} 1',
    ]
    for name, what, value in gauges:
        # A heartbeat that was never answered is infinite or no number to discord.py.
        if value is not None and abs(value) != float("inf") and value == value:
            lines += [
                f"# HELP sister_city_{name} {what}",
                f"# TYPE sister_city_{name} gauge",
                f"sister_city_{name} {value:.15g}",
            ]
    return "\n".join(lines) + "\n"


def _since_1970(instant: datetime | None) -> float | None:
    return instant.timestamp() if instant else None
