"""Take the answers to interactions: callbacks, the original response, follow-ups."""

import asyncio
import copy
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.discord_stand_in import limits
from tests.discord_stand_in.reply import Reply
from tests.discord_stand_in.rest import ENTRY, PREFIX, RefusedError, read_body
from tests.discord_stand_in.state import EPHEMERAL, NoSuchThingError

if TYPE_CHECKING:
    from tests.discord_stand_in.server import DiscordStandIn

JSON = dict[str, Any]
FIRST_RESPONSE_S = 3.0
TOKEN_LIVES_S = 15 * 60
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5


@dataclass
class Pending:
    """One interaction and all that came of it."""

    payload: JSON
    reply: Reply
    started: float = field(default_factory=time.perf_counter)
    responded: asyncio.Event = field(default_factory=asyncio.Event)
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    original_id: str = ""
    loading: bool = False

    @property
    def type(self) -> int:
        return int(self.payload["type"])


class Interactions:
    """What the bot answers to what people do."""

    def __init__(self, discord: "DiscordStandIn") -> None:
        self.discord = discord
        self.state = discord.state
        self.by_token: dict[str, Pending] = {}

    def routes(self) -> list[web.RouteDef]:
        w = PREFIX + "/webhooks/{app}/{token}"
        return [
            web.post(PREFIX + "/interactions/{id}/{token}/callback", self.callback),
            web.post(w, self.followup),
            web.get(w + "/messages/{message}", self.get),
            web.patch(w + "/messages/{message}", self.patch),
            web.delete(w + "/messages/{message}", self.delete),
        ]

    def expect(self, payload: JSON) -> Pending:
        """Begin an interaction before it is dispatched."""
        user = payload.get("user") or payload["member"]["user"]
        reply = Reply(
            interaction_id=payload["id"],
            token=payload["token"],
            user_id=user["id"],
            channel_id=payload["channel"]["id"],
            guild_id=payload.get("guild_id"),
            locale=payload["locale"],
        )
        pending = Pending(payload, reply)
        self.by_token[payload["token"]] = pending
        return pending

    def _pending(self, request: web.Request) -> Pending:
        pending = self.by_token.get(request.match_info["token"])
        if pending is None or time.perf_counter() - pending.started > TOKEN_LIVES_S:
            raise RefusedError(401, 50027, "Invalid Webhook Token")
        return pending

    async def callback(self, request: web.Request) -> web.Response:
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        pending = self.by_token.get(request.match_info["token"])
        elapsed = time.perf_counter() - pending.started if pending else 0.0
        if pending is None or elapsed > FIRST_RESPONSE_S:
            raise RefusedError(404, 10062, "Unknown interaction")
        if pending.responded.is_set():
            raise RefusedError(400, 40060, "Interaction has already been acknowledged.")
        reply = pending.reply
        reply.first_response_s = elapsed
        body = payload.get("data") or {}
        message: JSON | None = None
        match payload["type"]:
            case 4:
                reply.kind = "message"
                message = self._keep(pending, body, files)
            case 5:
                reply.kind = "deferred"
                if set(body) - {"flags"} or body.get("flags", 0) & ~EPHEMERAL:
                    self.discord.check("defer", ["a deferral may carry only the ephemeral flag"])
                message = self._keep(pending, {"flags": body.get("flags", 0)}, [], loading=True)
            case 6 if pending.type in (COMPONENT, MODAL):
                reply.kind = "deferred_update"
                pending.original_id = pending.payload["message"]["id"]
            case 7 if pending.type in (COMPONENT, MODAL):
                reply.kind = "update"
                message = self._source(pending)
                self.discord.messages.rewrite(message, body, files)
                pending.original_id = message["id"]
                if not message["flags"] & EPHEMERAL:
                    await self.discord.gateway.message_event("MESSAGE_UPDATE", message)
            case 8 if pending.type == AUTOCOMPLETE:
                reply.kind = "choices"
                self.discord.check("autocomplete", limits.of_choices(body["choices"]))
                reply.choices = body["choices"]
            case 9 if pending.type in (COMMAND, COMPONENT):
                reply.kind = "modal"
                self.discord.check("modal", limits.of_modal(body))
                reply.modal = body
            case other:
                raise RefusedError(
                    400, 50035, f"response type {other} to interaction {pending.type}"
                )
        if message is not None:
            reply.message = copy.deepcopy(message)
        pending.responded.set()
        if reply.kind in ("message", "update", "choices", "modal"):
            pending.answered.set()
        self.discord.changed()
        return web.json_response(self._callback_answer(pending, payload["type"], message))

    @staticmethod
    def _callback_answer(pending: Pending, type: int, message: JSON | None) -> JSON:
        about: JSON = {"id": pending.payload["id"], "type": pending.type}
        resource: JSON = {"type": type}
        if message is not None:
            about |= {
                "response_message_id": message["id"],
                "response_message_loading": pending.loading,
                "response_message_ephemeral": bool(message["flags"] & EPHEMERAL),
            }
            resource["message"] = message
        return {"interaction": about, "resource": resource}

    def _source(self, pending: Pending) -> JSON:
        """Return the message a component sits on; it may have been deleted since."""
        raw = pending.payload["message"]
        return self.state.message(raw["channel_id"], raw["id"])

    def _metadata(self, pending: Pending) -> JSON:
        about: JSON = {
            "id": pending.payload["id"],
            "type": pending.type,
            "user": self.state.users[pending.reply.user_id],
            "authorizing_integration_owners": pending.payload["authorizing_integration_owners"],
        }
        if pending.type == COMPONENT:
            about["interacted_message_id"] = pending.payload["message"]["id"]
        if pending.type == MODAL:
            about["triggering_interaction_metadata"] = dict(about, type=COMMAND)
        return about

    def _keep(
        self, pending: Pending, body: JSON, files: list[tuple[str, bytes]], *, loading: bool = False
    ) -> JSON:
        if loading:
            # Shown as "is thinking …": empty until it is edited.
            body = {**body, "content": "…"}
        message = self.discord.messages.write(
            pending.reply.channel_id,
            self.state.bot,
            body,
            files,
            interaction_metadata=self._metadata(pending),
            webhook_id=self.state.application["id"],
            application_id=self.state.application["id"],
            type=20 if pending.type == COMMAND else 19,
        )
        message["flags"] = message["flags"] & ~0x80 | (0x80 if loading else 0)
        pending.original_id = pending.original_id or message["id"]
        pending.loading = loading
        return message

    async def followup(self, request: web.Request) -> web.Response:
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        pending = self._pending(request)
        if not pending.responded.is_set():
            raise RefusedError(404, 10015, "Unknown Webhook")
        if pending.loading:
            # The first follow-up to a deferral takes its place, and its visibility.
            message = self._original(pending)
            message["flags"] &= ~0x80
            pending.loading = False
            self.discord.messages.rewrite(message, payload, files)
            pending.reply.message = copy.deepcopy(message)
        else:
            message = self._keep(pending, payload, files)
            pending.reply.followups.append(copy.deepcopy(message))
        pending.answered.set()
        self.discord.changed()
        return web.json_response(message)

    def _original(self, pending: Pending) -> JSON:
        return self.state.message(pending.reply.channel_id, pending.original_id)

    def _named(self, request: web.Request) -> tuple[Pending, JSON]:
        pending = self._pending(request)
        wanted = request.match_info["message"]
        if wanted == "@original":
            if not pending.responded.is_set():
                raise NoSuchThingError(10008, "Unknown Message")
            return pending, self._original(pending)
        return pending, self.state.message(pending.reply.channel_id, wanted)

    async def get(self, request: web.Request) -> web.Response:
        _, message = self._named(request)
        return web.json_response(message)

    async def patch(self, request: web.Request) -> web.Response:
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        pending, message = self._named(request)
        if message["flags"] & 0x80:
            message["flags"] &= ~0x80
            message["content"] = ""
            pending.loading = False
        self.discord.messages.rewrite(message, payload, files)
        pending.reply.message = copy.deepcopy(message)
        pending.answered.set()
        self.discord.changed()
        return web.json_response(message)

    async def delete(self, request: web.Request) -> web.Response:
        pending, message = self._named(request)
        del self.state.messages[pending.reply.channel_id][message["id"]]
        pending.answered.set()
        self.discord.changed()
        return web.Response(status=204)
