"""Standard output and error: a reader that has gone, a disk that is full, a descriptor that is closed."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.errors import OutputFailed
from bot.streams import Outlet

pytestmark = pytest.mark.thorough

ROOT = Path(__file__).parent.parent


def outlet(descriptor: int, *, strict: bool = True) -> Outlet:
    raw = io.BufferedWriter(io.FileIO(descriptor, "w"))
    return Outlet(raw, strict=strict, line_buffering=False)


def pipe_without_reader() -> int:
    reader, writer = os.pipe()
    os.close(reader)
    return writer


def test_a_reader_that_has_gone_is_no_failure_and_is_known() -> None:
    with outlet(pipe_without_reader()) as stream:
        stream.write("Köln\n" * 100_000)
        stream.flush()

        assert stream.gone
        stream.write("and on\n")


def test_a_reader_that_reads_gets_utf_8_whatever_is_written() -> None:
    reader, writer = os.pipe()
    with outlet(writer) as stream:
        stream.write("Köln 東京 \udcfc\n")
    with os.fdopen(reader, "rb") as read:
        assert read.read() == "Köln 東京 ?\n".encode()
    assert not stream.gone


def test_what_cannot_be_written_is_told_once() -> None:
    with outlet(os.open(os.devnull, os.O_RDONLY)) as stream:
        stream.write("lost")
        with pytest.raises(OutputFailed, match="Bad file descriptor"):
            stream.flush()
        stream.flush()


def test_where_failures_are_told_none_is_raised() -> None:
    with outlet(os.open(os.devnull, os.O_RDONLY), strict=False) as stream:
        stream.write("lost")
        stream.flush()


def shell(command: str, folder: Path) -> tuple[int, str, str]:
    """Run `command`, where `bot` is this program; return exit code (of a pipe's last to fail) and output."""
    env = {k: v for k, v in os.environ.items() if k not in {"DISCORD_TOKEN", "LANG", "LC_ALL"}}
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; bot() {{ "{sys.executable}" -m bot "$@"; }}; {command}'],
        cwd=folder,
        env=env | {"PYTHONPATH": str(ROOT), "DISCORD_API_BASE": "http://127.0.0.1:1"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize(
    ("command", "code", "out", "err"),
    [
        pytest.param("bot ask Springfield | head -1", 4, "Springfield", "", id="ask-into-head"),
        pytest.param("yes Kobe | bot ask --jsonl | head -1; true", 0, "Kobe", "", id="lines-into-head"),
        pytest.param("bot check | head -1", 0, "Sister City", "", id="check-into-head"),
        pytest.param("printf 'Kobe\\nKobe\\n' | bot chat | head -2", 0, "Kobe", "", id="chat-into-head"),
        pytest.param("bot ask Kobe --json >&-", 1, "", "cannot be written: Bad file", id="closed-stdout"),
        pytest.param("bot ask Kobe 2>&-", 0, "Kobe", "", id="closed-stderr"),
        pytest.param("bot ask --jsonl <&-", 0, "", "", id="closed-stdin"),
        pytest.param("bot ask --help | head -2", 0, "usage", "", id="help-into-head"),
    ],
)  # fmt: skip
def test_no_end_of_a_pipe_brings_a_traceback(
    tmp_path: Path, command: str, code: int, out: str, err: str
) -> None:
    ended, said, complained = shell(command, tmp_path)

    assert (ended, complained.count("Traceback")) == (code, 0)
    assert out in said
    assert err in complained if err else complained == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["ask Kobe", "--version", "check", "data info"])
def test_a_full_disk_is_said_in_one_line(tmp_path: Path, command: str) -> None:
    code, _, complained = shell(f"bot {command} >/dev/full", tmp_path)

    assert (code, complained) == (1, "standard output cannot be written: No space left on device\n")
