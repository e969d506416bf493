"""Two questions in one sentence are no pair: the first is answered, and the second is said to have been left out."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told


@pytest.mark.parametrize(
    ("text", "city", "rest"),
    [
        ("who is Seattle twinned with and how many does Boston have", "Seattle", "and how many does Boston have"),
        ("what are the sister cities of Denver and what is the oldest one of Austin?", "Denver", "and what is the oldest one of Austin"),
        ("who is Seattle twinned with, and does Boston have any?", "Seattle", "and does Boston have any"),
        ("which cities is Leeds twinned with, what about Dortmund?", "Leeds", "what about Dortmund"),
        ("how many sister cities does Leeds have and how many does Dortmund have?", "Leeds", "and how many does Dortmund have"),
        ("mit wem ist Bremen verschwistert und wie viele hat Leeds?", "Bremen", "und wie viele hat Leeds"),
    ],
    ids=str,
)  # fmt: skip
def test_the_first_of_two_questions(text: str, city: str, rest: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (city, (rest,))


def test_the_second_question_is_said_to_be_left_out(world: World) -> None:
    said = told("who is Seattle twinned with and how many does Boston have", world)

    assert said.startswith("Seattle, Washington")
    assert "I left out “and how many does Boston have”." in said


@pytest.mark.parametrize(
    "text",
    [
        "Is Leeds twinned with Dortmund and since when?",
        "do Seattle and Boston share sister cities",
        "which sister cities do Seattle and Boston share",
        "who has more sister cities, Seattle or Boston, and how many",
    ],
)
def test_two_cities_of_one_question_are_a_pair(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), AboutPair)
