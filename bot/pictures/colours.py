"""The colours of our pictures, chosen for their contrasts (tests/pictures/test_colours.py).

A night-blue sheet of its own reads alike on Discord's dark and light themes.
"""

SPACE, OCEAN, GRATICULE, RIM = "#0b1a2b", "#15324b", "#1d3d58", "#2f5674"
LAND, TIED, BORDER = "#55756f", "#96b690", "#39565a"
WHITE, AMBER, CORAL, GREY, INK = "#ffffff", "#ffc94d", "#ff6f61", "#c3ced9", "#0b1a2b"
AMBER_QUIET = "#d8ab48"
"""Arcs where there are so many that full amber would be a glare."""
