"""Handing answers to Discord: who sees them, and in which of the two ways they go."""

from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.cogs.replying import respond
from bot.ui.reply import Reply


class Asked:
    """An interaction that remembers how it was answered; `deferred` where that came first."""

    def __init__(self, *, deferred: bool) -> None:
        self.sent: list[tuple[str, str, bool]] = []
        self.client = SimpleNamespace(command_ids={}, studio=None)
        self.response = SimpleNamespace(
            is_done=lambda: deferred, send_message=self._way("response")
        )
        self.followup = SimpleNamespace(send=self._way("followup"))

    def _way(self, name: str) -> Any:
        async def send(*, content: str = "", ephemeral: bool, **_more: object) -> None:
            self.sent.append((name, content, ephemeral))

        return send


@pytest.mark.parametrize("deferred", [False, True], ids=["at once", "deferred"])
@pytest.mark.parametrize(
    ("private", "wished", "ephemeral"),
    [(False, False, False), (True, False, True), (False, True, True), (True, True, True)],
)
async def test_what_is_private_or_was_wished_so_is_for_the_asker_alone(
    private: bool, wished: bool, ephemeral: bool, deferred: bool
) -> None:
    asked: Any = Asked(deferred=deferred)

    await respond(asked, Reply("Not found.", private=private), ephemeral=wished)

    assert asked.sent == [("followup" if deferred else "response", "Not found.", ephemeral)]


async def test_where_a_deferral_was_quicker_the_answer_follows_it() -> None:
    asked: Any = Asked(deferred=False)

    async def late(**_parts: object) -> None:
        raise discord.InteractionResponded(asked)

    asked.response.send_message = late

    await respond(asked, Reply("Seattle."))

    assert asked.sent == [("followup", "Seattle.", False)]
