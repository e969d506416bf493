"""Measure questions about the whole network, against networkx in the same run.

    python -m benchmarks.graph

Ends with exit code 1 if a chain takes longer than the budget (p99) or is not as short as networkx'.
"""

import random
import sys
import time
from collections.abc import Callable, Iterable

import networkx
import numpy as np

from bot.atlas.open import open_atlas
from bot.pairings.answer import answer_city, answer_pair
from bot.pairings.explore import most_connected, surprise
from bot.pairings.match import match
from bot.pairings.model import Standing, Status
from bot.pairings.near import near
from bot.pairings.paths import shortest_path
from bot.pairings.world import World

SEED = 2026
QUESTIONS = 1_000
PATH_BUDGET_MS = 10.0


def network_of(world: World) -> networkx.Graph:
    """Return the listed pairings that have not ended as networkx holds them."""
    network = networkx.Graph()
    network.add_nodes_from(world.pairings.rows.tolist())
    network.add_edges_from(
        (row, other)
        for row, other, bond in world.pairings.pairings()
        if bond.standing is Standing.LISTED and bond.status is not Status.ENDED
    )
    return network


def milliseconds(
    question: Callable[..., object], asked: Iterable[tuple[object, ...]]
) -> list[float]:
    """Return how long `question` takes on each of `asked`, in ms; the first ten are warm-up."""
    times = []
    for arguments in asked:
        began = time.perf_counter()
        question(*arguments)
        times.append((time.perf_counter() - began) * 1e3)
    return times[10:]


def networkx_path(network: networkx.Graph, start: int, goal: int) -> list[int]:
    try:
        return networkx.bidirectional_shortest_path(network, start, goal)
    except networkx.NetworkXNoPath:
        return []


def main() -> int:
    world = open_atlas()
    graph = world.pairings
    began = time.perf_counter()
    network = network_of(world)
    print(
        f"{len(graph.rows):,} places, {network.number_of_edges():,} listed pairings; "
        f"networkx needs {time.perf_counter() - began:.1f} s to build its graph, ours is mapped\n"
    )
    chance = random.Random(SEED)
    rows = graph.rows.tolist()
    pairs = [(chance.choice(rows), chance.choice(rows)) for _ in range(QUESTIONS)]
    cities = [(world.cities.city(row), world) for row, _ in pairs]
    ours = milliseconds(shortest_path, ((graph, *pair) for pair in pairs))
    report("chain", ours)
    report("chain, networkx", milliseconds(networkx_path, ((network, *pair) for pair in pairs)))
    report("answer about a city", milliseconds(answer_city, cities))
    both = [
        (city, world.cities.city(other), world)
        for (city, _), (_, other) in zip(cities, pairs, strict=True)
    ]
    report("answer about a pair", milliseconds(answer_pair, both))
    report("near, 100 km", milliseconds(near, ((city, world, 100.0) for city, _ in cities)))
    report("match", milliseconds(match, cities[:200]))
    codes = world.cities.country_codes
    report("top of a country", milliseconds(most_connected, ((world, code) for code in codes)))
    report("random", milliseconds(surprise, ((world, chance) for _ in range(200))))
    wrong = sum(
        len(shortest_path(graph, *pair)) != len(networkx_path(network, *pair)) for pair in pairs
    )
    p99 = float(np.percentile(ours, 99))
    print(f"\n{QUESTIONS - wrong:,} of {QUESTIONS:,} chains as short as networkx finds them")
    good = wrong == 0 and p99 <= PATH_BUDGET_MS
    print(f"{'✓' if good else '✗'} chain p99 {p99:.2f} ms (budget {PATH_BUDGET_MS:.0f} ms)")
    return 0 if good else 1


def report(name: str, times: list[float]) -> None:
    p50, p99, most = np.percentile(times, [50, 99, 100])
    print(f"{name:<22} p50 {p50:7.2f} ms   p99 {p99:7.2f} ms   max {most:7.2f} ms")


if __name__ == "__main__":
    sys.exit(main())
