"""Do the steps of the container's image work? They are walked in a clean Debian, without a daemon.

    python .ci/walk.py [DOCKERFILE]

mmdebstrap makes the Debian that the image's base stands on, with Python in /usr/local as the base has
it. Every step of every stage is done there, in a root of its own. What comes out is then run as the
image would be, as its user and with all but its volumes read-only: it answers a question, goes live,
and its health check passes. Needs root and mmdebstrap; without them it says so and ends with 0.
"""

import asyncio
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.discord_stand_in.remote import DiscordProcess  # noqa: E402  # found by the line above

SUITE, MIRROR = "trixie", "http://deb.debian.org/debian"
"""What python:3.13-slim stands on."""

PACKAGES = ["python3", "python3-venv", "ca-certificates"]
TOLD = {"LABEL", "EXPOSE", "STOPSIGNAL"}
"""Instructions that change nothing in the image's files."""

HEALTH = ("127.0.0.1", 8080)
"""Where the image tells how it is; what holds that port would answer for it."""

PATIENCE_S = 120
ENDS_WITHIN_S = 10


@dataclass
class Stage:
    """One stage of a Dockerfile while it is walked: what it holds and how its programs are run."""

    root: Path
    name: str = ""
    folder: str = "/"
    user: str = "root"
    env: dict[str, str] = field(
        default_factory=lambda: {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"}
    )
    volumes: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    entry: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Host:
    """What a builder gives every root: how packages are found, and the folders they lie in."""

    env: dict[str, str]
    folders: list[str]


def steps(dockerfile: Path) -> list[tuple[str, str]]:
    """Return each instruction with its argument, continued lines joined, comments left out."""
    kept = [
        line
        for line in dockerfile.read_text("utf-8").splitlines()
        if line.strip() and not line.lstrip().startswith("#")
    ]
    joined = re.sub(r"\\\n\s*", " ", "\n".join(kept))
    return [
        (word.upper(), rest.strip())
        for word, rest in (line.split(None, 1) for line in joined.splitlines())
    ]


def host() -> Host:
    """Return this machine's settings of pip as an environment, and the folders they name."""
    told = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True
    ).stdout
    env, folders = {}, []
    for name, value in re.findall(r"^(?:global|:env:|install|wheel)\.([\w-]+)='(.*)'$", told, re.M):
        env[f"PIP_{name.upper().replace('-', '_')}"] = value
        paths = [part.removeprefix("file://") for part in value.split()]
        # Beside an index on this disk lie the files it names.
        paths = [path.removesuffix("/simple") for path in paths]
        folders += [path for path in paths if path.startswith("/") and Path(path).exists()]
    return Host(env, list(dict.fromkeys(folders)))


class NotHere(Exception):
    """This machine cannot walk the steps, whatever they are."""


def debian(root: Path) -> Path:
    """Make a Debian with Python in /usr/local, and nothing else. Raises NotHere."""
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        raise NotHere("that needs root and mmdebstrap")
    with socket.socket() as probe:
        try:
            probe.bind(HEALTH)
        except OSError as error:
            raise NotHere(f"the image's health port is held by another program ({error})") from None
    command = ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(PACKAGES)}"]
    made = subprocess.run([*command, SUITE, root, MIRROR], capture_output=True, text=True)
    if made.returncode:
        *_, why = made.stderr.strip().splitlines() or [""]
        raise NotHere(f"no Debian was to be had of {MIRROR} ({why})")
    alone = subprocess.run(["unshare", "--mount", "true"], capture_output=True, text=True)
    if alone.returncode:
        raise NotHere(f"no mounts of one's own ({alone.stderr.strip()})")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    # A certificate that this machine trusts is trusted there.
    shutil.copy("/etc/ssl/certs/ca-certificates.crt", root / "etc/ssl/certs/ca-certificates.crt")
    enter(Stage(root), "python3 -m venv /usr/local", Host({}, []), check=True)
    return root


def enter(
    stage: Stage,
    command: str | list[str],
    given: Host,
    *,
    binds: dict[str, str] | None = None,
    sealed: bool = False,
    check: bool = False,
    **env: str,
) -> subprocess.Popen[str]:
    """Begin a program in the stage's root, as its user in its folder. With `check` all ends where it fails.

    `binds` are folders of ours, by where they are seen there. `sealed`: all but volumes is read-only.
    """
    line = command if isinstance(command, str) else f"exec {shlex.join(command)}"
    mounts = ["mount --make-rprivate /", f"mount --bind {stage.root} {stage.root}"]
    if sealed:
        mounts.append(f"mount -o remount,bind,ro {stage.root}")
        owner = subprocess.run(
            ["chroot", stage.root, "id", "-u", stage.user], capture_output=True, text=True, check=True
        ).stdout.strip()  # fmt: skip
        mounts += [
            f"mount -t tmpfs none {stage.root}{at} -o uid={owner}"
            for at in [*stage.volumes, "/tmp"]
        ]
    mounts += [f"mount -t proc proc {stage.root}/proc", f"mount --rbind /dev {stage.root}/dev"]
    for seen, ours in (binds or {}).items():
        place = stage.root / seen[1:]
        if Path(ours).is_dir():
            place.mkdir(parents=True, exist_ok=True)
        elif not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.touch()
        mounts.append(f"mount --bind -o ro {ours} {stage.root}{seen}")
    inside = [
        "sh",
        "-c",
        f"cd {shlex.quote(stage.folder)} && exec {shlex.join(['sh', '-c', line])}",
    ]
    settings = [f"{k}={v}" for k, v in (stage.env | given.env | env).items()]
    chroot = shlex.join(
        ["chroot", f"--userspec={stage.user}", str(stage.root), "env", "-i", *settings, *inside]
    )
    process = subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", " && ".join([*mounts, f"exec {chroot}"])],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    if check:
        told, _ = process.communicate()
        if process.returncode:
            sys.exit(f"✗ {line}\n{told}")
    return process


