"""Say whether a word is a name in one of its cases."""

from functools import cache

from bot.news.evidence_indic import is_indic_form
from bot.news.evidence_words import (
    ADJECTIVE_CASES,
    ADJECTIVE_NAMES,
    ADJECTIVES_OF_C,
    ENDINGS,
    FLEETING,
    GRADED,
    LAST,
    PLURALS,
    SOFTENED,
)

_OF_SHORTEST = frozenset({"s", "er", "u", "a", "om"})


@cache
def is_form(word: str, name: str) -> bool:
    """Return whether `word` is `name` in some case: Москве, Praze, Münchner, Tampereella."""
    if word == name:
        return True
    # Київ, Києва: of the shortest names two letters stay.
    kept = 2 if len(name) == 4 else 3
    if len(name) == 3 and "а" <= name[-1] <= "ӿ":
        return len(word) <= 5 and word.startswith(name) and word[3:] in ENDINGS["cyrillic"]
    if len(name) == 3 and name.isascii():
        # Ulms, Ulmer; u Beču, iz Beča.
        return len(word) <= 5 and word.startswith(name) and word[3:] in _OF_SHORTEST
    if "\u0900" <= name[0] <= "\u0d7f":
        return is_indic_form(word, name)
    if len(name) < 4 or word[:kept] != name[:kept] or len(word) > len(name) + 6:
        return False
    endings = ENDINGS[_script(name[-1])]
    if word.startswith(name) and word[len(name) :] in endings:
        return True
    stems = {name[:-1]} if name[-1] in LAST else set()
    if name.endswith(("en", "us", "as", "is", "os", "ek", "ec", "οσ", "ησ", "ασ")):
        stems.add(name[:-2])
    # Košice, Košickí; Нижний Новгород, в Нижнем Новгороде.
    if name.endswith(("c", "ce")) and word[len(name.removesuffix("e")) :] in ADJECTIVES_OF_C:
        return word.startswith(name.removesuffix("e"))
    if (
        name.endswith(ADJECTIVE_NAMES)
        and word.startswith(name[:-2])
        and word[len(name) - 2 :] in ADJECTIVE_CASES
    ):
        return True
    # Olomouc, Olomoučtí; Zwolle, Zwolse.
    if name.endswith("c") and word == f"{name}ti":
        return True
    if len(name) > 5 and name.endswith("lle") and word in {f"{name[:-2]}s", f"{name[:-2]}se"}:
        return True
    # Gliwice, Gliwic; Чебоксары, Чебоксар.
    if len(name) > 5 and word == name[:-1] and name.endswith(PLURALS):
        return True
    # Liberec, Liberce; Sosnowiec, Sosnowca; Karlovac, Karlovca; Písek, Písku.
    for ending, closed in FLEETING:
        if name.endswith(ending) and len(name) > 4:
            stems.add(name.removesuffix(ending) + closed)
            break
    # Białystok, Białegostoku: both halves of the name change.
    if name.startswith("bialy"):
        stems.add("bialego" + name[5:])
    # Київ, Києва; Львів, Львова.
    if name.endswith("ів"):
        stems |= {name[:-2] + "ов", name[:-2] + "єв"}
    # Москва, московский; Варшава, варшавский needs no such help.
    if name.endswith("ква"):
        stems.add(name[:-2] + "ов")
    # Zürich, Zürcher.
    if name.endswith("ich"):
        stems.add(name[:-3] + "ch")
    # Nijmegen, Nijmeegse: a long vowel is written twice where the syllable is closed.
    if len(name) > 5 and name.endswith("en") and name[-4] in LAST and name[-5] not in LAST:
        stems.add(name[:-3] + name[-4] + name[-3])
    stems |= {name[: -len(hard)] + soft for hard, soft in GRADED if name.endswith(hard)}
    for stem in stems:
        for base in (stem, *(stem[:-1] + soft for soft in SOFTENED.get(stem[-1:], ()))):
            if (
                len(base) > 2
                and word.startswith(base)
                and word[len(base) :] in endings | {"na", ""}
            ):
                return len(word) > len(base)
    return False


@cache
def uninflected(word: str) -> tuple[str, ...]:
    """Return what names of five letters and more `word` may be a case of: Stuttgartu, Хиросимы."""
    if word[:1] >= "\u2e80":
        return ()
    stems = [word[:-cut] for cut in range(1, 5) if len(word) - cut >= 4]
    last = [letter for letter in LAST if _script(letter) == _script(word[-1])]
    if word[0] >= "\u0400":
        last += ADJECTIVE_NAMES[:2]
    names = (stem + letter for stem in stems for letter in ("", *last))
    return tuple(dict.fromkeys(n for n in names if len(n) > 4 and n != word and is_form(word, n)))


def _script(letter: str) -> str:
    for script, (first, end) in _SCRIPTS.items():
        if first <= letter <= end:
            return script
    return "latin"


_SCRIPTS = {
    "cyrillic": ("а", "ӿ"),
    "greek": ("α", "ώ"),
    "armenian": ("ա", "և"),
    "georgian": ("ა", "ჰ"),
}
