"""Whose anniversaries a text asks for, and in which month or year; and where it only chats about one."""

import pytest

from bot.gazetteer.asked import (
    AboutAnniversaries,
    AboutPair,
    NoQuestion,
    PairAspect,
    Question,
    When,
)
from bot.gazetteer.question import read_question
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world


def asked(text: str) -> Question:
    return read_question(text, whole_world().cities, phrases())


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("which twinning anniversaries are this month?", AboutAnniversaries(when=When(months_ahead=0))),
        ("which sister cities celebrate their anniversary in October", AboutAnniversaries(when=When(month=10))),
        ("anniversaries in March", AboutAnniversaries(when=When(month=3))),
        ("twinning anniversaries next month", AboutAnniversaries(when=When(months_ahead=1))),
        ("runde Jubiläen 2027", AboutAnniversaries(when=When(year=2027))),
        ("Jubiläen von Bergen nächstes Jahr", AboutAnniversaries("Bergen", When(years_ahead=1))),
        ("anniversaires de jumelage en mai", AboutAnniversaries(when=When(month=5))),
        ("aniversarios de hermanamiento este mes", AboutAnniversaries(when=When(months_ahead=0))),
        ("anniversari dei gemellaggi quest'anno", AboutAnniversaries(when=When(years_ahead=0))),
        ("Rocznice partnerstw w tym roku", AboutAnniversaries(when=When(years_ahead=0))),
        ("anniversaries of Japan in 2027", AboutAnniversaries("Japan", When(year=2027))),
        ("my city's anniversaries", AboutAnniversaries(of_home=True)),
    ],
)  # fmt: skip
def test_anniversaries_are_asked_for_with_whose_and_when(text: str, question: Question) -> None:
    assert asked(text) == question


def test_the_anniversary_of_two_cities_is_asked_of_the_pair() -> None:
    question = asked("when is the anniversary of Seattle and Kobe?")

    assert question == AboutPair("Seattle", "Kobe", aspect=PairAspect.ANNIVERSARY)


@pytest.mark.parametrize(
    "text",
    [
        "happy anniversary!",
        "our anniversary is in May",
        "my wedding anniversary in Paris",
        "our anniversary in Paris this year",
        "it's my anniversary",
        "do you have an anniversary?",
        "Paris anniversary trip in May",
    ],
)
def test_the_anniversary_of_a_couple_is_no_question(text: str) -> None:
    assert isinstance(asked(text), NoQuestion)
