"""Write what a city's sisters are narrowed to in a few characters, and read it back.

A press carries it, so that it answers what was asked, also after a restart: "cNO+cSE~oldest.2.1~y1980-".
"""

import re

from bot.gazetteer.areas import Area, AreaIndex, AreaKind, written
from bot.gazetteer.asked import Limits, Measure, Narrowing, State, Superlative

CODE = r"[\w.:~!+-]*"
"""What a code looks like, as a regular expression."""

LONGEST = 48
"""Characters that a press has room for; what is longer is not carried."""

_MEASURES = {"y": Measure.YEAR, "p": Measure.PEOPLE, "d": Measure.DISTANCE}
_SIGNS = {measure: sign for sign, measure in _MEASURES.items()}
_AREA = re.compile(r"[crk][A-Za-z][\w.-]*")
_SPELT = re.compile(r"(region|country|continent):([\w.-]+)")
_LIMITS = re.compile(r"([ypd])(\d*)-(\d*)")
_BEST = re.compile(r"([a-z]+)\.(\d+)\.(\d+)")


def encode(asked: Narrowing | None) -> str:
    """Return `asked` as a code, "" for None or where it has no room."""
    if asked is None:
        return ""
    parts = []
    if asked.areas:
        parts.append("!" * asked.outside + written(asked.areas))
    if asked.best is not None:
        parts.append(f"{asked.best.value}.{asked.rank}.{asked.top}")
    for limits in asked.limits:
        least, most = ("" if end is None else f"{end:.0f}" for end in (limits.least, limits.most))
        parts.append(f"{_SIGNS[limits.measure]}{least}-{most}")
    if asked.state is not None:
        parts.append(asked.state.value)
    if asked.count:
        parts.append("count")
    if asked.whether:
        parts.append("whether")
    if asked.compared:
        parts.append("compared")
    if asked.lies:
        parts.append("lies")
    code = "~".join(parts)
    return code if len(code) <= LONGEST else ""


def decode(code: str, areas: AreaIndex) -> Narrowing | None:
    """Return what a code says; None where it says nothing, or names an area that is no more."""
    if not code:
        return None
    found: dict[str, object] = {}
    limits: list[Limits] = []
    for part in code.split("~"):
        if best := _BEST.fullmatch(part):
            which, rank, top = best.groups()
            found |= {"best": Superlative(which), "rank": int(rank), "top": int(top)}
        elif bound := _LIMITS.fullmatch(part):
            sign, least, most = bound.groups()
            ends = (float(end) if end else None for end in (least, most))
            limits.append(Limits(_MEASURES[sign], *ends))
        elif part in {state.value for state in State}:
            found["state"] = State(part)
        elif part in {"count", "whether", "compared", "lies"}:
            found[part] = True
        else:
            named = _named(part.removeprefix("!"), areas)
            if not named:
                return None
            found |= {"area": named[0], "more": named[1:], "outside": part.startswith("!")}
    return Narrowing(limits=tuple(limits), **found)  # type: ignore[arg-type]


def _named(part: str, areas: AreaIndex) -> tuple[Area, ...]:
    """Return the areas of "cNO+cSE", () if one of them is none."""
    named: list[Area] = []
    for each in part.split("+"):
        if spelt := _SPELT.fullmatch(each):
            area = areas.by_key(AreaKind(spelt[1]), spelt[2])
            found: tuple[Area, ...] = (area,) if area is not None else ()
        else:
            found = areas.several(each) if _AREA.fullmatch(each) else ()
        if not found:
            return ()
        named += found
    return tuple(named)
