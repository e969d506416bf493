"""Name what a command is handed: an interaction whose client is our bot.

discord.py leaves the client's type open. Named once here, a misspelt call on the client fails the
type check wherever it stands.
"""

from typing import TYPE_CHECKING

import discord

_TAKEN = "taken"

if TYPE_CHECKING:
    from bot.live.client import SisterCityBot

    Interaction = discord.Interaction[SisterCityBot]
else:
    Interaction = discord.Interaction


def take(interaction: Interaction) -> None:
    """Note, before anything is awaited, that a press is being answered, and is to be waited for.

    Whoever presses what nobody takes is told that it is out of date.
    """
    interaction.extras[_TAKEN] = True


def is_taken(interaction: discord.Interaction) -> bool:
    """Whether somebody answers the press."""
    return _TAKEN in interaction.extras
