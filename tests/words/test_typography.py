"""Sentences and lists are set with the signs and spaces of the script."""

from datetime import datetime

import pytest

from bot.words.typography import (
    full_stop,
    in_brackets,
    one_after_another,
    time_of_day,
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


@pytest.mark.parametrize(
    ("locale", "written"),
    [("ko", "오후 6:05"), ("en_US", "6:05\u202fPM"), ("ja", "18:05"), ("de", "18:05")],
)
def test_a_time_of_day_is_written_as_people_do(locale: str, written: str) -> None:
    assert time_of_day(datetime(2027, 1, 17, 18, 5), locale) == written
