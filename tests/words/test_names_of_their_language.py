"""A country's name in the language of the question is no town that looks like it, and a name that nobody knows is said."""

import pytest

from bot.gazetteer.asked import AboutArea, AboutAreas, AboutCity, AboutPair, NoQuestion
from bot.gazetteer.in_its_language import read_in_its_language
from bot.gazetteer.model import Ambiguous, Found
from bot.gazetteer.place import AreaMeant, place_meant
from bot.gazetteer.resolve import resolve
from bot.pairings.answer import answer
from bot.pairings.model import PairUnclear, SisterCities
from bot.pairings.world import World
from bot.words.catalogue import phrases


@pytest.mark.parametrize(
    ("locale", "text", "city", "country"),
    [
        ("pt-BR", "Rio de Janeiro tem cidade irmã na França?", "Rio de Janeiro", "FR"),
        ("pt-BR", "cidades irmãs de Lisboa na França", "Lisboa", "FR"),
        ("pt-BR", "Lyon é geminada com que cidades na França?", "Lyon", "FR"),
        ("pt-BR", "Lisboa tem cidade irmã em Irã?", "Lisboa", "IR"),
        ("pt-BR", "Lisboa tem cidade irmã em Omã?", "Lisboa", "OM"),
        ("pt-BR", "Salvador tem cidade irmã em Portugal?", "Salvador", "PT"),
        ("pt-BR", "cidades irmãs de Salvador na Itália", "Salvador", "IT"),
        ("sv-SE", "Har Göteborg en vänort i Åland?", "Göteborg", "AX"),
        ("zh-CN", "北京在黑山有友好城市吗？", "北京", "ME"),
        ("de", "Hat Luxemburg eine Partnerstadt in Frankreich?", "Luxemburg", "FR"),
        ("es-ES", "¿Tiene Panamá ciudad hermana en China?", "Panamá", "CN"),
        ("es-ES", "¿Tiene Guatemala ciudad hermana en Japón?", "Guatemala", "JP"),
        ("it", "Torino ha una città gemella americana?", "Torino", "US"),
        ("it", "Roma è gemellata con una città americana?", "Roma", "US"),
        ("pt-BR", "Lisboa tem uma cidade irmã americana?", "Lisboa", "US"),
    ],
)
def test_a_country_narrows_the_sisters_of_a_city(
    locale: str, text: str, city: str, country: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert [area.key for area in question.narrowing.areas] == [country]
    by_key = world.cities.by_key(question.name) if question.name.startswith("gn:") else None
    assert question.name == city or (by_key is not None and city in by_key.in_language(locale).name)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("quais cidades portuguesas são geminadas com a França?", ("PT", "FR")),
        ("cidades portuguesas geminadas com França", ("PT", "FR")),
        ("cidades irmãs na França", ("FR",)),
    ],
)
def test_france_is_france_in_portuguese(text: str, keys: tuple[str, ...], world: World) -> None:
    question = read_in_its_language(text, world.cities, phrases(), "pt-BR")

    match question:
        case AboutAreas(area=area, other=other):
            assert (area.key, other.key) == keys
        case AboutArea(area=area):
            assert (area.key,) == keys
        case AboutCity(name=name, inside=inside):
            meant = place_meant(name, world.cities, inside=inside)
            assert isinstance(meant, AreaMeant)
            assert (meant.area.key,) == keys
        case _:
            pytest.fail(repr(question))


@pytest.mark.parametrize(
    ("text", "city"),
    [("Franca", "Franca"), ("Córdoba", "Córdoba"), ("Ira", "Ira"), ("Salvador", "Salvador")],
)
def test_a_town_without_those_marks_stays_the_town(text: str, city: str, world: World) -> None:
    assert not isinstance(place_meant(text, world.cities), AreaMeant)
    found = resolve(text, world.cities)
    first = found.city if isinstance(found, Found) else found.candidates[0]  # type: ignore[union-attr]
    assert first.name == city


