"""Answer questions in plain words: a mention in a server, or a direct message."""

import logging
import re
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.cogs.pages import voice_of
from bot.cogs.replying import drawn
from bot.cogs.suggest import send_open
from bot.door.once import nonce_of_answer
from bot.gazetteer.asked import AboutHome, NoQuestion, Question
from bot.pairings.answer import answer
from bot.pairings.contract import outcome_of
from bot.pairings.conversation import follow
from bot.pairings.spoken import Conversations, remember
from bot.ui.answer_card import draw
from bot.ui.command_links import with_links
from bot.ui.limits import plain
from bot.ui.reply import Reply, permitted
from bot.ui.setting import Setting
from bot.words.catalogue import phrases
from bot.words.links import links_of

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

READ_CHARACTERS = 500
"""A question is shorter than this; what is longer is read up to here."""

PICTURE_PATIENCE_S = 2.0

REMEMBERED = 1000
"""Messages that were answered, so as not to be answered twice."""

MARKUP = re.compile(r"<(?:@[!&]?|#|/[^:>]+:|a?:\w+:|t:)[^>]*>|https?://\S+")
EMPHASIS = re.compile(r"[*_~`|>]{1,3}")


def question_in(text: str) -> str:
    """Return the words of a message: without mentions, emoji, links and emphasis."""
    words = EMPHASIS.sub(" ", MARKUP.sub(" ", text))
    return plain(words)[:READ_CHARACTERS]


REVIEW = "review"
"""What an operator writes to the bot in a direct message to get the open suggestions."""


class MentionsCog(commands.Cog):
    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._conversations = Conversations()
        self._seen: dict[int, None] = {}
        self._told_from = bot.world
        # Whoever asks more than once a second for a minute is a machine.
        self._pace = commands.CooldownMapping.from_cooldown(60, 60, commands.BucketType.user)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot or message.webhook_id is not None or self.bot.user is None:
            return
        # A server that Discord has not told us of yet (an outage) is no direct message.
        private = message.guild is None and getattr(message.channel, "guild_id", None) is None
        if not private and self.bot.user not in message.mentions:
            return
        bucket = self._pace.get_bucket(message)
        if bucket is not None and bucket.update_rate_limit():
            return
        if not self._is_new(message.id):
            return
        try:
            await self._answer(message, private=private)
        except (discord.Forbidden, discord.NotFound) as error:
            # Where we may not write, or what has been deleted, there is nobody to tell.
            log.info("message not answered channel=%d error=%s", message.channel.id, error)
        # Whatever it is, the person must hear of it: discord.py would only log it.
        except Exception as error:  # noqa: BLE001
            await self.bot.answer_message_failure(message, error)

    def _is_new(self, message_id: int) -> bool:
        """Whether a message comes for the first time: a gateway that resumes may tell it twice."""
        if message_id in self._seen:
            return False
        self._seen[message_id] = None
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True

    async def _answer(self, message: discord.Message, *, private: bool) -> None:
        locale = await self.bot.locale_for_message(message)
        text = question_in(message.content)
        if (
            private
            and text.casefold() == REVIEW
            and message.author.id in self.bot.settings.operator_ids
        ):
            await send_open(self.bot, message.channel)
            return
        now, person, channel = self.bot.clock(), message.author.id, message.channel.id
        if self.bot.world is not self._told_from:
            # What was talked of points into the atlas it was told from.
            self._conversations, self._told_from = Conversations(), self.bot.world
        before = self._conversations.of(person, channel)
        question: Question = NoQuestion()
        if text:
            question = follow(text, before, now, self.bot.world, phrases(), locale)
        if isinstance(question, NoQuestion) and not private and not self._addressed(message):
            return
        home = None
        if isinstance(question, AboutHome):
            guild_id = message.guild.id if message.guild else None
            home = await self.bot.home_for(message.author.id, guild_id)
        found = answer(question, home, self.bot.world)
        spoken = remember(question, found, now, before, phrases().language(text))
        self._conversations.keep(person, channel, spoken)
        setting = Setting(
            words=voice_of(self.bot, locale),
            asker=message.author.id,
            links=links_of(self.bot.settings),
            cities=self.bot.world.cities,
        )
        self.bot.figures.answered(outcome_of(found))
        await self._send(message, draw(found, setting))

    def _addressed(self, message: discord.Message) -> bool:
        """Say whether the bot is named in the text; a mere reply to it may be small talk."""
        own_id = self.bot.user.id if self.bot.user else 0
        return re.search(rf"<@!?{own_id}>", message.content) is not None

    async def _send(self, message: discord.Message, reply: Reply) -> None:
        reply = with_links(reply, self.bot.command_ids)
        if message.guild is not None:
            reply = permitted(reply, message.channel.permissions_for(message.guild.me))
        # No clock runs here as it does for a command: the card goes out with its picture.
        parts = reply.parts(await drawn(self.bot.studio, reply, PICTURE_PATIENCE_S))
        reference = message.to_reference(fail_if_not_exists=False)
        await message.channel.send(
            **parts, reference=reference, mention_author=False, nonce=nonce_of_answer(message)
        )


async def setup(bot: "SisterCityBot") -> None:
    await bot.add_cog(MentionsCog(bot))
