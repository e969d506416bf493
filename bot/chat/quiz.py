"""The terminal's quiz: guess which of four cities is the sister."""

import random
from collections.abc import Awaitable

from rich.console import Group

from bot.chat.commands import COUNTRY, TEXT, Command, Option, Options
from bot.chat.explore import country_code
from bot.chat.render import draw
from bot.chat.session import Screen, Session, lines
from bot.errors import UserError
from bot.pairings.on_record import answer_pair
from bot.pairings.quiz import Difficulty, Question, draw_question
from bot.words.quiz import Answered, answered_outline, no_question_found, question_outline


async def play(session: Session, options: Options) -> Screen:
    """Ask a question; the next line may be the number of an answer."""
    level = _difficulty(session, options.get("difficulty", ""))
    code = country_code(session, options["country"]) if options.get("country") else None
    question = draw_question(session.world, level, random.Random(), code)
    if question is None:
        return session.drawn(no_question_found(session.voice))
    asked: Question = question
    outline = question_outline(asked, level, code or "", session.voice)
    # Only Discord's map stands beside the question; this one would name the sister.
    card = Group(draw(outline), lines(session.say("quiz-choose-number")))

    async def judge(number: int) -> Screen:
        chosen = asked.answers[number - 1]
        answered = Answered(asked, chosen, answer_pair(asked.city, asked.right, session.world))
        return session.drawn(answered_outline(answered, level, code or "", session.voice))

    def reply(line: str) -> Awaitable[Screen] | None:
        return judge(int(line)) if line in {"1", "2", "3", "4"} else None

    return Screen(card, reply)


async def scores(session: Session, options: Options) -> Screen:
    """Scores are a server's: say so."""
    raise UserError("error-servers-only")


def _difficulty(session: Session, text: str) -> Difficulty:
    """Return the difficulty that a word names, in English or the person's language; else easy."""
    wanted = text.casefold()
    for level in Difficulty:
        if wanted in {level.value, session.say(f"quiz-{level}").casefold()}:
            return level
    return Difficulty.EASY


COMMANDS = (
    Command("quiz play", play, (Option("country", COUNTRY), Option("difficulty", TEXT))),
    Command("quiz scores", scores),
)
