"""What an answer says where the name of an area was mended."""

from datetime import UTC, datetime

import pytest

from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import Answer, AreaAnswer, AreaPairs, CityAnswer, Narrowed
from bot.pairings.world import World
from bot.words.catalogue import TEXTS, phrases
from bot.words.taken import taken_lines
from bot.words.voice import Voice
from tests.pairings.whole_world import whole_world


@pytest.fixture(scope="module")
def world() -> World:
    return whole_world()


def asked(text: str, world: World) -> Answer:
    return answer(read_question(text, world.cities, phrases()), None, world)


def said(found: AreaAnswer | AreaPairs, locale: str) -> tuple[str, ...]:
    return taken_lines(found.notes, Voice(TEXTS, locale, datetime(2026, 11, 28, tzinfo=UTC)))


@pytest.mark.parametrize(
    ("text", "locale", "line"),
    [
        ("sister cities in Bavria", "en-US", "I read “Bavria” as “Bavaria”."),
        ("sister cities in Bavria", "de", "„Bavria“ habe ich als „Bayern“ gelesen."),
        ("ドツイの姉妹都市", "ja", "「ドツイ」を「ドイツ」と読みました。"),
    ],
)
def test_a_slip_is_said_with_the_name_of_the_readers_language(
    world: World, text: str, locale: str, line: str
) -> None:
    found = asked(text, world)
    assert isinstance(found, AreaAnswer)
    assert said(found, locale) == (line,)


def test_a_slip_in_one_of_two_areas_is_said(world: World) -> None:
    found = asked("which cities in Frnace are twinned with towns in Ireland", world)
    assert isinstance(found, AreaPairs)
    assert said(found, "en-US") == ("I read “Frnace” as “France”.",)


def test_a_slip_in_what_narrows_the_sisters_is_said_beside_them(world: World) -> None:
    found = asked("does Seattle have a sister city in Noway?", world)
    assert isinstance(found, Narrowed)
    assert [(note.typed, note.taken) for note in found.answer.notes] == [("Noway", "Norway")]


def test_an_area_as_near_is_offered(world: World) -> None:
    found = asked("Partnerstädte von Irlan", world)
    assert isinstance(found, AreaAnswer)
    assert {found.area.key, *(area.key for area in found.others)} >= {"IR", "IE"}


def test_a_city_as_near_is_offered(world: World) -> None:
    found = asked("sister cities in Luron", world)
    assert isinstance(found, AreaAnswer)
    assert "Luton" in [city.name for city in found.namesakes]


@pytest.mark.parametrize(
    ("text", "locale", "line"),
    [
        ("Portland, Oregn", "en-US", "I read “Oregn” as “Oregon”."),
        ("Munich, Germny", "de", "„Germny“ habe ich als „Deutschland“ gelesen."),
    ],
)
def test_a_slip_behind_a_city_is_said_as_the_area_is_called(
    world: World, text: str, locale: str, line: str
) -> None:
    found = asked(text, world)
    assert isinstance(found, CityAnswer)
    assert line in taken_lines(
        found.notes, Voice(TEXTS, locale, datetime(2026, 11, 28, tzinfo=UTC))
    )
