"""Every city comes home: the check itself."""

from pathlib import Path

import pytest

from bot.atlas.open import open_atlas
from bot.atlas.questions import Template, misses, read_exceptions, read_templates
from bot.errors import DataError
from bot.paths import DATA


def test_the_questions_cover_four_languages_and_some_are_held_back() -> None:
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
    }
    assert len(templates) >= 30
    assert any(not template.tuned for template in templates)
    assert isinstance(read_exceptions(DATA), set)


@pytest.mark.parametrize(
    ("text", "name", "question"),
    [
        ("jumelages {of_city}", "Angers", "jumelages d'Angers"),
        ("jumelages {of_city}", "Le Havre", "jumelages du Havre"),
        ("{city_s} Partnerstädte", "Paris", "Paris' Partnerstädte"),
        ("{city_s} Partnerstädte", "Bern", "Berns Partnerstädte"),
    ],
)
def test_a_name_is_joined_as_the_language_joins_it(text: str, name: str, question: str) -> None:
    assert Template("fr", True, "", text).about(name) == question


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
