"""Say which picture belongs on a card, and put it there once it is drawn."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord

from bot.pairings.model import PairAnswer
from bot.pictures.drawings import drawing_for
from bot.pictures.postcards import postcard_of
from bot.pictures.scene import Scene
from bot.pictures.studio import Drawing
from bot.pictures.wording import worded
from bot.ui.image import with_image
from bot.words import alt, outline

if TYPE_CHECKING:
    from bot.ui.setting import Setting

FILE_NAME = "map.png"


@dataclass(frozen=True, slots=True)
class CardPicture:
    """What is to be drawn for a card, and its alt text."""

    drawing: Drawing
    alt: str

    def file(self, png: bytes) -> discord.File:
        """Return the drawn picture as an attachment with its description."""
        return discord.File(io.BytesIO(png), FILE_NAME, description=self.alt)


def on_card(embed: discord.Embed, picture: CardPicture) -> discord.Embed:
    """Return the card with the attached picture in it."""
    return with_image(embed, f"attachment://{FILE_NAME}", picture.alt)


def drawing_of(
    picture: outline.Picture | outline.Postcard, setting: "Setting"
) -> CardPicture | None:
    """Return what is to be drawn for an outline's picture, None where there is nothing to draw."""
    words = setting.words
    if isinstance(picture, outline.Postcard):
        return CardPicture(postcard_of(picture, setting.cities), picture.alt)
    km = picture.of.distance_km if isinstance(picture.of, PairAnswer) else 0.0
    distance = alt.map_distance(words.texts, words.locale, km)
    drawing = drawing_for(picture.of, distance, setting.cities, words.locale, ended=picture.ended)
    if isinstance(drawing, Scene):
        drawing = worded(drawing, words.texts, words.locale)
    return CardPicture(drawing, picture.alt) if drawing is not None else None
