"""`python -m bot check`: a line a matter, what to do, and never the token."""

import asyncio
import base64
import json
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import ClassVar

import discord as discord_py
import pytest
import sqlalchemy as sa
from aiohttp import web
from aiohttp.test_utils import TestServer

import bot
from bot.check import at_discord, report
from bot.check.finding import Finding, Mark
from bot.check.machine import available_memory
from bot.clock import utc_now
from bot.config import Settings, load_settings
from bot.errors import ConfigError, DataError
from bot.live.figures import Figures
from bot.live.health import serve_health
from bot.live.run import go_live
from bot.live.vitals import Vitals
from bot.storage import schema, upgrade
from bot.ui.invitation import PERMISSIONS
from tests.silent import silent_server

APPLICATION = 123456789012345678
TOKEN = (
    base64.urlsafe_b64encode(str(APPLICATION).encode()).decode().rstrip("=")
    + ".GabcDe.abcdefghijklmnopqrstuvwxyz-0123456789_"
)


SERVERS = [
    {"id": "1", "name": "All of it", "permissions": str(PERMISSIONS.value)},
    {"id": "2", "name": "Ruled by it", "permissions": "8"},
    {"id": "3", "name": "Hardly", "permissions": str(0x400 | 0x800)},
]


class Sized(list[None]):
    """As many cities or pairings as there are said to be."""

    def __init__(self, count: int) -> None:
        super().__init__([None] * count)


class SmallWorld:
    cities = Sized(1234)
    pairings = Sized(56)
    facts: ClassVar = {"sources": {"geonames": "2026-01-02", "wikipedia": "2026-03-04"}}


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
            case header if "late" in header:
                an_hour_ago = format_datetime(datetime.now(UTC) - timedelta(hours=1))
                return web.json_response({"id": "1"}, headers={"Date": an_hour_ago})
        return web.json_response({"message": "401: Unauthorized"}, status=401)

    async def guilds(request: web.Request) -> web.Response:
        return web.json_response(SERVERS if request.query["after"] == "0" else [])

    async def gateway(request: web.Request) -> web.Response:
        assert "Authorization" not in request.headers
        return web.json_response({"url": "wss://gateway.discord.gg"})

    app = web.Application()
    app.add_routes(
        [
            web.get("/users/@me", me),
            web.get("/users/@me/guilds", guilds),
            web.get("/gateway", gateway),
        ]
    )
    async with TestServer(app) as server:
        yield server


def marks(found: list[Finding]) -> dict[str, str]:
    return {finding.matter: finding.mark.value for finding in found}


