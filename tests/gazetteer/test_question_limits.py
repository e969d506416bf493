"""What is read from a bare name, or from a question with a name nobody knows: each limit on both sides."""

import pytest

from bot.gazetteer.asked import (
    AboutCity,
    AboutHome,
    AboutPair,
    Narrowing,
    NoQuestion,
    Superlative,
)
from bot.gazetteer.index import CityIndex
from bot.gazetteer.question import read_question
from bot.words.catalogue import phrases
from tests.gazetteer.small_atlas import Town, index_of

TOWNS = (
    Town("Zorvathel", 100_000), Town("Mulbrekin", 99_999), Town("Quolbo", 100_000, at=(10.0, 1.0)), Town("Yiwo", 100_000),
    Town("Jolmira", 99_999), Town("Tovalind", 50_000), Town("Kesparol", 49_999),
    Town("Kelpa", 20_000), Town("Drufko", 19_999), Town("Davonex", 500), Town("Nice", 100_000), Town("Sure", 99_999),
    Town("Grandopol", 500_000, also=("GRPL", "GRPLX")), Town("Petitopol", 499_999, also=("PTPL", "PTPLX")),
    Town("Ferra Nolk Umbria Vasto", 100_000), Town("Gerra Molk Ombria Basto Ir", 100_000), Town("Great Falls Bor", 500),
    Town("Paris", 2_000_000), Town("Belfor", 4_000, "US", "TX"), Town("Wetter", 27_000, "DE"), Town("Lyon", 500_000),
)  # fmt: skip

NOTHING = ""


@pytest.fixture(scope="module")
def cities() -> CityIndex:
    return index_of(TOWNS)


