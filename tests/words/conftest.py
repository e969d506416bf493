"""The real atlas, which `make test` compiles first."""

import pytest

from bot.gazetteer.index import CityIndex
from bot.gazetteer.tongues import Tongues
from bot.pairings.world import World
from bot.words.catalogue import phrases as all_phrases
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="session")
def world() -> World:
    return whole_world()


@pytest.fixture(scope="session")
def cities(world: World) -> CityIndex:
    return world.cities


@pytest.fixture(scope="session")
def phrases() -> Tongues:
    return all_phrases()
