"""Maps and wandering in the terminal, over the real atlas."""

import re
from contextlib import AsyncExitStack
from datetime import UTC, datetime

import pytest
from rich.console import Console

from bot.atlas.open import open_atlas
from bot.chat.help import every_command
from bot.chat.postcard import TextPostcard
from bot.chat.render import draw
from bot.chat.session import Session
from bot.chat.talk import answer_line
from bot.config import Settings
from bot.pairings.on_record import answer_pair
from bot.pairings.world import World
from bot.words.catalogue import TEXTS
from bot.words.outline import Fact, Facts, Outline, Said
from bot.words.postcard import postcard
from bot.words.voice import Voice

SUVA, BERGEN = "gn:2198148", "gn:3161732"


@pytest.fixture(scope="module")
def world() -> World:
    return open_atlas()


@pytest.fixture
async def say(world, tmp_path):
    """Say lines to the chat one after another; returns what the last one showed."""
    settings = Settings(_env_file=None, database_url=f"sqlite+aiosqlite:///{tmp_path}/bot.db")
    async with AsyncExitStack() as stack:
        session = Session(world, settings, "en-US", stack)

        async def say(*lines: str, terminal: bool = False) -> str:
            shown = None
            for line in lines:
                shown = await answer_line(line, shown, session, every_command())
            console = Console(width=90, force_terminal=terminal, no_color=True, record=True)
            with console.capture() as capture:
                console.print(shown.card)
            return capture.get()

        yield say


async def test_a_chain_is_numbered_and_a_number_opens_a_station(say):
    chain = await say(f"/explore path city: {SUVA} other: {BERGEN}")
    station = await say(f"/explore path city: {SUVA} other: {BERGEN}", "6")

    assert "Suva → Bergen" in chain
    assert "6 Bergen, Norway" in chain
    assert station.lstrip().startswith("Bergen")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("/explore near Malmö km: 30", "Copenhagen", id="near"),
        pytest.param("/explore country city: Seattle country: Japon", "Kobe", id="country"),
        pytest.param("/explore match Seattle", "Just an idea", id="match"),
        pytest.param("/explore top country: Norwegen", "Norway", id="top"),
        pytest.param("/explore random", "Have you heard of these two?", id="random"),
        pytest.param(
            f"/explore common city: {SUVA} other: {SUVA}", "one and the same city", id="common"
        ),
        pytest.param(
            "/explore country city: Seattle country: Atlantis",
            "find a country",
            id="find a country",
        ),
        pytest.param(f"/explore path city: gn:2729907 other: {BERGEN}", "No chain", id="no chain"),
        pytest.param(f"/explore path {SUVA}", "/home set", id="no home"),
    ],
)
async def test_each_way_to_explore_answers(say, line, expected):
    assert expected in await say(line)


async def test_a_card_has_a_map_in_a_terminal_and_none_in_a_pipe(say):
    seen, piped = await say(f"/sister {SUVA}", terminal=True), await say(f"/sister {SUVA}")

    assert "◉ Suva" in seen
    assert seen.count("●") >= 4
    assert "◉" not in piped


async def test_cities_amid_land_have_no_map_in_dots(say):
    line = "/pairing city: Frankfurt (Oder) other: Słubice"

    assert "⣿" not in await say(line, terminal=True)


async def test_the_key_names_only_what_is_on_the_map(say):
    lines = (await say(f"/sister {SUVA}", terminal=True)).splitlines()

    (key,) = [line for line in lines if "◉ Suva" in line]
    drawn = "\n".join(line for line in lines if line is not key)
    assert ("○" in key) == ("○" in drawn)
    assert "●" in key
    assert "×" not in key


