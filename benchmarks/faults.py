"""Put small faults into the code, one at a time, and count those that make no test fail.

    make faults                                 # 100 faults in pure code, 100 at the edges
    make faults ARGS="--budget 600 --seed 7 --rooms events storage"

A fault is tried on tests that run its line, found out beforehand by a run of the suite under
coverage.py, which looks into the processes that tests start, too; a line that no test runs survives
without a trial. A constant is run where it is used. Not in CI: it takes an hour of a core, and a
survivor is a question ("does this matter?"), not a failure.
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
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from coverage import CoverageData

from benchmarks.fault_kinds import Fault, faults_in, uses_of_constants

ROOT = Path(__file__).parent.parent
COVERED = ROOT / ".faults" / "coverage"
PURE = ("gazetteer", "pairings", "news", "events", "words")
EDGE = ("cogs", "tasks", "storage", "fetch", "ui", "chat", "live")
MOST_TESTS, MOST_ON_THE_WIRE, PATIENCE_S = 200, 10, 600.0
NOT_FOUND = {4, 5}
"""What pytest ends with where a test it was told to run is not there."""

FAILED = re.compile(r"^(?:FAILED|ERROR) ([^\[ \n]+)", re.MULTILINE)
OURS = ("bot", "tests", "benchmarks")
LIBRARIES = ("discord", "numpy", "sqlalchemy.ext.asyncio", "aiosqlite", "hypothesis", "rich",
             "babel", "fluent.runtime", "feedparser", "holidays", "pydantic_settings")  # fmt: skip
QUIET = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:pytest_cov", "--timeout", "120",
         # The libraries are loaded before, among them one that brings a plugin.
         "-W", "ignore::pytest.PytestAssertRewriteWarning")  # fmt: skip


def gather() -> None:
    """Run the suite once and keep which test runs which line."""
    COVERED.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile",
               "-m", "not slow", "--cov=bot", "--cov-context=test", "--cov-report=",
               "-p", "benchmarks.covered_children"]  # fmt: skip
    environment = {**os.environ, "COVERAGE_FILE": str(COVERED)}
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


def in_a_fork(
    place: Path, tests: list[str], *options: str, patience_s: float
) -> tuple[int | None, str]:
    """Run tests in the copy at `place`; return pytest's code, None if they never ended, and what it said.

    The fork has every library loaded already and nothing of ours.
    """
    said = place / "said.txt"
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setpgid(0, 0)
            os.chdir(place)
            sys.path[:] = [str(place), *(p for p in sys.path if Path(p or ".").resolve() != ROOT)]
            for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
                del sys.modules[name]
            out = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(out, 1)
            os.dup2(out, 2)
            import pytest

            code = int(pytest.main([*QUIET, *options, *tests]))
            sys.stdout.flush()
        finally:
            # Whatever came of it ends here: going on would tidy away the copy under the parent's feet.
            os._exit(code)
    end, ended, status = time.monotonic() + patience_s, 0, 0
    while ended == 0 and time.monotonic() < end:
        time.sleep(0.05)
        ended, status = os.waitpid(child, os.WNOHANG)
    with suppress(ProcessLookupError):
        os.killpg(child, 9)
    if ended == 0:
        os.waitpid(child, 0)
        return None, said.read_text("utf-8", "replace")
    return os.waitstatus_to_exitcode(status), said.read_text("utf-8", "replace")


class Trial:
    """Tries faults in the copy of the tree at `place`.

    Only a test that fails with a fault is run without it, too: one that fails anyway tells nothing.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._sound = set[str]()
        self.idle = set[str]()

    def is_caught(self, fault: Fault, tests: list[str]) -> bool:
        """Return whether one of `tests` fails, or never ends, with the fault and not without it.

        Raises LookupError if the tests cannot be run at all.
        """
        target = self._place / fault.path.relative_to(ROOT)
        source = fault.path.read_bytes()
        while left := [test for test in tests if test not in self.idle]:
            target.write_bytes(fault.put_into(source))
            code, said = in_a_fork(self._place, left, "-x", "-rfE", patience_s=PATIENCE_S)
            target.write_bytes(source)
            if code in NOT_FOUND:
                self._find(left)
                return True
            failed = FAILED.findall(said)
            if code == 0:
                return False
            if code != 1 or not failed or not self._fails_anyway(failed[0]):
                return True
        return False

    def _find(self, tests: list[str]) -> None:
        """Raise LookupError if `tests` are not there without a fault either.

        A fault that keeps a module of tests from being imported looks the same, and is noticed.
        """
        code, said = in_a_fork(self._place, tests, "--collect-only", patience_s=PATIENCE_S)
        if code in NOT_FOUND:
            raise LookupError(f"no such tests (gather them with --again): {said[-500:]}")

    def _fails_anyway(self, test: str) -> bool:
        """Run one test without a fault, unless it is known; a test is named without parameters."""
        if test not in self._sound | self.idle:
            code, _ = in_a_fork(self._place, [test], patience_s=PATIENCE_S)
            (self._sound if code == 0 else self.idle).add(test)
        return test in self.idle


def try_all(work: list[tuple[str, Fault]], end: float) -> None:
    """Try the faults until `end`; print the survivors, and how many of each kind were caught."""
    data = CoverageData(str(COVERED))
    data.read()
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
    parser.add_argument("--rooms", nargs="*", default=[*PURE, *EDGE], help="only these")
    parser.add_argument("--again", action="store_true", help="find out anew which test runs what")
    args = parser.parse_args()
    if args.again or not COVERED.exists():
        gather()
    for library in LIBRARIES:
        import_module(library)
    chance = random.Random(args.seed)
    work = [
        (kind, fault)
        for kind, rooms in (("pure", PURE), ("edge", EDGE))
        for fault in sample([r for r in rooms if r in args.rooms], args.count, chance)
    ]
    chance.shuffle(work)
    try_all(work, time.monotonic() + args.budget)
    return 0


if __name__ == "__main__":
    sys.exit(main())
