"""Tell whoever watches the process how the bot is: /healthz, /readyz and /metrics."""

import errno
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import ConfigError
from bot.live.figures import Figures
from bot.live.vitals import Vitals, reasons

log = logging.getLogger(__name__)

PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8"

Read = Callable[[], Awaitable[Vitals]]
_READ: web.AppKey[Read] = web.AppKey("read")
_FIGURES: web.AppKey[Figures] = web.AppKey("figures")


@asynccontextmanager
async def serve_health(
    host: str, port: int, read: Read, figures: Figures, more: Iterable[web.RouteDef] = ()
) -> AsyncIterator[int]:
    """Answer on `host`:`port` (0: any free one) during the block; yield the port.

    `more` is answered there, too.
    `read` is asked for each request and never raises; `figures` outlive whatever fails.
    Raises ConfigError if the port cannot be had.
    """
    app = web.Application()
    app[_READ], app[_FIGURES] = read, figures
    app.add_routes(
        [
            web.get("/healthz", _alive),
            web.get("/readyz", _ready),
            web.get("/metrics", _metrics),
            *more,
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
    found = reasons(await request.app[_READ]())
    told = {
        "ready": not found,
        "reasons": [reason.vital.value for reason in found],
        "details": {reason.vital.value: reason.text for reason in found},
    }
    return web.json_response(told, status=503 if found else 200)


async def _metrics(request: web.Request) -> web.Response:
    figures = request.app[_FIGURES]
    figures.show(await request.app[_READ]())
    return web.Response(body=figures.text(), headers={"Content-Type": PROMETHEUS_TEXT})
