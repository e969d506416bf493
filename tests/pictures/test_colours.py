import pytest

from bot.pictures import colours
from bot.pictures.colours import contrast


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        pytest.param(colours.LAND, colours.OCEAN, 2.2, id="land from sea"),
        pytest.param(colours.TIED, colours.LAND, 1.8, id="countries of sisters from others"),
        pytest.param(colours.WHITE, colours.INK, 7.0, id="names from their edge"),
        pytest.param(colours.AMBER, colours.INK, 7.0, id="arcs from their edge"),
        pytest.param(colours.GREY, colours.SPACE, 7.0, id="the key"),
    ],
)
def test_what_must_be_told_apart_can_be(one, other, least):
    assert contrast(one, other) >= least


def test_contrast_is_that_of_wcag():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
