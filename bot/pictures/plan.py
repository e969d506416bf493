"""Decide where everything on a map stands: storeys, dots, discs and names, before a line is drawn."""

import math
from dataclasses import dataclass, replace

import numpy as np

from bot.pictures.arcs import Arcs, arcs_in, crossed_by
from bot.pictures.labels import Spot, Wanted, place_names
from bot.pictures.lettering import width, writable
from bot.pictures.projection import EqualArea, Numbers, turned
from bot.pictures.scene import Dot, Role, Scene
from bot.pictures.view import (
    CROWD_HEIGHT,
    FOOT,
    MOST_LEAN,
    WIDTH,
    Box,
    Ground,
    Panel,
    ground,
    locator,
    region,
    single,
    world,
)

CROWD = 40
"""From so many places on dots and arcs are drawn smaller."""

LETTERS = 23.0
"""Pixels of a name's letters: 10 where the map is shown at 400 pixels' width."""

_BOLD_LETTERS = 26.0
_NAMED_ENOUGH = 0.9
"""A share of named places below which a map of many gets a second storey."""

_MANY = 12
_RADIUS = {
    Role.HOME: 8.5,
    Role.SISTER: 6.0,
    Role.REPORTED: 5.5,
    Role.SUSPENDED: 5.5,
    Role.ENDED: 5.5,
    Role.STEP: 14.0,
    Role.CONTEXT: 3.2,
}
_WORTH_TWO = 0.7
"""A share of named places below which two storeys are measured against one."""

_FEWEST = 4
"""Places that a storey of their own is worth."""

_RIVAL = 0.97
"""What a second region must promise beside the first to be tried at all."""

_TRIALS = 2
"""Regions that are tried for the lower storey."""

_BESIDE = 110.0
"""Pixels beyond the rim of a lower storey from which the city asked for is taken in."""

WIDEST_REGION_KM = 10_000
"""Width beyond which a lower storey tells no more than the world above it."""

_WORLD_STOREY = 292
"""Height of the upper storey of a map for many."""


