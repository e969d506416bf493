"""What the operator added: kept, copied beside the atlas, and laid over the world."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.atlas import overlay
from bot.atlas.open import atlas_path, open_atlas
from bot.errors import DataError
from bot.pairings.local import LocalPairing, added_on
from bot.pairings.model import Standing
from bot.storage import local_pairings, review, suggestions
from bot.storage.database import Database

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
SUVA, BERGEN, SEATTLE = "gn:2198148", "gn:3161732", "gn:5809844"
NEW = LocalPairing(SUVA, BERGEN, "1999", "sister city", "https://example.org", "2026-11-27")


async def suggested(db: Database, city: str, other: str) -> int:
    async with db.begin() as connection:
        return await suggestions.store(
            connection, user_id=1, city=city, other=other, locale="de", now=NOW
        )


async def test_an_accepted_suggestion_becomes_a_pairing_once(db: Database) -> None:
    number = await suggested(db, BERGEN, SUVA)

    async with db.begin() as connection:
        first = await review.decide(connection, number, accepted=True, now=NOW, ends=(BERGEN, SUVA))
        again = await review.decide(connection, number, accepted=True, now=NOW, ends=(BERGEN, SUVA))
        [kept] = await local_pairings.load(connection)

    assert first is not None
    assert first[1] is True
    assert again is None
    assert (kept.city, kept.other, kept.added) == (SUVA, BERGEN, "2026-11-27")


@pytest.mark.parametrize(
    ("other", "accepted"), [(None, True), (BERGEN, False), (SUVA, True)],
    ids=["a place not ours", "declined", "with itself"],
)  # fmt: skip
async def test_nothing_is_shown_of_what_has_no_two_places(
    db: Database, other: str | None, accepted: bool
) -> None:
    number = await suggested(db, SUVA, other or "Nowhere")

    async with db.begin() as connection:
        decided = await review.decide(
            connection, number, accepted=accepted, now=NOW, ends=(SUVA, other)
        )
        kept = await local_pairings.load(connection)

    assert decided is not None
    assert decided[1] is False
    assert kept == []


async def test_adding_a_pairing_again_keeps_one_with_the_newer_word(db: Database) -> None:
    turned = LocalPairing(BERGEN, SUVA, "2001", "", "", "2026-11-28")

    async with db.begin() as connection:
        new = [await local_pairings.add(connection, [each], NOW) for each in (NEW, turned)]
        [kept] = await local_pairings.load(connection)

    assert new == [1, 0]
    assert kept.since == "2001"


def test_the_world_shows_a_local_pairing_as_the_operators(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    path.symlink_to(atlas_path())
    overlay.write(overlay.local_path(path), [NEW])

    world = open_atlas(path)
    suva, bergen = world.cities.by_key(SUVA), world.cities.by_key(BERGEN)

    assert suva is not None
    assert bergen is not None
    bond = world.pairings.bond(suva.row, bergen.row)
    assert bond is not None
    assert (bond.standing, bond.since, added_on(bond)) == (Standing.REPORTED, "1999", "2026-11-27")
    assert len(world.pairings) == len(open_atlas().pairings) + 1


def test_what_a_source_reports_stays_the_sources(tmp_path: Path) -> None:
    path = tmp_path / "atlas.bin"
    path.symlink_to(atlas_path())
    overlay.write(
        overlay.local_path(path), [LocalPairing(SEATTLE, BERGEN, "1900", "", "", "2026-11-27")]
    )

    world, plain = open_atlas(path), open_atlas()
    seattle, bergen = world.cities.by_key(SEATTLE), world.cities.by_key(BERGEN)

    assert seattle is not None
    assert bergen is not None
    bond = world.pairings.bond(seattle.row, bergen.row)
    assert bond == plain.pairings.bond(seattle.row, bergen.row)
    assert bond is not None
    assert bond.since.startswith("1967")


def test_a_broken_copy_is_named_by_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / overlay.NAME
    path.write_text("\n".join(overlay.lines([NEW])) + "\nhalf a row\n", "utf-8")

    with pytest.raises(DataError) as failed:
        overlay.read(path)

    assert failed.value.line == 3
