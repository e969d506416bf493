"""Give a map its words: what its signs mean, and what tells places of one name apart."""

from collections import Counter
from dataclasses import replace

from bot.pictures.scene import Dot, Role, Scene
from bot.words.catalogue import Catalogue

_SIGNS = {
    Role.REPORTED: "map-unconfirmed",
    Role.SUSPENDED: "suspended",
    Role.ENDED: "map-ended",
}


def worded(scene: Scene, texts: Catalogue, locale: str) -> Scene:
    """Return the scene with a key to the signs on it, in the language of `locale`.

    Namesakes carry their country, in one country their region; the city asked for needs neither.
    """
    home = next((p for p in scene.places if p.role is Role.HOME), None)
    shown = {p.role for p in scene.places} | {arc.role for arc in scene.arcs}
    legend = [(role, texts.say(locale, text)) for role, text in _SIGNS.items() if role in shown]
    two = sum(p.role is Role.HOME for p in scene.places) > 1
    if home and legend and not two:
        legend = [(Role.HOME, home.name), *legend]
    named = Counter(p.name for p in scene.places if p.name)
    places = tuple(
        _told_apart(place, scene.places, texts, locale)
        if named[place.name] > 1 and place.role is not Role.HOME
        else place
        for place in scene.places
    )
    return replace(scene, places=places, legend=tuple(legend))


def _told_apart(place: Dot, places: tuple[Dot, ...], texts: Catalogue, locale: str) -> Dot:
    namesakes = [p for p in places if p.name == place.name and p is not place]
    within = any(p.country == place.country for p in namesakes)
    where = place.region if within and place.region else texts.territory(locale, place.country)
    return replace(place, name=f"{place.name}, {where}") if where else place
