"""Notice a start that has come to a halt: say where it waits, and give it up where no time cures it.

discord.py waits for ever for Discord's READY, as long as heartbeats are answered: behind a proxy that has lost
it, or a gateway under load, the process would stand there without a word.
"""

import asyncio
import logging
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

PACE_S = 1.0

SAID_EVERY_S = 30.0

READY_WITHIN_S = 120.0
"""After IDENTIFY Discord says READY within a second or two; for this long nothing is to be expected any more."""

LOGIN = "Discord's answer to the login"
CONNECTING = "the store, or a line to Discord's gateway"


async def halted(bot: "SisterCityBot") -> str:
    """Return "" once the bot is ready, or what it waits for in vain. Meanwhile say what takes long."""
    step, since, said = "", time.monotonic(), 0
    while not bot.is_ready():
        await asyncio.sleep(PACE_S)
        now = time.monotonic()
        if (current := _awaited(bot)) != step:
            step, since, said = current, now, 0
        waited_s = now - since
        if step not in ("", LOGIN, CONNECTING) and waited_s >= READY_WITHIN_S:
            return f"it did not say {step} within {READY_WITHIN_S:.0f} s"
        if step and waited_s >= SAID_EVERY_S * (said + 1):
            said += 1
            log.warning("still starting waits_for=%s waited_s=%.0f", step, waited_s)
    return ""


def _awaited(bot: "SisterCityBot") -> str:
    """Return what the start waits for: "" where it is others' turn, or the bot works at it."""
    if bot.identifies.is_waiting:  # which says so itself
        return ""
    if bot.is_ready() or (bot.keeper is not None and bot.keeper.is_idle):
        return ""
    if bot.user is None:
        return LOGIN
    if not (opened := bot.opened_shards):
        return CONNECTING
    missing = sorted(opened - bot.greeted_shards)
    return f"READY to shards {', '.join(map(str, missing))}" if missing else ""
