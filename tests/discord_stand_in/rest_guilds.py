"""Answer what concerns a server: its parts, and its scheduled events."""

import datetime
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.discord_stand_in import limits, permissions
from tests.discord_stand_in.permissions import BITS
from tests.discord_stand_in.rest import ENTRY, PREFIX, RefusedError, read_body
from tests.discord_stand_in.state import NoSuchThingError

if TYPE_CHECKING:
    from tests.discord_stand_in.server import DiscordStandIn

JSON = dict[str, Any]
MOST_OPEN_EVENTS = 100
SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4


class Guilds:
    """Servers as the bot sees them."""

    def __init__(self, discord: "DiscordStandIn") -> None:
        self.discord = discord
        self.state = discord.state

    def routes(self) -> list[web.RouteDef]:
        g = PREFIX + "/guilds/{guild}"
        return [
            web.get(g, self.get),
            web.get(g + "/channels", self.channels),
            web.get(g + "/roles", self.roles),
            web.get(g + "/members/{user}", self.member),
            web.get(g + "/scheduled-events", self.events),
            web.post(g + "/scheduled-events", self.create_event),
            web.get(g + "/scheduled-events/{event}", self.event),
            web.patch(g + "/scheduled-events/{event}", self.edit_event),
            web.delete(g + "/scheduled-events/{event}", self.delete_event),
        ]

    def _guild(self, request: web.Request) -> JSON:
        """Return the guild of the path, unless the bot is not in it."""
        try:
            guild = self.state.guild(request.match_info["guild"])
            self.state.member(guild["id"], self.state.bot["id"])
        except NoSuchThingError:
            raise RefusedError(403, 50001, "Missing Access") from None
        return guild

    async def get(self, request: web.Request) -> web.Response:
        return web.json_response(self._guild(request))

    async def channels(self, request: web.Request) -> web.Response:
        return web.json_response(self._guild(request)["channels"])

    async def roles(self, request: web.Request) -> web.Response:
        return web.json_response(self._guild(request)["roles"])

    async def member(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        return web.json_response(self.state.member(guild["id"], request.match_info["user"]))

    # scheduled events

    def _may(self, guild: JSON) -> int:
        return permissions.in_guild(guild, self.state.member(guild["id"], self.state.bot["id"]))

    async def events(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        return web.json_response(list(self.state.events[guild["id"]].values()))

    async def event(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        return web.json_response(self.state.event(guild["id"], request.match_info["event"]))

    async def create_event(self, request: web.Request) -> web.Response:
        payload, _ = await read_body(request)
        request[ENTRY].body = payload
        guild = self._guild(request)
        # MANAGE_EVENTS alone has not been enough since 2026-02-23.
        if not self._may(guild) & BITS["CREATE_EVENTS"]:
            raise RefusedError(403, 50013, "Missing Permissions")
        mine = self.state.events[guild["id"]]
        if sum(e["status"] in (SCHEDULED, ACTIVE) for e in mine.values()) >= MOST_OPEN_EVENTS:
            raise RefusedError(400, 30038, "Maximum number of guild scheduled events reached (100)")
        self._check(payload, new=True)
        event = {
            "id": self.state.snowflake(),
            "guild_id": guild["id"],
            "channel_id": None,
            "creator_id": self.state.bot["id"],
            "creator": self.state.bot,
            "description": None,
            "scheduled_end_time": None,
            "status": SCHEDULED,
            "entity_id": None,
            "entity_metadata": None,
            "user_count": 0,
            "recurrence_rule": None,
            **payload,
            "image": "hash" if payload.get("image") else None,
        }
        mine[event["id"]] = event
        await self._tell("CREATE", event)
        return web.json_response(event)

    def _check(self, event: JSON, *, new: bool) -> None:
        breaks = limits.of_event(event)
        start = datetime.datetime.fromisoformat(event["scheduled_start_time"])
        if new and start <= self.state.clock():
            breaks.append("event: starts in the past")
        if event.get("scheduled_end_time"):
            end = datetime.datetime.fromisoformat(event["scheduled_end_time"])
            if end <= start:
                breaks.append("event: ends before it starts")
        self.discord.check("scheduled event", breaks)

    async def edit_event(self, request: web.Request) -> web.Response:
        payload, _ = await read_body(request)
        request[ENTRY].body = payload
        guild = self._guild(request)
        event = self.state.event(guild["id"], request.match_info["event"])
        self._require_hold(guild, event)
        if event["status"] in (COMPLETED, CANCELLED):
            raise RefusedError(400, 180000, "Cannot modify finished guild scheduled event")
        merged = event | payload
        self._check(merged, new=False)
        if "image" in payload:
            merged["image"] = "hash" if payload["image"] else None
        event.update(merged)
        await self._tell("UPDATE", event)
        return web.json_response(event)

    async def delete_event(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        event = self.state.event(guild["id"], request.match_info["event"])
        self._require_hold(guild, event)
        del self.state.events[guild["id"]][event["id"]]
        await self._tell("DELETE", event)
        return web.Response(status=204)

    def _require_hold(self, guild: JSON, event: JSON) -> None:
        own = event["creator_id"] == self.state.bot["id"]
        enough = BITS["MANAGE_EVENTS"] | (BITS["CREATE_EVENTS"] if own else 0)
        if not self._may(guild) & enough:
            raise RefusedError(403, 50013, "Missing Permissions")

    async def _tell(self, what: str, event: JSON) -> None:
        await self.discord.gateway.dispatch(
            f"GUILD_SCHEDULED_EVENT_{what}", event, event["guild_id"]
        )
        self.discord.changed()
