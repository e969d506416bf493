"""Answer the small REST requests, and stand guard before all of them."""

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.discord_stand_in import faults, limits
from tests.discord_stand_in.state import NoSuchThingError

if TYPE_CHECKING:
    from tests.discord_stand_in.server import DiscordStandIn

JSON = dict[str, Any]
PREFIX = "/api/v10"


class RefusedError(Exception):
    """Discord says no: a status and one of its codes."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


@dataclass
class Request:
    """One request the bot made: for counting and for looking at."""

    method: str
    path: str
    at: float
    body: Any = None
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)


ENTRY = web.RequestKey("entry", Request)


INVALID_FORM = 50035


def _complaint() -> JSON:
    """Return what Discord says of a command whose name it does not take."""
    wrong = {"code": "APPLICATION_COMMAND_INVALID_NAME", "message": "Command name is invalid"}
    return {"name": {"_errors": [wrong]}}


def error(status: int, code: int, message: str, **more: Any) -> web.Response:
    return web.json_response({"code": code, "message": message, **more}, status=status)


async def read_body(request: web.Request) -> tuple[JSON, list[tuple[str, bytes]]]:
    """Return the JSON payload and the files (name, bytes) of a request, plain or multipart."""
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        return (json.loads(raw) if raw else {}), []
    payload: JSON = {}
    files = []
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if part.name == "payload_json":
            payload = json.loads(await part.text())
        else:
            files.append((part.filename or "file", bytes(await part.read(decode=False))))
    return payload, files


def guard(discord: "DiscordStandIn") -> Any:
    """Return the middleware: logs, checks the token, strikes with faults, words refusals."""

    @web.middleware
    async def middleware(request: web.Request, handler: Any) -> web.StreamResponse:
        if not request.path.startswith(PREFIX):
            return await handler(request)
        path = request.path.removeprefix(PREFIX)
        entry = Request(request.method, path, time.time(), headers=dict(request.headers))
        request[ENTRY] = entry
        discord.requests.append(entry)
        response = await answer(request, handler, path)
        entry.status = response.status
        if response.content_type == "application/json":
            # discord.py reads JSON only from exactly this type, without a charset.
            response.headers["Content-Type"] = "application/json"
        return response

    async def answer(request: web.Request, handler: Any, path: str) -> web.StreamResponse:
        fault = faults.strike(discord.faults, request.method, path)
        if fault and fault.delay_s:
            await asyncio.sleep(fault.delay_s)
        if fault and fault.status and not fault.done_anyway:
            return failed(fault)
        try:
            response = await proper(request, handler, path)
        except NoSuchThingError as missing:
            response = error(404, missing.code, missing.what)
        except RefusedError as refused:
            response = error(refused.status, refused.code, str(refused))
        if fault and fault.answer_delay_s:
            await asyncio.sleep(fault.answer_delay_s)
        return failed(fault) if fault and fault.status else response

    async def proper(request: web.Request, handler: Any, path: str) -> web.StreamResponse:
        # Interaction tokens and webhooks authorise themselves.
        if not re.match(r"/(interactions|webhooks)/", path):
            given = request.headers.get("Authorization", "")
            if not given.startswith("Bot ") or (
                discord.state.token and given != f"Bot {discord.state.token}"
            ):
                return error(401, 0, "401: Unauthorized")
        return await handler(request)

    def failed(fault: faults.Fault) -> web.Response:
        if fault.page:
            body = fault.page.encode("latin-1")
            return web.Response(status=fault.status, body=body, content_type="text/html")
        if fault.status == 429:
            response = error(
                429, fault.code, "You are being rate limited.",
                retry_after=fault.retry_after_s, **{"global": fault.is_global},
            )  # fmt: skip
            response.headers["Retry-After"] = str(fault.retry_after_s)
            response.headers["Via"] = "1.1 google"
            return response
        return error(fault.status, fault.code, "a fault on purpose")

    return middleware


class Rest:
    """Who the bot is, what it registers, and whom it may look up."""

    def __init__(self, discord: "DiscordStandIn") -> None:
        self.discord = discord
        self.state = discord.state

    def routes(self) -> list[web.RouteDef]:
        p = PREFIX
        return [
            web.get(p + "/users/@me", self.me),
            web.get(p + "/users/{user}", self.user),
            web.post(p + "/users/@me/channels", self.open_dm),
            web.delete(p + "/users/@me/guilds/{guild}", self.leave),
            web.get(p + "/oauth2/applications/@me", self.application),
            web.get(p + "/applications/@me", self.application),
            web.get(p + "/gateway", self.gateway),
            web.get(p + "/gateway/bot", self.gateway),
            web.get(p + "/applications/{app}/commands", self.commands),
            web.put(p + "/applications/{app}/commands", self.put_commands),
            web.post(p + "/applications/{app}/commands", self.post_command),
            web.get(p + "/applications/{app}/guilds/{guild}/commands", self.guild_commands),
            web.put(p + "/applications/{app}/guilds/{guild}/commands", self.put_guild_commands),
        ]

    async def me(self, request: web.Request) -> web.Response:
        return web.json_response(self.state.bot)

    async def user(self, request: web.Request) -> web.Response:
        return web.json_response(self.state.user(request.match_info["user"]))

    async def open_dm(self, request: web.Request) -> web.Response:
        body, _ = await read_body(request)
        return web.json_response(self.state.dm_with(str(body["recipient_id"])))

    async def leave(self, request: web.Request) -> web.Response:
        await self.discord.remove_guild(request.match_info["guild"])
        return web.Response(status=204)

    async def application(self, request: web.Request) -> web.Response:
        return web.json_response(self.state.application)

    async def gateway(self, request: web.Request) -> web.Response:
        spent_s = self.discord.gateway.spent_until_s
        return web.json_response(
            {
                "url": self.discord.gateway_named or self.discord.gateway_url,
                "shards": self.discord.recommended_shards,
                "session_start_limit": {
                    "total": 1000,
                    "remaining": 0 if spent_s else 1000 - len(self.discord.gateway.identifies),
                    "reset_after": round(spent_s * 1000) or 86_400_000,
                    "max_concurrency": 1,
                },
            }
        )

    async def commands(self, request: web.Request) -> web.Response:
        return web.json_response(self.state.commands)

    async def put_commands(self, request: web.Request) -> web.Response:
        self.state.syncs += 1
        commands, before = await self._checked(request)
        refused = self.state.refused_commands
        complaints = {str(i): _complaint() for i, c in enumerate(commands) if c["name"] in refused}
        if complaints:
            return error(400, INVALID_FORM, "Invalid Form Body", errors=complaints)
        kept = [c for c in commands if c["name"] not in self.state.lost_commands]
        self.state.commands = self._registered(kept, before)
        self.discord.changed()
        return web.json_response(self.state.commands)

    async def post_command(self, request: web.Request) -> web.Response:
        body: Any
        body, _ = await read_body(request)
        if body["name"] in self.state.refused_commands:
            return error(400, INVALID_FORM, "Invalid Form Body", errors=_complaint())
        others = [c for c in self.state.commands if c["name"] != body["name"]]
        registered = self._registered([body], self.state.commands)
        self.state.commands = others + registered
        self.discord.changed()
        return web.json_response(registered[0], status=201)

    async def guild_commands(self, request: web.Request) -> web.Response:
        return web.json_response(self.state.guild_commands.get(request.match_info["guild"], []))

    async def put_guild_commands(self, request: web.Request) -> web.Response:
        guild = request.match_info["guild"]
        self.state.guild_commands[guild] = self._registered(*await self._checked(request))
        return web.json_response(self.state.guild_commands[guild])

    async def _checked(self, request: web.Request) -> tuple[list[JSON], list[JSON]]:
        body: Any
        body, _ = await read_body(request)
        self.discord.check("PUT commands", limits.of_commands(body))
        return body, self.state.commands

    def _registered(self, commands: list[JSON], before: list[JSON]) -> list[JSON]:
        """Keep a command's id while its name stays; fill in what Discord fills in."""
        ids = {(c["type"], c["name"]): c["id"] for c in before}
        kept = []
        for command in commands:
            kind = command.get("type", 1)
            kept.append(
                {
                    "default_member_permissions": None,
                    "integration_types": [0],
                    "contexts": None,
                    "description": "",
                    **command,
                    "type": kind,
                    "id": ids.get((kind, command["name"])) or self.state.snowflake(),
                    "application_id": self.state.application["id"],
                    "version": self.state.snowflake(),
                }
            )
        return kept
