"""Who asks which ties have ended is told those, however the ending is said."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, PairAspect, State
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    "text",
    [
        "which cities broke ties with Moscow",
        "which cities have broken ties with Moscow",
        "who cut ties with Moscow",
        "who has cut its ties with Moscow",
        "who severed ties with Moscow",
        "who is no longer Moscow's sister",
        "which cities are no longer sisters of Moscow",
        "who isn't a sister of Moscow any more",
        "who isn't a sister city of Moscow anymore",
        "who withdrew from twinning with Moscow",
        "who gave up its twinning with Moscow",
        "Welche Stadt ist keine Partnerstadt von Moskau mehr?",
        "ville qui a rompu le jumelage avec Moscou",
        "какие города разорвали побратимство с Москвой",
    ],
)
def test_the_ties_that_have_ended_are_asked_for(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert (question.narrowing.state, question.left_out) == (State.ENDED, ())


def test_more_twins_are_not_those_that_are_twins_no_more(world: World) -> None:
    question = read_question("does Leeds have any more twins", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.state is None


def test_whether_a_tie_was_broken_is_not_answered_with_yes(world: World) -> None:
    question = read_question("did Riga break ties with Moscow", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.ALL


def test_what_ends_before_a_name_is_said_to_be_left_out(world: World) -> None:
    question = read_question("who dropped Moscow as a sister city", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.left_out == ("dropped",)
