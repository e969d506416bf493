"""What is said next is read in the light of what was said before, for a while."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.gazetteer.asked import (
    AboutArea,
    AboutAreas,
    AboutCity,
    AboutHome,
    AboutPair,
    Limits,
    Measure,
    Narrowing,
    NoQuestion,
    PairAspect,
    Question,
    State,
    Superlative,
)
from bot.gazetteer.model import Ambiguous
from bot.pairings.answer import answer
from bot.pairings.conversation import follow
from bot.pairings.spoken import LASTS, Conversations, Spoken, remember
from bot.words.catalogue import phrases
from tests.pairings.whole_world import whole_world

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def talked(*lines: str, then: timedelta = timedelta(minutes=1)) -> Question:
    """Return what the last line asks, said `then` after the ones before it."""
    world, spoken = whole_world(), None
    *before, last = lines
    for line in before:
        question = follow(line, spoken, NOW, world, phrases())
        home = world.cities.named("Seattle")[0] if isinstance(question, AboutHome) else None
        said_in = phrases().language(line)
        spoken = remember(question, answer(question, home, world), NOW, spoken, said_in)
    return follow(last, spoken, NOW + then, world, phrases())


def city_of(question: Question) -> tuple[str, str]:
    """Return name and region of the city that a question is about."""
    assert isinstance(question, AboutCity)
    found = answer(AboutCity(question.name), None, whole_world())
    return found.city.name, found.city.region  # type: ignore[union-attr]


def narrowed(question: Question) -> tuple[str, str, bool]:
    assert isinstance(question, AboutCity)
    asked = question.narrowing
    assert asked is not None
    return (asked.area.key if asked.area else "", asked.best or "", asked.count)


@pytest.mark.parametrize(
    ("lines", "city", "asked"),
    [
        (("sister cities of Seattle", "and its sisters in Germany?"), "Seattle", ("DE", "", False)),
        (("sister cities of Seattle", "and in Norway?"), "Seattle", ("NO", "", False)),
        (("Seattle", "what about Africa?"), "Seattle", ("AF", "", False)),
        (("Seattle", "the oldest?"), "Seattle", ("", "oldest", False)),
        (("Seattle", "only in Japan"), "Seattle", ("JP", "", False)),
        (("Seattle", "only in Japan", "the three largest?"), "Seattle", ("JP", "largest", False)),
        (("Seattle", "only in Japan", "and Kobe?"), "Kobe", ("JP", "", False)),
        (("Seattle", "only in Japan", "no, Norway"), "Seattle", ("NO", "", False)),
        (("Seattle", "the three largest?", "and Kobe?"), "Kobe", ("", "largest", False)),
        (("Köln", "nur in China"), "Cologne", ("CN", "", False)),
        (("Köln", "nur die in China", "und Bonn?"), "Bonn", ("CN", "", False)),
        (("Lyon", "seulement en Allemagne", "et Nantes ?"), "Nantes", ("DE", "", False)),
        (
            ("ciudades hermanas de Córdoba", "solo en Marruecos", "¿y Madrid?"),
            "Madrid",
            ("MA", "", False),
        ),
        (("Seattle", "how many does it have?"), "Seattle", ("", "", True)),
        (("who is my sister city?", "and in Norway?"), "Seattle", ("NO", "", False)),
        (("Seattle", "thanks!", "and in Norway?"), "Seattle", ("NO", "", False)),
        (("does Seattle have a sister in Norway?", "and Tacoma?"), "Tacoma", ("NO", "", False)),
        (("Köln", "und seine Partnerstädte in Frankreich?"), "Cologne", ("FR", "", False)),
        (("Köln", "und in Japan?"), "Cologne", ("JP", "", False)),
        (("Köln", "die älteste?"), "Cologne", ("", "oldest", False)),
        (("Köln", "wie viele?"), "Cologne", ("", "", True)),
        (("Lyon", "et ses villes jumelées en Allemagne ?"), "Lyon", ("DE", "", False)),
        (("Lyon", "et en Italie ?"), "Lyon", ("IT", "", False)),
        (("Lyon", "la plus ancienne ?"), "Lyon", ("", "oldest", False)),
        (("Lyon", "combien ?"), "Lyon", ("", "", True)),
        (("Madrid", "¿y sus ciudades hermanas en Asia?"), "Madrid", ("AS", "", False)),
        (("Madrid", "¿y en África?"), "Madrid", ("AF", "", False)),
        (("Madrid", "¿la más antigua?"), "Madrid", ("", "oldest", False)),
        (("Madrid", "¿cuántas?"), "Madrid", ("", "", True)),
        (("神戸の姉妹都市は？", "ドイツの姉妹都市は？"), "Kobe", ("DE", "", False)),
        (("神戸の姉妹都市は？", "アメリカは？", "一番古いのは？"), "Kobe", ("US", "oldest", False)),
        (("神戸の姉妹都市は？", "いくつありますか？"), "Kobe", ("", "", True)),
        (("成都的友好城市", "那德国的呢？"), "Chengdu", ("DE", "", False)),
        (("成都的友好城市", "日本呢？", "那西安呢？"), "Xi'an", ("JP", "", False)),
        (("成都的友好城市", "它最早的友好城市是哪个"), "Chengdu", ("", "oldest", False)),
        (("부산의 자매도시는?", "그럼 일본은?"), "Busan", ("JP", "", False)),
        (("부산의 자매도시는?", "독일은요?"), "Busan", ("DE", "", False)),
        (("부산의 자매도시는?", "가장 오래된 곳은?"), "Busan", ("", "oldest", False)),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_what_is_asked_of_the_city_spoken_of(
    lines: tuple[str, ...], city: str, asked: tuple[str, str, bool]
) -> None:
    question = talked(*lines)

    assert city_of(question)[0] == city
    assert narrowed(question) == asked


@pytest.mark.parametrize(
    ("lines", "other"),
    [
        (("Seattle", "is it twinned with Lille?"), "Lille"),
        (("Seattle", "is it a sister city of Kobe?"), "Kobe"),
        (("Köln", "ist sie mit Lille verpartnert?"), "Lille"),
        (("Köln", "ist es auch mit Turin verpartnert?"), "Turin"),
        (("Lyon", "est-elle jumelée avec Lille ?"), "Lille"),
        (("Madrid", "¿está hermanada con Lille?"), "Lille"),
        (("神戸の姉妹都市は？", "シアトルとも姉妹都市ですか？"), "シアトル"),
        (("부산의 자매도시", "시카고와도 자매도시인가요?"), "시카고"),
        (("成都的友好城市", "和波恩是友好城市吗"), "波恩"),
    ],
)
def test_whether_the_city_spoken_of_is_bound_to_another(lines: tuple[str, ...], other: str) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.WHETHER
    assert question.other == other
    assert question.name.startswith("gn:")


@pytest.mark.parametrize(
    "line",
    [
        "does it have more sisters than Tacoma?",
        "has it fewer sister cities than Tacoma?",
        "hat sie mehr Partnerstädte als Tacoma?",
    ],
)
def test_which_has_more_is_asked_of_the_city_spoken_of(line: str) -> None:
    question = talked("sister cities of Seattle", line)

    assert isinstance(question, AboutPair)
    assert (question.other, question.aspect) == ("Tacoma", PairAspect.COUNT)


@pytest.mark.parametrize(
    ("lines", "city"),
    [
        (("Springfield", "2"), ("Springfield", "Massachusetts")),
        (("Springfield", "the second one"), ("Springfield", "Massachusetts")),
        (("Springfield", "die zweite"), ("Springfield", "Massachusetts")),
        (("Springfield", "la deuxième"), ("Springfield", "Massachusetts")),
        (("Springfield", "la segunda"), ("Springfield", "Massachusetts")),
        (("Springfield", "the one in Illinois"), ("Springfield", "Illinois")),
        (("Springfield", "das in Illinois"), ("Springfield", "Illinois")),
        (("Springfield", "celle de l'Illinois"), ("Springfield", "Illinois")),
        (("Springfield", "la de Illinois"), ("Springfield", "Illinois")),
        (("Springfield", "2", "the one in Illinois"), ("Springfield", "Illinois")),
        (("sister cities of Wells", "the one in Somerset"), ("Wells", "England")),
        (("Paris", "no, Paris Texas"), ("Paris", "Texas")),
        (("Springfield", "Massachusetts"), ("Springfield", "Massachusetts")),
        (("Springfield", "Illinois please"), ("Springfield", "Illinois")),
        (("Victoria", "Canada"), ("Victoria", "British Columbia")),
        (("Portland, Maine", "no, Oregon"), ("Portland", "Oregon")),
        (("Bath, Maine", "no, Bath in England"), ("Bath", "England")),
        (("Paris", "nein, Paris, Texas"), ("Paris", "Texas")),
        (("Paris", "non, Paris au Texas"), ("Paris", "Texas")),
        (("Paris", "no, París, Texas"), ("Paris", "Texas")),
        (("Paris", "no, Paris Texas", "no, the one in France"), ("Paris", "Île-de-France")),
        (("Portland", "the one in Maine"), ("Portland", "Maine")),
        (("Portland", "the Maine one"), ("Portland", "Maine")),
        (("Portland", "not the Maine one"), ("Portland", "Oregon")),
        (("Portland, Maine", "not the Maine one"), ("Portland", "Oregon")),
        (("Frankfurt", "nicht das am Main"), ("Frankfurt an der Oder", "Brandenburg")),
        (
            ("Springfield", "not the Missouri one", "the one in Illinois"),
            ("Springfield", "Illinois"),
        ),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_another_city_of_the_name_is_meant(lines: tuple[str, ...], city: tuple[str, str]) -> None:
    assert city_of(talked(*lines)) == city


@pytest.mark.parametrize(
    ("lines", "outside"),
    [
        (("Seattle", "not in Japan"), True),
        (("Seattle", "and without Japan?"), True),
        (("Seattle", "und ohne Japan?"), True),
        (("sister cities of Seattle except Europe", "and in Japan?"), False),
    ],
)
def test_what_is_left_out_of_the_sisters_spoken_of(lines: tuple[str, ...], outside: bool) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert question.narrowing.area is not None
    assert (question.narrowing.area.key, question.narrowing.outside) == ("JP", outside)


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("Seattle", "and the second oldest?"), Narrowing(best=Superlative.OLDEST, rank=2)),
        (("Köln", "und die zweitälteste?"), Narrowing(best=Superlative.OLDEST, rank=2)),
        (("Seattle", "the three largest?"), Narrowing(best=Superlative.LARGEST, top=3)),
        (("Lyon", "les trois plus grandes ?"), Narrowing(best=Superlative.LARGEST, top=3)),
        (("Madrid", "¿las tres más grandes?"), Narrowing(best=Superlative.LARGEST, top=3)),
        (("Seattle", "since 1980?"), Narrowing(limits=(Limits(Measure.YEAR, 1980, None),))),
        (("Köln", "seit 1990?"), Narrowing(limits=(Limits(Measure.YEAR, 1990, None),))),
        (("Lyon", "depuis 1980 ?"), Narrowing(limits=(Limits(Measure.YEAR, 1980, None),))),
        (("Madrid", "¿desde 1990?"), Narrowing(limits=(Limits(Measure.YEAR, 1990, None),))),
        (
            ("Seattle", "with more than a million people?"),
            Narrowing(limits=(Limits(Measure.PEOPLE, 1e6, None),)),
        ),
        (("Seattle", "any that ended?"), Narrowing(state=State.ENDED)),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else "",
)
def test_ranks_and_bounds_follow_on_the_city_spoken_of(
    lines: tuple[str, ...], asked: Narrowing
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.name.startswith("gn:")
    assert question.narrowing == asked


def test_a_bound_keeps_the_area_asked_for_before() -> None:
    question = talked("sister cities of Seattle in Asia", "since 1980?")

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert [area.key for area in question.narrowing.areas] == ["AS"]
    assert question.narrowing.limits == (Limits(Measure.YEAR, 1980, None),)


def test_several_areas_follow_on_the_city_spoken_of() -> None:
    question = talked("Seattle", "and in Norway or Sweden?")

    assert isinstance(question, AboutCity)
    assert question.narrowing is not None
    assert {area.key for area in question.narrowing.areas} == {"NO", "SE"}


def test_another_area_follows_on_one() -> None:
    question = talked("sister cities in Germany", "and in Bavaria?")

    assert isinstance(question, AboutArea)
    assert question.area.key == "DE.02"


def test_a_choice_answers_what_was_asked_of_the_name() -> None:
    question = talked("what is Springfield's oldest sister city?", "2")

    assert city_of(question) == ("Springfield", "Massachusetts")
    assert narrowed(question) == ("", Superlative.OLDEST, False)


def test_a_correction_of_a_pair_keeps_the_other_city() -> None:
    question = talked("is Paris twinned with Rome?", "no, Paris Texas")

    assert isinstance(question, AboutPair)
    assert (question.name, question.other) == ("Paris Texas", "Rome")


@pytest.mark.parametrize(
    "lines",
    [
        ("5",), ("2",), ("the second one",), ("Seattle", "5"), ("Springfield", "99"), ("Springfield", "0"),
        ("and in Norway?",), ("is it twinned?",), ("the oldest?",), ("Seattle", "is it raining?"),
        ("Seattle", "it is nice"), ("Seattle", "no"), ("Seattle", "how are you?"), ("Seattle", "lol"),
        ("which one?",), ("Seattle", "which one?"),
    ],
    ids=lambda lines: " / ".join(lines),
)  # fmt: skip
def test_what_refers_to_nothing_asks_nothing(lines: tuple[str, ...]) -> None:
    assert talked(*lines) == NoQuestion()


@pytest.mark.parametrize("line", ["and in Norway?", "2", "the oldest?", "the one in Illinois"])
def test_after_a_while_nothing_is_referred_to(line: str) -> None:
    late = LASTS + timedelta(seconds=1)

    assert talked("Springfield", "2", line) != NoQuestion()
    assert talked("Springfield", "2", line, then=late) == NoQuestion()


@pytest.mark.parametrize(
    ("line", "name"),
    [("who is Kobe's sister city?", "Kobe"), ("Bergen", "Bergen"), ("and Oslo?", "Oslo")],
)
def test_a_whole_question_stands_for_itself(line: str, name: str) -> None:
    question = talked("Seattle", line)

    assert isinstance(question, AboutCity)
    assert (question.name, question.narrowing) == (name, None)


def spoken(minutes: int) -> Spoken:
    return Spoken(NOW + timedelta(minutes=minutes), NoQuestion(), city="gn:5809844")


def test_people_and_channels_are_kept_apart() -> None:
    kept = Conversations()

    kept.keep(1, 10, spoken(0))
    kept.keep(2, 10, spoken(1))

    assert kept.of(1, 10) == spoken(0)
    assert kept.of(2, 10) == spoken(1)
    assert kept.of(1, 11) is None


def test_the_oldest_is_forgotten_when_there_are_too_many() -> None:
    kept = Conversations(most=2)

    for person in (1, 2, 3):
        kept.keep(person, 10, spoken(0))

    assert len(kept) == 2
    assert kept.of(1, 10) is None


def test_what_is_too_old_is_not_kept() -> None:
    kept = Conversations()

    kept.keep(1, 10, spoken(0))
    kept.keep(2, 10, spoken(16))

    assert len(kept) == 1


@pytest.mark.parametrize(
    ("lines", "denied"),
    [
        (("Springfield", "not the Missouri one"), "Missouri"),
        (("Springfield", "nicht das in Missouri"), "Missouri"),
        (("Springfield", "pas celle du Missouri"), "Missouri"),
        (("ciudades hermanas de Córdoba", "no la de Argentina"), "Cordoba"),
    ],
)
def test_of_several_that_are_left_it_is_asked_again(lines: tuple[str, ...], denied: str) -> None:
    found = answer(talked(*lines), None, whole_world())

    assert isinstance(found, Ambiguous)
    assert len(found.candidates) > 1
    assert denied not in {city.region for city in found.candidates}


@pytest.mark.parametrize(
    ("lines", "aspect"),
    [
        (("Leeds and Dortmund", "how far?"), PairAspect.DISTANCE),
        (("Leeds and Dortmund", "how far apart are they?"), PairAspect.DISTANCE),
        (("Leeds and Dortmund", "how far?", "and since when?"), PairAspect.SINCE),
        (("Leeds and Dortmund", "when did they become sister cities?"), PairAspect.SINCE),
        (("Leeds and Dortmund", "how many?"), PairAspect.COUNT),
        (("Leeds and Dortmund", "how many people live there?"), PairAspect.ALL),
        (("Leeds", "the oldest?", "how far?"), PairAspect.DISTANCE),
        (("Köln", "welche in Japan?", "seit wann?"), PairAspect.SINCE),
        (("Köln und Kyoto", "wie weit ist es?"), PairAspect.DISTANCE),
        (("Lyon et Francfort", "depuis quand ?"), PairAspect.SINCE),
        (("Lyon et Francfort", "combien ?"), PairAspect.COUNT),
        (("Madrid y Berlín", "¿a qué distancia?"), PairAspect.DISTANCE),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_what_is_asked_of_the_two_cities_spoken_of(
    lines: tuple[str, ...], aspect: PairAspect
) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutPair)
    assert (question.name[:3], question.other[:3]) == ("gn:", "gn:")
    assert question.aspect is aspect


@pytest.mark.parametrize(
    "line", ["how far is it to the moon?", "when do we meet?", "when is the party?"]
)
def test_what_says_more_asks_nothing_of_the_two_cities(line: str) -> None:
    assert talked("Leeds and Dortmund", line) == NoQuestion()


@pytest.mark.parametrize(
    ("lines", "area"),
    [
        (("Leeds", "how far?"), None),
        (("Leeds", "since when?"), None),
        (("Leeds", "only in Germany", "how far?"), "DE"),
        (("Leeds", "which in Germany?"), "DE"),
        (("Leeds", "which ones are in France?"), "FR"),
        (("Köln", "welche davon in Frankreich?"), "FR"),
        (("Lyon", "lesquelles en Allemagne ?"), "DE"),
        (("Madrid", "¿cuáles en Asia?"), "AS"),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_what_a_list_of_sisters_tells_of_each(lines: tuple[str, ...], area: str | None) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutCity)
    assert question.name.startswith("gn:")
    assert (question.narrowing and question.narrowing.area and question.narrowing.area.key) == area


@pytest.mark.parametrize(
    ("lines", "region", "area"),
    [
        (("Athens", "and in Ohio?", "no, the one in Ohio"), "Ohio", None),
        (("Athens", "and in Georgia?", "the one in Georgia"), "Georgia", None),
        (("Paris", "and in Texas?", "I mean the one in Texas"), "Texas", None),
        (("Portland", "and in Japan?", "no, the one in Maine"), "Maine", "JP"),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_where_the_city_lies_takes_back_that_sisters_there_were_asked_for(
    lines: tuple[str, ...], region: str, area: str | None
) -> None:
    question = talked(*lines)

    assert city_of(question)[1] == region
    assert isinstance(question, AboutCity)
    assert (question.narrowing and question.narrowing.area and question.narrowing.area.key) == area


@pytest.mark.parametrize(
    ("lines", "other"),
    [
        (("is Leeds twinned with Lille?", "and with Dortmund?"), "Dortmund"),
        (("Ist Köln mit Lille verpartnert?", "und mit Turin?"), "Turin"),
        (("Lyon est-elle jumelée avec Milan ?", "et avec Turin ?"), "Turin"),
        (("¿Está Madrid hermanada con Berlín?", "¿y con París?"), "París"),
    ],
    ids=lambda each: each[-1] if isinstance(each, tuple) else str(each),
)
def test_the_first_of_two_with_another(lines: tuple[str, ...], other: str) -> None:
    question = talked(*lines)

    assert isinstance(question, AboutPair)
    assert question.name.startswith("gn:")
    assert (question.other, question.aspect) == (other, PairAspect.WHETHER)


def test_an_area_after_the_sisters_of_another_asks_for_the_pairs_of_the_two() -> None:
    question = talked("sister cities of Bavaria", "and in Japan?")

    assert isinstance(question, AboutAreas)
    assert (question.area.name, question.other.key) == ("Bavaria", "JP")
    assert isinstance(talked("sister cities in Norway", "and in Sweden?"), AboutArea)


def test_that_one_is_the_city_spoken_of() -> None:
    question = talked("Bologna", "is that one twinned with Portland too?")

    assert isinstance(question, AboutPair)
    assert (question.other, question.aspect) == ("Portland", PairAspect.WHETHER)


def test_of_course_is_no_city() -> None:
    assert city_of(talked("Springfield", "Illinois of course")) == ("Springfield", "Illinois")


@pytest.mark.parametrize(
    "lines",
    [("Tampere", "closest?", "biggest?", "how many?"), ("Tampere", "biggest?", "how many?")],
)
def test_how_many_after_the_biggest_is_asked_of_the_city(lines: tuple[str, ...]) -> None:
    question = talked(*lines)

    assert city_of(question)[0] == "Tampere"
    assert narrowed(question) == ("", "", True)


def test_how_many_after_a_pair_is_asked_of_both() -> None:
    question = talked("Tampere and Guangzhou", "how many?")

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.COUNT


@pytest.mark.parametrize(
    ("before", "predicate", "other"),
    [
        ("sister cities of Seattle", "twinned with Bergen?", "Bergen"),
        ("villes jumelées de Lyon", "jumelée avec Milan ?", "Milan"),
        ("villes jumelées de Lyon", "et jumelée avec Francfort ?", "Francfort"),
        ("Partnerstädte von Rostock", "verpartnert mit Kiel?", "Kiel"),
        ("Partnerstädte von Köln", "mit Lille verbunden?", "Lille"),
        ("ciudades hermanas de Sevilla", "¿hermanada con Columbus?", "Columbus"),
        ("città gemellate di Bologna", "gemellata con Lipsia?", "Lipsia"),
        ("cidades irmãs do Recife", "geminada com o Porto?", "Porto"),
        ("zustersteden van Gent", "verbroederd met Kanazawa?", "Kanazawa"),
        ("miasta partnerskie Krakowa", "partnerskie z Lwowem?", "Lwów"),
        ("partnerská města Brna", "partnerské s Lipskem?", "Lipsk"),
        ("orașe înfrățite cu Iași", "înfrățit cu Padova?", "Padova"),
    ],
)
def test_a_word_for_being_twinned_without_a_subject_asks_about_the_city_of_the_talk(
    before: str, predicate: str, other: str
) -> None:
    question = talked(before, predicate)

    assert isinstance(question, AboutPair)
    assert question.aspect is PairAspect.WHETHER
    assert question.other == other


def test_such_a_word_that_asks_which_cities_is_about_the_city_named() -> None:
    assert talked("sister cities of Seattle", "which cities are twinned with Bergen?") == AboutCity(
        "Bergen"
    )
    assert talked("sister cities of Seattle", "twinned with Bergen") == AboutCity("Bergen")


@pytest.mark.parametrize("said", ["Almanya'da?", "peki Almanya'dakiler?"])
def test_a_country_in_a_case_alone_asks_for_the_sisters_there(said: str) -> None:
    assert narrowed(talked("Bursa'nın kardeş şehirleri", said)) == ("DE", "", False)
