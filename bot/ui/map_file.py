"""Say which picture belongs on a card, and put it there once it is drawn."""

import io
from dataclasses import dataclass, replace

import discord

from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City
from bot.pairings.model import CityAnswer, NoneOnRecord, PairAnswer, SisterCities
from bot.pictures.chart import Chart
from bot.pictures.scene import Role, Scene
from bot.pictures.scenes import city_scene, pair_scene, path_scene, role_of
from bot.ui.limits import plain
from bot.ui.voice import Voice
from bot.words import alt

FILE_NAME = "map.png"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be drawn for a card, and its alt text."""

    drawing: Scene | Chart
    alt: str

    def file(self, png: bytes) -> discord.File:
        """Return the drawn picture as an attachment with its description."""
        return discord.File(io.BytesIO(png), FILE_NAME, description=self.alt)


def on_card(embed: discord.Embed) -> discord.Embed:
    """Return the card with the attached picture in it."""
    return embed.copy().set_image(url=f"attachment://{FILE_NAME}")


def city_picture(
    answer: CityAnswer, voice: Voice, cities: CityIndex | None, *, ended: bool = False
) -> Picture | None:
    """Return the map of a city's card."""
    match answer:
        case SisterCities(city=city, listed=listed, reported=reported, ended=gone):
            shown = [s.city for s in (*listed, *reported, *(gone if ended else ()))]
        case NoneOnRecord(city=city, nearest=nearest):
            near = [readable(n.city) for n in nearest]
            text = alt.near_alt(voice.texts, voice.locale, readable(city), near)
            return Picture(city_scene(answer, cities), text) if near else None
        case _:
            city, shown = answer.city, [s.city for s in answer.ended]
    names = [readable(other) for other in shown]
    text = alt.city_alt(voice.texts, voice.locale, readable(city), names)
    return Picture(city_scene(answer, cities, ended=ended), text)


def pair_picture(answer: PairAnswer, voice: Voice, cities: CityIndex | None) -> Picture:
    """Return the map of a pairing's card: the two cities, or the chain between them."""
    if answer.chain:
        return path_picture(answer.chain, voice, cities)
    texts, locale = voice.texts, voice.locale
    distance = alt.map_distance(texts, locale, answer.distance_km)
    role = role_of(answer.sister) if answer.sister else Role.CONTEXT
    scene = pair_scene(answer.city, answer.other, distance, role, cities)
    ends = (readable(answer.city), readable(answer.other))
    return Picture(scene, alt.pair_alt(texts, locale, *ends, answer.distance_km))


def path_picture(chain: tuple[City, ...], voice: Voice, cities: CityIndex | None) -> Picture:
    stations = [readable(city) for city in chain]
    return Picture(path_scene(chain, cities), alt.path_alt(voice.texts, voice.locale, stations))


def readable(city: City) -> City:
    return replace(city, name=plain(city.name))
