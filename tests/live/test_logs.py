"""The log: readable, a record a line, and no secret in it whatever happens."""

import json
import logging
import re
from collections.abc import Iterator
from types import SimpleNamespace

import discord
import pytest

from bot.live import logs

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"
PASSWORD = "correct horse"


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    before = root.level, root.handlers[:]
    levels = {name: logging.getLogger(name).level for name in logs.CHATTY}
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture(params=["console", "json"])
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_no_secret_is_written_in_message_argument_or_traceback(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("debug", form, secrets=[TOKEN, PASSWORD, None])
    log = logging.getLogger("discord.somewhere")

    log.info("logging in with %s", TOKEN)
    log.info("another bot's " + TOKEN.replace("Gabc", "Hxyz"))
    log.info('Post "https://discord.com/api/v10/interactions/15/aW50ZXJh/callback?": EOF')
    log.info("404 at /api/v10/webhooks/15/aW50ZXJh/messages/@original")
    log.info("connecting to postgresql+asyncpg://me:hunter2@db/bot and %s", PASSWORD)
    try:
        raise RuntimeError(f"401 for Bot {TOKEN}")
    except RuntimeError:
        log.exception("failed")

    written = capsys.readouterr().err
    assert "RuntimeError" in written
    assert "postgresql+asyncpg://me:***@db/bot" in written
    for secret in (TOKEN, TOKEN.replace("Gabc", "Hxyz"), PASSWORD, "hunter2", "aW50ZXJh"):
        assert secret not in written


def test_an_empty_or_short_secret_does_not_black_out_the_log() -> None:
    redact = logs.Redactor(["", "a", None])

    assert redact("a feed given up url=https://example.org/a") == (
        "a feed given up url=https://example.org/a"
    )


def test_a_console_line_has_time_level_and_source(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "console")

    logging.getLogger("bot.tasks.poll").info("polled feeds=%d", 3)

    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO    bot\.tasks\.poll: polled feeds=3\n",
        capsys.readouterr().err,
    )


def test_a_line_break_in_a_value_cannot_pass_for_a_record(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("info", form)

    logging.getLogger("bot").info("title=%s", "a\n2026-01-01 00:00:00 ERROR   bot: forged\x1b[31m")

    written = capsys.readouterr().err
    assert written.count("\n") == 1
    assert "\x1b" not in written


def test_every_json_line_is_an_object_with_its_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.set_up("info", "json")
    log = logging.getLogger("bot")

    log.info("from %s", "京都")
    try:
        raise ValueError("broken")
    except ValueError:
        log.exception("failed")

    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert first["message"] == "from 京都"
    assert first["level"] == "info"
    assert first["time"].endswith("+00:00")
    assert "ValueError: broken" in second["traceback"]


def test_a_level_hides_what_is_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("warning", "console")

    logging.getLogger("bot").info("small talk")
    logging.getLogger("bot").warning("heed")

    assert [line.rsplit(": ")[-1] for line in capsys.readouterr().err.splitlines()] == ["heed"]


@pytest.mark.parametrize("name", logs.CHATTY)
def test_what_people_wrote_is_not_logged_even_at_debug(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    logs.set_up("debug", "console")

    logging.getLogger(name).debug("payload %s", {"content": "a private message"})

    assert capsys.readouterr().err == ""


def test_a_lost_connection_is_one_line_and_ours_keeps_its_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logs.set_up("info", "console")

    for name in ("discord.client", "bot.tasks.poll"):
        try:
            raise ConnectionResetError("peer went away")
        except ConnectionResetError:
            logging.getLogger(name).exception("Attempting a reconnect")

    written = capsys.readouterr().err
    assert "WARNING discord.client: Attempting a reconnect (peer went away)\n" in written
    assert written.count("Traceback") == 1


@pytest.mark.parametrize(
    ("code", "where", "is_written"),
    [
        (10062, "autocomplete", False),
        (40060, "autocomplete", False),
        (50013, "autocomplete", True),
        (10062, "command", True),
        (40060, "command", True),
    ],
)
def test_only_what_came_too_late_for_somebody_typing_is_left_out(
    code: int, where: str, is_written: bool, caplog: pytest.LogCaptureFixture
) -> None:
    logs.hush_typing()
    response = SimpleNamespace(status=404, reason="")
    error = discord.HTTPException(response, {"code": code, "message": ""})  # type: ignore[arg-type]

    logging.getLogger("discord.app_commands.tree").error(
        "Ignoring exception in %s", where, exc_info=error
    )

    assert bool(caplog.records) is is_written
