"""Say what a postcard of two sister cities shows."""

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.pictures.scene import STYLE


@dataclass(frozen=True, slots=True)
class Half:
    """One city of a postcard: its words as they are written, and what its picture is made from.

    `clock` and `weekday` are "" where its time zone is unknown. `sun` is the sun's altitude and
    `hour_angle` the time since it stood highest, both in degrees; rounded, so that a postcard is
    the same for a minute. `seed` names the city: its skyline follows from it.
    """

    name: str
    country: str
    clock: str
    weekday: str
    sun: float
    hour_angle: float
    lat: float
    population: int
    by_the_sea: bool
    seed: str


@dataclass(frozen=True, slots=True)
class Postcard:
    """Two cities side by side; `distance` and `since` are the words between them."""

    left: Half
    right: Half
    distance: str
    since: str

    @property
    def key(self) -> str:
        """Return what names the picture of exactly this postcard in the cache."""
        text = json.dumps([STYLE, "postcard", asdict(self)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]


def postcard_from_json(fields: dict[str, Any]) -> Postcard:
    """Return the postcard that `asdict` took apart, as it arrives in the worker."""
    left, right = Half(**fields["left"]), Half(**fields["right"])
    return Postcard(left, right, fields["distance"], fields["since"])
