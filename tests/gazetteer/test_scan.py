"""The scan finds what comparing with every name would find."""

import random

import numpy as np
import pytest
from rapidfuzz.distance import OSA

from bot.atlas import compile_scan
from bot.gazetteer.edits import cost
from bot.gazetteer.scan import Scan
from bot.gazetteer.signature import letters_of, pairs_of, summaries
from bot.gazetteer.strings import Strings, pack

ALPHABET = "abcdeno st"


@pytest.fixture(scope="module")
def texts() -> list[str]:
    dice = random.Random(5)
    made = {"".join(dice.choices(ALPHABET, k=dice.randint(1, 9))).strip() for _ in range(3000)}
    return sorted({*made, "東京", "екатеринбург", "los angeles"} - {""}, key=str.encode)


@pytest.fixture(scope="module")
def scan(texts: list[str]) -> Scan:
    weights = np.array([at * 7 % 200 for at, text in enumerate(texts)], np.uint8)
    arrays = {**pack("name", texts), **compile_scan.sections("scan", texts, weights)}
    return Scan(Strings(arrays["name.text"], arrays["name.start"]), arrays, "scan", weights)


@pytest.mark.parametrize("edits", [1, 2])
@pytest.mark.parametrize("text", ["seat", "boston", "a", "los angelos", "tease n", "東亰", "nnnnn"])
def test_no_name_within_the_edits_is_lost(
    scan: Scan, texts: list[str], text: str, edits: int
) -> None:
    # Who types Latin letters misspells no name in another script, nor the other way round.
    alike = [t for t in texts if t.isascii() == text.isascii()]
    expected = {t for t in alike if OSA.distance(text, t) <= edits}

    found = {name: distance for _, name, distance in scan.near(text, edits)}

    assert set(found) == expected
    assert all(OSA.distance(text, name) == distance for name, distance in found.items())


def test_names_outside_the_weights_asked_for_are_left_out(scan: Scan, texts: list[str]) -> None:
    everything = scan.near("notes", 2)
    light = scan.near("notes", 2, 0, 100)
    heavy = scan.near("notes", 2, 100)

    assert sorted(light + heavy) == sorted(everything)
    assert light
    assert heavy


def test_summaries_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    letters, pairs = summaries(texts)

    assert letters.tolist() == [letters_of(text) for text in texts]
    assert pairs.tolist() == [pairs_of(text) for text in texts]


@pytest.mark.parametrize(
    ("typed", "name", "less_likely"),
    [
        pytest.param("seatle", "seattle", "sattle", id="a doubled letter is easily lost"),
        pytest.param("montrael", "montreal", "montruxl", id="letters are swapped"),
        pytest.param("copenhagan", "copenhagen", "copenhagxn", id="vowels are mixed up"),
        pytest.param("pariz", "paris", "xaris", id="the first letter is mostly right"),
        pytest.param("bergem", "bergen", "berge4", id="a digit is no letter"),
    ],
)
def test_likely_slips_cost_less(typed: str, name: str, less_likely: str) -> None:
    assert 0 < cost(typed, name) < cost(less_likely, name)
    assert cost(name, name) == 0
