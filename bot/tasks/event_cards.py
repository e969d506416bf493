"""Post and edit the cards of events, as was decided."""

import io
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

import discord

from bot.events.intents import CardDeed, DeleteCard, EditCard, PostCard
from bot.events.model import Announcement
from bot.events.tend import CardDone, Refused, Spot
from bot.storage import events
from bot.ui.event_card import draw_card
from bot.ui.permissions import missing_to_post, postable
from bot.ui.setting import Setting
from bot.words.event import ShownEvent, picture_alt
from bot.words.text import tidy
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

THREAD_THERE = 160004
"""Discord's code where a thread hangs on the message already."""

LOOK_BACK = 50
"""How many messages are looked through for a card that may have been posted before a crash."""


class EventCards:
    """Writes the cards; `Announcer` says when and which."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot

    def spot(self, guild: discord.Guild, channel_id: int | None, *, picture: bool) -> Spot:
        """Return what the bot finds in a channel."""
        channel = postable(guild.get_channel_or_thread(channel_id or 0))
        if channel is None:
            return Spot(is_there=False)
        missing = missing_to_post(channel, picture=picture)
        return Spot(missing=missing[0] if missing else "")

    async def carry_out(
        self, deed: CardDeed, shown: ShownEvent, voice: Voice
    ) -> CardDone | Refused:
        """Do it and return how it went."""
        try:
            match deed:
                case PostCard():
                    return await self._post(deed, shown, voice)
                case EditCard():
                    return await self._edit(deed, shown, voice)
            assert_never(deed)
        except discord.HTTPException as error:
            return Refused(error.status, error.code)
        except OSError as error:
            log.info("discord not reached occurrence=%d error=%r", shown.id, error)
            return Refused(0)

    async def open_thread(self, told: Announcement, shown: ShownEvent) -> int | None:
        """Hang a thread on the card and return its number, None where Discord will not."""
        card = told.card or 0
        channel = self.bot.get_partial_messageable(
            told.card_channel or 0, guild_id=shown.event.guild
        )
        message = channel.get_partial_message(card)
        try:
            return (await message.create_thread(name=tidy(shown.event.title, 100))).id
        except discord.HTTPException as error:
            if error.code == THREAD_THERE:
                # A thread that hangs on a message has its number.
                return card
            log.info("no thread occurrence=%d code=%d", shown.id, error.code)
        except OSError as error:
            log.info("discord not reached occurrence=%d error=%r", shown.id, error)
        return None

    async def delete(self, deed: DeleteCard) -> None:
        """Take an old card away, unless it is gone already or not ours to see any more."""
        with suppress(discord.HTTPException, OSError):
            await self._channel(deed.channel).get_partial_message(deed.message).delete()

    def _channel(self, channel_id: int) -> discord.PartialMessageable:
        return self.bot.get_partial_messageable(channel_id)

    async def _post(self, deed: PostCard, shown: ShownEvent, voice: Voice) -> CardDone:
        channel = self._channel(deed.channel)
        found = await self._find(channel, shown) if deed.look_first else None
        if found is not None:
            return CardDone(deed.channel, found.id, is_fresh=False)
        role = shown.event.role
        message = await channel.send(
            # Outside of the embed, or it does not ping; and this role only.
            content=f"<@&{role}>" if role else None,
            **draw_card(shown, Setting.of_post(voice)).parts(),
            files=await self._files(shown, voice),
            nonce=deed.nonce,
            allowed_mentions=discord.AllowedMentions(
                everyone=False, users=False, roles=[discord.Object(role)] if role else False
            ),
        )
        return CardDone(deed.channel, message.id)

    async def _find(
        self, channel: discord.abc.Messageable, shown: ShownEvent
    ) -> discord.Message | None:
        """Return the card if it was posted and we did not live to note it."""
        ours = f"event:{shown.id}:"
        try:
            async for message in channel.history(limit=LOOK_BACK):
                if message.author == self.bot.user and any(
                    (getattr(item, "custom_id", None) or "").startswith(ours)
                    for row in message.components
                    for item in getattr(row, "children", ())
                ):
                    return message
        except discord.HTTPException as error:
            # Without "read message history" the nonce alone keeps us from posting twice.
            log.info("no looking back occurrence=%d error=%s", shown.id, error)
        return None

    async def _edit(self, deed: EditCard, shown: ShownEvent, voice: Voice) -> CardDone:
        parts = draw_card(shown, Setting.of_post(voice)).parts()
        if deed.new_picture:
            parts["attachments"] = await self._files(shown, voice)
        message = self._channel(deed.channel).get_partial_message(deed.message)
        await message.edit(**parts)
        return CardDone(deed.channel, deed.message)

    async def _files(self, shown: ShownEvent, voice: Voice) -> list[discord.File]:
        if not shown.picture:
            return []
        async with self.bot.db.read() as connection:
            picture = await events.load_picture(connection, shown.event.id)
        if picture is None:
            return []
        alt = picture_alt(shown, voice)
        return [discord.File(io.BytesIO(picture[1]), picture[0], description=alt)]
