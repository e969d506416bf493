"""The store really breaks while the bot runs: people are told, and other questions still answered."""

import asyncio
import re
import sqlite3
import time
from pathlib import Path

import pytest


def damage(file: Path) -> None:
    """Overwrite everything in the database but its first page, in the log of writes as well."""
    for path in (file, file.with_name(file.name + "-wal")):
        size = path.stat().st_size
        with path.open("r+b") as opened:
            opened.seek(4096)
            opened.write(b"\x55" * max(0, size - 4096))


@pytest.mark.parametrize("command", ["home set", "home clear"])
async def test_a_lock_of_another_program_is_told_in_time_and_over_when_it_ends(
    discord, bot, tmp_path, caplog, command
):
    options = {"city": "Bergen, Norway"} if command == "home set" else {}
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None, check_same_thread=False)
    # Not on the event loop: the bot may be writing, and could not end it.
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")

    began = time.monotonic()
    told = await discord.slash(command, **options)
    waited = time.monotonic() - began
    card = await discord.slash("sister", city="Seattle")
    other.execute("ROLLBACK")
    other.close()
    after = await discord.slash(command, **options)

    assert told.ephemeral
    assert re.search(r"[0-9a-f]{8}", told.text)[0] in caplog.text
    assert waited < 3, "Discord waits no longer"
    assert "Bergen" in card.text
    assert not re.search(r"[Rr]eference", after.text)


async def test_a_database_damaged_while_running_is_told_and_cities_still_answered(
    discord, bot, tmp_path, caplog
):
    await discord.slash("home set", city="Bergen, Norway")
    # Its connections remember what they have read; new ones meet the damage.
    await bot.db._engine.dispose()
    with sqlite3.connect(tmp_path / "bot.db") as whole:
        whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole.close()
    (tmp_path / "bot.db-wal").touch()
    damage(tmp_path / "bot.db")

    told = await discord.slash("home show")
    card = await discord.slash("sister", city="Seattle")

    assert told.ephemeral
    assert re.search(r"[Rr]eference: ([0-9a-f]{8})", told.text)[1] in caplog.text
    assert "damaged" in caplog.text
    assert "Bergen" in card.text
