"""Say whether a city's name only tells of which kind something is, or which government speaks."""

from bot.news.aside_words import (
    ADJECTIVES,
    ARTICLES,
    CAPITALS,
    COMPOUNDS,
    DISH_AHEAD,
    DISH_BEHIND,
    DISHES,
    FUNCTION,
    GOVERNMENT,
    HEADS_OF_TOWNS,
    IDIOMS,
    MADE_OF_IT,
    NEAR,
    OF,
    OF_TURKISH_TOWNS,
    THINGS_AHEAD,
    THINGS_OF,
    TOWN_NOUNS,
    TOWN_STEMS,
    TOWN_VERBS,
)
from bot.news.evidence_meant import Meant
from bot.news.evidence_text import Text, Word
from bot.news.evidence_words import INSTITUTIONS

_ENGLISH_BONDS = frozenset({"sister", "twin", "twins", "twinned", "twinning"})
_TOWN = 20_000
"""People of what is a town beside another behind a hyphen: "Bochum-Sheffield"."""

_DUTCH_BONDS = ("zusterst", "partnerstad", "stedenband", "verbroeder", "partnersteden")


def is_town_verb(word: str) -> bool:
    """Return whether a town does so in headlines, in some language."""
    if any(word in verbs for language, verbs in TOWN_VERBS.items() if language != "en"):
        return True
    # "Deal signed" is no town's.
    return word.endswith("s") and _is_english_verb(word)


def _is_english_verb(word: str) -> bool:
    """Return whether it is what towns do in English, in whatever form: "celebrates", "signed", "hosting"."""
    verbs = TOWN_VERBS["en"]
    if word in verbs:
        return True
    if word.endswith(("ies", "ied")):
        return f"{word[:-3]}y" in verbs
    for ending in ("s", "es", "d", "ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and (
            stem in verbs
            or f"{stem}e" in verbs
            or (stem[-1:] == stem[-2:-1] and stem[:-1] in verbs)
        ):
            return True
    return False


def _is_thing_of_turkish(text: Text, after: Word | None) -> bool:
    """Return whether in Turkish a thing of the name stands behind it: "Bursa kebabı"."""
    if after is None or "tr" not in text.languages or after.large:
        return False
    return (
        len(after.folded) > 3 and after.folded[-1] in "iu" and after.folded not in OF_TURKISH_TOWNS
    )


