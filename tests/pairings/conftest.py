from pathlib import Path

import pytest

from bot.pairings.world import World
from tests.pairings import small_world as w


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Seattle has three living sisters and an ended one; Tacoma none; Suva an ended one only."""
    return w.world_of(
        tmp_path,
        [
            w.SEATTLE, w.BERGEN, w.KOBE, w.ABERDEEN, w.ALESUND, w.TACOMA, w.SUVA,
            w.PORTLAND, w.PORTLAND_MAINE, w.SAPPORO, w.ARCHANGEL,
        ],
        [
            (w.SEATTLE, w.BERGEN, w.LISTED),
            (w.SEATTLE, w.KOBE, w.LISTED),
            (w.SEATTLE, w.ALESUND, w.REPORTED),
            (w.SEATTLE, w.SUVA, w.ENDED),
            (w.BERGEN, w.ABERDEEN, w.LISTED),
            (w.KOBE, w.ABERDEEN, w.REPORTED),
            (w.PORTLAND, w.SAPPORO, w.LISTED),
            (w.PORTLAND_MAINE, w.ARCHANGEL, w.LISTED),
        ],
    )  # fmt: skip
