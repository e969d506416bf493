"""Which language a person is answered in."""

import pytest

from bot.live.languages import REMEMBERED_PEOPLE, Languages


@pytest.mark.parametrize(
    ("text", "remembered", "place", "expected"),
    [
        ("Welche Partnerstädte hat Köln?", None, "en-US", "de"),
        ("Bergen", "fr", "en-US", "fr"),
        ("Bergen", None, "es-ES", "es-ES"),
        ("what are the sister cities of Bergen", "en-GB", "de", "en-GB"),
        ("what are the sister cities of Bergen", None, "de", "en-US"),
    ],
    ids=["the words", "the person", "the place", "British English stays", "words before place"],
)
def test_words_come_before_the_person_and_the_person_before_the_place(
    text, remembered, place, expected
):
    languages = Languages()
    if remembered:
        languages.remember(1, remembered)

    assert languages.of_message(text, 1, place) == expected


def test_the_one_unheard_of_longest_is_forgotten_first():
    languages = Languages()
    for user_id in range(REMEMBERED_PEOPLE + 1):
        languages.remember(user_id, "de")

    assert languages.of_message("Bergen", 0, "en-US") == "en-US"
    assert languages.of_message("Bergen", 1, "en-US") == "de"


def test_a_forgotten_person_is_answered_as_anybody():
    languages = Languages()
    languages.remember(1, "de")

    languages.forget(1)

    assert languages.of_message("Bergen", 1, "en-US") == "en-US"
