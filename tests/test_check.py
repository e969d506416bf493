"""`python -m bot check`: a line a matter, what to do, and never the token."""

import asyncio
import base64
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import discord as discord_py
import pytest
import sqlalchemy as sa
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import check
from bot.check import Finding, Mark
from bot.config import Settings
from bot.errors import DataError
from bot.storage import schema, upgrade

APPLICATION = 123456789012345678
TOKEN = (
    base64.urlsafe_b64encode(str(APPLICATION).encode()).decode().rstrip("=")
    + ".GabcDe.abcdefghijklmnopqrstuvwxyz-0123456789_"
)


class Sized(list[None]):
    """As many cities or pairings as there are said to be."""

    def __init__(self, count: int) -> None:
        super().__init__([None] * count)


class SmallWorld:
    cities = Sized(1234)
    pairings = Sized(56)


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Set nothing, stand in an empty folder, and have a whole atlas."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.atlas.open.open_atlas", lambda path, *, verify: SmallWorld())
    # A port nobody listens on, so that no test asks the real Discord.
    monkeypatch.setenv("DISCORD_API_BASE", "http://127.0.0.1:1/api/v10")


@pytest.fixture
async def discord() -> AsyncIterator[TestServer]:
    """A REST API that knows TOKEN alone."""

    async def me(request: web.Request) -> web.Response:
        match request.headers["Authorization"]:
            case header if header == f"Bot {TOKEN}":
                return web.json_response({"id": str(APPLICATION)})
            case header if "broken" in header:
                return web.Response(status=502)
        return web.json_response({"message": "401: Unauthorized"}, status=401)

    async def gateway(request: web.Request) -> web.Response:
        assert "Authorization" not in request.headers
        return web.json_response({"url": "wss://gateway.discord.gg"})

    app = web.Application()
    app.add_routes([web.get("/users/@me", me), web.get("/gateway", gateway)])
    async with TestServer(app) as server:
        yield server


def marks(found: list[Finding]) -> dict[str, str]:
    return {finding.matter: finding.mark.value for finding in found}


