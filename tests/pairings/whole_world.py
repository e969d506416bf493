"""The compiled atlas, opened once for the tests that look at the whole world."""

from functools import cache

from bot.atlas.open import open_atlas
from bot.gazetteer.areas import Area, AreaKind
from bot.pairings.world import World


@cache
def whole_world() -> World:
    return open_atlas()


def area(kind: str, key: str) -> Area:
    found = whole_world().cities.areas.by_key(AreaKind(kind), key)
    assert found is not None
    return found
