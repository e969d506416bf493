"""Adjectives of cities in Slavic languages, and what Scandinavian and Indian papers make of a name."""

import pytest

from bot.news.evidence_adjectives import is_adjective
from bot.news.evidence_forms import is_form
from bot.news.evidence_indic import with_anusvara


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("новосибирские", "новосибирск"),
        ("novosadske", "novosad"),
        ("rijecki", "rijeka"),
        ("zagrebacka", "zagreb"),
        ("osijecke", "osijek"),
        ("скопски", "скопје"),
        ("чернівецька", "чернівці"),
        ("луцька", "луцьк"),
        ("одеських", "одеса"),
        ("калужские", "калуга"),
        ("prazsky", "praha"),
        ("lodzkie", "lodz"),
        ("plzensky", "plzen"),
        ("ljubljanska", "ljubljana"),
        ("пловдивско", "пловдив"),
    ],
)
def test_a_slavic_adjective_is_its_citys_large_and_small(word: str, name: str) -> None:
    assert is_adjective(word, name, large=False)
    assert is_adjective(word, name, large=True)


@pytest.mark.parametrize(
    ("word", "name"),
    [("пензенская", "пенза"), ("сочинского", "сочи"), ("бакинских", "баку")],
)
def test_with_letters_between_it_is_one_where_it_is_no_surname(word: str, name: str) -> None:
    assert is_adjective(word, name, large=False)
    assert not is_adjective(word, name, large=True)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("риск", "рига"),
        ("polski", "pola"),
        ("ruski", "ruse"),
        ("москитные", "москва"),
        ("barski", "bari"),
        ("варшавянка", "варшава"),
        ("praktycka", "praha"),
    ],
)
def test_other_words_are_none(word: str, name: str) -> None:
    assert not is_adjective(word, name, large=False)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("पुण्यात", "पुणे"),
        ("नागपुरात", "नागपुर"),
        ("मुंबईच्या", "मुंबई"),
        ("काठमाडौंमा", "काठमाडौं"),
        ("шымкентте", "шымкент"),
        ("алматыда", "алматы"),
        ("бішкектін", "бішкек"),
        ("klaipedoje", "klaipeda"),
        ("zadru", "zadar"),
        ("чернівцях", "чернівці"),
        ("prizrenit", "prizren"),
    ],
)
def test_a_name_with_its_ending_is_the_name(word: str, name: str) -> None:
    assert is_form(word, name)


def test_a_nasal_is_written_as_newspapers_write_it() -> None:
    assert with_anusvara("इन्दौर") == "इंदौर"
    assert with_anusvara("मुम्बई") == "मुंबई"
    assert with_anusvara("पटना") == "पटना"
    assert with_anusvara("Indore") == "Indore"
