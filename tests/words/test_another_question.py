"""A question is never answered as if it were another: what the answer does not hold is said."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, AboutPair, PairAspect
from bot.gazetteer.question import read_question
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("does anyone twin with both London and Moscow", PairAspect.COMMON),
        ("is there a city twinned with both Kobe and Riga", PairAspect.COMMON),
        ("is there any town twinned with Kobe and Riga?", PairAspect.COMMON),
        (
            "Gibt es eine Stadt, die sowohl mit Kobe als auch mit Riga verpartnert ist?",
            PairAspect.COMMON,
        ),
        ("Are both Kobe and Riga twinned?", PairAspect.WHETHER),
        ("Is there a twinning between Leeds and Dortmund?", PairAspect.WHETHER),
        ("Is the city of Kobe twinned with Riga?", PairAspect.WHETHER),
    ],
)
def test_who_is_a_sister_of_both_is_not_answered_with_a_yes(
    world: World, text: str, aspect: PairAspect
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.aspect is aspect


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("which country has the most sister cities", "which country"),
        ("which US state has the most sister cities", "state"),
        ("which state in Germany has the most twin towns", "which state"),
        ("welches Land hat die meisten Partnerstädte", "welches Land"),
        ("cities with no sister city in Germany", "with no sister city"),
        ("German towns without a twin town in France", "without a twin town"),
        ("sister of the sister of Leeds", "sister"),
        ("sisters of the sister cities of Leeds", "sisters"),
        ("who are the sisters of Leeds' sisters", "sisters"),
        ("sister cities of Leeds's twin towns", "twin"),
        ("sister cities of Coventry's sister Dresden", "Coventry's sister"),
        ("twin towns of Coventry's twin town Dresden", "Coventry's twin town"),
        ("sister states of California", "sister states"),
        ("sister provinces of Shandong", "sister provinces"),
        ("is Texas a sister state of Nuevo Leon?", "a sister state"),
        ("which British town has the most French twins", "the most"),
        ("I'm from Portland, Oregon and moved to Leeds", "Leeds"),
        ("Does Leeds have a sister by the sea?", "by the sea"),
        ("Lyon a-t-elle une ville jumelle au bord de la mer ?", "au bord de la mer"),
    ],
)
def test_what_the_answer_does_not_hold_is_said(world: World, text: str, words: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutArea | AboutAreas | AboutCity)
    assert words in question.left_out


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hyogo prefecture sister cities", "Hyogo prefecture"),
        ("Hyogo prefecture's sister cities", "Hyogo prefecture"),
        ("sister cities of Los Angeles county", "Los Angeles county"),
        ("Portland not Oregon but Maine", "Portland, Maine"),
        ("Paris, not Texas but Kentucky", "Paris, Kentucky"),
        ("Dear Sir or Madam, I would like to know which cities are twinned with Leeds.", "Leeds"),
        ("To whom it may concern: sister cities of Leeds", "Leeds"),
        ("what is the sister city of Leeds in the end", "Leeds"),
    ],
)
def test_what_is_said_around_a_city_is_no_other_city(world: World, text: str, name: str) -> None:
    assert read_question(text, world.cities, phrases()) == AboutCity(name)


def test_which_city_has_the_most_leaves_nothing_out(world: World) -> None:
    question = read_question("which city has the most sister cities", world.cities, phrases())

    assert isinstance(question, AboutArea)
    assert question.left_out == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Birmingham, the one in Alabama", "Birmingham, Alabama"),
        ("Springfield, I mean the one in Missouri", "Springfield, Missouri"),
    ],
)
def test_a_namesake_may_be_told_without_a_word_for_sister_city(
    world: World, text: str, name: str
) -> None:
    assert read_question(text, world.cities, phrases()) == AboutCity(name)


def test_a_denial_that_opens_the_sentence_is_said(world: World) -> None:
    question = read_question("没有姐妹城市的日本城市", world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert [words.split()[0] for words in question.left_out] == ["没有"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("sister cities in Japan of Texan cities", ("JP", "US.TX")),
        ("sister cities in Germany of American cities", ("DE", "US")),
        ("sister cities in Ireland of British towns", ("IE", "GB")),
        ("villes jumelées en Allemagne de villes françaises", ("DE", "FR")),
        ("which British town has the most French twins", ("GB", "FR")),
    ],
)
def test_the_sisters_in_one_area_of_those_in_another_are_the_ties_between(
    world: World, text: str, keys: tuple[str, str]
) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutAreas)
    assert {question.area.key, question.other.key} == {*keys}
    assert not question.compared


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Chicago sisters not in Europe and not in Asia", ["AS", "EU"]),
        ("sister cities of Chicago, not in Europe and not in Asia", ["AS", "EU"]),
        ("Chicago's sister cities outside Europe and outside Asia", ["AS", "EU"]),
    ],
)
def test_each_of_two_areas_may_be_denied(world: World, text: str, keys: list[str]) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.outside
    assert sorted(area.key for area in question.narrowing.areas) == keys


@pytest.mark.parametrize(
    "text",
    [
        "does Dublin have more twins than Cork",
        "has Dublin fewer partners than Cork",
        "does Dublin have more sisters than Cork",
        "does Dublin have more twin towns than Cork",
    ],
)
def test_which_of_two_has_more_is_counted_by_whatever_word(world: World, text: str) -> None:
    question = read_question(text, world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert (question.aspect, question.left_out) == (PairAspect.COUNT, ())


def test_a_pair_is_not_told_as_what_came_before_it(world: World) -> None:
    question = read_question("who was Leeds twinned with before Dortmund", world.cities, phrases())

    assert isinstance(question, AboutPair)
    assert question.left_out == ("with before",)
