"""The drill: back up while it runs, go on, kill, put the backup back, start – and nothing comes twice."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.config import Settings
from tests.postgres import create, dump, postgres_server, restore
from tests.press import Press
from tests.wire.conftest import connected, reads_news
from tests.wire.test_follow import follow, poll


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    with postgres_server() as address:
        yield address


@pytest.fixture
def settings(settings: Settings, press: Press) -> Settings:
    return reads_news(settings, press)


def later() -> datetime:
    """Tell a time by which Discord has forgotten every nonce."""
    return datetime.now(UTC) + timedelta(minutes=20)


Backup = Callable[[], Awaitable[None]]


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Backup, Backup]:
    """Return a store's address, how it is backed up, and how the backup is put back."""
    backup = tmp_path / "backup"
    if request.param == "postgres":
        server = request.getfixturevalue("postgres")
        url = await create(server)

        async def back_up() -> None:
            await dump(url, backup)

        async def put_back() -> None:
            await restore(server, url, backup)

        return url, back_up, put_back

    url = f"sqlite+aiosqlite:///{tmp_path}/bot.db"
    file = Path(str(make_url(url).database))

    async def vacuum() -> None:
        with sqlite3.connect(file) as connection:
            connection.execute("VACUUM INTO ?", (str(backup),))
        connection.close()

    async def replace() -> None:
        for part in ("", "-wal", "-shm"):
            file.with_name(file.name + part).unlink(missing_ok=True)
        backup.rename(file)

    return url, vacuum, replace


async def test_a_backup_that_is_put_back_posts_nothing_twice_and_forgets_nothing(
    discord, settings, world, press, store
):
    url, back_up, put_back = store
    settings = settings.model_copy(update={"database_url": url})
    async with connected(discord, settings, world) as bot:
        await follow(discord, press.url())
        press.publish("Before the backup")
        await poll(bot)
        await discord.until_posts(discord.general, 1)
        await bot.sender.settle()
        await back_up()
        press.publish("After the backup")
        await poll(bot)
        await discord.until_posts(discord.general, 2)
    before = titles(discord)

    await put_back()
    press.publish("After the restore")
    async with connected(discord, settings, world, later) as bot:
        await poll(bot)
        await discord.until(lambda: "After the restore" in titles(discord))

    assert before == ["Before the backup", "After the backup"]
    assert titles(discord) == [*before, "After the restore"]


def titles(discord) -> list[str]:
    return [embed["title"] for post in discord.posts(discord.general) for embed in post["embeds"]]
