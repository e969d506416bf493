"""A filter does not stick to another question, counties of one country stay in it, and thanks ask nothing."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutCity, AboutKinds, NoQuestion
from bot.gazetteer.place import AreaMeant, place_meant
from tests.pairings.test_conversation import city_of, talked
from tests.pairings.whole_world import whole_world


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


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (("is Denver twinned with Nairobi?", "and who are Nairobi's sisters?"), "Nairobi"),
        (("how far is Denver from Nairobi?", "who are Nairobi's sisters?"), "Nairobi"),
        (("is Denver twinned with Nairobi?", "and Kunming's sisters?"), "Kunming"),
        (("is Denver twinned with Nairobi?", "and Kunming's twins?"), "Kunming"),
        (("is Denver twinned with Nairobi?", "and the sister cities of Kunming?"), "Kunming"),
        (("ist Köln mit Lille verpartnert?", "und die Partnerstädte von Lille?"), "Lille"),
        (("Lyon est-elle jumelée avec Milan ?", "et les villes jumelées de Milan ?"), "Milan"),
    ],
)
def test_whose_sisters_are_asked_for_after_a_pair_is_asked_about_alone(
    lines: tuple[str, ...], city: str
) -> None:
    assert city_of(talked(*lines))[0] == city


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (("does Coventry have a sister in Canada?", "and Mexico?"), "MX"),
        (("does Coventry have a sister in Canada?", "and Luxembourg?"), "LU"),
        (("does Coventry have a sister in Canada?", "and Panama?"), "PA"),
        (("does Coventry have a sister in Canada?", "what about Guatemala?"), "GT"),
        (("Coventry's sisters in Europe", "and Mexico?"), "MX"),
        (("hat Coventry eine Partnerstadt in Kanada?", "und Luxemburg?"), "LU"),
        (("does Coventry have a sister in Canada?", "and Mexico?", "and Panama?"), "PA"),
    ],
)
def test_a_country_after_an_area_is_no_city_of_its_name(
    lines: tuple[str, ...], country: str
) -> None:
    question = talked(*lines)
    assert isinstance(question, AboutCity)
    assert city_of(question)[0] == "Coventry"
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert question.narrowing.area.key == country


@pytest.mark.parametrize("lines", [("Coventry", "and Mexico?"), ("Coventry", "and Luxembourg?")])
def test_without_an_area_before_it_stays_a_city(lines: tuple[str, ...]) -> None:
    question = talked(*lines)
    assert isinstance(question, AboutCity)
    assert question.narrowing is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Kent", "the English one"),
        ("Kent", "the one in England"),
        ("Kent", "no, Kent in England"),
        ("Kent", "only in England", "no, Kent in England"),
        ("Surrey", "the English one"),
    ],
)
def test_a_county_of_the_name_is_told_as_the_county_alone_is(lines: tuple[str, ...]) -> None:
    question = talked(*lines)
    assert isinstance(question, AboutCity)
    assert question.narrowing is None
    meant = place_meant(question.name, whole_world().cities)
    assert isinstance(meant, AreaMeant)
    assert (meant.area.key, meant.area.asked) == ("GB.ENG", lines[0])
