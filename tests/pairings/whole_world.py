"""The compiled atlas, opened once for the tests that look at the whole world."""

from functools import cache

from bot.atlas.open import open_atlas
from bot.pairings.world import World


@cache
def whole_world() -> World:
    return open_atlas()
