"""The terminal's quiz: guess which of four cities is the sister."""

import random
from collections.abc import Awaitable

from rich.console import Group
from rich.text import Text

from bot.chat.commands import COUNTRY, TEXT, Command, Option, Options
from bot.chat.explore import country_code
from bot.chat.render import TITLE, WARNING
from bot.chat.session import Session, Shown, lines
from bot.errors import UserError
from bot.gazetteer.distance import distance_km
from bot.pairings.quiz import Difficulty, Question, draw_question


async def play(session: Session, options: Options) -> Shown:
    """Ask a question; the next line may be the number of an answer."""
    level = _difficulty(session, options.get("difficulty", ""))
    code = country_code(session, options["country"]) if options.get("country") else None
    question = draw_question(session.world, level, random.Random(), code)
    if question is None:
        return Shown(Text(session.say("quiz-none"), WARNING))
    asked: Question = question
    title = Text(session.say("quiz-question", city=session.voice.place(asked.city)), TITLE)
    answers = [f"{i:>3}  {session.voice.place(c)}" for i, c in enumerate(asked.answers, 1)]
    card = Group(title, lines(*answers, session.say("quiz-choose-number")))

    async def judge(number: int) -> Shown:
        return _verdict(session, asked, number)

    def reply(line: str) -> Awaitable[Shown] | None:
        return judge(int(line)) if line in {"1", "2", "3", "4"} else None

    return Shown(card, reply)


async def scores(session: Session, options: Options) -> Shown:
    """Scores are a server's: say so."""
    raise UserError("error-servers-only")


def _verdict(session: Session, question: Question, number: int) -> Shown:
    voice = session.voice
    city, right = question.city, question.right
    names = {"city": voice.short_place(city), "right": voice.short_place(right)}
    distance = voice.distance(distance_km(city, right))
    apart = session.say("quiz-distance", distance=distance)
    if question.answers[number - 1].key == right.key:
        return Shown(lines("✓ " + session.say("quiz-right-alone", **names), apart))
    wrong = Text("✗ " + session.say("quiz-wrong-alone", **names), WARNING)
    return Shown(Group(wrong, Text(apart)))


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
