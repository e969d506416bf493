"""Answer presses whose whole state is in the custom_id, and what goes wrong in them.

discord.py only logs what is raised in a dynamic item, a view or a modal. These classes hand it to
the client, which tells the person.
"""

import re
from typing import Any, Self

import discord

from bot.cogs.interaction import Interaction, take
from bot.errors import UserError

LARGEST_ID = 2**63 - 1
LONGEST_ID = len(str(LARGEST_ID))


class Lasting(discord.ui.DynamicItem[discord.ui.Item[Any]], template="(?!)"):
    """A button or menu that outlives a restart. Subclasses give a template and `pressed`.

    `state` holds the named groups of the template. Register them with `add_dynamic_items`.
    """

    state: dict[str, str]

    # discord.py would take an interaction of any client; ours are pressed in our own alone.
    @classmethod
    async def from_custom_id(  # type: ignore[override]
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        lasting = cls(item)
        lasting.state = {name: value or "" for name, value in match.groupdict().items()}
        return lasting

    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        take(interaction)
        try:
            if any(map(_is_beyond, self.state.values())):
                raise UserError("error-gone")  # no id of Discord's or ours: made up by somebody
            await self.pressed(interaction)
        # Whatever it is, the person must hear of it: discord.py would only log it.
        except Exception as error:  # noqa: BLE001
            await interaction.client.answer_failure(interaction, error)

    async def pressed(self, interaction: Interaction) -> None:
        """Answer the press."""
        raise NotImplementedError

    @staticmethod
    def chosen(interaction: Interaction) -> list[str]:
        """Return the values chosen in a menu."""
        pressed: dict[str, Any] = dict(interaction.data or {})
        return [str(value) for value in pressed.get("values", [])]


def _is_beyond(value: str) -> bool:
    """Whether a number is larger than any id, which no database takes."""
    digits = value.removeprefix("gn:").removeprefix("-")
    return digits.isdigit() and (len(digits) > LONGEST_ID or int(digits) > LARGEST_ID)


class AnsweringModal(discord.ui.Modal):
    """A form whose failures reach the person. Subclasses give `submitted`."""

    async def on_submit(self, interaction: Interaction, /) -> None:  # type: ignore[override]
        take(interaction)
        await self.submitted(interaction)

    async def submitted(self, interaction: Interaction) -> None:
        """Answer what was filled in."""
        raise NotImplementedError

    async def on_error(  # type: ignore[override]  # as discord.py itself has it
        self, interaction: Interaction, error: Exception, /
    ) -> None:
        await interaction.client.answer_failure(interaction, error)
