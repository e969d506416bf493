"""Answer presses whose whole state is in the custom_id, and what goes wrong in them.

discord.py only logs what is raised in a dynamic item, a view or a modal. These classes hand it to
the client, which tells the person.
"""

import re
import secrets
from collections.abc import Awaitable, Callable
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


Rebuild = Callable[[Interaction, str], Awaitable["AnsweringModal"]]

FORMS: dict[str, Rebuild] = {}
"""How each kind of form is made anew from its state, when the process that opened it has ended."""


def whole_id(text: str) -> int:
    """Return the id in a value that was chosen or typed; 0, which is none, for all else."""
    return int(text) if text.isdecimal() and len(text) <= LONGEST_ID and not _is_beyond(text) else 0


class AnsweringModal(discord.ui.Modal):
    """A form whose failures reach the person. Subclasses give `submitted`.

    One with a `kind` of FORMS and the `state` to make it anew survives a restart with what was typed.
    """

    def __init__(self, *, title: str, kind: str = "", state: str = "") -> None:
        # discord.py keeps the open ones by this: what two people have open are two.
        custom_id = f"form:{kind}:{state}:{secrets.token_hex(8)}"
        super().__init__(title=title, timeout=15 * 60, custom_id=custom_id)

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


async def resume_form(interaction: Interaction) -> None:
    """Take a form that another process of ours had opened, as if it had been opened here."""
    submitted: dict[str, Any] = dict(interaction.data or {})
    custom_id = str(submitted.get("custom_id", ""))
    if custom_id in interaction.client._connection._view_store._modals:
        return
    found = re.fullmatch(r"form:(\w+):([\w.]*):\w+", custom_id)
    rebuild = FORMS.get(found[1]) if found else None
    if found is None or rebuild is None or _is_beyond(found[2]):
        return
    take(interaction)
    try:
        form = await rebuild(interaction, found[2])
    except Exception as error:  # noqa: BLE001  # whatever it is, the person must hear of it
        await interaction.client.answer_failure(interaction, error)
        return
    form._dispatch_submit(interaction, submitted["components"], submitted.get("resolved", {}))