def test_a_bare_installation_without_a_token_is_fit_and_leaves_no_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report.run() == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line[:11].rstrip() for line in lines] == [
        "✓ version",
        "✓ settings",
        "✓ database",
        "✓ data",
        "✓ room",
        "– token",
        "– discord",
    ]
    assert f"Sister City {bot.__version__}, Python 3." in lines[0]
    assert "1,234 cities, 56 pairings, as of 2026-03-04" in lines[3]
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_setting_is_told_with_its_remedy_and_ends_with_78(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("HEALTH_PORT", "x")

    assert report.run() == 78

    bad = [line for line in capsys.readouterr().out.splitlines() if line.startswith("✗")]
    assert ["LOG_LEVEL" in line or "HEALTH_PORT" in line for line in bad] == [True, True]


def test_a_misspelt_setting_in_the_file_is_named_with_what_was_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text(
        f"DISCORD_TOKN={TOKEN}\nLOG_LEVEL=error\nPOSTGRES_PASSWORD=hunter2\n", encoding="utf-8"
    )

    assert report.run() == 0

    said = capsys.readouterr().out
    assert "– settings  .env sets DISCORD_TOKN, which is no setting; DISCORD_TOKEN is" in said
    assert "POSTGRES_PASSWORD" not in said
    assert TOKEN not in said


def test_a_database_up_to_date_is_said_with_its_schema(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/bot.db"
    upgrade.run(url)

    finding = report.look_at_database(url)

    assert finding.mark is Mark.GOOD
    assert "is up to date (schema 0" in finding.text


def test_a_database_that_is_behind_is_said_with_what_it_lacks(tmp_path: Path) -> None:
    first, *later = schema.all_revisions()
    engine = sa.create_engine(f"sqlite:///{tmp_path}/bot.db")
    with engine.begin() as connection:
        schema.upgrade(connection, to=first)
    engine.dispose()

    finding = report.look_at_database(f"sqlite+aiosqlite:///{tmp_path}/bot.db")

    assert finding.mark is Mark.GOOD
    assert f"can be written and lacks {', '.join(later)}; the next start adds it" in finding.text


def test_a_database_of_other_tables_is_only_looked_at(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    with sqlite3.connect(file) as old:
        old.execute("CREATE TABLE something (id INTEGER)")
    old.close()

    finding = report.look_at_database(f"sqlite+aiosqlite:///{file}")

    assert finding.mark is Mark.GOOD
    assert "can be written; the first start sets it up" in finding.text
    with sqlite3.connect(file) as same:
        tables = same.execute("SELECT name FROM sqlite_master").fetchall()
    same.close()
    assert tables == [("something",)]


def test_a_broken_database_is_bad_and_shows_no_password() -> None:
    finding = report.look_at_database("postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")

    assert finding.mark is Mark.BAD
    assert "cannot be reached" in finding.text
    assert "hunter2" not in finding.text


def test_an_atlas_that_cannot_be_used_is_told_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(path: object, *, verify: bool) -> None:
        raise DataError("the atlas has not been compiled", remedy="run: python -m bot data build")

    monkeypatch.setattr("bot.atlas.open.open_atlas", missing)

    assert report.run() == 78
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
    monkeypatch.delenv("DISCORD_API_BASE")
    monkeypatch.setenv("DISCORD_TOKEN", token)

    assert report.run() == 78

    said = capsys.readouterr().out
    assert "✗ token" in said
    assert "– discord   is asked once the token can be one" in said
    assert token not in said.replace("Bot, Reset Token", "")
    with pytest.raises(ConfigError, match="DISCORD_TOKEN has not the shape") as refused:
        go_live(load_settings(), utc_now)
    assert token not in str(refused.value).replace("Bot, Reset Token", "")


async def test_a_token_discord_knows_is_good_and_the_invitation_is_given(
    discord: TestServer,
) -> None:
    finding, *_ = await at_discord.look_at_discord(str(discord.make_url("")).rstrip("/"), TOKEN)

    assert finding.mark is Mark.GOOD
    assert f"client_id={APPLICATION}" in finding.text
    assert TOKEN not in finding.text


def test_the_readme_invites_with_the_same_permissions() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")

    assert f"permissions={PERMISSIONS.value}\n" in readme
    assert f"`{PERMISSIONS.value}` |" in readme


def test_the_invitation_asks_for_what_posts_and_events_need_and_nothing_else() -> None:
    assert dict(PERMISSIONS) == dict(
        discord_py.Permissions(
            view_channel=True,
            send_messages=True,
            send_messages_in_threads=True,
            create_public_threads=True,
            embed_links=True,
            attach_files=True,
            read_message_history=True,
            send_polls=True,
            create_events=True,
        )
    )


async def test_a_token_discord_does_not_know_is_bad(discord: TestServer) -> None:
    stranger = TOKEN.replace("abcdef", "ghijkl")

    finding, *_ = await at_discord.look_at_discord(str(discord.make_url("")).rstrip("/"), stranger)

    assert finding.mark is Mark.BAD
    assert "does not know this token; reset it" in finding.text
    assert stranger not in finding.text


async def test_without_a_token_it_is_enough_that_discord_answers(discord: TestServer) -> None:
    finding, *_ = await at_discord.look_at_discord(str(discord.make_url("")).rstrip("/"), None)

    assert finding == Finding(
        Mark.GOOD, "discord", f"{str(discord.make_url('')).rstrip('/')} can be reached"
    )


@pytest.mark.parametrize(("token", "mark"), [(TOKEN, Mark.BAD), (None, Mark.ABSENT)])
async def test_an_unreachable_discord_is_bad_only_for_a_bot_that_goes_live(
    token: str | None, mark: Mark
) -> None:
    finding, *_ = await at_discord.look_at_discord("http://127.0.0.1:1/api/v10", token)

    assert finding.mark is mark
    assert "cannot be reached; check the network" in finding.text


async def test_a_discord_that_fails_is_told_with_its_status(discord: TestServer) -> None:
    finding, *_ = await at_discord.look_at_discord(str(discord.make_url("")).rstrip("/"), "broken")

    assert finding.mark is Mark.BAD
    assert "answers with 502" in finding.text


async def test_a_discord_that_is_silent_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_discord, "TIMEOUT_S", 0.1)

    async with silent_server() as port:
        finding, *_ = await at_discord.look_at_discord(f"http://127.0.0.1:{port}", TOKEN)

    assert finding.mark is Mark.BAD
    assert "does not answer in time" in finding.text


def test_another_server_than_discords_may_know_other_tokens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "not.a.token")

    assert report.run() == 75

    said = capsys.readouterr().out
    assert "– token     has not the shape of Discord's" in said
    assert "✗ discord" in said
    assert "not.a.token" not in said


def test_a_database_that_is_not_up_ends_with_75_for_a_start_waits_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")

    assert report.run() == 75


@pytest.mark.parametrize("host", ["300.1.1.1", "nowhere.invalid", "203.0.113.7"])
async def test_a_health_host_that_is_none_is_bad(host: str) -> None:
    finding = await report.look_at_health(host, 0)

    assert finding.mark is Mark.BAD
    assert f"HEALTH_HOST holds '{host}'; it should hold an address of this machine" in finding.text


async def test_a_health_port_is_opened_and_closed_again() -> None:
    assert (await report.look_at_health("127.0.0.1", 0)).mark is Mark.GOOD


async def test_a_health_port_in_use_by_something_else_is_bad() -> None:
    async def other(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(b"HTTP/1.0 200 OK\r\n\r\nhello\n")
        writer.close()

    async with await asyncio.start_server(other, "127.0.0.1", 0) as server:
        finding = await report.look_at_health("127.0.0.1", server.sockets[0].getsockname()[1])

    assert finding.mark is Mark.BAD
    assert "it should hold a port that is free on 127.0.0.1" in finding.text


async def test_a_health_port_in_use_by_a_bot_of_ours_is_said_and_not_bad() -> None:
    async def read() -> Vitals:
        return Vitals(utc_now(), utc_now())

    async with serve_health("127.0.0.1", 0, read, Figures()) as port:
        finding = await report.look_at_health("127.0.0.1", port)

    assert finding.mark is Mark.ABSENT
    assert "a bot that runs already" in finding.text


async def test_what_the_bot_lacks_is_said_server_by_server(discord: TestServer) -> None:
    found = await at_discord.look_at_discord(str(discord.make_url("")).rstrip("/"), TOKEN)

    [servers] = [finding for finding in found if finding.matter == "servers"]
    assert servers.mark is Mark.ABSENT
    assert servers.text.startswith("is in 3 servers; Hardly lacks Embed Links, Attach Files, ")
    assert "Create Events" in servers.text
    assert [one["lacks"] == [] for one in servers.facts["servers"]] == [True, True, False]


async def test_a_clock_that_is_off_is_said(discord: TestServer) -> None:
    base = str(discord.make_url("")).rstrip("/")
    [_, good, _] = await at_discord.look_at_discord(base, TOKEN)
    [_, off, _] = await at_discord.look_at_discord(base, "late")

    assert (good.mark, good.matter) == (Mark.GOOD, "clock")
    assert off.mark is Mark.ABSENT
    assert "is 3600 s ahead of Discord's" in off.text or "is 3601 s ahead" in off.text


def test_the_json_tells_every_fact_and_no_secret(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://me:hunter2@127.0.0.1:1/bot")

    assert report.run(as_json=True) == 75

    said = capsys.readouterr().out
    told = json.loads(said)
    assert TOKEN not in said
    assert "hunter2" not in said
    assert (told["fit"], told["exit_code"]) == (False, 75)
    assert told["version"] == bot.__version__
    assert told["paths"]["folder"] == str(tmp_path)
    assert told["database"] == {
        "url": "postgresql+asyncpg://me:***@127.0.0.1:1/bot", "schema": None, "pending": []
    }  # fmt: skip
    assert told["atlas"]["date"] == "2026-03-04"
    assert told["disk_free_bytes"] > 0
    assert told["token"] == {"set": True, "shape": True, "application_id": str(APPLICATION)}
    assert "guilds" in told["intents"]
    assert told["servers"] is told["invite"] is told["clock_skew_s"] is None
    assert {"mark": "bad", "matter": "discord"}.items() <= told["findings"][-1].items()


def test_the_json_stands_also_where_no_setting_can_be_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("DISCORD_TOKEN", encoding="utf-8")

    assert report.run(as_json=True) == 78

    told = json.loads(capsys.readouterr().out)
    assert told["findings"][1]["text"].startswith(".env:1 cannot be read: there is no =")
    assert told["paths"]["env_file"] == str(tmp_path / ".env")
    assert told["database"] is None


@pytest.mark.parametrize(
    ("limit", "used", "left"),
    [("max", "5", 2_048_000), ("1000000", "400000", 600_000), ("", "", 2_048_000)],
)
def test_a_containers_limit_counts(tmp_path: Path, limit: str, used: str, left: int) -> None:
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal: 4000 kB\nMemAvailable:    2000 kB\n", encoding="ascii")
    (tmp_path / "memory.max").write_text(limit, encoding="ascii")
    (tmp_path / "memory.current").write_text(used, encoding="ascii")

    assert available_memory(meminfo, tmp_path) == left


def test_no_figure_is_made_up_where_the_system_tells_none(tmp_path: Path) -> None:
    assert available_memory(tmp_path / "none", tmp_path) is None
