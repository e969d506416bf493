"""A filter does not stick to another question, counties of one country stay in it, and thanks ask nothing."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity, AboutKinds, NoQuestion
from tests.pairings.test_conversation import talked


@pytest.mark.parametrize(
    "lines",
    [
        ("sister cities of Lyon in Germany", "who is Seattle twinned with?"),
        ("sister cities of Lyon in Germany", "which cities is Seattle twinned with?"),
        ("sister cities of Lyon in Germany", "who are Seattle's sisters?", "and Leeds?"),
        ("Partnerstädte von Lyon in Deutschland", "mit wem ist Leeds verpartnert?"),
        ("ciudades hermanas de Lyon en Alemania", "¿con quién está hermanada Leeds?"),
        ("里昂在德国的友好城市", "利兹的友好城市有哪些？"),
    ],
)
def test_a_whole_question_keeps_no_filter(lines: tuple[str, ...]) -> None:
    question = talked(*lines)
    assert isinstance(question, AboutCity)
    assert question.narrowing is None


@pytest.mark.parametrize(
    "lines",
    [
        ("sister cities of Lyon in Germany", "and Seattle?"),
        ("神户有德国的友好城市吗？", "大阪呢？"),
    ],
)
def test_another_city_alone_keeps_it(lines: tuple[str, ...]) -> None:
    question = talked(*lines)
    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.key == "DE"


def test_a_county_after_another_is_no_city_abroad() -> None:
    question = talked("Devon", "and Cornwall?")
    assert isinstance(question, AboutArea)
    assert (question.area.key, question.area.asked) == ("GB.ENG", "Cornwall")


@pytest.mark.parametrize("lines", [("Devon", "and Lyon?"), ("Seattle", "and Cornwall?")])
def test_other_names_after_a_county_or_a_city_stay_cities(lines: tuple[str, ...]) -> None:
    assert isinstance(talked(*lines), AboutCity)


@pytest.mark.parametrize(
    "line", ["thanks germany", "thanks, Germany", "danke Deutschland", "merci la France"]
)
def test_who_is_thanked_is_asked_nothing(line: str) -> None:
    assert talked(line) == NoQuestion()
    assert talked("Lyon", line) == NoQuestion()


@pytest.mark.parametrize(
    "line", ["what is a sister city?", "what are sister cities?", "was ist eine Partnerstadt?"]
)
def test_what_a_sister_city_is_may_be_asked_at_any_time(line: str) -> None:
    assert talked("oldest sister city of Berlin", line) == AboutKinds()