@dataclass(frozen=True, slots=True)
class Storey:
    """One panel with what stands on it; the lists run along `Scene.places`.

    `x`, `y` is where a place is, `mark_x`, `mark_y` where its dot or disc is drawn. `spots` has
    None where a name is not written; `hidden` are places whose dot is left out as well.
    """

    panel: Panel
    x: Numbers
    y: Numbers
    mark_x: Numbers
    mark_y: Numbers
    radius: Numbers
    spots: tuple[Spot | None, ...]
    hidden: frozenset[int]
    arcs: Arcs


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole map: its size, its storeys, and the names as they are written."""

    height: int
    storeys: tuple[Storey, ...]
    names: tuple[str, ...]
    inset: Panel | None = None
    """A little map in a corner that tells where the large one is."""

    @property
    def named(self) -> frozenset[int]:
        """Return the places whose names stand on the map."""
        return frozenset(
            i for storey in self.storeys for i, spot in enumerate(storey.spots) if spot is not None
        )


def plan(scene: Scene) -> Plan:
    """Return where everything stands; a map of many places gets two storeys if that names more."""
    on = ground(scene)
    names = tuple(writable(p.name) for p in scene.places)
    panel = single(scene, on)
    enough = _NAMED_ENOUGH * len(on.index)
    x, y = panel.projection.place(on.lon, on.lat)
    best = None
    if len(on.index) < CROWD or _room_for(x, y) >= enough:
        best = _one_storey(scene, names, on, panel)
        if len(on.index) < _MANY or len(best.named & set(on.index)) >= enough:
            return best
    if panel.parallels is None:
        # All lie in one region: of a second storey they would have nothing but the higher picture.
        return _one_storey(scene, names, on, single(scene, on, CROWD_HEIGHT))
    above = world(on, Box(0, 0, WIDTH, _WORLD_STOREY), ())
    frames = _frames(on, above)
    if len(frames) > 1:
        rough = [_two_storeys(scene, names, on, above, below, roughly=True) for below in frames]
        frames = [frames[max(range(len(rough)), key=lambda n: len(rough[n].named))]]
    for below in frames:
        two = _two_storeys(scene, names, on, above, below)
        if best is None and len(two.named) < _WORTH_TWO * len(on.index):
            # What names so few may be worse than the world alone.
            best = _one_storey(scene, names, on, panel)
        if best is None or len(two.named) > len(best.named):
            best = two
    return best or _one_storey(scene, names, on, panel)


def _one_storey(scene: Scene, names: tuple[str, ...], on: Ground, panel: Panel) -> Plan:
    foot = panel.parallels is None or scene.legend or scene.foot
    height = round(panel.box.bottom) + (FOOT if foot else 0)
    lat, lon = (np.array([getattr(p, axis) for p in scene.places]) for axis in ("lat", "lon"))
    inset = locator(panel, *panel.projection.place(lon, lat))
    return Plan(height, (_storey(scene, names, on, panel, inset=inset),), names, inset)


def _room_for(x: Numbers, y: Numbers) -> float:
    """Return about how many of the places at these pixels can be named."""
    return float(_rooms_for(x[None], y[None], np.ones((1, len(x)), np.bool_))[0])


def _rooms_for(x: Numbers, y: Numbers, chosen: np.ndarray) -> Numbers:
    """Return for each row about how many of its chosen places, at these pixels, can be named."""
    west = np.where(chosen, x, np.inf).min(axis=1, initial=np.inf, keepdims=True)
    top = np.where(chosen, y, np.inf).min(axis=1, initial=np.inf, keepdims=True)
    row, place = np.nonzero(chosen)
    column = ((x[row, place] - west[row, 0]) // 130).astype(np.int64)
    line = ((y[row, place] - top[row, 0]) // 50).astype(np.int64)
    cell = np.minimum(column * 16 + np.minimum(line, 15), 255) + 256 * row
    counts = np.bincount(cell, minlength=256 * len(x)).reshape(len(x), 256)
    room: Numbers = np.minimum(counts, 2.6).sum(axis=1)
    return room


def text_size(place: Dot) -> float:
    return _BOLD_LETTERS if is_bold(place) else LETTERS


def is_bold(place: Dot) -> bool:
    return place.role in (Role.HOME, Role.STEP)


def _two_storeys(
    scene: Scene,
    names: tuple[str, ...],
    on: Ground,
    above: Panel,
    below: Panel,
    *,
    roughly: bool = False,
) -> Plan:
    """Return the world above and a region of it below."""
    lat = np.array([p.lat for p in scene.places])
    lon = np.array([p.lon for p in scene.places])
    seen = below.box.holds(*below.projection.place(lon, lat), margin=12)
    homes = {i for i, p in enumerate(scene.places) if p.role is Role.HOME}
    in_region = tuple(i for i in on.index if seen[i])
    elsewhere = tuple(i for i in on.index if not seen[i] or i in homes)
    below, above = replace(below, named=in_region), replace(above, named=elsewhere)
    storeys = (
        _storey(scene, names, on, above, roughly=roughly),
        _storey(scene, names, on, below, roughly=roughly),
    )
    return Plan(CROWD_HEIGHT, storeys, names)


def _frames(on: Ground, above: Panel) -> list[Panel]:
    """Return regions that a storey below `above` might show, most promising first."""
    found: dict[bytes, tuple[float, np.ndarray]] = {}
    x, y = above.projection.place(on.lon, on.lat)
    shrink = np.maximum(np.cos(np.radians(on.lat)), 0.2)
    for half in (1.0, 2.0, 3.5, 5.5, 8.0, 11.0):
        # One centre for each half frame is enough: places near each other have near frames.
        cells = on.lat // half * 1000 + on.lon * shrink // (1.3 * half)
        centres = [*{cell: i for i, cell in enumerate(cells.tolist())}.values()]
        north = on.lat - on.lat[centres, None]
        east = turned(on.lon - on.lon[centres, None]) * shrink[centres, None]
        inside = (np.abs(north) <= half) & (np.abs(east) <= half * 2.6)
        many = inside.sum(axis=1) >= _FEWEST
        if not many.any():
            continue
        north, east, inside = north[many], east[many], inside[many]
        down, across = _span(north, inside), _span(east, inside)
        size = np.maximum(np.maximum(down / 270, across / 720), 1e-3)[:, None]
        room = _rooms_for(east / size, north / size, inside)
        room += _rooms_for(
            np.broadcast_to(x, inside.shape), np.broadcast_to(y, inside.shape), ~inside
        )
        for promise, group in zip(room.tolist(), inside, strict=True):
            found.setdefault(group.tobytes(), (promise, group))
    frames: list[Panel] = []
    best = 0.0
    for promise, group in sorted(found.values(), key=lambda frame: -frame[0])[:12]:
        # One that promises clearly less than the first need not be tried.
        if len(frames) == _TRIALS or promise <= _RIVAL * best:
            break
        below = _below(on, np.flatnonzero(group), above)
        if below is not None:
            frames.append(below)
            best = best or promise
    return frames


def _span(values: Numbers, chosen: np.ndarray) -> Numbers:
    """Return the width of the chosen values of each row."""
    high, low = np.where(chosen, values, -np.inf), np.where(chosen, values, np.inf)
    width: Numbers = high.max(axis=1) - low.min(axis=1)
    return width


def _below(on: Ground, rows: np.ndarray, above: Panel) -> Panel | None:
    """Return the storey that shows the places of these rows, None where it were the world again.

    The city asked for is not left standing on its rim, or just beyond it.
    """
    box = Box(0, above.box.bottom + 4, WIDTH, CROWD_HEIGHT - FOOT)
    below = _storey_of(on, rows, box)
    if below is None:
        return None
    beside = on.home & box.holds(*below.projection.place(on.lon, on.lat), margin=-_BESIDE)
    both = np.union1d(rows, np.flatnonzero(beside))
    return below if len(both) == len(rows) else _storey_of(on, both, box) or below


def _storey_of(on: Ground, rows: np.ndarray, box: Box) -> Panel | None:
    """Return the map of these places that fills the box, None where it were the world again.

    Others may lie in its corners, and north must not lean there either: where it would, the storey
    has level parallels, as the world above it.
    """
    chosen = _of(on, rows)
    below = region(chosen, box, ())
    if below is not None and isinstance(below.projection, EqualArea):
        seen = below.box.holds(*below.projection.place(on.lon, on.lat))
        leans = below.projection.north_leans(on.lon[seen], on.lat[seen])
        if (leans <= MOST_LEAN).all():
            return below
    level = world(chosen, box, ())
    return level if level.km_wide < WIDEST_REGION_KM and level.box == box else None


def _of(on: Ground, rows: np.ndarray) -> Ground:
    """Return the ground of the places in these rows, without ways."""
    nowhere = np.zeros((0, 2))
    index = tuple(on.index[row] for row in rows)
    return Ground(on.lat[rows], on.lon[rows], on.home[rows], index, nowhere, nowhere)


def _storey(
    scene: Scene,
    names: tuple[str, ...],
    on: Ground,
    panel: Panel,
    *,
    roughly: bool = False,
    inset: Panel | None = None,
) -> Storey:
    lat = np.array([p.lat for p in scene.places])
    lon = np.array([p.lon for p in scene.places])
    x, y = panel.projection.place(lon, lat)
    crowded = len(scene.places) >= CROWD
    radius = np.array(
        [
            _RADIUS[p.role] * (0.75 if crowded and p.role not in (Role.HOME, Role.CONTEXT) else 1)
            for p in scene.places
        ]
    )
    mark_x, mark_y = _apart(scene, x, y, panel.box)
    # Arcs make a spot better or worse, not free or taken: for a rough look they do not matter.
    arcs = () if roughly else arcs_in(scene, on, panel)
    inside = panel.box.holds(x, y)
    spots: list[Spot | None] = [None] * len(names)
    wanted_by = [
        i for i in _by_weight(scene) if inside[i] and scene.places[i].role is not Role.CONTEXT
    ]
    named = [i for i in wanted_by if i in set(panel.named) and scene.named]
    # Dots of places that are named elsewhere are in the way all the same.
    others = [i for i in wanted_by if i not in set(named)]
    taken = [
        Box(
            mark_x[i] - radius[i],
            mark_y[i] - radius[i],
            mark_x[i] + radius[i],
            mark_y[i] + radius[i],
        )
        for i in others
    ]
    taken += [inset.box] if inset else []
    busy = crossed_by(arcs, panel.box)

    def wanted(i: int, *, quiet: bool = False) -> Wanted:
        place = scene.places[i]
        size = text_size(place)
        return Wanted(
            names[i],
            float(mark_x[i]),
            float(mark_y[i]),
            float(radius[i]),
            width(names[i], size, bold=is_bold(place)),
            size,
            must=place.role in (Role.HOME, Role.STEP),
            quiet=quiet,
        )

    found = place_names([wanted(i) for i in named], panel.box, taken, busy, roughly=roughly)
    for i, spot in zip(named, found, strict=True):
        spots[i] = spot
    hidden = {i for i, p in enumerate(scene.places) if p.role is Role.CONTEXT}
    if hidden:
        landmarks = [i for i in _by_weight(scene) if inside[i] and i in hidden]
        standing = [s.box for s in spots if s is not None] + ([inset.box] if inset else [])
        dots = [
            Box(
                mark_x[i] - radius[i] - 3,
                mark_y[i] - radius[i] - 3,
                mark_x[i] + radius[i] + 3,
                mark_y[i] + radius[i] + 3,
            )
            for i in wanted_by
        ]
        for i in landmarks:
            # One after another: a landmark without a name is left out, and is in nobody's way.
            dot = wanted(i, quiet=True)
            own = Box(dot.x - 4, dot.y - 4, dot.x + 4, dot.y + 4)
            if any(own.meets(b) for b in (*standing, *dots)):
                continue
            (spot,) = place_names([dot], panel.box, [*standing, *dots], busy)
            if spot is not None:
                spots[i] = spot
                hidden.discard(i)
                standing += [spot.box, own]
    return Storey(panel, x, y, mark_x, mark_y, radius, tuple(spots), frozenset(hidden), arcs)


def _by_weight(scene: Scene) -> list[int]:
    return sorted(
        range(len(scene.places)),
        key=lambda i: (scene.places[i].role is not Role.HOME, -scene.places[i].weight),
    )


def _apart(scene: Scene, x: Numbers, y: Numbers, box: Box) -> tuple[Numbers, Numbers]:
    """Return where dots are drawn: numbered discs that would cover each other move apart."""
    x, y = x.copy(), y.copy()
    discs = [i for i, p in enumerate(scene.places) if p.role is Role.STEP]
    least = 2 * _RADIUS[Role.STEP] + 3
    for _ in range(60):
        moved = False
        for n, i in enumerate(discs):
            for j in discs[n + 1 :]:
                dx, dy = x[j] - x[i], y[j] - y[i]
                distance = math.hypot(dx, dy)
                if distance >= least:
                    continue
                if distance < 1e-3:
                    dx, dy, distance = 1.0, 0.0, 1.0
                push = (least - distance) / 2 + 0.1
                x[i], x[j] = x[i] - push * dx / distance, x[j] + push * dx / distance
                y[i], y[j] = y[i] - push * dy / distance, y[j] + push * dy / distance
                moved = True
        if not moved:
            break
    for i in discs:
        x[i] = min(max(x[i], box.left + 16), box.right - 16)
        y[i] = min(max(y[i], box.top + 16), box.bottom - 16)
    return x, y
