"""Tell a county or district from the town that gave it its name: "Landkreis Fürth", "Montgomery County".

Counties are not in our data. So such a name is no city, and a county's word beside a city's name is said
to have been left out.
"""

BEFORE = frozenset(
    [
        "landkreis",
        "landkreises",
        "kreis",
        "kreises",
        "lkr",
        "bezirk",
        "bezirks",
        "regierungsbezirk",
        "departement",
        "comte",
        "arrondissement",
        "condado",
        "provincia",
        "contea",
        "graafschap",
        "powiat",
        "powiatu",
        "powiecie",
        "okres",
        "raion",
        "rajon",
        "kommun",
        "county",
        "grafschaft",
        "hrabstwo",
    ]
)
"""Words that stand before the name, folded, in the languages of the bot."""

BEHIND = frozenset(["county", "parish", "raion", "powiat"])
"""Those that stand behind it."""

FOR_SHORT = "co"
"""What "county" is shortened to, on either side."""

LINKS = frozenset(
    ["of", "de", "du", "des", "di", "della", "von", "van", "del", "da", "do", "d", "d'"]
)
"""Little words between the two, as folded words."""


def called_like(folded: str) -> str:
    """Return the name that a county bears, "" where the folded words are no county's: "montgomery county"."""
    words = folded.split()
    if len(words) < 2:
        return ""
    if words[-1] in BEHIND:
        return " ".join(words[:-1])
    if words[0] not in BEFORE:
        return ""
    start = 2 if words[1] in LINKS else 1
    return " ".join(words[start:])


def called_for_short(folded: str) -> str:
    """Return the name that a county bears whose sort is shortened, "" where none is: "co cork", "cork co"."""
    words = folded.split()
    if len(words) < 2 or FOR_SHORT not in {words[0], words[-1]}:
        return ""
    return " ".join(words[1:] if words[0] == FOR_SHORT else words[:-1])


def is_county(words: tuple[str, ...], at: int, start: int, end: int) -> bool:
    """Return whether word `at` makes a county's name of the name from `start` to `end`."""
    if words[at] in BEHIND and at == end:
        return True
    between = words[at + 1 : start]
    return words[at] in BEFORE and at < start and len(between) < 2 and LINKS.issuperset(between)