def is_aside(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether the name from `at` to `end` is a thing's, a street's, a dish's or a government's."""
    words = text.words
    before = words[at - 1] if at and words[at - 1].gap in {" ", "-", "\u00a0"} else None
    after = words[end] if end < len(words) and words[end - 1].gap in {" ", "\u00a0"} else None
    if before is not None and before.folded in OF and at > 1 and words[at - 2].folded in THINGS_OF:
        return True
    if before is not None and before.folded in THINGS_AHEAD | HEADS_OF_TOWNS:
        return True
    # "à la Cluj" is in the manner of it.
    if at > 1 and [word.folded for word in words[at - 2 : at]] == ["a", "la"]:
        return True
    if any(idiom in text.folded for idiom in IDIOMS):
        return True
    if _is_near(text, at) or is_quoted(text, at, end):
        return True
    if after is not None and _speaks_for_a_state(after, city):
        return True
    return (
        _is_compound(text, end, city)
        or _is_thing_of_adjective(text, at, end, after, city)
        or _is_english_thing(text, after, city)
        or _is_thing_of_turkish(text, after)
    )


def is_noun_in_german(text: Text, at: int, end: int, city: Meant) -> bool:
    """Return whether a German article makes a noun of the name ("beim Essen"), or the dish is meant."""
    words = text.words
    if "de" not in text.languages or end - at > 1:
        return False
    own = words[at].folded
    after = words[end] if end < len(words) else None
    gap = words[end - 1].gap
    is_led_on = after is not None and (gap == "-" or (gap == " " and after.large))
    is_base = own in city.names or own.removesuffix("s") in city.names
    if at and words[at - 1].gap == " " and words[at - 1].folded in ARTICLES and is_base:
        return not is_led_on
    return (
        own in DISHES
        and after is not None
        and not {after.folded, " ".join(word.folded for word in words[end : end + 2])}.isdisjoint(
            DISH_BEHIND
        )
        and not (end + 1 < len(words) and words[end + 1].folded.endswith("er"))
    )


def is_dish(text: Text, at: int) -> bool:
    """Return whether an adjective written small is how a dish is made: "alla bolognese", "a la madrileña"."""
    if not text.cased or text.words[at].large:
        return False
    ahead = [word.folded for word in text.words[max(0, at - 2) : at]]
    return bool(ahead) and not {ahead[-1], " ".join(ahead)}.isdisjoint(DISH_AHEAD)


def _speaks_for_a_state(after: Word, city: Meant) -> bool:
    return city.names[0] in CAPITALS and any(
        after.folded == verb or (len(verb) > 6 and after.folded.startswith(verb))
        for verb in GOVERNMENT
    )


def _is_near(text: Text, at: int) -> bool:
    """Return whether it happens beside the city: "près de Bordeaux", "bei Köln"."""
    before = [word.folded for word in text.words[max(0, at - 2) : at]]
    return bool(before) and (
        before[-1] in NEAR or (len(before) > 1 and before[0] in NEAR and before[1] in OF | {"a"})
    )


def is_quoted(text: Text, at: int, end: int) -> bool:
    """Return whether the name alone stands in quotation marks, as a ship's or a film's."""
    before = text.words[at - 1].gap if at else ""
    return before[-1:] in _OPENING and text.words[end - 1].gap[:1] in _CLOSING


_OPENING = frozenset("«»„“”\"'‘")
_CLOSING = frozenset("»«“”\"'’")


def _is_compound(text: Text, end: int, city: Meant) -> bool:
    """Return whether a hyphen makes another thing of the name: "Köln-Arcaden", "Paris-style"."""
    if end >= len(text.words) or text.words[end - 1].gap != "-":
        return False
    after, places = text.words[end], city.places
    if after.folded in MADE_OF_IT:
        return True
    # "Skagen-ure" are watches.
    is_one = after.large or bool({"sv", "no"} & set(text.languages))
    if not (is_one and text.cased) or any(part in after.folded for part in COMPOUNDS):
        return False
    return places is None or not any(
        places.city(row).population >= _TOWN for row, _ in places.entries(after.folded)
    )


def _is_thing_of_adjective(text: Text, at: int, end: int, after: Word | None, city: Meant) -> bool:
    """Return whether an adjective of the name stands before a thing: "Goudse kaas", "Московская улица"."""
    own = text.words[end - 1].folded
    is_slavic = own.endswith(ADJECTIVES)
    # Lists of names have their adjectives, too: "gdańska" of Gdańsk.
    is_derived = is_slavic and len(own) > len(city.names[0]) and own.startswith(city.names[0])
    if not is_derived and any(own in {name, name.rpartition(" ")[2]} for name in city.names):
        return False
    is_dutch = own.endswith(("s", "se"))
    is_hungarian = own.endswith("i") and "testver" in text.folded
    if not (is_slavic or is_hungarian) and not (
        is_dutch and any(part in text.folded for part in _DUTCH_BONDS)
    ):
        return False
    if after is None:
        # «Київський» alone is a cake.
        return is_slavic
    # "Gdańska z darami" is a genitive.
    is_noun = len(after.folded) > 3 and not after.large
    return is_noun and not after.folded.startswith(TOWN_STEMS)


def _is_english_thing(text: Text, after: Word | None, city: Meant) -> bool:
    """Return whether in English a thing stands behind the name: "Oxford comma", "Wellington boots"."""
    if after is None or not any(word.folded in _ENGLISH_BONDS for word in text.words):
        return False
    word = after.folded
    if word in FUNCTION or word in TOWN_NOUNS or word in INSTITUTIONS or word.isdigit():
        return False
    if _is_english_verb(word) or (len(word) > 4 and word.endswith("ed")):
        return False
    if after.large and city.places is not None and city.places.entries(word):
        return False
    return word.isascii()
