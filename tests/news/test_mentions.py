"""Headlines of the world, most of them without a bond: about just this city or pair, or only looking so."""

from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.news.asked import Asked, cities_asked, subject_of
from bot.news.model import Entry
from bot.news.search import is_about

TABLE = Path(__file__).parent.parent / "data" / "mentions.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()[1:]]
HELD = "n"
"""The set whose errors nobody has looked at: it shows what to expect of other news."""


@pytest.mark.parametrize(
    ("held", "kind", "precision", "recall"),
    [
        (False, "ordinary", 0.95, 0.97),
        (False, "trap", 0.80, 0.85),
        (True, "ordinary", 0.87, 0.92),
        (True, "trap", 0.60, 0.80),
    ],
)
def test_an_item_is_about_the_right_city(
    held: bool, kind: str, precision: float, recall: float
) -> None:
    world = open_atlas()
    right, missed, wrong = 0, [], []
    for of_set, of_kind, city, other, about, headline, text in ROWS:
        if of_kind != kind or (of_set == HELD) != held:
            continue
        asked = cities_asked(city, other or None, world)
        assert isinstance(asked, Asked), (city, other)
        subject = subject_of(asked.city, asked.other, world)
        said = is_about(Entry("k", headline, text=text), subject)
        if said and about == "1":
            right += 1
        elif said:
            wrong.append((city, other, headline))
        elif about == "1":
            missed.append((city, other, headline))

    assert right / (right + len(wrong)) >= precision, wrong
    assert right / (right + len(missed)) >= recall, missed
