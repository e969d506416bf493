"""Decide whether public life has put a tie in doubt although no source shows its end."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.pairings.model import Bond, Status


@dataclass(frozen=True, slots=True)
class Caution:
    """One row of data/cautions.tsv: ties between the two sides are in doubt.

    `side` and `other` are ISO 3166-1 alpha-2 codes, `since` the year (YYYY) it began, `sentence`
    the id of the message that says so.
    """

    sentence: str
    side: frozenset[str]
    other: frozenset[str]
    since: str


def caution_of(bond: Bond, country: str, other: str, cautions: Iterable[Caution]) -> str:
    """Return the sentence that `bond` between two countries needs, "" if none.

    A tie whose pause or end is known says that instead. One that was made after the doubt began
    was made in full knowledge of it.
    """
    if bond.status is not Status.ACTIVE:
        return ""
    for caution in cautions:
        between = (country in caution.side and other in caution.other) or (
            other in caution.side and country in caution.other
        )
        if between and not (bond.since and bond.since[:4] > caution.since):
            return caution.sentence
    return ""
