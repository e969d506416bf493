"""What a follow-up keeps of what was asked for last, is the same in every language."""

from dataclasses import dataclass

import pytest

from bot.gazetteer.asked import AboutCity, Limits, Measure, Narrowing, State, Superlative
from bot.pairings.inherit import Turn, inherited
from tests.pairings.test_conversation import city_of, talked
from tests.pairings.whole_world import area

ASIA, EUROPE = area("continent", "AS"), area("continent", "EU")
SINCE = (Limits(Measure.YEAR, 1980),)
OLDEST = Superlative.OLDEST


@dataclass(frozen=True)
class Said:
    """How a language says the turns of a talk about Berlin's sisters."""

    berlin: str
    of_hamburg: str
    asia: str
    europe: str
    sisters_in_asia: str
    its: str
    hamburg: str
    oldest: str
    the_oldest_of_berlin: str
    how_many: str


SAID = {
    "en": Said(
        berlin="sister cities of Berlin",
        of_hamburg="sister cities of Hamburg",
        asia="and in Asia?",
        europe="and in Europe?",
        sisters_in_asia="which sister cities does Berlin have in Asia?",
        its="and its sisters?",
        hamburg="and Hamburg?",
        oldest="the oldest?",
        the_oldest_of_berlin="which is the oldest of Berlin's sister cities?",
        how_many="how many?",
    ),
    "de": Said(
        berlin="Partnerstädte von Berlin",
        of_hamburg="Partnerstädte von Hamburg",
        asia="und in Asien?",
        europe="und in Europa?",
        sisters_in_asia="Welche Partnerstädte hat Berlin in Asien?",
        its="und ihre Partnerstädte?",
        hamburg="und Hamburg?",
        oldest="die älteste?",
        the_oldest_of_berlin="Welche ist die älteste Partnerstadt von Berlin?",
        how_many="wie viele?",
    ),
    "fr": Said(
        berlin="villes jumelées de Berlin",
        of_hamburg="villes jumelées de Hambourg",
        asia="et en Asie ?",
        europe="et en Europe ?",
        sisters_in_asia="Quelles villes jumelées Berlin a-t-elle en Asie ?",
        its="et ses villes jumelées ?",
        hamburg="et Hambourg ?",
        oldest="la plus ancienne ?",
        the_oldest_of_berlin="Quelle est la plus ancienne ville jumelée de Berlin ?",
        how_many="combien ?",
    ),
    "es": Said(
        berlin="ciudades hermanas de Berlín",
        of_hamburg="ciudades hermanas de Hamburgo",
        asia="¿y en Asia?",
        europe="¿y en Europa?",
        sisters_in_asia="¿Qué ciudades hermanas tiene Berlín en Asia?",
        its="¿y sus hermanas?",
        hamburg="¿y Hamburgo?",
        oldest="¿la más antigua?",
        the_oldest_of_berlin="¿cuál es la más antigua de las ciudades hermanas de Berlín?",
        how_many="¿cuántas?",
    ),
    "it": Said(
        berlin="città gemellate con Berlino",
        of_hamburg="gemellaggi di Amburgo",
        asia="e in Asia?",
        europe="e in Europa?",
        sisters_in_asia="Quali città gemellate ha Berlino in Asia?",
        its="e i suoi gemellaggi?",
        hamburg="e Amburgo?",
        oldest="la più antica?",
        the_oldest_of_berlin="Qual è la più antica città gemellata di Berlino?",
        how_many="quante?",
    ),
    "pl": Said(
        berlin="miasta partnerskie Berlina",
        of_hamburg="miasta partnerskie Hamburga",
        asia="a w Azji?",
        europe="a w Europie?",
        sisters_in_asia="Jakie miasta partnerskie ma Berlin w Azji?",
        its="a jego miasta partnerskie?",
        hamburg="a Hamburg?",
        oldest="najstarsze?",
        the_oldest_of_berlin="Które miasto partnerskie Berlina jest najstarsze?",
        how_many="ile?",
    ),
    "ru": Said(
        berlin="города-побратимы Берлина",
        of_hamburg="побратимы Гамбурга",
        asia="а в Азии?",
        europe="а в Европе?",
        sisters_in_asia="Какие побратимы у Берлина в Азии?",
        its="а его побратимы?",
        hamburg="а Гамбург?",
        oldest="самый старый?",
        the_oldest_of_berlin="Какой самый старый побратим Берлина?",
        how_many="сколько?",
    ),
    "pt": Said(
        berlin="cidades-irmãs de Berlim",
        of_hamburg="cidades-irmãs de Hamburgo",
        asia="e na Ásia?",
        europe="e na Europa?",
        sisters_in_asia="Que cidades-irmãs tem Berlim na Ásia?",
        its="e as suas cidades-irmãs?",
        hamburg="e Hamburgo?",
        oldest="a mais antiga?",
        the_oldest_of_berlin="Qual é a mais antiga cidade-irmã de Berlim?",
        how_many="quantas?",
    ),
    "uk": Said(
        berlin="міста-побратими Берліна",
        of_hamburg="побратими Гамбурга",
        asia="а в Азії?",
        europe="а в Європі?",
        sisters_in_asia="Які побратими має Берлін в Азії?",
        its="а його побратими?",
        hamburg="а Гамбург?",
        oldest="найстаріший?",
        the_oldest_of_berlin="Який найстаріший побратим Берліна?",
        how_many="скільки?",
    ),
    "tr": Said(
        berlin="Berlin'in kardeş şehirleri",
        of_hamburg="Hamburg'un kardeş şehirleri",
        asia="peki Asya'da?",
        europe="peki Avrupa'da?",
        sisters_in_asia="Berlin'in Asya'daki kardeş şehirleri hangileri?",
        its="peki kardeş şehirleri?",
        hamburg="peki ya Hamburg?",
        oldest="en eskisi?",
        the_oldest_of_berlin="Berlin'in en eski kardeş şehri hangisi?",
        how_many="kaç tane?",
    ),
    "ja": Said(
        berlin="ベルリンの姉妹都市",
        of_hamburg="ハンブルクの姉妹都市",
        asia="アジアには？",
        europe="ヨーロッパには？",
        sisters_in_asia="アジアにあるベルリンの姉妹都市は？",
        its="その姉妹都市は？",
        hamburg="じゃあハンブルクは？",
        oldest="一番古いのは？",
        the_oldest_of_berlin="ベルリンの一番古い姉妹都市は？",
        how_many="いくつ？",
    ),
}

