"""Which ties public life has put in doubt, by the real table and real cities."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.atlas import tables
from bot.pairings.caution import caution_of
from bot.pairings.model import Bond, Status
from bot.paths import DATA
from tests.pairings import small_world as w

CAUTIONS = tables.read_cautions(DATA / tables.CAUTIONS)


@pytest.mark.parametrize(
    ("bond", "country", "other", "sentence"),
    [
        (w.LISTED, "US", "RU", "caution-2022"),
        (w.LISTED, "BY", "PL", "caution-2022"),
        (w.REPORTED, "RU", "JP", "caution-2022"),
        (replace(w.LISTED, since="1988"), "RU", "US", "caution-2022"),
        (replace(w.LISTED, since="2024-05-09"), "RU", "US", ""),
        (w.LISTED, "RU", "CN", ""),
        (w.LISTED, "RU", "BY", ""),
        (w.LISTED, "PL", "US", ""),
        (w.ENDED, "RU", "US", ""),
        (replace(w.ENDED, status=Status.SUSPENDED), "RU", "US", ""),
    ],
    ids=["US and Russia", "Belarus and Poland", "reported", "long before", "made since", "China",
         "one side", "the other side", "known to have ended", "known to rest"],
)  # fmt: skip
def test_a_tie_between_the_two_sides_without_a_known_end_is_cautioned(
    bond: Bond, country: str, other: str, sentence: str
) -> None:
    assert caution_of(bond, country, other, CAUTIONS) == sentence


def test_the_caution_is_compiled_into_the_bond(tmp_path: Path) -> None:
    pairs = [(w.PORTLAND_MAINE, w.ARCHANGEL, w.LISTED), (w.PORTLAND, w.SAPPORO, w.LISTED)]
    world = w.world_of(tmp_path, [w.PORTLAND_MAINE, w.ARCHANGEL, w.PORTLAND, w.SAPPORO], pairs)

    maine, oregon = (w.here(world, city) for city in (w.PORTLAND_MAINE, w.PORTLAND))

    assert [bond.caution for _, bond in world.pairings.partners(maine.row)] == ["caution-2022"]
    assert [bond.caution for _, bond in world.pairings.partners(oregon.row)] == [""]


@pytest.mark.parametrize(
    ("bond", "celebrated"),
    [
        (w.LISTED, True),
        (w.ENDED, False),
        (replace(w.ENDED, status=Status.SUSPENDED, ended=""), False),
        (replace(w.LISTED, caution="caution-2022"), False),
        (replace(w.LISTED, notes=frozenset({"no-anniversary"})), False),
        (replace(w.LISTED, notes=frozenset({"multilateral"})), False),
        (replace(w.LISTED, notes=frozenset({"domestic"})), True),
    ],
    ids=["active", "ended", "suspended", "in doubt", "of another nature", "charter", "domestic"],
)
def test_nobody_is_congratulated_on_what_may_no_longer_stand(bond: Bond, celebrated: bool) -> None:
    assert bond.celebrated is celebrated
