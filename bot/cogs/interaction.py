"""Name what a command is handed: an interaction whose client is our bot.

discord.py leaves the client's type open. Named once here, a misspelt call on the client fails the
type check wherever it stands.
"""

from typing import TYPE_CHECKING

import discord

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

    Interaction = discord.Interaction[SisterCityBot]
else:
    Interaction = discord.Interaction
