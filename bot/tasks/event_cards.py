"""Post and edit the cards of events, as was decided."""

import io
import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

import discord

from bot.door.answers import About, Answer, Outcome, judge
from bot.door.door import Denied
from bot.door.looking_back import own_messages
from bot.events.intents import CardDeed, DeleteCard, EditCard, PostCard
from bot.events.model import Announcement
from bot.events.tend import CardDone, Refused, Spot
from bot.news.words import fold
from bot.storage import events
from bot.tasks.posting import ARCHIVED, TAG_NEEDED, Post, TagNeeded, Thread, own_threads, put
from bot.tasks.refusals import refused
from bot.ui.event_card import draw_card
from bot.ui.permissions import Target, missing_to_post, target
from bot.ui.setting import Setting
from bot.words.event import ShownEvent, picture_alt, thread_name
from bot.words.tags import event_tag_names
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

THREAD_THERE = 160004
"""Discord's code where a thread hangs on the message already."""

NO_ACCESS = 50001

RENAME_TIMEOUT_S = 900.0


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
        channel = target(place)
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
        except TagNeeded:
            return refused(judge(Answer(400, TAG_NEEDED)))
        except Denied as denied:
            log.info("card not written occurrence=%d error=%s", shown.id, denied)
            return refused(denied.verdict)

    async def open_thread(self, told: Announcement, shown: ShownEvent, voice: Voice) -> int | None:
        """Hang a thread on the card and return its number, None where Discord will not."""
        card = told.card or 0
        channel = self.bot.get_partial_messageable(
            told.card_channel or 0, guild_id=shown.event.guild
        )
        message = channel.get_partial_message(card)
        name = thread_name(shown, voice)
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
            if deed.channel == deed.message and await self._delete_post(deed.channel):
                return
            await self._door.ask(message.delete)
        except Denied as denied:
            if denied.verdict.outcome is not Outcome.REFUSED:
                raise

    async def _delete_post(self, thread: int) -> bool:
        """Take a post of a forum away as a whole; return False where we may not: then the card goes.

        Raises Denied.
        """
        try:
            await self._door.ask(lambda: self.bot.http.delete_channel(thread))
        except Denied as denied:
            if denied.verdict.about is About.PERMISSION:
                return False
            raise
        return True

    def _channel(self, channel_id: int) -> discord.PartialMessageable:
        return self.bot.get_partial_messageable(channel_id)

    async def _post(self, deed: PostCard, shown: ShownEvent, voice: Voice) -> CardDone:
        place = self.bot.get_channel(deed.channel)
        if isinstance(place, discord.ForumChannel):
            return await self._post_in_forum(place, deed, shown, voice)
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
        for message in await own_messages(self._door, channel, self.bot.user):
            if _has_buttons(message, shown):
                return message
        return None

    async def _post_in_forum(
        self, forum: discord.ForumChannel, deed: PostCard, shown: ShownEvent, voice: Voice
    ) -> CardDone:
        """Begin a post with the card. Its picture follows with an edit: a post is asked for once."""
        found = await self._find_in_forum(forum, shown, voice) if deed.look_first else None
        if found is not None:
            return CardDone(found, found, is_fresh=False, thread=found)
        role = shown.event.role
        card = draw_card(replace(shown, picture=""), Setting.of_post(voice))
        names = [name for city in shown.cities for name in (city.name, voice.name(city))]
        post = Post(
            content=f"<@&{role}>" if role else "",
            embeds=card.embeds,
            view=card.view,
            ping_role=role,
            thread=Thread(
                thread_name(shown, voice),
                tags=frozenset(fold(name) for name in (*names, *event_tag_names(voice.texts))),
            ),
        )
        sent = await self._door.ask(
            lambda: put(
                self.bot, post, channel_id=forum.id, guild_id=forum.guild.id, nonce=deed.nonce,
                since=deed.since, again=False,
            )
        )  # fmt: skip
        thread = sent.thread_id or sent.message_id
        return CardDone(thread, sent.message_id, is_fresh=not shown.picture, thread=thread)

    async def _find_in_forum(
        self, forum: discord.ForumChannel, shown: ShownEvent, voice: Voice
    ) -> int | None:
        """Return the post if it was begun and we did not live to note it."""

        async def look() -> int | None:
            async for thread in own_threads(self.bot, forum, thread_name(shown, voice)):
                with suppress(discord.NotFound):
                    if _has_buttons(await thread.fetch_message(thread.id), shown):
                        return thread.id
            return None

        return await self._door.ask(look)

    async def _edit(self, deed: EditCard, shown: ShownEvent, voice: Voice) -> CardDone:
        parts = draw_card(shown, Setting.of_post(voice)).parts()
        if deed.new_picture:
            parts["attachments"] = await self._files(shown, voice)
        message = self._channel(deed.channel).get_partial_message(deed.message)
        try:
            await self._door.ask(lambda: message.edit(**parts))
        except Denied as denied:
            if denied.verdict.answer.code != ARCHIVED or deed.channel != deed.message:
                raise
            # A post of ours that was put away, as posts are after a while; files are read by now.
            await self._door.ask(lambda: self.bot.http.edit_channel(deed.channel, archived=False))
            if deed.new_picture:
                parts["attachments"] = await self._files(shown, voice)
            await self._door.ask(lambda: message.edit(**parts))
        if deed.rename is not None:
            # Discord allows two new names in ten minutes: nobody waits for the third.
            naming = self._rename(deed.rename, thread_name(shown, voice))
            self.bot.run_in_background(naming, name="rename a thread")
        return CardDone(deed.channel, deed.message)

    async def _rename(self, thread: int, name: str) -> None:
        try:
            await self._door.ask(
                lambda: self.bot.http.edit_channel(thread, name=name), timeout_s=RENAME_TIMEOUT_S
            )
        except Denied as denied:
            log.info("thread not renamed thread=%d error=%s", thread, denied)

    async def _files(self, shown: ShownEvent, voice: Voice) -> list[discord.File]:
        if not shown.picture:
            return []
        async with self.bot.db.read() as connection:
            picture = await events.load_picture(connection, shown.event.id)
        if picture is None:
            return []
        alt = picture_alt(shown, voice)
        return [discord.File(io.BytesIO(picture[1]), picture[0], description=alt)]


def _is_locked(channel: Target) -> bool:
    """Whether only those who manage threads may write there: an open thread is opened by writing."""
    if not isinstance(channel, discord.Thread) or not channel.locked:
        return False
    return not channel.permissions_for(channel.guild.me).manage_threads


def _has_buttons(message: discord.Message, shown: ShownEvent) -> bool:
    """Whether a message is the card of this occurrence."""
    ours = f"event:{shown.id}:"
    return any(
        (getattr(item, "custom_id", None) or "").startswith(ours)
        for row in message.components
        for item in getattr(row, "children", ())
    )
