"""An installed bot has tables and an atlas of its own, apart from the code."""

import logging
import shutil
from pathlib import Path

import pytest

from bot import paths
from bot.atlas import own, tables
from bot.atlas.fingerprint import fingerprint
from bot.atlas.open import open_atlas
from bot.paths import ATLAS, DATA


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("ATLAS_PATH", raising=False)
    monkeypatch.setattr(paths, "STATE", tmp_path / "data" / "facts")
    return tmp_path / "data" / "facts"


def test_a_clone_writes_into_its_own_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ATLAS_PATH", raising=False)

    assert own.facts_dir() == own.own_facts_dir() == DATA
    assert own.atlas_target() == ATLAS


def test_an_installed_bot_reads_the_releases_tables_until_it_has_its_own(state: Path) -> None:
    assert own.facts_dir() == DATA
    assert not state.exists()

    assert own.own_facts_dir() == state

    assert own.facts_dir() == state
    assert fingerprint(state) == fingerprint(DATA)
    assert own.atlas_target() == state / "build" / "atlas.bin"


def test_until_its_own_atlas_is_compiled_the_releases_answers(state: Path) -> None:
    own.own_facts_dir()

    assert own.atlas_path() == ATLAS
    assert open_atlas().cities.by_key("gn:5809844")


def test_an_own_atlas_that_is_damaged_gives_way_to_the_releases(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own.own_facts_dir()
    (state / "build").mkdir()
    (state / "build" / "atlas.bin").write_bytes(ATLAS.read_bytes()[:1000])

    with caplog.at_level(logging.WARNING):
        world = open_atlas()

    assert world.cities.by_key("gn:5809844")
    assert "the atlas of the release is used" in caplog.text


def test_tables_of_its_own_last_until_a_release_brings_other_facts(state: Path) -> None:
    own.own_facts_dir()
    (state / "build").mkdir()
    (state / "build" / "atlas.bin").write_bytes(b"of the old release")
    pairings = state / tables.PAIRINGS
    pairings.write_text("refreshed", encoding="utf-8")

    assert own.own_facts_dir() == state
    assert pairings.read_text(encoding="utf-8") == "refreshed"

    (state / own.RELEASE).write_text("an older one", encoding="ascii")
    assert own.facts_dir() == DATA
    own.own_facts_dir()
    assert pairings.read_bytes() == (DATA / tables.PAIRINGS).read_bytes()
    assert not (state / "build").exists()


def test_own_tables_that_were_copied_in_part_do_not_count(state: Path) -> None:
    state.mkdir(parents=True)
    shutil.copy(DATA / tables.PAIRINGS, state)

    assert own.facts_dir() == DATA
