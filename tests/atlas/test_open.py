"""The atlas opens at once, and never in a state it should not be used in."""

import shutil
from pathlib import Path

import pytest

from bot.atlas.open import atlas_path, open_atlas
from bot.errors import DataError


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not atlas_path().exists():
        pytest.skip("the atlas has not been compiled")
    return Path(shutil.copy(atlas_path(), tmp_path_factory.mktemp("atlas") / "atlas.bin"))


def test_a_copy_of_the_atlas_opens(good: Path) -> None:
    world = open_atlas(good, verify=True)

    assert len(world.cities) == world.facts["cities"] > 230_000


def test_a_missing_atlas_is_said_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="run: python -m bot data build"):
        open_atlas(tmp_path / "atlas.bin")


@pytest.mark.parametrize("share", [0.0, 0.00005, 0.1, 0.5, 0.9, 0.9999])
def test_one_changed_byte_is_noticed_wherever_it_is(
    good: Path, tmp_path: Path, share: float
) -> None:
    damaged = Path(shutil.copy(good, tmp_path / "atlas.bin"))
    open_atlas(damaged)
    with damaged.open("r+b") as file:
        file.seek(int(share * damaged.stat().st_size))
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 0x55]))

    with pytest.raises(DataError, match="run: python -m bot data build"):
        open_atlas(damaged)


@pytest.mark.parametrize("size", [0, 7, 100, 1_000_000])
def test_an_atlas_cut_short_is_noticed(good: Path, tmp_path: Path, size: int) -> None:
    cut = tmp_path / "atlas.bin"
    cut.write_bytes(good.read_bytes()[:size])

    with pytest.raises(DataError, match="run: python -m bot data build"):
        open_atlas(cut)


def test_changed_sources_make_the_atlas_out_of_date(
    good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.atlas.open.fingerprint", lambda folder: "another")

    with pytest.raises(DataError, match="out of date"):
        open_atlas(good)
