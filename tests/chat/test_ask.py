"""The command line's answers: exit codes, JSON, thousands of questions in one process."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.thorough

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
    done = bot("ask", "--jsonl", stdin="\n".join(questions).encode() + b"\nM\xfcnchen\n")
    assert done.stderr.decode().splitlines() == [
        "ask: the question is not UTF-8; it was read as 'München'"
    ]
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
        ("not UTF-8", "listed"),
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
    assert "Unconfirmed (only in Wikidata, 2016)" in text


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
    process.stderr.close()


AREAS = (
    "sister cities of Bavaria", "sister cities in Germany", "sister cities in Africa",
    "which German cities are twinned with towns in Wales", "New York", "Mexico", "Georgia", "Alsace",
    "does Seattle have a sister city in Norway?", "does Seattle have a sister city in the US?",
    "Seattle's oldest sister city", "Berlin's oldest sister city in Asia", "how many sister cities does Berlin have?",
    "is Kobe the sister of Riga?", "what is a sister city?",
)  # fmt: skip


@pytest.fixture(scope="module")
def areas() -> dict[str, dict[str, Any]]:
    """The answers about areas, and about some of the sisters."""
    done = bot("ask", "--jsonl", stdin="\n".join(AREAS).encode())
    assert done.stderr == b""
    return dict(zip(AREAS, map(json.loads, done.stdout.decode().splitlines()), strict=True))


@pytest.mark.parametrize(
    ("question", "kind", "key", "name"),
    [
        ("sister cities of Bavaria", "region", "DE.02", "Bavaria"),
        ("sister cities in Germany", "country", "DE", "Germany"),
        ("sister cities in Africa", "continent", "AF", "Africa"),
        ("Georgia", "country", "GE", "Georgia"),
        ("Alsace", "region", "FR.44", "Grand Est"),
    ],
)
def test_an_area_is_named_with_its_cities(
    areas: dict[str, dict[str, Any]], question: str, kind: str, key: str, name: str
) -> None:
    answer = areas[question]

    assert answer["outcome"] == "area"
    assert answer["city"] is None
    area = answer["area"]
    assert (area["kind"], area["id"], area["name"]) == (kind, key, name)
    assert area["listed"] > 0
    assert answer["cities"][0]["listed"] >= answer["cities"][-1]["listed"]
    assert answer["bound"][0]["listed"] > 0


def test_two_areas_come_with_the_pairs_between_them(areas: dict[str, dict[str, Any]]) -> None:
    answer = areas["which German cities are twinned with towns in Wales"]

    assert (answer["area"]["id"], answer["other_area"]["id"]) == ("DE", "GB.WLS")
    assert len(answer["pairs"]) == sum(answer["pair_count"].values())
    first = answer["pairs"][0]
    assert (first["city"]["name"], first["other"]["name"]) == ("Stuttgart", "Cardiff")
    assert first["sister"]["since"] == "1955"


@pytest.mark.parametrize(
    ("question", "city", "area"),
    [("New York", "New York City", "US.NY"), ("Mexico", "Mexico City", "MX")],
)
def test_an_area_of_a_city_s_name_is_offered(
    areas: dict[str, dict[str, Any]], question: str, city: str, area: str
) -> None:
    answer = areas[question]

    assert answer["city"]["name"] == city
    assert area in {each["id"] for each in answer["or_area"]}
    assert "(" in answer["text"].split("Or did you mean")[1]


@pytest.mark.parametrize(
    ("question", "narrowed", "names", "text"),
    [
        (
            "does Seattle have a sister city in Norway?",
            {"kind": "country", "id": "NO", "name": "Norway"},
            ["Bergen"],
            "Yes: Bergen, since 1967.",
        ),
        (
            "does Seattle have a sister city in the US?",
            {"kind": "country", "id": "US", "name": "United States"},
            [],
            "No: none of Seattle’s 21 sister cities on record is in the United States.",
        ),
        (
            "Seattle's oldest sister city",
            {"superlative": "oldest", "compared": 10},
            ["Kobe"],
            "The oldest of the sister cities of Seattle: Kobe, since 1957.",
        ),
    ],
)
def test_a_filter_says_what_it_kept(
    areas: dict[str, dict[str, Any]],
    question: str,
    narrowed: dict[str, Any],
    names: list[str],
    text: str,
) -> None:
    answer = areas[question]

    assert answer["outcome"] == "listed"
    assert answer["city"]["name"] == "Seattle"
    assert answer["filter"] == narrowed
    assert [sister["name"] for sister in answer["sisters"]] == names
    assert text in answer["text"].splitlines()


def test_the_most_within_an_area_says_both(areas: dict[str, dict[str, Any]]) -> None:
    answer = areas["Berlin's oldest sister city in Asia"]

    assert answer["filter"]["id"] == "AS"
    assert answer["filter"]["superlative"] == "oldest"
    assert [sister["name"] for sister in answer["sisters"]] == ["Istanbul"]


def test_a_count_counts_what_has_not_ended(areas: dict[str, dict[str, Any]]) -> None:
    answer = areas["how many sister cities does Berlin have?"]

    standing = [s for s in answer["sisters"] if s["status"] != "ended"]
    assert answer["filter"] == {"count": len(standing)}


def test_a_plain_question_has_no_filter(answers: dict[str, dict[str, object]]) -> None:
    assert "filter" not in answers["who is Seattle's sister city?"]


def test_what_sister_cities_are_is_said_without_a_city(areas: dict[str, dict[str, Any]]) -> None:
    answer = areas["what is a sister city?"]

    assert answer["outcome"] == "no_question"
    assert "lasting partnership" in answer["text"]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("sister cities of Bavaria", 0),
        ("which German cities are twinned with towns in Wales", 0),
        ("does Seattle have a sister city in the US?", 0),
        ("does Xqzzyburg have a sister in Norway?", 5),
    ],
)
def test_an_area_and_a_no_are_answers(question: str, code: int) -> None:
    assert bot("ask", question).returncode == code
