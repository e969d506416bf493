"""The terminal's commands about cities: /sister and /pairing."""

from bot.chat.commands import FLAG, Command, Option, Options, is_yes
from bot.chat.session import Session, Shown
from bot.gazetteer.asked import AboutPair
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer_city


async def sister(session: Session, options: Options) -> Shown:
    """Show the city card; without a city, the home's."""
    ended = is_yes(options, "ended")

    async def card(city: City, others: tuple[City, ...] = ()) -> Shown:
        return session.show(answer_city(city, session.world, others), ended=ended)

    name = options.get("city")
    if not name:
        return await session.about_home(card)
    match resolve(name, session.world.cities):
        case Found(city, others):
            return await card(city, others)
    return await session.with_city(name, card)


async def pairing(session: Session, options: Options) -> Shown:
    """Show what binds two cities; without another one, the home is the other."""
    city, other = options["city"], options.get("other")
    if other:
        return await session.answer(AboutPair(city, other))

    async def with_home(home: City) -> Shown:
        return await session.answer(AboutPair(home.key, city))

    return await session.about_home(with_home)


COMMANDS = (
    Command("sister", sister, (Option("city"), Option("ended", FLAG))),
    Command("pairing", pairing, (Option("city", required=True), Option("other"))),
)
