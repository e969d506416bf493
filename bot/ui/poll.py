"""Draw a poll of Discord's own."""

from collections.abc import Sequence
from datetime import timedelta

import discord

from bot.words.text import clip

QUESTION, ANSWER, ANSWERS = 300, 55, 10
"""Discord's limits: characters of each, and how many answers there may be."""

OPEN_FOR = timedelta(days=7)


def draw_poll(question: str, answers: Sequence[str]) -> discord.Poll:
    """Return a poll of which several answers may be chosen, open for a week."""
    poll = discord.Poll(question=clip(question, QUESTION), duration=OPEN_FOR, multiple=True)
    for answer in answers[:ANSWERS]:
        poll.add_answer(text=clip(answer, ANSWER))
    return poll
