"""Say where each city of a list lies, so that no two of the list print alike."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.gazetteer.labels import Distinction, Mark, told_apart
from bot.gazetteer.model import City
from bot.words.catalogue import Catalogue


def apart(cities: Sequence[City], texts: Catalogue, locale: str) -> tuple[City, ...]:
    """Return `cities` in the reader's language, with regions that tell namesakes apart: "near Exeter,
    England".
    """
    cities = [city.in_language(locale) for city in cities]
    printed = [f"{city.name}, {_region(city, texts, locale)}, {city.country}" for city in cities]
    return tuple(
        replace(city, region=", ".join(filter(None, (_said(told, texts, locale), city.region))))
        if told
        else city
        for city, told in zip(cities, told_apart(cities, printed), strict=True)
    )


def short_or_apart(cities: Sequence[City]) -> list[bool]:
    """Return for each city whether name and country are enough to know it by in this list."""
    printed = [f"{city.name}, {city.country}".casefold() for city in cities]
    keys = {(text, city.key) for text, city in zip(printed, cities, strict=True)}
    many = Counter(text for text, _ in keys)
    return [many[text] == 1 for text in printed]


def _region(city: City, texts: Catalogue, locale: str) -> str:
    """Return the region as `Catalogue.place` says it: not where it is called like city or country."""
    region = city.told_region
    country = texts.territory(locale, city.country)
    return "" if region.casefold() == country.casefold() else region


def _said(told: Distinction, texts: Catalogue, locale: str) -> str:
    match told.mark:
        case Mark.NEAR:
            return texts.say(locale, "place-near", city=told.text)
        case Mark.PEOPLE:
            return texts.say(locale, "place-people", people=told.text)
        case _:
            return told.text
