"""Compare what the store says of events with what Discord shows of them."""

import contextlib
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.discord_stand_in import DiscordStandIn

JSON = dict[str, Any]
SCHEDULED, ACTIVE = 1, 2


@dataclass(frozen=True)
class Kept:
    """An event as the store has it."""

    id: int
    title: str
    state: str
    shared_from: int | None
    repeat: str
    sequence: int
    reminders: str


@dataclass(frozen=True)
class Time:
    """One time of an event, as the store has it."""

    id: int
    event: Kept
    ordinal: int
    state: str
    start_s: int

    def __str__(self) -> str:
        return f"{self.event.title} ({self.event.id}/{self.ordinal})"


class Truth:
    """The store, read while the bot writes it, and what people see in the channels."""

    def __init__(self, discord: DiscordStandIn, store: Path, channels: tuple[str, ...]) -> None:
        self.discord = discord
        self.store = store
        self.channels = channels

    def _rows(self, query: str) -> list[Any]:
        address = f"file:{self.store}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True)) as db:
            return list(db.execute(query))

    def events(self) -> list[Kept]:
        """Return all events, and drafts of new ones, but no changes that nobody has confirmed."""
        query = """
            SELECT id, title, state, shared_from, repeat, sequence, reminders
            FROM events
            WHERE id NOT IN (SELECT draft_id FROM event_edits)
            ORDER BY id
        """
        return [Kept(*row) for row in self._rows(query)]

    def times(self) -> list[Time]:
        events = {event.id: event for event in self.events()}
        query = """
            SELECT id, event_id, ordinal, state, CAST(strftime('%s', start_at) AS INTEGER)
            FROM occurrences
            ORDER BY id
        """
        return [
            Time(number, events[event], ordinal, state, start)
            for number, event, ordinal, state, start in self._rows(query)
            if event in events
        ]

    def posts(self) -> Iterator[JSON]:
        for channel in self.channels:
            yield from self.discord.posts(channel)

    def cards(self) -> dict[int, list[JSON]]:
        """Return the cards by the numbers of their occurrences."""
        found: dict[int, list[JSON]] = {}
        for message in self.posts():
            number = re.search(r"'event:(\d+):", str(message["components"]))
            if number:
                found.setdefault(int(number[1]), []).append(message)
        return found

    def cards_of(self, title: str) -> list[JSON]:
        """Return the cards of the events of a title."""
        cards = self.cards()
        return [
            card
            for one in self.times()
            if one.event.title == title
            for card in cards.get(one.id, ())
        ]

    def entries(self) -> list[JSON]:
        """Return all of Discord's own events, those that are over, too."""
        return [entry for guild in self.discord.state.events.values() for entry in guild.values()]

    def wrong(self) -> list[str]:
        """Return what Discord does not show as the store has it."""
        cards, found = self.cards(), []
        running = Counter(
            (entry["name"], _seconds(entry["scheduled_start_time"]))
            for entry in self.entries()
            if entry["status"] in (SCHEDULED, ACTIVE)
        )
        holders = Counter(
            (one.event.title, one.start_s) for one in self.times() if one.state == "open"
        )
        for one in self.times():
            mine = cards.get(one.id, [])
            if one.state == "open" and not mine:
                found.append(f"no card of {one}")
            found += [
                f"card of {one} shows {_title(card)}" for card in mine if not _fits(one, card)
            ]
        found += [
            f"{count} entries of {name}, {running[name, start]} there"
            for (name, start), count in holders.items()
            if running[name, start] < count
        ]
        return found

    def double(self) -> list[str]:
        """Return what is there more often than once, or though it is over."""
        found = [f"{len(c)} cards of {n}" for n, c in self.cards().items() if len(c) > 1]
        marks = Counter(
            (entry["guild_id"], entry["description"].rpartition("#")[2])
            for entry in self.entries()
            if entry["status"] in (SCHEDULED, ACTIVE)
        )
        found += [f"{count} entries of {mark}" for mark, count in marks.items() if count > 1]
        off = {one.event.title for one in self.times() if one.event.state == "cancelled"}
        found += [
            f"entry of {entry['name']}, which is off"
            for entry in self.entries()
            if entry["status"] == SCHEDULED and entry["name"] in off
        ]
        times = Counter(
            (number_of(one.event.title), one.ordinal)
            for one in self.times()
            if one.event.repeat != "none"
        )
        found += [f"{count} times {what}" for what, count in times.items() if count > 1]
        told = self._told()
        found += [f"{count} × {what}" for what, count in told.items() if count > 1]
        return found

    def untold(self) -> list[str]:
        """Return what people should have heard of and have not: reminders, moves, cancellations."""
        told, found = self._told(), []
        for event in self.events():
            name = number_of(event.title)
            if event.state == "draft" or event.repeat != "none":
                continue
            if event.state == "cancelled" or event.sequence:
                what = "Canceled" if event.state == "cancelled" else "Moved"
                found += [] if told[what, name, self.channels[0]] else [f"{what}: {event.title}"]
            elif event.reminders != "[]":
                place = self.channels[event.shared_from is not None]
                found += [] if told["Starts", name, place] else [f"no reminder of {event.title}"]
        series = Counter(
            number_of(e.title) for e in self.events() if e.repeat != "none" and e.state != "draft"
        )
        times = Counter(
            number_of(one.event.title) for one in self.times() if one.event.repeat != "none"
        )
        return found + [
            f"{times[name]} times left of series {name}" for name in series if times[name] != TIMES
        ]

    def _told(self) -> Counter[tuple[str, str, str]]:
        """Return how often something was told of an event, by its number, in each channel."""
        told: Counter[tuple[str, str, str]] = Counter()
        for message in self.posts():
            if message["components"] or not message["embeds"]:
                continue
            said = str(message["embeds"][0].get("description")).lstrip("*")
            what = next((w for w in ("Moved", "Canceled") if said.startswith(w)), "Starts")
            told[what, number_of(_title(message)), message["channel_id"]] += 1
        return told

    def done(self) -> Counter[str]:
        """Return how many events were only announced, changed, split, shared or called off."""
        done: Counter[str] = Counter()
        series = Counter(number_of(e.title) for e in self.events() if e.repeat != "none")
        for event in self.events():
            if event.state == "draft":
                continue
            if event.shared_from is not None:
                done["taken"] += 1
            elif event.repeat != "none":
                done["split" if series[number_of(event.title)] > 1 else "whole series"] += 1
            elif event.state == "cancelled":
                done["called off"] += 1
            else:
                done["changed" if event.sequence else "announced"] += 1
        return done


TIMES = 5
"""So often takes each series place."""


def number_of(title: str) -> str:
    """Return the number of the kill in a title such as "Canceled: Crash 7 anew"."""
    found = re.search(r"Crash (\d+)", title)
    return found[1] if found else title


def _title(message: JSON) -> str:
    return str(message["embeds"][0]["title"])


def _fits(one: Time, card: JSON) -> bool:
    """Whether a card says what the store has: title, what became of it, when."""
    title = one.event.title
    marked = {"cancelled": f"Canceled: {title}", "ended": f"Over: {title}"}
    return _title(card) == marked.get(one.state, title) and f"<t:{one.start_s}:F>" in str(
        card["embeds"]
    )


def _seconds(iso: str) -> int:
    return int(datetime.fromisoformat(iso).timestamp())
