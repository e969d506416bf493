"""Look at the bot's own vitals, and tell the operators once of what stays wrong."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.live.vitals import Reason, Vital, Vitals, reasons
from bot.storage import outbox_upkeep
from bot.tasks.operators import tell_operators
from bot.ui.markdown import markdown
from bot.words.catalogue import BASE
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

TOLD_AFTER = timedelta(minutes=10)
"""A restart, a reconnection or a database that moves is over by then."""


async def vitals_of(bot: "SisterCityBot") -> Vitals:
    """Return how the bot is. Never raises: what fails is told as such."""
    database = await bot.probe.database()
    due = None
    if not database:
        try:
            async with bot.db.read() as connection:
                due = await outbox_upkeep.depth(connection, bot.clock())
        except StorageError as error:
            database = str(error)
    return Vitals(
        bot.clock(),
        bot.started_at,
        connected=(bot.is_ready() or _stands_by(bot))
        and not (bot.hearing.is_deaf or bot.is_closed()),
        latency_s=bot.latency,
        guilds=len(bot.guilds),
        shards=len(bot.shards),
        commands=bot.command_sync.wrong,
        database=database,
        atlas=bot.fresh_world.wrong,
        sender=f"nothing is sent to Discord: {bot.door.why}" if bot.door.why else "",
        disk_free_bytes=bot.probe.disk_free_bytes(),
        poll=bot.pulses.get("poll"),
        send=bot.pulses.get("send"),
        outbox_due=due,
        identifies_left=bot.identifies.left,
    )


def _stands_by(bot: "SisterCityBot") -> bool:
    """Return whether others hold all shards, and this process waits for one of them to end."""
    return bot.keeper is not None and bot.keeper.is_idle


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that does not work: why, since when, and whether the operators know."""

    text: str
    since: datetime
    told: bool = False


Watched = Mapping[Vital, Wrong]


def watch(before: Watched, found: Sequence[Reason], now: datetime) -> tuple[Watched, Watched]:
    """Return what is wrong now, and what of it the operators are to be told: once until it works again."""
    after: dict[Vital, Wrong] = {}
    tell: dict[Vital, Wrong] = {}
    for reason in found:
        known = before.get(reason.vital)
        wrong = replace(known, text=reason.text) if known else Wrong(reason.text, now)
        if not wrong.told and now - wrong.since >= TOLD_AFTER:
            tell[reason.vital] = wrong
            wrong = replace(wrong, told=True)
        after[reason.vital] = wrong
    return after, tell


class Watch:
    """One of the bot's loops."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self._bot = bot
        self._wrong: Watched = {}

    async def round(self) -> None:
        """Look once, and tell what has to be told."""
        now = self._bot.clock()
        self._wrong, tell = watch(self._wrong, reasons(await vitals_of(self._bot)), now)
        voice = Voice(self._bot.texts, BASE, now)
        for vital, wrong in tell.items():
            log.error("stays wrong part=%s since=%s: %s", vital, wrong.since, wrong.text)
            minutes = round((now - wrong.since).total_seconds() / 60)
            line = voice.line("operator-wrong", part=vital.value, minutes=minutes, text=wrong.text)
            await tell_operators(self._bot, markdown(line))
