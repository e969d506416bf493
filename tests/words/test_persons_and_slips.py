"""A person's name is no hamlet's, a state's code may stand behind a slip, and two slips make no other name of a word."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told


@pytest.mark.parametrize(
    "text",
    ["George Washington", "george washington", "happy birthday jackson!!", "happy birthday Chelsea!!", "Happy birthday, Chelsea!"],
)  # fmt: skip
def test_a_person_is_no_question(text: str, world: World) -> None:
    assert read_question(text, world.cities, phrases()) == NoQuestion()


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("George, Washington", "George, Washington"),
        ("sister cities of George Washington", "George Washington"),
        ("Florence please", "Florence"),
        ("hello Paris?", "Paris"),
        ("Jackson!", "Jackson"),
        ("hello Jackson, Mississippi!", "Jackson, Mississippi"),
    ],
)
def test_a_place_is_a_question(text: str, city: str, world: World) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.name == city


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Lousville KY", "Louisville, Kentucky"), ("Pitsburgh PA", "Pittsburgh, Pennsylvania"), ("Bufallo NY", "Buffalo, New York"),
        ("Portand OR", "Portland, Oregon"), ("Indianopolis IN", "Indianapolis, Indiana"), ("Milwakee WI", "Milwaukee, Wisconsin"),
    ],
)  # fmt: skip
def test_a_slip_before_a_state(text: str, city: str, world: World) -> None:
    said = told(text, world)

    assert said.startswith(city)
    assert f"I read “{text.split()[0]}” as" in said


@pytest.mark.parametrize("unknown", ["Blargh", "Xyrago"])
def test_two_slips_and_another_beginning_are_another_name(unknown: str, world: World) -> None:
    said = told(f"Is Leeds twinned with {unknown}?", world)

    assert said.startswith(f"I couldn’t find a city called “{unknown}”")
    assert "Did you mean one of these?" in said


@pytest.mark.parametrize(
    ("typed", "city"), [("Berminham", "Birmingham"), ("Rachond", "Richmond"), ("Cardoa", "Córdoba")]
)
def test_two_slips_behind_the_same_beginning_are_asked_about(
    typed: str, city: str, world: World
) -> None:
    said = told(f"Is Leeds twinned with {typed}?", world)

    assert "couldn’t find" not in said
    assert city in said


def test_one_slip_is_still_mended(world: World) -> None:
    assert "I read “Dortmnd” as “Dortmund”." in told("Is Leeds twinned with Dortmnd?", world)
