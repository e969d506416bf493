"""The command line: what is wrong in a call is said, and how the calls are explained."""

import re
from pathlib import Path

import pytest

import bot
from bot.__main__ import main
from bot.chat import resolve_lines
from bot.clock import utc_now


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)


@pytest.mark.parametrize(
    ("args", "says"),
    [
        pytest.param(["ask"], "give a question", id="no-question"),
        pytest.param(["ask", " "], "give a question", id="blank"),
        pytest.param(["ask", "Kobe", "--jsonl"], "give a question, or --jsonl", id="both"),
        pytest.param(["ask", "Kobe", "--locale", "xx"], "'xx' is no language; there are en-US, ", id="xx"),
        pytest.param(["ask", "Kobe", "--locale", "Deutsch"], "'Deutsch' is no language", id="a-word"),
        pytest.param(["ask", "Kobe", "--locale", ""], "'' is no language", id="no-locale"),
        pytest.param(["ask", "Kobe", "--map", "x.jpg"], "--map writes a PNG; 'x.jpg'", id="jpg"),
        pytest.param(["ask", "Kobe", "--map", ""], "--map writes a PNG", id="no-name"),
        pytest.param(["ask", "Kobe", "--postcard", "png"], "--postcard writes a PNG", id="no-suffix"),
    ],
)  # fmt: skip
def test_wrong_use_is_said_and_ends_with_2(
    args: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(args) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err


@pytest.mark.parametrize(
    "args",
    [["aks"], ["ask", "--jso", "x"], ["--json"], ["data"], ["db"], ["data", "import", "no.csv"]],
)
def test_what_is_no_call_of_ours_ends_with_2(
    args: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(args)

    assert ended.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("locale", ["de", "de_AT.UTF-8", "DE-at", "en-GB", "es-419"])
def test_a_language_is_taken_as_systems_and_browsers_write_it(
    locale: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "Kobe", "--locale", locale]) == 0

    assert capsys.readouterr().err == ""


def test_a_language_without_texts_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "Kobe", "--locale", "fi"]) == 0

    assert capsys.readouterr().err == "ask: no texts in fi yet; this is en-US\n"


def test_a_question_in_another_encoding_is_read_and_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    latin_1 = "München".encode("latin-1").decode("utf-8", "surrogateescape")

    assert main(["ask", latin_1]) == 0

    said = capsys.readouterr()
    assert said.out.startswith("Munich")
    assert said.err == "ask: the question is not UTF-8; it was read as 'München'\n"


def test_a_feed_that_fails_is_said_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feed", "http://127.0.0.1:1/"]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert "127.0.0.1" in said.err


@pytest.mark.parametrize("address", ["", "  "])
def test_a_feed_without_an_address_is_wrong_use(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["feed", address]) == 2

    said = capsys.readouterr()
    assert (said.out, said.err.partition(":")[0]) == ("", "feed")


@pytest.mark.parametrize(
    "address", ["https://u:geheim@town.example/", "u:geheim@town.example/feed"]
)
def test_a_password_in_a_feeds_address_is_not_said(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["feed", address]) == 1

    said = capsys.readouterr()
    assert "geheim" not in said.out + said.err
    assert "town.example" in said.err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Sister City {bot.__version__}\n"


def test_the_help_of_ask_has_its_exit_codes_and_examples(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["ask", "--help"])

    said = capsys.readouterr().out
    assert "who is Seattle's sister city?" in said
    for code in (0, 1, 2, 3, 4, 5, 78):
        assert f"\n  {code:<3} " in said


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"q": "Kobe", "mode": "foo"}', "mode is 'foo'; it should be one of: resolve, autocomplete"),
        ('{"q": "Kobe", "mode": null}', "mode is None"),
        ('{"q": "Kobe", "limit": -1}', "limit is -1; it should be 1 or more"),
        ('{"q": "Kobe", "limit": 0}', "limit is 0"),
        ('{"q": "Kobe", "limit": 1e999}', "not of the form"),
        ('{"q": "Kobe", "limit": "many"}', "not of the form"),
        ("[" * 100_000, "not of the form"),
        ("Kobe", "not of the form"),
        ('{"q": 5}', "q is 5; it should be a text"),
        ('{"q": null}', "q is None"),
    ],
)  # fmt: skip
def test_a_query_that_is_none_is_told_why(line: str, says: str) -> None:
    # It is refused before a city is looked for.
    told = resolve_lines.answer(line, None)  # type: ignore[arg-type]

    assert told["ids"] == []
    assert says in told["error"]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        pytest.param("ATLAS_PATH=nowhere/a.bin", "nowhere/a.bin", id="another atlas"),
        pytest.param("KOBE", ".env:1 cannot be read: there is no = in it", id="a bad line"),
    ],
)
@pytest.mark.parametrize("args", [["ask", "Kobe"], ["resolve", "--jsonl"]], ids=["ask", "resolve"])
def test_questions_in_a_terminal_take_the_atlas_that_the_bot_takes(
    args: list[str],
    written: str,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("ATLAS_PATH", "")
    monkeypatch.delenv("ATLAS_PATH")
    Path(".env").write_text(f"{written}\n", encoding="utf-8")

    assert main(args) == 78

    assert says in capsys.readouterr().err


def test_a_postcard_of_one_city_is_not_written_and_ends_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["ask", "Kobe", "--postcard", "kobe.png"]) == 1

    assert "two cities" in capsys.readouterr().err
    assert not Path("kobe.png").exists()


@pytest.mark.parametrize("command", [[], ["db", "upgrade"], ["data", "suggestions"]], ids=" ".join)
@pytest.mark.parametrize("address", ["h:no/d", "h:70000/d", "[::1/d", "h/d?port=x", "h/d?krb=1"])
def test_a_database_address_that_cannot_be_used_is_one_line_and_78(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
    address: str,
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "not.a.token")
    monkeypatch.setenv("DATABASE_URL", f"postgresql://me:hunter2@{address}")

    assert main(command, utc_now) == 78

    told = capsys.readouterr().err
    assert re.fullmatch("DATABASE_URL holds .+\n", told)
    assert "hunter2" not in told


def test_an_atlas_that_cannot_be_written_is_one_line_and_78(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ATLAS_PATH", str(tmp_path / "file" / "deep" / "atlas.bin"))

    assert main(["data", "build"], utc_now) == 78

    [line] = capsys.readouterr().err.splitlines()
    assert "the atlas cannot be written: Not a directory" in line