def told(text: str, cities: CityIndex) -> str:
    """Return what is asked in a line: the names, and what was left out."""
    match read_question(text, cities, phrases()):
        case AboutCity(name, left_out=left):
            return " ".join([name, *(f"(without {words})" for words in left)])
        case AboutPair(one, other):
            return f"{one} + {other}"
        case AboutHome(other=other):
            return f"home + {other}"
        case NoQuestion():
            return NOTHING
        case other:
            return type(other).__name__


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # A slip in a bare name: of a city of 100,000, in five letters and up to four words; in eight letters of 50,000.
        ("Zorvathil", "Zorvathil"), ("Mulbrekon", "Mulbrekon"), ("Jolmera", NOTHING), ("Tovalund", "Tovalund"), ("Kesparul", NOTHING), ("Quolbe", "Quolbe"), ("Yewo", NOTHING), ("Zurvithal", NOTHING),
        ("Ferra Nolk Umbria Vaste", "Ferra Nolk Umbria Vaste"), ("Gerra Molk Ombria Basto Er", NOTHING), ("the Zorvathil", NOTHING),
        # In lower case, or behind a greeting that asks, of 20,000.
        ("kelpa", "kelpa"), ("drufko", NOTHING), ("Drufko", "Drufko"), ("hi Kelpa?", "Kelpa"), ("hi Drufko?", NOTHING), ("hi Kelpa", NOTHING),
        # A code, of four letters at most, of half a million.
        ("GRPL", "GRPL"), ("grpl", "grpl"), ("PTPL", NOTHING), ("ptpl", NOTHING), ("Ptpl", "Ptpl"), ("PTPLX", "PTPLX"), ("ptplx", "ptplx"),
        # What people say, and a city of that name.
        ("Nice", "Nice"), ("nice", NOTHING), ("Nice!", NOTHING), ("Sure", NOTHING), ("hello Nice?", "Nice"), ("Nice thanks", NOTHING),
        ("Nice, France", "Nice, France"), ("Great Falls Bor", "Great Falls Bor"), ("great falls bor", "great falls bor"), ("hi Great Falls Bor?", "Great Falls Bor"),
        # Two bare names, one of them unknown.
        ("Zorvathel and Atlantoria", "Zorvathel + Atlantoria"), ("Atlantoria and Zorvathel", "Atlantoria + Zorvathel"),
        ("Mulbrekin and Atlantoria", NOTHING), ("Zorvathel und Lyon", "Zorvathel + Lyon"), ("Zorvathel Lyon", "Zorvathel + Lyon"),
        ("tell me about Zorvathel", "Zorvathel"), ("tell me about Zorvathil", "Zorvathil"), ("tell me about", NOTHING),
    ],
    ids=str,
)  # fmt: skip
def test_a_bare_name_is_believed_from_so_many_people_on(
    cities: CityIndex, text: str, asked: str
) -> None:
    assert told(text, cities) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("sister cities of Atlantoria", "Atlantoria"), ("Atlantoria sister cities", "Atlantoria"), ("is Atlantoria twinned", "Atlantoria"),
        ("what are Atlantoria's sister cities", "Atlantoria"), ("sister cities Atlantoria", NOTHING), ("sister cities with Atlantoria", "Atlantoria"),
        ("which sister cities does Atlantoria have", "Atlantoria"), ("sister cities does Atlantoria have", NOTHING), ("sister cities have Atlantoria", NOTHING),
        ("is Lyon twinned with Atlantoria", "Lyon + Atlantoria"), ("is Atlantoria twinned with Lyon", "Atlantoria + Lyon"),
        ("is Lyon a sister city of Atlantoria", "Lyon + Atlantoria"), ("Lyon and Atlantoria sister cities", "Lyon + Atlantoria"),
        ("Lyon and the Atlantoria sister cities", "Lyon + Atlantoria"), ("Atlantoria and Lyon twinned", "Atlantoria + Lyon"),
        ("does Lyon have Atlantoria as a sister city", "Lyon + Atlantoria"), ("Lyon twinned Atlantoria", "Lyon (without Atlantoria)"),
        ("sister cities of Lyon Atlantoria", "Lyon (without Atlantoria)"),
        # Six words that nobody knows, three of them where nothing but the word for sister city tells.
        ("sister cities of Xolqu Brevnat Quimzor Draplok Vurnist Hemplax", "Xolqu Brevnat Quimzor Draplok Vurnist Hemplax"),
        ("sister cities of Xolqu Brevnat Quimzor Draplok Vurnist Hemplax Wogdru", NOTHING),
        ("Xolqu Brevnat Quimzor sister cities", "Xolqu Brevnat Quimzor"), ("Xolqu Brevnat Quimzor Draplok sister cities", NOTHING),
        # In small letters: four of them, where nothing has capitals.
        ("is lyon twinned with fooo", "lyon + fooo"), ("is lyon twinned with foo", "lyon (without with foo)"), ("Is Lyon twinned with fooo", "Lyon (without with fooo)"),
        # A word of everyday with the capital of a name.
        ("is Lyon twinned with Wetter", "Lyon + Wetter"), ("is Lyon twinned with wetter", "Lyon (without with wetter)"), ("sister cities of Lyon and Wetter", "Lyon + Wetter"),
        # Afterthoughts.
        ("sister cities of Belfor - the Texas one", "Belfor, Texas"), ("sister cities of Lyon - Paris", "Lyon + Paris"), ("sister cities of Lyon no Paris", "Lyon + Paris"),
        ("Lyon sister cities, no Paris", "Lyon + Paris"),
        # The asker's own city.
        ("is my city twinned with Lyon", "home + Lyon"), ("are we twinned with Lyon", "home + Lyon"), ("who is my city twinned with Lyon", "Lyon"),
        ("my sister cities in Lyon", "Lyon"), ("is my city twinned Lyon", "Lyon"), ("is my city twinned with Lyon and Paris", "Lyon + Paris"),
        # What is only said of sister cities.
        ("twinning is winning", NOTHING), ("sister cities are Lyon", NOTHING), ("what sister cities are Lyon", "Lyon"),
    ],
    ids=str,
)  # fmt: skip
def test_a_name_is_asked_about_where_one_is_due(cities: CityIndex, text: str, asked: str) -> None:
    assert told(text, cities) == asked


@pytest.mark.parametrize("before", ["", "I was in Belfor. "])
def test_a_correction_keeps_what_was_asked_of_the_city_in_the_sentence_before(
    cities: CityIndex, before: str
) -> None:
    text = f"{before}What are the oldest sister cities of Paris? No, Lyon."

    question = read_question(text, cities, phrases())

    assert question == AboutCity("Lyon", narrowing=Narrowing(best=Superlative.OLDEST))
