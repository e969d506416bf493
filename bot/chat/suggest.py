"""The terminal's /suggest: propose a pairing or correct one, for the operator's review."""

from datetime import UTC, datetime

from rich.text import Text

from bot.chat.commands import TEXT, Command, Option, Options
from bot.chat.session import Session, Shown
from bot.errors import UserError
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import resolve
from bot.words.text import echo

MOST_OPEN = 20
"""Suggestions from this terminal that may wait at a time."""


async def suggest(session: Session, options: Options) -> Shown:
    """Keep the suggestion in the store, where the operator finds it."""
    from bot.storage import homes, suggestions

    city, other = (_key_or_text(session, options[name]) for name in ("city", "other"))
    async with session.writing() as connection:
        if await suggestions.count_open(connection, homes.TERMINAL_USER) >= MOST_OPEN:
            raise UserError("suggest-too-many", count=MOST_OPEN)
        number = await suggestions.store(
            connection,
            user_id=homes.TERMINAL_USER,
            city=city,
            other=other,
            source=options.get("source", ""),
            note=options.get("note", ""),
            locale=session.voice.locale,
            now=datetime.now(UTC),
        )
    named = {"city": _shown(session, city), "other": _shown(session, other)}
    return Shown(Text(session.say("suggest-thanks", number=str(number), **named)))


def _key_or_text(session: Session, typed: str) -> str:
    """Return the city's key where the text names one for sure, else the text."""
    found = resolve(typed, session.world.cities)
    return found.city.key if isinstance(found, Found) else typed


def _shown(session: Session, key_or_typed: str) -> str:
    city = session.world.cities.by_key(key_or_typed)
    return session.voice.short_place(city) if city else echo(key_or_typed)


COMMANDS = (
    Command(
        "suggest",
        suggest,
        (
            Option("city", required=True),
            Option("other", required=True),
            Option("source", TEXT),
            Option("note", TEXT),
        ),
    ),
)