def run(stage: Stage, argument: str, stages: dict[str, Stage], given: Host) -> None:
    """Do RUN, with folders of other stages where it mounts them."""
    binds = {path: path for path in given.folders}
    while mount := re.match(r"--mount=(\S+)\s+", argument):
        asked = dict(part.split("=", 1) for part in mount[1].split(","))
        if asked["type"] != "bind":
            sys.exit(f"✗ RUN --mount of type {asked['type']} is not walked")
        binds[asked["target"]] = f"{stages[asked['from']].root}{asked['source']}"
        argument = argument[mount.end() :]
    enter(stage, argument, given, binds=binds, check=True)


def copy(stage: Stage, argument: str) -> None:
    """Do `COPY . .`: the clone without what .dockerignore names."""
    if argument != ". .":
        sys.exit(f"✗ COPY {argument} is not walked")
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()

    def left_out(folder: str, names: list[str]) -> list[str]:
        at = Path(folder).relative_to(ROOT)
        return [n for n in names if any(_matches(str(at / n), n, pattern) for pattern in ignored)]

    target = stage.root / stage.folder[1:]
    shutil.copytree(ROOT, target, ignore=left_out, dirs_exist_ok=True, symlinks=True)


def _matches(path: str, name: str, pattern: str) -> bool:
    if pattern.startswith("**/"):
        return fnmatch(name, pattern.removeprefix("**/"))
    return fnmatch(path, pattern) and path.count("/") == pattern.count("/")


def walk(dockerfile: Path, clean: Path, given: Host) -> Stage:
    """Do each step in copies of `clean`; return the last stage."""
    stages: dict[str, Stage] = {}
    stage = Stage(clean)
    for word, argument in steps(dockerfile):
        began = time.monotonic()
        match word:
            case "ARG" if not stages:
                continue  # of the base, which stands
            case "ARG":
                name, _, default = argument.partition("=")
                stage.env[name] = default
            case "FROM":
                name = argument.partition(" AS ")[2] or str(len(stages))
                stage = stages[name] = Stage(clean.with_name(name), name)
                subprocess.run(["cp", "-a", "--reflink=auto", clean, stage.root], check=True)
            case "WORKDIR":
                stage.folder = argument
                (stage.root / argument[1:]).mkdir(parents=True, exist_ok=True)
            case "COPY":
                copy(stage, argument)
            case "RUN":
                run(stage, argument, stages, given)
            case "USER":
                stage.user = argument
            case "VOLUME":
                stage.volumes.append(argument)
            case "ENV":
                stage.env |= dict(part.split("=", 1) for part in shlex.split(argument))
            case "HEALTHCHECK":
                stage.health = json.loads(argument.partition("CMD")[2])
            case "ENTRYPOINT":
                stage.entry = json.loads(argument)
            case _ if word not in TOLD:
                sys.exit(f"✗ {word} is not walked")
        print(
            f"✓ {stage.name}: {word} {argument[:60]} ({time.monotonic() - began:.0f} s)", flush=True
        )
    return stage


def asked(image: Stage, *args: str) -> str:
    process = enter(image, [*image.entry, *args], Host({}, []), sealed=True)
    told, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, told
    return told


async def goes_live(image: Stage) -> None:
    """Go live, answer a command, be well, and end when told to."""
    async with DiscordProcess() as discord:
        process = enter(
            image,
            image.entry,
            Host({}, []),
            sealed=True,
            DISCORD_TOKEN="not.a.token",  # noqa: S106
            DISCORD_API_BASE=discord.api_base,
            DISCORD_GATEWAY_URL=discord.gateway_url,
            NEWS_FEEDS="",
        )
        try:
            await discord.until_commands()
            card = await discord.slash("sister", city="Seattle")
            assert "Bergen" in card.text, card.text
            health = enter(image, image.health, Host({}, []), sealed=True)
            told, _ = health.communicate(timeout=PATIENCE_S)
            assert health.returncode == 0, told
            process.terminate()
            process.wait(ENDS_WITHIN_S)
            assert process.returncode == 0, process.returncode
        except (AssertionError, TimeoutError, subprocess.TimeoutExpired) as error:
            process.kill()
            sys.exit(f"✗ {error}\n{process.communicate()[0]}")
        assert await discord.violations() == []


def main() -> int:
    dockerfile = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "deploy/Dockerfile"
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="walked-")))
        try:
            clean = debian(folder / "clean")
        except NotHere as why:
            print(f"– the image's steps were not walked: {why}")
            return 0
        image = walk(dockerfile, clean, host())
        assert asked(image, "--version").startswith("Sister City ")
        assert "Bergen" in asked(image, "ask", "who is Seattle's sister city?")
        assert json.loads(asked(image, "check", "--json"))["paths"]["program"].startswith(
            "/usr/local/"
        )
        asyncio.run(asyncio.wait_for(goes_live(image), PATIENCE_S))
    print(f"✓ the image of {dockerfile.name}: asked, live, well, read-only, as {image.user}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
