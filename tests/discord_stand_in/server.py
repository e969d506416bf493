"""Be Discord on the loopback: one object that holds all parts together."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.discord_stand_in.faults import Fault
from tests.discord_stand_in.gateway import Gateway
from tests.discord_stand_in.people import People
from tests.discord_stand_in.permissions import bits
from tests.discord_stand_in.rest import PREFIX, RefusedError, Request, Rest, guard
from tests.discord_stand_in.rest_guilds import Guilds
from tests.discord_stand_in.rest_interactions import Interactions
from tests.discord_stand_in.rest_messages import Messages
from tests.discord_stand_in.state import ANNOUNCEMENT, FORUM, State

JSON = dict[str, Any]


class DiscordStandIn(People):
    """A Discord with one server, "Harbour", ready to be connected to.

    In Harbour are the channels `general`, `news` (announcements), `ideas` (forum), and the people
    `alice` (a member), `bob` (another), `moderator` (Manage Server, Create Events).
    Use it as `async with DiscordStandIn() as discord`; a break of one of Discord's limits is
    answered with 400 and kept in `violations`, which the fixture looks at in the end.
    """

    def __init__(self, *, token: str = "") -> None:
        self.state = State(token=token)
        super().__init__(self)
        self.gateway = Gateway(self.state)
        self.messages = Messages(self)
        self.interactions = Interactions(self)
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self.violations: list[str] = []
        self.deduplicated = 0
        self.recommended_shards = 1
        self.gateway_named = ""
        self.url = ""
        self._changed = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()
        self._furnish()

    def _furnish(self) -> None:
        state = self.state
        self.harbour = state.add_guild("Harbour")["id"]
        self.general = state.add_channel(self.harbour, "general")["id"]
        self.news = state.add_channel(self.harbour, "news", ANNOUNCEMENT)["id"]
        self.ideas = state.add_channel(self.harbour, "ideas", FORUM)["id"]
        self.alice = state.add_user("alice")["id"]
        self.bob = state.add_user("bob")["id"]
        self.moderator = state.add_user("moderator")["id"]
        role = state.add_role(
            self.harbour, "moderators", bits("MANAGE_GUILD", "CREATE_EVENTS", "MANAGE_EVENTS")
        )
        state.add_member(self.harbour, self.alice)
        state.add_member(self.harbour, self.bob)
        state.add_member(self.harbour, self.moderator, roles=[role["id"]])

    # running

    def app(self) -> web.Application:
        app = web.Application(middlewares=[guard(self)], client_max_size=64 << 20)
        for part in (Rest(self), self.messages, self.interactions, Guilds(self)):
            app.add_routes(part.routes())
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/attachments/{channel}/{id}/{name}", self._file)
        return app

    async def start(self, port: int = 0, app: web.Application | None = None) -> None:
        self._runner = web.AppRunner(app or self.app(), access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        actual = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.url = f"http://127.0.0.1:{actual}"

    async def stop(self) -> None:
        await self.gateway.close()
        await self._runner.cleanup()

    async def __aenter__(self) -> "DiscordStandIn":
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    @property
    def api_base(self) -> str:
        """What belongs into DISCORD_API_BASE."""
        return self.url + PREFIX

    @property
    def gateway_url(self) -> str:
        """What belongs into DISCORD_GATEWAY_URL."""
        return self.url.replace("http", "ws", 1) + "/gateway"

    async def _file(self, request: web.Request) -> web.Response:
        content = self.state.files.get(request.match_info["id"])
        return web.Response(status=404) if content is None else web.Response(body=content)

    # watching

    def check(self, where: str, breaks: list[str]) -> None:
        """Keep breaks of limits and refuse the request, as Discord would (50035)."""
        if breaks:
            self.violations += [f"{where}: {line}" for line in breaks]
            raise RefusedError(400, 50035, "Invalid Form Body: " + "; ".join(breaks))

    def changed(self) -> None:
        """Wake whoever waits with `until`."""
        task = asyncio.ensure_future(self._notify())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def until(self, find: Callable[[], Any], patience: float = 60.0) -> Any:
        """Return the first truthy answer of `find`, asked after every change; None if none came."""
        try:
            async with asyncio.timeout(patience), self._changed:
                while not (found := find()):
                    await self._changed.wait()
                return found
        except TimeoutError:
            return find() or None

    async def until_ready(self, patience: float = 60.0) -> None:
        """Wait until the bot is connected and has registered its commands if it means to."""
        async with asyncio.timeout(patience):
            await self.gateway.ready.wait()

    async def until_commands(self, patience: float = 60.0) -> None:
        """Wait until the bot is connected and commands are registered."""
        async with asyncio.timeout(patience):
            await self.gateway.ready.wait()
            await self.until(lambda: self.state.commands, patience)

    def posts(self, channel: str) -> list[JSON]:
        """Return the bot's messages in a channel that everybody sees, oldest first."""
        bot = self.state.bot["id"]
        return [m for m in self.state.public_messages(channel) if m["author"]["id"] == bot]

    async def until_posts(self, channel: str, count: int, patience: float = 60.0) -> list[JSON]:
        """Return the bot's messages in a channel once there are `count`, or what there is."""
        await self.until(lambda: len(self.posts(channel)) >= count, patience)
        return self.posts(channel)

    def asked(self, method: str, part: str) -> list[Request]:
        """Return the bot's requests of a method whose path contains `part`."""
        return [r for r in self.requests if r.method == method and part in r.path]

    def fail(self, method: str, path: str, **how: Any) -> Fault:
        """Make matching requests fail; see `Fault`. Returns it, so that its hits can be read."""
        fault = Fault(method, path, **how)
        self.faults.append(fault)
        return fault

    def heal(self) -> None:
        """End all faults."""
        self.faults.clear()

    # what happens to servers; each tells the bot

    async def invite(self, name: str, *, locale: str = "en-US", tell: bool = True) -> JSON:
        """Add the bot to a new server with one channel, "general"; alice is a member."""
        guild = self.state.add_guild(name, locale=locale)
        self.state.add_channel(guild["id"], "general")
        self.state.add_member(guild["id"], self.alice)
        if tell:
            await self.gateway.guild_joined(guild)
        return guild

    async def remove_guild(self, guild_id: str) -> None:
        """Throw the bot out of a server, or let it leave."""
        guild = self.state.guild(guild_id)
        for channel in [*guild["channels"], *guild["threads"]]:
            self.state.channels.pop(channel["id"], None)
        del self.state.guilds[guild_id]
        await self.gateway.dispatch("GUILD_DELETE", {"id": guild_id}, guild_id)
        self.changed()

    async def new_channel(self, name: str, type: int = 0, *, guild: str = "") -> JSON:
        channel = self.state.add_channel(guild or self.harbour, name, type)
        await self.gateway.dispatch("CHANNEL_CREATE", channel, channel["guild_id"])
        return channel

    async def delete_channel(self, channel_id: str) -> None:
        channel = self.state.channels.pop(channel_id)
        guild = self.state.guild(channel["guild_id"])
        guild["channels"] = [c for c in guild["channels"] if c["id"] != channel_id]
        await self.gateway.dispatch("CHANNEL_DELETE", channel, guild["id"])

    async def new_role(
        self, name: str, *allowed: str, mentionable: bool = False, guild: str = ""
    ) -> JSON:
        guild = guild or self.harbour
        role = self.state.add_role(guild, name, bits(*allowed), mentionable=mentionable)
        await self.gateway.dispatch("GUILD_ROLE_CREATE", {"guild_id": guild, "role": role}, guild)
        return role

    async def delete_role(self, role_id: str, *, guild: str = "") -> None:
        guild_id = guild or self.harbour
        home = self.state.guild(guild_id)
        home["roles"] = [r for r in home["roles"] if r["id"] != role_id]
        for member in home["members"]:
            member["roles"] = [r for r in member["roles"] if r != role_id]
        told = {"guild_id": guild_id, "role_id": role_id}
        await self.gateway.dispatch("GUILD_ROLE_DELETE", told, guild_id)

    async def allow_bot(self, *names: str, guild: str = "") -> None:
        """Give the bot's own role exactly these permissions (besides everyone's)."""
        guild = guild or self.harbour
        home = self.state.guild(guild)
        role = next(r for r in home["roles"] if r["managed"])
        role["permissions"] = str(bits(*names))
        await self.gateway.dispatch("GUILD_ROLE_UPDATE", {"guild_id": guild, "role": role}, guild)

    async def overwrite(
        self,
        channel_id: str,
        *,
        allow: tuple[str, ...] = (),
        deny: tuple[str, ...] = (),
        who: str = "",
    ) -> None:
        """Allow and deny in a channel, for a role or member id; the bot itself by default."""
        channel = self.state.channel(channel_id)
        who = who or self.state.bot["id"]
        kind = 1 if who in self.state.users else 0
        rest = [o for o in channel["permission_overwrites"] if o["id"] != who]
        channel["permission_overwrites"] = [
            *rest,
            {"id": who, "type": kind, "allow": str(bits(*allow)), "deny": str(bits(*deny))},
        ]
        await self.gateway.dispatch("CHANNEL_UPDATE", channel, channel["guild_id"])

    async def give_role(self, user_id: str, role_id: str, *, guild: str = "") -> None:
        guild = guild or self.harbour
        member = self.state.member(guild, user_id)
        member["roles"].append(role_id)
        if user_id == self.state.bot["id"]:
            told = {**member, "guild_id": guild}
            await self.gateway.dispatch("GUILD_MEMBER_UPDATE", told, guild)

    async def cancel_event(self, event_id: str, *, guild: str = "") -> None:
        """Cancel one of the server's events by hand, as a moderator may."""
        guild = guild or self.harbour
        event = self.state.event(guild, event_id)
        event["status"] = 4
        await self.gateway.dispatch("GUILD_SCHEDULED_EVENT_UPDATE", event, guild)

    async def delete_message(self, message: JSON) -> None:
        """Delete a message by hand."""
        del self.state.messages[message["channel_id"]][message["id"]]
        channel = self.state.channel(message["channel_id"])
        told = {
            "id": message["id"],
            "channel_id": channel["id"],
            "guild_id": channel.get("guild_id"),
        }
        await self.gateway.dispatch("MESSAGE_DELETE", told, channel.get("guild_id"))

    # for the control API

    async def call(self, method: str, args: list[Any], kwargs: JSON) -> Any:
        """Do anything this object can do, by name: `call("slash", ["sister"], {"city": "Bergen"})`."""
        target: Any = self
        for part in method.split("."):
            assert not part.startswith("_"), method
            target = getattr(target, part)
        if not callable(target):
            return target
        found = target(*args, **kwargs)
        return await found if inspect.isawaitable(found) else found
