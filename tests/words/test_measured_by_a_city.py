"""Sisters are measured by another city, which no pairing is asked about with: "which sister of Berlin is bigger than Leipzig"."""

import pytest

from bot.gazetteer.asked import AboutCity, Limits, Measure, Narrowing
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import City, Found
from bot.gazetteer.question import read_question
from bot.gazetteer.resolve import resolve
from bot.words.catalogue import phrases


def found(name: str, cities: CityIndex) -> City:
    resolution = resolve(name, cities)
    assert isinstance(resolution, Found)
    return resolution.city


@pytest.mark.parametrize(
    ("text", "name", "measure", "more"),
    [
        ("which sister of Berlin is bigger than Leipzig", "Berlin", "Leipzig", True), ("which sisters of Berlin are bigger than Leipzig", "Berlin", "Leipzig", True),
        ("sisters of Berlin bigger than Leipzig", "Berlin", "Leipzig", True), ("sister cities of Berlin larger than Paris", "Berlin", "Paris", True),
        ("does Berlin have a sister bigger than Leipzig", "Berlin", "Leipzig", True), ("which of Seattle's sister cities are smaller than Bergen", "Seattle", "Bergen", False),
        ("twin towns of Lyon smaller than Birmingham", "Lyon", "Birmingham", False), ("Seattle sister cities bigger than Seattle", "Seattle", "Seattle", True),
        ("sister city of Leeds with fewer people than Lille", "Leeds", "Lille", False), ("sister cities of berlin larger than paris", "berlin", "paris", True),
    ],
    ids=str,
)  # fmt: skip
def test_sisters_are_counted_by_the_people_of_a_city(
    text: str, name: str, measure: str, more: bool, cities: CityIndex
) -> None:
    question = read_question(text, cities, phrases())

    people = found(measure, cities).population
    limits = (
        Limits(Measure.PEOPLE, least=people + 1)
        if more
        else Limits(Measure.PEOPLE, most=people - 1)
    )
    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, ())
    assert question.narrowing is not None
    assert question.narrowing.limits == (limits,)


def test_sisters_are_counted_by_how_far_a_city_is(cities: CityIndex) -> None:
    question = read_question("sister cities of Leeds farther than Lille", cities, phrases())

    assert question == AboutCity(
        "Leeds", narrowing=Narrowing(limits=(Limits(Measure.DISTANCE, least=472),))
    )


@pytest.mark.parametrize(
    ("text", "name", "left_out"),
    [
        ("a bigger sister city than Leipzig", "Leipzig", "a bigger"),
        ("sisters of Seattle older than Kobe", "Seattle", "older than Kobe"),
        ("does Leeds have a twin town bigger than itself", "Leeds", "bigger than itself"),
    ],
)
def test_what_is_compared_otherwise_is_said_to_be_left_out(
    text: str, name: str, left_out: str, cities: CityIndex
) -> None:
    question = read_question(text, cities, phrases())

    assert isinstance(question, AboutCity)
    assert (question.name, question.left_out) == (name, (left_out,))


@pytest.mark.parametrize(
    ("text", "name", "measure", "more"),
    [
        ("Köln'den büyük İstanbul kardeş şehirleri", "İstanbul", "Köln", True),
        ("Köln'den daha küçük İstanbul kardeş şehirleri", "İstanbul", "Köln", False),
        ("Kölnnél nagyobb Budapest testvérvárosai", "Budapest", "Köln", True),
        ("Kölnnél nagyobb testvérvárosai Budapestnek", "Budapest", "Köln", True),
        ("ケルンより大きい東京の姉妹都市", "東京", "Köln", True),
        ("東京より小さい大阪の姉妹都市", "大阪", "Tokyo", False),
        ("쾰른보다 큰 서울 자매도시", "서울", "Köln", True),
        ("比科隆大的北京友好城市", "北京", "Köln", True),
        ("größer als Bonn: Partnerstädte von Köln", "Köln", "Bonn", True),
    ],
)
def test_the_city_that_measures_may_stand_before_the_one_asked_about(
    cities: CityIndex, text: str, name: str, measure: str, more: bool
) -> None:
    people = found(measure, cities).population
    limits = (
        Limits(Measure.PEOPLE, least=people + 1.0)
        if more
        else Limits(Measure.PEOPLE, most=people - 1.0)
    )

    asked = read_question(text, cities, phrases())

    assert asked == AboutCity(name, narrowing=Narrowing(limits=(limits,)))