DIALOGUES = [
    ("berlin asia its", "Berlin", None),
    ("berlin asia its hamburg", "Hamburg", None),
    ("berlin oldest asia", "Berlin", Narrowing(ASIA, OLDEST)),
    ("the_oldest_of_berlin asia", "Berlin", Narrowing(ASIA, OLDEST)),
    ("the_oldest_of_berlin asia europe", "Berlin", Narrowing(EUROPE, OLDEST)),
    ("berlin asia hamburg", "Hamburg", Narrowing(ASIA)),
    ("berlin asia oldest", "Berlin", Narrowing(ASIA, OLDEST)),
    ("berlin asia how_many", "Berlin", Narrowing(ASIA, count=True)),
    ("berlin how_many asia", "Berlin", Narrowing(ASIA, count=True)),
    ("berlin asia of_hamburg", "Hamburg", None),
    ("berlin asia of_hamburg oldest", "Hamburg", Narrowing(best=OLDEST)),
    ("sisters_in_asia europe", "Berlin", Narrowing(EUROPE)),
    ("sisters_in_asia its", "Berlin", None),
    ("the_oldest_of_berlin hamburg", "Hamburg", Narrowing(best=OLDEST)),
    ("the_oldest_of_berlin its", "Berlin", None),
]
"""What is said, one turn after the other; the city that is meant at the end, and which of its sisters."""


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize(("turns", "city", "asked"), DIALOGUES, ids=lambda each: str(each)[:60])
def test_a_turn_keeps_what_it_does_not_change(
    language: str, turns: str, city: str, asked: Narrowing | None
) -> None:
    question = talked(*(getattr(SAID[language], turn) for turn in turns.split()))

    assert isinstance(question, AboutCity)
    assert city_of(question)[0] == city
    assert question.narrowing == asked


