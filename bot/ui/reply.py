"""Hold what the bot says as a value, and hand it to Discord."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import discord

from bot.ui.limits import BUTTON_LABEL, CONTENT, clip, fit, plain

Interaction = discord.Interaction[Any]


class CardView(discord.ui.View):
    """Components that carry their whole state in their custom_id, so that any process answers them.

    They are never kept in memory: `is_finished` keeps discord.py from storing the view, and the
    press is answered by the `Lasting` class registered for its custom_id, after a restart too.
    """

    def __init__(self) -> None:
        super().__init__(timeout=None)

    def is_finished(self) -> bool:
        return True

    def button(
        self,
        label: str,
        custom_id: str,
        *,
        row: int | None = None,
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
        disabled: bool = False,
    ) -> None:
        """Add a button that does something."""
        self.add_item(
            discord.ui.Button(
                label=clip(label, BUTTON_LABEL),
                custom_id=custom_id,
                row=row,
                style=style,
                disabled=disabled,
            )
        )

    def link(self, label: str, url: str, *, row: int | None = None) -> None:
        """Add a button that leads to a page."""
        self.add_item(discord.ui.Button(label=clip(label, BUTTON_LABEL), url=url, row=row))

    def menu(
        self,
        placeholder: str,
        custom_id: str,
        options: Sequence[discord.SelectOption],
        *,
        row: int | None = None,
    ) -> None:
        """Add a menu of which one is chosen; of more than 25 options the first are shown."""
        self.add_item(
            discord.ui.Select(
                placeholder=clip(placeholder, 150),
                custom_id=custom_id,
                options=list(options)[:25],
                row=row,
            )
        )


def option(label: str, value: str, description: str = "") -> discord.SelectOption:
    """Return one line of a menu within its limits."""
    return discord.SelectOption(
        label=clip(plain(label), 100), value=value, description=clip(description, 100) or None
    )


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says: text, cards, components, files."""

    content: str = ""
    embeds: Sequence[discord.Embed] = ()
    view: CardView | None = None
    files: Sequence[discord.File] = field(default=())

    def parts(self) -> dict[str, Any]:
        """Return the keyword arguments that discord.py's sending methods share."""
        parts: dict[str, Any] = {}
        if self.content:
            parts["content"] = clip(self.content, CONTENT)
        if self.embeds:
            parts["embeds"] = [fit(embed) for embed in self.embeds]
        if self.view is not None and self.view.children:
            parts["view"] = self.view
        if self.files:
            parts["files"] = list(self.files)
        return parts


async def respond(interaction: Interaction, reply: Reply, *, ephemeral: bool = False) -> None:
    """Answer the interaction with a message; after a deferral, in its place."""
    if interaction.response.is_done():
        await interaction.followup.send(**reply.parts(), ephemeral=ephemeral)
    else:
        await interaction.response.send_message(**reply.parts(), ephemeral=ephemeral)


async def redraw(interaction: Interaction, reply: Reply) -> None:
    """Change the message that the pressed component sits on into `reply`."""
    parts = reply.parts()
    files = parts.pop("files", None)
    changed: dict[str, Any] = {"content": None, "embeds": [], "view": None, **parts}
    if files is not None:
        changed["attachments"] = files
    await interaction.response.edit_message(**changed)


async def show(interaction: Interaction, reply: Reply, *, asker: int) -> None:
    """Redraw the message for whoever asked for it; show anybody else their own copy in private.

    So nobody turns the page while another reads, and nobody is told "not yours".
    """
    if interaction.user.id == asker:
        await redraw(interaction, reply)
    else:
        await respond(interaction, reply, ephemeral=True)
