"""/quiz: guess the sister, and the scores of those who take part."""

import logging
import random
import re
from collections import OrderedDict
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.options.country import CountryText
from bot.cogs.pages import known_city, setting_for
from bot.cogs.replying import redraw, respond
from bot.errors import StorageError, UserError
from bot.pairings.on_record import answer_pair
from bot.pairings.quiz import Difficulty, Question, draw_question, is_right
from bot.storage import quiz as scores
from bot.ui import custom_ids
from bot.ui.command_names import group, words
from bot.ui.render import render
from bot.ui.reply import Reply
from bot.words.outline import Mention, Outline
from bot.words.quiz import (
    Answered,
    answered_outline,
    no_question_found,
    own_score,
    question_outline,
    scores_outline,
)

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)

REMEMBERED_ROUNDS = 1000
"""Questions just answered: a second press that was under way does not count."""

LEVEL = r"(?P<level>easy|medium|hard)"
COUNTRY = r"(?P<country>[A-Z]{2}|)"


def question_reply(interaction: Interaction, difficulty: Difficulty, country: str) -> Reply:
    """Return a question drawn by chance, or say that none can be made."""
    setting = setting_for(interaction)
    world = interaction.client.world
    question = draw_question(world, difficulty, random.Random(), country or None)
    if question is None:
        return render(no_question_found(setting.words), setting)
    return render(question_outline(question, difficulty, country, setting.words), setting)


ANSWER = re.compile(rf"quiz:{custom_ids.KEY}:{custom_ids.OTHER}:{LEVEL}:{COUNTRY}")


class AnswerButton(Lasting, template=ANSWER):
    """Takes the first answer to a question and shows what was right."""

    async def pressed(self, interaction: Interaction) -> None:
        question = self._question(interaction)
        chosen = known_city(interaction, self.state["other"])
        message_id = interaction.message.id if interaction.message else 0
        if not quiz_of(interaction.client).takes(message_id):
            raise UserError("quiz-taken")
        pair = answer_pair(question.city, question.right, interaction.client.world)
        answered = Answered(question, chosen, pair, Mention("@", interaction.user.id))
        difficulty, country = Difficulty(self.state["level"]), self.state["country"]
        setting = setting_for(interaction)
        outline = answered_outline(answered, difficulty, country, setting.words)
        await redraw(interaction, render(outline, setting))
        await _count(interaction, correct=answered.correct)

    def _question(self, interaction: Interaction) -> Question:
        """Return the question that the pressed message asks; its buttons are its answers.

        Raises UserError if it has been answered, or if the atlas of today knows no such question.
        """
        city = known_city(interaction, self.state["key"])
        message = interaction.message
        answers = []
        for row in message.components if message else []:
            for item in row.children if isinstance(row, discord.ActionRow) else []:
                state = ANSWER.fullmatch(item.custom_id or "")
                if state is None:
                    continue
                answers.append(known_city(interaction, state["other"]))
        if not answers:
            raise UserError("quiz-taken")
        right = [a for a in answers if is_right(interaction.client.world, city, a)]
        if len(right) != 1:
            raise UserError("error-gone")
        return Question(city, right[0], tuple(answers))


class NextButton(Lasting, template=rf"quiz-next:{LEVEL}:{COUNTRY}"):
    """Asks another question of the same kind, beneath the one answered."""

    async def pressed(self, interaction: Interaction) -> None:
        level, country = Difficulty(self.state["level"]), self.state["country"]
        await respond(interaction, question_reply(interaction, level, country))


class ScoreButton(Lasting, template=r"quiz-score:(?P<wanted>join|leave)"):
    """Begins to keep the presser's score, or deletes it."""

    async def pressed(self, interaction: Interaction) -> None:
        guild_id = _guild(interaction)
        client, user_id = interaction.client, interaction.user.id
        async with client.writing() as connection:
            if self.state["wanted"] == "join":
                await scores.join(connection, guild_id, user_id, client.clock())
                said = "quiz-joined"
            else:
                had = await scores.leave(connection, guild_id, user_id)
                said = "quiz-left" if had else "quiz-was-none"
        setting = setting_for(interaction)
        outline = Outline(lead=(setting.words.say(said),), private=True)
        await respond(interaction, render(outline, setting))


def _guild(interaction: Interaction) -> int:
    """Return the server's id. Raises UserError in a direct message: scores are a server's."""
    if interaction.guild_id is None:
        raise UserError("error-servers-only")
    return interaction.guild_id


async def _count(interaction: Interaction, *, correct: bool) -> None:
    """Count the answer of one who takes part, and tell them privately."""
    if interaction.guild_id is None:
        return
    try:
        async with interaction.client.writing() as connection:
            score = await scores.count(
                connection,
                interaction.guild_id,
                interaction.user.id,
                correct=correct,
                now=interaction.client.clock(),
            )
    except (StorageError, TimeoutError):
        # The game goes on: the answer has been shown, one point is not worth an apology.
        log.warning("quiz answer not counted guild=%s", interaction.guild_id, exc_info=True)
        return
    if score is not None:
        setting = setting_for(interaction)
        outline = Outline(lead=(own_score(score, setting.words),), private=True)
        await respond(interaction, render(outline, setting))


class QuizCog(commands.Cog):
    quiz = group("quiz")

    def __init__(self, bot: "SisterCityBot") -> None:
        self.bot = bot
        self._answered: OrderedDict[int, None] = OrderedDict()

    def takes(self, message_id: int) -> bool:
        """Return whether this is the first answer to the question of a message."""
        if message_id in self._answered:
            return False
        self._answered[message_id] = None
        if len(self._answered) > REMEMBERED_ROUNDS:
            self._answered.popitem(last=False)
        return True

    @quiz.command(name="play", description=words("command-quiz-play"))
    @app_commands.describe(
        country=words("option-quiz-play-country"), difficulty=words("option-quiz-play-difficulty")
    )
    @app_commands.choices(
        difficulty=[
            app_commands.Choice(name=words(f"quiz-{level}"), value=level.value)
            for level in Difficulty
        ]
    )
    async def play(
        self,
        interaction: Interaction,
        country: CountryText | None = None,
        difficulty: str = Difficulty.EASY,
    ) -> None:
        reply = question_reply(interaction, Difficulty(difficulty), country or "")
        await respond(interaction, reply)

    @quiz.command(name="scores", description=words("command-quiz-scores"))
    async def scores(self, interaction: Interaction) -> None:
        guild_id = _guild(interaction)
        async with self.bot.reading() as connection:
            best = await scores.best(connection, guild_id)
            own = await scores.load(connection, guild_id, interaction.user.id)
        setting = setting_for(interaction)
        await respond(interaction, render(scores_outline(best, own, setting.words), setting))


def quiz_of(bot: "SisterCityBot") -> QuizCog:
    """Return the cog, which knows what was answered a moment ago."""
    cog = bot.get_cog(QuizCog.__cog_name__)
    if not isinstance(cog, QuizCog):
        raise LookupError("the quiz is not loaded")
    return cog


async def setup(bot: "SisterCityBot") -> None:
    bot.add_dynamic_items(AnswerButton, NextButton, ScoreButton)
    await bot.add_cog(QuizCog(bot))
