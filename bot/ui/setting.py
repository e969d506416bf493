"""Say what a card needs besides its answer."""

from dataclasses import dataclass

import discord

from bot.gazetteer.index import CityIndex
from bot.words.links import Links
from bot.words.voice import Voice

COLOUR = discord.Colour(0x2A6F97)


@dataclass(frozen=True, slots=True)
class Setting:
    """In whose words a card is, for whom, and where it leads.

    `asker` is the id of the person who may turn its pages in place. `cities` is where a small map
    finds well-known cities to tell where it is.
    """

    words: Voice
    asker: int
    links: Links
    cities: CityIndex | None = None

    @classmethod
    def of_post(cls, words: Voice) -> "Setting":
        """Return the setting of a post that nobody asked for: it has no pages to turn."""
        return cls(words, asker=0, links=Links("", "", ""))
