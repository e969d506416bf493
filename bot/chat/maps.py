"""Show an answer's map in the terminal, or write it to a file."""

import re
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from bot.pairings.model import Answer, PairAnswer
from bot.pairings.world import World
from bot.pictures.chart import Chart
from bot.pictures.drawings import drawing_for
from bot.pictures.postcards import postcard_of
from bot.pictures.scene import Role, Scene
from bot.pictures.wording import worded
from bot.words.alt import map_distance
from bot.words.outline import Drawn
from bot.words.postcard import postcard
from bot.words.voice import Voice

LEAST_COLUMNS, MOST_COLUMNS = 60, 76
LEAST_COAST = 8
"""Characters with a coast in them that a map must have: one bay in a field of land tells nothing."""


class TerminalMap:
    """A small map or chart beneath a card; nothing in a pipe or where it is too narrow to read."""

    def __init__(self, of: Drawn, voice: Voice, *, ended: bool = False) -> None:
        self._of, self._voice, self._ended = of, voice, ended

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if not console.is_terminal or options.max_width < LEAST_COLUMNS:
            return
        scene = drawing_for(self._of, "", locale=self._voice.locale, ended=self._ended)
        if isinstance(scene, Chart):
            yield from console.render(bars(scene), options)
            return
        if scene is None or not (scene.arcs or scene.places[1:]):
            return
        picture = drawn(scene, options, self._voice)
        if _shows_a_coast(picture.plain):
            yield from console.render(picture, options)


def bars(chart: Chart) -> Text:
    """Return a bar beside each name, the longest half as wide as a map."""
    most = max((bar.value for bar in chart.bars), default=1)
    widest = max((cell_len(bar.name) for bar in chart.bars), default=0)
    text = Text("\n")
    for bar in chart.bars:
        text.append(bar.name + " " * (widest - cell_len(bar.name) + 1))
        text.append("█" * max(1, round(bar.value / most * MOST_COLUMNS / 2)) + "\n", "blue")
    return text


def _shows_a_coast(drawing: str) -> bool:
    """Whether there is more to see than land: of cities within 100 km there is not, in dots."""
    return sum("\u2800" < char < "\u28ff" for char in drawing) >= LEAST_COAST


def drawn(scene: Scene, options: ConsoleOptions, voice: Voice) -> Text:
    """Return the map in two colours: land quiet, cities bright; and the key to its signs."""
    from bot.pictures.text_map import text_map  # reads the coast, which a pipe needs not

    signs = {"◉": "bold red", "●": "bold yellow", "○": "yellow", "◌": "dim", "×": "dim"}
    text = Text("\n")
    drawing = text_map(scene, min(options.max_width, MOST_COLUMNS))
    # Runs of land, of signs, and of numbers: a style a letter would be a flood of escapes.
    for run in re.findall(r"[\s\u2800-\u28ff]+|.", drawing):
        land = run[0].isspace() or "\u2800" <= run[0] <= "\u28ff"
        text.append(run, "blue" if land else signs.get(run, "bold yellow"))
    if key := _key(scene, drawing, voice):
        text.append(f"\n{key}", "dim")
    return text


def _key(scene: Scene, drawing: str, voice: Voice) -> str:
    """Return what the signs on the drawing mean, and no others; "" for a chain, which has numbers."""
    homes = [place.name for place in scene.places if place.role is Role.HOME]
    dot = "text-map-sister" if scene.arcs else "text-map-neighbour"
    meanings = {"●": dot, "○": "text-map-reported", "◌": "suspended", "×": "text-map-ended"}
    told = [f"◉ {', '.join(homes)}"] if homes else []
    if homes:
        told += [f"{sign} {voice.say(text)}" for sign, text in meanings.items() if sign in drawing]
    return " · ".join(told)


def write_map(
    answer: Answer, voice: Voice, world: World, file: str, *, ended: bool = False
) -> bool:
    """Write the answer's map as a PNG; return False if there is no map to this answer.

    Raises OSError if the file cannot be written.
    """
    km = answer.distance_km if isinstance(answer, PairAnswer) else 0.0
    distance = map_distance(voice.texts, voice.locale, km)
    scene = drawing_for(answer, distance, world.cities, voice.locale, ended=ended)
    if not isinstance(scene, Scene):
        return False
    from bot.pictures.render import map_png  # coasts and fonts, which only pictures need

    Path(file).write_bytes(map_png(worded(scene, voice.texts, voice.locale)))
    return True


def write_postcard(answer: Answer, voice: Voice, world: World, file: str) -> bool:
    """Write the postcard of two cities as a PNG; return False if the answer is about no two cities.

    Raises OSError if the file cannot be written.
    """
    if not isinstance(answer, PairAnswer):
        return False
    from bot.pictures.render import postcard_png

    card = postcard_of(postcard(answer, voice), world.cities)
    Path(file).write_bytes(postcard_png(card))
    return True
