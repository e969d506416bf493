"""Sentences and lists are set with the signs and spaces of the script."""

import pytest

from bot.words.typography import (
    full_stop,
    in_brackets,
    one_after_another,
    with_commas,
    with_place,
    with_semicolons,
)


@pytest.mark.parametrize(
    ("locale", "commas", "semicolons", "sentences"),
    [
        ("en-US", "a, b", "a; b", "A. B."),
        ("ko", "a, b", "a; b", "A. B."),
        ("ja", "a、b", "a；b", "A。B。"),
        ("zh-CN", "a，b", "a；b", "A。B。"),
    ],
)
def test_items_and_sentences_are_parted_as_the_language_does(
    locale: str, commas: str, semicolons: str, sentences: str
) -> None:
    said = [letter + full_stop(locale) for letter in "AB"]

    assert with_commas(locale, "ab") == commas
    assert with_semicolons(locale, "ab") == semicolons
    assert one_after_another(locale, said) == sentences


@pytest.mark.parametrize(
    ("name", "where", "beside", "bracketed"),
    [
        ("Bergen", "Norway", "Bergen, Norway", "Bergen (Norway)"),
        ("Bergen", "ノルウェー", "Bergen（ノルウェー）", "Bergen（ノルウェー）"),
        ("卑尔根", "挪威", "卑尔根（挪威）", "卑尔根（挪威）"),
        ("베르겐", "노르웨이", "베르겐, 노르웨이", "베르겐 (노르웨이)"),
        ("神戸", "2022年から休止中", "神戸, 2022年から休止中", "神戸（2022年から休止中）"),
    ],
)
def test_a_place_stands_behind_a_name_as_its_script_has_it(
    name: str, where: str, beside: str, bracketed: str
) -> None:
    assert with_place(name, where) == beside
    assert in_brackets(name, where) == bracketed


def test_a_name_without_a_place_is_the_name_alone() -> None:
    assert with_place("Monaco", "") == "Monaco"
