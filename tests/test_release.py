"""What is handed out: metadata, locks, units, and that they agree with each other."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from bot.live.client import SisterCityBot
from deploy.metadata_hook import standing_alone

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PIN = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[[a-z,]+\])?==([^\s;\\]+)", re.MULTILINE)


def pins(file: str) -> dict[str, str]:
    text = (ROOT / file).read_text(encoding="utf-8")
    return {re.sub("[._]", "-", name.lower()): version for name, version in PIN.findall(text)}


def test_the_readme_on_an_index_page_leans_on_nothing_beside_it() -> None:
    alone = standing_alone(README, "")

    assert "](docs/" not in alone
    assert "![" not in alone
    assert "[GeoNames](https://www.geonames.org/)" in alone
    assert "“Who is my sister city?”" in alone


def test_the_readme_of_a_project_with_an_address_links_to_it() -> None:
    alone = standing_alone("See [the house](docs/house.md) ![map](a.png).", "https://e.org/x/")

    assert alone == "See [the house](https://e.org/x/blob/main/docs/house.md) ."


def test_the_two_locks_agree_and_every_file_has_its_hash() -> None:
    hashed, plain = pins("deploy/requirements.txt"), pins("constraints.txt")
    # Of Windows alone, where the plain lock was not written.
    elsewhere = {"colorama"}

    assert {n: v for n, v in hashed.items() if n not in elsewhere}.items() <= plain.items()
    text = (ROOT / "deploy/requirements.txt").read_text(encoding="utf-8")
    for entry in re.split(r"\n(?=\S)", text.strip()):
        assert "--hash=sha256:" in entry, entry


def test_the_lock_with_hashes_holds_all_that_the_bot_runs_on() -> None:
    needed = {re.split(r"[\[<>=; ]", one)[0].lower() for one in PROJECT["dependencies"]}

    assert {name.replace(".", "-") for name in needed} <= set(pins("deploy/requirements.txt"))


@pytest.mark.parametrize("file", ["constraints.txt", "deploy/requirements.txt"])
def test_no_lock_names_a_host_or_a_folder(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")

    assert "://" not in text
    assert "--index" not in text
    assert " @ " not in text


def test_each_licence_that_is_claimed_is_there() -> None:
    told = (ROOT / "LICENSES/README.md").read_text(encoding="utf-8")

    for licence in PROJECT["license"].split(" AND "):
        assert (
            licence.replace("CC-BY", "CC BY").replace("-4.0", " 4.0").replace(" BY-SA", " BY-SA")
            in told
        )


def test_the_line_a_moderator_waits_for_is_the_one_that_is_logged() -> None:
    import inspect

    logged = '"live as %s, in %d servers, invite: %s"'

    assert logged in inspect.getsource(SisterCityBot)
    assert re.search(r"live as [\w ]+#\d+, in \d+ servers, invite: https://", README)


@pytest.mark.parametrize("file", ["deploy/Dockerfile", "deploy/sister-city.service"])
def test_what_is_installed_is_called_by_its_own_name(file: str) -> None:
    """`-m bot` in a folder with another `bot/` runs that one."""
    text = (ROOT / file).read_text(encoding="utf-8")

    assert "-m bot" not in text
    assert "sister-city" in PROJECT["scripts"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_the_service_is_shut_away_well() -> None:
    told = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", ROOT / "deploy/sister-city.service"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout

    exposure = re.search(r"Overall exposure level.*: ([\d.]+)", told)
    if exposure is None:
        pytest.skip("this systemd analyses no file that is not installed")
    assert float(exposure[1]) <= 3
