"""Files written whole: by one at a time, and with nothing left of who was killed."""

import multiprocessing
import time
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from bot.atlas.whole import alone, replacing, sweep


def hold(path: Path, held: Event, let_go: Event) -> None:
    with alone(path, lambda: None):
        held.set()
        let_go.wait(30)


def test_a_second_writer_waits_and_knows_that_it_did(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    context = multiprocessing.get_context("spawn")
    held, let_go = context.Event(), context.Event()
    other = context.Process(target=hold, args=(path, held, let_go))
    other.start()
    assert held.wait(30)

    said: list[str] = []
    with alone(path, lambda: (said.append("waiting"), let_go.set())) as waited:
        assert waited
    other.join()

    assert said == ["waiting"]
    with alone(path, lambda: said.append("again")) as waited:
        assert not waited


def test_a_writer_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    context = multiprocessing.get_context("spawn")
    held, let_go = context.Event(), context.Event()
    other = context.Process(target=hold, args=(path, held, let_go))
    other.start()
    assert held.wait(30)
    other.kill()
    other.join()

    began = time.monotonic()
    with alone(path, lambda: None):
        pass
    assert time.monotonic() - began < 5


def test_what_a_killed_writer_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    for name in ("atlas.bin", "atlas.bin.x1y2.partial", "pairings.tsv.x1y2.partial"):
        (tmp_path / name).write_text("")

    sweep(path)

    assert {left.name for left in tmp_path.iterdir()} == {"atlas.bin", "pairings.tsv.x1y2.partial"}


def test_what_goes_wrong_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    path.write_text("old")

    def write_half() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()

    assert [left.name for left in tmp_path.iterdir()] == ["atlas.bin"]
    assert path.read_text() == "old"
