"""Numbers are told apart as NumPy does it, without what it loads for that."""

import subprocess
import sys

import numpy as np
import pytest

from bot.gazetteer.distinct import distinct
from bot.gazetteer.index import CityIndex


@pytest.mark.parametrize("values", [[], [7], [3, 1, 3, 2, 1], [5, 5, 5]])
def test_each_number_is_there_once_in_order(values: list[int]) -> None:
    given = np.array(values, np.uint32)

    assert distinct(given).tolist() == np.unique(given).tolist()
    assert distinct(given).dtype == np.uint32


def test_no_question_loads_masked_arrays(cities: CityIndex) -> None:
    assert len(cities) > 0
    asked = "\n".join(
        (
            "import sys",
            "from bot.atlas.open import open_atlas",
            "from bot.gazetteer.resolve import complete, resolve",
            "cities = open_atlas().cities",
            "for text in ('lon', 'londn', 'springf', 'horn of africa', 'portland, m'):",
            "    resolve(text, cities)",
            "    complete(text, cities, 25)",
            "print('numpy.ma' in sys.modules)",
        )
    )

    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
