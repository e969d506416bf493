"""Take off what officials and visitors put around a city's name: "Comune di", "City Council", "-shi"."""

import re
from collections.abc import Iterator

from bot.gazetteer.normalise import fold
from bot.gazetteer.score import FILLER, SHORT
from bot.said import WORLD, words_of

_FORMS = words_of("formal", WORLD)
_GLUED, _WIDER = _FORMS["glued"], _FORMS["wider"]

LONGEST = 5
"""Words of the longest form."""

_STARTS, _ENDS = (frozenset(map(fold, _FORMS[place])) for place in ("before", "after"))

_COUNTRIES = {
    form: frozenset(countries.split())
    for countries, forms in _FORMS["of_countries"].items()
    for form in forms
}


_JOINED = re.compile(
    r"(?<!^)\b(?:the\s+)?(?:city and (?:county|borough) of|free and hanseatic city of|freien? und hansestadt"
    r"|hanse- und universitätsstadt|universitäts- und hansestadt)\s+(?=\w)|^city and (?:county|borough) of\s+(?=\w+\s+\w)",
    re.IGNORECASE,
)
"""Forms with an "and" in them, which within a sentence looks like one between two names."""

_OWNING = frozenset({"stad", "kommun", "kommune"})
"""Forms before which Swedish, Danish and Norwegian names have an ending: "Göteborgs stad", "Københavns Kommune"."""

_OWNS = "s"

SHORTEST_OWNED = 3
"""Letters of a name before that ending."""


def without_form(folded: str) -> Iterator[tuple[str, float]]:
    """Yield (name, cost) of a folded name less the form it is dressed in, the longest form first."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        start = " ".join(words[:count])
        if start in _STARTS:
            yield " ".join(words[count:]), SHORT if start == "the" else FILLER
        if " ".join(words[-count:]) in _ENDS:
            name = " ".join(words[:-count])
            yield name, FILLER
            if words[-1] in _OWNING and name.endswith(_OWNS) and len(name) > SHORTEST_OWNED:
                yield name.removesuffix(_OWNS), FILLER + SHORT
    if not folded.isascii():
        for end in _GLUED:
            if folded.endswith(end) and len(folded) - len(end) >= 2:
                yield folded[: -len(end)].rstrip(), FILLER


def without_joined_forms(text: str) -> str:
    """Return a sentence without forms that hold an "and": "the City and County of Denver"."""
    return _JOINED.sub("", text)


def cut_from_form(text: str) -> Iterator[str]:
    """Yield `text` as it is written less the form it is dressed in, the longest form first."""
    words = text.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        if fold(" ".join(words[:count])) in _STARTS:
            yield " ".join(words[count:])
        if fold(" ".join(words[-count:])) in _ENDS:
            yield " ".join(words[:-count])
    for end in _GLUED:
        if text.endswith(end) and len(text) - len(end) > 1:
            yield text.removesuffix(end).rstrip()


def is_wider(folded: str) -> bool:
    """Return whether a folded name is dressed as what may be more than the town: "gmina lubin"."""
    return any(folded.startswith(f"{form} ") or folded.endswith(f" {form}") for form in _WIDER)


def form_of(folded: str) -> tuple[str, frozenset[str]]:
    """Return the form a name is dressed in, and the countries (ISO 3166-1 alpha-2) that use it; none: any may."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        for form in (" ".join(words[:count]), " ".join(words[-count:])):
            if form in _COUNTRIES:
                return form, _COUNTRIES[form]
    return "", frozenset()


def name_in_form(folded: str) -> str:
    """Return the name in "borough of swindon", "" where no form with an "of" stands before one."""
    words = folded.split()
    for count in range(min(LONGEST, len(words) - 1), 1, -1):
        if words[count - 1] == "of" and " ".join(words[:count]) in _STARTS:
            return " ".join(words[count:])
    return ""
