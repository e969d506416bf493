"""A town's name and "twin" say nothing else; a person's do."""

import pytest

from bot.gazetteer.asked import AboutCity, NoQuestion
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.gazetteer.tongues import Tongues


@pytest.mark.parametrize(
    "name",
    [
        "St Albans", "Truro", "Bury St Edmunds", "East Lothian", "Shetland", "Gotland", "Kuwait City", "Monaco", "Gibraltar",
        "Weston-super-Mare", "Baden-Baden", "Dun Laoghaire", "Sens", "Northumberland", "Sabah", "KwaZulu-Natal", "Western Cape",
    ],
)  # fmt: skip
def test_a_town_or_an_area_and_twin_is_asked_about(
    name: str, cities: CityIndex, phrases: Tongues
) -> None:
    question = read_question(f"{name} twin", cities, phrases)

    assert isinstance(question, AboutCity)
    assert question.name == name


@pytest.mark.parametrize(
    "text",
    ["Jordan sister", "Chelsea sister", "Georgia sister", "Jackson twin", "Mary Kate twin", "Evil twin", "sens twin"],
)  # fmt: skip
def test_a_person_or_a_word_and_twin_is_no_question(
    text: str, cities: CityIndex, phrases: Tongues
) -> None:
    assert read_question(text, cities, phrases) == NoQuestion()
