"""Answer what is pressed on the card of an area, or of a city's sisters in one."""

from bot.cogs.interaction import Interaction
from bot.cogs.lasting import Lasting
from bot.cogs.pages import asked_of, known_city, setting_for
from bot.cogs.replying import show
from bot.errors import UserError
from bot.gazetteer.areas import Area, AreaKind
from bot.gazetteer.narrowing_code import CODE
from bot.pairings.area import answer_area, answer_areas
from bot.pairings.model import AreaAnswer, AreaPairs, CityAnswer, Narrowed
from bot.ui import custom_ids
from bot.ui.answer_card import draw

AREA = r"(?P<kind>region|country|continent):(?P<area>[\w.+-]+)"
OTHER = r"(?P<without>!?)(?P<other_kind>region|country|continent|):(?P<other>[\w.+-]*)"
STATE = rf"(?P<page>\d+):{custom_ids.ASKER}:\w*"


def known_area(interaction: Interaction, kind: str, key: str) -> Area:
    """Return the area that a component carries. Raises UserError if it is gone."""
    area = interaction.client.world.cities.areas.by_key(AreaKind(kind), key)
    if area is None:
        raise UserError("error-gone")
    return area


class AreaButton(Lasting, template=rf"area:{AREA}:{OTHER}:{STATE}"):
    """Shows a page of an area's card, or of the pairings between two areas."""

    async def pressed(self, interaction: Interaction) -> None:
        world = interaction.client.world
        area = known_area(interaction, self.state["kind"], self.state["area"])
        found: AreaAnswer | AreaPairs = answer_area(area, world)
        if self.state["other"]:
            other = known_area(interaction, self.state["other_kind"], self.state["other"])
            if self.state["without"]:
                found = answer_area(area, world, without=other)
            else:
                found = answer_areas(area, other, world)
        await _show(interaction, found, self.state)


class SistersButton(Lasting, template=rf"sisters:{custom_ids.KEY}:(?P<code>{CODE}):{STATE}"):
    """Shows a page of those of a city's sisters that were asked for."""

    async def pressed(self, interaction: Interaction) -> None:
        city = known_city(interaction, self.state["key"])
        await _show(interaction, asked_of(interaction, city, self.state["code"]), self.state)


async def _show(
    interaction: Interaction,
    found: CityAnswer | AreaAnswer | AreaPairs | Narrowed,
    state: dict[str, str],
) -> None:
    asker = int(state["asker"])
    mine = interaction.user.id == asker
    setting = setting_for(interaction, asker if mine else None)
    await show(interaction, draw(found, setting, page=int(state["page"])), asker=asker)


LASTING = (AreaButton, SistersButton)
