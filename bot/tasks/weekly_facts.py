"""Refresh the pairings from Wikidata once a week, where DATA_UPDATE says so.

It is done by the commands an operator would type, in processes of their own: what they need of memory and
of time is not the bot's, and what they refuse they refuse here, too. `FreshWorld` takes the new atlas up.
"""

import asyncio
import logging
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.atlas.own import own_facts_dir
from bot.atlas.whole import replacing
from bot.tasks.operators import tell_operators
from bot.ui.markdown import markdown
from bot.words.catalogue import BASE
from bot.words.text import clip
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

WEEK = timedelta(days=7)
LONGEST_TOLD = 1500
"""Characters of the report that are told: a message holds 2000."""

TRIED = "refreshed"
"""In the build folder of the tables: when a refresh was last tried."""


def is_due(last: datetime | None, now: datetime) -> bool:
    """Return whether a refresh is to be tried: a week after the last try, whatever came of it."""
    return last is None or now - last >= WEEK


@dataclass(slots=True)
class WeeklyFacts:
    """One of the bot's loops."""

    bot: "SisterCityBot"

    async def round(self) -> None:
        """Try a refresh if one is due, and tell the operators what changed or why nothing did."""
        if self.bot.settings.data_update != "weekly" or 0 not in self.bot.own_shards.ids:
            return
        now = self.bot.clock()
        note = await asyncio.to_thread(own_facts_dir) / "build" / TRIED
        if not is_due(_when(note), now):
            return
        with replacing(note) as file:
            file.write(now.isoformat().encode())
        done, report = await command("update")
        if done:
            done, said = await command("build")
            report += said
        log.info("facts refreshed done=%s", done)
        which = "facts-refreshed" if done else "facts-not-refreshed"
        line = Voice(self.bot.texts, BASE, now).line(which, report=clip(report, LONGEST_TOLD))
        await tell_operators(self.bot, markdown(line))


async def command(action: str) -> tuple[bool, str]:
    """Run `python -m bot data ACTION`; return whether it worked, and what it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "data", action,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    try:
        printed, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return process.returncode == 0, printed.decode(errors="replace")


def _when(note: Path) -> datetime | None:
    try:
        at = datetime.fromisoformat(note.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
