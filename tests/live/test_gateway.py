"""Reaching Discord where the operator says it is."""

import discord
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.config import Settings
from bot.live.gateway import Advice, advice, point_discord_py_at


class Http:
    """Answers the question for the gateway once, or fails at it."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    async def get_bot_gateway(self) -> object:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((4, "wss://gateway.example", {"remaining": 998}), Advice(4, 998)),
        ((4, "wss://gateway.example", {}), Advice(4, None)),
        ((4, "wss://gateway.example", None), Advice(4, None)),
        ((4, "wss://gateway.example", {"remaining": "many"}), Advice(4, None)),
        (discord.GatewayNotFound(), None),
        (TimeoutError(), None),
        (KeyError("shards"), None),
        (OSError("unreachable"), None),
    ],
)
async def test_advice_that_cannot_be_had_is_none(answer: object, told: Advice | None) -> None:
    assert await advice(Http(answer)) == told  # type: ignore[arg-type]


def test_nothing_is_changed_where_the_operator_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Route, "BASE", "as it was")
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", "as it was")

    point_discord_py_at(Settings(_env_file=None))

    assert Route.BASE == DiscordWebSocket.DEFAULT_GATEWAY == "as it was"
