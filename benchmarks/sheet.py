"""Draw sixty maps and twelve postcards to be looked at, and count what is named on the maps.

`make sheet` writes `build/sheet/`: every picture by itself, pages of them at full size and at the
400 pixels of a phone, and an HTML page. What can be counted is printed: names, names over dots.
"""

import html
import io
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from bot.atlas.open import open_atlas
from bot.gazetteer.model import City, Found
from bot.gazetteer.resolve import resolve
from bot.pairings.match import match
from bot.pairings.near import near
from bot.pairings.on_record import answer_city, answer_pair, shared_sisters
from bot.pairings.world import World
from bot.pictures.plan import Plan, plan
from bot.pictures.postcards import postcard_of
from bot.pictures.render import map_png, postcard_png
from bot.pictures.scene import Role, Scene
from bot.pictures.scenes import (
    answer_scene,
    city_scene,
    common_scene,
    near_scene,
    quiz_scene,
    suggestions_scene,
)
from bot.pictures.wording import worded
from bot.words.alt import map_distance
from bot.words.catalogue import TEXTS
from bot.words.postcard import postcard
from bot.words.voice import Voice

FOLDER = Path("build") / "sheet"
NOW = datetime(2026, 6, 21, 4, 40, tzinfo=UTC)

CITIES = (
    "Seattle", "Saint Petersburg", "Istanbul", "Coventry", "Shanghai", "Taipei", "Tokyo", "Kobe",
    "Suva", "Honolulu", "Auckland", "Christchurch", "Ushuaia", "Punta Arenas", "Longyearbyen",
    "Murmansk", "Tromsø", "Reykjavik", "Bergen", "Malmö", "Copenhagen", "Görlitz",
    "Frankfurt (Oder)", "Strasbourg", "Haifa", "Nairobi", "Mombasa", "Cape Town", "Dakar",
    "São Paulo", "Asunción", "Mexico City", "Havana", "Delhi", "Almaty", "Vladivostok", "Anadyr",
    "Apia", "Buenos Aires", "Dresden",
)  # fmt: skip
PAIRS = (
    ("Seattle", "Bergen"), ("Taipei", "Asunción"), ("Frankfurt (Oder)", "Słubice"),
    ("Copenhagen", "Malmö"), ("Görlitz", "Zgorzelec"), ("Suva", "Port Moresby"),
    ("Madrid", "Wellington"), ("Tornio", "Haparanda"),
)  # fmt: skip
CHAINS = (("Suva", "Bergen"), ("Anadyr", "Ushuaia"), ("Reykjavik", "Apia"))
COMMON = (("Coventry", "Volgograd"), ("Dresden", "Coventry"), ("Istanbul", "Saint Petersburg"))
NEAR = ("Malmö", "Görlitz", "Kobe")
POSTCARDS = (
    ("Seattle", "Bergen"), ("Seattle", "Kobe"), ("Görlitz", "Zgorzelec"), ("Taipei", "Asunción"),
    ("Cape Town", "Malmö"), ("Coventry", "Dresden"), ("Havana", "Saint Petersburg"),
    ("Honolulu", "Hiroshima"), ("Tromsø", "Anchorage"), ("Christchurch", "Seattle"),
    ("Paris", "Rome"), ("Copenhagen", "Malmö"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """What one map names of the places that count, and how many names lie over a dot."""

    named: int
    places: int
    over_dots: int
    storeys: int


def main() -> int:
    world = open_atlas()
    FOLDER.mkdir(parents=True, exist_ok=True)
    shown: list[tuple[str, bytes]] = []
    totals = []
    for title, scene in scenes(world).items():
        counts = counted(scene, plan(scene))
        totals.append(counts)
        print(f"{title:34} {counts.named:4} of {counts.places:4} named, storeys {counts.storeys}")
        shown.append((title, map_png(scene)))
    for n, (a, b) in enumerate(POSTCARDS):
        at = NOW + timedelta(hours=5 * n)
        voice = Voice(TEXTS, ("en-US", "de", "fr", "es-ES")[n % 4], at)
        answer = answer_pair(city_named(a, world), city_named(b, world), world)
        card = postcard_of(postcard(answer, voice), world.cities)
        shown.append((f"postcard {a} – {b}", postcard_png(card)))
    write(shown)
    named, places = sum(c.named for c in totals), sum(c.places for c in totals)
    over = sum(c.over_dots for c in totals)
    print(f"\n{len(totals)} maps: {named} of {places} places named ({named / places:.0%})")
    print(f"names over a dot: {over}")
    print(f"look at {FOLDER / 'index.html'}")
    return 0 if named >= 0.85 * places and not over else 1


def scenes(world: World) -> dict[str, Scene]:
    """Return the sixty maps, by title."""
    cities = world.cities

    def found(name: str) -> City:
        return city_named(name, world)

    made = {name: city_scene(answer_city(found(name), world), cities) for name in CITIES}
    for a, b in (*PAIRS, *CHAINS):
        answer = answer_pair(found(a), found(b), world)
        distance = map_distance(TEXTS, "en-US", answer.distance_km)
        scene = answer_scene(answer, distance, cities)
        if scene is not None:
            made[f"{a} – {b}"] = scene
    for a, b in COMMON:
        shared = shared_sisters(found(a), found(b), world)
        made[f"{a} and {b} share"] = common_scene(found(a), found(b), shared, cities)
    for name in NEAR:
        made[f"around {name}"] = near_scene(found(name), near(found(name), world, 60)[:40], cities)
    made["match Nairobi"] = suggestions_scene(
        found("Nairobi"), [s.city for s in match(found("Nairobi"), world)], cities
    )
    made["match Bergen"] = suggestions_scene(
        found("Bergen"), [s.city for s in match(found("Bergen"), world)], cities
    )
    made["quiz Kobe"] = quiz_scene(found("Kobe"), found("Seattle"))
    return {title: worded(scene, TEXTS, "en-US") for title, scene in made.items()}


def city_named(name: str, world: World) -> City:
    found = resolve(name, world.cities)
    return found.city if isinstance(found, Found) else found.candidates[0]  # type: ignore[union-attr]


def counted(scene: Scene, planned: Plan) -> Counted:
    """Count names, and those that lie over the dot of any place."""
    counting = {i for i, p in enumerate(scene.places) if p.role is not Role.CONTEXT}
    over = 0
    for storey in planned.storeys:
        inside = storey.panel.box.holds(storey.x, storey.y)
        dots = [i for i in range(len(scene.places)) if inside[i] and i not in storey.hidden]
        x, y, r = storey.mark_x[dots], storey.mark_y[dots], storey.radius[dots]
        for spot in storey.spots:
            if spot is None:
                continue
            box = spot.box
            dx = np.maximum(np.maximum(box.left - x, x - box.right), 0)
            dy = np.maximum(np.maximum(box.top - y, y - box.bottom), 0)
            over += int((np.hypot(dx, dy) < r).sum())
    return Counted(len(planned.named & counting), len(counting), over, len(planned.storeys))


def write(shown: list[tuple[str, bytes]]) -> None:
    rows = []
    for n, (title, png) in enumerate(shown):
        file = f"{n:02}.png"
        (FOLDER / file).write_bytes(png)
        safe = html.escape(title)
        rows.append(
            f"<h2>{safe}</h2><img src={file}> <img src={file} width=400 style='vertical-align:top'>"
        )
    page = "<meta charset=utf-8><body style='background:#313338;color:#fff;font:16px sans-serif'>"
    (FOLDER / "index.html").write_text(page + "\n".join(rows), encoding="utf-8")
    pictures = [Image.open(io.BytesIO(png)).convert("RGB") for _, png in shown]
    for n in range(0, len(pictures), 6):
        _page(pictures[n : n + 6], 2, 920).save(FOLDER / f"page-{n // 6:02}.png")
    for n in range(0, len(pictures), 12):
        _page(pictures[n : n + 12], 3, 400).save(FOLDER / f"phone-{n // 12:02}.png")


def _page(pictures: list[Image.Image], columns: int, width: int) -> Image.Image:
    small = [p.resize((width, round(p.height * width / p.width))) for p in pictures]
    high = max(p.height for p in small) + 12
    rows = -(-len(small) // columns)
    page = Image.new("RGB", (columns * (width + 12), rows * high), "#313338")
    for n, picture in enumerate(small):
        page.paste(picture, (n % columns * (width + 12), n // columns * high))
    return page


if __name__ == "__main__":
    sys.exit(main())
