"""The one rule of "as of", and sentences in which links and commands stay what they are."""

import pytest

from bot.words.outline import Command, Line, Link, Pick, spans, written
from tests.words.outlines import voice_of

EN = voice_of("en-US")


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        pytest.param([], "Cities: GeoNames.", id="nobody reports anything"),
        pytest.param([()], "Cities: GeoNames.", id="a bond without a source"),
        pytest.param(
            [("wikipedia-2026",)],
            "Facts: Wikipedia 2026, as of February 2026. Cities: GeoNames.",
            id="one list",
        ),
        pytest.param(
            [("wikidata-2017", "wikidata-2016", "page")],
            "Facts: Wikidata 2017, Wikidata 2016, and dated pages of cities, as of 2026. Cities: GeoNames.",
            id="a dated page is the newest",
        ),
        pytest.param(
            [("wikipedia-2023", "page")],
            "Facts: Wikipedia 2023 and dated pages of cities, as of 2026. Cities: GeoNames.",
            id="pages are named last",
        ),
        pytest.param(
            [("wikidata-2016",), ("wikipedia-2023",), ("wikidata-2016", "wikipedia-2026")],
            "Facts: Wikipedia 2026, Wikipedia 2023, and Wikidata 2016, as of February 2026. Cities: GeoNames.",
            id="the newest first, each once",
        ),
    ],
)
def test_the_footer_names_who_reports_and_as_of_when(
    sources: list[tuple[str, ...]], said: str
) -> None:
    assert EN.footer(sources) == said


@pytest.mark.parametrize(
    ("fact", "span"),
    [
        (Command("/home set"), Command("/home set")),
        (Link("here", "https://example.org"), Link("here", "https://example.org")),
        ((Pick("Paris, Texas", 1), " · ", Pick("Parys", 2)), Pick("Parys", 2)),
    ],
)
def test_a_span_stays_one_within_its_sentence(fact: object, span: object) -> None:
    line = EN.line("no-city", command=fact)

    assert span in spans(line)
    assert written(line).startswith("Which city is yours? Tell me with ")


@pytest.mark.parametrize("typed", ["\ue0000\ue001", "\ue0007\ue001 x", "\ue000"])
def test_no_text_passes_for_a_span(typed: str) -> None:
    line: Line = EN.line("home-set", city=typed, command=Command("/sister"))

    assert sum(isinstance(span, Command) for span in spans(line)) == 1
    assert "\ue000" not in written(line)


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en-US", "Population: 5"), ("de", "Einwohner: 5"), ("fr", "Population : 5")],
)
def test_a_colon_is_set_as_the_language_sets_it(locale: str, said: str) -> None:
    fact = voice_of(locale).labelled("label-population", "5")

    assert written(fact.said).replace("\u00a0", " ").replace("\u202f", " ") == said
