"""The terminal's /suggest: propose a pairing or correct one, for the operator's review."""

from bot.chat.commands import TEXT, Command, Option, Options
from bot.chat.session import Screen, Session
from bot.errors import UserError
from bot.words.suggestion import MOST_OPEN, city_or_text, key_of, on_record, thanks


async def suggest(session: Session, options: Options) -> Screen:
    """Keep the suggestion in the store, where the operator finds it."""
    from bot.storage import homes, suggestions

    cities = session.world.cities
    city, other = (city_or_text(options[name], cities) for name in ("city", "other"))
    async with session.writing() as connection:
        if await suggestions.count_open(connection, homes.TERMINAL_USER) >= MOST_OPEN:
            raise UserError("suggest-too-many", count=MOST_OPEN)
        number = await suggestions.store(
            connection,
            user_id=homes.TERMINAL_USER,
            city=key_of(city),
            other=key_of(other),
            source=options.get("source", ""),
            note=options.get("note", ""),
            locale=session.voice.locale,
            now=session.clock(),
        )
    return session.drawn(
        thanks(number, city, other, session.voice, recorded=on_record(city, other, session.world))
    )


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
