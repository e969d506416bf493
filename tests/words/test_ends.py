"""Questions about whether a partnership ended, rests or goes on, and what is said of those that did."""

import pytest

from bot.gazetteer.asked import AboutPair, NoQuestion
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases
from tests.words.told import told

ENDED = "were sister cities until "


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("When did Kharkiv end its partnership with Belgorod?", ENDED + "2022"),
        ("When did Nottingham end its partnership with Minsk?", ENDED + "2022"),
        ("When did Dnipro and Samara stop being sisters?", ENDED + "2016"),
        ("Did Nottingham cut ties with Minsk?", ENDED + "2022"),
        ("Who ended the partnership between Prague and Shanghai?", ENDED + "2020"),
        ("Hat Nottingham die Verbindung mit Minsk gekappt?", ENDED + "2022"),
        ("Wann hat Köln die Partnerschaft mit Wolgograd beendet?", "partnership is suspended"),
        ("Does Berlin still have a partnership with Moscow?", "Yes, but the partnership is suspended"),
        ("¿Sigue Berlín hermanada con Moscú?", "partnership is suspended"),
        ("How old is the tie between Coventry and Dresden?", "sister cities since 1959"),
        ("Wie alt ist die Partnerschaft zwischen Coventry und Dresden?", "sister cities since 1959"),
        ("Which of Riga's ties have ended?", "Ended: Minsk"),
        ("Which ties did Kharkiv end in 2022?", "in 2022: Belgorod"),
        ("Has Turku a sister city in Russia?", "Saint Petersburg, since 1953 (suspended in 2022)"),
        ("How many sister cities did Warsaw have in Russia?", "Not any more: Grozny"),
    ],
)  # fmt: skip
def test_what_became_of_a_tie_is_told_and_the_words_that_ask_are_not_left_out(
    text: str, says: str, world: World
) -> None:
    said = told(text, world)

    assert says in said
    assert "I left out" not in said


@pytest.mark.parametrize(
    "text",
    [
        "Did Riga end its partnership with Dallas?",
        "Is the tie between Minsk and Bonn suspended?",
        "Nice a-t-elle rompu son jumelage avec Yalta ?",
    ],
)
def test_a_tie_that_stands_is_no_yes_to_whether_it_ended(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), AboutPair)

    said = told(text, world)

    assert "sister cities" in said
    assert "Yes" not in said


@pytest.mark.parametrize(
    "text", ["we broke up in Paris", "Did Charlotte and Sydney break up?", "my tie is blue"]
)
def test_what_people_do_is_no_question(text: str, world: World) -> None:
    assert isinstance(read_question(text, world.cities, phrases()), NoQuestion)


def test_a_chain_that_only_passes_through_russia_is_not_cautioned_about(world: World) -> None:
    assert "Many ties with Russian" not in told("Santa Barbara and Dingle", world)
    assert "Many ties with Russian" in told("Bonn and Minsk", world)
