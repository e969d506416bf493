"""The real atlas, which `make test` compiles first."""

import pytest

from bot.atlas.open import open_atlas
from bot.gazetteer.index import CityIndex
from bot.gazetteer.tongues import Tongues
from bot.pairings.world import World
from bot.words.catalogue import phrases as all_phrases


@pytest.fixture(scope="session")
def world() -> World:
    return open_atlas()


@pytest.fixture(scope="session")
def cities(world: World) -> CityIndex:
    return world.cities


@pytest.fixture(scope="session")
def phrases() -> Tongues:
    return all_phrases()
