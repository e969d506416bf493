import pytest

from bot.pictures import colours


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb" as WCAG 2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


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
