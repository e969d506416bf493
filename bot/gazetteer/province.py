"""Tell which province is meant where another language names it: "Provinz Cádiz", "province of Cuneo"."""

import re

from bot.gazetteer.areas import AreaIndex, AreaName

_OF_A_PROVINCE = ("provincia di {}", "provincia de {}")
"""How area_parts.tsv writes a province of Italy or Spain."""

_WRITTEN = {
    "provinz": _OF_A_PROVINCE,
    "province": _OF_A_PROVINCE,
    "provincia": _OF_A_PROVINCE,
    "provincie": _OF_A_PROVINCE,
    "prowincja": _OF_A_PROVINCE,
    "prowincji": _OF_A_PROVINCE,
    "lkr": ("landkreis {}",),
}
"""What stands before the name, folded, and how the whole is written there."""

_NAMED = re.compile(
    rf"(?P<sort>{'|'.join(_WRITTEN)}) (?:di |de |von |van |of |d )?(?:la |l )?(?P<name>.+)"
)


def in_another_language(folded: str, areas: AreaIndex) -> tuple[AreaName, ...]:
    """Return the regions in which a province lies that is called so, () where nobody knows one."""
    if (match := _NAMED.fullmatch(folded)) is None:
        return ()
    forms = (form.format(match["name"]) for form in _WRITTEN[match["sort"]])
    return tuple(name for form in forms for name in areas.named(form))
