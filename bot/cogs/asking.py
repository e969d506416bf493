"""Ask which city is meant, in the middle of whatever was begun, and go on with it."""

from collections.abc import Awaitable, Callable

from bot.cogs.choosing import Chooser
from bot.cogs.interaction import Interaction
from bot.cogs.pages import setting_for
from bot.cogs.replying import respond
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.resolve import resolve
from bot.ui.answer_card import which_city
from bot.ui.render import options_of, render
from bot.words import unclear
from bot.words.deeds import GoOn

WithKey = Callable[[Interaction, str], Awaitable[None]]
WithCities = Callable[[Interaction, tuple[City | None, ...]], Awaitable[None]]


async def with_cities(
    interaction: Interaction, names: tuple[str | None, ...], then: WithCities
) -> None:
    """Go on with the cities that `names` name, None for an empty one.

    Where a name leaves a choice a private menu asks, and `then` is given the interaction of the
    press, deferred; where nothing is like it, that is said, and `then` is not called.
    """
    cities: list[City | None] = []
    for place, name in enumerate(names):
        if not name:
            cities.append(None)
            continue
        match resolve(name, interaction.client.world.cities):
            case Found(city):
                cities.append(city)
            case (Ambiguous() | NotFound()) as found:

                async def again(pressed: Interaction, key: str, at: int = place) -> None:
                    await with_cities(pressed, (*names[:at], key, *names[at + 1 :]), then)

                await ask(interaction, found, again)
                return
    await then(interaction, tuple(cities))


async def ask(interaction: Interaction, found: Ambiguous | NotFound, then: WithKey) -> None:
    """Ask privately which city is meant; `then` gets the press, deferred, and the city's key."""
    setting = setting_for(interaction)
    outline = unclear.which_city(found, setting.words, GoOn())
    if outline.choice is None:
        await respond(interaction, which_city(found, setting, GoOn()), ephemeral=True)
        return

    async def go_on(pressed: Interaction, key: str) -> None:
        await pressed.response.defer(ephemeral=True, thinking=True)
        await then(pressed, key)

    question = render(outline, setting, go_on="which").content
    menu = Chooser(outline.choice.prompt, options_of(outline.choice.rows), go_on)
    if interaction.response.is_done():
        await interaction.followup.send(question, view=menu, ephemeral=True)
    else:
        await interaction.response.send_message(question, view=menu, ephemeral=True)
