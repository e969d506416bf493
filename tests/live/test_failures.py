"""What a person is told of a failure, and what the log is told."""

import logging
from datetime import UTC, datetime
from types import SimpleNamespace

import aiohttp
import discord
import pytest
from discord import app_commands

from bot.door.answers import Answer
from bot.door.answers import judge as judge_answer
from bot.door.door import Denied
from bot.door.reading import UnreadableAnswer
from bot.errors import RowGone, StorageError, UserError
from bot.live.failures import judge, report
from bot.words.catalogue import TEXTS
from bot.words.permissions import Permission


def http_error(status: int, code: int) -> discord.HTTPException:
    response = SimpleNamespace(status=status, reason="")
    return discord.HTTPException(response, {"code": code, "message": ""})  # type: ignore[arg-type]


def wrapped(error: Exception) -> app_commands.CommandInvokeError:
    command = SimpleNamespace(name="sister")
    return app_commands.CommandInvokeError(command, error)  # type: ignore[arg-type]


def caused(error: Exception, cause: Exception) -> Exception:
    """Return an error that was raised because of another one."""
    error.__cause__ = cause
    return error


def untransformed(cause: Exception | None) -> app_commands.TransformerError:
    """Return what discord.py raises where an option cannot be read."""
    transformer = SimpleNamespace(_error_display_name="city")
    error = app_commands.TransformerError("x", discord.AppCommandOptionType.string, transformer)  # type: ignore[arg-type]
    error.__cause__ = cause
    return error


NOW = datetime(2026, 5, 1, tzinfo=UTC)
COOLDOWN = app_commands.Cooldown(1, 60)


@pytest.mark.parametrize(
    ("error", "message_id", "known"),
    [
        pytest.param(UserError("quiz-taken"), "quiz-taken", True, id="the person can mend it"),
        pytest.param(wrapped(UserError("quiz-taken")), "quiz-taken", True, id="wrapped"),
        pytest.param(wrapped(wrapped(UserError("quiz-taken"))), "quiz-taken", True, id="twice"),
        pytest.param(
            caused(UserError("quiz-taken"), ValueError("x")), "quiz-taken", True, id="with a cause"
        ),
        pytest.param(
            untransformed(UserError("quiz-taken")), "quiz-taken", True, id="an option, in words"
        ),
        pytest.param(untransformed(None), "error-unexpected", False, id="an option, no words"),
        pytest.param(StorageError("x"), "error-storage", False, id="store"),
        pytest.param(RowGone("events"), "error-storage", False, id="a row that is gone"),
        pytest.param(TimeoutError(), "error-too-slow", False, id="too slow"),
        pytest.param(aiohttp.ServerDisconnectedError(), "error-connection", False, id="line broke"),
        pytest.param(
            Denied(judge_answer(Answer(404))), "error-connection", False, id="a proxy's page"
        ),
        pytest.param(
            UnreadableAnswer(SimpleNamespace(status=200, reason=""), "<h1>"),  # type: ignore[arg-type]
            "error-connection",
            False,
            id="a page under a success",
        ),
        pytest.param(discord.RateLimited(30), "error-connection", False, id="a long limit"),
        pytest.param(ValueError("x"), "error-unexpected", False, id="nobody thought of it"),
        pytest.param(http_error(500, 0), "error-unexpected", False, id="Discord fails"),
        pytest.param(
            app_commands.NoPrivateMessage(), "error-servers-only", True, id="servers only"
        ),
        pytest.param(
            app_commands.CommandNotFound("x", []), "error-unknown-command", True, id="no command"
        ),
    ],
)
def test_a_failure_has_its_sentence(error: Exception, message_id: str, known: bool) -> None:
    failure = judge(error)

    assert (failure.message_id, failure.known) == (message_id, known)
    assert not failure.unanswerable


@pytest.mark.parametrize("code", [10062, 40060])
def test_what_is_over_is_answered_to_nobody(code: int) -> None:
    assert judge(wrapped(http_error(404, code))).unanswerable


@pytest.mark.parametrize(
    ("error", "facts"),
    [
        (app_commands.CommandOnCooldown(COOLDOWN, 0.2), {"seconds": 1}),
        (app_commands.CommandOnCooldown(COOLDOWN, 7.6), {"seconds": 8}),
        (
            app_commands.MissingPermissions(["manage_guild", "x"]),
            {"permission": Permission("manage_guild")},
        ),
        (
            app_commands.BotMissingPermissions(["embed_links"]),
            {"permission": Permission("embed_links")},
        ),
    ],
    ids=["at least a second", "rounded", "the person's", "the bot's own"],
)
def test_a_failure_knows_the_facts_of_its_sentence(
    error: Exception, facts: dict[str, object]
) -> None:
    assert judge(error).facts == facts


def test_the_person_is_given_the_reference() -> None:
    assert "ab12" in judge(StorageError("x")).worded(TEXTS, "en-US", "ab12", NOW)


@pytest.mark.parametrize(
    ("locale", "said"), [("en-US", "Manage Server"), ("de", "Server verwalten")]
)
def test_a_permission_goes_by_the_name_the_person_knows(locale: str, said: str) -> None:
    error = app_commands.MissingPermissions(["manage_guild"])

    assert said in judge(error).worded(TEXTS, locale, "", NOW)


def test_what_was_typed_comes_back_as_mere_letters() -> None:
    said = judge(UserError("setup-time-unreadable", text="*x*")).worded(TEXTS, "en-US", "", NOW)

    assert "*x*" not in said


def test_what_people_can_mend_is_no_error_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    report(judge(UserError("quiz-taken")), what="/quiz")

    [record] = caplog.records
    assert record.levelname == "INFO"


def test_the_log_holds_the_cause_under_the_reference_people_are_given(
    caplog: pytest.LogCaptureFixture,
) -> None:
    cause = ValueError("deep down")

    reference = report(judge(wrapped(cause)), what="/sister")

    [record] = caplog.records
    assert record.levelname == "ERROR"
    assert reference in record.getMessage()
    assert record.exc_info is not None
    assert record.exc_info[1] is cause
