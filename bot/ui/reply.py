"""Hold what the bot says as a value."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import discord

from bot.ui.limits import BUTTON_LABEL, CONTENT, OPTION_TEXT, fit
from bot.ui.map_file import CardPicture, on_card
from bot.words.text import clip, clip_lines


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
        label=clip(label, OPTION_TEXT),
        value=value,
        description=clip(description, OPTION_TEXT) or None,
    )


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says: text, cards, components, files, and a picture for the first card.

    The picture is still to be drawn; the card stands without it. What is `private` is for the
    asker's eyes only, whatever the command says.
    """

    content: str = ""
    embeds: Sequence[discord.Embed] = ()
    view: CardView | None = None
    files: Sequence[discord.File] = field(default=())
    picture: CardPicture | None = None
    private: bool = False

    def parts(self, png: bytes | None = None) -> dict[str, Any]:
        """Return the keyword arguments that discord.py's sending methods share.

        `png` is the drawn picture, None while there is none.
        """
        if png is not None and self.picture is not None and self.embeds:
            first, *others = self.embeds
            pictured = replace(
                self,
                embeds=[on_card(first, self.picture), *others],
                files=[*self.files, self.picture.file(png)],
                picture=None,
            )
            return pictured.parts()
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


def permitted(reply: Reply, may: discord.Permissions) -> Reply:
    """Return `reply` as it can be posted where the bot `may` do no more than that.

    Without the right to embed, a card is told as text; without that to attach, it has no picture.
    (Answers to commands need neither.)
    """
    if not may.attach_files:
        reply = replace(reply, picture=None, files=())
    if not may.embed_links and reply.embeds:
        lines = [reply.content] if reply.content else []
        for embed in reply.embeds:
            lines += [f"**{embed.title}**"] if embed.title else []
            lines += (embed.description or "").split("\n")
            for part in embed.fields:
                lines += [f"**{part.name}**", *(part.value or "").split("\n")]
            lines += [embed.footer.text] if embed.footer.text else []
        reply = replace(reply, content=clip_lines(lines, CONTENT), embeds=(), picture=None)
    return reply
