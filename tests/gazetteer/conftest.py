"""The world's cities, opened once for all tests of this folder."""

import pytest

from bot.atlas.open import atlas_path, open_atlas
from bot.gazetteer.index import CityIndex


@pytest.fixture(scope="session")
def cities() -> CityIndex:
    if not atlas_path().exists():
        pytest.skip("the atlas has not been compiled: python -m bot data build")
    return open_atlas().cities
