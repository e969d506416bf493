"""Answer what is pressed on a card: turn a page, open a pairing, say which city was meant."""

from typing import TYPE_CHECKING

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.replying import respond, show
from bot.errors import UserError
from bot.gazetteer.asked import AboutPair
from bot.gazetteer.model import Ambiguous, City, Found, NotFound
from bot.gazetteer.narrowing_code import CODE, decode
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import CityAnswer, Narrowed
from bot.pairings.narrow import narrow
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.provenance import articles_in
from bot.ui import custom_ids
from bot.ui.answer_card import draw
from bot.ui.render import render
from bot.ui.setting import Setting
from bot.words.deeds import OpenCity
from bot.words.links import links_of
from bot.words.unclear import which_city
from bot.words.voice import Voice

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot


def setting_for(interaction: Interaction, asker: int | None = None) -> Setting:
    """Return the setting of a card for the person of this interaction."""
    client = interaction.client
    return Setting(
        words=voice_of(client, client.remember_locale(interaction)),
        asker=interaction.user.id if asker is None else asker,
        links=links_of(client.settings),
        cities=client.world.cities,
    )


def voice_of(client: "SisterCityBot", locale: str) -> Voice:
    """Return the words of this moment in a language."""
    facts = client.world.facts
    return Voice(
        client.texts, locale, client.clock(), facts.get("sources", {}), articles=articles_in(facts)
    )


def known_city(interaction: Interaction, key: str) -> City:
    """Return the city of a key that a component carries. Raises UserError if it is gone."""
    city = interaction.client.world.cities.by_key(key)
    if city is None:
        raise UserError("error-gone")
    return city


def asked_of(interaction: Interaction, city: City, code: str) -> CityAnswer | Narrowed:
    """Return what is asked of a city's sisters by the code that a component carries.

    Raises UserError if an area of it is gone.
    """
    world = interaction.client.world
    found = answer_city(city, world)
    if not code:
        return found
    asked = decode(code, world.cities.areas)
    if asked is None:
        raise UserError("error-gone")
    return narrow(found, asked, world)


class CityButton(
    Lasting,
    template=rf"city:{custom_ids.KEY}:(?P<page>\d+):(?P<ended>[01]):{custom_ids.ASKER}:\w*",
):
    """Shows a page of a city's card: turning pages, near names, "did you mean …"."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        asker = int(self.state["asker"])
        mine = interaction.user.id == asker
        reply = draw(
            answer_city(city, interaction.client.world),
            setting_for(interaction, asker if mine else None),
            page=int(self.state["page"]),
            ended=self.state["ended"] == "1",
        )
        await show(interaction, reply, asker=asker)


class NamesakesButton(Lasting, template=rf"others:{custom_ids.KEY}:{custom_ids.ASKER}"):
    """Asks the presser which of the cities of one name is meant."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        match resolve(city.name, interaction.client.world.cities):
            case Found(first, others):
                candidates = (first, *others)
            case Ambiguous(candidates=candidates):
                pass
            case NotFound():
                raise UserError("error-gone")
        setting = setting_for(interaction)
        asked = which_city(Ambiguous(city.name, candidates), setting.words, OpenCity())
        await respond(interaction, render(asked, setting), ephemeral=True)


class DetailsMenu(Lasting, template=rf"details:{custom_ids.KEY}"):
    """Opens the pairing of the city with the sister chosen, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        other = known_city(interaction, self.chosen(interaction)[0])
        await show_pairing(interaction, city, other)


class PairingButton(Lasting, template=rf"pairing:{custom_ids.KEY}:{custom_ids.OTHER}"):
    """Opens a pairing, for the presser's eyes."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        other = known_city(interaction, self.state["other"])
        await show_pairing(interaction, city, other)


async def show_pairing(interaction: Interaction, city: City, other: City) -> None:
    """Answer privately with the card of two cities."""
    found = answer_pair(city, other, interaction.client.world)
    news = await interaction.client.news_at_hand(city, other)
    reply = draw(found, setting_for(interaction), news=news)
    await respond(interaction, reply, ephemeral=True)


class WhichMenu(
    Lasting, template=rf"which:(?P<ended>[01]):{custom_ids.ASKER}(?::(?P<code>{CODE}))?"
):
    """Puts the card of the city that was meant in the menu's place, with what was asked of it."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.chosen(interaction)[0])
        asker = int(self.state["asker"])
        mine = interaction.user.id == asker
        reply = draw(
            asked_of(interaction, city, self.state["code"]),
            setting_for(interaction, asker if mine else None),
            ended=self.state["ended"] == "1",
        )
        await show(interaction, reply, asker=asker)


class WhichOfPairMenu(Lasting, template=rf"whichpair:{custom_ids.ASKER}:(?P<rest>.+)"):
    """Puts the card of the pair in the menu's place, or asks about the other name too."""

    async def pressed(self, interaction: Interaction) -> None:
        chosen = self.chosen(interaction)[0]
        asker = int(self.state["asker"])
        mine = interaction.user.id == asker
        found = answer(AboutPair(chosen, self.state["rest"]), None, interaction.client.world)
        setting = setting_for(interaction, asker if mine else None)
        await show(interaction, draw(found, setting), asker=asker)


LASTING = (CityButton, NamesakesButton, DetailsMenu, PairingButton, WhichMenu, WhichOfPairMenu)
