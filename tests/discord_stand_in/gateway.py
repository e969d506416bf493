"""Be Discord's gateway: sessions, heartbeats, resuming, and who hears of what."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.discord_stand_in.state import DM, State

JSON = dict[str, Any]
GUILDS, GUILD_MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
SCHEDULED_EVENTS = 1 << 16
PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT

NEEDED_INTENT = {
    "GUILD_CREATE": GUILDS,
    "GUILD_UPDATE": GUILDS,
    "GUILD_DELETE": GUILDS,
    "GUILD_ROLE_CREATE": GUILDS,
    "GUILD_ROLE_UPDATE": GUILDS,
    "GUILD_ROLE_DELETE": GUILDS,
    "CHANNEL_CREATE": GUILDS,
    "CHANNEL_UPDATE": GUILDS,
    "CHANNEL_DELETE": GUILDS,
    "THREAD_CREATE": GUILDS,
    "THREAD_DELETE": GUILDS,
    "GUILD_SCHEDULED_EVENT_CREATE": SCHEDULED_EVENTS,
    "GUILD_SCHEDULED_EVENT_UPDATE": SCHEDULED_EVENTS,
    "GUILD_SCHEDULED_EVENT_DELETE": SCHEDULED_EVENTS,
}
"""A member's own update (the bot's roles) comes without the members intent."""


@dataclass
class Session:
    """One shard's connection; survives its socket so that it can be resumed."""

    id: str
    shard: int
    shard_count: int
    intents: int
    sequence: int = 0
    sent: list[JSON] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None

    async def send(self, event: str, data: JSON) -> None:
        self.sequence += 1
        frame = {"op": 0, "t": event, "s": self.sequence, "d": data}
        self.sent.append(frame)
        if self.socket is not None and not self.socket.closed:
            await self.socket.send_str(json.dumps(frame))


