"""Calendar files, read back by the readers that calendars written in JavaScript are built on.

Left out where there is no Node.js, or no package registry within reach.
"""

import json
import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from bot.events.calendar import Listed, calendar, feed
from bot.events.model import Occurrence, Repeat
from tests.events.test_calendar import (
    SERIES,
    STAMP,
    WORDING,
    event,
    moved_and_cancelled,
    occurrences,
)

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).with_name("calendar_readers.mjs")
PACKAGES = ("ical.js@2.2.1", "node-ical@0.26.1")
INSTALL = (
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--fetch-retries=0",
    "--fetch-timeout=20000",
)
READERS = ("ical.js", "node-ical")
BEGINS_AT_A_CHANGE = ("from a skipped hour", "from an hour twice")

Times = list[tuple[float, float]]
"""Start and end of each occurrence, in seconds since 1970."""


def times(of: list[Occurrence]) -> Times:
    return [(o.start.timestamp(), o.end.timestamp()) for o in of]


def written() -> dict[str, tuple[bytes, Times]]:
    """Return files by name, with what is to be read in them."""
    files = {}
    for case in SERIES:
        start, repeat, count, zone = case.values
        of = event(start, repeat, count, zone)  # type: ignore[arg-type]
        file = calendar(of, occurrences(of), WORDING, stamp=STAMP, other_zone="America/Los_Angeles")
        files[str(case.id)] = (file, times(occurrences(of)))
    file, left = moved_and_cancelled()
    files["one moved, one called off"] = (file, times(left))
    of = event(datetime(2027, 1, 31, 19), Repeat.MONTHLY, 14, "Asia/Kathmandu")
    listed = Listed(of, tuple(occurrences(of)), WORDING, "America/New_York")
    files["a feed"] = (feed("Harbour", [listed], [], stamp=STAMP), times(occurrences(of)))
    return files


FILES = written()


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Times]]:
    """Return what each reader found in each file."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("no Node.js here")
    folder = tmp_path_factory.mktemp("readers")
    install = [npm, "install", "--prefix", str(folder), *INSTALL, *PACKAGES]
    installed = subprocess.run(install, cwd=folder, capture_output=True, text=True, timeout=100)
    if installed.returncode:
        code = re.search(r"code (\w+)", installed.stderr)
        pytest.skip(f"npm could not install them: {code[1] if code else installed.returncode}")
    told = json.dumps([file.decode() for file, _ in FILES.values()])
    found = subprocess.run(
        [node, str(SCRIPT)], cwd=folder, input=told, capture_output=True, text=True, timeout=60
    )
    assert found.returncode == 0, found.stderr
    return {
        reader: dict(zip(FILES, ([(a, b) for a, b in pairs] for pairs in lists), strict=True))
        for reader, lists in json.loads(found.stdout).items()
    }


CASES = [
    pytest.param(
        reader,
        name,
        id=f"{name}, {reader}",
        marks=[
            pytest.mark.xfail(strict=True, reason="takes all later hours from that first instant")
        ]
        if reader == "node-ical" and name in BEGINS_AT_A_CHANGE
        else [],
    )
    for reader in READERS
    for name in FILES
]


@pytest.mark.parametrize(("reader", "name"), CASES)
def test_every_occurrence_is_read_back_to_its_instant(
    read: dict[str, dict[str, Times]], reader: str, name: str
) -> None:
    assert read[reader][name] == FILES[name][1]
