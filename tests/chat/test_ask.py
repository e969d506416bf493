"""The command line's answers: exit codes, JSON, thousands of questions in one process."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def bot(
    *args: str, stdin: bytes = b"", cwd: Path = ROOT, **env: str
) -> subprocess.CompletedProcess[bytes]:
    clean = {k: v for k, v in os.environ.items() if k not in {"LC_ALL", "LANG", "DISCORD_TOKEN"}}
    return subprocess.run(
        [sys.executable, "-m", "bot", *args],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=clean | {"PYTHONPATH": str(ROOT)} | env,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def answers() -> dict[str, dict[str, object]]:
    """The answers to many questions, asked in one process as JSON lines."""
    questions = [
        "who is Seattle's sister city?",
        '{"q": "is Bergen twinned with Seattle?"}',
        '"Köln"',
        "Springfield",
        "sister cities of Xyzzyville",
        "who is my sister city",
        "Hello there",
        "",
        '{"q": 3}',
        '{"broken',
        "gn:5809844",
        '"\\ud800 lone surrogate"',
        "\x00\x1b[31m",
        "a" * 100_000,
    ]
    done = bot("ask", "--jsonl", stdin="\n".join(questions).encode() + b"\n\xff\xfe\n")
    assert done.stderr == b""
    lines = done.stdout.decode().splitlines()
    assert len(lines) == len(questions) + 1
    return dict(zip([*questions, "not UTF-8"], map(json.loads, lines), strict=True))


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("who is Seattle's sister city?", "listed"),
        ('{"q": "is Bergen twinned with Seattle?"}', "listed"),
        ('"Köln"', "listed"),
        ("gn:5809844", "listed"),
        ("Springfield", "ambiguous"),
        ("sister cities of Xyzzyville", "not_found"),
        ("who is my sister city", "no_city"),
        ("Hello there", "no_question"),
        ("", "no_question"),
        ('{"q": 3}', "no_question"),
        ('{"broken', "no_question"),
        ('"\\ud800 lone surrogate"', "no_question"),
        ("\x00\x1b[31m", "no_question"),
        ("a" * 100_000, "no_question"),
        ("not UTF-8", "no_question"),
    ],
    ids=lambda value: value[:30],
)
def test_every_line_gets_its_outcome(
    answers: dict[str, dict[str, object]], question: str, outcome: str
) -> None:
    assert answers[question]["outcome"] == outcome


def test_the_answer_holds_what_the_contract_promises(answers: dict[str, dict[str, object]]) -> None:
    seattle = answers["who is Seattle's sister city?"]

    assert set(seattle) >= {"outcome", "city", "sisters", "candidates", "nearest", "text"}
    assert {"Bergen", "Kobe", "Christchurch", "Tashkent"} <= {s["name"] for s in seattle["sisters"]}
    text = str(seattle["text"])
    assert text.startswith("Seattle, Washington, United States 🇺🇸\n21 sister cities")
    assert re.search(r"• Bergen, Norway · since \d{4} · 4,421 mi \(7,115 km\) 🇳🇴", text)
    assert "Also reported by Wikidata (2016), unconfirmed" in text


def test_a_pair_says_who_and_whether(answers: dict[str, dict[str, object]]) -> None:
    pair = answers['{"q": "is Bergen twinned with Seattle?"}']["pair"]

    assert isinstance(pair, dict)
    assert pair["paired"] is True
    assert pair["other"]["name"] == "Seattle"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["ask", "who is Seattle's sister city?"], 0),
        (["ask", "--json", "Seattle"], 0),
        (["ask", "Vatican City"], 3),
        (["ask", "Springfield"], 4),
        (["ask", "sister cities of Xyzzyville"], 5),
        (["ask", "who is my sister city"], 5),
        (["ask", "Hello there"], 5),
        (["ask"], 2),
        (["ask", "--json"], 2),
        (["ask", "  "], 2),
        (["ask", "--jsonl", "Seattle"], 2),
        (["ask", "--nonsense"], 2),
        (["dance"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_exit_codes_are_the_contract_s(tmp_path: Path, args: list[str], code: int) -> None:
    done = bot(*args, cwd=tmp_path)

    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert bool(done.stdout) == (code != 2)


def test_the_answer_comes_in_the_language_asked_for() -> None:
    text = bot("ask", "Seattle", "--locale", "de").stdout.decode()

    assert "Partnerstädte" in text
    assert "Norwegen" in text


def test_the_language_of_the_environment_is_the_default() -> None:
    assert "villes jumelées" in bot("ask", "Seattle", LANG="fr_FR.UTF-8").stdout.decode()


def test_a_pipe_gets_no_colours_and_utf_8() -> None:
    done = bot("ask", "Reykjavík", PYTHONIOENCODING="ascii")

    assert b"\x1b" not in done.stdout
    assert "Reykjavík" in done.stdout.decode()


def test_ended_pairings_are_shown_only_on_request() -> None:
    hidden = bot("ask", "Moscow").stdout.decode()
    shown = bot("ask", "Moscow", "--ended").stdout.decode()

    assert "--ended" in hidden
    assert "· ended in" not in hidden
    assert "· ended in" in shown


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.write(b"Seattle\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["outcome"] == "listed"

    process.stdout.close()
    process.stdin.write(b"Bergen\n" * 3)
    process.stdin.close()

    assert process.wait(30) == 0
    assert process.stderr.read() == b""
