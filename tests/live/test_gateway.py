"""Reaching Discord where the operator says it is."""

import discord
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.config import Settings
from bot.live.gateway import point_discord_py_at, shards_wanted


class Http:
    """Answers the question for the gateway once, or fails at it."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    async def get_bot_gateway(self) -> object:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize(
    ("answer", "shards"),
    [
        ((4, "wss://gateway.example", {}), 4),
        (discord.GatewayNotFound(), 1),
        (TimeoutError(), 1),
        (KeyError("shards"), 1),
        (OSError("unreachable"), 1),
    ],
    ids=["as Discord advises", "no gateway", "too late", "no number", "unreachable"],
)
async def test_a_proxy_that_tells_no_number_means_one_shard(answer: object, shards: int) -> None:
    assert await shards_wanted(Http(answer)) == shards  # type: ignore[arg-type]


def test_nothing_is_changed_where_the_operator_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Route, "BASE", "as it was")
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", "as it was")

    point_discord_py_at(Settings(_env_file=None))

    assert Route.BASE == DiscordWebSocket.DEFAULT_GATEWAY == "as it was"
