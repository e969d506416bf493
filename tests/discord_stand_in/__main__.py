"""Run the stand-in as its own process, so that it outlives a bot that is killed.

    python -m tests.discord_stand_in --port 8420

prints its address, then serves Discord's REST API under /api/v10, the gateway under /gateway, and
the control API under /control. A bot joins with
DISCORD_API_BASE=http://127.0.0.1:8420/api/v10 DISCORD_GATEWAY_URL=ws://127.0.0.1:8420/gateway.
"""

import argparse
import asyncio
import contextlib

from tests.discord_stand_in.control import controlled
from tests.discord_stand_in.server import DiscordStandIn


async def serve(port: int, token: str) -> None:
    discord = DiscordStandIn(token=token)
    await discord.start(port, controlled(discord))
    print(discord.url, flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await discord.stop()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.discord_stand_in")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="", help="the only token accepted; empty: any")
    args = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(args.port, args.token))


if __name__ == "__main__":
    main()
