"""Try a fault: in a copy of the tree, in a process of its own that has the libraries loaded already."""

import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path

from benchmarks.fault_kinds import Fault

ROOT = Path(__file__).parent.parent
PATIENCE_S = 600.0
NOT_FOUND = {4, 5}
"""What pytest ends with where a test it was told to run is not there."""

FAILED = re.compile(r"^(?:FAILED|ERROR) ([^\[ \n]+)", re.MULTILINE)
OURS = ("bot", "tests", "benchmarks")
QUIET = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:pytest_cov", "--timeout", "120",
         # The libraries are loaded before, among them one that brings a plugin.
         "-W", "ignore::pytest.PytestAssertRewriteWarning")  # fmt: skip


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
