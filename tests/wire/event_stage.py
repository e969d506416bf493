"""A stage for events: a clock that is turned by hand, and what people see in Harbour."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.live.client import SisterCityBot
from bot.tasks.remind import round_of_events
from tests.discord_stand_in import DiscordStandIn
from tests.wire.settle import settled

JSON = dict[str, Any]
BERGEN, SEATTLE, NEW_YORK = "gn:3161732", "gn:5809844", "gn:5128581"


class Clock:
    """Tells the time it was set to. Starts an hour from now, so that nothing is in Discord's past."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Stage:
    """The bot in Harbour, with a clock of its own."""

    def __init__(self, discord: DiscordStandIn, bot: SisterCityBot, clock: Clock) -> None:
        self.discord = discord
        self.bot = bot
        self.clock = clock

    async def create(self, **options: Any) -> Any:
        """Use /event create as the moderator and return the preview."""
        who = {k: options.pop(k) for k in ("user", "locale", "force", "given") if k in options}
        return await self.discord.slash(
            "event create", **{"user": self.discord.moderator, **who, **options}
        )

    async def announce(self, **options: Any) -> JSON:
        """Create and confirm an event; return its card."""
        before = len(self.cards())
        preview = await self.create(**options)
        confirmed = await self.discord.press(preview, "Confirm")
        assert "Announced" in confirmed.text, confirmed.text
        cards = self.cards()
        assert len(cards) == before + 1
        return cards[-1]

    async def edit(self, event: str = "1", press: str = "Confirm", **options: Any) -> Any:
        """Use /event edit as the moderator, confirm, and return what is said then."""
        preview = await self.discord.slash(
            "event edit", user=self.discord.moderator, event=event, **options
        )
        return await self.discord.press(preview, press)

    async def call_off(self, event: str = "1", **options: Any) -> Any:
        """Use /event cancel as the moderator, confirm, and return what is said then."""
        preview = await self.discord.slash(
            "event cancel", user=self.discord.moderator, event=event, **options
        )
        return await self.discord.press(preview, "Call it off")

    def cards(self, channel: str = "") -> list[JSON]:
        """Return the event cards in a channel, as they are now."""
        posts = self.discord.posts(channel or self.discord.general)
        return [m for m in posts if any(c.startswith("event:") for c in ids_of(m))]

    def reminders(self, channel: str = "") -> list[JSON]:
        """Return the posts that are no cards."""
        posts = self.discord.posts(channel or self.discord.general)
        return [m for m in posts if not ids_of(m)]

    def natives(self) -> list[JSON]:
        """Return Discord's own events that are not over."""
        events = self.discord.state.events[self.discord.harbour].values()
        return [e for e in events if e["status"] in (1, 2)]

    async def round(self) -> None:
        """Let the bot do what is due, and wait until it is done."""
        await round_of_events(self.bot)
        await self.bot.sender.round()
        await self.bot.sender.settle()

    async def later(self, **span: float) -> None:
        """Let time pass and the bot do what has become due."""
        self.clock.forward(**span)
        await self.round()

    async def until(self, moment: datetime) -> None:
        """Let time pass up to a moment."""
        self.clock.now = moment.astimezone(UTC)
        await self.round()

    async def soon(self) -> None:
        """Let events of the gateway arrive."""
        await settled(self.discord, self.bot)


def ids_of(message: JSON) -> list[str]:
    """Return the custom_ids of a message's buttons."""
    return [
        item.get("custom_id", "")
        for row in message.get("components", [])
        for item in row.get("components", [])
    ]


def text_of(message: JSON) -> str:
    """Return all that a message says, its card included."""
    embed = next(iter(message.get("embeds") or []), {})
    parts = [message.get("content") or "", embed.get("title", ""), embed.get("description", "")]
    parts += [f"{f['name']}: {f['value']}" for f in embed.get("fields", [])]
    return "\n".join(part for part in parts if part)


def start_of(message: JSON) -> datetime:
    """Return when the card says it starts."""
    match = re.search(r"<t:(\d+):F>", text_of(message))
    assert match is not None
    return datetime.fromtimestamp(int(match[1]), UTC)
