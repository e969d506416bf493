"""One bot at a time uses a SQLite file."""

import os
from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.storage import sole
from bot.storage.sole import is_in_use, sole_user


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/kept/bot.db"


async def test_a_second_bot_is_told_who_has_the_file(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sole, "PATIENCE_S", 0.0)
    async with sole_user(url):
        assert is_in_use(url)
        with pytest.raises(ConfigError, match=rf"runs already \(process {os.getpid()}\)"):
            async with sole_user(url):
                pass

    assert not is_in_use(url)
    async with sole_user(url):
        assert is_in_use(url)


@pytest.mark.parametrize("names", [("bot.db", "link.db"), ("link.db", "bot.db")])
@pytest.mark.parametrize("is_there", [True, False], ids=["a file", "a file that is yet to be"])
async def test_a_link_to_the_file_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, str], is_there: bool
) -> None:
    monkeypatch.setattr(sole, "PATIENCE_S", 0.0)
    (tmp_path / "data").mkdir()
    if is_there:
        (tmp_path / "data" / "bot.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "data" / "bot.db")
    (tmp_path / "bot.db").symlink_to("link.db")
    first, second = (f"sqlite+aiosqlite:///{tmp_path}/{name}" for name in names)

    async with sole_user(first):
        assert is_in_use(second)
        with pytest.raises(ConfigError, match="runs already"):
            async with sole_user(second):
                pass
    assert (tmp_path / "data" / "bot.db.in-use").exists()


async def test_a_bot_that_just_ends_is_waited_for(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sole, "TRY_EVERY_S", 0.01)
    first = sole_user(url)
    await first.__aenter__()

    async def ends(_seconds: float) -> None:
        await first.__aexit__(None, None, None)

    monkeypatch.setattr(sole.asyncio, "sleep", ends)

    async with sole_user(url):
        assert is_in_use(url)


@pytest.mark.parametrize(
    "url", ["sqlite+aiosqlite://", "postgresql+asyncpg://somewhere.example/bot"]
)
async def test_what_is_no_file_has_any_number_of_users(url: str) -> None:
    async with sole_user(url), sole_user(url):
        assert not is_in_use(url)


async def test_a_folder_that_cannot_be_written_is_left_to_the_store_to_tell(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    url = f"sqlite+aiosqlite:///{tmp_path}/file/bot.db"

    async with sole_user(url):
        assert not is_in_use(url)
