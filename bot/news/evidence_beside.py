"""Say whether the words beside a name make a club, a ship, a dish or a common word of it."""

from bot.news import bond
from bot.news.aside_words import OF_TOWN, TOWN_NOUNS
from bot.news.evidence_text import Text
from bot.news.evidence_words import INSTITUTIONS, LED, TABLE


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AHEAD = frozenset(TABLE["ahead_of_things"])

_BEHIND = frozenset(TABLE["behind_things"])

_TEAM_ARTICLES = {"es": "el", "it": "il"}
"""In front of a name, where cities have no article: "El Barcelona golea", "il Verona perde"."""

_WORDS = {name: frozenset(words) for name, words in TABLE["words_with"].items()}

_LED_BY = {
    "of": _set("en"), "von": _set("de"), "de": _set("fr es pt ro"), "d": _set("fr"), "du": _set("fr"),
    "di": _set("it"), "da": _set("it pt"), "do": _set("pt"), "van": _set("nl"),
}  # fmt: skip
"""What says "of" or "from" in front of a name, by the languages it does so in: Czech "do" is "to"."""

_GERMAN_PEOPLE = (
    "nerinnen",
    "innen",
    "nner",
    "rer",
    "ler",
    "ner",
    "cker",
    "zer",
    "cher",
    "kinder",
    "leute",
    "frauen",
    "senioren",
    "studenten",
    "studierende",
)
"""How German words for people end in the plural."""

_LONGEST_ACRONYM = 5
_SHORTEST_LINE = 3
_HISTORY = _set("trials film films")
_ABOUT = frozenset(TABLE["about"])

_TOWNS = tuple(TABLE["towns"])

_UNIVERSITIES = frozenset(TABLE["universities"])
_OF = _set("of de di da do du del van von v w we na u в у")

_PRODUCE = frozenset(TABLE["produce"])

_THINGS_UNSPACED = tuple(TABLE["things_unspaced"])


def is_other_thing(text: Text, at: int, end: int) -> bool:
    """Return whether what stands directly beside the name from `at` to `end` makes another thing of it."""
    words = text.words
    before = words[at - 1] if at and words[at - 1].gap in {" ", "-", "\u00a0"} else None
    after = words[end] if end < len(words) and words[end - 1].gap in {" ", "-", "\u00a0"} else None
    own = words[end - 1].folded
    if before is not None and before.folded in _OF and at > 1 and words[at - 2].folded in _PRODUCE:
        return True
    if before is not None:
        if before.folded in _AHEAD and (before.large or not text.cased):
            return True
        if any(before.folded == a and lang in text.languages for lang, a in _TEAM_ARTICLES.items()):
            return True
    return after is not None and (after.folded in _BEHIND or after.folded in _WORDS.get(own, ()))


def _keeps_to_town(text: Text, at: int) -> bool:
    """Return whether of this noun's town, or from there, is as good as the town: "élèves de", "ville jumelle de"."""
    noun = text.words[at]
    ahead = text.words[at - 1].folded if at else ""
    return (
        noun.folded in _ABOUT | INSTITUTIONS | TOWN_NOUNS
        or noun.folded.startswith(OF_TOWN)
        or bond.is_said(noun.folded)
        or bond.is_said(f"{ahead} {noun.folded}")
    )


def is_acronym(text: Text, at: int, end: int) -> bool:
    """Return whether a short name is the only word in capitals, inside a line that is not: "ocena PISA"."""
    word = text.words[at]
    if not (at and word.capitals and end == at + 1 and len(word.folded) <= _LONGEST_ACRONYM):
        return False
    return sum(one.capitals for one in text.words) == 1 and len(text.words) > _SHORTEST_LINE


def is_university(text: Text, at: int, end: int) -> bool:
    """Return whether the name is a university's: "Debreceni Egyetem", "Universidad de Salamanca"."""
    words = text.words
    if end < len(words) and words[end - 1].gap == " " and words[end].folded in _UNIVERSITIES:
        return True
    if at and words[at - 1].gap == " " and words[at - 1].folded in _UNIVERSITIES:
        return True
    return at > 1 and words[at - 1].folded in _OF and words[at - 2].folded in _UNIVERSITIES


def is_thing_unspaced(folded: str, end: int) -> bool:
    """Return whether the name that ends there in text without blanks is a dish's or a university's: 神戸牛, 인천대학교."""
    return folded.startswith(_THINGS_UNSPACED, end)


def is_modifier(text: Text, at: int, end: int) -> bool:
    """Return whether the name only says of which kind something is: "Nuremberg trials", "Edict of Nantes".

    So it does in front of a noun, behind another name and behind "of", but not in a line that is
    written large throughout, which tells nothing.
    """
    words = text.words
    if text.titled or not text.cased:
        return False
    before = words[at - 1] if at and words[at - 1].gap == " " else None
    after = words[end] if end < len(words) and words[end - 1].gap == " " else None
    if after is not None and (after.folded in INSTITUTIONS or after.folded.startswith(_TOWNS)):
        return False
    if after is not None and (after.large or after.folded in _HISTORY):
        # "Schweriner Ruderer" are people.
        return not ("de" in text.languages and after.folded.endswith(_GERMAN_PEOPLE))
    if before is not None and _LED_BY.get(before.folded, frozenset()) & set(text.languages):
        return at > 1 and not _keeps_to_town(text, at - 2)
    if before is None or before.folded in INSTITUTIONS or len(before.folded) < 3:
        return False
    # At the head of a line a capital tells nothing but in languages we know.
    return (
        before.large
        and (at > 1 or bool(set(LED) & set(text.languages)))
        and before.folded not in _ABOUT
    )
