"""The terminal's commands about cities: /sister and /pairing."""

from bot.chat.commands import FLAG, Command, Option, Options, is_yes
from bot.chat.session import Screen, Session
from bot.gazetteer.asked import AboutCity, AboutHome, AboutPair
from bot.gazetteer.model import City


async def sister(session: Session, options: Options) -> Screen:
    """Show the card of a city or an area; without one, the home's."""
    name = options.get("city")
    question = AboutCity(name) if name else AboutHome()
    return await session.answer(question, ended=is_yes(options, "ended"))


async def pairing(session: Session, options: Options) -> Screen:
    """Show what binds two cities; without another one, the home is the other."""
    city, other = options["city"], options.get("other")
    as_postcard = is_yes(options, "postcard")
    if other:
        return await session.answer(AboutPair(city, other), as_postcard=as_postcard)

    async def with_home(home: City) -> Screen:
        return await session.answer(AboutPair(home.key, city), as_postcard=as_postcard)

    return await session.about_home(with_home)


COMMANDS = (
    Command("sister", sister, (Option("city"), Option("ended", FLAG))),
    Command(
        "pairing",
        pairing,
        (Option("city", required=True), Option("other"), Option("postcard", FLAG)),
    ),
)
