"""Of two areas of one name the answer says which it is about."""

import pytest

from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.world import World
from bot.words.catalogue import phrases
from bot.words.telling import outline_of
from tests.words.outlines import voice_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("georgia and georgia", "Georgia (country) and Georgia (region, United States)"),
        ("what are georgias sister cities", "Georgia (country) 🇬🇪"),
        ("sister cities in Georgia", "Georgia (country) 🇬🇪"),
        ("punjab and punjab", "Punjab (region, Pakistan) and Punjab (region, India)"),
        ("sister cities in Punjab", "Punjab, Pakistan 🇵🇰"),
        ("sister cities in France", "France 🇫🇷"),
    ],
)
def test_the_title_tells_them_apart(world: World, text: str, title: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert outline_of(found, voice_of("en-US")).title == title


@pytest.mark.parametrize(
    "text", ["oldest sister city in the us", "oldest sister city in the States"]
)
def test_the_area_of_the_oldest_ties_is_not_left_out(world: World, text: str) -> None:
    assert read_question(text, world.cities, phrases()).left_out == ()
