"""Asking Wikidata, by a server on the loopback that answers as the query service does."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.atlas import sites, tables
from bot.atlas.update import Twinning
from bot.errors import RefreshError
from bot.fetch import wikidata
from bot.paths import DATA

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def binding(statement: str, **values: str) -> dict[str, dict[str, str]]:
    return {
        name: {"type": "literal", "value": value}
        for name, value in ({"s": statement} | values).items()
    }


def result(*bindings: dict[str, Any]) -> dict[str, Any]:
    return {"head": {"vars": ["s"]}, "results": {"bindings": list(bindings)}}


class Service:
    """A query service that plays its answers one after the other and remembers the questions."""

    def __init__(self) -> None:
        self.answers: list[web.Response | Handler] = []
        self.queries: list[str] = []
        self.agents: list[str] = []
        self.slept: list[float] = []

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.queries.append(str((await request.post())["query"]))
        self.agents.append(request.headers["User-Agent"])
        answer = self.answers.pop(0)
        return answer if isinstance(answer, web.Response) else await answer(request)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
async def service() -> Service:
    return Service()


@pytest.fixture
async def url(service: Service) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/sparql", service.handle)
    async with TestServer(app) as server:
        yield str(server.make_url("/sparql"))


async def test_statements_are_read_page_by_page_with_a_contact(
    service: Service, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wikidata, "PAGE", 2)
    service.answers = [
        web.json_response(
            result(
                binding("s1", idA="1", idB="2", since="1967-05-22T00:00:00Z", sincePrecision="11"),
                binding("s1", idA="1", idB="22", since="1967-05-22T00:00:00Z", sincePrecision="11"),
                binding("s2", idA="3"),
            )
        ),
        web.json_response(
            result(
                binding("s3", idA="4", idB="5", ended="2012-01-01T00:00:00Z", endedPrecision="9")
            )
        ),
    ]

    twinnings = await wikidata.fetch_all(url, "ops@example.org", sleep=service.sleep)

    assert twinnings == [
        Twinning(frozenset({"1"}), frozenset({"2", "22"}), "1967-05-22"),
        Twinning(frozenset({"3"}), frozenset()),
        Twinning(frozenset({"4"}), frozenset({"5"}), "", "2012"),
    ]
    assert "LIMIT 2 OFFSET 0" in service.queries[0]
    assert "LIMIT 2 OFFSET 2" in service.queries[1]
    assert "?rank != wikibase:DeprecatedRank" in service.queries[0]
    assert "ops@example.org" in service.agents[0]


async def test_a_busy_service_is_asked_again_when_it_said(
    service: Service, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    service.answers = [
        web.Response(status=429, headers={"Retry-After": "7"}),
        web.Response(status=503),
        web.Response(body=b'{"results": {"bindings": [', content_type="application/json"),
        web.json_response(result(binding("s1", idA="1", idB="2"))),
    ]

    twinnings = await wikidata.fetch_all(url, "", sleep=service.sleep)

    assert len(twinnings) == 1
    assert service.slept == [7.0, 14.0, 28.0]
    said = capsys.readouterr().err.splitlines()
    assert [line.rpartition("; ")[2] for line in said[:3]] == [
        f"asking again in {pause_s} s" for pause_s in (7, 14, 28)
    ]


@pytest.mark.parametrize(
    ("answers", "attempts", "said"),
    [
        ([web.Response(status=400)], 1, "HTTP 400"),
        ([web.Response(status=429, headers={"Retry-After": "9999"})], 1, "come back in 9999 s"),
        ([web.Response(status=502) for _ in range(5)], 5, "HTTP 502 (5 attempts)"),
        ([web.json_response({"results": []}) for _ in range(5)], 5, "cut short"),
        (
            [web.Response(text="\n<!doctype html><p>Sign in") for _ in range(5)],
            5,
            "a web page instead of data",
        ),
        ([web.json_response(result({"a": 1})) for _ in range(1)], 1, "not what was asked for"),
    ],
    ids=["refused", "come back later", "down", "no result", "a web page", "strange rows"],
)
async def test_a_service_that_cannot_be_read_ends_in_an_error(
    service: Service, url: str, answers: list[web.Response], attempts: int, said: str
) -> None:
    service.answers = list(answers)

    with pytest.raises(RefreshError, match=said.replace("(", r"\(").replace(")", r"\)")):
        await wikidata.fetch_all(url, "", sleep=service.sleep)

    assert len(service.queries) == attempts


async def test_nobody_listening_ends_in_an_error(service: Service, unused_tcp_port: int) -> None:
    with pytest.raises(RefreshError, match="could not be asked"):
        await wikidata.fetch_all(f"http://127.0.0.1:{unused_tcp_port}/", "", sleep=service.sleep)


def site(item: str, **values: str) -> dict[str, dict[str, str]]:
    return {
        name: {"type": "literal", "value": value} for name, value in ({"a": item} | values).items()
    }


async def test_official_sites_are_read_page_by_page(
    service: Service, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wikidata, "PAGE", 2)
    service.answers = [
        web.json_response(
            result(
                site("Q1", id="1", site="https://one.example/"),
                site("Q1", id="1", site="https://one.example/en"),
                site("Q2", id="2"),
            )
        ),
        web.json_response(result(site("Q3", site="https://three.example/"))),
    ]

    told = await wikidata.fetch_sites(url, "", sleep=service.sleep)

    assert told == [("1", "https://one.example/"), ("1", "https://one.example/en"), ("2", "")]
    assert "wdt:P856" in service.queries[0]
    assert "LIMIT 2 OFFSET 2" in service.queries[1]


SITED = [site(f"Q{number}", id=str(number), site="https://t.example/") for number in range(1, 11)]


@pytest.mark.parametrize(
    ("answer", "accept", "said", "kept"),
    [
        (web.json_response(result(*SITED)), False, "10 official sites of cities", 10),
        (web.json_response(result(*SITED[:2])), False, "only 2 are left", 9),
        (web.json_response(result(*SITED[:2])), True, "2 official sites of cities", 2),
        (web.Response(status=400), False, "as they were: Wikidata refused the question", 9),
        (web.json_response(result({"b": {"value": "?"}})), False, "not what was asked for", 9),
        (web.json_response(result({"a": {"value": "Q1"}, "id": {"value": "1"}, "site": "?"})), False, "not what was asked for", 9),
    ],
)  # fmt: skip
async def test_sites_are_refreshed_within_limits_and_a_failure_is_only_said(
    service: Service, url: str, data: Path, capsys: pytest.CaptureFixture[str],
    answer: web.Response, accept: bool, said: str, kept: int,
) -> None:  # fmt: skip
    path = data / sites.NAME
    sites.write(path, {f"gn:{number}": "https://old.example/" for number in range(1, 10)})
    service.answers = [answer]

    await asyncio.to_thread(wikidata.refresh_sites, url, "", data, accept=accept)

    told = capsys.readouterr()
    assert said in told.out + told.err
    assert len(sites.read(path)) == kept


@pytest.mark.parametrize(
    ("value", "precision", "date"),
    [
        ("1967-05-22T00:00:00Z", "11", "1967-05-22"),
        ("1967-05-01T00:00:00Z", "10", "1967"),
        ("1967-01-01T00:00:00Z", "9", "1967"),
        ("1960-01-01T00:00:00Z", "8", ""),
        ("1967-00-00T00:00:00Z", "11", ""),
        ("-0500-01-01T00:00:00Z", "9", ""),
        ("t123", "9", ""),
        ("1967-01-01T00:00:00Z", "year", ""),
    ],
)
def test_a_date_is_as_precise_as_wikidata_knows_it(value: str, precision: str, date: str) -> None:
    bindings = [binding("s", idA="1", idB="2", since=value, sincePrecision=precision)]

    assert wikidata.twinnings_of(bindings)["s"].since == date


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in tables.COLUMNS:
        shutil.copy(DATA / name, tmp_path)
    return tmp_path


def test_the_command_says_that_nothing_changed(
    data: Path, unused_tcp_port: int, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(wikidata, "ATTEMPTS", 1)

    url = f"http://127.0.0.1:{unused_tcp_port}/"

    code = wikidata.run(url, "", data, NOW)

    said = capsys.readouterr().err
    assert code == 1
    assert said.startswith("Asking Wikidata at 127.0.0.1 …\n")
    assert "The tables are as they were." in said


@pytest.mark.parametrize(
    ("statement", "item"),
    [
        (
            "http://www.wikidata.org/entity/statement/Q5083-6F12C3B4-00AA-4B1F-9D0E-1234567890AB",
            "Q5083",
        ),
        (
            "http://www.wikidata.org/entity/statement/q90-0eb1e0d4-4e54-1a09-5e6c-2a2f2e0b3b0a",
            "Q90",
        ),
        ("s", ""),
    ],
)
def test_a_statement_tells_its_item(statement: str, item: str) -> None:
    found = wikidata.twinnings_of([binding(statement, idA="1", idB="2")])

    assert found[statement].item == item
