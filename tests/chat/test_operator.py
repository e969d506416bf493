"""The operator's commands: what members proposed is decided on, lists of pairs are matched and added."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.atlas import overlay
from bot.atlas.open import atlas_path, open_atlas
from bot.storage import suggestions
from bot.storage.database import open_database

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the address of an empty store, beside an atlas that nobody else writes beside."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}"
    atlas = tmp_path / "atlas.bin"
    atlas.symlink_to(atlas_path().resolve())
    monkeypatch.setenv("ATLAS_PATH", str(atlas))
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["db", "upgrade"]) == 0
    return url


def proposed(url: str, city: str, other: str) -> int:
    async def put() -> int:
        async with open_database(url) as db, db.begin() as connection:
            return await suggestions.store(
                connection, user_id=7, city=city, other=other, locale="en-US", now=NOW
            )

    return asyncio.run(put())


def test_a_suggestion_whose_place_may_be_several_stays_open_and_says_how_to_accept_it(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    number = proposed(store, "Barcelona", "gn:2198148")
    capsys.readouterr()

    assert main(["data", "suggestions", "accept", str(number)]) == 1
    asked = capsys.readouterr().out
    assert main(["data", "suggestions", "accept", str(number), "--city", "gn:3128760"]) == 0
    said = capsys.readouterr().out

    assert "Barcelona, Catalonia, ES (gn:3128760) | Barcelona, Anzoátegui" in asked
    assert f"data suggestions accept {number} --city gn:3128760" in asked
    assert "not in our data" not in asked
    assert "✓ accepted: shown from now on" in said


def test_what_was_accepted_is_exported_as_a_table(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    number = proposed(store, "gn:2988507", "gn:2198148")  # Paris and Suva
    assert main(["data", "suggestions", "accept", str(number)]) == 0
    capsys.readouterr()

    assert main(["data", "suggestions", "export"]) == 0

    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split("\t") == list(overlay.COLUMNS)
    assert len(rows) == 1
    assert {"gn:2988507", "gn:2198148"} <= set(rows[0].split("\t"))


def test_two_ends_typed_alike_are_told_apart_one_by_one(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    number = proposed(store, "Barcelona", "Barcelona")

    ends = ["--city", "gn:3128760", "--other", "gn:3648559"]
    assert main(["data", "suggestions", "accept", str(number), *ends]) == 0

    assert "✓ accepted: shown from now on" in capsys.readouterr().out


def test_a_suggestion_of_a_place_nobody_knows_is_accepted_by_its_name(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    number = proposed(store, "Xqzzyburg", "gn:2198148")

    assert main(["data", "suggestions", "accept", str(number)]) == 0

    said = capsys.readouterr().out
    assert "'Xqzzyburg' is not in our data, so nothing is shown of it" in said


def test_a_suggestion_of_what_is_on_record_changes_no_answer(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    number = proposed(store, "gn:5809844", "gn:3161732")

    assert main(["data", "suggestions", "accept", str(number)]) == 0

    assert "✓ accepted: on record already (active)" in capsys.readouterr().out


def test_what_a_list_knows_beyond_the_record_is_said_and_added(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Our city,Partner,since,kind,source\n"
        "gn:53654,gn:306571,1998,twin town,https://example.org/konya\n"
        "gn:5809844,gn:3161732,1967,flurb,a leaflet\n",
        "utf-8",
    )

    assert main(["data", "import", str(path), "--apply"]) == 0
    said = capsys.readouterr().out
    bond = None
    world = open_atlas()
    mogadishu, konya = world.cities.by_key("gn:53654"), world.cities.by_key("gn:306571")
    if mogadishu and konya:
        bond = world.pairings.bond(mogadishu.row, konya.row)

    assert "new: since 1998, kind twin town" in said
    assert "stays out: kind flurb (on record: " in said
    assert "source 'a leaflet' is no web address" in said
    assert "no other pairing is called 'flurb'" in said
    assert "2 rows: 0 sure, 2 on record already (1 with something new)" in said
    assert "0 pairings added, 1 on record filled" in said
    assert bond is not None
    assert (bond.since, bond.kind) == ("1998", "twin town")
    assert bond.sources[-1] == "operator"
    assert bond.pages == ("https://example.org/konya",)


def test_a_rollback_of_nothing_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.paths.DATA", tmp_path)

    assert main(["data", "rollback"]) == 1

    assert "There is nothing to take back" in capsys.readouterr().out
