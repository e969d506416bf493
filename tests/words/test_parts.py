"""An answer about more than was asked for says so."""

from datetime import UTC, datetime

import pytest

from bot.chat.render import plain_text
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.telling import outline_of
from bot.words.voice import Voice
from tests.pairings.whole_world import whole_world

PART = "“Yorkshire” is taken for a part of England; this is about all of it."


@pytest.fixture(scope="module")
def world() -> World:
    return whole_world()


def told(text: str, world: World) -> str:
    voice = Voice(TEXTS, "en-US", datetime(2026, 11, 28, tzinfo=UTC))
    found = answer(read_question(text, world.cities, phrases()), None, world)
    return plain_text(outline_of(found, voice))


@pytest.mark.parametrize(
    "text",
    [
        "sister cities of Yorkshire",
        "which German cities are twinned with towns in Yorkshire",
        "Yorkshire and Germany",
        "does Berlin have a sister in Yorkshire?",
        "Berlin's sisters in Yorkshire",
        "does Kobe have a sister in Yorkshire?",
    ],
)
def test_all_of_an_area_is_said_to_stand_for_its_part(text: str, world: World) -> None:
    assert told(text, world).count(PART) == 1


def test_a_county_of_the_name_is_offered_with_the_area_it_lies_in(world: World) -> None:
    assert "England, where Kent lies?" in told("sister cities of Kent", world)
    assert "where Kent lies" not in told("sister cities of Kent, Washington", world)


def test_a_state_that_is_no_more_is_all_that_lay_in_it(world: World) -> None:
    text = told("sister cities of Prussia", world)

    assert text.startswith("The former Prussia")
    assert "Russia 🇷🇺" not in text.splitlines()[0]
