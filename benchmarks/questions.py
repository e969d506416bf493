"""Measure how long a whole question takes: read, resolved and answered.

    python -m benchmarks.questions

Time is the thread's own on a core, the best of three, so a busy neighbour changes it little. Ends with
exit code 1 if a budget is broken.
"""

import random
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.atlas.open import open_atlas
from bot.atlas.questions import read_templates
from bot.gazetteer.asked import AboutCity
from bot.gazetteer.model import City
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.conversation import follow
from bot.pairings.spoken import Spoken, remember
from bot.pairings.world import World
from bot.paths import DATA
from bot.words.catalogue import phrases

SEED = 11
NOW = datetime(2026, 1, 1, tzinfo=UTC)
CITIES = 40
BUDGET_MS, FOLLOW_UP_BUDGET_MS, HOSTILE_BUDGET_MS = 2.0, 4.0, 20.0

CHATTER = (
    "hello there", "who won the game?", "thanks, nice bot", "I went for a walk yesterday and it rained",
    "Was gibt es heute zu essen?", "qui a gagné le match ?", "¿qué puedes hacer?", "what is a sister city?",
    "does anybody here know a good place for pizza tonight, maybe near the old station?",
)  # fmt: skip

FOLLOW_UPS = (
    "and in Norway?", "the oldest?", "does it have one in Japan?", "is it twinned with Lille?", "the one in Ohio", "and Hamburg?",
    "how many?", "which of them is the farthest?", "no, Paris Texas", "and its sisters in Germany?", "thanks, that is nice",
    "who won the match yesterday?", "und in Frankreich?", "und die von Graz?", "et celles de Rennes ?", "¿y en Asia?", "a w Niemczech?",
    "а в Китае?", "peki Almanya'da?", "じゃあ福島市は？",
)  # fmt: skip
"""What people say after an answer, some of it no follow-up at all."""

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


def milliseconds(text: str, world: World, spoken: Spoken | None = None) -> float:
    """Return the time on a core to read `text`, after what was `spoken` of, and to answer it, the best of three."""
    known, best = phrases(), float("inf")
    for _ in range(3):
        resolve.cache_clear()
        began = time.thread_time()
        if spoken is None:
            question = read_question(text, world.cities, known)
        else:
            question = follow(text, spoken, spoken.at, world, known)
        answer(question, None, world)
        best = min(best, (time.thread_time() - began) * 1000)
    return best


def ordinary(world: World) -> list[str]:
    """Return the questions of data/questions.tsv about cities drawn by their people."""
    return [each.about(each.names(city)) for each in read_templates(DATA) for city in drawn(world)]


def spoken_of(world: World) -> list[Spoken]:
    """Return what is spoken of after a question about each of those cities."""
    asked = [AboutCity(city.key) for city in drawn(world)]
    told = [remember(each, answer(each, None, world), NOW) for each in asked]
    return [spoken for spoken in told if spoken is not None]


def drawn(world: World) -> list[City]:
    """Return cities with sisters, drawn by their people."""
    counts = world.cities.sister_counts
    weights = [
        people if has else 0
        for people, has in zip(world.cities.populations.tolist(), counts.tolist(), strict=True)
    ]
    rows = random.Random(SEED).choices(range(len(weights)), weights, k=CITIES)
    return [world.cities.city(row) for row in rows]


def main() -> int:
    """Print the times, and return 1 if a budget is broken."""
    world = open_atlas()
    fit, alone = True, [None]
    measured: tuple[tuple[str, Sequence[str], Sequence[Spoken | None], float], ...] = (
        ("ordinary questions", ordinary(world), alone, BUDGET_MS),
        ("follow-ups", FOLLOW_UPS, spoken_of(world), FOLLOW_UP_BUDGET_MS),
        ("no city in them", CHATTER, alone, HOSTILE_BUDGET_MS),
        ("2,000 characters", LETTERS, alone, HOSTILE_BUDGET_MS),
    )
    for name, texts, before, budget in measured:
        times = sorted(milliseconds(text, world, each) for each in before for text in texts)
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        fit &= p99 <= budget
        print(
            f"{name} ({len(times):,}): p50 {p50:.2f} ms, p99 {p99:.2f} ms, "
            f"longest {times[-1]:.2f} ms (budget for p99: {budget:g} ms)"
        )
    return 0 if fit else 1


if __name__ == "__main__":
    sys.exit(main())
