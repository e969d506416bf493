"""The health port says alive, ready and how much, and says so when the store fails."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.errors import ConfigError, StorageError
from bot.live.health import Read, Vitals, metrics_text, serve_health

WELL = Vitals(
    ready=True,
    latency_s=0.042,
    guilds=12,
    shards=1,
    started_at=datetime(2026, 11, 23, 21, 0, tzinfo=UTC),
    last_poll_at=datetime(2026, 11, 23, 21, 30, tzinfo=UTC),
    outbox_due=3,
)


def told(vitals: Vitals) -> Read:
    async def read() -> Vitals:
        return vitals

    return read


async def store_fails() -> Vitals:
    raise StorageError("the disk is full")


async def get(read: Read, path: str) -> tuple[int, str]:
    async with (
        serve_health("127.0.0.1", 0, read) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


@pytest.mark.parametrize(
    ("path", "read", "status", "text"),
    [
        pytest.param("/healthz", told(WELL), 200, "alive", id="alive"),
        pytest.param("/healthz", store_fails, 200, "alive", id="alive-without-its-store"),
        pytest.param("/readyz", told(WELL), 200, "ready", id="ready"),
        pytest.param(
            "/readyz", told(replace(WELL, ready=False)), 503, "not connected", id="connecting"
        ),
        pytest.param("/readyz", store_fails, 503, "disk is full", id="not-ready-without-its-store"),
        pytest.param("/metrics", told(WELL), 200, "sister_city_guilds 12", id="metrics"),
        pytest.param("/metrics", store_fails, 503, "disk is full", id="no-metrics"),
        pytest.param("/", told(WELL), 404, "404", id="nothing-else"),
    ],
)
async def test_each_page_tells_its_one_thing(path: str, read: Read, status: int, text: str) -> None:
    got_status, got_text = await get(read, path)

    assert got_status == status
    assert text in got_text


def test_every_figure_has_a_help_and_a_type_and_seconds_as_its_unit() -> None:
    text = metrics_text(WELL)

    figures = dict(re.findall(r"^(sister_city_\w+)(?:\{[^}]*\})? (\S+)$", text, re.MULTILINE))
    for name in figures:
        assert f"# HELP {name} " in text
        assert f"# TYPE {name} gauge" in text
    assert figures["sister_city_gateway_latency_seconds"] == "0.042"
    assert figures["sister_city_last_poll_timestamp_seconds"] == "1795469400"
    assert figures["sister_city_outbox_due"] == "3"


@pytest.mark.parametrize("latency", [None, float("inf"), float("nan")])
def test_what_is_not_known_is_left_out(latency: float | None) -> None:
    text = metrics_text(replace(WELL, latency_s=latency, last_poll_at=None, outbox_due=None))

    assert "latency" not in text
    assert "last_poll" not in text
    assert "outbox" not in text


async def test_a_port_that_is_taken_is_told_by_its_variable() -> None:
    async with serve_health("127.0.0.1", 0, told(WELL)) as port:
        with pytest.raises(ConfigError, match=f"HEALTH_PORT holds {port}; it should hold"):
            async with serve_health("127.0.0.1", port, told(WELL)):
                pass
