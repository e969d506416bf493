"""The file `.env`: what is read, and which line is named when it cannot be."""

from pathlib import Path

import pytest

from bot.config import load_settings, misspelt
from bot.env_file import read_env_file
from bot.errors import ConfigError


@pytest.fixture
def env(tmp_path: Path) -> Path:
    return tmp_path / ".env"


@pytest.mark.parametrize(
    ("content", "values"),
    [
        pytest.param(b"A=1\nB=2\n", {"A": "1", "B": "2"}, id="plain"),
        pytest.param(b"\xef\xbb\xbfA=1\r\nB=2\r\n", {"A": "1", "B": "2"}, id="notepad"),
        pytest.param(b"A=1\rB=2\r", {"A": "1", "B": "2"}, id="old-mac"),
        pytest.param(b"export A=1\nexport  B='2'\n", {"A": "1", "B": "2"}, id="export"),
        pytest.param(b'A = "1" # one\n  B\t=2 # two\n', {"A": "1", "B": "2"}, id="comments"),
        pytest.param(b"A=p#ss\nB=x=y\n", {"A": "p#ss", "B": "x=y"}, id="hash-and-equals"),
        pytest.param(b"A=\n# B=2\n\n", {"A": ""}, id="empty"),
        pytest.param(b"A=\nA=1", {"A": "1"}, id="place-holder-filled-in"),
        pytest.param(b"A=1\nA=1\n", {"A": "1"}, id="same-twice"),
        pytest.param("A=Köln\n".encode(), {"A": "Köln"}, id="utf-8"),
        pytest.param(b"A=${HOST}/x\nB=${A}y${C:-z}\n", {"A": "${HOST}/x", "B": "${A}y${C:-z}"}, id="places"),
        pytest.param(b"", {}, id="nothing"),
    ],
)  # fmt: skip
def test_what_stands_there_is_read(env: Path, content: bytes, values: dict[str, str]) -> None:
    env.write_bytes(content)

    lines = read_env_file(env, {"HOST": "example.org"})

    assert {line.name: line.value for line in lines} == values


SECRET = "s3cr3t.s3cr3t.s3cr3t"


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        pytest.param(f'A=1\nB="{SECRET}\nC=2\n', 2, 'the quote " is not closed', id="open-quote"),
        pytest.param(f"B='{SECRET}\n", 1, "the quote ' is not closed", id="open-single-quote"),
        pytest.param(f'B="{SECRET}\nC="2"\n', 1, 'the quote " is not closed', id="closed-by-the-next"),
        pytest.param(f'B="{SECRET}\n"\n', 1, "its quote is closed in a later line", id="over-lines"),
        pytest.param(f'B="{SECRET}" more\n', 1, "something stands behind it", id="behind-the-quote"),
        pytest.param(f"\n\n# c\n\n{SECRET}\n", 5, "there is no = in it", id="no-equals"),
        pytest.param(f"A=1\r\n\r\n{SECRET}\r\n", 3, "there is no = in it", id="no-equals-windows"),
        pytest.param(f"export {SECRET}\n", 1, "there is no = in it", id="export-of-nothing"),
        pytest.param(f"DISCORD_TOKEN: {SECRET}\n", 1, "NAME=value", id="yaml"),
        pytest.param(f"set DISCORD_TOKEN={SECRET}\n", 1, "NAME=value", id="cmd"),
        pytest.param(f"$env:DISCORD_TOKEN={SECRET}\n", 1, "is no name", id="powershell"),
        pytest.param(f'"DISCORD_TOKEN"={SECRET}\n', 1, "is no name", id="quoted-name"),
        pytest.param(f"={SECRET}\n", 1, "NAME=value", id="no-name"),
        pytest.param(f"1A={SECRET}\n", 1, "is no name", id="a-digit-first"),
        pytest.param(f"A=1\nB=2\na={SECRET}\n", 3, "again, to another value than line 1", id="twice"),
        pytest.param(f"A={SECRET}\nA=\n", 2, "again, to another value than line 1", id="emptied-again"),
        pytest.param(f"A={SECRET}${{NOT_SET}}\n", 1, "names ${NOT_SET}, which is not set", id="empty-place"),
        pytest.param(f"A={SECRET}\0\n", 1, "holds a NUL", id="nul"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_read_is_named_and_not_shown(
    env: Path, content: str, line: int, says: str
) -> None:
    env.write_text(content, encoding="utf-8", newline="")

    with pytest.raises(ConfigError) as caught:
        load_settings(env)

    assert str(caught.value).startswith(f"{env}:{line}")
    assert says in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param("A=1\nB=Köln\n".encode("latin-1"), ":2 cannot be read: it is not UTF-8", id="latin-1"),
        pytest.param("A=1\n".encode("utf-16"), ":1 cannot be read: the file is UTF-16", id="utf-16"),
        pytest.param(b"CONTACT=\xff\xfe\x00", ":1 cannot be read: it is not UTF-8", id="no-text"),
    ],
)  # fmt: skip
def test_a_file_of_another_encoding_is_named_with_its_line(
    env: Path, content: bytes, says: str
) -> None:
    env.write_bytes(content)

    with pytest.raises(ConfigError, match=says):
        load_settings(env)


def test_a_folder_in_its_place_is_named(env: Path) -> None:
    env.mkdir()

    with pytest.raises(ConfigError, match=r"\.env cannot be read: it is a folder"):
        load_settings(env)


def test_a_link_to_nothing_is_named(env: Path) -> None:
    env.symlink_to("elsewhere")

    with pytest.raises(ConfigError, match=r"\.env cannot be read: it is a link to nothing"):
        load_settings(env)


def test_no_file_sets_nothing(env: Path) -> None:
    assert read_env_file(env, {}) == ()


def test_a_misspelt_setting_is_named_with_what_was_meant(env: Path) -> None:
    env.write_text("DISCORD_TOKN=x\nLOG_LEVEL=error\nPOSTGRES_PASSWORD=y\n", encoding="utf-8")

    assert list(misspelt(env)) == [
        f"{env} sets DISCORD_TOKN, which is no setting; DISCORD_TOKEN is"
    ]
