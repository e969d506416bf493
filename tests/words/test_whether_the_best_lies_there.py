"""Whether the oldest of all lies in an area is answered with yes or no, and which it is; "the oldest in Asia" is another."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.question import read_question
from bot.pairings.answer import answer
from bot.pairings.model import Narrowed
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Liegt die älteste Partnerstadt von Bremen in Asien?", "AS"), ("Ist die größte Partnerstadt von Bremen in Asien?", "AS"),
        ("Is Leeds's oldest twin in Germany?", "DE"), ("La plus ancienne ville jumelée de Lyon est-elle en Asie ?", "AS"),
        ("¿Está en Asia la ciudad hermana más antigua de Sevilla?", "AS"), ("Czy najstarsze miasto partnerskie Krakowa leży w Azji?", "AS"),
        ("Ankara'nın en eski kardeş şehri Asya'da mı?", "AS"), ("La più antica città gemella di Torino è in Asia?", "AS"),
        ("A cidade irmã mais antiga de Curitiba fica na Ásia?", "AS"), ("Лежит ли старейший город-побратим Казани в Азии?", "AS"),
        ("Ligger Malmös äldsta vänort i Asien?", "AS"), ("Ligt de oudste zusterstad van Gent in Azië?", "AS"),
        ("Leží nejstarší partnerské město Brna v Asii?", "AS"), ("上海最早的友好城市在亚洲吗", "AS"),
    ],
)  # fmt: skip
def test_it_is_asked_whether_the_best_of_all_lies_there(world: World, text: str, area: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    asked = question.narrowing
    assert asked is not None
    assert asked.lies
    assert asked.area is not None
    assert asked.area.key == area


@pytest.mark.parametrize(
    "text",
    [
        "Which is Leeds's oldest twin in Germany?", "What's Bremen's oldest sister in Asia?", "Qual è la più antica gemellata di Torino in Asia?",
        "Welche ist die älteste Partnerstadt von Bremen in Asien?", "Bremens älteste Partnerstadt in Asien?",
    ],
)  # fmt: skip
def test_the_best_in_the_area_is_another_question(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert not question.narrowing.lies


@pytest.mark.parametrize(
    ("text", "there", "name"),
    [
        ("Liegt die älteste Partnerstadt von Bremen in Asien?", False, "Gdańsk"),
        ("Liegt die älteste Partnerstadt von Bremen in Polen?", True, "Gdańsk"),
        ("La plus ancienne ville jumelée de Lyon est-elle en Asie ?", False, "Birmingham"),
    ],
)
def test_the_answer_names_the_best_of_all(world: World, text: str, there: bool, name: str) -> None:
    found = answer(read_question(text, world.cities, phrases()), None, world)

    assert isinstance(found, Narrowed)
    assert found.lie_there is there
    assert [sister.city.name for sister in found.sisters] == [name]
