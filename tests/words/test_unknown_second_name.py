"""A second name that nobody knows is said by name, however two cities are spoken of, and no card stands for what was asked."""

import pytest

from bot.gazetteer.asked import AboutCity, AboutPair, NoQuestion
from bot.gazetteer.model import NotFound
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.contract import outcome_of
from bot.pairings.model import PairUnclear
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    "text",
    [
        "is leeds twinned with winterfell", "leeds and winterfell", "winterfell & leeds", "leeds – winterfell", "leeds twinned with winterfell",
        "does leeds have a sister city called winterfell", "does leeds have a twin town named winterfell", "Does Leeds have a sister city called winterfell",
        "is there a sister city of leeds called winterfell", "are leeds and winterfell sisters", "are leeds & winterfell twins",
        "how far is leeds from winterfell", "How far is Leeds from Winterfell?", "how far is it from leeds to winterfell", "distance between leeds and winterfell",
        "is winterfell leeds's twin town", "does winterfell have a sister city in leeds", "do leeds and winterfell share a sister city",
        # Of the other name there are several, which is asked about only then.
        "is york twinned with winterfell", "is winterfell twinned with york", "does york have a twin town called winterfell", "how far is york from winterfell",
    ],
    ids=str,
)  # fmt: skip
def test_what_nobody_knows_is_named(world: World, text: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, PairUnclear)
    assert isinstance(found.unclear[0], NotFound)
    assert found.unclear[0].query.casefold() == "winterfell"
    assert outcome_of(found) == "not_found"


@pytest.mark.parametrize(
    "text", ["Is Leeds twinned with Flarnburg?", "are dallas and grumbo twinned"]
)
def test_a_slip_does_not_make_it_some_hamlet_that_is_bound_to_nobody(
    world: World, text: str
) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, PairUnclear)
    assert isinstance(found.unclear[0], NotFound)
    assert found.unclear[0].near


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("does bergen have a sister city called seatle", ("bergen", "seatle")),
        ("does leeds have a twin town named dortmund", ("leeds", "dortmund")),
        ("is leeds twinned with a town called arlen", ("leeds", "arlen")),
    ],
)
def test_a_sister_is_asked_for_by_name(world: World, text: str, names: tuple[str, str]) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == names


@pytest.mark.parametrize(
    "text",
    [
        "are anna and paris sisters", "are paris and nicole sisters", "is seattle a partner of boeing", "does boeing have a partner in seattle",
        "how far is seattle from here", "how far is paris from being finished", "is lima my sistre",
    ],
)  # fmt: skip
def test_people_and_companies_are_no_unknown_cities(world: World, text: str) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


def test_words_about_the_sisters_are_said_to_be_left_out(world: World) -> None:
    question = read_question("Is Lyon twinned with fooo", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.left_out == ("with fooo",)
