"""Facts are refreshed while the bot runs: by its operator, or once a week by itself."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import paths
from bot.atlas import build, compile_pairings, own
from bot.atlas.file import write_sections
from bot.atlas.fingerprint import fingerprint
from bot.atlas.open import open_sections
from bot.fetch import wikidata
from bot.gazetteer.index import CityIndex
from bot.live.watch import vitals_of
from bot.tasks import weekly_facts
from bot.tasks.weekly_facts import WeeklyFacts

SEATTLE, SUVA = "5809844", "2198148"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an installed bot's own tables."""
    monkeypatch.delenv("ATLAS_PATH", raising=False)
    monkeypatch.setattr(paths, "STATE", tmp_path / "data" / "facts")
    return tmp_path / "data" / "facts"


async def answer(_request: web.Request) -> web.Response:
    values = {"s": "s1", "idA": SEATTLE, "idB": SUVA}
    binding = {name: {"type": "literal", "value": value} for name, value in values.items()}
    return web.json_response({"head": {"vars": ["s"]}, "results": {"bindings": [binding]}})


def pairings_anew(data: Path, target: Path, _report: build.Report) -> dict[str, Any]:
    """Compile the pairings, and take the rest, which a refresh does not touch, from the release's atlas."""
    release = open_sections(paths.ATLAS)
    arrays = {name: release.array(name) for name in release.names()}
    index = CityIndex(arrays)
    compiled = compile_pairings.sections(
        data, index.row_of, lambda row: index.city(row).country, lambda row: index.city(row).name
    )
    facts = release.facts | {"fingerprint": fingerprint(data)}
    write_sections(target, arrays | compiled, facts)
    return facts


@pytest.mark.thorough
async def test_what_a_refresh_brings_is_answered_without_a_restart(discord, bot, state):
    await bot.fresh_world.round()
    before = await discord.slash("sister", city=f"gn:{SUVA}")
    app = web.Application()
    app.router.add_post("/sparql", answer)
    async with TestServer(app) as server:
        url, now = str(server.make_url("/sparql")), bot.clock()
        code = await asyncio.to_thread(wikidata.run, url, "", own.own_facts_dir(), now, accept=True)
    assert code == 0
    await asyncio.to_thread(build.build, compiler=pairings_anew)

    await bot.fresh_world.round()
    after = await discord.slash("sister", city=f"gn:{SUVA}")

    assert "Seattle" not in before.text
    assert "Seattle" in after.text
    damaged = own.atlas_path()
    damaged.unlink()
    damaged.write_bytes(b"half an atlas")
    await bot.fresh_world.round()
    still = await discord.slash("sister", city=f"gn:{SUVA}")
    assert still.text == after.text
    await bot.fresh_world.round()
    assert "cannot be used" in (await vitals_of(bot)).atlas
    await asyncio.to_thread(build.build, compiler=pairings_anew)
    await bot.fresh_world.round()
    assert (await vitals_of(bot)).atlas == ""


@pytest.mark.parametrize(
    ("worked", "said"),
    [(True, "were refreshed from Wikidata"), (False, "could not be refreshed")],
    ids=["done", "refused"],
)
async def test_once_a_week_by_itself_and_the_operators_are_told(
    discord, bot, state, operator, monkeypatch, worked, said
):
    asked: list[str] = []

    async def command(action: str) -> tuple[bool, str]:
        asked.append(action)
        return worked, f"{action}: 12 new"

    monkeypatch.setattr(weekly_facts, "command", command)
    object.__setattr__(bot.settings, "data_update", "weekly")
    loop = WeeklyFacts(bot)

    await loop.round()
    await loop.round()
    [told] = await discord.until_posts(discord.state.dm_with(operator)["id"], 1)

    assert asked == (["update", "build"] if worked else ["update"])
    assert said in told["content"]
    assert "update: 12 new" in told["content"]
    later = bot.clock() + timedelta(days=7)
    monkeypatch.setattr(bot, "clock", lambda: later)
    await loop.round()
    assert asked.count("update") == 2


async def test_it_is_off_unless_somebody_turns_it_on(bot, state):
    await WeeklyFacts(bot).round()

    assert not state.exists()
