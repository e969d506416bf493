"""On 1,500 cities and pairs taken by chance: is north up, and does a name ever cover a dot?

`make bench-map_labels`. Where a map is of a region, north must lean no more than 20° at any place;
a map of the world has level parallels by its projection, which is measured all the same.
"""

import random
import sys

import numpy as np

from benchmarks.sheet import counted
from bot.atlas.open import open_atlas
from bot.pairings.on_record import answer_city, answer_pair
from bot.pictures.plan import Plan, plan
from bot.pictures.projection import EqualArea
from bot.pictures.scene import Role, Scene
from bot.pictures.scenes import answer_scene, city_scene
from bot.pictures.view import MOST_LEAN
from bot.pictures.wording import worded
from bot.words.catalogue import TEXTS

COUNT = 750
"""Cities, and as many pairs."""

LEVEL_PIXELS = 0.01


def crooked(scene: Scene, planned: Plan) -> float:
    """Return by how many degrees north leans at most, at a place that counts."""
    counting = [p for p in scene.places if p.role is not Role.CONTEXT]
    lat, lon = np.array([p.lat for p in counting]), np.array([p.lon for p in counting])
    worst = 0.0
    for storey in planned.storeys:
        projection = storey.panel.projection
        if isinstance(projection, EqualArea):
            inside = storey.panel.box.holds(*projection.place(lon, lat))
            leans = projection.north_leans(lon, lat)[inside]
            worst = max(worst, float(leans.max(initial=0.0)))
        else:
            _, here = projection.place(lon, lat)
            _, beside = projection.place(lon + 0.5, lat)
            if np.abs(here - beside).max() > LEVEL_PIXELS:
                return 90.0
    return worst


def main() -> int:
    world = open_atlas()
    chance = random.Random(1931)
    graph = world.pairings
    rows = [int(row) for row in graph.rows]
    scenes = []
    for row in chance.sample(rows, COUNT):
        scenes.append(city_scene(answer_city(world.cities.city(row), world), world.cities))
    for row in chance.sample(rows, COUNT):
        city = world.cities.city(row)
        answer = answer_city(city, world)
        sisters = getattr(answer, "listed", ()) or getattr(answer, "reported", ())
        other = chance.choice(sisters).city if sisters else world.cities.city(chance.choice(rows))
        scene = answer_scene(answer_pair(city, other, world), "1 km", world.cities)
        scenes += [scene] if scene else []
    named = places = over = leaning = 0
    for scene in (worded(scene, TEXTS, "en-US") for scene in scenes):
        planned = plan(scene)
        counts = counted(scene, planned)
        named, places, over = named + counts.named, places + counts.places, over + counts.over_dots
        leaning += crooked(scene, planned) > MOST_LEAN + 0.5
    print(f"{len(scenes)} maps: {named} of {places} places named ({named / places:.1%})")
    print(f"names over a dot: {over}; maps on which north leans by more than 20°: {leaning}")
    return 0 if not over and not leaning and named >= 0.85 * places else 1


if __name__ == "__main__":
    sys.exit(main())
