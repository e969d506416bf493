"""No two choices, rows of a menu or sisters of a card are printed alike, in any language."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from bot.cogs.options.city import choices_for
from bot.gazetteer.index import CityIndex
from bot.gazetteer.model import Found
from bot.gazetteer.resolve import complete, resolve
from bot.words.catalogue import Catalogue
from bot.words.unclear import candidate_rows
from bot.words.voice import Voice

TYPED = [
    "seaton",
    "san jose",
    "santa cruz",
    "newport",
    "franklin",
    "la union",
    "neustadt",
    "st john",
    "buenavista",
    "xin",
]


@pytest.fixture(scope="module")
def texts() -> Catalogue:
    return Catalogue()


def twice(texts: list[str]) -> list[str]:
    return [text for text, count in Counter(texts).items() if count > 1]


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "de", "fr", "es-ES"])
@pytest.mark.parametrize("typed", TYPED)
def test_no_two_choices_are_named_alike(
    cities: CityIndex, texts: Catalogue, typed: str, locale: str
) -> None:
    names = [choice.name for choice in choices_for(typed, cities, texts, locale)]

    assert len(names) > 5
    assert twice(names) == []


@pytest.mark.parametrize("typed", TYPED)
def test_no_two_rows_of_a_menu_are_alike(cities: CityIndex, texts: Catalogue, typed: str) -> None:
    voice = Voice(texts, "de", datetime(2026, 11, 27, tzinfo=UTC))

    rows = candidate_rows(complete(typed, cities), voice)

    assert twice([f"{row.name}, {row.where}" for row in rows]) == []


def test_sisters_that_share_name_and_country_are_told_by_their_regions(
    cities: CityIndex, texts: Catalogue
) -> None:
    voice = Voice(texts, "en-US", datetime(2026, 11, 27, tzinfo=UTC))
    portlands = [
        cities.by_key("gn:5746545"),
        cities.by_key("gn:4975802"),
        cities.by_key("gn:3161732"),
    ]

    wheres = voice.countries_of([city for city in portlands if city])

    assert wheres == ["Oregon, United States", "Maine, United States", "Norway"]


@pytest.mark.parametrize("locale", ["en-US", "de", "fr", "es-ES"])
def test_a_choice_typed_back_in_any_language_leads_to_its_city(
    cities: CityIndex, texts: Catalogue, locale: str
) -> None:
    lost = []
    for typed in TYPED:
        for choice in choices_for(typed, cities, texts, locale):
            outcome = resolve(choice.name, cities)
            first = (
                outcome.city
                if isinstance(outcome, Found)
                else getattr(outcome, "candidates", (None,))[0]
            )
            if first is None or first.key != choice.value:
                lost.append(f"{choice.name} → {first}")

    assert lost == []
