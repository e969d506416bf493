"""Every city comes home: the check itself."""

from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.atlas.questions import (
    Miss,
    Template,
    misses,
    read_exceptions,
    read_templates,
    report,
    run,
)
from bot.errors import DataError
from bot.paths import DATA


def test_the_questions_cover_every_language_and_some_are_held_back() -> None:
    templates = read_templates(DATA)

    assert {template.language for template in templates} >= {
        "en",
        "de",
        "fr",
        "es",
        "it",
        "nl",
        "pl",
        "pt",
        "ru",
        "uk",
        "ro",
        "hu",
        "tr",
        "ja",
        "ko",
        "zh",
    }
    assert len(templates) >= 30
    assert any(not template.tuned for template in templates)
    assert isinstance(read_exceptions(DATA), set)


@pytest.mark.parametrize(
    ("language", "text", "name", "question"),
    [
        ("fr", "jumelages {of_city}", "Angers", "jumelages d'Angers"),
        ("fr", "jumelages {of_city}", "Le Havre", "jumelages du Havre"),
        ("de", "{city_s} Partnerstädte", "Paris", "Paris' Partnerstädte"),
        ("de", "{city_s} Partnerstädte", "Bern", "Berns Partnerstädte"),
        ("hu", "{name_nak} {name_val}", "Szeged", "Szegednek Szegeddel"),
        ("hu", "{name_nak} {name_val}", "Prága", "Prágának Prágával"),
        ("hu", "{name_nak} {name_val}", "Párizs", "Párizsnak Párizzsal"),
        ("hu", "{name_nak} {name_val}", "Bordeaux", "Bordeaux-nak Bordeaux-val"),
        ("hu", "{name_nak} {name_val}", "Szombathely", "Szombathelynek Szombathellyel"),
        ("tr", "{name_in} {name_in_lower}", "İzmir", "İzmir'in izmirin"),
        ("tr", "{name_in} {name_in_lower}", "Ankara", "Ankara'nın ankaranın"),
        ("tr", "{name_in} {name_in_lower}", "Köln", "Köln'ün kölnün"),
        ("ko", "{name_eun} {name_gwa}", "서울", "서울은 서울과"),
        ("ko", "{name_eun} {name_gwa}", "파리", "파리는 파리와"),
    ],
)
def test_a_name_is_joined_as_the_language_joins_it(
    language: str, text: str, name: str, question: str
) -> None:
    assert Template(language, True, "", text).about(name) == question


def test_a_city_is_asked_for_by_its_own_name_or_the_language_s() -> None:
    rome = open_atlas().cities.named("roma")[0]

    assert Template("ja", True, "", "{city}の姉妹都市").names(rome) == rome.name
    assert Template("ja", True, "", "{name}の姉妹都市").names(rome) == "ローマ"


def test_a_handful_of_cities_comes_home_by_every_question() -> None:
    cities = open_atlas().cities
    names = ("denver", "lima", "oakland", "bari", "la paz", "new york city", "sao paulo", "glasgow")
    rows = [cities.named(name)[0].row for name in names]

    assert list(misses(rows, cities, read_templates(DATA))) == []


def test_a_question_that_leads_elsewhere_is_a_miss() -> None:
    cities = open_atlas().cities
    row = cities.named("denver")[0].row

    found = list(misses([row], cities, [Template("en", True, "", "sister cities of Danvers")]))

    assert [cities.by_key(miss.taken).name for miss in found] == ["Danvers"]


def test_a_broken_table_is_named(tmp_path: Path) -> None:
    (tmp_path / "questions.tsv").write_text("language\tquestion\nen\twho?\n", encoding="utf-8")

    with pytest.raises(DataError):
        read_templates(tmp_path)


def test_a_language_of_which_no_question_is_held_back_is_told_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    templates = [each for each in read_templates(DATA) if each.language == "it"]
    assert all(template.tuned for template in templates)

    assert report([], templates, 1000) == 0
    assert report([Miss(0, "gn:1", "Roma", "gn:5419384")], templates, 1000) == 1

    printed = capsys.readouterr().out
    assert "held back" not in printed
    assert "✗ at most 0.100%" in printed


@pytest.mark.parametrize(
    ("languages", "named"), [(["en-US"], "'en-US'"), (["en", "xx", "EN"], "'xx', 'EN'")]
)
def test_a_language_without_questions_is_refused_by_name(
    languages: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(DATA, languages) == 2

    said = capsys.readouterr()
    assert not said.out
    assert f"no questions in {named}; there are some in cs, de, en, " in said.err
