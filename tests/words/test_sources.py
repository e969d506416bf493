"""What a card says of ties that rest or are in doubt, and where they are on record."""

from datetime import UTC, datetime

import pytest

from bot.chat.render import plain_text
from bot.pairings.on_record import answer_city, answer_pair
from bot.pairings.provenance import articles_in
from bot.pairings.world import World
from bot.words.catalogue import TEXTS
from bot.words.outline import written
from bot.words.sources import source_blocks
from bot.words.telling import outline_of
from bot.words.voice import Voice

PORTLAND_MAINE, ARCHANGEL, SHINAGAWA = "gn:4975802", "gn:581049", "gn:1852139"
TURKU, PETERSBURG = "gn:633679", "gn:498817"


def voice(world: World, locale: str = "en-US") -> Voice:
    now = datetime(2028, 6, 1, tzinfo=UTC)
    return Voice(TEXTS, locale, now, world.facts["sources"], articles=articles_in(world.facts))


def pair(world: World, a: str, b: str, locale: str = "en-US") -> str:
    first, second = world.cities.by_key(a), world.cities.by_key(b)
    assert first is not None
    assert second is not None
    return plain_text(outline_of(answer_pair(first, second, world), voice(world, locale)))


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("en-US", "Many ties with Russian and Belarusian cities were paused or ended in 2022"),
        ("de", "Viele Partnerschaften mit russischen und belarussischen Städten wurden 2022"),
        ("fr", "De nombreux jumelages avec des villes russes et biélorusses"),
        ("es-ES", "Muchos hermanamientos con ciudades rusas y bielorrusas"),
    ],
)
def test_a_tie_in_doubt_says_so_once_on_both_cards(world: World, locale: str, line: str) -> None:
    maine = world.cities.by_key(PORTLAND_MAINE)
    assert maine is not None
    card = plain_text(outline_of(answer_city(maine, world), voice(world, locale)))

    assert card.count(line) == 1
    assert pair(world, PORTLAND_MAINE, ARCHANGEL, locale).count(line) == 1
    assert line not in pair(world, PORTLAND_MAINE, SHINAGAWA, locale)


def test_forty_years_with_archangel_are_not_told_but_those_with_shinagawa_are(
    world: World,
) -> None:
    assert "40 years" not in pair(world, PORTLAND_MAINE, ARCHANGEL)
    assert "44 years" in pair(world, PORTLAND_MAINE, SHINAGAWA)


def test_a_tie_that_rests_says_since_when_and_links_the_page_that_says_so(world: World) -> None:
    card = pair(world, TURKU, PETERSBURG)

    assert "suspended in 2022" in card
    assert "moika78.ru (https://moika78.ru/news/2022-02-28/" in card


def test_the_sources_of_every_shown_sister_are_links_under_its_name(world: World) -> None:
    maine = world.cities.by_key(PORTLAND_MAINE)
    assert maine is not None
    answer = answer_city(maine, world)

    blocks = {b.heading: [written(line) for line in b.lines]
              for b in source_blocks(answer, voice(world))}  # fmt: skip

    assert len(blocks) == 4
    assert (
        "List of sister cities in New England (Wikipedia 2026, 2023) "
        "(https://en.wikipedia.org/wiki/List_of_sister_cities_in_New_England)"
    ) in blocks["Mytilene, Greece 🇬🇷"]
