"""The health port says alive, ready and how much, whatever fails."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.errors import ConfigError
from bot.live.figures import Figures
from bot.live.health import Read, serve_health
from bot.live.vitals import Vitals
from bot.tasks.every import Pulse

NOW = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
WELL = Vitals(
    NOW,
    datetime(2026, 11, 23, 21, 0, tzinfo=UTC),
    connected=True,
    latency_s=0.042,
    guilds=12,
    shards=1,
    poll=Pulse(timedelta(minutes=1), NOW - timedelta(minutes=30), NOW),
    outbox_due=3,
    identifies_left=998,
)


def told(vitals: Vitals) -> Read:
    async def read() -> Vitals:
        return vitals

    return read


async def get(read: Read, path: str, figures: Figures | None = None) -> tuple[int, str]:
    async with (
        serve_health("127.0.0.1", 0, read, figures or Figures()) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


STORE_FAILS = replace(WELL, database="the disk is full", outbox_due=None)


@pytest.mark.parametrize(
    ("path", "vitals", "status", "text"),
    [
        ("/healthz", WELL, 200, "alive"),
        ("/healthz", STORE_FAILS, 200, "alive"),
        ("/metrics", WELL, 200, "sister_city_guilds 12.0"),
        ("/metrics", STORE_FAILS, 200, 'sister_city_up{part="database"} 0.0'),
        ("/metrics", STORE_FAILS, 200, "sister_city_ready 0.0"),
        ("/", WELL, 404, "404"),
    ],
)
async def test_each_page_tells_its_one_thing(
    path: str, vitals: Vitals, status: int, text: str
) -> None:
    got_status, got_text = await get(told(vitals), path)

    assert got_status == status
    assert text in got_text


@pytest.mark.parametrize(
    ("vitals", "status", "ready", "why"),
    [
        (WELL, 200, True, {}),
        (STORE_FAILS, 503, False, {"database": "the disk is full"}),
        (replace(WELL, connected=False), 503, False, {"gateway": "not connected to Discord"}),
    ],
)
async def test_readiness_is_told_with_its_reasons(
    vitals: Vitals, status: int, ready: bool, why: dict[str, str]
) -> None:
    got_status, text = await get(told(vitals), "/readyz")

    assert got_status == status
    assert json.loads(text) == {"ready": ready, "reasons": list(why), "details": why}


async def figures_of(vitals: Vitals, figures: Figures) -> dict[str, str]:
    _, text = await get(told(vitals), "/metrics", figures)
    shown = dict(re.findall(r"^(sister_city_\w+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE))
    for name in shown:
        plain = re.sub(r"(_total|_bucket|_sum|_count|_created)?(\{.*)?$", "", name)
        assert f"# HELP {plain}" in text
    return shown


async def test_figures_are_in_seconds_and_counted() -> None:
    figures = Figures()
    figures.answered("listed")
    figures.answered("listed")
    figures.delivered("refused: permission")
    figures.polled("Gone")

    shown = await figures_of(WELL, figures)

    assert shown["sister_city_gateway_latency_seconds"] == "0.042"
    assert float(shown["sister_city_last_poll_timestamp_seconds"]) == NOW.timestamp()
    assert shown["sister_city_outbox_due"] == "3.0"
    assert shown["sister_city_identifies_left"] == "998.0"
    assert shown['sister_city_answers_total{outcome="listed"}'] == "2.0"
    assert shown['sister_city_deliveries_total{outcome="refused: permission"}'] == "1.0"
    assert shown['sister_city_polls_total{outcome="Gone"}'] == "1.0"


@pytest.mark.parametrize("latency", [None, float("inf"), float("nan")])
async def test_what_is_not_known_is_no_number(latency: float | None) -> None:
    vitals = replace(WELL, latency_s=latency, poll=None, outbox_due=None)

    shown = await figures_of(vitals, Figures())

    for name in ("gateway_latency_seconds", "last_poll_timestamp_seconds", "outbox_due"):
        assert shown[f"sister_city_{name}"] == "NaN"


async def test_a_port_that_is_taken_is_told_by_its_variable() -> None:
    async with serve_health("127.0.0.1", 0, told(WELL), Figures()) as port:
        with pytest.raises(ConfigError, match=f"HEALTH_PORT holds {port}; it should hold"):
            async with serve_health("127.0.0.1", port, told(WELL), Figures()):
                pass
