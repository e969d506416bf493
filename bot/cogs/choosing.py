"""Let a person choose one thing of several in the middle of a command."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import discord

from bot.cogs.interaction import Interaction, take
from bot.ui.limits import PLACEHOLDER
from bot.words.text import clip

PATIENCE_S = 600
"""How long the menu waits; the command it belongs to has to be given again afterwards."""

OnChoice = Callable[[Interaction, str], Awaitable[None]]


class Chooser(discord.ui.View):
    """A menu that goes on with `on_choice` once something is chosen.

    What goes wrong there is told to the person: discord.py would only log it.
    """

    def __init__(
        self, placeholder: str, options: Sequence[discord.SelectOption], on_choice: OnChoice
    ) -> None:
        super().__init__(timeout=PATIENCE_S)
        menu: discord.ui.Select[Any] = discord.ui.Select(
            placeholder=clip(placeholder, PLACEHOLDER), options=list(options)[:25]
        )
        menu.callback = self._chosen  # type: ignore[method-assign, assignment]
        self._menu = menu
        self._on_choice = on_choice
        self.add_item(menu)

    async def _chosen(self, interaction: Interaction) -> None:
        take(interaction)
        await self._on_choice(interaction, self._menu.values[0])
        self.stop()

    async def on_error(  # type: ignore[override]
        self, interaction: Interaction, error: Exception, item: discord.ui.Item[Any], /
    ) -> None:
        await interaction.client.answer_failure(interaction, error)
