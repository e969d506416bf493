"""The colours of our pictures, chosen for their contrasts (tests/pictures/test_colours.py).

A night-blue sheet of its own reads alike on Discord's dark and light themes.
"""

SPACE, OCEAN, GRATICULE, RIM = "#0b1a2b", "#15324b", "#1d3d58", "#2f5674"
LAND, TIED, BORDER = "#55756f", "#96b690", "#39565a"
WHITE, AMBER, CORAL, GREY, INK = "#ffffff", "#ffc94d", "#ff6f61", "#c3ced9", "#0b1a2b"
AMBER_QUIET = "#d8ab48"
"""Arcs where there are so many that full amber would be a glare."""


def luminance(colour: str) -> float:
    """Return the relative luminance of "#rrggbb" as WCAG 2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
