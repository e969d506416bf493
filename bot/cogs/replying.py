"""Hand what the bot says to Discord, and its picture when that is drawn."""

from collections.abc import Awaitable
from typing import Any

import discord

from bot.cogs.interaction import Interaction
from bot.pictures.studio import Studio
from bot.ui.command_links import with_links
from bot.ui.map_file import CardPicture, on_card
from bot.ui.reply import Reply

PATIENCE_S = 0.05
"""A card waits so long for its picture: enough for one in the cache, far too short for one to be
drawn (0.3 s). A later picture is added to the card, which itself is there within 0.3 s."""

ALREADY_ANSWERED = 40060
"""Discord's code where a deferral was quicker."""

DEFERRED_PATIENCE_S = 8.0
"""Where the person has been told to wait anyway."""


async def respond(interaction: Interaction, reply: Reply, *, ephemeral: bool = False) -> None:
    """Answer the interaction with a message; after a deferral, in its place."""
    reply = with_links(reply, interaction.client.command_ids)
    ephemeral = ephemeral or reply.private
    if not interaction.response.is_done():
        png = await drawn(interaction.client.studio, reply, PATIENCE_S)
        first = interaction.response.send_message(**reply.parts(png), ephemeral=ephemeral)
        if await _was_first(first):
            _add_picture_later(interaction, reply, png)
            return
    png = await drawn(interaction.client.studio, reply, DEFERRED_PATIENCE_S)
    await interaction.followup.send(**reply.parts(png), ephemeral=ephemeral)


async def redraw(interaction: Interaction, reply: Reply) -> None:
    """Change the message that the pressed component sits on into `reply`."""
    reply = with_links(reply, interaction.client.command_ids)
    png = await drawn(interaction.client.studio, reply, PATIENCE_S)
    if interaction.response.is_done() or not await _was_first(
        interaction.response.edit_message(**_changed(reply, png))
    ):
        await interaction.edit_original_response(**_changed(reply, png))
    _add_picture_later(interaction, reply, png)


def _changed(reply: Reply, png: bytes | None) -> dict[str, Any]:
    changed: dict[str, Any] = {"content": None, "embeds": [], "view": None, **reply.parts(png)}
    changed["attachments"] = changed.pop("files", [])
    return changed


async def _was_first(answer: Awaitable[object]) -> bool:
    """Await the first answer to an interaction; return whether none came before, such as a deferral."""
    try:
        await answer
    except discord.InteractionResponded:
        return False
    except discord.HTTPException as error:
        if error.code != ALREADY_ANSWERED:
            raise
        return False
    return True


async def drawn(studio: Studio | None, reply: Reply, within_s: float) -> bytes | None:
    """Return the reply's picture if it can be had in that time: from the cache, or drawn anew."""
    if reply.picture is None or studio is None:
        return None
    return await studio.draw_within(reply.picture.drawing, within_s)


def _add_picture_later(interaction: Interaction, reply: Reply, png: bytes | None) -> None:
    """See to it that a picture not drawn in time still gets onto its card."""
    client = interaction.client
    if png is None and reply.picture is not None and client.studio is not None:
        adding = _add_picture(interaction, client.studio, reply.picture)
        client.run_in_background(adding, name="add picture")


async def _add_picture(interaction: Interaction, studio: Studio, picture: CardPicture) -> None:
    png = await studio.draw(picture.drawing)
    if png is None:
        return
    # Asked for anew: the page may have been turned meanwhile, and must not be turned back.
    try:
        message = await interaction.followup.fetch_message("@original")  # type: ignore[arg-type]
        if not message.embeds or message.attachments:
            return
        embeds = [on_card(message.embeds[0], picture), *message.embeds[1:]]
        await interaction.edit_original_response(embeds=embeds, attachments=[picture.file(png)])
    except discord.NotFound:
        pass  # the message is gone, and nobody misses its picture


async def show(interaction: Interaction, reply: Reply, *, asker: int) -> None:
    """Redraw the message for whoever asked for it; show anybody else their own copy in private.

    So nobody turns the page while another reads, and nobody is told "not yours".
    """
    if interaction.user.id == asker:
        await redraw(interaction, reply)
    else:
        await respond(interaction, reply, ephemeral=True)
