"""Do what people do: use commands, type, press, choose, fill in, mention, write."""

import asyncio
from typing import TYPE_CHECKING, Any

from tests.discord_stand_in import permissions
from tests.discord_stand_in.reply import Reply, components_of
from tests.discord_stand_in.state import DM, EPHEMERAL, THREADS

if TYPE_CHECKING:
    from tests.discord_stand_in.server import DiscordStandIn

JSON = dict[str, Any]
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 10, 11
PATIENCE_S = 60.0
"""Nobody waits so long for a bot; a machine with other work to do is no fault of it."""
"""How long a person waits for an answer before the test gives up."""


class People:
    """What a person can do in Discord's client, and sees as the result.

    Ids are strings; `user` defaults to the member "alice", `guild` and `channel` to the first ones.
    `guild=None` means a DM with the bot; `installed="user"` a command installed to the account,
    used in a server the bot need not be in.
    """

    def __init__(self, discord: "DiscordStandIn") -> None:
        self.discord = discord
        self.state = discord.state

    async def slash(self, name: str, /, **kwargs: Any) -> Reply:
        """Use a command, `slash("home set", city="Bergen")`; options are those it registered."""
        return await self._send(self._slash_payload(name, 2, **kwargs))

    async def autocomplete(self, name: str, /, focused: str, **kwargs: Any) -> list[JSON]:
        """Return the choices shown while typing in option `focused`."""
        reply = await self._send(self._slash_payload(name, 4, focused=focused, **kwargs))
        return reply.choices

    def _slash_payload(
        self,
        name: str,
        type: int,
        *,
        user: str | None = None,
        guild: str | None = "",
        channel: str | None = None,
        locale: str = "en-US",
        installed: str = "guild",
        focused: str = "",
        force: bool = False,
        given: JSON | None = None,
        **options: Any,
    ) -> JSON:
        """`given` holds options whose names are taken here, such as `channel`."""
        options |= given or {}
        payload = self._payload(type, user, guild, channel, locale, installed)
        words = name.split()
        command = self._command(words[0], 1, payload, force)
        raw: JSON = {"id": command["id"], "name": command["name"], "type": 1}
        level, here = raw, command
        for word in words[1:]:
            here = next((o for o in here.get("options", []) if o["name"] == word), None)
            assert here is not None, f"no subcommand {word!r} in /{name}"
            inner: JSON = {"name": word, "type": here["type"]}
            level["options"] = [inner]
            level = inner
        known = {o["name"]: o for o in here.get("options", [])}
        assert not set(options) - set(known), f"/{name} has no options {set(options) - set(known)}"
        resolved: JSON = {}
        level["options"] = []
        for key, value in options.items():
            if value is None:
                continue
            option: JSON = {"name": key, "type": known[key]["type"], "value": value}
            if key == focused:
                assert known[key].get("autocomplete"), f"/{name} {key} has no autocomplete"
                option["focused"] = True
            else:
                self._check_option(known[key], value)
            if option["type"] == ATTACHMENT:
                option["value"] = self._upload(*value, resolved)
            self._resolve(option, payload, resolved)
            level["options"].append(option)
        if type == 2:
            missing = [k for k, o in known.items() if o.get("required") and k not in options]
            assert not missing, f"/{name} needs {missing}"
        if resolved:
            raw["resolved"] = resolved
        payload["data"] = raw
        return payload

    @staticmethod
    def _check_option(option: JSON, value: Any) -> None:
        kinds = {
            STRING: str,
            INTEGER: int,
            BOOLEAN: bool,
            NUMBER: (int, float),
            ATTACHMENT: tuple,
        }
        assert isinstance(value, kinds.get(option["type"], str)), f"{option['name']}: {value!r}"
        choices = [c["value"] for c in option.get("choices") or []]
        assert not choices or value in choices, f"{option['name']}: {value!r} not in {choices}"
        if option["type"] in (INTEGER, NUMBER):
            assert value >= option.get("min_value", value), f"{option['name']}: {value} too small"
            assert value <= option.get("max_value", value), f"{option['name']}: {value} too large"
        if option["type"] == STRING:
            assert len(value) <= option.get("max_length", 6000), f"{option['name']}: too long"
            assert len(value) >= option.get("min_length", 0), f"{option['name']}: too short"

    def _upload(self, name: str, content: bytes, resolved: JSON) -> str:
        """Keep a file that is handed over with a command, `(name, content)`; return its id."""
        file_id = self.state.snowflake()
        self.state.files[file_id] = content
        url = f"{self.discord.url}/attachments/{self.state.bot['id']}/{file_id}/{name}"
        resolved.setdefault("attachments", {})[file_id] = {
            "id": file_id,
            "filename": name,
            "size": len(content),
            "url": url,
            "proxy_url": url,
            "ephemeral": True,
        }
        return file_id

    def _resolve(self, option: JSON, payload: JSON, resolved: JSON) -> None:
        value = option["value"]
        if option["type"] == CHANNEL:
            channel = self.state.channel(value)
            may = self.state.may(channel, payload["member"]["user"]["id"])
            partial = {**channel, "permissions": str(may)}
            resolved.setdefault("channels", {})[value] = partial
        elif option["type"] == ROLE:
            roles = {r["id"]: r for r in self.state.guild(payload["guild_id"])["roles"]}
            resolved.setdefault("roles", {})[value] = roles[value]
        elif option["type"] == USER:
            resolved.setdefault("users", {})[value] = self.state.user(value)
            guild = payload.get("guild_id")
            for member in self.state.guild(guild)["members"] if guild else ():
                if member["user"]["id"] == value:
                    partial = {key: told for key, told in member.items() if key != "user"}
                    resolved.setdefault("members", {})[value] = {**partial, "permissions": "0"}

    async def message_menu(
        self,
        name: str,
        message: JSON,
        *,
        user: str | None = None,
        locale: str = "en-US",
        installed: str = "guild",
    ) -> Reply:
        """Use a command of a message's context menu."""
        channel = self.state.channel(message["channel_id"])
        payload = self._payload(2, user, channel.get("guild_id"), channel["id"], locale, installed)
        command = self._command(name, 3, payload, force=False)
        payload["data"] = {
            "id": command["id"],
            "name": name,
            "type": 3,
            "target_id": message["id"],
            "resolved": {"messages": {message["id"]: message}},
        }
        return await self._send(payload)

    async def press(self, message: Reply | JSON, button: str, **who: Any) -> Reply:
        """Press a button by its label, its emoji or its custom_id."""
        found = self._component(message, button, (2,))
        assert found["style"] != 5, f"{button!r} is a link"
        return await self._send(self._component_payload(message, found, {}, **who))

    async def select(
        self, message: Reply | JSON, *chosen: str, menu: str = "", **who: Any
    ) -> Reply:
        """Choose in a menu by option label or value; `menu` is its custom_id or placeholder."""
        found = self._component(message, menu, (3, 5, 6, 7, 8))
        values = list(chosen)
        if found["type"] == 3:
            by_label = {o["label"]: o["value"] for o in found["options"]}
            values = [by_label.get(c, c) for c in chosen]
            assert set(values) <= set(by_label.values()), f"{chosen} not among {list(by_label)}"
        return await self._send(self._component_payload(message, found, {"values": values}, **who))

    def _component(self, message: Reply | JSON, wanted: str, types: tuple[int, ...]) -> JSON:
        shown = self._now(message)
        some = [c for c in components_of(shown) if c["type"] in types]
        for c in some:
            names = (c.get("label"), c.get("custom_id"), c.get("placeholder"))
            if not wanted or wanted in names or wanted == (c.get("emoji") or {}).get("name"):
                assert not c.get("disabled"), f"{wanted!r} is disabled"
                return c
        raise AssertionError(
            f"no {wanted!r} among {[c.get('label') or c.get('placeholder') for c in some]}"
        )

    def _now(self, message: Reply | JSON) -> JSON:
        """Return the message as it stands now: somebody may have turned its page since."""
        shown = message.shown if isinstance(message, Reply) else message
        return self.state.messages[shown["channel_id"]].get(shown["id"], shown)

    def _component_payload(
        self,
        message: Reply | JSON,
        component: JSON,
        more: JSON,
        *,
        user: str | None = None,
        locale: str | None = None,
    ) -> JSON:
        if isinstance(message, Reply):
            user, locale = user or message.user_id, locale or message.locale
        message = self._now(message)
        channel = self.state.channel(message["channel_id"])
        assert not message["flags"] & EPHEMERAL or user in (
            None,
            message.get("interaction_metadata", {}).get("user", {}).get("id"),
        ), "nobody else can see an ephemeral message"
        payload = self._payload(
            3, user, channel.get("guild_id"), channel["id"], locale or "en-US", "guild"
        )
        payload["message"] = message
        payload["data"] = {
            "custom_id": component["custom_id"],
            "component_type": component["type"],
            **more,
        }
        return payload

    async def submit_modal(self, reply: Reply, values: dict[str, Any]) -> Reply:
        """Fill in a modal by label or custom_id, and send it; what is not named stays as it was."""
        assert reply.modal is not None, f"no modal: {reply.kind}"
        left = dict(values)
        components = []
        for component in reply.modal["components"]:
            inner = component.get("component") or component["components"][0]
            keys = (component.get("label"), inner.get("label"), inner["custom_id"])
            value = next((left.pop(k) for k in keys if k in left), inner.get("value") or "")
            filled: JSON = {"type": inner["type"], "custom_id": inner["custom_id"]}
            filled |= {"value": value} if inner["type"] == 4 else {"values": list(value)}
            if inner["type"] == 4:
                least = inner.get("min_length") or (1 if inner.get("required", True) else 0)
                assert least <= len(value) <= inner.get("max_length", 4000), f"{keys}: {value!r}"
            shell: JSON = {"type": component["type"]}
            components.append(
                shell
                | ({"component": filled} if component["type"] == 18 else {"components": [filled]})
            )
        assert not left, f"the modal has no {list(left)}"
        before = self.discord.interactions.by_token[reply.token].payload
        channel = self.state.channel(reply.channel_id)
        payload = self._payload(
            5, reply.user_id, channel.get("guild_id"), channel["id"], reply.locale, "guild"
        )
        if "message" in before:
            payload["message"] = before["message"]
        payload["data"] = {"custom_id": reply.modal["custom_id"], "components": components}
        return await self._send(payload)

    # writing

    async def say(
        self,
        text: str,
        *,
        user: str | None = None,
        channel: str | None = None,
        reply_to: JSON | None = None,
    ) -> JSON:
        """Write a message and return it; the bot's answer is waited for with `answer_to`."""
        author = self.state.user(user or self.discord.alice)
        payload: JSON = {"content": text}
        if reply_to is not None:
            payload["message_reference"] = {"message_id": reply_to["id"]}
        message = self.discord.messages.write(channel or self.discord.general, author, payload)
        if reply_to is not None and reply_to["author"]["id"] not in [
            u["id"] for u in message["mentions"]
        ]:
            message["mentions"].append(reply_to["author"])
        await self.discord.gateway.message_event("MESSAGE_CREATE", message)
        return message

    async def mention(self, text: str, **who: Any) -> JSON | None:
        """Write to the bot by name in a server; `{bot}` marks the mention, else it comes first."""
        ping = f"<@{self.state.bot['id']}>"
        text = text.replace("{bot}", ping) if "{bot}" in text else f"{ping} {text}"
        patience = who.pop("patience", PATIENCE_S)
        return await self.answer_to(await self.say(text, **who), patience)

    async def dm(
        self, text: str, *, user: str | None = None, patience: float = PATIENCE_S
    ) -> JSON | None:
        """Write to the bot in private, and return its answer, or None."""
        user = user or self.discord.alice
        channel = self.state.dm_with(user)["id"]
        return await self.answer_to(await self.say(text, user=user, channel=channel), patience)

    async def answer_to(self, message: JSON, patience: float = PATIENCE_S) -> JSON | None:
        """Return the bot's first message after this one in its channel; None after `patience` s."""

        def answer() -> JSON | None:
            for later in self.state.public_messages(message["channel_id"]):
                if (
                    int(later["id"]) > int(message["id"])
                    and later["author"]["id"] == self.state.bot["id"]
                ):
                    return later
            return None

        return await self.discord.until(answer, patience)

    # the shape of an interaction

    def _command(self, name: str, type: int, payload: JSON, force: bool) -> JSON:
        guild = payload.get("guild_id")
        for command in [*self.state.guild_commands.get(guild or "", []), *self.state.commands]:
            if (command["name"], command["type"]) == (name, type):
                break
        else:
            raise AssertionError(f"no command {name!r} is registered")
        contexts = command["contexts"]
        assert contexts is None or payload["context"] in contexts, f"{name} is not offered here"
        how = 1 if "1" in payload["authorizing_integration_owners"] else 0
        assert how in (command["integration_types"] or [0]), f"{name} cannot be installed like this"
        needs = command["default_member_permissions"]
        if needs is not None and guild and not force:
            may = int(payload["member"]["permissions"])
            assert may & int(needs) == int(needs), f"{name} is hidden from this member"
        return command

    def _payload(
        self,
        type: int,
        user: str | None,
        guild: str | None,
        channel: str | None,
        locale: str,
        installed: str,
    ) -> JSON:
        user = user or self.discord.alice
        if guild == "":
            guild = self.state.channel(channel)["guild_id"] if channel else self.discord.harbour
        if guild is None:
            place = self.state.channel(channel) if channel else self.state.dm_with(user)
        else:
            place = self.state.channel(channel or self._first_channel(guild))
        payload: JSON = {
            "id": self.state.snowflake(),
            "application_id": self.state.application["id"],
            "type": type,
            "token": f"interaction-{self.state.snowflake()}",
            "version": 1,
            "channel": place,
            "channel_id": place["id"],
            "locale": locale,
            "entitlements": [],
            "app_permissions": str(permissions.ALL),
            "authorizing_integration_owners": (
                {"1": user} if installed == "user" else {"0": guild or "0"}
            ),
            "attachment_size_limit": 10_485_760,
            "context": 0 if guild else (1 if place["type"] == DM else 2),
        }
        if guild is None:
            payload["user"] = self.state.user(user)
            return payload
        home = self.state.guild(guild)
        parent = self.state.channel(place["parent_id"]) if place["type"] in THREADS else place
        member = self.state.member(guild, user)
        may = permissions.in_channel(home, member, parent)
        payload |= {
            "guild_id": guild,
            "guild": {"id": guild, "locale": home["preferred_locale"], "features": []},
            "guild_locale": home["preferred_locale"],
            "member": {**member, "permissions": str(may)},
        }
        if any(m["user"]["id"] == self.state.bot["id"] for m in home["members"]):
            payload["app_permissions"] = str(self.state.may(place, self.state.bot["id"]))
        return payload

    def _first_channel(self, guild: str) -> str:
        return str(self.state.guild(guild)["channels"][0]["id"])

    async def _send(self, payload: JSON) -> Reply:
        """Dispatch an interaction and wait until there is something to see."""
        pending = self.discord.interactions.expect(payload)
        await self.discord.gateway.dispatch("INTERACTION_CREATE", payload, payload.get("guild_id"))
        async with asyncio.timeout(PATIENCE_S):
            await pending.responded.wait()
            if pending.reply.deferred:
                await pending.answered.wait()
        return pending.reply
