"""Steer a stand-in that runs as its own process, over a small HTTP API.

`POST /control` with `{"method", "args", "kwargs"}` calls that method of `DiscordStandIn` (dotted
names reach its parts: `state.add_user`; plain attributes are read) and answers `{"result": …}`.
"""

import dataclasses
import traceback
from typing import Any

from aiohttp import web

from tests.discord_stand_in.reply import Reply
from tests.discord_stand_in.server import DiscordStandIn


def plain(value: Any) -> Any:
    """Return the value as JSON can hold it; a Reply is marked, so that it comes back as one."""
    if isinstance(value, Reply):
        return {"__reply__": value.to_json()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [plain(v) for v in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value


def revive(value: Any) -> Any:
    """Return what `plain` made, with Replies again."""
    if isinstance(value, dict):
        if set(value) == {"__reply__"}:
            return Reply.from_json(value["__reply__"])
        return {k: revive(v) for k, v in value.items()}
    if isinstance(value, list):
        return [revive(v) for v in value]
    return value


def controlled(discord: DiscordStandIn) -> web.Application:
    """Return the stand-in's application with the control API beside it."""

    async def control(request: web.Request) -> web.Response:
        asked = await request.json()
        try:
            result = await discord.call(
                asked["method"], revive(asked.get("args", [])), revive(asked.get("kwargs", {}))
            )
        # Whatever goes wrong belongs to the test that asked, in the other process.
        except Exception as error:  # noqa: BLE001
            text = f"{type(error).__name__}: {error}"
            return web.json_response(
                {"error": text, "traceback": traceback.format_exc()}, status=400
            )
        return web.json_response({"result": plain(result)})

    app = discord.app()
    app.router.add_post("/control", control)
    return app
