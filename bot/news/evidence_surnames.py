"""Say whether a city's name is a person's there: "Jack London", "Florence Pugh"."""

from bot.news import bond
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text
from bot.news.evidence_words import GIVEN_FIRST, INSTITUTIONS, MORE_GIVEN, NO_SURNAME, TITLES


def is_person(text: Text, at: int, end: int, city: Meant) -> bool:
    places, words = city.places, text.words
    if places is None:
        return False
    before = words[at - 1] if at and words[at - 1].gap == " " else None
    after = words[end] if end < len(words) and words[end - 1].gap == " " else None
    own = " ".join(word.folded for word in words[at:end])
    if not text.cased:
        return False
    if before and before.large:
        if before.folded in TITLES and (places.is_given_name(own) or own in MORE_GIVEN):
            return True
        given = places.is_given_name(before.folded) or before.folded in MORE_GIVEN
        if given and len(before.folded) > 2 and before.folded not in NO_SURNAME:
            # "Jack London": unless the first is a city of its own, as in "Florence Kyoto twinning".
            is_city = places.is_large(before.folded) and before.folded not in GIVEN_FIRST
            return not is_city and before.folded not in city.sisters
    if after is None or not after.large or text.titled or "de" in text.languages:
        return False
    if after.folded in NO_SURNAME | INSTITUTIONS | city.areas | city.sisters:
        return False
    if places.is_given_name(own) or own in MORE_GIVEN:
        # "Florence Kyoto twinning": two towns stand side by side only where a bond is told, for García is a town, too.
        is_town = places.is_large(after.folded) and not places.is_given_name(after.folded)
        return not (is_town and bond.is_said(text.folded))
    return False