@pytest.mark.parametrize(
    ("turn", "last", "new", "asked"),
    [
        (Turn.AREA, None, Narrowing(ASIA), Narrowing(ASIA)),
        (Turn.AREA, Narrowing(EUROPE, OLDEST), Narrowing(ASIA), Narrowing(ASIA, OLDEST)),
        (Turn.AREA, Narrowing(EUROPE, count=True), Narrowing(ASIA), Narrowing(ASIA, count=True)),
        (Turn.AREA, Narrowing(EUROPE, limits=SINCE), Narrowing(ASIA), Narrowing(ASIA, limits=SINCE)),
        (Turn.AREA, Narrowing(EUROPE, more=(ASIA,)), Narrowing(ASIA), Narrowing(ASIA)),
        (Turn.AREA, Narrowing(EUROPE), Narrowing(ASIA, outside=True), Narrowing(ASIA, outside=True)),
        (Turn.MEASURE, Narrowing(ASIA), Narrowing(best=OLDEST), Narrowing(ASIA, OLDEST)),
        (Turn.MEASURE, Narrowing(ASIA), Narrowing(EUROPE, OLDEST), Narrowing(EUROPE, OLDEST)),
        (Turn.MEASURE, Narrowing(ASIA, OLDEST), Narrowing(count=True), Narrowing(ASIA, count=True)),
        (Turn.MEASURE, Narrowing(ASIA, limits=SINCE), Narrowing(best=OLDEST), Narrowing(ASIA, OLDEST, limits=SINCE)),
        (Turn.MEASURE, Narrowing(state=State.ENDED), Narrowing(count=True), Narrowing(count=True, state=State.ENDED)),
        (Turn.CITY, Narrowing(ASIA, OLDEST), None, Narrowing(ASIA, OLDEST)),
        (Turn.CITY, Narrowing(ASIA), Narrowing(best=OLDEST), Narrowing(best=OLDEST)),
        (Turn.CITY, None, None, None),
        (Turn.ANEW, Narrowing(EUROPE, OLDEST), Narrowing(ASIA), Narrowing(ASIA)),
        (Turn.ANEW, Narrowing(EUROPE, OLDEST), None, None),
    ],
)  # fmt: skip
def test_what_is_inherited(
    turn: Turn, last: Narrowing | None, new: Narrowing | None, asked: Narrowing | None
) -> None:
    assert inherited(turn, last, new) == asked


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (("sisters of dublin", "ohio"), ("Dublin", "Ohio")),
        (("Portland sister cities", "maine"), ("Portland", "Maine")),
        (("Birmingham", "alabama?"), ("Birmingham", "Alabama")),
        (("jumelages de Paris", "Texas"), ("Paris", "Texas")),
        (("Athens", "Georgia"), ("Athens", "Georgia")),
        (("London", "Ontario"), ("London", "Ontario")),
        # A city of its own is that, whatever lies in the state of the name.
        (("Rome", "new york"), ("New York City", "New York")),
    ],
)
def test_an_area_alone_is_where_another_city_of_the_name_lies(
    lines: tuple[str, ...], city: tuple[str, str]
) -> None:
    assert city_of(talked(*lines)) == city


@pytest.mark.parametrize(
    "lines",
    [
        ("Birmingham", "England"),
        ("Frankfurt", "Germany"),
        ("Seattle", "Germany"),
        ("Berlin", "in Asia?", "Ohio"),
    ],
)
def test_an_area_alone_is_that_where_no_other_city_of_the_name_lies(lines: tuple[str, ...]) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.name == lines[-1]


@pytest.mark.parametrize(
    "lines",
    [
        ("Berlin", "and the sister cities?"),
        ("villes jumelées de Berlin", "et les villes jumelées ?"),
        ("Berlin'in kardeş şehirleri", "peki kardeş şehirleri?"),
    ],
)
def test_the_sisters_that_are_led_to_are_those_of_the_city_spoken_of(
    lines: tuple[str, ...],
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.narrowing is None
    assert city_of(question)[0] == "Berlin"


@pytest.mark.parametrize(
    "lines",
    [
        ("Quais são as cidades-irmãs de Berlim?", "a mais antiga?"),
        ("Berlin'in kardeş şehirleri", "en eskisi?"),
        ("miasta partnerskie Berlina", "najstarsze?"),
    ],
)
def test_what_may_be_of_another_language_is_heard_in_that_of_the_talk(
    lines: tuple[str, ...],
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.narrowing == Narrowing(best=OLDEST)
