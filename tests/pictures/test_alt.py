from dataclasses import replace

import pytest

from bot.words import alt
from bot.words.catalogue import LOCALES, TEXTS


@pytest.mark.parametrize("locale", LOCALES)
def test_alt_text_names_every_city_with_its_country(city, locale):
    text = alt.city_alt(TEXTS, locale, city("Seattle"), [city("Kobe"), city("Bergen")])

    for name in ("Seattle", "Kobe", "Bergen", TEXTS.territory(locale, "NO")):
        assert name in text


def test_many_sisters_are_named_without_countries(city):
    many = [replace(city("Bergen"), name=f"Town {i}") for i in range(80)]

    text = alt.city_alt(TEXTS, "en-US", city("Seattle"), many)

    assert len(text) <= alt.LIMIT
    assert all(f"Town {i}" in text for i in range(80))


def test_more_names_than_fit_end_in_how_many_more(city):
    many = [replace(city("Bergen"), name=f"A rather long name {i}") for i in range(300)]

    text = alt.city_alt(TEXTS, "en-US", city("Seattle"), many)

    named = text.count("A rather long name")
    assert 900 < len(text) <= alt.LIMIT
    assert text.endswith(f"and {300 - named} more.")


def test_the_quiz_does_not_tell_its_answer(city):
    assert "Bergen" not in alt.quiz_alt(TEXTS, "en-US", city("Seattle"))