def test_a_bare_installation_without_a_token_is_fit_and_leaves_no_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run() == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line[:11].rstrip() for line in lines] == [
        "✓ settings",
        "✓ database",
        "✓ data",
        "– token",
        "– discord",
    ]
    assert "1,234 cities, 56 pairings" in lines[2]
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_setting_is_told_with_its_remedy_and_ends_with_78(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("HEALTH_PORT", "x")

    assert check.run() == 78

    bad = [line for line in capsys.readouterr().out.splitlines() if line.startswith("✗")]
    assert ["LOG_LEVEL" in line or "HEALTH_PORT" in line for line in bad] == [True, True]


def test_a_misspelt_setting_in_the_file_is_named_with_what_was_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text(
        f"DISCORD_TOKN={TOKEN}\nLOG_LEVEL=error\nPOSTGRES_PASSWORD=hunter2\n", encoding="utf-8"
    )

    assert check.run() == 0

    said = capsys.readouterr().out
    assert "– settings  .env sets DISCORD_TOKN, which is no setting; DISCORD_TOKEN is" in said
    assert "POSTGRES_PASSWORD" not in said
    assert TOKEN not in said


def test_a_database_up_to_date_is_said_with_its_schema(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/bot.db"
    upgrade.run(url)

    finding = check.look_at_database(url)

    assert finding.mark is Mark.GOOD
    assert "is up to date (schema 0" in finding.text


def test_a_database_that_is_behind_is_said_with_what_it_lacks(tmp_path: Path) -> None:
    first, *later = schema.all_revisions()
    engine = sa.create_engine(f"sqlite:///{tmp_path}/bot.db")
    with engine.begin() as connection:
        schema.upgrade(connection, to=first)
    engine.dispose()

    finding = check.look_at_database(f"sqlite+aiosqlite:///{tmp_path}/bot.db")

    assert finding.mark is Mark.GOOD
    assert f"lacks {', '.join(later)}; the next start adds it" in finding.text


def test_a_database_of_other_tables_is_only_looked_at(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    with sqlite3.connect(file) as old:
        old.execute("CREATE TABLE something (id INTEGER)")
    old.close()

    finding = check.look_at_database(f"sqlite+aiosqlite:///{file}")

    assert finding.mark is Mark.GOOD
    assert "the first start sets it up" in finding.text
    with sqlite3.connect(file) as same:
        tables = same.execute("SELECT name FROM sqlite_master").fetchall()
    same.close()
    assert tables == [("something",)]


def test_a_broken_database_is_bad_and_shows_no_password() -> None:
    finding = check.look_at_database("postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")

    assert finding.mark is Mark.BAD
    assert "cannot be reached" in finding.text
    assert "hunter2" not in finding.text


def test_an_atlas_that_cannot_be_used_is_told_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(path: object, *, verify: bool) -> None:
        raise DataError("the atlas has not been compiled", remedy="run: python -m bot data build")

    monkeypatch.setattr("bot.atlas.open.open_atlas", missing)

    assert check.run() == 78
    assert "✗ data      the atlas has not been compiled — run: python -m bot data build" in (
        capsys.readouterr().out
    )


@pytest.mark.parametrize(
    "token",
    [
        pytest.param("hello", id="a-word"),
        pytest.param("a" * 32, id="client-secret"),
        pytest.param("not.a.token", id="short-parts"),
        pytest.param(TOKEN.replace(".", ""), id="no-dots"),
        pytest.param("x" * 24 + ".GabcDe." + "y" * 38, id="no-id-in-front"),
        pytest.param(TOKEN[:-30], id="cut-short"),
    ],
)
def test_what_is_no_token_is_bad_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], token: str
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", token)

    assert check.run() == 78

    said = capsys.readouterr().out
    assert "✗ token" in said
    assert token not in said.replace("Bot, Reset Token", "")


async def test_a_token_discord_knows_is_good_and_the_invitation_is_given(
    discord: TestServer,
) -> None:
    finding = await check.look_at_discord(str(discord.make_url("")).rstrip("/"), TOKEN)

    assert finding.mark is Mark.GOOD
    assert f"client_id={APPLICATION}" in finding.text
    assert TOKEN not in finding.text


def test_the_invitation_asks_for_what_posts_and_events_need_and_nothing_else() -> None:
    assert dict(discord_py.Permissions(check.PERMISSIONS)) == dict(
        discord_py.Permissions(
            view_channel=True,
            send_messages=True,
            send_messages_in_threads=True,
            embed_links=True,
            attach_files=True,
            read_message_history=True,
            create_events=True,
        )
    )


async def test_a_token_discord_does_not_know_is_bad(discord: TestServer) -> None:
    stranger = TOKEN.replace("abcdef", "ghijkl")

    finding = await check.look_at_discord(str(discord.make_url("")).rstrip("/"), stranger)

    assert finding.mark is Mark.BAD
    assert "does not know this token; reset it" in finding.text
    assert stranger not in finding.text


async def test_without_a_token_it_is_enough_that_discord_answers(discord: TestServer) -> None:
    finding = await check.look_at_discord(str(discord.make_url("")).rstrip("/"), None)

    assert finding == Finding(
        Mark.GOOD, "discord", f"{str(discord.make_url('')).rstrip('/')} can be reached"
    )


@pytest.mark.parametrize(("token", "mark"), [(TOKEN, Mark.BAD), (None, Mark.ABSENT)])
async def test_an_unreachable_discord_is_bad_only_for_a_bot_that_goes_live(
    token: str | None, mark: Mark
) -> None:
    finding = await check.look_at_discord("http://127.0.0.1:1/api/v10", token)

    assert finding.mark is mark
    assert "cannot be reached; check the network" in finding.text


async def test_a_discord_that_fails_is_told_with_its_status(discord: TestServer) -> None:
    finding = await check.look_at_discord(str(discord.make_url("")).rstrip("/"), "broken")

    assert finding.mark is Mark.BAD
    assert "answers with 502" in finding.text


async def test_a_discord_that_is_silent_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "TIMEOUT_S", 0.1)

    hung_up = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        hung_up.set()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    finding = await check.look_at_discord(f"http://127.0.0.1:{port}", TOKEN)
    await hung_up.wait()
    server.close()

    assert finding.mark is Mark.BAD
    assert "does not answer in time" in finding.text
