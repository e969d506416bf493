"""Count the requests to Discord where aiohttp makes them, and how long interactions waited for an answer."""

import re
import time
from types import SimpleNamespace

import aiohttp
import discord

from bot.live.failures import what_of
from bot.live.figures import Figures

_CALLBACK = re.compile(r"/interactions/(\d+)/[^/]+/callback$")

FORGOTTEN_AFTER_S = 10.0
"""Nobody waits longer than Discord's three seconds for a first answer."""


class Traced:
    """Watches one client's requests. `config` is for `discord.Client(http_trace=…)`."""

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._arrived: dict[int, tuple[str, float]] = {}
        self.config = aiohttp.TraceConfig()
        self.config.on_request_end.append(self._ended)
        self.config.on_request_exception.append(self._failed)

    def arrived(self, interaction: discord.Interaction) -> None:
        """Note when an interaction came; to be told before anybody answers it."""
        now = time.monotonic()
        for forgotten in [
            i for i, (_, at) in self._arrived.items() if at < now - FORGOTTEN_AFTER_S
        ]:
            del self._arrived[forgotten]
        self._arrived[interaction.id] = _label(interaction), now

    async def _ended(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestEndParams,
    ) -> None:
        status = params.response.status
        self._figures.requests.labels(params.method, str(status)).inc()
        callback = _CALLBACK.search(params.url.path)
        known = self._arrived.pop(int(callback[1]), None) if callback else None
        if known is not None and status < 400:
            command, at = known
            self._figures.interactions.labels(command).observe(time.monotonic() - at)

    async def _failed(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestExceptionParams,
    ) -> None:
        self._figures.requests.labels(params.method, "none").inc()


def _label(interaction: discord.Interaction) -> str:
    completes = interaction.type is discord.InteractionType.autocomplete
    return f"{what_of(interaction)} (autocomplete)" if completes else what_of(interaction)
