"""What the bot says to a question, as plain text."""

from datetime import UTC, datetime

from bot.chat.render import plain_text
from bot.gazetteer.in_its_language import read_in_its_language
from bot.pairings.answer import answer
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.telling import outline_of
from bot.words.voice import Voice


def told(text: str, world: World, locale: str = "en-US") -> str:
    """Return the answer in the language of `locale`, in which the question is taken to be asked."""
    question = read_in_its_language(text, world.cities, phrases(), locale)
    voice = Voice(TEXTS, locale, datetime(2026, 11, 28, tzinfo=UTC))
    return plain_text(outline_of(answer(question, None, world), voice))
