"""Keep messages: channels, DMs, threads and forum posts."""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.discord_stand_in import limits
from tests.discord_stand_in.permissions import BITS
from tests.discord_stand_in.rest import ENTRY, PREFIX, RefusedError, read_body
from tests.discord_stand_in.state import (
    ANNOUNCEMENT,
    CROSSPOSTED,
    EPHEMERAL,
    FORUM,
    REQUIRE_TAG,
    THREADS,
    NoSuchThingError,
)

if TYPE_CHECKING:
    from tests.discord_stand_in.server import DiscordStandIn

JSON = dict[str, Any]
Files = list[tuple[str, bytes]]

NONCE_KEPT = timedelta(minutes=5)
"""Discord says "a few minutes"."""


class Messages:
    """What is written, by the bot over REST and by people through `people`."""

    def __init__(self, discord: "DiscordStandIn") -> None:
        self.discord = discord
        self.state = discord.state

    def routes(self) -> list[web.RouteDef]:
        c = PREFIX + "/channels/{channel}"
        return [
            web.get(c, self.get_channel),
            web.get(c + "/messages", self.history),
            web.post(c + "/messages", self.post),
            web.get(c + "/messages/{message}", self.get),
            web.patch(c + "/messages/{message}", self.patch),
            web.delete(c + "/messages/{message}", self.delete),
            web.post(c + "/messages/{message}/crosspost", self.crosspost),
            web.post(c + "/messages/{message}/threads", self.start_thread),
            web.put(c + "/messages/{message}/reactions/{emoji}/@me", self.nothing),
            web.post(c + "/threads", self.open_thread),
            web.get(c + "/threads/archived/public", self.archived),
            web.get(PREFIX + "/guilds/{guild}/threads/active", self.active),
            web.patch(c, self.change_thread),
            web.delete(c, self.delete_thread),
            web.post(c + "/typing", self.nothing),
        ]

    # making and changing messages: also used by interactions and by people

    def write(
        self, channel_id: str, author: JSON, payload: JSON, files: Files | None = None, **more: Any
    ) -> JSON:
        """Keep a new message and return it; limits are checked for the bot's own ones."""
        channel = self.state.channel(channel_id)
        attachments = self._attachments(channel_id, payload, files or [], [])
        names = [a["filename"] for a in attachments]
        if author["id"] == self.state.bot["id"]:
            self.discord.check(f"message in {channel_id}", limits.of_message(payload, names))
            pictures = limits.of_pictures(payload, attachments)
            self.discord.check(f"message in {channel_id}", pictures)
            if limits.is_empty(payload, names):
                self.discord.check(f"message in {channel_id}", ["Cannot send an empty message"])
        message: JSON = {
            "id": self.state.snowflake(),
            "channel_id": channel_id,
            "type": 19 if payload.get("message_reference") else 0,
            "author": author,
            "content": payload.get("content") or "",
            "timestamp": self.state.now_iso(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": attachments,
            "embeds": self._embeds(payload.get("embeds") or [], attachments),
            "components": payload.get("components") or [],
            "reactions": [],
            "pinned": False,
            "flags": payload.get("flags") or 0,
            "nonce": payload.get("nonce"),
            "edits": 0,
            **more,
        }
        if poll := payload.get("poll"):
            message["poll"] = {**poll, "expiry": self.state.now_iso()}
        if reference := payload.get("message_reference"):
            message["message_reference"] = {
                "channel_id": channel_id,
                "guild_id": channel.get("guild_id"),
                **reference,
            }
        self._mentions(message, channel, payload)
        self.state.messages[channel_id][message["id"]] = message
        channel["last_message_id"] = message["id"]
        return message

    def rewrite(self, message: JSON, payload: JSON, files: Files | None = None) -> JSON:
        """Change a message in place: only what the payload names, as Discord does."""
        attachments = message["attachments"]
        if "attachments" in payload or files:
            attachments = self._attachments(
                message["channel_id"], payload, files or [], message["attachments"]
            )
        names = [a["filename"] for a in attachments]
        self.discord.check(f"edit of {message['id']}", limits.of_message(payload, names))
        pictures = limits.of_pictures(payload, attachments)
        self.discord.check(f"edit of {message['id']}", pictures)
        message["attachments"] = attachments
        if "content" in payload:
            message["content"] = payload["content"] or ""
        if "embeds" in payload:
            message["embeds"] = self._embeds(payload["embeds"] or [], attachments)
        if "components" in payload:
            message["components"] = payload["components"] or []
        if "flags" in payload:
            kept = message["flags"] & (EPHEMERAL | CROSSPOSTED)
            message["flags"] = payload["flags"] | kept
        if limits.is_empty(message, names):
            self.discord.check(f"edit of {message['id']}", ["Cannot send an empty message"])
        message["edited_timestamp"] = self.state.now_iso()
        message["edits"] += 1
        return message

    def _attachments(
        self, channel_id: str, payload: JSON, files: Files, before: list[JSON]
    ) -> list[JSON]:
        described = {str(a["id"]): a for a in payload.get("attachments") or []}
        kept = [a for a in before if a["id"] in described]
        for index, (name, content) in enumerate(files):
            about = described.get(str(index), {})
            attachment_id = self.state.snowflake()
            self.state.files[attachment_id] = content
            url = f"{self.discord.url}/attachments/{channel_id}/{attachment_id}/{name}"
            kept.append(
                {
                    "id": attachment_id,
                    "filename": about.get("filename") or name,
                    "description": about.get("description"),
                    "size": len(content),
                    "url": url,
                    "proxy_url": url,
                    "content_type": "application/octet-stream",
                }
            )
        return kept

    @staticmethod
    def _embeds(embeds: list[JSON], attachments: list[JSON]) -> list[JSON]:
        urls = {f"attachment://{a['filename']}": a["url"] for a in attachments}
        shown = []
        for embed in embeds:
            embed = {"type": "rich", **embed}
            for part in ("image", "thumbnail"):
                picture = embed.get(part)
                if picture and picture.get("url") in urls:
                    embed[part] = {**picture, "url": urls[picture["url"]]}
            shown.append(embed)
        return shown

    def _mentions(self, message: JSON, channel: JSON, payload: JSON) -> None:
        """Fill in who is really pinged: only the content counts, and only what is allowed."""
        content = message["content"]
        allowed = payload.get("allowed_mentions")
        own = message["author"]["id"] == self.state.bot["id"]
        parse = set(allowed.get("parse") or []) if allowed else {"users", "roles", "everyone"}
        may = self.state.may(channel, message["author"]["id"]) if channel.get("guild_id") else 0
        users = re.findall(r"<@!?(\d+)>", content)
        allowed_users = set(users) if "users" in parse else set((allowed or {}).get("users") or [])
        pinged = [u for u in dict.fromkeys(users) if u in {str(x) for x in allowed_users}]
        reference = message.get("message_reference")
        if reference and (allowed is None or allowed.get("replied_user")):
            replied = self.state.messages[message["channel_id"]].get(str(reference["message_id"]))
            if replied and own and replied["author"]["id"] not in pinged:
                pinged.append(replied["author"]["id"])
        message["mentions"] = [self.state.users[u] for u in pinged if u in self.state.users]
        roles = re.findall(r"<@&(\d+)>", content)
        allowed_roles = {str(x) for x in (allowed or {}).get("roles") or []}
        guild_roles = {
            r["id"]: r
            for r in self.state.guilds.get(channel.get("guild_id", ""), {}).get("roles", [])
        }
        message["mention_roles"] = [
            r
            for r in dict.fromkeys(roles)
            if ("roles" in parse or r in allowed_roles)
            and r in guild_roles
            and (guild_roles[r]["mentionable"] or may & BITS["MENTION_EVERYONE"])
        ]
        message["mention_everyone"] = bool(
            re.search(r"@(everyone|here)\b", content)
            and "everyone" in parse
            and may & BITS["MENTION_EVERYONE"]
        )

    def require(self, channel: JSON, *names: str) -> None:
        """Refuse what the bot has no permission for, with Discord's codes."""
        may = self.state.may(channel, self.state.bot["id"])
        if not may & BITS["VIEW_CHANNEL"]:
            raise RefusedError(403, 50001, "Missing Access")
        for name in names:
            if not may & BITS[name]:
                raise RefusedError(403, 50013, "Missing Permissions")

    # the bot's requests

    async def nothing(self, request: web.Request) -> web.Response:
        return web.Response(status=204)

    async def get_channel(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel)
        return web.json_response(channel)

    async def history(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel)
        found = self.state.public_messages(channel["id"])[::-1]
        if before := request.query.get("before"):
            found = [m for m in found if int(m["id"]) < int(before)]
        if after := request.query.get("after"):
            found = [m for m in found if int(m["id"]) > int(after)]
        return web.json_response(found[: int(request.query.get("limit", 50))])

    async def get(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel, "READ_MESSAGE_HISTORY")
        return web.json_response(self._public(request))

    async def post(self, request: web.Request) -> web.Response:
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        channel = self.state.channel(request.match_info["channel"])
        if channel["type"] == FORUM:
            raise RefusedError(400, 50008, "Cannot send messages in a non-text channel")
        speak = "SEND_MESSAGES_IN_THREADS" if channel["type"] in THREADS else "SEND_MESSAGES"
        self.require(channel, speak, *self._needs(payload, files))
        nonce = payload.get("nonce")
        if nonce and payload.get("enforce_nonce"):
            for message in self.state.messages[channel["id"]].values():
                if message["nonce"] == nonce and self._knows_its_nonce(message):
                    self.discord.deduplicated += 1
                    return web.json_response(message)
        message = self.write(channel["id"], self.state.bot, payload, files)
        await self.discord.gateway.message_event("MESSAGE_CREATE", message)
        self.discord.changed()
        return web.json_response(message)

    def _knows_its_nonce(self, message: JSON) -> bool:
        age = self.state.clock() - datetime.fromisoformat(message["timestamp"])
        return message["author"]["id"] == self.state.bot["id"] and age < NONCE_KEPT

    @staticmethod
    def _needs(payload: JSON, files: Files) -> list[str]:
        needs = []
        if payload.get("embeds"):
            needs.append("EMBED_LINKS")
        if files:
            needs.append("ATTACH_FILES")
        return needs

    def _public(self, request: web.Request) -> JSON:
        """Return the message of the path; an ephemeral one is unknown outside its interaction."""
        message = self.state.message(request.match_info["channel"], request.match_info["message"])
        if message["flags"] & EPHEMERAL:
            raise NoSuchThingError(10008, "Unknown Message")
        return message

    async def patch(self, request: web.Request) -> web.Response:
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel)
        if channel.get("thread_metadata", {}).get("archived"):
            raise RefusedError(400, 50083, "Thread is archived")
        message = self._public(request)
        if message["author"]["id"] != self.state.bot["id"]:
            raise RefusedError(403, 50005, "Cannot edit a message authored by another user")
        self.rewrite(message, payload, files)
        await self.discord.gateway.message_event("MESSAGE_UPDATE", message)
        self.discord.changed()
        return web.json_response(message)

    async def delete(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        message = self._public(request)
        own = message["author"]["id"] == self.state.bot["id"]
        self.require(channel, *([] if own else ["MANAGE_MESSAGES"]))
        del self.state.messages[channel["id"]][message["id"]]
        self.discord.changed()
        return web.Response(status=204)

    async def crosspost(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        message = self._public(request)
        if channel["type"] != ANNOUNCEMENT:
            raise RefusedError(400, 50024, "Cannot execute action on this channel type")
        self.require(channel, "SEND_MESSAGES")
        if message["flags"] & CROSSPOSTED:
            raise RefusedError(400, 40033, "This message has already been crossposted")
        message["flags"] |= CROSSPOSTED
        self.discord.changed()
        return web.json_response(message)

    async def start_thread(self, request: web.Request) -> web.Response:
        payload, _ = await read_body(request)
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel, "CREATE_PUBLIC_THREADS")
        self._thread_name(payload)
        message = self._public(request)
        thread = self.state.add_thread(channel["id"], payload["name"], starter_id=message["id"])
        await self.discord.gateway.dispatch("THREAD_CREATE", thread, channel["guild_id"])
        return web.json_response(thread, status=201)

    async def open_thread(self, request: web.Request) -> web.Response:
        """Begin a thread that hangs on no message: in a forum a post, elsewhere an empty one."""
        payload, files = await read_body(request)
        request[ENTRY].body = payload
        channel = self.state.channel(request.match_info["channel"])
        forum = channel["type"] == FORUM
        first = payload.get("message")
        self.require(channel, "SEND_MESSAGES" if forum else "CREATE_PUBLIC_THREADS")
        self._thread_name(payload)
        tags = [str(tag) for tag in payload.get("applied_tags") or []]
        if forum and channel["flags"] & REQUIRE_TAG and not tags:
            raise RefusedError(400, 40067, "A tag is required to create a forum post")
        if forum and not first:
            raise RefusedError(400, 50006, "Cannot send an empty message")
        if unknown := set(tags) - {tag["id"] for tag in channel["available_tags"]}:
            raise RefusedError(400, 50035, f"Invalid tags {sorted(unknown)}")
        thread = self.state.add_thread(channel["id"], payload["name"])
        thread["applied_tags"] = tags
        answer = dict(thread)
        await self.discord.gateway.dispatch("THREAD_CREATE", thread, channel["guild_id"])
        if first:
            message = self.write(thread["id"], self.state.bot, first, files, id=thread["id"])
            answer["message"] = message
            await self.discord.gateway.message_event("MESSAGE_CREATE", message)
        self.discord.changed()
        return web.json_response(answer, status=201)

    async def active(self, request: web.Request) -> web.Response:
        threads = self.state.guild(request.match_info["guild"])["threads"]
        open_ones = [t for t in threads if not t["thread_metadata"]["archived"]]
        return web.json_response({"threads": open_ones, "members": []})

    async def archived(self, request: web.Request) -> web.Response:
        channel = self.state.channel(request.match_info["channel"])
        self.require(channel, "READ_MESSAGE_HISTORY")
        put_away = [
            t
            for t in self.state.guild(channel["guild_id"])["threads"]
            if t["parent_id"] == channel["id"] and t["thread_metadata"]["archived"]
        ]
        return web.json_response({"threads": put_away[::-1], "members": [], "has_more": False})

    async def delete_thread(self, request: web.Request) -> web.Response:
        thread = self.state.channel(request.match_info["channel"])
        self.require(thread, "MANAGE_THREADS")
        guild = self.state.guild(thread["guild_id"])
        guild["threads"].remove(thread)
        del self.state.channels[thread["id"]], self.state.messages[thread["id"]]
        await self.discord.gateway.dispatch("THREAD_DELETE", thread, guild["id"])
        return web.json_response(thread)

    async def change_thread(self, request: web.Request) -> web.Response:
        payload, _ = await read_body(request)
        channel = self.state.channel(request.match_info["channel"])
        own = channel.get("owner_id") == self.state.bot["id"]
        self.require(channel, *([] if own else ["MANAGE_CHANNELS"]))
        if "name" in payload:
            self._thread_name(payload)
            channel["name"] = payload["name"]
        if "archived" in payload:
            channel["thread_metadata"]["archived"] = payload["archived"]
        await self.discord.gateway.dispatch("THREAD_UPDATE", channel, channel["guild_id"])
        return web.json_response(channel)

    def _thread_name(self, payload: JSON) -> None:
        self.discord.check("thread", [*limits.too_long("name", payload.get("name"), 100, least=1)])
