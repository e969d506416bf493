"""Slash commands as they are typed in a terminal."""

from dataclasses import replace
from typing import Any

import pytest

from bot.chat.commands import (
    FLAG,
    NUMBER,
    TEXT,
    YES,
    Command,
    Option,
    group_called,
    is_yes,
    read_command,
    require_all,
)
from bot.errors import UserError


async def nothing(*_: Any) -> Any:
    """Do nothing: only the reading is looked at."""


SISTER = Command("sister", nothing, (Option("city"), Option("ended", FLAG)))
PAIR = Command("pairing", nothing, (Option("city", required=True), Option("other", required=True)))
SET = Command("home set", nothing, (Option("city", required=True),))
SHOW = Command("home show", nothing)
NEAR = Command("explore near", nothing, (Option("city"), Option("km", NUMBER)))
NOTE = Command("suggest", nothing, (Option("city", required=True), Option("note", TEXT)))
COMMANDS = {c.name: c for c in (SISTER, PAIR, SET, SHOW, NEAR, NOTE)}


@pytest.mark.parametrize(
    ("line", "name", "options"),
    [
        ("/sister Seattle", "sister", {"city": "Seattle"}),
        ("/sister city: Seattle ended: true", "sister", {"city": "Seattle", "ended": "true"}),
        ("  /SISTER  CITY:Seattle ", "sister", {"city": "Seattle"}),
        ("/sister", "sister", {}),
        ("/sister city:", "sister", {}),
        ("/sister gn:5809844", "sister", {"city": "gn:5809844"}),
        ("/home set city: Kobe", "home set", {"city": "Kobe"}),
        ("/home show", "home show", {}),
        ("/explore near city: Kobe km: 50", "explore near", {"city": "Kobe", "km": "50"}),
        (
            "/suggest city: Kobe note: see https://a.example/",
            "suggest",
            {"city": "Kobe", "note": "see https://a.example/"},
        ),
    ],
)
def test_a_line_is_a_command_and_its_options(line: str, name: str, options: dict[str, str]) -> None:
    command, given = read_command(line, COMMANDS)

    assert command.name == name
    assert given == options


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("/nothing", "error-unknown-command"),
        ("/", "error-unknown-command"),
        ("/home", "error-unknown-command"),
        ("/setup", "error-servers-only"),
        ("/Follow city Kobe", "error-servers-only"),
        ("/event create", "error-servers-only"),
        ("/sister country: Norway", "error-unknown-option"),
        ("/home show Kobe", "error-unknown-option"),
    ],
)
def test_what_is_no_command_is_said_so(line: str, refused: str) -> None:
    with pytest.raises(UserError, match=refused):
        read_command(line, COMMANDS)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("/home", ["home set", "home show"]),
        ("/HOME ", ["home set", "home show"]),
        ("/home set", []),
        ("/sister", []),
        ("/hom", []),
        ("/", []),
    ],
)
def test_a_group_is_called_by_its_first_word(line: str, names: list[str]) -> None:
    assert [command.name for command in group_called(line, COMMANDS)] == names


@pytest.mark.parametrize(
    ("options", "missing"),
    [
        ({"city": "Kobe", "other": "Riga"}, None),
        ({"city": "Kobe"}, "other"),
        ({"city": "", "other": "Riga"}, "city"),
        ({}, "city"),
    ],
)
def test_an_option_that_must_be_given_is_asked_for(
    options: dict[str, str], missing: str | None
) -> None:
    if missing is None:
        require_all(PAIR, options)
        return
    with pytest.raises(UserError) as refused:
        require_all(PAIR, options)
    assert refused.value.facts["option"] == missing


def test_an_option_that_may_be_left_out_is_not_asked_for() -> None:
    require_all(SISTER, {})
    require_all(replace(PAIR, options=()), {})


@pytest.mark.parametrize(
    ("value", "yes"),
    [
        *((word, True) for word in sorted(YES)),
        ("TRUE", True),
        ("no", False),
        ("", False),
        ("0", False),
    ],
)
def test_a_flag_is_set_by_a_yes_in_any_of_our_languages(value: str, yes: bool) -> None:
    assert is_yes({"ended": value}, "ended") is yes
    assert not is_yes({}, "ended")


@pytest.mark.parametrize(
    ("command", "usage"),
    [(SISTER, "/sister [city:] [ended:]"), (PAIR, "/pairing city: other:"), (SHOW, "/home show")],
)
def test_a_command_says_how_it_is_used(command: Command, usage: str) -> None:
    assert command.usage == usage
    assert command.message_id == f"command-{command.name.replace(' ', '-')}"
