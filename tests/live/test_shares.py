"""Of all processes that run each has its share of the shards, and none has another's."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from bot.live.shares import Lease, Move, move, move_named

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LEASE = timedelta(seconds=9)
VALID, OVER = NOW + timedelta(seconds=5), NOW - timedelta(seconds=1)


def leases(until: datetime = VALID, **held: set[int]) -> list[Lease]:
    return [Lease(shard, name, until) for name, shards in held.items() for shard in shards]


def moved(
    keep: set[int] | None = None, take: set[int] | None = None, give: set[int] | None = None
) -> Move:
    return Move(frozenset(keep or ()), frozenset(take or ()), frozenset(give or ()))


CASES = {
    "alone takes all": ("a", [], "a", 4, {}, moved(take={0, 1, 2, 3})),
    "alone keeps all": ("a", leases(a={0, 1, 2, 3}), "a", 4, {}, moved(keep={0, 1, 2, 3})),
    "unknown to the others yet": ("a", [], "", 1, {}, moved(take={0})),
    "somebody came: half is given back": (
        "a", leases(a={0, 1, 2, 3}), "ab", 4, {}, moved(keep={0, 1}, give={2, 3})),
    "who came takes nothing that is held": ("b", leases(a={0, 1, 2, 3}), "ab", 4, {}, moved()),
    "who came takes what was given back": ("b", leases(a={0, 1}), "ab", 4, {}, moved(take={2, 3})),
    "somebody died, and is still thought to hold": (
        "a", leases(a={0, 1}, b={2, 3}), "a", 4, {}, moved(keep={0, 1})),
    "somebody died": (
        "a", [*leases(a={0, 1}), *leases(OVER, b={2, 3})], "a", 4, {}, moved(keep={0, 1}, take={2, 3})),
    "two share what the third has left": (
        "a", [*leases(a={0, 1}, b={2, 3}), *leases(OVER, c={4, 5})], "ab", 6, {}, moved(keep={0, 1}, take={4})),
    "the other of the two begins elsewhere": (
        "b", [*leases(a={0, 1}, b={2, 3}), *leases(OVER, c={4, 5})], "ab", 6, {}, moved(keep={2, 3}, take={5})),
    "own leases that ran out are still its own": (
        "a", leases(OVER, a={0, 1}), "a", 2, {}, moved(keep={0, 1})),
    "after a time away others come first": (
        "a", [*leases(OVER, a={0, 1}), *leases(OVER, b={2, 3})], "ab", 4, {"was_away": True}, moved(keep={0, 1})),
    "after a time away too much is given back all the same": (
        "a", leases(OVER, a={0, 1, 2, 3}), "ab", 4, {"was_away": True}, moved(keep={0, 1}, give={2, 3})),
    "one over: who has it keeps it": (
        "b", leases(a={0}, b={1, 2}), "ab", 3, {}, moved(keep={1, 2})),
    "one over: the other does not reach for it": (
        "a", leases(a={0}, b={1, 2}), "ab", 3, {}, moved(keep={0})),
    "one over and free: the first by name takes it": (
        "a", leases(a={0}, b={1}), "ab", 3, {}, moved(keep={0}, take={2})),
    "one over and free: the second leaves it": (
        "b", leases(a={0}, b={1}), "ab", 3, {}, moved(keep={1})),
    "two have one more, and the third has none": (
        "b", leases(a={0, 1}, b={2, 3}), "abc", 4, {}, moved(keep={2}, give={3})),
    "the first of those two keeps it": (
        "a", leases(a={0, 1}, b={2, 3}), "abc", 4, {}, moved(keep={0, 1})),
    "more processes than shards: one stands by": ("c", leases(a={0}, b={1}), "abc", 2, {}, moved()),
    "more processes than shards: the others keep theirs": (
        "b", leases(a={0}, b={1}), "abc", 2, {}, moved(keep={1})),
    "more processes than shards: one died": (
        "c", [*leases(a={0}), *leases(OVER, b={1})], "ac", 2, {}, moved(take={1})),
    "there are fewer shards than there were": (
        "a", leases(a={0, 1, 5}), "a", 2, {}, moved(keep={0, 1})),
    "what the others need is left to them": (
        "a", leases(a={0}), "ab", 3, {}, moved(keep={0}, take={1})),
}  # fmt: skip


@pytest.mark.parametrize(
    ("me", "held", "alive", "count", "how", "wanted"), CASES.values(), ids=list(CASES)
)
def test_what_a_process_does_about_its_shards(
    me: str, held: list[Lease], alive: str, count: int, how: dict[str, bool], wanted: Move
) -> None:
    assert move(me, held, list(alive), count, NOW, **how) == wanted


class Cluster:
    """Processes that come and go, one of which looks at the table at a time."""

    def __init__(self, count: int, seed: int) -> None:
        self.count = count
        self.chance = random.Random(seed)
        self.now = NOW
        self.table: dict[int, Lease] = {}
        self.seen: dict[str, datetime] = {}
        self.running: list[str] = []
        self.moves = 0

    def start(self, name: str) -> None:
        self.running.append(name)

    def kill(self, name: str) -> None:
        self.running.remove(name)

    def tick(self) -> None:
        """Let three seconds pass, in which each looks once, in any order."""
        for name in self.chance.sample(self.running, len(self.running)):
            self.now += timedelta(seconds=3) / len(self.running)
            self.seen[name] = self.now
            alive = [one for one, at in self.seen.items() if self.now - at <= LEASE]
            did = move(name, list(self.table.values()), alive, self.count, self.now)
            for shard in did.give:
                del self.table[shard]
            for shard in did.keep | did.take:
                held = self.table.get(shard)
                assert held is None or held.holder == name or held.until <= self.now
                self.table[shard] = Lease(shard, name, self.now + LEASE)
            self.moves += len(did.take)

    def shares(self) -> list[int]:
        held = Counter(lease.holder for lease in self.table.values() if lease.until > self.now)
        return sorted(held[name] for name in self.running)


@pytest.mark.parametrize("seed", range(40))
def test_whoever_comes_and_goes_all_shards_are_shared_evenly_soon(seed: int) -> None:
    chance = random.Random(seed)
    count = chance.randint(1, 40)
    cluster = Cluster(count, seed)
    cluster.start("p0")
    for number in range(1, 12):
        if len(cluster.running) > 1 and chance.random() < 0.4:
            cluster.kill(chance.choice(cluster.running))
        else:
            cluster.start(f"p{chance.randint(0, 999)}-{number}")
        for _ in range(7):
            cluster.tick()

        shares = cluster.shares()
        assert sum(shares) == count
        assert shares[-1] - shares[0] <= 1


def test_nobody_moves_a_shard_without_need() -> None:
    cluster = Cluster(16, 1)
    for name in ("a", "b", "c"):
        cluster.start(name)
    for _ in range(8):
        cluster.tick()
    before = cluster.moves

    for _ in range(50):
        cluster.tick()

    assert cluster.moves == before


@pytest.mark.parametrize(
    ("held", "keep", "take", "give"),
    [
        ([], set(), {0, 1}, set()),
        ([(0, "me", 5)], {0}, {1}, set()),
        ([(0, "other", 5)], set(), {1}, set()),
        ([(0, "other", -5), (1, "other", -5)], set(), {0, 1}, set()),
        ([(0, "me", -5), (2, "me", 5)], {0}, {1}, {2}),
    ],
)
def test_named_shards_are_held_by_one_and_no_others_are(
    held: list[tuple[int, str, int]], keep: set[int], take: set[int], give: set[int]
) -> None:

    known = [Lease(shard, holder, NOW + timedelta(seconds=s)) for shard, holder, s in held]

    plan = move_named("me", known, frozenset({0, 1}), NOW)

    assert plan == moved(keep, take, give)