async def test_two_cities_can_be_had_on_a_postcard(say):
    shown = await say(f"/pairing city: Seattle other: {BERGEN} postcard: true")
    without = await say(f"/pairing city: Seattle other: {BERGEN}")
    chosen = await say(f"/pairing city: Springfield other: {BERGEN} postcard: true", "1")

    card = shown[shown.index("╭") :]
    assert re.search(r"Seattle .*Bergen │\n│ United States .* Norway │\n│ \w+, \d+:\d\d", card)
    assert "Sisters since 1967 · 4,421 mi · 7,115 km" in card
    assert "╭" not in without
    assert "╭" in chosen


async def test_a_pairing_to_discover_comes_on_a_postcard(say):
    assert "╭" in await say("/explore random")


def test_a_narrow_postcard_has_its_cities_beneath_each_other(world):
    voice = Voice(TEXTS, "en-US", datetime(2026, 6, 21, 4, 40, tzinfo=UTC))
    pair = answer_pair(world.cities.by_key(SUVA), world.cities.by_key(BERGEN), world)
    console = Console(width=40, no_color=True)

    with console.capture() as capture:
        console.print(TextPostcard(postcard(pair, voice)))

    lines = capture.get().splitlines()
    suva, bergen = (next(i for i, x in enumerate(lines) if n in x) for n in ("Suva", "Bergen"))
    assert bergen > suva + 2
    assert max(map(len, lines)) <= 40


def test_a_postcard_is_as_wide_as_a_map_at_most(world):
    voice = Voice(TEXTS, "en-US", datetime(2026, 6, 21, 4, 40, tzinfo=UTC))
    pair = answer_pair(world.cities.by_key(SUVA), world.cities.by_key(BERGEN), world)
    console = Console(width=200, no_color=True)

    with console.capture() as capture:
        console.print(TextPostcard(postcard(pair, voice)))

    assert max(map(len, capture.get().splitlines())) == 76


def test_facts_stand_four_columns_apart():
    facts = tuple(Facts("", (Fact(name, "12:00"),), beside=True) for name in ("Suva", "Oslo"))
    console = Console(width=60)

    with console.capture() as capture:
        console.print(draw(Outline(title="Pair", blocks=(*facts, Said("", ("Same hour.",))))))

    assert "Suva: 12:00    Oslo: 12:00" in capture.get()
    assert "Same hour." in capture.get()


async def test_the_quiz_asks_and_judges_a_number(say):
    question = await say("/quiz play country: Japan difficulty: hard")
    verdict = await say("/quiz play", "3")

    assert "Which of these is a sister city of" in question
    assert all(f"\n{number} " in question for number in (1, 2, 3, 4))
    assert "✓" in verdict


async def test_scores_are_a_servers(say):
    assert "server" in await say("/quiz scores")


def ask(*words: str) -> int:
    from bot.__main__ import main

    return main(["ask", *words])


def test_the_map_is_written_beside_the_answer(tmp_path, capsys):
    file = tmp_path / "malmo.png"

    code = ask("Malmö", "--map", str(file))

    assert code == 0
    assert file.read_bytes().startswith(b"\x89PNG")
    assert "Szczecin" in capsys.readouterr().out


def test_a_postcard_of_two_cities_is_written(tmp_path):
    file = tmp_path / "postcard.png"

    code = ask("Seattle and Bergen", "--postcard", str(file))

    assert code == 0
    assert file.read_bytes().startswith(b"\x89PNG")


def test_one_city_makes_no_postcard(tmp_path, capsys):
    file = tmp_path / "postcard.png"

    ask("Seattle", "--postcard", str(file))

    assert not file.exists()
    assert "name both" in capsys.readouterr().err


def test_a_map_that_cannot_be_written_is_said_so(tmp_path, capsys):
    code = ask("Malmö", "--map", str(tmp_path / "no such folder" / "malmo.png"))

    assert code == 1
    assert "could not be written" in capsys.readouterr().err


def test_a_question_without_a_city_has_no_map(tmp_path, capsys):
    file = tmp_path / "none.png"

    code = ask("Xqzzkw", "--map", str(file))

    assert code == 5
    assert not file.exists()
    assert "no map" in capsys.readouterr().err
