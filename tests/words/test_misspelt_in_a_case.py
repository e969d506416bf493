"""A name of one word or two is found in another case and misspelt at once, and nothing of it is left out."""

import pytest

from bot.gazetteer.asked import AboutCity
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found, Taken
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("побратимы Нижнего Тагилла", "Nizhny Tagil"),
        ("города-побратимы Нижнего Новгрода", "Nizhny Novgorod"),
        ("города-побратимы Великого Новогорода", "Veliky Novgorod"),
        ("города-побратимы Екатиренбурга", "Yekaterinburg"),
        ("города-побратимы Ростова-на-Дануу", "Rostov-on-Don"),
        ("міста-побратими Івано-Франкіска", "Ivano-Frankivsk"),
    ],
)
def test_what_was_misspelt_is_said(
    text: str, city: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.left_out == ()
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert found.city.name == city
    assert [note.kind for note in found.notes] == [Taken.SLIP]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("побратимы Старова Оскола", "Stary Oskol"),
        ("побратимы Нижнева Новгорода", "Nizhny Novgorod"),
        ("города-побратимы Великова Новгорода", "Veliky Novgorod"),
    ],
)
def test_a_russian_ending_may_be_written_as_it_is_heard(
    text: str, city: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.left_out == ()
    found = resolve(question.name, cities)
    assert isinstance(found, Found)
    assert (found.city.name, found.notes) == (city, ())


@pytest.mark.parametrize("text", ["побратимы города Хрюндобург", "побратимы Киселёва"])
def test_a_name_that_nobody_knows_is_no_great_city(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(text, cities, phrases)

    assert isinstance(question, AboutCity)
    found = resolve(question.name, cities)
    assert not isinstance(found, Found) or found.notes
