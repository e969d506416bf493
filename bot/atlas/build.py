"""Compile the atlas from the command line, and show how far it is."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot.atlas.compile import STEPS, Report, compile_atlas
from bot.atlas.open import open_sections
from bot.atlas.own import atlas_target, facts_dir, own_facts_dir
from bot.atlas.whole import alone, sweep
from bot.errors import DataError

Compiler = Callable[[Path, Path, Report], dict[str, Any]]
"""What makes the file: of which folder, into which file, telling whom; it returns the file's facts."""


def build(*, if_needed: bool = False, compiler: Compiler = compile_atlas) -> int:
    """Compile the atlas; with `if_needed` only if it is missing, damaged or out of date."""
    if if_needed and is_fit(atlas_target()):
        return 0
    own_facts_dir()
    target = atlas_target()
    try:
        return _build(target, compiler)
    except OSError as error:
        why = error.strerror or str(error)
        raise DataError(f"the atlas cannot be written: {why}", file=str(target)) from error


def _build(target: Path, compiler: Compiler) -> int:
    began = time.monotonic()
    target.parent.mkdir(parents=True, exist_ok=True)
    with alone(target, lambda: _say_that_another_builds(target)) as waited:
        if waited and is_fit(target):
            print(f"Another build has just made {target}.", file=sys.stderr)
            return 0
        sweep(target)
        with _progress() as report:
            facts = compiler(facts_dir(), target, report)
        open_sections(target, verify=True).verify_once()
    print(
        f"Compiled {facts['cities']:,} cities and {facts['names']:,} names into {target} "
        f"({target.stat().st_size / 1e6:.0f} MB, {time.monotonic() - began:.0f} s).",
        file=sys.stderr,
    )
    return 0


def _say_that_another_builds(target: Path) -> None:
    print(f"Another build is writing {target}; waiting for it …", file=sys.stderr)


def is_fit(target: Path) -> bool:
    """Return whether the atlas at `target` can be used as it is."""
    try:
        open_sections(target)
    except DataError:
        return False
    return True


@contextmanager
def _progress() -> Iterator[Report]:
    if not sys.stderr.isatty():
        print("Compiling the atlas of the world's cities (once, under a minute) …", file=sys.stderr)
        yield lambda step: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    with Progress(
        TextColumn("Compiling the atlas"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %  {task.description:<26}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    ) as progress:
        task = progress.add_task("", total=sum(STEPS.values()))
        running = 0.0

        def report(step: str) -> None:
            nonlocal running
            progress.advance(task, running)
            running = STEPS[step]
            progress.update(task, description=step)

        yield report
        progress.advance(task, running)
