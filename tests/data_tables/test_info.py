import re
from pathlib import Path

import numpy as np
import pytest

from bot.atlas import info
from bot.atlas.file import write_sections
from bot.paths import DATA

pytestmark = pytest.mark.thorough


def test_info_counts_every_pairing_and_names_every_source(tmp_path: Path) -> None:
    report = list(info.lines(DATA, tmp_path / "atlas.bin"))

    rows = (DATA / "pairings.tsv").read_text(encoding="utf-8").count("\n") - 1
    assert report[0] == f"Pairings: {rows:,}"
    text = "\n".join(report)
    for source in ("wikipedia-2026 (2026-02, CC BY-SA 4.0)", "wikidata-2016 (2016, CC0 1.0)"):
        assert source in text
    [germany] = [line for line in report if " DE: " in line]
    assert re.fullmatch(
        r" +[5-9],\d{3}  DE: \d\d% listed, \d+% with a year, \d+ suspended or ended", germany
    )
    assert "the atlas has not been compiled" in report[-1]
    assert "python -m bot data build" in report[-1]


def test_info_prints_the_figures_of_the_atlas(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    write_sections(path, {"pairing.start": np.zeros(3)}, {"cities": 234_908, "fingerprint": "f00"})

    text = "\n".join(info.lines(DATA, path))

    assert "cities: 234,908" in text
    assert "fingerprint: f00" in text
