"""Post and edit the cards of events, as was decided."""

import io
import logging
from typing import TYPE_CHECKING, assert_never

import discord

from bot.door.answers import About, Outcome
from bot.door.door import Denied
from bot.door.looking_back import own_messages
from bot.events.intents import CardDeed, DeleteCard, EditCard, PostCard
from bot.events.model import Announcement
from bot.events.tend import CardDone, Refused, Spot
from bot.storage import events
from bot.tasks.refusals import refused
from bot.ui.event_card import draw_card
from bot.ui.permissions import Postable, missing_to_post, postable
from bot.ui.setting import Setting
from bot.words.event import ShownEvent, picture_alt
from bot.words.text import tidy
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

THREAD_THERE = 160004
"""Discord's code where a thread hangs on the message already."""

NO_ACCESS = 50001


class EventCards:
    """Writes the cards; `Announcer` says when and which."""

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._door = bot.door

    async def spot(self, guild: discord.Guild, channel_id: int, *, picture: bool) -> Spot | Refused:
        """Return what the bot finds in a channel. An archived thread is in no list: it is asked for."""
        place: object = guild.get_channel_or_thread(channel_id)
        if place is None:
            try:
                place = await self._door.ask(lambda: guild.fetch_channel(channel_id))
            except discord.InvalidData:  # of another server
                return Spot(is_there=False)
            except Denied as denied:
                verdict = denied.verdict
                if verdict.outcome is Outcome.REFUSED and verdict.about is About.CHANNEL:
                    return Spot(is_there=False)
                if verdict.answer.code == NO_ACCESS:
                    return Spot(missing="view_channel")
                return refused(verdict)
        channel = postable(place)
        if channel is None or (isinstance(channel, discord.Thread) and channel.parent is None):
            return Spot(is_there=False)
        missing = missing_to_post(channel, picture=picture)
        return Spot(missing=missing[0] if missing else "", is_locked=_is_locked(channel))

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
        except Denied as denied:
            log.info("card not written occurrence=%d error=%s", shown.id, denied)
            return refused(denied.verdict)

    async def open_thread(self, told: Announcement, shown: ShownEvent) -> int | None:
        """Hang a thread on the card and return its number, None where Discord will not."""
        card = told.card or 0
        channel = self.bot.get_partial_messageable(
            told.card_channel or 0, guild_id=shown.event.guild
        )
        message = channel.get_partial_message(card)
        name = tidy(shown.event.title, 100)
        try:
            return (await self._door.ask(lambda: message.create_thread(name=name))).id
        except Denied as denied:
            if denied.verdict.answer.code == THREAD_THERE:
                # A thread that hangs on a message has its number.
                return card
            log.info("no thread occurrence=%d error=%s", shown.id, denied)
        return None

    async def delete(self, deed: DeleteCard) -> None:
        """Take an old card away, unless it is gone already or not ours to see any more.

        Raises Denied where nobody knows whether it stands: a second one would stand beside it.
        """
        message = self._channel(deed.channel).get_partial_message(deed.message)
        try:
            await self._door.ask(message.delete)
        except Denied as denied:
            if denied.verdict.outcome is not Outcome.REFUSED:
                raise

    def _channel(self, channel_id: int) -> discord.PartialMessageable:
        return self.bot.get_partial_messageable(channel_id)

    async def _post(self, deed: PostCard, shown: ShownEvent, voice: Voice) -> CardDone:
        channel = self._channel(deed.channel)
        found = await self._find(channel, shown) if deed.look_first else None
        if found is not None:
            return CardDone(deed.channel, found.id, is_fresh=False)
        role = shown.event.role
        files = await self._files(shown, voice)
        message = await self._door.ask(
            lambda: channel.send(
                # Outside of the embed, or it does not ping; and this role only.
                content=f"<@&{role}>" if role else None,
                **draw_card(shown, Setting.of_post(voice)).parts(),
                files=files,
                nonce=deed.nonce,
                allowed_mentions=discord.AllowedMentions(
                    everyone=False, users=False, roles=[discord.Object(role)] if role else False
                ),
            )
        )
        return CardDone(deed.channel, message.id)

    async def _find(
        self, channel: discord.abc.Messageable, shown: ShownEvent
    ) -> discord.Message | None:
        """Return the card if it was posted and we did not live to note it."""
        ours = f"event:{shown.id}:"
        for message in await own_messages(self._door, channel, self.bot.user):
            for row in message.components:
                for item in getattr(row, "children", ()):
                    if (getattr(item, "custom_id", None) or "").startswith(ours):
                        return message
        return None

    async def _edit(self, deed: EditCard, shown: ShownEvent, voice: Voice) -> CardDone:
        parts = draw_card(shown, Setting.of_post(voice)).parts()
        if deed.new_picture:
            parts["attachments"] = await self._files(shown, voice)
        message = self._channel(deed.channel).get_partial_message(deed.message)
        await self._door.ask(lambda: message.edit(**parts))
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


def _is_locked(channel: Postable) -> bool:
    """Whether only those who manage threads may write there: an open thread is opened by writing."""
    if not isinstance(channel, discord.Thread) or not channel.locked:
        return False
    return not channel.permissions_for(channel.guild.me).manage_threads
