"""Say what came of a soak, and what is wrong."""

import re
import statistics
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.soak import Server, Soak

GROWS_AT_MOST = 1.05
GROWS_AT_MOST_MB = 6.0
"""Between a while after the last start and the end."""

LONG_MINUTES = 20.0
"""In a shorter time what is held once, such as texts and maps, is still coming in at the end."""


def titles(soak: "Soak", server: "Server") -> Counter[str]:
    return Counter(
        embed["title"]
        for message in soak.discord.posts(server.channel)
        for embed in message["embeds"]
        if embed.get("title")
    )


def wrong_items(soak: "Soak") -> list[str]:
    """Return what stands not once where it should, in words."""
    wrong = []
    for server in soak.servers:
        stands = titles(soak, server)
        for name in server.feeds:
            for title, at in soak.items[name].items():
                count, expected = stands[title], server.had_the_bot(at)
                if count > 1 or (expected and not count):
                    wrong.append(f"{title} of {at:%d %H:%M} stands {count} times in {server.guild['name']}")  # fmt: skip
    return wrong


def wrong_events(soak: "Soak") -> list[str]:
    """Return the times of events with more than one card or entry."""
    wrong = []
    for server in soak.servers:
        cards = Counter(
            number
            for message in soak.discord.posts(server.channel)
            for number in set(re.findall(r"event:(\d+):going", str(message["components"])))
        )
        entries = Counter(
            entry["scheduled_start_time"]
            for entry in soak.discord.state.events[server.guild["id"]].values()
            if entry["status"] in (1, 2)
        )
        many = [f"{what} {n} times" for c in (cards, entries) for what, n in c.items() if n > 1]
        wrong += [f"{server.guild['name']}: {line}" for line in many]
    return wrong


def grown(soak: "Soak") -> tuple[float, float]:
    """Return the memory after a while of quiet, and in the end: MB."""
    quiet = [(0.75, 0.85), (0.9, 1.0)]
    first, last = (
        statistics.median([mb for over, mb in soak.memory if begins <= over < ends])
        for begins, ends in quiet
    )
    return first, last


def tell(soak: "Soak", took_s: float) -> list[str]:
    """Print what came of it, and return what is wrong."""
    log = (soak.folder / "bot.log").read_text(encoding="utf-8", errors="replace")
    first, last = grown(soak)
    errors = Counter(re.sub(r"\d+", "#", m) for m in re.findall(r" (?:ERROR|CRITICAL) .*", log))
    store = (soak.folder / "bot.db").stat().st_size / 2**20
    posts = sum(len(soak.discord.posts(server.channel)) for server in soak.servers)
    print(f"time gone by            {soak.options.days} days in {took_s / 60:.1f} minutes")
    print(f"servers, feeds          {len(soak.servers)}, {len(soak.items)}")
    print(f"items, posts            {sum(map(len, soak.items.values()))}, {posts}")
    print(f"sent again, same nonce  {soak.discord.deduplicated}")
    print(f"asked, not answered     {soak.asked}, {len(soak.unanswered)}")
    print(f"memory in the quiet     {first:.0f} MB, in the end {last:.0f} MB")
    print(f"store                   {store:.1f} MB")
    for line, count in errors.most_common(10):
        print(f"{count:6} × {line.strip()[:150]}")
    wrong = [*wrong_items(soak), *wrong_events(soak), *soak.unanswered, *soak.discord.violations]
    settled = soak.options.minutes >= LONG_MINUTES
    if settled and last > max(first * GROWS_AT_MOST, first + GROWS_AT_MOST_MB):
        wrong.append(f"the memory grows: {first:.0f} MB, then {last:.0f} MB")
    if not any(soak.items.values()):
        wrong.append("nothing was published")
    if (tracebacks := log.count("Traceback (most recent call last)")) > 0:
        wrong.append(f"{tracebacks} tracebacks in the log")
    return wrong
