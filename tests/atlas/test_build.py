"""A build of the atlas beside another, killed half-way, on a full disk: nothing half is ever seen or left."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot import streams
from bot.atlas import build
from bot.atlas.compile import Report
from bot.atlas.file import SectionFile, write_sections
from bot.atlas.open import atlas_path, open_sections
from bot.errors import DataError

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(os.name != "posix", reason="limits, signals and locks of POSIX"),
]

ROOT = Path(__file__).parents[2]
PATIENCE_S = 100
HEARS = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
"""What is begun in the background of a shell is deaf to an interruption, and so is what it begins."""

Begin = Callable[..., subprocess.Popen[str]]

LITTLE = 5_000_000
"""Bytes: less than a tenth of the atlas."""

AGAIN = "import sys; from tests.atlas.test_build import again; sys.exit(again())"
"""A build in which the atlas is not computed, only written: a second in place of half a minute."""


def again() -> int:
    source = SectionFile(atlas_path().with_name("source.bin"))

    def compiler(_data: Path, target: Path, _report: Report) -> dict[str, Any]:
        arrays = {name: source.array(name) for name in source.names()}
        write_sections(target, arrays, source.facts)
        return source.facts

    def main() -> int:
        try:
            return build.build(compiler=compiler)
        except DataError as error:
            print(error, file=sys.stderr)
            return 78

    return streams.run(main)


@pytest.fixture
def begin() -> Iterator[Begin]:
    """Begin a build of its own process; what runs still when the test ends is killed."""
    begun: list[subprocess.Popen[str]] = []

    def begin(target: Path, before: str = "", around: Sequence[str] = ()) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*around, sys.executable, "-c", HEARS + before + AGAIN],
            env=os.environ | {"ATLAS_PATH": str(target), "PYTHONPATH": str(ROOT)},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        begun.append(process)
        return process

    yield begin
    for process in begun:
        process.kill()
        process.communicate()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a whole atlas lies already, to be built anew: a link, so that what replaces it is seen."""
    if not atlas_path().exists():
        pytest.skip("the atlas has not been compiled")
    folder = tmp_path / "build"
    folder.mkdir()
    (folder / "source.bin").symlink_to(atlas_path())
    target = folder / "atlas.bin"
    target.symlink_to("source.bin")
    return target


def partials(target: Path) -> list[Path]:
    return list(target.parent.glob("*.partial"))


def opened_until_ended(target: Path, builds: Sequence[subprocess.Popen[str]]) -> int:
    """Return how often the atlas was opened, whole each time, while the builds ran."""
    times, patience = 0, time.monotonic() + PATIENCE_S
    while any(one.poll() is None for one in builds):
        assert time.monotonic() < patience
        open_sections(target, verify=True)
        times += 1
        time.sleep(0.1)  # so that a machine with few cores has time for the builds
    return times


def test_two_builds_at_once_leave_one_whole_atlas_and_each_look_finds_one(
    target: Path, begin: Begin
) -> None:
    target.with_name("atlas.bin.killed.partial").write_bytes(b"half")

    builds = [begin(target) for _ in range(2)]
    opened = opened_until_ended(target, builds)

    said = sorted(one.communicate()[1].splitlines()[-1] for one in builds)
    assert [one.returncode for one in builds] == [0, 0], said
    assert said[0] == f"Another build has just made {target}."
    assert said[1].startswith("Compiled ")
    assert opened > 0
    assert partials(target) == []
    assert not target.is_symlink()


def killed_while_writing(target: Path, number: signal.Signals, begin: Begin) -> str:
    """Kill a build in the middle of its writing; return what it said.

    It writes for a fraction of a second: where a busy machine let it end before the signal, another is begun.
    """
    patience = time.monotonic() + PATIENCE_S
    while time.monotonic() < patience:
        killed = begin(target)
        while killed.poll() is None and not partials(target):
            assert time.monotonic() < patience
        killed.send_signal(number)
        _, said = killed.communicate()
        if target.is_symlink():
            return said
        target.unlink()
        target.symlink_to("source.bin")
    raise AssertionError("no build was caught while it wrote")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_build_killed_while_it_writes_leaves_the_old_atlas_and_the_next_one_sweeps(
    target: Path, number: signal.Signals, begin: Begin
) -> None:
    said = killed_while_writing(target, number, begin)

    assert "Traceback" not in said
    assert target.is_symlink()
    open_sections(target, verify=True)
    assert len(partials(target)) == (number is signal.SIGKILL)
    following = begin(target)
    following.communicate()
    assert following.returncode == 0
    assert partials(target) == []


def test_a_file_that_may_not_grow_so_large_is_said_and_leaves_the_old_atlas(
    target: Path, begin: Begin
) -> None:
    small = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({LITTLE}, {LITTLE})); "

    refused = begin(target, small)
    _, said = refused.communicate()

    assert refused.returncode == 78
    assert len(said.splitlines()) == 2, said
    assert f"{target}: the atlas cannot be written: File too large" in said
    assert target.is_symlink()
    assert partials(target) == []


def test_a_full_disk_is_said_and_nothing_is_left_on_it(tmp_path: Path, begin: Begin) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size={LITTLE} none "{disk}" && ln -s "{atlas_path()}" "{disk}/source.bin"'
    if shutil.which("unshare") is None:
        pytest.skip("no unshare here")
    around = ["unshare", "--mount", "--map-root-user", "sh", "-c"]
    if subprocess.run([*around, mount], capture_output=True, check=False).returncode:
        pytest.skip("no disk of its own may be mounted here")

    refused = begin(
        disk / "atlas.bin",
        around=[*around, f'{mount}; "$@"; code=$?; ls "{disk}"; exit $code', "sh"],
    )
    left, said = refused.communicate()

    assert refused.returncode == 78
    assert len(said.splitlines()) == 2, said
    assert "the atlas cannot be written: No space left on device" in said
    assert left.split() == ["atlas.bin.lock", "source.bin"]