@pytest.mark.parametrize(
    ("locale", "text", "unknown"),
    [
        ("pt-BR", "Curitiba é irmã de Blorbópolis?", "Blorbópolis"),
        ("pl", "Czy Katowice są partnerem Gzybrzydowa?", "Gzybrzydowa"),
        ("pl", "Czy Katowice są miastem partnerskim Gzybrzydowa?", "Gzybrzydowa"),
        ("ru", "Побратим ли Омск Абвгдейску?", "Абвгдейску"),
        ("ja", "神戸とホゲホゲタウンは姉妹都市？", "ホゲホゲタウン"),
        ("ja", "京都はブロルボポリスと姉妹都市ですか？", "ブロルボポリス"),
        ("it", "Milano è gemella di Blorbopoli?", "Blorbopoli"),
        ("es-ES", "¿Es Madrid hermana de Blorbópolis?", "Blorbópolis"),
        ("fr", "Lyon est-elle la jumelle de Blorbopolis ?", "Blorbopolis"),
    ],
)
def test_a_second_name_that_nobody_knows_is_not_dropped(
    locale: str, text: str, unknown: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(question, AboutPair)
    assert question.other == unknown
    assert question.left_out == ()
    assert isinstance(answer(question, None, world), PairUnclear)


@pytest.mark.parametrize(
    ("locale", "text", "city"),
    [
        ("ru", "Новосибрск", "Novosibirsk"),
        ("ru", "Екатеренбург", "Yekaterinburg"),
        ("ru", "Волгоградд", "Volgograd"),
        ("ru", "Красноярс", "Krasnoyarsk"),
        ("sv-SE", "Norköping", "Norrköping"),
        ("sv-SE", "Halmstadt", "Halmstad"),
    ],
)
def test_a_bare_slip_finds_the_city(locale: str, text: str, city: str, world: World) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert isinstance(question, AboutCity)
    found = resolve(question.name, world.cities)
    assert isinstance(found, Found)
    assert found.city.name == city
    assert found.notes


@pytest.mark.parametrize(
    "text", ["kız kardeşim doktor", "kız kardeşim evde", "erkek kardeşim öğretmen"]
)
def test_a_sister_of_the_family_is_no_city(text: str, world: World) -> None:
    assert read_in_its_language(text, world.cities, phrases(), "tr") == NoQuestion()


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("de", "Lyon in Italien", "Lyon, Italien"),
        ("de", "Rom in Spanien", "Rom, Spanien"),
        ("ja", "台北市 日本", "台北市, 日本"),
    ],
)
def test_a_city_named_with_another_country_is_answered_with_a_note(
    locale: str, text: str, name: str, world: World
) -> None:
    question = read_in_its_language(text, world.cities, phrases(), locale)

    assert question == AboutCity(name)
    found = resolve(name, world.cities)
    assert isinstance(found, Found)
    assert found.notes


def test_a_city_that_only_goes_by_a_name_is_asked_about_beside_one_that_bears_it(
    world: World,
) -> None:
    question = read_in_its_language("cidades irmãs de São José", world.cities, phrases(), "pt-BR")

    assert isinstance(question, AboutCity)
    assert question.name == "São José"
    assert question.instead == ("gn:3448636",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hat Baden Partnerstädte?", {"Baden"}),
        ("Partnerstädte von Neustadt", {"Neustadt an der Weinstraße"}),
    ],
)
def test_towns_at_home_that_are_alike_are_asked_about(
    text: str, names: set[str], world: World
) -> None:
    asked = answer(read_in_its_language(text, world.cities, phrases(), "de"), None, world)

    assert isinstance(asked, Ambiguous)
    assert names <= {city.name for city in asked.candidates}


@pytest.mark.parametrize(
    ("locale", "text", "key"),
    [
        ("ja", "ハーグの姉妹都市", "gn:2747373"), ("ja", "キエフの姉妹都市", "gn:703448"), ("ja", "ペキンの姉妹都市", "gn:1816670"),
        ("ja", "ブルージュの姉妹都市", "gn:2800931"), ("ko", "포르투 자매도시", "gn:2735943"), ("ko", "낭트의 자매도시", "gn:2990969"),
        ("zh-CN", "新乡的友好城市", "gn:1788572"), ("zh-CN", "西贡友好城市", "gn:1566083"), ("zh-CN", "列宁格勒的友好城市", "gn:498817"),
    ],
)  # fmt: skip
def test_a_second_name_of_a_great_city_is_known(
    locale: str, text: str, key: str, world: World
) -> None:
    found = answer(read_in_its_language(text, world.cities, phrases(), locale), None, world)

    assert isinstance(found, SisterCities)
    assert found.city.key == key


def test_vienna_heads_the_menu_of_its_korean_name(world: World) -> None:
    found = answer(read_in_its_language("빈 자매도시", world.cities, phrases(), "ko"), None, world)

    assert isinstance(found, Ambiguous)
    assert found.candidates[0].key == "gn:2761369"
