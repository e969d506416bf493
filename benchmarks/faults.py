"""Put small faults into the code, one at a time, and count those that make no test fail.

    make faults                                 # 100 faults in pure code, 100 at the edges
    make faults ARGS="--budget 600 --seed 7 --rooms events storage"

A fault is tried on tests that run its line, found out beforehand by a run of the suite under
coverage.py, which looks into the processes that tests start, too: of the whole suite, or where rooms
are named of their tests and of those that ask questions. A line that no test runs survives without a
trial. A constant is run where it is used. Not in CI: it takes an hour of a core, and a survivor is a
question ("does this matter?"), not a failure.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from importlib import import_module
from pathlib import Path

from coverage import CoverageData

from benchmarks.fault_kinds import Fault, faults_in, uses_of_constants
from benchmarks.fault_trial import OURS, ROOT, Trial

GATHERED = ROOT / ".faults"
PURE = ("gazetteer", "pairings", "news", "events", "words")
EDGE = ("cogs", "tasks", "storage", "fetch", "ui", "chat", "live")
ASKING = ("chat", "data", "data_tables", "door")
"""Rooms whose tests go through pure code, whatever rooms are named; another may be named for its tests, as wire."""

MOST_TESTS, MOST_ON_THE_WIRE = 200, 10
LIBRARIES = ("discord", "numpy", "sqlalchemy.ext.asyncio", "aiosqlite", "hypothesis", "rich",
             "babel", "fluent.runtime", "feedparser", "holidays", "pydantic_settings")  # fmt: skip


def gather(rooms: list[str], kept: Path) -> None:
    """Run the suite once, or the tests of `rooms`, and keep at `kept` which test runs which line."""
    kept.parent.mkdir(exist_ok=True)
    folders = [f"tests/{room}" for room in sorted({*rooms, *ASKING})] if rooms else ["tests"]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile",
               "-m", "not slow", "--cov=bot", "--cov-context=test", "--cov-report=",
               "-p", "benchmarks.covered_children", *folders]  # fmt: skip
    environment = {**os.environ, "COVERAGE_FILE": str(kept)}
    subprocess.run(command, cwd=ROOT, env=environment, check=False)


def sample(rooms: list[str], count: int, chance: random.Random) -> list[Fault]:
    """Draw `count` faults from the modules of `rooms`, each as likely as any other."""
    paths = [path for room in rooms for path in sorted((ROOT / "bot" / room).rglob("*.py"))]
    uses = uses_of_constants(sorted((ROOT / "bot").rglob("*.py")))
    every = [f for path in paths if "migrations" not in path.parts for f in faults_in(path, uses)]
    return chance.sample(every, min(count, len(every)))


def tests_of(fault: Fault, data: CoverageData) -> list[str]:
    """Return tests that run the faulty line: of its own room, then of many files, then the wire's."""
    contexts = {
        context
        for path, line in fault.run_at
        for context in data.contexts_by_lineno(str(path)).get(line, [])
    }
    # Without their parameters, whose names are not always to be written on a command line. What ran in
    # a process of its own names its test as pytest tells it: "tests/…::test_… (call)".
    names = {re.split(r"[|\[ ]", context, maxsplit=1)[0] for context in contexts} - {""}
    tests = sorted(names, key=lambda t: t[::-1])
    own = f"tests/{fault.path.relative_to(ROOT / 'bot').parts[0]}/"
    wire = [test for test in tests if test.startswith("tests/wire/")]
    near = sorted((test for test in tests if test not in wire), key=lambda t: not t.startswith(own))
    return near[:MOST_TESTS] + wire[:MOST_ON_THE_WIRE]


def try_all(work: list[tuple[str, Fault]], data: CoverageData, end: float) -> None:
    """Try the faults until `end`; print the survivors, and how many of each kind were caught."""
    tried, caught = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        place = Path(name)
        for path in ROOT.iterdir():
            if path.name in OURS:
                shutil.copytree(path, place / path.name)
            else:
                (place / path.name).symlink_to(path)
        trial = Trial(place)
        for kind, fault in work:
            if time.monotonic() > end:
                break
            tests = tests_of(fault, data)
            is_good = trial.is_caught(fault, tests)
            tried[kind] += 1
            caught[kind] += is_good
            if not is_good:
                where = f"{fault.path.relative_to(ROOT)}:{fault.line}"
                was, text = (" ".join(t.split())[:100] for t in (fault.was, fault.text))
                why = "" if tests else "  (no test runs it)"
                print(f"{kind} survivor {where}: {was}  →  {text}{why}", flush=True)
    print(f"tests that fail without a fault and were left out: {sorted(trial.idle)}")
    for kind in sorted(tried):
        share = caught[kind] / tried[kind]
        print(f"{kind}: {caught[kind]} of {tried[kind]} faults caught ({share:.0%})")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make faults")
    parser.add_argument("--budget", type=float, default=7200.0, help="seconds of trials at most")
    parser.add_argument("--count", type=int, default=100, help="faults of each kind of code")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="*", default=[], help="only these, and their tests")
    parser.add_argument("--again", action="store_true", help="find out anew which test runs what")
    args = parser.parse_args()
    kept = GATHERED / ("+".join(sorted(args.rooms)) or "coverage")
    if args.again or not kept.exists():
        gather(args.rooms, kept)
    data = CoverageData(str(kept))
    data.read()
    for library in LIBRARIES:
        import_module(library)
    chance = random.Random(args.seed)
    work = [
        (kind, fault)
        for kind, rooms in (("pure", PURE), ("edge", EDGE))
        for fault in sample([r for r in rooms if r in (args.rooms or rooms)], args.count, chance)
    ]
    chance.shuffle(work)
    try_all(work, data, time.monotonic() + args.budget)
    return 0


if __name__ == "__main__":
    sys.exit(main())