class Gateway:
    """The websocket side of the stand-in."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.sessions: dict[str, Session] = {}
        self.identifies: list[JSON] = []
        self.resumes = 0
        self.spent_until_s = 0.0
        """For how long the day has no IDENTIFY left; 0 for one that has."""
        self.refuse_with = 0
        """A code with which every IDENTIFY is refused; 0 for none."""
        self.says_ready = True
        """Whether IDENTIFY is answered; heartbeats are in any case."""
        self.ready = asyncio.Event()
        """Set while at least one shard is connected and has been told of its guilds."""

    def connected(self) -> list[int]:
        """Return the shards that have a connection."""
        return sorted({s.shard for s in self.sessions.values() if s.socket is not None})

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0)
        try:
            await socket.prepare(request)
        except ConnectionResetError:  # whoever knocked has gone again
            raise web.HTTPServiceUnavailable from None
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}})
        session: Session | None = None
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            frame = json.loads(message.data)
            match frame["op"]:
                case 1:
                    await socket.send_json({"op": 11})
                case 2:
                    # Where it came from is where it is to come back to: over the same line.
                    url = f"ws://{request.host}/gateway"
                    session = await self._identify(socket, frame["d"], url)
                case 6:
                    session = await self._resume(socket, frame["d"])
        if session is not None and session.socket is socket:
            session.socket = None
        if not any(s.socket for s in self.sessions.values()):
            self.ready.clear()
        return socket

    async def _identify(
        self, socket: web.WebSocketResponse, data: JSON, url: str
    ) -> Session | None:
        self.identifies.append(data)
        if self.state.token and data["token"] != self.state.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        if self.refuse_with:
            await socket.close(code=self.refuse_with, message=b"refused on purpose")
            return None
        if not self.says_ready:
            return None
        if data["intents"] & PRIVILEGED:
            await socket.close(code=4014, message=b"Disallowed intent(s).")
            return None
        shard, count = data.get("shard", (0, 1))
        session = Session(self.state.snowflake(), shard, count, data["intents"], socket=socket)
        # A shard may have two sessions at a time, and each hears everything: one whose process is cut
        # off from the others, for one. What is connected no more can only be resumed until then.
        self.sessions = {
            k: s for k, s in self.sessions.items() if s.socket is not None or s.shard != shard
        } | {session.id: session}
        guilds = [g for g in self.state.guilds.values() if self._shard_of(g["id"], count) == shard]
        await session.send(
            "READY",
            {
                "v": 10,
                "user": self.state.bot,
                "guilds": [{"id": g["id"], "unavailable": True} for g in guilds],
                "session_id": session.id,
                "resume_gateway_url": url,
                "shard": [shard, count],
                "application": {"id": self.state.application["id"], "flags": 0},
            },
        )
        for guild in guilds:
            await session.send("GUILD_CREATE", self._seen_by_bot(guild))
        self.ready.set()
        return session

    async def _resume(self, socket: web.WebSocketResponse, data: JSON) -> Session | None:
        session = self.sessions.get(data["session_id"])
        if session is None:
            await socket.send_json({"op": 9, "d": False})
            return None
        self.resumes += 1
        session.socket = socket
        for frame in session.sent:
            if frame["s"] > data["seq"]:
                await socket.send_str(json.dumps(frame))
        await session.send("RESUMED", {})
        self.ready.set()
        return session

    @staticmethod
    def _shard_of(guild_id: str, count: int) -> int:
        return (int(guild_id) >> 22) % count

    def _seen_by_bot(self, guild: JSON) -> JSON:
        """Without the members intent a bot is told of itself only."""
        own = [m for m in guild["members"] if m["user"]["id"] == self.state.bot["id"]]
        events = list(self.state.events[guild["id"]].values())
        return guild | {"members": own, "guild_scheduled_events": events}

    async def dispatch(self, event: str, data: JSON, guild_id: str | None = None) -> None:
        """Tell the shard in charge; DMs belong to shard 0. Lost while nobody is connected."""
        for session in list(self.sessions.values()):
            shard = self._shard_of(guild_id, session.shard_count) if guild_id else 0
            if session.shard != shard:
                continue
            if session.intents & NEEDED_INTENT.get(event, 0) == NEEDED_INTENT.get(event, 0):
                await session.send(event, data)

    async def guild_joined(self, guild: JSON) -> None:
        """The bot was invited: Discord does not say then that the server is available."""
        told = {k: v for k, v in self._seen_by_bot(guild).items() if k != "unavailable"}
        await self.dispatch("GUILD_CREATE", told, guild["id"])

    async def guild_appeared(self, guild: JSON) -> None:
        """An outage is over."""
        await self.dispatch(
            "GUILD_CREATE", self._seen_by_bot(guild) | {"unavailable": False}, guild["id"]
        )

    async def message_event(self, event: str, message: JSON) -> None:
        """Tell of a message, keeping its text from a bot that may not read it."""
        channel = self.state.channels[message["channel_id"]]
        guild_id = channel.get("guild_id")
        intent = DIRECT_MESSAGES if channel["type"] == DM else GUILD_MESSAGES
        bot_id = self.state.bot["id"]
        readable = (
            channel["type"] == DM
            or message["author"]["id"] == bot_id
            or any(u["id"] == bot_id for u in message["mentions"])
        )
        data = dict(message)
        if not readable:
            data |= {"content": "", "embeds": [], "attachments": [], "components": []}
        if guild_id:
            data["guild_id"] = guild_id
            member = self.state.member(guild_id, message["author"]["id"])
            data["member"] = {k: v for k, v in member.items() if k != "user"}
        for session in list(self.sessions.values()):
            shard = self._shard_of(guild_id, session.shard_count) if guild_id else 0
            if session.shard == shard and session.intents & intent:
                await session.send(event, data)

    async def drop(self, *, resumable: bool = True) -> None:
        """Break every connection, as Discord does a few times a day."""
        for session in list(self.sessions.values()):
            if session.socket is not None:
                await session.socket.close(code=4000 if resumable else 4009, message=b"Reconnect")
        if not resumable:
            self.sessions.clear()
        self.ready.clear()

    async def close(self) -> None:
        for session in list(self.sessions.values()):
            if session.socket is not None:
                await session.socket.close(code=WSCloseCode.GOING_AWAY)
        self.sessions.clear()
