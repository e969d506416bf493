"""Tell those who run the bot what it did or cannot do, in a direct message."""

import logging
from typing import TYPE_CHECKING

from bot.door.direct import tell_person
from bot.door.door import Denied

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

log = logging.getLogger(__name__)


async def tell_operators(bot: "SisterCityBot", text: str) -> None:
    """Send `text`, Markdown, to everybody in OPERATOR_IDS; who cannot be reached is passed over."""
    for operator_id in bot.settings.operator_ids:
        try:
            await tell_person(bot.door, bot, operator_id, content=text)
        except Denied as denied:
            log.warning("operator not told: %s", denied)
