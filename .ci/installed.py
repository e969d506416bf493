"""Does what is built work where it is installed? On each Python this machine has, the wheel alone.

    python .ci/installed.py dist/sister_city-….whl

The wheel is installed into an environment of its own, as nobody where we are root; in an empty folder
it tells its version, answers a question, and goes live for a round against the tests' Discord.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.discord_stand_in.remote import DiscordProcess  # noqa: E402  # found by the line above

CLAIMED = re.findall(r"Python :: (3\.\d+)\"", (ROOT / "pyproject.toml").read_text("utf-8"))
"""What pyproject claims."""

TO_COME = ["3.14"]
"""Tried where it is found, so that it can be claimed."""

NOBODY = 65534
PATIENCE_S = 120


@dataclass(frozen=True)
class Python:
    """`user` runs it: nobody where we are root and nobody may; None is ourselves."""

    version: str
    program: Path
    user: int | None


def found(version: str) -> Python | None:
    """Return the first Python of `version` that works, one that nobody may run before others."""
    name = f"python{version}"
    there = [Path(folder) / name for folder in os.get_exec_path()]
    # Those who manage versions, pyenv and uv for two, keep them side by side.
    there += sorted(Path(sys.base_prefix).parent.glob(f"*{version}.*/bin/{name}"))
    users = (NOBODY, None) if os.geteuid() == 0 else (None,)
    code = f"import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != {tuple(map(int, version.split('.')))})"
    for user in users:
        for program in there:
            if program.exists() and may_run([program, "-c", code], user):
                return Python(version, program, user)
    return None


def may_run(command: list[object], user: int | None) -> bool:
    try:
        return run(command, user, Path("/"), check=False) == 0
    except PermissionError:  # it lies in a folder of ours
        return False


def run(command: list[object], user: int | None, folder: Path, *, check: bool = True) -> int:
    """Run a command quietly; with `check` its output is shown and all ends where it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment(folder),
        user=user,
        group=user,
        extra_groups=[] if user else None,
        capture_output=True,
        text=True,
        check=False,
    )
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.returncode


def environment(home: Path) -> dict[str, str]:
    """Return an environment with a home of its own and nothing of ours but where packages come from."""
    kept = {k: v for k, v in os.environ.items() if k == "PATH" or k.startswith("PIP_")}
    return kept | {"HOME": str(home), "LANG": "C.UTF-8", "NEWS_FEEDS": ""}


def install(python: Python, wheel: Path, home: Path) -> Path:
    """Return the program, installed into an environment in `home`.

    The packages are fetched by ourselves, who have a cache of them; the installation itself needs
    nothing but them.
    """
    packages = home / "packages"
    fetch = [sys.executable, "-m", "pip", "--python", python.program, "wheel", "-q"]
    subprocess.run(
        [*fetch, "--disable-pip-version-check", "-c", ROOT / "constraints.txt", "-w", packages, wheel],
        check=True,
    )  # fmt: skip
    if python.user is not None:
        for path in (home, *home.rglob("*")):
            os.chown(path, python.user, python.user)
    run([python.program, "-m", "venv", home / "venv"], python.user, home)
    pip = [home / "venv/bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    run([*pip, "--no-index", "--find-links", packages, "sister-city"], python.user, home)
    shutil.rmtree(packages)
    return home / "venv/bin/sister-city"


async def asked(program: Path, python: Python, folder: Path, *args: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        program, *args, cwd=folder, env=environment(folder), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, user=python.user, group=python.user,
        extra_groups=[] if python.user else None,
    )  # fmt: skip
    told, _ = await process.communicate()
    return process.returncode or 0, told.decode()


async def answers(program: Path, python: Python, folder: Path) -> None:
    code, told = await asked(program, python, folder, "--version")
    assert (code, told.startswith("Sister City ")) == (0, True), told
    code, told = await asked(program, python, folder, "ask", "who is Seattle's sister city?")
    assert (code, "Bergen" in told) == (0, True), told
    code, told = await asked(program, python, folder, "check", "--json")
    assert (code, json.loads(told)["fit"]) == (0, True), told


async def goes_live(program: Path, python: Python, folder: Path) -> None:
    """Go live, answer a command, store something, and end when told to."""
    async with DiscordProcess() as discord:
        live = environment(folder) | {
            "DISCORD_TOKEN": "not.a.token",
            "DISCORD_API_BASE": discord.api_base,
            "DISCORD_GATEWAY_URL": discord.gateway_url,
        }
        process = await asyncio.create_subprocess_exec(
            program, cwd=folder, env=live, stderr=subprocess.PIPE, user=python.user,
            group=python.user, extra_groups=[] if python.user else None,
        )  # fmt: skip
        log: list[str] = []
        reading = asyncio.create_task(_kept(process.stderr, log))
        try:
            await discord.until_commands()
            card = await discord.slash("sister", city="Seattle")
            assert "Bergen" in card.text, card.text
            process.terminate()
            code = await process.wait()
            await reading
            assert code == 0, f"ended with {code}"
        except (AssertionError, TimeoutError) as error:
            sys.exit(f"{error}\n{''.join(log)}")
        finally:
            if process.returncode is None:
                process.kill()
        assert await discord.violations() == []
    assert any("starting version=" in line for line in log), log
    assert (folder / "data/bot.db").exists()


async def _kept(stream: asyncio.StreamReader | None, log: list[str]) -> None:
    while stream is not None and (line := await stream.readline()):
        log.append(line.decode())


def tried(python: Python, wheel: Path) -> str:
    """Return the line that says how it went. Ends all where it did not."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="installed-") as home:
        program = install(python, wheel, Path(home))
        folder = Path(home) / "empty"
        folder.mkdir()
        if python.user is not None:
            os.chown(folder, python.user, python.user)
        asyncio.run(asyncio.wait_for(answers(program, python, folder), PATIENCE_S))
        asyncio.run(asyncio.wait_for(goes_live(program, python, folder), PATIENCE_S))
    who = "as nobody" if python.user else "as ourselves: nobody else may run this Python"
    took = time.monotonic() - began
    return f"✓ Python {python.version}: installed, asked, live ({who}, {took:.0f} s)"


def main() -> int:
    wheel = Path(sys.argv[1]).resolve()
    pythons = {version: found(version) for version in [*CLAIMED, *TO_COME]}
    with ThreadPoolExecutor(max_workers=2) as two:
        trials = [two.submit(tried, python, wheel) for python in pythons.values() if python]
        for trial in trials:
            print(trial.result(), flush=True)
    if missing := [version for version, python in pythons.items() if python is None]:
        print(f"– not tried, for this machine has it not: Python {', '.join(missing)}")
    return 0 if trials else 1


if __name__ == "__main__":
    sys.exit(main())
