"""Measure how long a whole question takes: read, resolved and answered.

    python -m benchmarks.questions

Time is the thread's own on a core, the best of three, so a busy neighbour changes it little. Ends with
exit code 1 if a budget is broken.
"""

import random
import sys
import time

from bot.atlas.open import open_atlas
from bot.atlas.questions import read_templates
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.world import World
from bot.paths import DATA
from bot.words.catalogue import phrases

SEED = 11
CITIES = 40
BUDGET_MS, HOSTILE_BUDGET_MS = 2.0, 20.0

CHATTER = (
    "hello there", "who won the game?", "thanks, nice bot", "I went for a walk yesterday and it rained",
    "Was gibt es heute zu essen?", "qui a gagné le match ?", "¿qué puedes hacer?", "what is a sister city?",
    "does anybody here know a good place for pizza tonight, maybe near the old station?",
)  # fmt: skip

LETTERS = (
    "sister cities of " + "Seattle and " * 200,
    "is " + "San Antonio de los Baños, " * 80,
    "who is my sister city? " * 90,
    "St. " * 500,
    "d'" * 1000,
    "twinned with " * 150,
    "x" * 2000,
    "Ein langer Brief über Städte wie Köln, Bonn und Aachen. " * 36,
    " ".join(chr(0x4E00 + at) for at in range(1000)),
)
"""Messages of about 2,000 characters."""


def milliseconds(text: str, world: World) -> float:
    """Return the time on a core to read `text` and to answer it, the best of three."""
    known, best = phrases(), float("inf")
    for _ in range(3):
        began = time.thread_time()
        answer(read_question(text, world.cities, known), None, world)
        best = min(best, (time.thread_time() - began) * 1000)
    return best


def ordinary(world: World) -> list[str]:
    """Return the questions of data/questions.tsv about cities drawn by their people."""
    counts = world.cities.sister_counts
    weights = [
        people if has else 0
        for people, has in zip(world.cities.populations.tolist(), counts.tolist(), strict=True)
    ]
    rows = random.Random(SEED).choices(range(len(weights)), weights, k=CITIES)
    drawn = [world.cities.city(row) for row in rows]
    return [each.about(each.names(city)) for each in read_templates(DATA) for city in drawn]


def main() -> int:
    """Print the times, and return 1 if a budget is broken."""
    world = open_atlas()
    fit = True
    for name, texts, budget in (
        ("ordinary questions", ordinary(world), BUDGET_MS),
        ("no city in them", CHATTER, HOSTILE_BUDGET_MS),
        ("2,000 characters", LETTERS, HOSTILE_BUDGET_MS),
    ):
        times = sorted(milliseconds(text, world) for text in texts)
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        fit &= p99 <= budget
        print(
            f"{name} ({len(times):,}): p50 {p50:.2f} ms, p99 {p99:.2f} ms, "
            f"longest {times[-1]:.2f} ms (budget for p99: {budget:g} ms)"
        )
    return 0 if fit else 1


if __name__ == "__main__":
    sys.exit(main())
